// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace uinbox::ui {

/// The thumb alone, wider under the pointer; nothing where there is nothing to scroll.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QStyle& style,
                    const Look& look);
/// Where the parts of a scroll bar are: it has no arrows, the groove is all of it.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int smallestThumb);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QStyle& style, const Look& look);
/// A slim bar with its text behind it; without an end in sight a part of it runs along.
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* widget, const Look& look);
/// The line between two panes, in the accent under the pointer.
void paintSplitter(QPainter& painter, const QStyleOption& option, const Look& look);

}  // namespace uinbox::ui
