// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Requests.h"

#include "base/Utf8.h"

#include <algorithm>

namespace uinbox::twilio {

http::ClientRequest signedRequest(const Account& account, const QUrl& url)
{
    http::ClientRequest request;
    request.url = url;
    // Never a key's sid with the account's token: that pair is always refused.
    const bool byKey = !account.apiKeySid.isEmpty() && !account.apiKeySecret.isEmpty();
    request.user = (byKey ? account.apiKeySid : account.accountSid).toUtf8();
    request.password = byKey ? account.apiKeySecret : account.authToken;
    request.headers.add("Accept", "application/json");
    return request;
}

std::optional<http::ClientRequest> pageRequest(const Account& account, const QUrl& base, const QString& link)
{
    const QUrl next = base.resolved(QUrl(link));
    if (next.scheme() != base.scheme() || next.authority() != base.authority()) return std::nullopt;
    return signedRequest(account, next);
}

Error errorOf(const http::ClientResponse& response, ErrorKind kind)
{
    const int code = parseJson(response.body).object().value(QStringLiteral("code")).toInt();
    Error error{kind, QStringLiteral("HTTP %1").arg(response.status), code, std::chrono::seconds{0}};
    bool ok = false;
    const int seconds = response.headers.value("retry-after").value_or(QByteArray()).trimmed().toInt(&ok);
    if (ok) error.retryAfter = std::chrono::seconds(std::clamp(seconds, 0, 3600));
    return error;
}

Result<QJsonObject> parseAnswer(const http::TransportResult& result)
{
    if (!result) return fail(result.error().error);
    const int status = result->status;
    if (status == 401 || status == 403) return fail(errorOf(*result, ErrorKind::Auth));
    if (status == 404) return fail(errorOf(*result, ErrorKind::NotFound));
    if (status == 429) return fail(errorOf(*result, ErrorKind::RateLimited));
    if (status < 200 || status >= 500 || status == 408 || (status >= 300 && status < 400))
        return fail(errorOf(*result, ErrorKind::Network));
    if (status >= 400) return fail(errorOf(*result, ErrorKind::Rejected));
    const QJsonDocument json = parseJson(result->body);
    if (!json.isObject()) return fail(ErrorKind::Network, "an answer that makes no sense");
    return json.object();
}

}  // namespace uinbox::twilio
