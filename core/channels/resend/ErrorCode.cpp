// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/ErrorCode.h"

#include <array>
#include <utility>

namespace uinbox::resend {

int errorCodeFromName(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, ErrorCode>, 21> kNames{{
        {u"validation_error", kValidationError},
        {u"missing_api_key", kMissingApiKey},
        {u"restricted_api_key", kRestrictedApiKey},
        {u"invalid_api_key", kInvalidApiKey},
        {u"invalid_attachment", kInvalidAttachment},
        {u"missing_required_field", kMissingRequiredField},
        {u"rate_limit_exceeded", kRateLimitExceeded},
        {u"daily_quota_exceeded", kDailyQuotaExceeded},
        {u"monthly_quota_exceeded", kMonthlyQuotaExceeded},
        {u"invalid_idempotency_key", kInvalidIdempotencyKey},
        {u"invalid_idempotent_request", kInvalidIdempotentRequest},
        {u"concurrent_idempotent_requests", kConcurrentIdempotentRequests},
        {u"not_found", kNotFound},
        {u"method_not_allowed", kMethodNotAllowed},
        {u"invalid_from_address", kInvalidFromAddress},
        {u"invalid_access", kInvalidAccess},
        {u"invalid_parameter", kInvalidParameter},
        {u"invalid_region", kInvalidRegion},
        {u"security_error", kSecurityError},
        {u"application_error", kApplicationError},
        {u"internal_server_error", kInternalServerError},
    }};
    for (const auto& [known, code] : kNames)
        if (known == name) return code;
    return kUnknownError;
}

}  // namespace uinbox::resend
