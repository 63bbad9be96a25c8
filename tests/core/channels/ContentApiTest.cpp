// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/ContentApi.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;
using uinbox::twilio::Account;
using uinbox::twilio::ContentApi;

namespace {

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC1");
    account.authToken = Secret(QByteArrayLiteral("token"));
    account.contentBase = QUrl(QStringLiteral("https://content.example"));
    return account;
}

const QByteArray kReminder = R"({"sid":"HX1","friendly_name":"reminder","language":"en","variables":{"1":"Ann","2":7},
    "types":{"twilio/location":{"latitude":1},"twilio/text":{"body":"Hello {{1}}"}},
    "approval_requests":{"name":"reminder","category":"UTILITY","status":"rejected","rejection_reason":"too short"}})";

QByteArray page(const QByteArray& templates, const QByteArray& next = "null")
{
    return R"({"contents":[)" + templates + R"(],"meta":{"next_page_url":)" + next + "}}";
}

}  // namespace

TEST_CASE("templates are read with their places, samples and approval")
{
    ScriptedTransport transport;
    transport.willAnswer(200, page(kReminder));
    ContentApi api(account(), transport);
    const auto templates = await(api.templates());
    REQUIRE(templates);
    REQUIRE(templates->size() == 1);
    const MessageTemplate& reminder = templates->front();
    CHECK(reminder.sid == QStringLiteral("HX1"));
    CHECK(reminder.name == QStringLiteral("reminder"));
    CHECK(reminder.language == QStringLiteral("en"));
    CHECK(reminder.kind == QStringLiteral("twilio/text"));
    CHECK(reminder.body == QStringLiteral("Hello {{1}}"));
    CHECK(reminder.variables ==
          QMap<QString, QString>{{QStringLiteral("1"), QStringLiteral("Ann")}, {QStringLiteral("2"), QStringLiteral("7")}});
    CHECK(reminder.approval == TemplateApproval::Rejected);
    CHECK(reminder.category == QStringLiteral("UTILITY"));
    CHECK(reminder.rejectionReason == QStringLiteral("too short"));
    CHECK(transport.requests.at(0).url == QUrl(QStringLiteral("https://content.example/v1/ContentAndApprovals?PageSize=100")));
    CHECK(transport.requests.at(0).user == "AC1");
}

TEST_CASE("a card says with its title what a text says with its body")
{
    ScriptedTransport transport;
    transport.willAnswer(200,
                         page(R"({"sid":"HX2","types":{"twilio/card":{"title":"Sale {{1}}"}}},{"sid":"HX3","types":{}},{"x":1})"));
    ContentApi api(account(), transport);
    const auto templates = await(api.templates());
    REQUIRE(templates);
    REQUIRE(templates->size() == 2);
    CHECK(templates->at(0).body == QStringLiteral("Sale {{1}}"));
    CHECK(templates->at(0).approval == TemplateApproval::Unsubmitted);
    CHECK(templates->at(1).body.isEmpty());
}

TEST_CASE("every page of templates is read, on our own address only")
{
    ScriptedTransport transport;
    transport.willAnswer(200, page(kReminder, R"("https://content.example/v1/ContentAndApprovals?Page=1")"));
    transport.willAnswer(200, page(kReminder));
    ContentApi api(account(), transport);
    const auto both = await(api.templates());
    REQUIRE(both);
    CHECK(both->size() == 2);
    CHECK(transport.requests.at(1).url.query() == QStringLiteral("Page=1"));

    transport.willAnswer(200, page(kReminder, R"("https://evil.example/v1/ContentAndApprovals?Page=1")"));
    CHECK_FALSE(await(api.templates()));
    CHECK(transport.requests.size() == 3);
}

TEST_CASE("what is no list of templates is an error")
{
    const auto kindFor = [](int status, const QByteArray& body) {
        ScriptedTransport transport;
        transport.willAnswer(status, body);
        ContentApi api(account(), transport);
        const auto templates = await(api.templates());
        REQUIRE_FALSE(templates);
        return templates.error().kind;
    };
    CHECK(kindFor(401, R"({"code":20003})") == ErrorKind::Auth);
    CHECK(kindFor(500, "") == ErrorKind::Network);
    CHECK(kindFor(200, "<html>") == ErrorKind::Network);
    CHECK(kindFor(200, "{}") == ErrorKind::Network);
}
