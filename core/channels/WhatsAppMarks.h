// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"

#include <QString>

#include <vector>

namespace uinbox {

/// How WhatsApp shows what stands between two marks: *bold*, _italic_, ~struck~, ```mono``` and `mono`.
enum class WhatsAppStyle { Bold, Italic, Struck, Mono };

/// A part of a text between two marks, in UTF-16 units: what is shown begins at `start` and is `length` long; a mark of `mark` units
/// stands before it and one behind it, which are not shown.
struct WhatsAppSpan {
    WhatsAppStyle style = WhatsAppStyle::Bold;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype mark = 1;

    friend bool operator==(const WhatsAppSpan&, const WhatsAppSpan&) = default;
};

/// The mark of a style: "*", "_", "~", "```".
[[nodiscard]] QString whatsAppMark(WhatsAppStyle style);

/// What WhatsApp shows formatted (faq.whatsapp.com/539178204879377). A mark opens where no letter or digit stands before it and no blank
/// behind it, and closes where no blank stands before it and no letter or digit behind it, on the same line; only ``` goes over lines.
/// Spans may lie within each other, but do not cross, and none lies within mono. In the order of `start`, outer ones first. No
/// mark counts within `apart`: a link keeps its characters. Pure; any thread; time grows with the text alone.
[[nodiscard]] std::vector<WhatsAppSpan> whatsAppSpans(QStringView text, const std::vector<TextSpan>& apart = {});

}  // namespace uinbox
