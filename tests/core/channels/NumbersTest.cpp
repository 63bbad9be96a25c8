// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Numbers.h"

#include "channels/twilio/Form.h"

#include "catch.h"

#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::twilio;

namespace {

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC1");
    account.authToken = Secret(QByteArrayLiteral("token"));
    account.phoneNumber = QStringLiteral("+15550001111");
    account.messagingServiceSid = QStringLiteral("MG1");
    return account;
}

http::TransportResult answer(const QByteArray& body, int status = 200)
{
    return http::ClientResponse{status, {}, body};
}

/// As the vendor's description of the API shows one.
const QByteArray kNumbers = R"({"incoming_phone_numbers":[
    {"sid":"PN0","phone_number":"+155500011112","sms_url":"https://other.example","sms_method":"GET"},
    {"sid":"PN1","phone_number":"+15550001111","sms_application_sid":"","sms_fallback_method":"POST","sms_fallback_url":"",
     "sms_method":"POST","sms_url":"https://crm.example.com/sms","status_callback":"https://calls.example","voice_url":null}],
    "next_page_uri":null,"page":0})";

}  // namespace

TEST_CASE("a number is asked for by itself, and found exactly")
{
    const auto request = numberRequest(account());
    CHECK(request.url.toEncoded() ==
          "https://api.twilio.com/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json?PhoneNumber=%2B15550001111");
    CHECK(request.user == "AC1");
    const auto number = parseNumber(answer(kNumbers), account().phoneNumber);
    REQUIRE(number);
    CHECK(number->sid == QStringLiteral("PN1"));
    CHECK(number->applicationSid.isEmpty());
    CHECK(number->webhook.value(u"SmsUrl").toString() == QStringLiteral("https://crm.example.com/sms"));
    CHECK(number->webhook.value(u"SmsFallbackMethod").toString() == QStringLiteral("POST"));
    CHECK_FALSE(number->webhook.contains(u"StatusCallback"));
    CHECK(parseNumber(answer(kNumbers), QStringLiteral("+15550009999")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an update is a form with the vendor's names; an address of nothing clears it, a method of nothing is left out")
{
    const auto request = updateNumberRequest(account(), QStringLiteral("PN1"),
                                             {{QStringLiteral("SmsUrl"), QString()}, {QStringLiteral("SmsMethod"), QString()}});
    CHECK(request.method == "POST");
    CHECK(request.url.path() == QStringLiteral("/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/PN1.json"));
    CHECK(request.body == "SmsUrl=");
    const auto service =
        updateServiceRequest(account(), QStringLiteral("MG1"),
                             {{QStringLiteral("InboundRequestUrl"), QStringLiteral("https://in.example/a#rc=3&rp=all")}});
    CHECK(service.url.toString() == QStringLiteral("https://messaging.twilio.com/v1/Services/MG1"));
    const auto form = Form::decode(service.body);
    REQUIRE(form);
    CHECK(form->text("InboundRequestUrl") == QStringLiteral("https://in.example/a#rc=3&rp=all"));
}

TEST_CASE("a Messaging Service says whether it handles what comes in, and null is no address")
{
    const auto service =
        parseService(answer(R"({"sid":"MG1","friendly_name":"Shop","inbound_request_url":null,"inbound_method":"POST",
        "fallback_url":null,"status_callback":"https://s.example","use_inbound_webhook_on_number":true})"));
    REQUIRE(service);
    CHECK(service->name == QStringLiteral("Shop"));
    CHECK(service->defersToNumber);
    CHECK(service->webhook.value(u"InboundRequestUrl").toString().isEmpty());
    CHECK(service->webhook.value(u"StatusCallback").toString() == QStringLiteral("https://s.example"));
    CHECK_FALSE(parseService(answer("{}")));
}

TEST_CASE("WhatsApp senders are read page by page, with what keeps one offline")
{
    CHECK(whatsAppNumbersRequest(account()).url.toString() ==
          QStringLiteral("https://messaging.twilio.com/v2/Channels/Senders?Channel=whatsapp&PageSize=100"));
    const auto page =
        parseWhatsAppNumbers(answer(R"({"senders":[{"sid":"XE1","sender_id":"whatsapp:+15550002222","status":"OFFLINE",
        "webhook":{"callback_url":"https://a.example","callback_method":"POST","fallback_url":null},
        "offline_reasons":[{"code":"63051","message":"Account locked","more_info":"x"}]}],
        "meta":{"key":"senders","next_page_url":"https://messaging.twilio.com/v2/Channels/Senders?Page=1"}})"));
    REQUIRE(page);
    REQUIRE(page->numbers.size() == 1);
    CHECK(page->numbers[0].phoneNumber == QStringLiteral("+15550002222"));
    CHECK(page->numbers[0].isOffline());
    CHECK(page->numbers[0].offlineReason == QStringLiteral("63051 Account locked"));
    CHECK(page->numbers[0].webhook.value(u"callback_url").toString() == QStringLiteral("https://a.example"));
    CHECK_FALSE(page->nextPageUrl.isEmpty());
    CHECK_FALSE(parseWhatsAppNumbers(answer("{}")));
}

TEST_CASE("a sender's webhook is changed as JSON")
{
    const auto request = updateWhatsAppNumberRequest(
        account(), QStringLiteral("XE1"),
        {{QStringLiteral("callback_url"), QStringLiteral("https://in.example/a")}, {QStringLiteral("callback_method"), QString()}});
    CHECK(request.url.path() == QStringLiteral("/v2/Channels/Senders/XE1"));
    CHECK(request.headers.value("Content-Type") == QByteArray("application/json"));
    CHECK(request.body == R"({"webhook":{"callback_url":"https://in.example/a"}})");
}

TEST_CASE("what Twilio refuses keeps its kind and code")
{
    CHECK(parseUpdate(answer("{}")));
    CHECK(parseUpdate(answer(R"({"code":20003})", 401)).error().kind == ErrorKind::Auth);
    CHECK(parseUpdate(answer(R"({"code":21402,"status":400})", 400)).error() ==
          Error{ErrorKind::Rejected, QStringLiteral("HTTP 400"), 21402, std::chrono::seconds{0}});
    CHECK(parseNumber(answer({}, 503), {}).error().kind == ErrorKind::Network);
}
