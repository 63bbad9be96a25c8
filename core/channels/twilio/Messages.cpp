// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Messages.h"

#include "base/Utf8.h"
#include "channels/twilio/Refusals.h"
#include "channels/twilio/Requests.h"
#include "channels/twilio/Webhook.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace uinbox::twilio {

namespace {

// A page of the longest texts, escaped, stays below what a request may bring.
constexpr int kPageSize = 500;
const QString kWhatsApp = QStringLiteral("whatsapp:");
constexpr std::chrono::seconds kMaxValidity{36'000};

QUrl resource(const Account& account, const QString& rest)
{
    QUrl url = account.apiBase;
    url.setPath(url.path() + QStringLiteral("/2010-04-01/Accounts/%1/Messages%2.json").arg(account.accountSid, rest));
    return url;
}

QString toWire(Channel channel, const QString& address)
{
    return channel == Channel::WhatsApp ? kWhatsApp + address : address;
}

QString fromWire(const QString& address)
{
    return address.startsWith(kWhatsApp) ? address.mid(kWhatsApp.size()) : address;
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
    message.from = fromWire(json.value(QStringLiteral("from")).toString());
    message.to = fromWire(json.value(QStringLiteral("to")).toString());
    message.body = json.value(QStringLiteral("body")).toString();
    message.status = statusFromTwilio(json.value(QStringLiteral("status")).toString()).value_or(MessageStatus::Sending);
    message.segments = json.value(QStringLiteral("num_segments")).toString().toInt();
    message.errorCode = json.value(QStringLiteral("error_code")).toInt();
    message.errorMessage = json.value(QStringLiteral("error_message")).toString();
    message.createdAt = parseDate(json.value(QStringLiteral("date_created")).toString());
    message.priceMicros = priceMicros(json.value(QStringLiteral("price")).toString());
    message.priceUnit = json.value(QStringLiteral("price_unit")).toString();
    return message;
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

void addSender(Form& form, const Account& account, Channel channel, bool isForLater)
{
    const bool hasService = !account.messagingServiceSid.isEmpty();
    const QString& number = channel == Channel::WhatsApp ? account.whatsAppNumber : account.phoneNumber;
    // An SMS leaves the choice of the number to the service; on WhatsApp a person knows us by the one number.
    const bool byService = hasService && (channel != Channel::WhatsApp || number.isEmpty());
    if (!byService) form.add("From", toWire(channel, number));
    if (byService || (hasService && isForLater)) form.add("MessagingServiceSid", account.messagingServiceSid);
}

void addContent(Form& form, const OutboundMessage& message)
{
    const Envelope& envelope = message.envelope;
    if (envelope.templateSid.isEmpty()) {
        if (!message.content.isEmpty()) form.add("Body", message.content);
        for (const auto& file : message.files) form.add("MediaUrl", file.url);
        return;
    }
    form.add("ContentSid", envelope.templateSid);
    if (envelope.variables.isEmpty()) return;
    QJsonObject variables;
    for (auto it = envelope.variables.begin(); it != envelope.variables.end(); ++it) variables.insert(it.key(), it.value());
    form.add("ContentVariables", QString::fromUtf8(QJsonDocument(variables).toJson(QJsonDocument::Compact)));
}

}  // namespace

Form createForm(const Account& account, Channel channel, const OutboundMessage& message)
{
    Form form;
    form.add("To", toWire(channel, message.to));
    addSender(form, account, channel, message.sendAt.has_value());
    addContent(form, message);
    if (!message.statusCallback.isEmpty()) form.add("StatusCallback", message.statusCallback.toString(QUrl::FullyEncoded));
    if (const auto validity = account.validityPeriod)
        form.add("ValidityPeriod", QString::number(std::clamp(*validity, std::chrono::seconds{1}, kMaxValidity).count()));
    if (account.smartEncoded == SmartEncoding::On && channel == Channel::Sms) form.add("SmartEncoded", QStringLiteral("true"));
    if (message.sendAt) {
        form.add("ScheduleType", QStringLiteral("fixed"));
        // Whole seconds, as the vendor's own examples have them.
        const auto time = QDateTime::fromMSecsSinceEpoch(toMillis(*message.sendAt), Qt::UTC);
        form.add("SendAt", time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    }
    return form;
}

http::ClientRequest createRequest(const Account& account, Channel channel, const OutboundMessage& message)
{
    http::ClientRequest request = signedRequest(account, resource(account, QString()));
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = createForm(account, channel, message).encode();
    request.repeatable = http::Repeatable::Once;
    return request;
}

http::ClientRequest listRequest(const Account& account, Channel channel, const RemoteQuery& query)
{
    QUrl url = resource(account, QString());
    // QUrlQuery would take '+' for itself.
    const QByteArray to = QUrl::toPercentEncoding(toWire(channel, query.to));
    url.setQuery(QStringLiteral("To=") + QString::fromLatin1(to) + QStringLiteral("&PageSize=") + QString::number(kPageSize));
    return signedRequest(account, url);
}

http::ClientRequest fetchRequest(const Account& account, const QString& sid)
{
    return signedRequest(account, resource(account, u'/' + sid));
}

http::ClientRequest cancelRequest(const Account& account, const QString& sid)
{
    http::ClientRequest request = fetchRequest(account, sid);
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.body = "Status=canceled";
    return request;
}

Result<MessagePage> parsePage(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
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
    const int code = json.value(QStringLiteral("code")).toInt();
    if (response.status >= 200 && response.status < 300) {
        RemoteMessage message = parseMessage(json);
        if (!isMessageSid(message.sid)) return uncertain(ErrorKind::Network, QStringLiteral("an answer without a message sid"));
        return Accepted{std::move(message)};
    }
    const bool nobodyKnows = response.status < 400 || response.status >= 500 || response.status == 408 || response.status == 409;
    if (nobodyKnows) return uncertain(ErrorKind::Network, QStringLiteral("HTTP %1").arg(response.status), code);
    const Refusal refusal = refusalOf(response.status, code);
    return Refused{refusal, errorOf(response, kindOf(refusal, response.status)), json.value(QStringLiteral("message")).toString()};
}

Result<RemoteMessage> parseOne(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    RemoteMessage message = parseMessage(json);
    if (!isMessageSid(message.sid)) return fail(ErrorKind::Network, "an answer without a message sid");
    return message;
}

std::optional<std::int64_t> priceMicros(const QString& price)
{
    bool ok = false;
    const double amount = price.toDouble(&ok);
    if (!ok || !std::isfinite(amount) || std::abs(amount) > 1e9) return std::nullopt;
    return std::llround(std::abs(amount) * 1e6);
}

}  // namespace uinbox::twilio
