// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Messages.h"

#include "base/Utf8.h"
#include "channels/twilio/Webhook.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace uinbox::twilio {

namespace {

constexpr int kPageSize = 1000;

QUrl resource(const Account& account)
{
    QUrl url = account.apiBase;
    url.setPath(url.path() + QStringLiteral("/2010-04-01/Accounts/%1/Messages.json").arg(account.accountSid));
    return url;
}

void signIn(const Account& account, http::ClientRequest& request)
{
    // Never a key's sid with the account's token: that pair is always refused.
    const bool byKey = !account.apiKeySid.isEmpty() && !account.apiKeySecret.isEmpty();
    request.user = (byKey ? account.apiKeySid : account.accountSid).toUtf8();
    request.password = byKey ? account.apiKeySecret : account.authToken;
    request.headers.add("Accept", "application/json");
}

http::ClientRequest getRequest(const Account& account, const QUrl& url)
{
    http::ClientRequest request;
    request.url = url;
    signIn(account, request);
    return request;
}

/// "Fri, 13 Mar 2026 09:00:00 +0000" (RFC 2822).
std::optional<Timestamp> parseDate(const QString& text)
{
    const auto date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::optional(fromMillis(date.toMSecsSinceEpoch())) : std::nullopt;
}

RemoteMessage parseMessage(const QJsonObject& json)
{
    RemoteMessage message;
    message.sid = json.value(QStringLiteral("sid")).toString();
    message.from = json.value(QStringLiteral("from")).toString();
    message.to = json.value(QStringLiteral("to")).toString();
    message.body = json.value(QStringLiteral("body")).toString();
    message.status = statusFromTwilio(json.value(QStringLiteral("status")).toString()).value_or(MessageStatus::Sending);
    message.segments = json.value(QStringLiteral("num_segments")).toString().toInt();
    message.errorCode = json.value(QStringLiteral("error_code")).toInt();
    message.errorMessage = json.value(QStringLiteral("error_message")).toString();
    message.createdAt = parseDate(json.value(QStringLiteral("date_created")).toString());
    return message;
}

Error errorOf(const http::ClientResponse& response, const QJsonObject& json, ErrorKind kind)
{
    Error error{kind, QStringLiteral("HTTP %1").arg(response.status), json.value(QStringLiteral("code")).toInt(),
                std::chrono::seconds{0}};
    bool ok = false;
    const int seconds = response.headers.value("retry-after").value_or(QByteArray()).trimmed().toInt(&ok);
    if (ok) error.retryAfter = std::chrono::seconds(std::clamp(seconds, 0, 3600));
    return error;
}

ErrorKind kindOf(Refusal refusal, int httpStatus)
{
    switch (refusal) {
        case Refusal::Later: return httpStatus == 429 ? ErrorKind::RateLimited : ErrorKind::Network;
        case Refusal::StopNumber:
        case Refusal::StopProvider: return ErrorKind::Auth;
        case Refusal::AddressUnreachable:
        case Refusal::Final:
        case Refusal::AddressOptedOut: return ErrorKind::Rejected;
    }
    return ErrorKind::Rejected;
}

Uncertain uncertain(ErrorKind kind, const QString& detail, int code = 0)
{
    return {Error{kind, detail, code, std::chrono::seconds{0}}};
}

}  // namespace

Form createForm(const Account& account, const OutboundMessage& message)
{
    Form form;
    form.add("To", message.to);
    if (!account.messagingServiceSid.isEmpty())
        form.add("MessagingServiceSid", account.messagingServiceSid);
    else
        form.add("From", account.phoneNumber);
    if (!message.content.isEmpty()) form.add("Body", message.content);
    for (const auto& file : message.files) form.add("MediaUrl", file.url);
    if (!message.statusCallback.isEmpty()) form.add("StatusCallback", message.statusCallback.toString(QUrl::FullyEncoded));
    return form;
}

http::ClientRequest createRequest(const Account& account, const OutboundMessage& message)
{
    http::ClientRequest request = getRequest(account, resource(account));
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = createForm(account, message).encode();
    request.repeatable = http::Repeatable::Once;
    return request;
}

http::ClientRequest listRequest(const Account& account, const RemoteQuery& query)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(toMillis(query.since), Qt::UTC).date().addDays(-1);
    QUrl url = resource(account);
    // The name of the parameter is "DateSent>": with the '=' it reads "DateSent>=2026-03-01". QUrlQuery would take '+' for itself.
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    url.setQuery(QStringLiteral("To=") + encoded(query.to) + QStringLiteral("&DateSent%3E=") + day.toString(Qt::ISODate) +
                 QStringLiteral("&PageSize=") + QString::number(kPageSize));
    return getRequest(account, url);
}

std::optional<http::ClientRequest> nextPageRequest(const Account& account, const QString& nextPageUri)
{
    const QUrl next = account.apiBase.resolved(QUrl(nextPageUri));
    if (next.scheme() != account.apiBase.scheme() || next.authority() != account.apiBase.authority()) return std::nullopt;
    return getRequest(account, next);
}

Result<MessagePage> parsePage(const http::ClientResponse& response)
{
    const QJsonObject json = parseJson(response.body).object();
    if (response.status != 200) {
        const auto error = errorOf(response, json, ErrorKind::Network);
        if (response.status == 401 || response.status == 403) return fail(ErrorKind::Auth, error.detail, error.code);
        return fail(error);
    }
    if (!json.value(QStringLiteral("messages")).isArray()) return fail(ErrorKind::Network, "not a list of messages");
    MessagePage page;
    for (const QJsonValue value : json.value(QStringLiteral("messages")).toArray()) {
        const QJsonObject message = value.toObject();
        if (message.value(QStringLiteral("direction")).toString().startsWith(u"outbound"))
            page.messages.push_back(parseMessage(message));
    }
    page.nextPageUri = json.value(QStringLiteral("next_page_uri")).toString();
    return page;
}

SendOutcome parseCreated(const http::TransportResult& result)
{
    if (!result) {
        // The code of an error that reaches the message is the provider's; libcurl's stays in the detail.
        Error error = result.error().error;
        error.code = 0;
        if (result.error().mayHaveArrived) return Uncertain{error};
        return Refused{Refusal::Later, error, error.detail};
    }
    const http::ClientResponse& response = *result;
    const QJsonObject json = parseJson(response.body).object();
    if (response.status >= 200 && response.status < 300) {
        RemoteMessage message = parseMessage(json);
        if (!isMessageSid(message.sid)) return uncertain(ErrorKind::Network, QStringLiteral("an answer without a message sid"));
        return Accepted{std::move(message)};
    }
    const bool nobodyKnows = response.status < 400 || response.status >= 500 || response.status == 408 || response.status == 409;
    if (nobodyKnows)
        return uncertain(ErrorKind::Network, QStringLiteral("HTTP %1").arg(response.status),
                         json.value(QStringLiteral("code")).toInt());
    const Refusal refusal = refusalOf(response.status, json.value(QStringLiteral("code")).toInt());
    return Refused{refusal, errorOf(response, json, kindOf(refusal, response.status)),
                   json.value(QStringLiteral("message")).toString()};
}

Refusal refusalOf(int httpStatus, int code)
{
    // PROVIDERS.md 1.1, the code table; a code that is not here refuses this message only.
    static constexpr std::array kLater{20429, 21611, 30001, 30022, 30023, 30027};
    static constexpr std::array kStop{20003, 20005, 30002, 90010};
    if (code == 21610) return Refusal::AddressOptedOut;
    if (httpStatus == 429 || std::find(kLater.begin(), kLater.end(), code) != kLater.end()) return Refusal::Later;
    if (httpStatus == 401 || std::find(kStop.begin(), kStop.end(), code) != kStop.end()) return Refusal::StopProvider;
    return Refusal::Final;
}

}  // namespace uinbox::twilio
