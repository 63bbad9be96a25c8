// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"

#include <QString>

#include <vector>

namespace uinbox::ui {

/// A stretch of a WhatsApp message that its writer marked: UTF-16 positions, its marks included.
struct WhatsAppMark {
    enum class Kind { Bold, Italic, Strike, Mono };

    Kind kind = Kind::Bold;
    int start = 0;
    int length = 0;
    int mark = 1;  ///< how many characters each of its two marks has

    friend bool operator==(const WhatsAppMark&, const WhatsAppMark&) = default;
};

/// What is marked in a text as WhatsApp has it: *bold*, _italic_, ~struck out~ within one line, ```mono``` over several, `mono` in one. A mark
/// stands at the edge of a word with nothing but the word inside of it; within mono others do not count, nor within `apart` (links). One
/// kind may be within another. Time grows with the text alone. Source: faq.whatsapp.com/539178204879377. Pure; any thread.
[[nodiscard]] std::vector<WhatsAppMark> whatsAppMarks(const QString& text, const std::vector<TextSpan>& apart = {});

}  // namespace uinbox::ui
