// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "threads/Message.h"

namespace uinbox::ui {

/// A failure in a person's words: what happened, why, what to do. `details` is the raw code and the provider's own words.
struct ErrorWords {
    QString title;
    QString reason;
    QString next;
    QString details;

    /// The three sentences as one line of plain text.
    [[nodiscard]] QString oneLine() const;
};

/// Every kind of error has all three sentences.
[[nodiscard]] ErrorWords wordsFor(const Error& error);

/// What is wrong with an outgoing message that failed, waits for another try, or may have been sent. `nextTry` is a time as shown
/// ("9:48"), empty where there is none. Codes: PROVIDERS.md 1.1.
[[nodiscard]] ErrorWords wordsFor(const Message& message, const QString& nextTry);

/// Why a provider, or one of its addresses, is not sent by for now: one sentence.
[[nodiscard]] QString stopReason(const QString& provider, const Error& error);

}  // namespace uinbox::ui
