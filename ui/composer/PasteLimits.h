// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uinbox::ui {

/// Why a text is too much to be written in, how much there is of it and how much may be.
struct PasteRefusal {
    enum class Limit {
        Characters,      ///< of what is pasted at once
        Everything,      ///< of all that is written, with it
        Lines,           ///< of what is pasted
        Emoji,           ///< of what is pasted
        LineCharacters,  ///< of one line, as it would be then
        LineEmoji,       ///< the same
    };
    Limit limit = Limit::Characters;
    qsizetype found = 0;
    qsizetype most = 0;
};

/// Where a text is to go: what is written already, and what stands before and after it in its line.
struct PastePlace {
    qsizetype written = 0;
    QString before{};
    QString after{};
};

/// More is not taken in at once, so that the window answers within a tenth of a second (measured: tests/ui/composer/HeavyPasteTest).
inline constexpr qsizetype kMostPasted = 100'000;
inline constexpr qsizetype kMostPastedLines = 5'000;
/// Qt 6.4 unpacks the picture of an emoji each time a line is laid out: that takes as long as so many letters.
inline constexpr qsizetype kEmojiCost = 50;
/// A line is laid out as a whole at every key.
inline constexpr qsizetype kLongestLine = 5'000;
inline constexpr qsizetype kMostEmojiOfLine = kLongestLine / kEmojiCost;
inline constexpr qsizetype kMostPastedEmoji = 250;

/// Absent where the text can be taken. Pure.
[[nodiscard]] std::optional<PasteRefusal> pasteRefusal(const QString& text, const PastePlace& place);

/// "250 emoji are too many for one line: 100 at most." Translated.
[[nodiscard]] QString pasteRefusalText(const PasteRefusal& refusal);

}  // namespace uinbox::ui
