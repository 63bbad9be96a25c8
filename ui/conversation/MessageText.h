// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/LinkFinder.h"

#include <QString>

namespace uinbox::ui {

/// True for one to three emoji and nothing else: they are drawn larger.
[[nodiscard]] bool isEmojiOnly(const QString& text);

/// The text as QTextLayout wants it: line ends of any kind as LINE SEPARATOR. Positions stay those of the result.
/// The most of a text that a bubble shows: to lay out more would stop the window.
inline constexpr qsizetype kMostShown = 8'000;
/// An emoji counts as so many letters: Qt 6.4 unpacks its picture each time its line is laid out.
inline constexpr qsizetype kEmojiLetters = 12;
/// How much of a text that is: all of it, unless it is long.
[[nodiscard]] qsizetype shownLength(const QString& text);
/// As much of a text as a bubble shows, with a line that says where the rest is.
[[nodiscard]] QString shownText(const QString& text);
[[nodiscard]] QString toLayoutText(const QString& text);
/// The two of them: the text of a bubble, whose positions are those of a selection.
[[nodiscard]] inline QString bubbleText(const QString& text)
{
    return toLayoutText(shownText(text));
}
/// And back, for the clipboard.
[[nodiscard]] QString fromLayoutText(QString text);

}  // namespace uinbox::ui
