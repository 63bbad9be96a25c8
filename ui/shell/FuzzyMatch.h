// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace uinbox::ui {

/// How well a text answers what was typed: the letters of each typed word in their order, best at the beginnings of words and side by side.
struct FuzzyMatch {
    int score = 0;
    std::vector<int> places;  ///< of the matched letters in the text, ascending
};

/// Absent where a letter is missing. Letters are compared without case and accents. An empty query matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& text, const QString& query);

}  // namespace uinbox::ui
