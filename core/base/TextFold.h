// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uinbox {

// Texts as people look for them: whatever the case, the accents, the width or the kind of space. Pure. "Müller" is found by "muller",
// "STRASSE" by "straße", U+FB01 by "fi"; marks of direction and joiners do not count. Digits of
// other scripts are those of ASCII, and the letters that Arabic, Persian and Urdu write differently are one.

/// The text in that form.
[[nodiscard]] QString foldedText(QStringView text);

/// `words` is folded already, and not empty.
[[nodiscard]] bool containsFolded(QStringView text, QStringView words);

/// A stretch of a text: UTF-16 positions.
struct TextSpan {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};
/// Where folded words are in a text as it was written, with the accents that belong to them; `most` of them. None for empty words.
[[nodiscard]] std::vector<TextSpan> findFolded(QStringView text, QStringView words, int most = 1'000);

}  // namespace uinbox
