// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Numbers.h"

#include "channels/twilio/Form.h"
#include "channels/twilio/Requests.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace uinbox::twilio {

namespace {

constexpr std::array kNumberFields{std::pair{"SmsUrl", "sms_url"}, std::pair{"SmsMethod", "sms_method"},
                                   std::pair{"SmsFallbackUrl", "sms_fallback_url"},
                                   std::pair{"SmsFallbackMethod", "sms_fallback_method"}};
constexpr std::array kServiceFields{std::pair{"InboundRequestUrl", "inbound_request_url"},
                                    std::pair{"InboundMethod", "inbound_method"}, std::pair{"FallbackUrl", "fallback_url"},
                                    std::pair{"FallbackMethod", "fallback_method"}, std::pair{"StatusCallback", "status_callback"}};
constexpr std::array kSenderFields{"callback_url",    "callback_method",     "fallback_url",
                                   "fallback_method", "status_callback_url", "status_callback_method"};

/// What Twilio calls null is an empty text, which is also how it is set to null.
template <class Fields>
QJsonObject webhookOf(const QJsonObject& json, const Fields& fields)
{
    QJsonObject webhook;
    for (const auto& [parameter, property] : fields)
        webhook.insert(QLatin1String(parameter), json.value(QLatin1String(property)).toString());
    return webhook;
}

QUrl at(const QUrl& base, const QString& path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

http::ClientRequest formRequest(const Account& account, const QUrl& url, const QJsonObject& values)
{
    http::ClientRequest request = signedRequest(account, url);
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    Form form;
    for (auto it = values.begin(); it != values.end(); ++it) {
        // Twilio takes no empty method.
        if (it.value().toString().isEmpty() && it.key().endsWith(QStringLiteral("Method"))) continue;
        form.add(it.key().toUtf8(), it.value().toString().toUtf8());
    }
    request.body = form.encode();
    return request;
}

QString numbersPath(const Account& account)
{
    return QStringLiteral("/2010-04-01/Accounts/%1/IncomingPhoneNumbers").arg(account.accountSid);
}

WhatsAppNumber whatsAppNumberOf(const QJsonObject& json)
{
    WhatsAppNumber number;
    number.sid = json.value(QStringLiteral("sid")).toString();
    number.phoneNumber = json.value(QStringLiteral("sender_id")).toString().section(u':', 1);
    number.status = json.value(QStringLiteral("status")).toString();
    const QJsonObject reason = json.value(QStringLiteral("offline_reasons")).toArray().first().toObject();
    number.offlineReason =
        (reason.value(QStringLiteral("code")).toVariant().toString() + u' ' + reason.value(QStringLiteral("message")).toString())
            .trimmed();
    const QJsonObject webhook = json.value(QStringLiteral("webhook")).toObject();
    for (const char* field : kSenderFields)
        number.webhook.insert(QLatin1String(field), webhook.value(QLatin1String(field)).toString());
    return number;
}

}  // namespace

http::ClientRequest numberRequest(const Account& account)
{
    QUrl url = at(account.apiBase, numbersPath(account) + QStringLiteral(".json"));
    Form query;
    query.add("PhoneNumber", account.phoneNumber);
    url.setQuery(QString::fromLatin1(query.encode()));
    return signedRequest(account, url);
}

Result<IncomingNumber> parseNumber(const http::TransportResult& result, const QString& phoneNumber)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    for (const QJsonValue each : json.value(QStringLiteral("incoming_phone_numbers")).toArray()) {
        const QJsonObject row = each.toObject();
        IncomingNumber number{row.value(QStringLiteral("sid")).toString(), row.value(QStringLiteral("phone_number")).toString(),
                              row.value(QStringLiteral("sms_application_sid")).toString(), webhookOf(row, kNumberFields)};
        // Its filter takes parts of numbers too.
        if (number.phoneNumber == phoneNumber && !number.sid.isEmpty()) return number;
    }
    return fail(ErrorKind::NotFound, "the account has no such number");
}

http::ClientRequest updateNumberRequest(const Account& account, const QString& sid, const QJsonObject& webhook)
{
    return formRequest(account, at(account.apiBase, numbersPath(account) + u'/' + sid + QStringLiteral(".json")), webhook);
}

http::ClientRequest serviceRequest(const Account& account)
{
    return signedRequest(account, at(account.messagingBase, QStringLiteral("/v1/Services/") + account.messagingServiceSid));
}

Result<MessagingService> parseService(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    MessagingService service;
    service.sid = json.value(QStringLiteral("sid")).toString();
    service.name = json.value(QStringLiteral("friendly_name")).toString();
    service.defersToNumber = json.value(QStringLiteral("use_inbound_webhook_on_number")).toBool();
    service.webhook = webhookOf(json, kServiceFields);
    if (service.sid.isEmpty()) return fail(ErrorKind::Network, "not a Messaging Service");
    return service;
}

http::ClientRequest updateServiceRequest(const Account& account, const QString& sid, const QJsonObject& webhook)
{
    return formRequest(account, at(account.messagingBase, QStringLiteral("/v1/Services/") + sid), webhook);
}

http::ClientRequest whatsAppNumbersRequest(const Account& account)
{
    QUrl url = at(account.messagingBase, QStringLiteral("/v2/Channels/Senders"));
    url.setQuery(QStringLiteral("Channel=whatsapp&PageSize=100"));
    return signedRequest(account, url);
}

Result<WhatsAppNumberPage> parseWhatsAppNumbers(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    if (!json.value(QStringLiteral("senders")).isArray()) return fail(ErrorKind::Network, "not a list of senders");
    WhatsAppNumberPage page;
    for (const QJsonValue each : json.value(QStringLiteral("senders")).toArray())
        page.numbers.push_back(whatsAppNumberOf(each.toObject()));
    page.nextPageUrl = json.value(QStringLiteral("meta")).toObject().value(QStringLiteral("next_page_url")).toString();
    return page;
}

http::ClientRequest updateWhatsAppNumberRequest(const Account& account, const QString& sid, const QJsonObject& webhook)
{
    http::ClientRequest request = signedRequest(account, at(account.messagingBase, QStringLiteral("/v2/Channels/Senders/") + sid));
    request.method = "POST";
    request.headers.add("Content-Type", "application/json");
    QJsonObject values = webhook;
    for (const QString& key : webhook.keys())
        if (key.endsWith(QStringLiteral("_method")) && webhook.value(key).toString().isEmpty()) values.remove(key);
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("webhook"), values}}).toJson(QJsonDocument::Compact);
    return request;
}

Result<> parseUpdate(const http::TransportResult& result)
{
    UINBOX_TRY(parseAnswer(result));
    return {};
}

}  // namespace uinbox::twilio
