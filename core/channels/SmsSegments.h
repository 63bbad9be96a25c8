// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uinbox {

enum class SmsEncoding { Gsm7, Ucs2 };

/// How a text is billed.
struct SmsSegments {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int units = 0;      ///< septets (an extension character costs two), or UTF-16 units
    int segments = 0;   ///< 0 for an empty text
    int unitsLeft = 0;  ///< in the last segment
};

/// As Twilio's own calculator counts: 160 septets or 70 units alone, 153 or 67 joined; neither an escape pair, a surrogate pair nor a
/// grapheme cluster is split over two segments (PROVIDERS.md 1.1 "Segments"). Pure.
[[nodiscard]] SmsSegments countSmsSegments(const QString& text);

/// True where the character alone makes a text UCS-2.
[[nodiscard]] bool isOutsideGsm7(QChar character);

/// Something in a text that makes it dearer than plain letters, for the composer to point at.
struct CostlyCharacter {
    qsizetype at = 0;         ///< UTF-16 units from the start
    qsizetype length = 0;     ///< a whole grapheme cluster, so an emoji with its modifiers is one
    bool forcesUcs2 = false;  ///< it alone makes the text UCS-2; else it is an extension character, which counts double

    friend bool operator==(const CostlyCharacter&, const CostlyCharacter&) = default;
};

/// The first `most` of them in the order of the text: what makes it UCS-2, or in a GSM-7 text what counts double. Extension characters
/// are not named in a UCS-2 text, where they cost no more than others. Pure.
[[nodiscard]] std::vector<CostlyCharacter> costlyCharacters(const QString& text, int most);

}  // namespace uinbox
