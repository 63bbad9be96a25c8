// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InboxClient.h"

#include "TwilioSigning.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace uinbox::test {

FormPairs inboundForm(const FakeCredentials& credentials, const InboundText& text)
{
    const QByteArray to = text.from.startsWith("whatsapp:") ? "whatsapp:" + kOwnNumber : kOwnNumber;
    return {{"ToCountry", "US"},
            {"ToState", ""},
            {"SmsMessageSid", text.sid},
            {"NumMedia", "0"},
            {"SmsSid", text.sid},
            {"SmsStatus", "received"},
            {"Body", text.body},
            {"FromCountry", "US"},
            {"To", to},
            {"NumSegments", QByteArray::number(segmentCount(QString::fromUtf8(text.body)))},
            {"MessageSid", text.sid},
            {"AccountSid", credentials.accountSid},
            {"From", text.from},
            {"ApiVersion", "2010-04-01"}};
}

LoopbackRequest signedWebhook(const FakeCredentials& credentials, const QByteArray& publicBase, const QByteArray& path,
                              const FormPairs& form)
{
    LoopbackRequest request;
    request.method = "POST";
    request.target = path;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                       {"X-Twilio-Signature", twilioSignature(credentials.authToken, publicBase + path, form)}};
    request.body = encodeForm(form);
    return request;
}

QByteArray makeSid(quint32 series, quint32 number)
{
    const auto hex = [](quint32 value) { return QByteArray::number(value, 16).rightJustified(16, '0'); };
    return "SM" + hex(series) + hex(number);
}

InboxClient::InboxClient(const DaemonProcess& daemon)
    : m_credentials(daemon.credentials()),
      m_publicBase(daemon.options().publicBase),
      m_token(daemon.token()),
      m_webhookPort(daemon.webhookPort()),
      m_apiPort(daemon.apiPort())
{
}

int InboxClient::deliver(const InboundText& text) const
{
    return webhook("/api/webhooks/twilio", inboundForm(m_credentials, text)).status;
}

LoopbackReply InboxClient::webhook(const QByteArray& path, const FormPairs& form) const
{
    return exchange(m_webhookPort, signedWebhook(m_credentials, m_publicBase, path, form));
}

LoopbackReply InboxClient::get(const QByteArray& target) const
{
    LoopbackRequest request;
    request.target = target;
    return api(request);
}

LoopbackReply InboxClient::post(const QByteArray& target, const QJsonObject& body, const QByteArray& idempotencyKey) const
{
    LoopbackRequest request;
    request.method = "POST";
    request.target = target;
    request.headers = {{"Content-Type", "application/json"}};
    if (!idempotencyKey.isEmpty()) request.headers.emplace_back("Idempotency-Key", idempotencyKey);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return api(request);
}

LoopbackReply InboxClient::put(const QByteArray& target, const QJsonObject& body) const
{
    LoopbackRequest request;
    request.method = "PUT";
    request.target = target;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return api(request);
}

LoopbackReply InboxClient::remove(const QByteArray& target) const
{
    LoopbackRequest request;
    request.method = "DELETE";
    request.target = target;
    return api(request);
}

QString InboxClient::addContact(const QByteArray& name, const QByteArray& phone, const QByteArray& email) const
{
    QJsonObject contact{{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("phone"), QString::fromUtf8(phone)}};
    if (!email.isEmpty()) contact[u"email"] = QString::fromUtf8(email);
    const auto reply = post("/api/contacts", contact);
    return reply.status == 201 ? reply.json()[u"id"].toString() : QString();
}

std::optional<std::vector<QJsonObject>> InboxClient::all(const QByteArray& path, const QByteArray& query) const
{
    std::vector<QJsonObject> items;
    QByteArray cursor;
    do {
        QByteArray target = path + "?limit=200" + (query.isEmpty() ? QByteArray() : '&' + query);
        if (!cursor.isEmpty()) target += "&cursor=" + cursor.toPercentEncoding();
        const auto reply = get(target);
        if (reply.status != 200) return std::nullopt;
        const QJsonObject page = reply.json();
        for (const QJsonValue item : page[u"items"].toArray()) items.push_back(item.toObject());
        cursor = textOf(page, u"nextCursor");
    } while (!cursor.isEmpty());
    return items;
}

LoopbackReply InboxClient::api(LoopbackRequest request) const
{
    request.headers.emplace_back("Authorization", "Bearer " + m_token);
    return exchange(m_apiPort, request);
}

}  // namespace uinbox::test
