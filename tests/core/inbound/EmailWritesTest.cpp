// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailMessage.h"
#include "inbound/EmailWrites.h"

#include "Conversation.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

const OwnAddresses kOwn{QStringLiteral("hello@acme.example")};

/// A conversation with Ann, who has a phone number so far, and what comes by e-mail.
struct Mailroom : Conversation {
    std::optional<MessageId> store(resend::ReceivedEmail email)
    {
        if (email.id.isEmpty()) email.id = QStringLiteral("e-%1").arg(++count);
        if (email.to.isEmpty()) email.to = {QStringLiteral("hello@acme.example")};
        if (!email.receivedAt) email.receivedAt = clock.now();
        const auto received = receivedFrom(email, kOwn);
        const auto stored = database.write([&](db::WriteScope& scope) {
            return EmailWrites(scope, clock.now()).store(received, "{raw}", isFromUs(received, kOwn));
        });
        REQUIRE(stored);
        return *stored;
    }
    std::optional<MessageId> storeFrom(const char* sender, const char* inReplyTo = "", const char* references = "")
    {
        resend::ReceivedEmail email;
        email.from = QString::fromUtf8(sender);
        email.headers = {{QStringLiteral("In-Reply-To"), QString::fromUtf8(inReplyTo)},
                         {QStringLiteral("References"), QString::fromUtf8(references)}};
        return store(email);
    }
    /// An e-mail of ours in Ann's conversation.
    Message sent(const char* mailId)
    {
        Message message;
        message.channel = Channel::Email;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Sent;
        message.toAddress = QStringLiteral("ann@example.org");
        message.envelope.messageId = QString::fromUtf8(mailId);
        return add(std::move(message));
    }
    bool await(const char* id)
    {
        const auto isNew = database.write(
            [&](db::WriteScope& scope) { return EmailWrites(scope, clock.now()).await(QString::fromUtf8(id), clock.now()); });
        REQUIRE(isNew);
        return *isNew;
    }
    int awaited() { return database.count("SELECT count(*) FROM received_email"); }
    int contacts() { return database.count("SELECT count(*) FROM contact"); }
    QString outcomes()
    {
        return *database.read([](db::Connection& connection) {
            return connection.scalar("SELECT group_concat(via || ' ' || outcome, ', ') FROM webhook_event WHERE kind = 'email'");
        });
    }

    int count = 0;
};

}  // namespace

TEST_CASE("an e-mail is awaited once, until it is here, and never again")
{
    Mailroom room;
    CHECK(room.await("e-1"));
    CHECK(room.database.takeChanges().fetches);
    CHECK_FALSE(room.await("e-1"));
    CHECK_FALSE(room.database.takeChanges().fetches);
    CHECK(room.awaited() == 1);
    const auto message = room.storeFrom("Bob <bob@example.org>");
    REQUIRE(message);
    CHECK(room.awaited() == 0);
    CHECK_FALSE(room.await("e-1"));
    CHECK(room.outcomes() == QStringLiteral("list stored"));
    CHECK(room.database.count("SELECT count(*) FROM webhook_event WHERE message_id IS NOT NULL AND body = X'7b7261777d'") == 1);
    resend::ReceivedEmail again;
    again.id = QStringLiteral("e-1");
    again.from = QStringLiteral("bob@example.org");
    CHECK_FALSE(room.store(again));
    CHECK(room.database.count("SELECT count(*) FROM message") == 1);
    CHECK(room.database.count("SELECT count(*) FROM webhook_event") == 1);
}

TEST_CASE("an answer from an address nobody knows goes to the conversation it answers, by the nearest id first")
{
    Mailroom room;
    (void)room.sent("<1@acme.example>");
    const auto direct = room.storeFrom("Ann <ann@private.example>", "<1@acme.example>");
    CHECK(room.message(*direct).threadId == room.threadId);
    CHECK(room.contacts() == 1);
    const auto byReference = room.storeFrom("ann@elsewhere.example", "<lost@x>", "<1@acme.example> <never@x>");
    CHECK(room.message(*byReference).threadId == room.threadId);
    // Somebody else's conversation is the older reference.
    resend::ReceivedEmail bob;
    bob.from = QStringLiteral("bob@example.org");
    bob.messageId = QStringLiteral("<bob@x>");
    const ThreadId bobs = room.message(*room.store(bob)).threadId;
    CHECK(bobs != room.threadId);
    const auto newest = room.storeFrom("carl@example.org", "", "<bob@x> <1@acme.example>");
    CHECK(room.message(*newest).threadId == room.threadId);
    const auto none = room.storeFrom("dora@example.org", "<nothing@x>", "<of@x> <ours@x>");
    CHECK(room.message(*none).threadId != room.threadId);
    CHECK(room.contacts() == 3);
}

TEST_CASE("a known person's e-mail goes to their own conversation, whatever it answers")
{
    Mailroom room;
    (void)room.sent("<1@acme.example>");
    const ThreadId bobs = room.message(*room.storeFrom("Bob <bob@example.org>")).threadId;
    CHECK(room.message(*room.storeFrom("bob@example.org", "<1@acme.example>")).threadId == bobs);
}

TEST_CASE("what we sent and comes back is nobody's message, and is not asked for again")
{
    Mailroom room;
    (void)room.sent("<1@acme.example>");
    CHECK(room.await("e-1"));
    CHECK_FALSE(room.storeFrom("Acme <hello@ACME.example>"));
    // By a mailing list that writes its own sender into it.
    resend::ReceivedEmail returned;
    returned.from = QStringLiteral("list@lists.example");
    returned.messageId = QStringLiteral("<1@acme.example>");
    CHECK_FALSE(room.store(returned));
    CHECK(room.contacts() == 1);
    CHECK(room.database.count("SELECT count(*) FROM message WHERE direction = 'inbound'") == 0);
    CHECK(room.outcomes() == QStringLiteral("list own, list own"));
    CHECK(room.awaited() == 0);
    CHECK_FALSE(room.await("e-1"));
    CHECK_FALSE(room.await("e-2"));
}

TEST_CASE("the same e-mail that came to two of our addresses is two, an answer of a person is not taken for ours")
{
    Mailroom room;
    resend::ReceivedEmail email;
    email.from = QStringLiteral("bob@example.org");
    email.messageId = QStringLiteral("<bob@x>");
    CHECK(room.store(email));
    CHECK(room.store(email));
    CHECK(room.database.count("SELECT count(*) FROM message") == 2);
}

TEST_CASE("what could not be fetched is kept with its reason, and given up without a next time")
{
    Mailroom room;
    CHECK(room.await("e-1"));
    const auto postpone = [&](std::optional<Timestamp> again) {
        REQUIRE(room.database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto rows, EmailRepository(scope.connection()).next(1));
            return EmailWrites(scope, room.clock.now()).postpone(rows.at(0), again, QStringLiteral("HTTP 404"));
        }));
    };
    postpone(room.clock.now() + std::chrono::minutes(1));
    CHECK(room.database.count(
              "SELECT count(*) FROM received_email WHERE fetches = 1 AND fetch_at IS NOT NULL AND reason = 'HTTP 404'") == 1);
    postpone(std::nullopt);
    const auto givenUp = room.database.read([](db::Connection& connection) { return EmailRepository(connection).givenUp(10); });
    REQUIRE(givenUp->size() == 1);
    CHECK(givenUp->at(0).fetches == 2);
    CHECK(givenUp->at(0).reason == QStringLiteral("HTTP 404"));
    CHECK_FALSE(room.await("e-1"));
}
