// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/ResendWebhooks.h"

#include "channels/resend/EmailSender.h"
#include "channels/resend/ErrorCode.h"
#include "outbox/DeliveryWrites.h"

#include "Conversation.h"
#include "ScriptedTransport.h"
#include "SharedData.h"
#include "SvixSigning.h"

#include <QJsonArray>

#include <future>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kSecret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const QByteArray kPath = "/api/webhooks/resend";
const QString kAnn = QStringLiteral("ann@example.org");

struct Delivery {
    QByteArray id;
    QByteArray timestamp;
    QByteArray body;
    QByteArray secret = kSecret;
};

http::ServerRequest signedRequest(const Delivery& delivery)
{
    http::ServerRequest request;
    request.method = "POST";
    request.path = kPath;
    request.body = delivery.body;
    request.headers = {{"Content-Type", "application/json"},
                       {"svix-id", delivery.id},
                       {"svix-timestamp", delivery.timestamp},
                       {"svix-signature", svixSignature(delivery.secret, delivery.id, delivery.timestamp, delivery.body)}};
    return request;
}

/// The webhooks over a database in which Ann has an e-mail address, too.
struct Porch : Conversation {
    ResendWebhooks webhooks{*database, clock};
    std::vector<std::chrono::seconds> heard;
    ExpectedWarnings refusals{QStringLiteral("refused|could not be stored")};

    Porch()
    {
        CHECK(webhooks.setSigningSecret(Secret(kSecret)));
        webhooks.setClockListener([this](std::chrono::seconds ahead) { heard.push_back(ahead); });
        REQUIRE(database.write([&](db::WriteScope& scope) {
            return ContactRepository(scope.connection())
                .insertAddress(
                    {ContactAddressId::generate(clock.now()), address.contactId, AddressKind::Email, kAnn, {}, clock.now()});
        }));
    }

    QByteArray now() const { return QByteArray::number(qint64{toMillis(clock.now()) / 1000}); }
    Delivery delivery(const QByteArray& body) { return {"msg_" + QByteArray::number(++count), now(), body}; }

    http::ServerResponse post(const http::ServerRequest& request)
    {
        const auto routes = webhooks.routes();
        REQUIRE(routes.size() == 1);
        CHECK(routes[0].path == kPath);
        CHECK(routes[0].method == "POST");
        auto promise = std::make_shared<QPromise<http::ServerResponse>>();
        promise->start();
        routes[0].handler(request, [promise](http::ServerResponse response) {
            promise->addResult(std::move(response));
            promise->finish();
        });
        return test::await(promise->future());
    }
    int status(const http::ServerRequest& request) { return post(request).status; }
    /// An event of an e-mail, to Ann where `more` does not say otherwise.
    int tell(const QByteArray& type, const QString& emailId, QJsonObject data = {})
    {
        data[u"email_id"] = emailId;
        if (!data.contains(u"to")) data[u"to"] = QJsonArray{kAnn};
        const QJsonObject event{{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("data"), data}};
        return status(signedRequest(delivery(QJsonDocument(event).toJson())));
    }
    int bounce(const QString& emailId, const char* type, QJsonObject data = {})
    {
        data[u"bounce"] = QJsonObject{{QStringLiteral("type"), QString::fromLatin1(type)},
                                      {QStringLiteral("subType"), QStringLiteral("General")},
                                      {QStringLiteral("message"), QStringLiteral("words")}};
        return tell("email.bounced", emailId, data);
    }
    int click(const QString& emailId, const char* link)
    {
        return tell("email.clicked", emailId,
                    {{QStringLiteral("click"), QJsonObject{{QStringLiteral("link"), QString::fromLatin1(link)}}}});
    }

    /// An e-mail that Resend took under that id (empty: whose answer is not here yet).
    Message sent(const QString& emailId, const QString& to = kAnn)
    {
        Message message;
        message.channel = Channel::Email;
        message.direction = Direction::Outbound;
        message.status = emailId.isEmpty() ? MessageStatus::Sending : MessageStatus::Sent;
        message.toAddress = to;
        message.providerSid = emailId;
        message = add(std::move(message));
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.channel = Channel::Email;
        row.state = emailId.isEmpty() ? OutboxState::Sending : OutboxState::Done;
        row.notBefore = clock.now();
        row.createdAt = clock.now();
        if (!emailId.isEmpty()) row.checkAt = clock.now() + 5min;
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).insert(row, {}, {}); }));
        // The check is no part of a fresh row.
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(row); }));
        return message;
    }
    OutboxRow row(MessageId message)
    {
        const auto found =
            database.read([=](db::Connection& connection) { return OutboxRepository(connection).findByMessage(message); });
        REQUIRE(found->has_value());
        return **found;
    }
    ContactAddress emailAddress()
    {
        const auto found = database.read(
            [](db::Connection& connection) { return ContactRepository(connection).findAddress(AddressKind::Email, kAnn); });
        REQUIRE(found->has_value());
        return **found;
    }
    int events() { return database.count("SELECT count(*) FROM webhook_event"); }
    int counter(const char* name) const { return webhooks.counters().value(QLatin1String(name)).toInt(); }
    QString lastOutcome()
    {
        return *database.read([](db::Connection& connection) {
            return connection.scalar("SELECT outcome FROM webhook_event ORDER BY seq DESC LIMIT 1");
        });
    }

    int count = 0;
};

}  // namespace

TEST_CASE("every example of the vendor's is accepted when it is signed, and refused when one byte is another")
{
    const auto file = sharedFile(QStringLiteral("specs/resend_webhook_examples.json"));
    if (!file) return;
    Porch porch;
    const QJsonObject examples = QJsonDocument::fromJson(*file).object();
    for (const QJsonValue example : examples) {
        const QByteArray body = QJsonDocument(example.toObject()).toJson();
        INFO(body.toStdString());
        const auto good = signedRequest(porch.delivery(body));
        auto bad = good;
        bad.body[bad.body.size() / 2] = static_cast<char>(bad.body.at(bad.body.size() / 2) ^ 1);
        CHECK(porch.status(bad) == 403);
        CHECK(porch.status(good) == 200);
    }
    CHECK(porch.events() == examples.size());
    CHECK(porch.events() == 17);
    CHECK(porch.counter("refused") == 17);
    CHECK(porch.counter("reports") == 10);
    CHECK(porch.counter("received") == 1);
    CHECK(porch.counter("ignored") == 6);
    CHECK(porch.database.count("SELECT count(DISTINCT kind) FROM webhook_event WHERE provider = 'resend' AND via = 'webhook'") ==
          17);
}

TEST_CASE("an event is kept as it came, with what makes it one delivery")
{
    Porch porch;
    auto request = signedRequest({"msg_1", porch.now(), R"({"type":"email.sent","data":{"email_id":"e-1"} , "new":"\u00e9"})"});
    request.query = "a=b";
    request.hasQuery = true;
    CHECK(porch.status(request) == 200);
    const auto kept = porch.database.read([](db::Connection& connection) {
        return connection.scalar(
            "SELECT kind || ' ' || provider_sid || ' ' || target || ' ' || delivery_id || ' ' || outcome || ' ' || CAST(body AS TEXT)"
            " FROM webhook_event");
    });
    CHECK(*kept == QStringLiteral("email.sent e-1 /api/webhooks/resend?a=b msg_1 parked ") + QString::fromUtf8(request.body));
}

TEST_CASE("of a thousand repetitions one event counts, and each is answered 200")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    const auto opened =
        signedRequest(porch.delivery(R"({"type":"email.opened","data":{"email_id":"e-1","to":["ann@example.org"]}})"));
    int accepted = 0;
    for (int i = 0; i < 1000; ++i) accepted += porch.status(opened) == 200 ? 1 : 0;
    CHECK(accepted == 1000);
    CHECK(porch.events() == 1);
    CHECK(porch.counter("repeated") == 999);
    CHECK(porch.message(message.id).metadata.value(QStringLiteral("opens")).toInt() == 1);
    CHECK(porch.database.count("SELECT count(*) FROM delivery_event") == 1);
}

TEST_CASE("what is not signed, or by another secret, or cannot be a signature, costs no disk")
{
    Porch porch;
    const auto good = porch.delivery(R"({"type":"email.sent","data":{"email_id":"e-1"}})");
    auto bare = signedRequest(good);
    bare.headers = {{"Content-Type", "application/json"}};
    CHECK(porch.status(bare) == 400);
    auto other = good;
    other.secret = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    CHECK(porch.status(signedRequest(other)) == 403);
    auto timeless = good;
    timeless.timestamp = "+" + timeless.timestamp;
    CHECK(porch.status(signedRequest(timeless)) == 400);
    for (const char* const none : {"", "whsec_", "whsec_%"}) {
        CHECK_FALSE(porch.webhooks.setSigningSecret(Secret(QByteArray(none))));
        CHECK(porch.status(signedRequest(good)) == 403);
        auto unkeyed = good;
        unkeyed.secret.clear();
        CHECK(porch.status(signedRequest(unkeyed)) == 403);
    }
    CHECK(porch.events() == 0);
    CHECK(porch.counter("refused") == 9);
    CHECK(porch.heard.empty());
    CHECK(porch.webhooks.setSigningSecret(Secret(kSecret)));
    CHECK(porch.status(signedRequest(good)) == 200);
    CHECK(ResendWebhooks::singleHeaders().size() == 6);
}

TEST_CASE("a signed body that is no event is refused, one of a type to come is kept")
{
    Porch porch;
    for (const char* const body : {"", "{}", "[1]", R"({"type":"email.sent","data":{}})"})
        CHECK(porch.status(signedRequest(porch.delivery(body))) == 400);
    CHECK(porch.events() == 0);
    CHECK(porch.counter("malformed") == 4);
    CHECK(porch.tell("email.teleported", QStringLiteral("e-1")) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("ignored"));
    CHECK(porch.counter("ignored") == 1);
}

TEST_CASE("a rightly signed webhook of another time is refused, and says how far the clock is off")
{
    Porch porch;
    const auto request = signedRequest(porch.delivery(R"({"type":"email.sent","data":{"email_id":"e-1"}})"));
    porch.clock.advance(1h);
    CHECK(porch.status(request) == 400);
    porch.clock.advance(-2h);
    CHECK(porch.status(request) == 400);
    CHECK(porch.events() == 0);
    CHECK(porch.counter("outOfTime") == 2);
    CHECK(porch.counter("refused") == 0);
    porch.clock.advance(1h + 2s);
    CHECK(porch.status(request) == 200);
    CHECK(porch.heard == std::vector<std::chrono::seconds>{3600s, -3600s, 2s});
}

TEST_CASE("events move a message forward in whatever order they come")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    const auto status = [&] { return porch.message(message.id).status; };
    CHECK(porch.tell("email.delivered", QStringLiteral("e-1"), {{QStringLiteral("message_id"), QStringLiteral("<1@resend>")}}) ==
          200);
    CHECK(porch.lastOutcome() == QStringLiteral("applied"));
    CHECK(status() == MessageStatus::Delivered);
    CHECK(porch.message(message.id).envelope.messageId == QStringLiteral("<1@resend>"));
    const auto found = porch.database.read(
        [](db::Connection& connection) { return MessageRepository(connection).findByMailId(QStringLiteral("<1@resend>")); });
    CHECK(*found == message.id);
    CHECK(porch.tell("email.sent", QStringLiteral("e-1"), {{QStringLiteral("message_id"), QStringLiteral("<2@resend>")}}) == 200);
    CHECK(porch.tell("email.delivery_delayed", QStringLiteral("e-1")) == 200);
    CHECK(porch.tell("email.scheduled", QStringLiteral("e-1")) == 200);
    CHECK(status() == MessageStatus::Delivered);
    CHECK(porch.message(message.id).envelope.messageId == QStringLiteral("<1@resend>"));
    CHECK(porch.click(QStringLiteral("e-1"), "https://x.example/1") == 200);
    CHECK(status() == MessageStatus::Read);
    CHECK(porch.database.takeChanges().messages.contains(message.id));
    CHECK(porch.database.count("SELECT count(*) FROM webhook_event WHERE message_id IS NOT NULL") == 5);
}

TEST_CASE("opens and clicks are counted, with the last link")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    for (int i = 0; i < 3; ++i) CHECK(porch.tell("email.opened", QStringLiteral("e-1")) == 200);
    CHECK(porch.click(QStringLiteral("e-1"), "https://x.example/1") == 200);
    CHECK(porch.click(QStringLiteral("e-1"), "https://x.example/2") == 200);
    CHECK(porch.message(message.id).metadata == QJsonObject{{QStringLiteral("opens"), 3},
                                                            {QStringLiteral("clicks"), 2},
                                                            {QStringLiteral("lastClick"), QStringLiteral("https://x.example/2")}});
}

TEST_CASE("what came back for good has failed and marks the address, and no opening brings it to life")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    CHECK(porch.bounce(QStringLiteral("e-1"), "Permanent") == 200);
    Message now = porch.message(message.id);
    CHECK(now.status == MessageStatus::Failed);
    CHECK(now.errorCode == resend::kBounced);
    CHECK(now.errorMessage == QStringLiteral("words"));
    CHECK(porch.emailAddress().unreachableAt);
    CHECK(porch.emailAddress().unreachableCode == resend::kBounced);
    CHECK_FALSE(porch.emailAddress().optedOutAt);
    CHECK(porch.row(message.id).checks == kFailureToJudge);
    CHECK(porch.tell("email.opened", QStringLiteral("e-1")) == 200);
    now = porch.message(message.id);
    CHECK(now.status == MessageStatus::Failed);
    CHECK(now.metadata.value(QStringLiteral("opens")).toInt() == 1);
    CHECK(now.metadata.value(QStringLiteral("bounce")).toObject().value(QStringLiteral("type")) == QStringLiteral("permanent"));
    // A delivery that is reported after all is no mistake.
    CHECK(porch.tell("email.delivered", QStringLiteral("e-1")) == 200);
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK_FALSE(porch.emailAddress().unreachableAt);
}

TEST_CASE("a mailbox that is full for now ends nothing, and the provider is not asked into ending it")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    REQUIRE(porch.row(message.id).checkAt);
    CHECK(porch.tell("email.delivery_delayed", QStringLiteral("e-1")) == 200);
    CHECK(porch.row(message.id).checkAt);
    CHECK(porch.bounce(QStringLiteral("e-1"), "Transient") == 200);
    CHECK(porch.message(message.id).status == MessageStatus::Sent);
    CHECK(porch.message(message.id).errorCode == 0);
    CHECK(porch.message(message.id).metadata.value(QStringLiteral("bounce")).toObject().value(QStringLiteral("subType")) ==
          QStringLiteral("General"));
    CHECK_FALSE(porch.row(message.id).checkAt);
    CHECK_FALSE(porch.emailAddress().unreachableAt);
    CHECK(porch.bounce(QStringLiteral("e-1"), "Undetermined") == 200);
    CHECK(porch.message(message.id).errorCode == resend::kDeliveryFailed);
    CHECK_FALSE(porch.emailAddress().unreachableAt);
}

TEST_CASE("a complaint opts the address out, cancels what waits for it, and leaves the message delivered")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    Message waiting = porch.sent({});
    OutboxRow row = porch.row(waiting.id);
    row.state = OutboxState::Queued;
    REQUIRE(porch.database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(row); }));
    CHECK(porch.tell("email.complained", QStringLiteral("e-1")) == 200);
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK(porch.message(message.id).metadata.value(QStringLiteral("complained")).toBool());
    CHECK(porch.emailAddress().optedOutAt);
    CHECK(porch.row(waiting.id).state == OutboxState::Canceled);
    const auto phone = porch.database.read([&](db::Connection& connection) {
        return ContactRepository(connection).findAddress(AddressKind::Phone, porch.address.value);
    });
    CHECK_FALSE((*phone)->optedOutAt);
}

TEST_CASE("what the provider suppresses has failed, and a complaint on its record is one to us")
{
    Porch porch;
    const auto suppress = [&](const QString& id, const char* reason) {
        return porch.tell("email.suppressed", id,
                          {{QStringLiteral("suppressed"), QJsonObject{{QStringLiteral("reason"), QString::fromLatin1(reason)},
                                                                      {QStringLiteral("message"), QStringLiteral("why")}}}});
    };
    const Message first = porch.sent(QStringLiteral("e-1"));
    CHECK(suppress(QStringLiteral("e-1"), "previous_bounce") == 200);
    CHECK(porch.message(first.id).errorCode == resend::kSuppressed);
    CHECK(porch.emailAddress().unreachableAt);
    CHECK_FALSE(porch.emailAddress().optedOutAt);
    CHECK(suppress(QStringLiteral("e-2"), "previous_complaint") == 200);
    CHECK(porch.emailAddress().optedOutAt);
}

TEST_CASE("an e-mail that could not be sent has failed with the provider's reason")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    CHECK(porch.tell(
              "email.failed", QStringLiteral("e-1"),
              {{QStringLiteral("failed"), QJsonObject{{QStringLiteral("reason"), QStringLiteral("reached_daily_quota")}}}}) == 200);
    const Message now = porch.message(message.id);
    CHECK(now.status == MessageStatus::Failed);
    CHECK(now.errorCode == resend::kDeliveryFailed);
    CHECK(now.errorMessage == QStringLiteral("reached_daily_quota"));
    CHECK_FALSE(porch.emailAddress().unreachableAt);
}

TEST_CASE("what happens to somebody's copy says nothing about the message")
{
    Porch porch;
    const Message message = porch.sent(QStringLiteral("e-1"));
    const QJsonObject copy{{QStringLiteral("to"), QJsonArray{QStringLiteral("bob@example.org")}}};
    CHECK(porch.tell("email.delivered", QStringLiteral("e-1"), copy) == 200);
    CHECK(porch.bounce(QStringLiteral("e-1"), "Permanent", copy) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("copy"));
    CHECK(porch.message(message.id).status == MessageStatus::Sent);
    CHECK_FALSE(porch.emailAddress().unreachableAt);
}

TEST_CASE("events that come before the answer to the request wait for it")
{
    Porch porch;
    Message message = porch.sent({});
    CHECK(porch.tell("email.sent", QStringLiteral("e-1")) == 200);
    CHECK(porch.tell("email.delivered", QStringLiteral("e-1")) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("parked"));
    CHECK(porch.message(message.id).status == MessageStatus::Sending);
    CHECK(porch.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 2);
    REQUIRE(porch.database.write(
        [&](db::WriteScope& scope) { return ThreadWrites(scope, porch.clock.now()).bind(message, QStringLiteral("e-1")); }));
    CHECK(porch.message(message.id).status == MessageStatus::Delivered);
    CHECK(porch.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 0);
}

TEST_CASE("an e-mail that came in is awaited once, whoever tells of it, and not where it is here")
{
    Porch porch;
    CHECK(porch.tell("email.received", QStringLiteral("r-1")) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("awaited"));
    CHECK(porch.database.takeChanges().fetches);
    CHECK(porch.tell("email.received", QStringLiteral("r-1")) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("known"));
    Message message;
    message.channel = Channel::Email;
    message.fromAddress = kAnn;
    message.providerSid = QStringLiteral("r-2");
    (void)porch.add(message);
    CHECK(porch.tell("email.received", QStringLiteral("r-2")) == 200);
    CHECK(porch.lastOutcome() == QStringLiteral("known"));
    CHECK(porch.database.count("SELECT count(*) FROM received_email") == 1);
    CHECK(porch.database.count("SELECT count(*) FROM received_email WHERE fetch_at = 1772442000000") == 1);
    CHECK(porch.counter("received") == 3);
}

TEST_CASE("a failure that is told afterwards means for the address what its code says")
{
    CHECK(resend::meaningOfFailure(resend::kBounced) == Refusal::AddressUnreachable);
    CHECK(resend::meaningOfFailure(resend::kSuppressed) == Refusal::AddressUnreachable);
    CHECK(resend::meaningOfFailure(resend::kComplained) == Refusal::AddressOptedOut);
    CHECK(resend::meaningOfFailure(resend::kDeliveryFailed) == Refusal::Final);
    ScriptedTransport transport;
    const resend::EmailSender sender({}, transport);
    CHECK(sender.refusalOf(resend::kBounced) == Refusal::AddressUnreachable);
}

TEST_CASE("while too many wait for the writer an event is turned away, and taken when it comes again")
{
    Porch porch;
    ExpectedWarnings busy(QStringLiteral("turned away"));
    const auto event = signedRequest(porch.delivery(R"({"type":"email.sent","data":{"email_id":"e-1"}})"));
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    std::vector<QFuture<Result<>>> waiting;
    for (int i = 0; i <= 20'001; ++i)
        waiting.push_back(porch.database->write([opened](db::WriteScope&) -> Result<> {
            opened.wait();
            return {};
        }));
    const auto refused = porch.post(event);
    CHECK(refused.status == 503);
    CHECK(refused.extra.value("Retry-After"));
    CHECK(porch.counter("busy") == 1);
    gate.set_value();
    for (const auto& each : waiting) REQUIRE(waitFor([&] { return each.isFinished(); }));
    CHECK(porch.status(event) == 200);
    CHECK(porch.events() == 1);
}

TEST_CASE("an event that cannot be stored is answered 500, and taken when it comes again")
{
    Porch porch;
    const auto event = signedRequest(porch.delivery(R"({"type":"email.received","data":{"email_id":"r-1"}})"));
    const auto execute = [&](const QByteArray& sql) {
        REQUIRE(porch.database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.webhook_event BEGIN SELECT raise(ABORT, 'no'); END");
    CHECK(porch.status(event) == 500);
    CHECK(porch.database.count("SELECT count(*) FROM received_email") == 0);
    execute("DROP TRIGGER refuse");
    CHECK(porch.status(event) == 200);
    CHECK(porch.database.count("SELECT count(*) FROM received_email") == 1);
}
