// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutgoingChecks.h"
#include "outbox/SendService.h"

#include "Mailroom.h"

#include "channels/Senders.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A mailroom with a connected channel and the service in front of it.
struct Office : Mailroom {
    Senders senders;
    SendService service{*database, senders, clock};

    Office() { senders.connectChannel(std::make_unique<ScriptedSender>()); }

    OutgoingMessage outgoing(const QString& content = QStringLiteral("hi"), const QByteArray& key = {}) const
    {
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.content = content;
        message.idempotencyKey = key;
        return message;
    }
    Result<SendReceipt> send(const OutgoingMessage& message) { return await(service.send(message)); }
    Message sent(const OutgoingMessage& message)
    {
        const auto receipt = send(message);
        REQUIRE(receipt);
        return receipt->message;
    }
    ErrorKind errorOf(const OutgoingMessage& message)
    {
        const auto receipt = send(message);
        REQUIRE_FALSE(receipt);
        CHECK(database.count("SELECT count(*) FROM message") == 0);
        return receipt.error().kind;
    }
    void optOut()
    {
        REQUIRE(database.write(
            [&](db::WriteScope& scope) { return ContactRepository(scope.connection()).setOptedOut(address.id, clock.now()); }));
    }
};

}  // namespace

TEST_CASE("a message to be sent is stored with its row in one commit, and announced to the outbox")
{
    Office office;
    const auto receipt = office.send(office.outgoing(QStringLiteral(" 👍 as given\n")));
    REQUIRE(receipt);
    CHECK_FALSE(receipt->repeated);
    const Message stored = office.message(receipt->message.id);
    CHECK(stored.content == QStringLiteral(" 👍 as given\n"));
    CHECK(stored.status == MessageStatus::Pending);
    CHECK(stored.direction == Direction::Outbound);
    CHECK(stored.toAddress == QStringLiteral("+14155552671"));
    CHECK(stored.fromAddress == QStringLiteral("+15005550006"));
    CHECK(stored.segments == 1);
    CHECK(office.row(stored.id).state == OutboxState::Queued);
    CHECK(office.row(stored.id).notBefore == office.clock.now());
    const auto changes = office.database.takeChanges();
    CHECK(changes.outbox);
    CHECK(changes.messages.contains(stored.id));
    CHECK(changes.inboundMessages.isEmpty());
    CHECK(office.thread().unread == 0);
}

TEST_CASE("what cannot be sent is refused before anything is stored")
{
    Office office;
    CHECK(office.errorOf(office.outgoing(QString())) == ErrorKind::Invalid);
    CHECK(office.errorOf(office.outgoing(QStringLiteral(" \n\t"))) == ErrorKind::Invalid);
    CHECK(office.errorOf(office.outgoing(QString(1601, u'x'))) == ErrorKind::Invalid);
    auto message = office.outgoing();
    message.contactId = ContactId::generate(office.clock.now());
    CHECK(office.errorOf(message) == ErrorKind::NotFound);
    message = office.outgoing();
    message.channel = Channel::WhatsApp;
    CHECK(office.errorOf(message) == ErrorKind::Auth);
    message = office.outgoing();
    message.mediaUrls.assign(11, QStringLiteral("https://m.example/1.png"));
    CHECK(office.errorOf(message) == ErrorKind::Invalid);
    office.optOut();
    CHECK(office.errorOf(office.outgoing()) == ErrorKind::Rejected);
}

TEST_CASE("media must be at public https addresses")
{
    Office office;
    for (const char* url :
         {"http://m.example/1.png", "https://localhost/1.png", "https://127.0.0.1/1.png", "https://10.0.0.1/1.png",
          "https://192.168.1.1/1.png", "https://172.31.255.255/1.png", "https://100.64.0.1/1.png", "https://169.254.169.254/1.png",
          "https://0.0.0.0/1.png", "https://10.1/1.png", "https://[::1]/1.png", "https://[::ffff:10.0.0.1]/1.png",
          "https://[fd00::1]/1.png", "https://user:pass@m.example/1.png", "file:///etc/passwd", "https://printer.local/1.png",
          "https://intranet/1.png", "", "nonsense"}) {
        CAPTURE(url);
        auto message = office.outgoing();
        message.mediaUrls = {QString::fromLatin1(url)};
        CHECK(office.errorOf(message) == ErrorKind::Invalid);
    }
    auto message = office.outgoing(QString());
    message.mediaUrls = {QStringLiteral("https://m.example/1.png"), QStringLiteral("https://172.32.0.1/2.png")};
    CHECK(office.message(office.sent(message).id).attachments.size() == 2);
}

TEST_CASE("the same idempotency key and request again is the same message, sent once")
{
    Office office;
    const Message first = office.sent(office.outgoing(QStringLiteral("hi"), "key-1"));
    (void)office.database.takeChanges();
    office.clock.advance(1h);
    for (int i = 0; i < 10; ++i) {
        const auto again = office.send(office.outgoing(QStringLiteral("hi"), "key-1"));
        REQUIRE(again);
        CHECK(again->repeated);
        CHECK(again->message.id == first.id);
    }
    CHECK(office.database.takeChanges().isEmpty());
    CHECK(office.database.count("SELECT count(*) FROM outbox") == 1);
}

TEST_CASE("requests with one key at the same moment make one message")
{
    Office office;
    std::vector<QFuture<Result<SendReceipt>>> futures;
    for (int i = 0; i < 50; ++i) futures.push_back(office.service.send(office.outgoing(QStringLiteral("hi"), "key-1")));
    int fresh = 0;
    for (auto& future : futures) fresh += await(future)->repeated ? 0 : 1;
    CHECK(fresh == 1);
    CHECK(office.database.count("SELECT count(*) FROM message") == 1);
}

TEST_CASE("the same idempotency key with another request is a conflict")
{
    Office office;
    (void)office.sent(office.outgoing(QStringLiteral("hi"), "key-1"));
    auto media = office.outgoing(QStringLiteral("hi"), "key-1");
    media.mediaUrls = {QStringLiteral("https://m.example/1.png")};
    for (const OutgoingMessage& other : {office.outgoing(QStringLiteral("ho"), "key-1"), media}) {
        const auto receipt = office.send(other);
        REQUIRE_FALSE(receipt);
        CHECK(receipt.error().kind == ErrorKind::Conflict);
    }
    CHECK(office.database.count("SELECT count(*) FROM message") == 1);
}

TEST_CASE("another key, another person's key and no key at all are other messages")
{
    Office office;
    const auto user = UserId::generate(office.clock.now());
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        return scope.connection().execute("INSERT INTO user (id, name, role, created_at) VALUES (x'" +
                                          user.uuid().toBytes().toHex() + "', 'Bob', 'user', 0)");
    }));
    auto others = office.outgoing(QStringLiteral("hi"), "key-1");
    others.userId = user;
    QSet<MessageId> ids;
    for (const OutgoingMessage& message :
         {office.outgoing(QStringLiteral("hi"), "key-1"), office.outgoing(QStringLiteral("hi"), "key-2"), others, office.outgoing(),
          office.outgoing()})
        ids.insert(office.sent(message).id);
    CHECK(ids.size() == 5);
}

TEST_CASE("a key is remembered after the message was sent, and over a restart")
{
    Office office;
    const Message first = office.sent(office.outgoing(QStringLiteral("hi"), "key-1"));
    (void)office.claim();
    office.settle(first.id, acceptedAs(1));
    office.database.reopen();
    SendService service(*office.database, office.senders, office.clock);
    const auto again = await(service.send(office.outgoing(QStringLiteral("hi"), "key-1")));
    REQUIRE(again);
    CHECK(again->repeated);
    CHECK(again->message.id == first.id);
    CHECK(again->message.status == MessageStatus::Sent);
}

TEST_CASE("a message can be taken back until it leaves, and gives its text back")
{
    Office office;
    auto message = office.outgoing(QStringLiteral("oops"));
    message.undoWindow = 5s;
    const Message queued = office.sent(message);
    CHECK(office.row(queued.id).notBefore == office.clock.now() + 5s);
    CHECK(office.message(queued.id).nextAttemptAt == office.clock.now() + 5s);
    office.clock.advance(4s);
    CHECK(await(office.service.cancel(queued.id)) == QStringLiteral("oops"));
    CHECK(office.message(queued.id).status == MessageStatus::Canceled);
    office.clock.advance(1h);
    CHECK(office.claim().empty());
    CHECK(await(office.service.cancel(queued.id)).error().kind == ErrorKind::Conflict);
    CHECK(await(office.service.retry(queued.id)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("what is taken back before it left is not the last of its conversation, which stands where it stood")
{
    Office office;
    const auto thread = [&] {
        return await(office.database->read(
                         [&](db::Connection& connection) { return ThreadRepository(connection).find(office.threadId); }))
            .value()
            .value();
    };
    const Message said = office.inbound(QStringLiteral("Are you open?"));
    office.clock.advance(1h);
    auto message = office.outgoing(QStringLiteral("oops"));
    message.undoWindow = 5s;
    const Message queued = office.sent(message);
    CHECK(thread().preview == u"oops");
    REQUIRE(await(office.service.cancel(queued.id)));
    CHECK(thread().preview == u"Are you open?");
    CHECK(thread().lastMessageAt == said.createdAt);
    CHECK(thread().activityAt == said.createdAt);
    CHECK(thread().lastDirection == Direction::Inbound);
    CHECK(thread().lastStatus == MessageStatus::Received);
}

TEST_CASE("what is taken back of a conversation of nothing else leaves it empty")
{
    Office office;
    auto message = office.outgoing(QStringLiteral("oops"));
    message.undoWindow = 5s;
    office.clock.advance(1h);
    const Message queued = office.sent(message);
    REQUIRE(await(office.service.cancel(queued.id)));
    const auto thread = await(office.database->read([&](db::Connection& connection) {
                            return ThreadRepository(connection).find(queued.threadId);
                        })).value();
    REQUIRE(thread);
    CHECK_FALSE(thread->hasMessages);
    CHECK(thread->preview.isEmpty());
}

TEST_CASE("what is taken back is a draft again in the transaction that cancels it, beside what was written since")
{
    Office office;
    auto message = office.outgoing(QStringLiteral("oops"));
    message.undoWindow = 5s;
    const Message queued = office.sent(message);
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        return ThreadRepository(scope.connection()).saveDraft({office.threadId, Channel::Sms, QStringLiteral("and more")});
    }));
    (void)office.database.takeCommitCount();
    Draft added;
    added.files = QStringList{QStringLiteral("/nowhere/offer.pdf")};
    REQUIRE(await(office.service.takeBack(queued.id, added)));
    CHECK(office.database.takeCommitCount() == 1);
    CHECK(office.message(queued.id).status == MessageStatus::Canceled);
    const auto draft =
        office.database.read([&](db::Connection& connection) { return ThreadRepository(connection).draft(office.threadId); });
    REQUIRE((draft && *draft));
    CHECK((*draft)->content == u"oops\n\nand more");
    CHECK((*draft)->files == added.files);
    // Neither once more.
    CHECK(await(office.service.takeBack(queued.id, added)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a message that has left, or may have, cannot be taken back")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    (void)office.claim();
    CHECK(await(office.service.cancel(message.id)).error().kind == ErrorKind::Conflict);
    office.settle(message.id, nobodyKnows());
    CHECK(await(office.service.cancel(message.id)).error().kind == ErrorKind::Conflict);
    office.settle(message.id, acceptedAs(1));
    CHECK(await(office.service.cancel(message.id)).error().kind == ErrorKind::Conflict);
    CHECK(office.message(message.id).status == MessageStatus::Sent);
    CHECK(await(office.service.cancel(MessageId::generate(office.clock.now()))).error().kind == ErrorKind::NotFound);
    CHECK(await(office.service.cancel(office.inbound(QStringLiteral("in")).id)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a failed message is sent again as a new attempt, without its old error")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    (void)office.claim();
    CHECK(await(office.service.retry(message.id)).error().kind == ErrorKind::Conflict);
    office.settle(message.id, refusedAs(Refusal::Final, 21211));
    const auto again = await(office.service.retry(message.id));
    REQUIRE(again);
    CHECK(again->status == MessageStatus::Pending);
    CHECK(again->errorCode == 0);
    CHECK(again->errorMessage.isEmpty());
    const auto claims = office.claim();
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].row.attempt == 2);
    office.settle(message.id, acceptedAs(1));
    CHECK(await(office.service.retry(message.id)).error().kind == ErrorKind::Conflict);
    CHECK(office.database.count("SELECT count(*) FROM message") == 1);
}

TEST_CASE("a message that waits for its next try can be sent at once")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    CHECK(await(office.service.retry(message.id)).error().kind == ErrorKind::Conflict);
    (void)office.claim();
    office.settle(message.id, refusedAs(Refusal::Later, 20429, 600s));
    CHECK(office.claim().empty());
    REQUIRE(await(office.service.retry(message.id)));
    CHECK(office.claim().size() == 1);
}

TEST_CASE("a message of unknown fate is sent again by a person only once it cannot be found out")
{
    Office office;
    const Message first = office.sent(office.outgoing());
    (void)office.claim();
    CHECK(await(office.service.confirmSent(first.id)).error().kind == ErrorKind::Conflict);
    office.settle(first.id, nobodyKnows());
    REQUIRE(await(office.service.confirmSent(first.id)));
    CHECK(office.message(first.id).status == MessageStatus::Sent);
    CHECK(office.row(first.id).state == OutboxState::Done);

    const Message second = office.sent(office.outgoing(QStringLiteral("second")));
    (void)office.claim();
    office.settle(second.id, nobodyKnows());
    CHECK(await(office.service.retry(second.id)).error().kind == ErrorKind::Conflict);
    CHECK(office.claim().empty());
    office.clock.advance(25h);
    office.reconcile(second.id, fail(ErrorKind::Network, "scripted"));
    REQUIRE(office.row(second.id).state == OutboxState::Unsure);
    REQUIRE(await(office.service.retry(second.id)));
    CHECK(office.claim().size() == 1);
}

TEST_CASE("nobody who opted out is written to by sending again")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    (void)office.claim();
    office.settle(message.id, refusedAs(Refusal::AddressOptedOut, 21610));
    CHECK(await(office.service.retry(message.id)).error().kind == ErrorKind::Rejected);
    CHECK(office.claim().empty());
}

TEST_CASE("late reports of an attempt that the carrier failed do not settle the one after it")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    (void)office.claim();
    office.settle(message.id, acceptedAs(1));
    const OutboxId firstRow = office.row(message.id).id;
    office.confirm(message.id, 1, MessageStatus::Failed);
    REQUIRE(office.message(message.id).status == MessageStatus::Failed);
    REQUIRE(await(office.service.retry(message.id)));
    CHECK(office.row(message.id).id != firstRow);
    (void)office.claim();

    const DeliveryReport late{sidOf(1), MessageStatus::Delivered, 0, {}, office.clock.now()};
    REQUIRE(office.write([&](OutboxWrites& writes) { return writes.confirm(firstRow, late); }));
    CHECK(office.message(message.id).status == MessageStatus::Sending);

    // And the old one, listed by the provider, is not taken for the new one.
    office.settle(message.id, nobodyKnows());
    office.clock.advance(120s);
    office.reconcile(message.id, {{office.remote(1, message)}});
    CHECK(office.row(message.id).state == OutboxState::Unknown);
    office.reconcile(message.id, {{office.remote(1, message), office.remote(2, message)}});
    CHECK(office.message(message.id).providerSid == sidOf(2));
}

TEST_CASE("the facts of a message tell its tries, who keeps it, and when it is to leave")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    CHECK(await(office.service.facts(message.id))->attempts == 0);
    (void)office.claim();
    office.settle(message.id, refusedAs(Refusal::Later));
    const auto tried = await(office.service.facts(message.id));
    REQUIRE(tried);
    CHECK(tried->attempts == 1);
    CHECK(tried->heldBy.isEmpty());
    CHECK_FALSE(tried->schedule);

    OutgoingMessage outgoing = office.outgoing(QStringLiteral("later"));
    outgoing.schedule = Schedule{WallTime{{2026, 3, 9}, {8, 0}, "UTC"}, true};
    const Message later = office.sent(outgoing);
    CHECK(await(office.service.facts(later.id))->schedule == outgoing.schedule);
    OutboxRow row = office.row(later.id);
    row.state = OutboxState::Held;
    REQUIRE(office.database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(row); }));
    CHECK(await(office.service.facts(later.id))->heldBy == u"Scripted");
    CHECK(await(office.service.facts(office.inbound(QStringLiteral("hello")).id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a message that is sent again has no price until the new one is billed")
{
    Office office;
    const Message message = office.sent(office.outgoing());
    (void)office.claim();
    Accepted accepted = std::get<Accepted>(acceptedAs(1));
    accepted.message.priceMicros = 7'900;
    accepted.message.priceUnit = QStringLiteral("USD");
    office.settle(message.id, accepted);
    CHECK(office.message(message.id).priceMicros == 7'900);
    office.confirm(message.id, 1, MessageStatus::Failed);
    CHECK(office.message(message.id).priceUnit == u"USD");
    REQUIRE(await(office.service.retry(message.id)));
    CHECK_FALSE(office.message(message.id).priceMicros);
    CHECK(office.message(message.id).priceUnit.isEmpty());
}

TEST_CASE("many messages at once are queued each for itself, and the others are named with their reasons")
{
    Office office;
    std::vector<OutgoingMessage> messages;
    for (int i = 0; i < 2300; ++i) messages.push_back(office.outgoing(QStringLiteral("no. %1").arg(i)));
    messages[3].content = QStringLiteral("  ");
    messages[1400].contactId = ContactId::generate(office.clock.now());
    messages[2299].content = QString(1601, u'x');
    std::vector<int> progress;
    const auto receipt = await(office.service.sendAll(messages, [&](int done) { progress.push_back(done); }));
    REQUIRE(receipt);
    CHECK(receipt->queued == 2297);
    REQUIRE(receipt->refused.size() == 3);
    CHECK(receipt->refused[0].first == 3);
    CHECK(receipt->refused[0].second.kind == ErrorKind::Invalid);
    CHECK(receipt->refused[1].first == 1400);
    CHECK(receipt->refused[1].second.kind == ErrorKind::NotFound);
    CHECK(receipt->refused[2].first == 2299);
    CHECK(office.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 2297);
    CHECK(progress == std::vector{1000, 2000, 2300});
}

TEST_CASE("many messages by a channel that is not connected are none, and none at all is an order that is done")
{
    Office office;
    auto message = office.outgoing();
    message.channel = Channel::WhatsApp;
    const auto refused = await(office.service.sendAll({office.outgoing(), message}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Auth);
    CHECK(office.database.count("SELECT count(*) FROM message") == 0);
    CHECK(await(office.service.sendAll({}))->queued == 0);
}

TEST_CASE("who is refused by WhatsApp's window gets no address of it")
{
    Office office;
    auto whatsApp = std::make_unique<ScriptedSender>();
    whatsApp->itsChannel = Channel::WhatsApp;
    office.senders.connectChannel(std::move(whatsApp));
    auto message = office.outgoing();
    message.channel = Channel::WhatsApp;
    CHECK(office.errorOf(message) == ErrorKind::Rejected);
    const auto receipt = await(office.service.sendAll({message, office.outgoing()}));
    REQUIRE(receipt);
    CHECK(receipt->queued == 1);
    CHECK(office.database.count("SELECT count(*) FROM contact_address WHERE kind = 'whatsapp'") == 0);
}

TEST_CASE("half of a character is no text")
{
    Office office;
    CHECK(office.errorOf(office.outgoing(QStringLiteral("a") + QChar(0xd83d))) == ErrorKind::Invalid);
    auto email = office.outgoing(QStringLiteral("fine"));
    email.subject = QChar(0xdc4d);
    email.channel = Channel::Email;
    CHECK(office.errorOf(email) == ErrorKind::Invalid);
}

TEST_CASE("the files of an e-mail are measured together once they are kept, not before")
{
    OutgoingMessage message;
    message.channel = Channel::Email;
    message.subject = QStringLiteral("Prices");
    message.content = QStringLiteral("Here");
    // Nobody looks at the disk: it may be a share that does not answer.
    message.files = {{QStringLiteral("/nowhere/a.pdf"), QStringLiteral("a.pdf"), {}}};
    CHECK(checkOutgoing(message));
    const KeptFile half{{}, {}, {}, kMaxEmailBytes / 8 * 3};
    CHECK(checkKept(Channel::Email, {half, half}));
    CHECK_FALSE(checkKept(Channel::Email, {half, half, half}));
    CHECK(checkKept(Channel::Sms, {half, half, half}));
}
