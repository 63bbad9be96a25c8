// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/EmailSender.h"

#include "channels/resend/ErrorCode.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using uinbox::resend::Account;
using uinbox::resend::EmailSender;

namespace {

const QString kId = QStringLiteral("4ef9a417-02e9-4d39-ad75-9611e0fcc33c");
const QString kAnn = QStringLiteral("ann@example.org");

Account account()
{
    Account account;
    account.apiKey = Secret(QByteArrayLiteral("re_key"));
    account.from = QStringLiteral("Acme <hello@acme.example>");
    account.apiBase = QUrl(QStringLiteral("https://api.example"));
    return account;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.outboxId = *OutboxId::fromString(u"01957a3c-0000-7000-8000-000000000001");
    message.to = kAnn;
    message.subject = QStringLiteral("Grüße 👍");
    message.content = QStringLiteral("line\nline & \"more\"");
    return message;
}

QByteArray refusal(const char* name, const char* words = "the provider's words")
{
    return QByteArrayLiteral(R"({"statusCode":400,"name":")") + name + R"(","message":")" + words + "\"}";
}

SendOutcome outcomeOf(int status, const QByteArray& body, http::Headers headers = {})
{
    ScriptedTransport transport;
    transport.willAnswer(status, body, std::move(headers));
    EmailSender sender(account(), transport);
    return await(sender.send(hello()));
}

QJsonObject email(const QString& id, const QString& to, const QString& createdAt, const QString& event = QStringLiteral("sent"))
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("to"), QJsonArray{to}},
            {QStringLiteral("from"), QStringLiteral("Acme <hello@acme.example>")},
            {QStringLiteral("subject"), QStringLiteral("About ") + id},
            {QStringLiteral("created_at"), createdAt},
            {QStringLiteral("last_event"), event},
            {QStringLiteral("message_id"), QStringLiteral("<1@email.example>")}};
}

QByteArray asJson(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray page(const QJsonArray& rows, bool hasMore)
{
    return asJson({{QStringLiteral("object"), QStringLiteral("list")},
                   {QStringLiteral("has_more"), hasMore},
                   {QStringLiteral("data"), rows}});
}

Result<RemoteMessage> fetched(int status, const QByteArray& body)
{
    ScriptedTransport transport;
    transport.willAnswer(status, body);
    EmailSender sender(account(), transport);
    return await(sender.fetch(kId));
}

}  // namespace

TEST_CASE("an e-mail leaves as one signed POST that names its outbox row")
{
    ScriptedTransport transport;
    transport.willAnswer(200, asJson({{QStringLiteral("id"), kId}}));
    EmailSender sender(account(), transport);
    const SendOutcome outcome = await(sender.send(hello()));
    REQUIRE(std::holds_alternative<Accepted>(outcome));
    CHECK(std::get<Accepted>(outcome).message.sid == kId);
    CHECK(std::get<Accepted>(outcome).message.status == MessageStatus::Sent);

    REQUIRE(transport.requests.size() == 1);
    const http::ClientRequest& request = transport.requests.front();
    CHECK(request.method == "POST");
    CHECK(request.url == QUrl(QStringLiteral("https://api.example/emails")));
    CHECK(request.repeatable == http::Repeatable::Once);
    CHECK(request.headers.value("Authorization") == QByteArray("Bearer re_key"));
    CHECK(request.headers.value("Idempotency-Key") == QByteArray("01957a3c-0000-7000-8000-000000000001"));
    CHECK(request.headers.value("User-Agent")->startsWith("UnifiedInbox/"));
    CHECK(request.headers.value("Content-Type") == QByteArray("application/json"));
    CHECK(request.body ==
          QStringLiteral(R"({"from":"Acme <hello@acme.example>","subject":"Grüße 👍","text":"line\nline & \"more\"",)"
                         R"("to":["ann@example.org"]})")
              .toUtf8());
}

TEST_CASE("a refusal of an e-mail is told apart by its name")
{
    struct Row {
        int status;
        const char* name;
        Refusal refusal;
        ErrorKind kind;
    };
    for (const auto& [status, name, expected, kind] : {
             Row{400, "validation_error", Refusal::Final, ErrorKind::Rejected},
             Row{422, "validation_error", Refusal::Final, ErrorKind::Rejected},
             Row{401, "missing_api_key", Refusal::StopProvider, ErrorKind::Auth},
             Row{403, "invalid_api_key", Refusal::StopProvider, ErrorKind::Auth},
             Row{401, "restricted_api_key", Refusal::StopProvider, ErrorKind::Auth},
             Row{422, "invalid_attachment", Refusal::Final, ErrorKind::Rejected},
             Row{422, "missing_required_field", Refusal::Final, ErrorKind::Rejected},
             Row{422, "invalid_from_address", Refusal::StopNumber, ErrorKind::Auth},
             Row{400, "invalid_idempotency_key", Refusal::Final, ErrorKind::Rejected},
             Row{429, "rate_limit_exceeded", Refusal::Later, ErrorKind::RateLimited},
             Row{429, "daily_quota_exceeded", Refusal::StopProvider, ErrorKind::RateLimited},
             Row{429, "monthly_quota_exceeded", Refusal::StopProvider, ErrorKind::RateLimited},
             Row{403, "validation_error", Refusal::Final, ErrorKind::Rejected},
             Row{401, "not_heard_of", Refusal::StopProvider, ErrorKind::Auth},
             Row{429, "not_heard_of", Refusal::Later, ErrorKind::RateLimited},
             Row{418, "not_heard_of", Refusal::Final, ErrorKind::Rejected},
         }) {
        CAPTURE(status, name);
        const SendOutcome outcome = outcomeOf(status, refusal(name));
        REQUIRE(std::holds_alternative<Refused>(outcome));
        CHECK(std::get<Refused>(outcome).refusal == expected);
        CHECK(std::get<Refused>(outcome).error.kind == kind);
        CHECK(std::get<Refused>(outcome).error.code == resend::errorCodeFromName(QString::fromLatin1(name)));
        CHECK(std::get<Refused>(outcome).message == QStringLiteral("the provider's words"));
    }
}

TEST_CASE("a domain that is not verified stops the sender, not the provider")
{
    const SendOutcome outcome = outcomeOf(403, refusal("validation_error", "The acme.example domain is not verified."));
    REQUIRE(std::holds_alternative<Refused>(outcome));
    CHECK(std::get<Refused>(outcome).refusal == Refusal::StopNumber);
}

TEST_CASE("nobody knows the fate of an e-mail whose answer leaves it open")
{
    for (const auto& [status, name] : std::initializer_list<std::pair<int, const char*>>{{500, "application_error"},
                                                                                         {503, "internal_server_error"},
                                                                                         {408, "x"},
                                                                                         {302, "x"},
                                                                                         {409, "concurrent_idempotent_requests"},
                                                                                         {409, "invalid_idempotent_request"}}) {
        CAPTURE(status, name);
        const SendOutcome outcome = outcomeOf(status, refusal(name));
        REQUIRE(std::holds_alternative<Uncertain>(outcome));
        CHECK(std::get<Uncertain>(outcome).error.code == resend::errorCodeFromName(QString::fromLatin1(name)));
    }
    CHECK(std::holds_alternative<Uncertain>(outcomeOf(200, "<html>")));
    CHECK(std::holds_alternative<Uncertain>(outcomeOf(200, R"({"id":"../x"})")));

    ScriptedTransport transport;
    transport.willFail(ErrorKind::Timeout, true, 28);
    transport.willFail(ErrorKind::Network, false, 7);
    EmailSender sender(account(), transport);
    const SendOutcome timedOut = await(sender.send(hello()));
    REQUIRE(std::holds_alternative<Uncertain>(timedOut));
    CHECK(std::get<Uncertain>(timedOut).error.code == 0);
    const SendOutcome offline = await(sender.send(hello()));
    REQUIRE(std::holds_alternative<Refused>(offline));
    CHECK(std::get<Refused>(offline).refusal == Refusal::Later);
    const auto open = sender.send(hello());
    transport.abandonAll();
    CHECK(std::holds_alternative<Uncertain>(await(open)));
}

TEST_CASE("the rate comes from the headers of an answer")
{
    const auto accepted = outcomeOf(200, asJson({{QStringLiteral("id"), kId}}),
                                    {{"ratelimit-limit", "2"}, {"RateLimit-Remaining", "1"}, {"ratelimit-reset", "1"}});
    REQUIRE(std::get<Accepted>(accepted).rate);
    CHECK(std::get<Accepted>(accepted).rate->remaining == 1);
    CHECK(std::get<Accepted>(accepted).rate->resetsIn == 1s);

    const auto refused = outcomeOf(429, refusal("rate_limit_exceeded"), {{"retry-after", "3"}, {"ratelimit-remaining", "0"}});
    CHECK(std::get<Refused>(refused).error.retryAfter == 3s);
    REQUIRE(std::get<Refused>(refused).rate);
    CHECK(std::get<Refused>(refused).rate->remaining == 0);
    CHECK(std::get<Refused>(refused).rate->resetsIn == 3s);

    CHECK_FALSE(std::get<Accepted>(outcomeOf(200, asJson({{QStringLiteral("id"), kId}}))).rate);
    for (const char* nonsense : {"", "soon", "-5", "nan", "1e300"}) {
        CAPTURE(nonsense);
        const auto outcome = outcomeOf(429, refusal("rate_limit_exceeded"), {{"retry-after", nonsense}});
        CHECK(std::get<Refused>(outcome).error.retryAfter <= 24h);
        CHECK(std::get<Refused>(outcome).error.retryAfter >= 0s);
    }
}

TEST_CASE("a day's quota is over at the next midnight of the provider's clock")
{
    const auto outcome =
        outcomeOf(429, refusal("daily_quota_exceeded"), {{"date", "Mon, 02 Mar 2026 22:30:00 GMT"}, {"retry-after", "1"}});
    CHECK(std::get<Refused>(outcome).error.retryAfter == 90min);
    CHECK(std::get<Refused>(outcomeOf(429, refusal("daily_quota_exceeded"))).error.retryAfter == 0s);
    CHECK(std::get<Refused>(outcomeOf(429, refusal("monthly_quota_exceeded"))).error.retryAfter == 0s);
}

TEST_CASE("what an e-mail has come to is read from its last event")
{
    struct Row {
        const char* event;
        MessageStatus status;
        int code;
    };
    for (const auto& [event, status, code] :
         {Row{"queued", MessageStatus::Sent, 0}, Row{"sent", MessageStatus::Sent, 0},
          Row{"delivery_delayed", MessageStatus::Sent, 0}, Row{"delivered", MessageStatus::Delivered, 0},
          Row{"opened", MessageStatus::Read, 0}, Row{"clicked", MessageStatus::Read, 0},
          Row{"complained", MessageStatus::Delivered, resend::kComplained}, Row{"bounced", MessageStatus::Failed, resend::kBounced},
          Row{"failed", MessageStatus::Failed, resend::kDeliveryFailed},
          Row{"suppressed", MessageStatus::Failed, resend::kSuppressed}, Row{"scheduled", MessageStatus::Scheduled, 0},
          Row{"canceled", MessageStatus::Canceled, 0}, Row{"something_new", MessageStatus::Sent, 0}}) {
        CAPTURE(event);
        QJsonObject json = email(kId, QStringLiteral("Ann <Ann@Example.org>"), QStringLiteral("2023-04-03 22:13:42.674981+00"),
                                 QString::fromLatin1(event));
        json[u"text"] = QStringLiteral("body");
        const auto found = fetched(200, asJson(json));
        REQUIRE(found);
        CHECK(found->status == status);
        CHECK(found->errorCode == code);
        CHECK(found->sid == kId);
        CHECK(found->to == kAnn);
        CHECK(found->body == QStringLiteral("body"));
        CHECK(found->messageId == QStringLiteral("<1@email.example>"));
        CHECK(found->createdAt == fromMillis(1680560022674));
    }
}

TEST_CASE("a look at an e-mail that fails says how")
{
    CHECK(fetched(404, refusal("not_found")).error().kind == ErrorKind::NotFound);
    CHECK(fetched(401, refusal("restricted_api_key")).error().kind == ErrorKind::Auth);
    CHECK(fetched(401, refusal("restricted_api_key")).error().code == resend::kRestrictedApiKey);
    CHECK(fetched(429, refusal("rate_limit_exceeded")).error().kind == ErrorKind::RateLimited);
    CHECK(fetched(500, "").error().kind == ErrorKind::Network);
    CHECK(fetched(200, "[]").error().kind == ErrorKind::Network);
    ScriptedTransport transport;
    EmailSender sender(account(), transport);
    for (const char* id : {"", "a/b", "..", "a?b=c"})
        CHECK(await(sender.fetch(QString::fromLatin1(id))).error().kind == ErrorKind::NotFound);
    CHECK(transport.requests.empty());
}

TEST_CASE("a list is read until it is older than what is looked for")
{
    ScriptedTransport transport;
    const QString other = QStringLiteral("bob@example.org");
    transport.willAnswer(200, page({email(QStringLiteral("e5"), kAnn, QStringLiteral("2026-03-02 09:00:03+00")),
                                    email(QStringLiteral("e4"), other, QStringLiteral("2026-03-02 09:00:02+00"))},
                                   true));
    transport.willAnswer(200, page({email(QStringLiteral("e3"), QStringLiteral("Ann <ANN@example.org>"), QStringLiteral("?")),
                                    email(QStringLiteral("e2"), kAnn, QStringLiteral("2026-03-02 08:59:59+00"))},
                                   true));
    EmailSender sender(account(), transport);
    const auto found = await(sender.list({kAnn, fromMillis(1772442000000)}));
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    CHECK(found->at(0).sid == QStringLiteral("e5"));
    CHECK(found->at(0).subject == QStringLiteral("About e5"));
    CHECK(found->at(1).sid == QStringLiteral("e3"));
    CHECK(found->at(1).to == kAnn);
    REQUIRE(transport.requests.size() == 2);
    CHECK(transport.requests[0].url == QUrl(QStringLiteral("https://api.example/emails?limit=100")));
    CHECK(transport.requests[1].url == QUrl(QStringLiteral("https://api.example/emails?limit=100&after=e4")));
}

TEST_CASE("a list of e-mails that is cut short is an error, never a shorter list")
{
    const auto listed = [](const std::function<void(ScriptedTransport&)>& script) {
        ScriptedTransport transport;
        transport.willAnswer(200, page({email(QStringLiteral("e1"), kAnn, QStringLiteral("2026-03-02 09:00:03+00"))}, true));
        script(transport);
        EmailSender sender(account(), transport);
        return await(sender.list({kAnn, fromMillis(1772442000000)}));
    };
    CHECK_FALSE(listed([](auto& transport) { transport.willFail(ErrorKind::Timeout, true); }));
    CHECK_FALSE(listed([](auto& transport) { transport.willAnswer(500, ""); }));
    CHECK_FALSE(listed([](auto& transport) { transport.willAnswer(200, "<html>"); }));
    CHECK_FALSE(listed([](auto& transport) { transport.willAnswer(200, page({}, true)); }));
    CHECK(listed([](auto& transport) { transport.willAnswer(401, refusal("restricted_api_key")); }).error().kind ==
          ErrorKind::Auth);
    CHECK_FALSE(listed([](auto& transport) {
        for (int i = 0; i < 300; ++i)
            transport.willAnswer(200, page({email(QStringLiteral("e1"), kAnn, QStringLiteral("2026-03-02 09:00:03+00"))}, true));
    }));
}

TEST_CASE("taking an e-mail back ends in what it is then")
{
    struct Row {
        int status;
        const char* event;
        std::optional<MessageStatus> expected;
    };
    for (const auto& [status, event, expected] :
         {Row{200, "canceled", MessageStatus::Canceled}, Row{422, "canceled", MessageStatus::Canceled},
          Row{422, "delivered", MessageStatus::Delivered}, Row{500, "canceled", MessageStatus::Canceled},
          Row{200, "scheduled", std::nullopt}, Row{422, "scheduled", std::nullopt}}) {
        CAPTURE(status, event);
        ScriptedTransport transport;
        transport.willAnswer(status, asJson({{QStringLiteral("id"), kId}}));
        transport.willAnswer(200, asJson(email(kId, kAnn, QStringLiteral("2026-03-02 09:00:03+00"), QString::fromLatin1(event))));
        EmailSender sender(account(), transport);
        const auto now = await(sender.cancel(kId));
        CHECK(now.has_value() == expected.has_value());
        if (now) CHECK(now->status == *expected);
        REQUIRE(transport.requests.size() == 2);
        CHECK(transport.requests[0].method == "POST");
        CHECK(transport.requests[0].url.path() == QStringLiteral("/emails/") + kId + QStringLiteral("/cancel"));
        CHECK(transport.requests[1].method == "GET");
    }
}

TEST_CASE("taking an e-mail back fails where nobody can tell what it is")
{
    for (const int status : {401, 403, 429}) {
        ScriptedTransport transport;
        transport.willAnswer(status, "{}");
        EmailSender sender(account(), transport);
        CHECK_FALSE(await(sender.cancel(kId)));
    }
    ScriptedTransport transport;
    transport.willFail(ErrorKind::Timeout, true);
    EmailSender sender(account(), transport);
    CHECK(await(sender.cancel(kId)).error().kind == ErrorKind::Timeout);
}

TEST_CASE("a message given to the provider for later is scheduled, not sent")
{
    ScriptedTransport transport;
    transport.willAnswer(200, asJson({{QStringLiteral("id"), kId}}));
    EmailSender sender(account(), transport);
    OutboundMessage message = hello();
    message.sendAt = fromMillis(1772442000000);
    CHECK(std::get<Accepted>(await(sender.send(message))).message.status == MessageStatus::Scheduled);
}
