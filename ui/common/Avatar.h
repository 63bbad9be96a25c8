// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

class QColor;
class QPainter;
class QRect;

namespace uinbox::ui {

class Theme;
struct Tokens;
enum class Icon;

/// What stands for a person: the name, or the number as it is read, where there is no name.
[[nodiscard]] QString personName(const Thread& thread);
/// One or two capital letters, "#" for a bare number.
[[nodiscard]] QString initials(const QString& name);
/// The name of a channel as people know it.
[[nodiscard]] QString channelTitle(Channel channel);

/// The mark of a channel, and its colour.
[[nodiscard]] Icon channelIcon(Channel channel);
[[nodiscard]] QColor channelColor(Channel channel, const Tokens& tokens);

/// A round picture of initials with the mark of the channel at its lower trailing corner. `ground` is what lies behind it.
void paintAvatar(QPainter& painter, const QRect& rect, const Thread& thread, const Theme& theme, const QColor& ground);
/// The mark alone, where that of the picture in `rect` is.
void paintChannelMark(QPainter& painter, const QRect& rect, Channel channel, const Theme& theme, const QColor& ground);

}  // namespace uinbox::ui
