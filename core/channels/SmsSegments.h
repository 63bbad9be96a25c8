// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

}  // namespace uinbox
