// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Webhooks.h"

#include "channels/resend/ErrorCode.h"

#include "catch.h"

#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::resend;

namespace {

Account account()
{
    Account account;
    account.apiKey = Secret(QByteArrayLiteral("re_key"));
    return account;
}

http::TransportResult answer(const QByteArray& body, int status = 200)
{
    return http::ClientResponse{status, {}, body};
}

}  // namespace

TEST_CASE("webhooks are listed page by page, with the key and a name of ours")
{
    const auto request = webhooksRequest(account(), {});
    CHECK(request.url.toString() == QStringLiteral("https://api.resend.com/webhooks?limit=100"));
    CHECK(request.headers.value("Authorization") == QByteArray("Bearer re_key"));
    CHECK(request.headers.value("User-Agent")->startsWith("UnifiedInbox/"));
    const auto page = parseWebhooks(answer(R"({"object":"list","has_more":true,"data":[
        {"id":"w-1","endpoint":"https://in.example/a","status":"disabled","events":["email.sent","email.bounced"],"created_at":"x"},
        {"id":"w-2","endpoint":"https://b.example","status":"enabled","events":null},
        {"id":"../domains","endpoint":"https://evil.example"}]})"));
    REQUIRE(page);
    REQUIRE(page->webhooks.size() == 2);
    CHECK(page->webhooks[0].values.value(u"status").toString() == QStringLiteral("disabled"));
    CHECK(page->webhooks[0].values.value(u"events").toArray() ==
          QJsonArray{QStringLiteral("email.bounced"), QStringLiteral("email.sent")});
    CHECK(page->next == QStringLiteral("w-2"));
    CHECK(webhooksRequest(account(), page->next).url.query() == QStringLiteral("limit=100&after=w-2"));
    CHECK(parseWebhooks(answer(R"({"data":[],"has_more":true})"))->next.isEmpty());
    CHECK_FALSE(parseWebhooks(answer("{}")));
}

TEST_CASE("a new webhook takes no status, a changed one no empty list of events")
{
    const QJsonObject values{{QStringLiteral("endpoint"), QStringLiteral("https://in.example")},
                             {QStringLiteral("events"), QJsonArray{QStringLiteral("email.received")}},
                             {QStringLiteral("status"), QStringLiteral("enabled")}};
    const auto create = createWebhookRequest(account(), values);
    CHECK(create.method == "POST");
    CHECK(create.body == R"({"endpoint":"https://in.example","events":["email.received"]})");
    const auto update =
        updateWebhookRequest(account(), QStringLiteral("w-1"),
                             {{QStringLiteral("events"), QJsonArray()}, {QStringLiteral("status"), QStringLiteral("disabled")}});
    CHECK(update.method == "PATCH");
    CHECK(update.url.path() == QStringLiteral("/webhooks/w-1"));
    CHECK(update.body == R"({"status":"disabled"})");
}

TEST_CASE("the secret comes with a new webhook, and with one that is asked for alone")
{
    const auto made = parseWebhook(answer(R"({"object":"webhook","id":"w-1","signing_secret":"whsec_abc"})", 201));
    REQUIRE(made);
    CHECK(made->id == QStringLiteral("w-1"));
    CHECK(made->signingSecret.expose() == "whsec_abc");
    CHECK(parseWebhook(answer(R"({"id":"w-1"})"))->signingSecret.isEmpty());
    CHECK_FALSE(parseWebhook(answer("{}")));
}

TEST_CASE("a key that may only send, and a value that is refused, are told apart")
{
    const auto limited = parseWebhooks(answer(R"({"statusCode":401,"name":"restricted_api_key","message":"x"})", 401));
    CHECK(limited.error().kind == ErrorKind::Auth);
    CHECK(limited.error().code == kRestrictedApiKey);
    CHECK(parseWebhook(answer(R"({"name":"validation_error"})", 422)).error().kind == ErrorKind::Rejected);
    CHECK(parseWebhook(answer({}, 500)).error().kind == ErrorKind::Network);
}

TEST_CASE("every event about e-mails is wanted, in order")
{
    const QStringList events = webhookEvents();
    CHECK(events.size() == 11);
    CHECK(events.contains(QStringLiteral("email.received")));
    QStringList sorted = events;
    sorted.sort();
    CHECK(events == sorted);
}
