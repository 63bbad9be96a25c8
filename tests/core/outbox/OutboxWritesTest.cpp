// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxWrites.h"

#include "Mailroom.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

TEST_CASE("a claim takes a due message to sending before anything leaves, and only once")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    const auto claims = room.claim();
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].message.id == message.id);
    CHECK(claims[0].row.attempt == 1);
    CHECK(room.row(message.id).state == OutboxState::Sending);
    CHECK(room.row(message.id).claimedAt == room.clock.now());
    CHECK(room.message(message.id).status == MessageStatus::Sending);
    CHECK(room.claim().empty());
}

TEST_CASE("what is not due, or of another channel, is not claimed")
{
    Mailroom room;
    room.queue(QStringLiteral("later"), 5s);
    CHECK(room.claim().empty());
    room.clock.advance(5s - 1ms);
    CHECK(room.claim().empty());
    room.clock.advance(1ms);
    CHECK(room.claim(Channel::Email).empty());
    CHECK(room.claim().size() == 1);
}

TEST_CASE("messages of one conversation leave one after the other, in the order they were written")
{
    Mailroom room;
    const Message first = room.queue(QStringLiteral("first"));
    const Message second = room.queue(QStringLiteral("second"));
    REQUIRE(room.claim().at(0).message.id == first.id);
    CHECK(room.claim().empty());
    room.settle(first.id, nobodyKnows());
    CHECK(room.claim().empty());
    room.settle(first.id, acceptedAs(1));
    REQUIRE(room.claim().at(0).message.id == second.id);
}

TEST_CASE("a message that waits for its next try holds back the ones written after it")
{
    Mailroom room;
    const Message first = room.queue(QStringLiteral("first"));
    const Message second = room.queue(QStringLiteral("second"));
    (void)room.claim();
    room.settle(first.id, refusedAs(Refusal::Later));
    CHECK(room.claim().empty());
    room.clock.advance(1s);
    CHECK(room.claim().at(0).message.id == first.id);
    room.settle(first.id, refusedAs(Refusal::Final, 21211));
    CHECK(room.claim().at(0).message.id == second.id);
}

TEST_CASE("an accepted message has its sid and is sent")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.clock.advance(2s);
    room.settle(message.id, acceptedAs(1));
    CHECK(room.row(message.id).state == OutboxState::Done);
    const Message sent = room.message(message.id);
    CHECK(sent.status == MessageStatus::Sent);
    CHECK(sent.providerSid == sidOf(1));
    CHECK(sent.sentAt == room.clock.now());
    CHECK(sent.errorCode == 0);
}

TEST_CASE("the price is kept once the provider knows it")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    CHECK_FALSE(room.message(message.id).priceMicros);
    RemoteMessage remote = room.remote(1, message);
    remote.priceMicros = 7'900;
    remote.priceUnit = QStringLiteral("USD");
    room.clock.advance(5min);
    const OutboxId id = room.row(message.id).id;
    REQUIRE(room.write<DeliveryWrites>([&](DeliveryWrites& writes) { return writes.checked(id, remote); }));
    CHECK(room.message(message.id).status == MessageStatus::Delivered);
    CHECK(room.message(message.id).priceMicros == 7'900);
    CHECK(room.message(message.id).priceUnit == u"USD");
}

TEST_CASE("a refusal for good fails the message with the provider's code and words")
{
    for (const Refusal refusal : {Refusal::Final, Refusal::AddressUnreachable}) {
        Mailroom room;
        const Message message = room.queue(QStringLiteral("hi"));
        (void)room.claim();
        room.settle(message.id, refusedAs(refusal, 21211));
        CHECK(room.row(message.id).state == OutboxState::Failed);
        CHECK(room.message(message.id).status == MessageStatus::Failed);
        CHECK(room.message(message.id).errorCode == 21211);
        CHECK(room.message(message.id).errorMessage == QStringLiteral("the provider's words"));
        CHECK_FALSE(room.isOptedOut());
        CHECK(room.database.count("SELECT count(*) FROM contact_address WHERE unreachable_code = 21211") ==
              (refusal == Refusal::AddressUnreachable ? 1 : 0));
    }
}

TEST_CASE("a refusal of everything leaves the message queued, with the reason")
{
    for (const Refusal refusal : {Refusal::StopNumber, Refusal::StopProvider}) {
        Mailroom room;
        const Message message = room.queue(QStringLiteral("hi"));
        (void)room.claim();
        room.settle(message.id, refusedAs(refusal, 20003));
        CHECK(room.row(message.id).state == OutboxState::Queued);
        CHECK(room.message(message.id).status == MessageStatus::Pending);
        CHECK(room.message(message.id).errorCode == 20003);
    }
}

TEST_CASE("who replied STOP is marked as opted out, and what waits for them is canceled unsent")
{
    Mailroom room;
    const Message first = room.queue(QStringLiteral("first"));
    const Message second = room.queue(QStringLiteral("second"));
    (void)room.claim();
    (void)room.database.takeChanges();
    room.settle(first.id, refusedAs(Refusal::AddressOptedOut, 21610));
    CHECK(room.message(first.id).status == MessageStatus::Failed);
    CHECK(room.isOptedOut());
    CHECK(room.database.takeChanges().contacts.contains(room.address.contactId));
    CHECK(room.claim().empty());
    CHECK(room.row(second.id).state == OutboxState::Canceled);
    CHECK(room.message(second.id).status == MessageStatus::Canceled);
    CHECK(room.row(second.id).attempt == 0);
    CHECK(room.message(second.id).errorCode == 21610);
}

TEST_CASE("a refusal for now waits with backoff, or as long as the provider asks")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    for (const auto wait : {1s, 2s, 4s, 8s}) {
        REQUIRE(room.claim().size() == 1);
        room.settle(message.id, refusedAs(Refusal::Later));
        CHECK(room.row(message.id).state == OutboxState::Queued);
        CHECK(room.row(message.id).notBefore == room.clock.now() + wait);
        CHECK(room.message(message.id).status == MessageStatus::Pending);
        CHECK(room.message(message.id).nextAttemptAt == room.clock.now() + wait);
        room.clock.advance(wait);
    }
    REQUIRE(room.claim().size() == 1);
    room.settle(message.id, refusedAs(Refusal::Later, 20429, 90s));
    CHECK(room.row(message.id).notBefore == room.clock.now() + 90s);
}

TEST_CASE("where nobody knows the message is unknown and looked up after the grace period")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    const Timestamp claimed = room.clock.now();
    room.clock.advance(30s);
    room.settle(message.id, nobodyKnows());
    CHECK(room.row(message.id).state == OutboxState::Unknown);
    CHECK(room.message(message.id).status == MessageStatus::Unknown);
    CHECK(room.row(message.id).notBefore == claimed + 120s);
    CHECK(room.claim().empty());
    CHECK(room.checkable().empty());
    room.clock.advance(90s);
    CHECK(room.checkable().size() == 1);
    CHECK(room.claim().empty());
}

TEST_CASE("an unknown message that the provider has is bound, never sent again")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    room.reconcile(message.id, {{room.remote(7, message)}});
    CHECK(room.row(message.id).state == OutboxState::Done);
    CHECK(room.message(message.id).providerSid == sidOf(7));
    CHECK(room.message(message.id).status == MessageStatus::Delivered);
    room.clock.advance(48h);
    CHECK(room.claim().empty());
}

TEST_CASE("an unknown message is queued again only when it was absent twice, a minute apart")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    room.reconcile(message.id, std::vector<RemoteMessage>());
    CHECK(room.row(message.id).state == OutboxState::Unknown);
    CHECK(room.row(message.id).notBefore == room.clock.now() + 60s);
    room.clock.advance(60s);
    room.reconcile(message.id, std::vector<RemoteMessage>());
    CHECK(room.row(message.id).state == OutboxState::Queued);
    const auto claims = room.claim();
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].row.attempt == 2);
    CHECK(claims[0].row.absentCount == 0);
}

TEST_CASE("two looks asked for at the same moment count as one")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    for (int i = 0; i < 3; ++i) {
        room.reconcile(message.id, std::vector<RemoteMessage>());
        room.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    }
    CHECK(room.row(message.id).state == OutboxState::Unknown);
    CHECK(room.row(message.id).absentCount == 1);
    CHECK(room.row(message.id).notBefore == room.clock.now() + 60s);
    // But one that finds the message is believed at any time.
    room.reconcile(message.id, {{room.remote(7, message)}});
    CHECK(room.row(message.id).state == OutboxState::Done);
}

TEST_CASE("absent once and then there is there")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    room.reconcile(message.id, std::vector<RemoteMessage>());
    room.clock.advance(60s);
    room.reconcile(message.id, {{room.remote(7, message)}});
    CHECK(room.row(message.id).state == OutboxState::Done);
}

TEST_CASE("a provider that cannot be asked leaves the message unknown and does not count as absent")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    for (int i = 0; i < 5; ++i) {
        room.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
        CHECK(room.row(message.id).state == OutboxState::Unknown);
        CHECK(room.row(message.id).absentCount == 0);
        CHECK(room.row(message.id).notBefore >= room.clock.now() + 60s);
        room.clock.advance(5min);
    }
    CHECK(room.claim().empty());
}

TEST_CASE("after a day without an answer a person must say, and nothing is sent by itself")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    room.clock.advance(25h);
    room.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    CHECK(room.row(message.id).state == OutboxState::Unsure);
    CHECK(room.message(message.id).status == MessageStatus::Unknown);
    CHECK(room.claim().empty());
    CHECK(room.checkable().empty());
}

TEST_CASE("after ten attempts whose fate nobody knew a person must say")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    for (int attempt = 1; attempt <= 10; ++attempt) {
        REQUIRE(room.claim().size() == 1);
        room.settle(message.id, nobodyKnows());
        for (int look = 0; look < 2; ++look) {
            room.clock.advance(120s);
            room.reconcile(message.id, std::vector<RemoteMessage>());
        }
        CHECK(room.row(message.id).state == (attempt < 10 ? OutboxState::Queued : OutboxState::Unsure));
    }
}

TEST_CASE("of two equal messages each gets a sid of its own")
{
    Mailroom room;
    const Message first = room.unknown(QStringLiteral("ok"));
    room.reconcile(first.id, {{room.remote(1, first), room.remote(2, first)}});
    const Message second = room.unknown(QStringLiteral("ok"));
    room.reconcile(second.id, {{room.remote(1, first), room.remote(2, second)}});
    CHECK(room.message(first.id).providerSid == sidOf(1));
    CHECK(room.message(second.id).providerSid == sidOf(2));
}

TEST_CASE("what a crash left in sending is unknown after a start, and what was queued is still queued")
{
    Mailroom room;
    const Message first = room.queue(QStringLiteral("first"));
    const Message second = room.queue(QStringLiteral("second"));
    (void)room.claim();
    room.database.reopen();
    const auto recovered = room.write([](OutboxWrites& writes) { return writes.recover(); });
    CHECK(recovered == 1);
    CHECK(room.row(first.id).state == OutboxState::Unknown);
    CHECK(room.row(second.id).state == OutboxState::Queued);
    CHECK(room.write([](OutboxWrites& writes) { return writes.recover(); }) == 0);
}

TEST_CASE("a status callback with our id settles a message at once, whatever state it is in")
{
    for (const bool isUnknown : {true, false}) {
        Mailroom room;
        const Message message = room.queue(QStringLiteral("hi"));
        (void)room.claim();
        if (isUnknown) room.settle(message.id, nobodyKnows());
        room.confirm(message.id, 7, MessageStatus::Delivered);
        CHECK(room.row(message.id).state == OutboxState::Done);
        CHECK(room.message(message.id).status == MessageStatus::Delivered);
        CHECK(room.message(message.id).providerSid == sidOf(7));
        // The answer that comes after it says nothing new.
        room.settle(message.id, acceptedAs(7));
        room.settle(message.id, nobodyKnows());
        room.reconcile(message.id, std::vector<RemoteMessage>());
        CHECK(room.row(message.id).state == OutboxState::Done);
        CHECK(room.message(message.id).status == MessageStatus::Delivered);
    }
}

TEST_CASE("a callback of failure with our id fails the message, without another attempt")
{
    Mailroom room;
    const Message message = room.unknown(QStringLiteral("hi"));
    room.confirm(message.id, 7, MessageStatus::Failed);
    CHECK(room.row(message.id).state == OutboxState::Done);
    CHECK(room.message(message.id).status == MessageStatus::Failed);
    CHECK(room.message(message.id).errorCode == 30006);
    CHECK(room.claim().empty());
}

TEST_CASE("a callback with the id of no row of ours waits for its sid")
{
    Mailroom room;
    const auto nobody = OutboxId::generate(room.clock.now());
    const DeliveryReport report{sidOf(9), MessageStatus::Delivered, 0, {}, room.clock.now()};
    REQUIRE(room.write([&](OutboxWrites& writes) { return writes.confirm(nobody, report); }));
    CHECK(room.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 1);
}

TEST_CASE("a second sid for one message of ours is noticed and does not replace the first")
{
    Mailroom room;
    const ExpectedWarnings expected(QStringLiteral("a second message of the provider"));
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    room.confirm(message.id, 2, MessageStatus::Failed);
    CHECK(room.message(message.id).providerSid == sidOf(1));
    CHECK(room.message(message.id).status == MessageStatus::Sent);
}

TEST_CASE("a sid that belongs to another message leaves the outcome open")
{
    Mailroom room;
    const ExpectedWarnings expected(QStringLiteral("belongs to another message"));
    const Message first = room.queue(QStringLiteral("first"));
    (void)room.claim();
    room.settle(first.id, acceptedAs(1));
    const Message second = room.queue(QStringLiteral("second"));
    (void)room.claim();
    room.settle(second.id, acceptedAs(1));
    CHECK(room.row(second.id).state == OutboxState::Unknown);
    CHECK(room.message(second.id).providerSid.isEmpty());
}

TEST_CASE("an outcome for a row that is gone is said to be not found")
{
    Mailroom room;
    const auto done =
        room.write([&](OutboxWrites& writes) { return writes.settle(OutboxId::generate(room.clock.now()), acceptedAs(1), 0); });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::NotFound);
}

TEST_CASE("the next due moment is that of the first row that waits, and none where nothing does")
{
    Mailroom room;
    const auto nextDue = [&] {
        return room.database
            .read([&](db::Connection& connection) { return OutboxRepository(connection).nextDue(room.clock.now()); })
            .value();
    };
    CHECK_FALSE(nextDue());
    room.queue(QStringLiteral("later"), 9s);
    const Message message = room.queue(QStringLiteral("soon"), 5s);
    CHECK(nextDue() == room.clock.now() + 5s);
    REQUIRE(room.write([&](OutboxWrites& writes) {
        OutboxRow row = room.row(message.id);
        Message copy = message;
        copy.status = MessageStatus::Canceled;
        return writes.finish(row, copy, OutboxState::Canceled);
    }));
    CHECK(nextDue() == room.clock.now() + 9s);
}
