// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/AccountProbe.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::twilio;

namespace {

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC1");
    account.authToken = Secret(QByteArrayLiteral("token"));
    account.apiBase = QUrl(QStringLiteral("https://api.example"));
    account.messagingBase = QUrl(QStringLiteral("https://messaging.example"));
    return account;
}

const QByteArray kAccount = R"({"sid":"AC1","friendly_name":"Shop","type":"Trial","status":"active"})";
const QByteArray kNone = R"({"incoming_phone_numbers":[],"next_page_uri":null,"services":[],"senders":[],"meta":{}})";

QByteArray number(const QByteArray& number, const QByteArray& sms, const QByteArray& mms)
{
    return R"({"phone_number":")" + number + R"(","friendly_name":"Desk","capabilities":{"sms":)" + sms + R"(,"mms":)" + mms + "}}";
}

}  // namespace

TEST_CASE("an account that is right is found with its numbers, services and senders")
{
    ScriptedTransport transport;
    transport.willAnswer(200, kAccount);
    transport.willAnswer(200, R"({"incoming_phone_numbers":[)" + number("+14155550101", "true", "true") + ',' +
                                  number("+14155550102", "false", "false") +
                                  R"(],"next_page_uri":"/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json?Page=1"})");
    transport.willAnswer(200,
                         R"({"incoming_phone_numbers":[)" + number("+14155550103", "true", "false") + R"(],"next_page_uri":null})");
    transport.willAnswer(200, R"({"services":[{"sid":"MG1","friendly_name":"Desk service"}],"meta":{}})");
    transport.willAnswer(200, R"({"senders":[{"sid":"XE1","status":"ONLINE","sender_id":"whatsapp:+14155550104"}],"meta":{}})");
    AccountProbe probe(transport);
    const auto found = await(probe.probe(account(), twilio::ProbeDepth::Lists));
    REQUIRE(found);
    CHECK_FALSE(found->fault);
    CHECK(found->name == u"Shop");
    CHECK(found->isTrial);
    REQUIRE(found->numbers.size() == 2);
    CHECK(found->numbers[0].number == u"+14155550101");
    CHECK(found->numbers[0].takesFiles);
    CHECK(found->numbers[1].number == u"+14155550103");
    REQUIRE(found->services.size() == 1);
    CHECK(found->services[0].name == u"Desk service");
    REQUIRE(found->whatsApp.size() == 1);
    CHECK(found->whatsApp[0].phoneNumber == u"+14155550104");
    for (const http::ClientRequest& request : transport.requests) {
        CHECK(request.method == "GET");
        CHECK(request.user == "AC1");
    }
}

TEST_CASE("the field that is wrong is told from what Twilio says")
{
    struct Case {
        int status;
        QByteArray body;
        SignInFault fault;
    };
    const Case cases[] = {
        {401, R"({"code":20003,"message":"Authenticate","status":401})", SignInFault::Token},
        {404, R"({"code":20404,"message":"The requested resource was not found"})", SignInFault::Sid},
        {403, R"({"code":20008,"message":"Resource not accessible with Test Account Credentials"})", SignInFault::TestKeys},
        {200, R"({"sid":"AC1","friendly_name":"Shop","status":"suspended"})", SignInFault::Inactive},
        {200, R"({"sid":"AC1","status":"closed"})", SignInFault::Inactive},
        {401, "<html>no</html>", SignInFault::Token},
    };
    for (const Case& each : cases) {
        INFO(each.body.constData());
        ScriptedTransport transport;
        transport.willAnswer(each.status, each.body);
        AccountProbe probe(transport);
        const auto found = await(probe.probe(account(), twilio::ProbeDepth::Lists));
        REQUIRE(found);
        CHECK(found->fault == each.fault);
        // Nothing is asked with what is refused.
        CHECK(transport.requests.size() == 1);
    }
}

TEST_CASE("without an answer nothing is said of what was typed, and a list that cannot be read is empty")
{
    ScriptedTransport offline;
    offline.willFail(ErrorKind::Network, false);
    AccountProbe blind(offline);
    const auto nothing = await(blind.probe(account(), twilio::ProbeDepth::Lists));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == ErrorKind::Network);

    ScriptedTransport busy;
    busy.willAnswer(429, "{}");
    AccountProbe refused(busy);
    CHECK(await(refused.probe(account(), twilio::ProbeDepth::Lists)).error().kind == ErrorKind::RateLimited);

    ScriptedTransport partly;
    partly.willAnswer(200, kAccount);
    partly.willAnswer(500, "");
    partly.willAnswer(403, "{}");
    partly.willAnswer(200, "[]");
    AccountProbe probe(partly);
    const auto found = await(probe.probe(account(), twilio::ProbeDepth::Lists));
    REQUIRE(found);
    CHECK_FALSE(found->fault);
    CHECK(found->numbers.empty());
    CHECK(found->whatsApp.empty());
    CHECK(found->isIncomplete);
}

TEST_CASE("a page that leads to another host is not followed with the token")
{
    ScriptedTransport transport;
    transport.willAnswer(200, kAccount);
    transport.willAnswer(200, R"({"incoming_phone_numbers":[],"next_page_uri":"https://evil.example/2010-04-01/steal"})");
    transport.willAnswer(200, kNone);
    transport.willAnswer(200, kNone);
    AccountProbe probe(transport);
    REQUIRE(await(probe.probe(account(), twilio::ProbeDepth::Lists)));
    for (const http::ClientRequest& request : transport.requests) CHECK(request.url.host() != u"evil.example");
}

TEST_CASE("a sign-in alone asks for nothing of what the account has")
{
    ScriptedTransport transport;
    transport.willAnswer(200, R"({"sid":"AC1","friendly_name":"Shop","status":"active","type":"Full"})");
    AccountProbe probe(transport);
    const auto found = await(probe.probe(account(), ProbeDepth::SignIn));
    REQUIRE(found);
    CHECK_FALSE(found->fault);
    CHECK(found->name == u"Shop");
    CHECK(transport.requests.size() == 1);
}
