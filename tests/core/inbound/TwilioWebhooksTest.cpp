// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/TwilioWebhooks.h"

#include "Mailroom.h"
#include "TwilioSigning.h"

#include <map>

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QByteArray kToken = "0123456789abcdef0123456789abcdef";
const QByteArray kBase = "https://inbox.example";
const QByteArray kMessages = "/api/webhooks/twilio";
const QByteArray kStatus = "/api/webhooks/twilio/status";

using Fields = std::map<QByteArray, QByteArray>;

QByteArray sid(int number)
{
    return sidOf(number).toLatin1();
}

Fields text(int number, const QByteArray& body = "hello", const QByteArray& from = "+14155552671")
{
    return {{"MessageSid", sid(number)},
            {"AccountSid", "AC00000000000000000000000000000001"},
            {"From", from},
            {"To", "+15005550006"},
            {"Body", body},
            {"NumMedia", "0"},
            {"NumSegments", "1"}};
}

Fields report(int number, const QByteArray& status)
{
    return {{"MessageSid", sid(number)}, {"MessageStatus", status}, {"AccountSid", "AC00000000000000000000000000000001"}};
}

FormPairs pairsOf(const Fields& fields)
{
    return {fields.begin(), fields.end()};
}

/// What a fake Twilio posts: signed by the tests' own code for the public address.
http::ServerRequest signedRequest(const FormPairs& pairs, const QByteArray& path = kMessages, const QByteArray& query = {})
{
    http::ServerRequest request;
    request.method = "POST";
    request.path = path;
    request.query = query;
    request.hasQuery = !query.isEmpty();
    request.body = encodeForm(pairs);
    const QByteArray url = kBase + path + (query.isEmpty() ? QByteArray() : '?' + query);
    request.headers = {{"Host", "127.0.0.1:3000"},
                       {"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"},
                       {"X-Twilio-Signature", twilioSignature(kToken, url, pairs)}};
    return request;
}

/// The same with one header field's value changed.
http::ServerRequest withHeader(http::ServerRequest request, const QByteArray& name, const std::optional<QByteArray>& value)
{
    http::Headers headers;
    for (const auto& [key, old] : request.headers.fields())
        if (key != name) headers.add(key, old);
    if (value) headers.add(name, *value);
    request.headers = headers;
    return request;
}

/// The webhooks over a mailroom's database.
struct Porch : Mailroom {
    TwilioWebhooks webhooks{*database, clock};
    ExpectedWarnings refusals{QStringLiteral("refused|could not be stored")};

    Porch() { webhooks.setConfig({Secret(kToken), kBase}); }

    http::ServerResponse post(const http::ServerRequest& request)
    {
        for (const http::Route& route : webhooks.routes())
            if (route.path == request.path && route.method == request.method) {
                auto promise = std::make_shared<QPromise<http::ServerResponse>>();
                promise->start();
                route.handler(request, [promise](http::ServerResponse response) {
                    promise->addResult(std::move(response));
                    promise->finish();
                });
                return await(promise->future());
            }
        FAIL("no such route");
        return {};
    }
    int status(const http::ServerRequest& request) { return post(request).status; }
    int receive(const Fields& fields) { return status(signedRequest(pairsOf(fields))); }
    int reportStatus(const Fields& fields, const QByteArray& query = {})
    {
        return status(signedRequest(pairsOf(fields), kStatus, query));
    }

    int messages() { return database.count("SELECT count(*) FROM message"); }
    int counter(const char* name) const { return webhooks.counters().value(QLatin1String(name)).toInt(); }
    bool isUntouched()
    {
        return messages() == 0 && database.count("SELECT count(*) FROM webhook_event") == 0 &&
               database.count("SELECT count(*) FROM delivery_event") == 0;
    }
};

}  // namespace

TEST_CASE("a signed message is stored with its sender and its raw body, and answered with empty TwiML")
{
    Porch porch;
    const auto request = signedRequest(pairsOf(text(1, " h\xc3\xa9 \xf0\x9f\x91\x8d\n", "+447700900123")));
    const auto response = porch.post(request);
    CHECK(response.status == 200);
    CHECK(response.contentType.startsWith("text/xml"));
    CHECK(response.body.contains("<Response/>"));
    CHECK(porch.database.count("SELECT count(*) FROM contact_address WHERE value = '+447700900123' AND kind = 'phone'") == 1);
    const auto raw = porch.database.read([](db::Connection& connection) {
        return connection.scalar("SELECT hex(body) FROM webhook_event WHERE provider = 'twilio'");
    });
    CHECK(raw->toLatin1().toLower() == request.body.toHex());
    const auto found =
        porch.database.read([](db::Connection& connection) { return MessageRepository(connection).findBySid(sidOf(1)); });
    REQUIRE(found->has_value());
    const Message message = porch.message(**found);
    CHECK(message.content == QStringLiteral(" hé 👍\n"));
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.status == MessageStatus::Received);
    CHECK(message.fromAddress == QStringLiteral("+447700900123"));
    CHECK(message.toAddress == QStringLiteral("+15005550006"));
    CHECK(message.createdAt == porch.clock.now());
    CHECK(porch.database.takeChanges().inboundMessages == QSet<MessageId>{message.id});
}

TEST_CASE("of a thousand repetitions one message is stored, and each is answered 200")
{
    Porch porch;
    const auto request = signedRequest(pairsOf(text(1)));
    int accepted = 0;
    for (int i = 0; i < 1000; ++i) accepted += porch.status(request) == 200 ? 1 : 0;
    CHECK(accepted == 1000);
    CHECK(porch.messages() == 1);
    CHECK(porch.thread().unread == 1);
    CHECK(porch.database.count("SELECT count(*) FROM webhook_event") == 1);
    CHECK(porch.database.count("SELECT count(*) FROM contact") == 1);
}

TEST_CASE("a repetition with another text does not change what was stored")
{
    Porch porch;
    CHECK(porch.receive(text(1, "first")) == 200);
    CHECK(porch.receive(text(1, "second")) == 200);
    CHECK(porch.messages() == 1);
    CHECK(porch.thread().preview == QStringLiteral("first"));
}

TEST_CASE("messages of one person over one number share a conversation, of two people they do not")
{
    Porch porch;
    CHECK(porch.receive(text(1)) == 200);
    CHECK(porch.receive(text(2)) == 200);
    CHECK(porch.database.count("SELECT count(*) FROM thread") == 1);
    CHECK(porch.receive(text(3, "hi", "+14155552672")) == 200);
    CHECK(porch.database.count("SELECT count(*) FROM thread") == 2);
}

TEST_CASE("all media are stored with their message")
{
    Porch porch;
    Fields fields = text(1);
    fields["NumMedia"] = "3";
    for (const char* n : {"0", "1", "2"}) {
        fields[QByteArray("MediaUrl") + n] = QByteArray("https://api.example/ME") + n;
        fields[QByteArray("MediaContentType") + n] = "image/jpeg";
    }
    CHECK(porch.receive(fields) == 200);
    CHECK(porch.database.count(
              "SELECT count(*) FROM attachment WHERE url LIKE 'https://api.example/ME_' AND content_type = 'image/jpeg'") == 3);
}

TEST_CASE("what is not signed, or not by the token, or not for the stored address, costs nothing")
{
    Porch porch;
    const auto good = signedRequest(pairsOf(text(1)));
    CHECK(porch.status(withHeader(good, "X-Twilio-Signature", std::nullopt)) == 400);
    CHECK(porch.status(withHeader(good, "X-Twilio-Signature", "")) == 403);
    CHECK(porch.status(withHeader(good, "X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")) == 403);
    const FormPairs pairs = pairsOf(text(1));
    CHECK(porch.status(withHeader(good, "X-Twilio-Signature", twilioSignature("another", kBase + kMessages, pairs))) == 403);
    // The address that the request itself claims to have been sent to decides nothing.
    for (const QByteArray& base :
         {QByteArray("https://evil.example"), QByteArray("http://127.0.0.1:3000"), QByteArray("http://inbox.example")}) {
        auto forged = withHeader(good, "X-Twilio-Signature", twilioSignature(kToken, base + kMessages, pairs));
        forged.headers.add("X-Forwarded-Host", base.mid(base.indexOf("//") + 2));
        CHECK(porch.status(forged) == 403);
    }
    auto changed = good;
    changed.body += "&Extra=1";
    CHECK(porch.status(changed) == 403);
    auto otherRoute = signedRequest(pairs);
    otherRoute.path = kStatus;
    CHECK(porch.status(otherRoute) == 403);
    CHECK(porch.isUntouched());
    CHECK(porch.counter("refused") == 9);
    CHECK(porch.status(good) == 200);
}

TEST_CASE("without a token or a public address every request is refused")
{
    for (const TwilioWebhookConfig& config :
         {TwilioWebhookConfig{Secret(), kBase}, TwilioWebhookConfig{Secret(kToken), {}}, TwilioWebhookConfig{}}) {
        Porch porch;
        porch.webhooks.setConfig(config);
        CHECK(porch.receive(text(1)) == 403);
        const FormPairs pairs = pairsOf(text(1));
        const auto unsignedOne = withHeader(signedRequest(pairs), "X-Twilio-Signature", twilioSignature({}, kMessages, pairs));
        CHECK(porch.status(unsignedOne) == 403);
        CHECK(porch.isUntouched());
    }
}

TEST_CASE("bytes moved between parameters keep the signature right and are refused all the same")
{
    Porch porch;
    Fields merged = text(1);
    merged["Body"] += "From" + merged["From"];
    merged.erase("From");
    CHECK(porch.receive(merged) == 400);

    FormPairs repeated = pairsOf(text(2));
    repeated.emplace_back("Body", "hello");
    CHECK(porch.status(signedRequest(repeated)) == 403);
    repeated.back().second = "other";
    CHECK(porch.status(signedRequest(repeated)) == 403);
    CHECK(porch.isUntouched());
}

TEST_CASE("signed requests without what they must have are refused by name")
{
    Porch porch;
    for (const char* name : {"MessageSid", "AccountSid", "From", "To"}) {
        Fields fields = text(1);
        fields.erase(name);
        const auto response = porch.post(signedRequest(pairsOf(fields)));
        CHECK(response.status == 400);
        CHECK(response.body.startsWith(name));
    }
    CHECK(porch.reportStatus({{"MessageStatus", "sent"}}) == 400);
    CHECK(porch.reportStatus({{"MessageSid", sid(1)}}) == 400);
    CHECK(porch.isUntouched());
    CHECK(porch.counter("malformed") == 6);
}

TEST_CASE("what is no form is refused before its signature is looked at")
{
    Porch porch;
    const auto good = signedRequest(pairsOf(text(1)));
    CHECK(porch.status(withHeader(good, "Content-Type", "application/json")) == 400);
    CHECK(porch.status(withHeader(good, "Content-Type", std::nullopt)) == 400);
    auto broken = good;
    broken.body += "&x=%";
    CHECK(porch.status(broken) == 400);
    CHECK(porch.isUntouched());
}

TEST_CASE("Twilio's default keywords alone opt out and in again, within a sentence they are only words")
{
    Porch porch;
    int number = 1;
    for (const char* const stop : {"STOP", "stopall", " Unsubscribe ", "cancel", "END", "quit", "Revoke", "OPTOUT"}) {
        INFO(stop);
        CHECK(porch.receive(text(number++, "please stop calling, cancel it")) == 200);
        CHECK_FALSE(porch.isOptedOut());
        CHECK(porch.receive(text(number++, stop)) == 200);
        CHECK(porch.isOptedOut());
        CHECK(porch.receive(text(number++, "yes please")) == 200);
        CHECK(porch.isOptedOut());
        for (const char* const start : {"start", "YES", "Unstop"}) CHECK(porch.receive(text(number++, start)) == 200);
        CHECK_FALSE(porch.isOptedOut());
    }
}

TEST_CASE("STOP and START of Advanced Opt-Out are kept, and what it says of other words counts more than they do")
{
    Porch porch;
    Fields asked = text(1, "STOP");
    asked["OptOutType"] = "HELP";
    CHECK(porch.receive(asked) == 200);
    CHECK_FALSE(porch.isOptedOut());
    Fields fields = text(2, "STOP");
    fields["OptOutType"] = "STOP";
    CHECK(porch.receive(fields) == 200);
    CHECK(porch.isOptedOut());
    fields = text(3, "HELP");
    fields["OptOutType"] = "HELP";
    CHECK(porch.receive(fields) == 200);
    CHECK(porch.isOptedOut());
    fields = text(4, "START");
    fields["OptOutType"] = "START";
    CHECK(porch.receive(fields) == 200);
    CHECK_FALSE(porch.isOptedOut());
}

TEST_CASE("a report with our outbox id settles its message at once, a thousand times with the same end")
{
    Porch porch;
    const Message message = porch.queue(QStringLiteral("hi"));
    (void)porch.claim();
    porch.settle(message.id, nobodyKnows());
    const QByteArray query = "outbox=" + porch.row(message.id).id.toString().toLatin1();
    CHECK(porch.reportStatus(report(7, "delivered"), query) == 204);
    CHECK(porch.row(message.id).state == OutboxState::Done);
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK(porch.message(message.id).providerSid == sidOf(7));
    for (int i = 0; i < 1000; ++i) REQUIRE(porch.reportStatus(report(7, "delivered"), query) == 204);
    CHECK(porch.reportStatus(report(7, "sent"), query) == 204);
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK(porch.database.count("SELECT count(*) FROM delivery_event") == 2);
}

TEST_CASE("a report finds its message by sid where it carries no id of ours, or one that is nonsense")
{
    Porch porch;
    const Message message = porch.queue(QStringLiteral("hi"));
    (void)porch.claim();
    porch.settle(message.id, acceptedAs(7));
    CHECK(porch.reportStatus(report(7, "delivered")) == 204);
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK(porch.reportStatus(report(7, "read"), "outbox=nonsense") == 204);
    CHECK(porch.message(message.id).status == MessageStatus::Read);
}

TEST_CASE("a failure is reported with its code and words")
{
    Porch porch;
    const Message message = porch.queue(QStringLiteral("hi"));
    (void)porch.claim();
    porch.settle(message.id, acceptedAs(7));
    Fields fields = report(7, "undelivered");
    fields["ErrorCode"] = "30006";
    fields["ErrorMessage"] = "Landline or unreachable carrier";
    CHECK(porch.reportStatus(fields) == 204);
    CHECK(porch.message(message.id).status == MessageStatus::Failed);
    CHECK(porch.message(message.id).errorCode == 30006);
    CHECK(porch.message(message.id).errorMessage == QStringLiteral("Landline or unreachable carrier"));
}

TEST_CASE("a report of a message that is not ours is kept and answered")
{
    Porch porch;
    CHECK(porch.reportStatus(report(9, "delivered")) == 204);
    CHECK(porch.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 1);
}

TEST_CASE("a report never changes a message that came in")
{
    Porch porch;
    CHECK(porch.receive(text(1)) == 200);
    for (const char* status : {"delivered", "failed", "read"}) CHECK(porch.reportStatus(report(1, status)) == 204);
    CHECK(porch.database.count("SELECT count(*) FROM message WHERE status = 'received' AND error_code = 0") == 1);
}

TEST_CASE("a report that says received does not make an outgoing message an incoming one")
{
    Porch porch;
    const Message message = porch.queue(QStringLiteral("hi"));
    (void)porch.claim();
    porch.settle(message.id, acceptedAs(7));
    (void)porch.reportStatus(report(7, "received"));
    CHECK(porch.message(message.id).status == MessageStatus::Sent);
}

TEST_CASE("what cannot be stored is not acknowledged")
{
    Porch porch;
    REQUIRE(porch.database.write([](db::WriteScope& scope) {
        return scope.connection().execute(
            "CREATE TRIGGER broken BEFORE INSERT ON webhook_event BEGIN SELECT RAISE(ABORT, 'scripted'); END");
    }));
    CHECK(porch.receive(text(1)) == 500);
    CHECK(porch.isUntouched());
    REQUIRE(porch.database.write([](db::WriteScope& scope) { return scope.connection().execute("DROP TRIGGER broken"); }));
    CHECK(porch.receive(text(1)) == 200);
    CHECK(porch.messages() == 1);
}
