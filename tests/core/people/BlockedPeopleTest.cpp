// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleService.h"

#include "InboxView.h"
#include "Mailroom.h"
#include "inbound/EmailWrites.h"
#include "inbound/InboundWrites.h"
#include "outbox/HandOverWrites.h"
#include "outbox/Obstacle.h"
#include "outbox/SendWrites.h"
#include "threads/InboxRepository.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A business that answers by itself, and somebody it wants to hear nothing of.
struct Office : Mailroom {
    PeopleService people{*database, clock};
    std::shared_ptr<AutoReplyRule> rule = std::make_shared<AutoReplyRule>();

    Office()
    {
        rule->when = AutoReplyWhen::Always;
        rule->text = QStringLiteral("We will answer soon.");
        rule->timeZone = "Europe/Berlin";
        rule->senders = {{Channel::Sms, QStringLiteral("+15005550006")}};
    }
    void text(const QString& content, const QString& from = QStringLiteral("+14155552671"))
    {
        ReceivedMessage received;
        received.message.channel = Channel::Sms;
        received.message.fromAddress = from;
        received.message.content = content;
        received.message.providerSid = sidOf(++m_sid);
        received.message.createdAt = clock.now();
        received.keyword = keywordOf(content);
        const auto id =
            database.write([&](db::WriteScope& scope) { return InboundWrites(scope, clock.now(), rule).receive(received); });
        REQUIRE(id);
        REQUIRE(id->has_value());
    }
    Result<SendReceipt> send(const OutgoingMessage& message)
    {
        return database.write([&](db::WriteScope& scope) {
            return SendWrites(scope, clock.now()).enqueue(message, QStringLiteral("+15005550006"), {});
        });
    }
    ContactMarkChanges block()
    {
        const auto changes = await(people.block({address.contactId}));
        REQUIRE(changes);
        return *changes;
    }
    ThreadMarks marks()
    {
        const auto marks =
            database.read([this](db::Connection& connection) { return InboxRepository(connection).marks(threadId); });
        REQUIRE(marks);
        return marks->value();
    }
    int messages() { return database.count("SELECT count(*) FROM message"); }

private:
    int m_sid = 0;
};

}  // namespace

TEST_CASE("what a blocked person writes is stored and found, but told, counted and answered by nobody")
{
    Office office;
    office.block();
    (void)office.database.takeChanges();
    office.text(QStringLiteral("Buy now"));
    CHECK(office.messages() == 1);
    const Thread thread = office.thread();
    CHECK(thread.state == ThreadState::Archived);
    CHECK(thread.unread == 0);
    CHECK(thread.preview == u"Buy now");
    const db::ChangeSet changes = office.database.takeChanges();
    CHECK(changes.inboundMessages.isEmpty());
    CHECK(changes.messages.size() == 1);
    CHECK(changes.threads.contains(office.threadId));

    // One that is found late neither.
    office.clock.advance(-2h);
    office.text(QStringLiteral("Earlier"));
    CHECK(office.thread().unread == 0);
    CHECK(office.thread().preview == u"Buy now");

    REQUIRE(await(office.people.unblock({office.address.contactId})));
    CHECK(office.thread().state == ThreadState::Archived);
    office.clock.advance(4h);
    office.text(QStringLiteral("Sorry"));
    CHECK(office.thread().state == ThreadState::Open);
    CHECK(office.thread().unread == 1);
    CHECK_FALSE(office.database.takeChanges().inboundMessages.isEmpty());
    CHECK(office.database.count("SELECT count(*) FROM message WHERE direction = 'outbound'") == 1);
}

TEST_CASE("the first message of a blocked person who had no conversation makes one that is archived")
{
    Office office;
    const auto eve = office.database.write([&](db::WriteScope& scope) {
        return ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155550111"), {}, office.clock.now());
    });
    REQUIRE(eve);
    REQUIRE(await(office.people.block({eve->contactId})));
    office.text(QStringLiteral("Hello"), QStringLiteral("+14155550111"));
    CHECK(office.database.count("SELECT count(*) FROM thread WHERE state = 'archived' AND unread = 0") == 1);
    CHECK(office.messages() == 1);
}

TEST_CASE("an e-mail to a blocked person's conversation is as silent as a text")
{
    Office office;
    Message offer;
    offer.channel = Channel::Email;
    offer.direction = Direction::Outbound;
    offer.status = MessageStatus::Delivered;
    offer.envelope.messageId = QStringLiteral("<offer@example.com>");
    office.add(std::move(offer));
    office.block();
    (void)office.database.takeChanges();
    ReceivedMessage received;
    received.kind = AddressKind::Email;
    received.message.channel = Channel::Email;
    received.message.fromAddress = QStringLiteral("ann@example.com");
    received.message.subject = QStringLiteral("Re: Offer");
    received.message.providerSid = QStringLiteral("e-1");
    received.message.createdAt = office.clock.now();
    received.message.envelope.inReplyTo = QStringLiteral("<offer@example.com>");
    REQUIRE(office.database.write(
        [&](db::WriteScope& scope) { return EmailWrites(scope, office.clock.now(), office.rule).store(received, "{}", false); }));
    CHECK(office.messages() == 2);
    CHECK(office.database.takeChanges().inboundMessages.isEmpty());
    CHECK(office.database.count("SELECT count(*) FROM thread WHERE state = 'archived' AND unread = 0") == 1);
}

TEST_CASE("STOP of a blocked person is still heard")
{
    Office office;
    office.block();
    office.text(QStringLiteral("STOP"));
    CHECK(office.isOptedOut());
}

TEST_CASE("nothing can be sent to a blocked person, nor a copy, and what waits does not leave")
{
    Office office;
    const Message waiting = office.queue(QStringLiteral("See you"));
    office.block();
    OutgoingMessage message;
    message.contactId = office.address.contactId;
    message.content = QStringLiteral("Hi");
    const auto refused = office.send(message);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Rejected);
    CHECK(refused.error().code == kBlockedCode);
    CHECK(office.messages() == 1);

    CHECK(office.claim().empty());
    CHECK(office.message(waiting.id).status == MessageStatus::Failed);
    CHECK(office.message(waiting.id).errorCode == kBlockedCode);

    REQUIRE(await(office.people.unblock({office.address.contactId})));
    CHECK(office.send(message));
}

TEST_CASE("what the provider holds for a person who is blocked comes back and waits here")
{
    Office office;
    const Message message = office.queue(QStringLiteral("Later"), 2h);
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        return scope.connection().execute(
            "UPDATE outbox SET state = 'held', send_at = not_before; UPDATE message SET status = 'scheduled'");
    }));
    office.block();
    CHECK(office.row(message.id).state == OutboxState::Recalling);
    CHECK(office.row(message.id).recallFor == RecallFor::Wait);
}

TEST_CASE("blocking puts the conversation away, and its undo restores the very marks of people and conversations")
{
    Office office;
    office.text(QStringLiteral("Hello"));
    office.text(QStringLiteral("Hello?"));
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        ThreadMarks marks;
        marks.pinnedAt = office.clock.now();
        marks.unread = 2;
        return InboxRepository(scope.connection()).setMarks(office.threadId, marks);
    }));
    const ThreadMarks before = office.marks();
    const ContactMarkChanges changes = office.block();
    CHECK(office.marks().state == ThreadState::Archived);
    CHECK(office.marks().unread == 0);
    CHECK_FALSE(office.marks().pinnedAt);
    office.text(QStringLiteral("Anybody?"));
    (void)office.database.takeChanges();
    REQUIRE(await(office.people.restore(changes)));
    CHECK(office.marks() == before);
    CHECK(office.database.count("SELECT count(*) FROM contact WHERE blocked_at IS NULL") == 1);
    const db::ChangeSet told = office.database.takeChanges();
    CHECK(told.contacts.contains(office.address.contactId));
    CHECK(told.threads.contains(office.threadId));
}

TEST_CASE("many people are put away at once, and the undo leaves what was set anew since")
{
    Office office;
    std::vector<ContactId> all;
    for (int i = 0; i < 50; ++i) {
        const auto made = office.database.write([&](db::WriteScope& scope) {
            return ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415555%1").arg(1000 + i), {},
                                                office.clock.now());
        });
        REQUIRE(made);
        all.push_back(made->contactId);
    }
    REQUIRE(await(office.people.archive({all.front()})));
    office.clock.advance(1min);
    (void)office.database.takeCommitCount();
    const auto changes = await(office.people.archive(all));
    REQUIRE(changes);
    CHECK(changes->rows.size() == 49);
    CHECK(office.database.takeCommitCount() == 1);
    // Somebody else took one out and put it away again.
    REQUIRE(await(office.people.unarchive({all.back()})));
    office.clock.advance(1min);
    REQUIRE(await(office.people.archive({all.back()})));
    REQUIRE(await(office.people.restore(*changes)));
    CHECK(office.database.count("SELECT count(*) FROM contact WHERE archived_at IS NOT NULL") == 2);
}
