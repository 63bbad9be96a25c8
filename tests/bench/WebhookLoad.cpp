// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebhookLoad.h"

#include "TwilioSigning.h"
#include "base/Id.h"
#include "channels/twilio/Webhook.h"

#include <QJsonDocument>

namespace uinbox::bench {

namespace {

constexpr char kOwnNumber[] = "+14155550100";
/// The profile draws its sids from the plain seed, and a sid may be there once.
constexpr quint32 kNotTheProfilesSeed = 0x9e3779b9;
constexpr char kAccountSid[] = "AC0123456789abcdef0123456789abcdef";

/// The parameters of an incoming SMS, in the order Twilio sends them.
test::FormPairs paramsOf(const QByteArray& sid, const QByteArray& from, const QByteArray& text)
{
    return {{"ToCountry", "US"},
            {"ToState", "CA"},
            {"SmsMessageSid", sid},
            {"NumMedia", "0"},
            {"ToCity", "OAKLAND"},
            {"FromZip", "94105"},
            {"SmsSid", sid},
            {"FromState", "CA"},
            {"SmsStatus", "received"},
            {"FromCity", "SAN FRANCISCO"},
            {"Body", text},
            {"FromCountry", "US"},
            {"To", kOwnNumber},
            {"ToZip", "94601"},
            {"NumSegments", "1"},
            {"MessageSid", sid},
            {"AccountSid", kAccountSid},
            {"From", from},
            {"ApiVersion", "2010-04-01"}};
}

QByteArray wireOf(const http::ServerRequest& request)
{
    QByteArray wire = request.method + ' ' + request.path + " HTTP/1.1\r\n";
    for (const auto& [name, value] : request.headers.fields()) wire += name + ": " + value + "\r\n";
    return wire + "\r\n" + request.body;
}

}  // namespace

WebhookLoad::WebhookLoad(int numbers, quint32 seed) : m_numbers(numbers), m_random(seed ^ kNotTheProfilesSeed)
{
    for (int i = 0; i < m_numbers; ++i) m_threadIds.push_back(Uuid::generate(SystemClock().now()).toBytes());
}

std::vector<SignedWebhook> WebhookLoad::make(int count)
{
    std::vector<SignedWebhook> load;
    load.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) load.push_back(makeOne());
    return load;
}

SignedWebhook WebhookLoad::makeOne()
{
    const size_t person = m_random() % static_cast<size_t>(m_numbers);
    const QByteArray from = "+1628" + QByteArray::number(5'550'000 + static_cast<int>(person));
    const auto params = paramsOf(randomSid(m_random), from, m_texts.any(m_random));
    SignedWebhook webhook;
    auto& request = webhook.request;
    request.method = "POST";
    request.path = kWebhookPath;
    request.body = test::encodeForm(params);
    request.headers = {
        {"Host", "inbox.example.com"},
        {"User-Agent", "TwilioProxy/1.1"},
        {"Content-Length", QByteArray::number(request.body.size())},
        {"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"},
        {"Accept", "*/*"},
        {"I-Twilio-Idempotency-Token", "b0a2b8ab-5b0c-4b3e-9c8e-0c5d6a1f7e11"},
        {"X-Twilio-Signature", test::twilioSignature(kAuthToken, QByteArray(kPublicBaseUrl) + kWebhookPath, params)}};
    webhook.wire = wireOf(request);

    const auto form = twilio::Form::decode(request.body);
    const auto sms = form ? twilio::InboundSms::parse(*form) : fail(form.error());
    if (!sms) throw CannotMeasure("a webhook that the program does not understand");
    const Timestamp now = SystemClock().now();
    webhook.row = {Uuid::generate(now).toBytes(),
                   m_threadIds[person],
                   m_threadIds[person],
                   sms->body.toUtf8(),
                   sms->from.value.toUtf8(),
                   sms->to.value.toUtf8(),
                   sms->messageSid.toUtf8(),
                   QJsonDocument(sms->extra).toJson(QJsonDocument::Compact),
                   true,
                   toMillis(now)};
    return webhook;
}

}  // namespace uinbox::bench
