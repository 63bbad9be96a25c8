// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"

namespace uinbox::twilio {

/// What to do about a refusal with that HTTP status (4xx) and Twilio error code (0 where the answer had none): PROVIDERS.md 1.1, the
/// code table. A code nobody knows refuses this message only. Pure.
[[nodiscard]] Refusal refusalOf(int httpStatus, int code);

/// When a message that failed after Twilio had taken it goes once more by itself, after that many tries: the table's "retry later" and
/// "re-queue after reset" (the daily caps end at midnight in Los Angeles). Absent: it does not.
[[nodiscard]] std::optional<Timestamp> retryAfterFailure(int code, int attempt, Timestamp now);

}  // namespace uinbox::twilio
