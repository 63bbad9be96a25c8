// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Refusals.h"

#include "base/Utf8.h"
#include "channels/resend/ErrorCode.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace uinbox::resend {

namespace {

constexpr double kLongestWait = 24 * 3600;

/// Seconds in a header; tolerates fractions.
std::optional<std::chrono::milliseconds> secondsIn(const http::Headers& headers, QByteArrayView name)
{
    bool ok = false;
    const double seconds = headers.value(name).value_or(QByteArray()).trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(seconds)) return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::clamp(seconds, 0.0, kLongestWait) * 1000.0));
}

/// From the provider's own clock, in the answer's Date, to the midnight that follows; 0 where it does not say.
std::chrono::seconds untilMidnight(const http::Headers& headers)
{
    const QString text =
        QString::fromLatin1(headers.value("date").value_or(QByteArray())).replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    const QDateTime now = QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
    if (!now.isValid()) return std::chrono::seconds{0};
    return std::chrono::seconds(now.secsTo(QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC)));
}

bool isAboutSender(int httpStatus, int code, const QString& words)
{
    if (code == kInvalidFromAddress) return true;
    // "The example.com domain is not verified", "You can only send testing emails to your own email address … verify a domain".
    return code == kValidationError && httpStatus == 403 && words.contains(u"domain", Qt::CaseInsensitive);
}

}  // namespace

Refusal refusalOf(int httpStatus, int code, const QString& words)
{
    if (isAboutSender(httpStatus, code, words)) return Refusal::StopNumber;
    static constexpr std::array kStop{kMissingApiKey, kRestrictedApiKey, kInvalidApiKey, kDailyQuotaExceeded,
                                      kMonthlyQuotaExceeded};
    if (std::find(kStop.begin(), kStop.end(), code) != kStop.end()) return Refusal::StopProvider;
    if (code == kRateLimitExceeded) return Refusal::Later;
    if (code != kUnknownError) return Refusal::Final;
    if (httpStatus == 429) return Refusal::Later;
    return httpStatus == 401 || httpStatus == 403 ? Refusal::StopProvider : Refusal::Final;
}

Refusal meaningOfFailure(int code)
{
    if (code == kBounced || code == kSuppressed) return Refusal::AddressUnreachable;
    return code == kComplained ? Refusal::AddressOptedOut : Refusal::Final;
}

bool leavesOpen(int httpStatus)
{
    return httpStatus < 400 || httpStatus >= 500 || httpStatus == 408 || httpStatus == 409;
}

Error errorOf(const http::ClientResponse& response, const QJsonObject& json, ErrorKind kind)
{
    const QString name = json.value(QStringLiteral("name")).toString();
    const int code = errorCodeFromName(name);
    Error error{kind, QStringLiteral("HTTP %1").arg(response.status), code, std::chrono::seconds{0}};
    if (code != kUnknownError) error.detail += u' ' + name;
    if (code == kDailyQuotaExceeded) error.retryAfter = untilMidnight(response.headers);
    const auto given = secondsIn(response.headers, "retry-after");
    if (given && error.retryAfter.count() == 0) error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*given);
    return error;
}

ErrorKind kindOf(Refusal refusal, int httpStatus)
{
    if (httpStatus == 429) return ErrorKind::RateLimited;
    switch (refusal) {
        case Refusal::Later: return ErrorKind::Network;
        case Refusal::StopNumber:
        case Refusal::StopProvider: return ErrorKind::Auth;
        case Refusal::AddressUnreachable:
        case Refusal::Final:
        case Refusal::AddressOptedOut: return ErrorKind::Rejected;
    }
    return ErrorKind::Rejected;
}

Error readErrorOf(const http::ClientResponse& response)
{
    ErrorKind kind = ErrorKind::Network;
    if (response.status == 401 || response.status == 403) kind = ErrorKind::Auth;
    if (response.status == 404) kind = ErrorKind::NotFound;
    if (response.status == 429) kind = ErrorKind::RateLimited;
    return errorOf(response, parseJson(response.body).object(), kind);
}

std::optional<RateHint> rateHintOf(const http::Headers& headers)
{
    bool ok = false;
    const int remaining = headers.value("ratelimit-remaining").value_or(QByteArray()).trimmed().toInt(&ok);
    const auto retryAfter = secondsIn(headers, "retry-after");
    if (!ok && !retryAfter) return std::nullopt;
    RateHint hint;
    hint.remaining = retryAfter ? 0 : std::max(0, remaining);
    const auto reset = secondsIn(headers, "ratelimit-reset").value_or(std::chrono::milliseconds{0});
    hint.resetsIn = std::max(reset, retryAfter.value_or(std::chrono::milliseconds{0}));
    return hint;
}

}  // namespace uinbox::resend
