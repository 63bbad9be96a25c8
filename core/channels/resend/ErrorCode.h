// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace uinbox::resend {

/// Resend names its errors, and its documentation says to switch on the name; a message keeps a number. These are ours, in no vendor's
/// range. The last four are events of a message that was taken first (PROVIDERS.md 1.5).
enum ErrorCode {
    kUnknownError = 70000,
    kValidationError = 70001,
    kMissingApiKey = 70002,
    kRestrictedApiKey = 70003,
    kInvalidApiKey = 70004,
    kInvalidAttachment = 70005,
    kMissingRequiredField = 70006,
    kRateLimitExceeded = 70007,
    kDailyQuotaExceeded = 70008,
    kMonthlyQuotaExceeded = 70009,
    kInvalidIdempotencyKey = 70010,
    kInvalidIdempotentRequest = 70011,
    kConcurrentIdempotentRequests = 70012,
    kNotFound = 70013,
    kMethodNotAllowed = 70014,
    kInvalidFromAddress = 70015,
    kInvalidAccess = 70016,
    kInvalidParameter = 70017,
    kInvalidRegion = 70018,
    kSecurityError = 70019,
    kApplicationError = 70020,
    kInternalServerError = 70021,
    kBounced = 70101,
    kComplained = 70102,
    kDeliveryFailed = 70103,
    kSuppressed = 70104,
};

/// kUnknownError for a name nobody knows.
[[nodiscard]] int errorCodeFromName(QStringView name);

}  // namespace uinbox::resend
