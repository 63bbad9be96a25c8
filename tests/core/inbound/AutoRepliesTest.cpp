// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/AutoReplies.h"

#include "InboxView.h"
#include "Mailroom.h"
#include "base/WallTime.h"
#include "inbound/InboundWrites.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

Timestamp at(int day, int hour, int minute = 0)
{
    return *momentOf({QDate(2026, 3, day), QTime(hour, minute), "Europe/Berlin"});
}

/// A business that answers by itself, and those who write to it.
struct Office : Mailroom {
    std::shared_ptr<AutoReplyRule> rule = std::make_shared<AutoReplyRule>();

    Office()
    {
        rule->when = AutoReplyWhen::Always;
        rule->text = QStringLiteral("We will answer soon.");
        rule->timeZone = "Europe/Berlin";
        rule->senders = {{Channel::Sms, QStringLiteral("+15005550006")}, {Channel::Email, QStringLiteral("Us <us@example.com>")}};
    }

    MessageId receive(ReceivedMessage received)
    {
        if (received.message.providerSid.isEmpty()) received.message.providerSid = sidOf(++m_sid);
        if (received.message.createdAt == Timestamp()) received.message.createdAt = clock.now();
        const auto id =
            database.write([&](db::WriteScope& scope) { return InboundWrites(scope, clock.now(), rule).receive(received); });
        REQUIRE(id);
        return id->value_or(MessageId());
    }
    MessageId text(const QString& content, const QString& from = QStringLiteral("+14155552671"))
    {
        ReceivedMessage received;
        received.message.channel = Channel::Sms;
        received.message.fromAddress = from;
        received.message.toAddress = QStringLiteral("+15005550006");
        received.message.content = content;
        received.keyword = keywordOf(content);
        return receive(received);
    }
    ReceivedMessage email(const QString& from)
    {
        ReceivedMessage received;
        received.kind = AddressKind::Email;
        received.message.channel = Channel::Email;
        received.message.fromAddress = from;
        received.message.subject = QStringLiteral("Offer");
        received.message.envelope.messageId = QStringLiteral("<1@example.org>");
        return received;
    }
    int answers() { return database.count("SELECT count(*) FROM message WHERE direction = 'outbound'"); }

private:
    int m_sid = 0;
};

}  // namespace

TEST_CASE("who writes is answered once, by the outbox, within the same transaction")
{
    Office office;
    (void)office.database.takeChanges();
    office.text(QStringLiteral("Hello?"));
    CHECK(office.database.takeCommitCount() == 1);
    CHECK(office.answers() == 1);
    CHECK(office.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1);
    CHECK(textsIn(*office.database, "SELECT to_address || ' ' || content FROM message WHERE direction = 'outbound'") ==
          QStringList{QStringLiteral("+14155552671 We will answer soon.")});
    office.clock.advance(1h);
    office.text(QStringLiteral("Are you there?"));
    CHECK(office.answers() == 1);
    office.clock.advance(4h);
    office.text(QStringLiteral("Hello again"));
    CHECK(office.answers() == 2);
}

TEST_CASE("the same message twice is answered once")
{
    Office office;
    ReceivedMessage received;
    received.message.fromAddress = QStringLiteral("+14155552671");
    received.message.providerSid = sidOf(70);
    received.message.createdAt = office.clock.now();
    for (int i = 0; i < 5; ++i) office.receive(received);
    CHECK(office.answers() == 1);
}

TEST_CASE("outside business hours only, by the zone of the business, over weekends and midnight")
{
    AutoReplyRule rule;
    rule.when = AutoReplyWhen::OutsideHours;
    rule.text = QStringLiteral("closed");
    rule.timeZone = "Europe/Berlin";
    CHECK_FALSE(rule.isDue(at(10, 9)));  // a Tuesday
    CHECK_FALSE(rule.isDue(at(10, 16, 59)));
    CHECK(rule.isDue(at(10, 17)));
    CHECK(rule.isDue(at(10, 8, 59)));
    CHECK(rule.isDue(at(14, 12)));  // Saturday
    rule.hours = *BusinessHours::fromText(QStringLiteral("5 20:00-04:00"));
    CHECK_FALSE(rule.isDue(at(13, 21)));     // Friday night
    CHECK_FALSE(rule.isDue(at(14, 3, 59)));  // and the morning after it
    CHECK(rule.isDue(at(14, 4)));
    CHECK(rule.isDue(at(14, 21)));
    CHECK(rule.isDue(at(13, 3)));
    rule.timeZone = "Nowhere/At_All";
    CHECK_FALSE(rule.isDue(at(14, 21)));
    rule.timeZone = "Europe/Berlin";
    rule.text = QStringLiteral("  ");
    CHECK_FALSE(rule.isDue(at(14, 21)));
}

TEST_CASE("business hours are read as they are written, and nonsense is not")
{
    const auto hours = BusinessHours::fromText(QStringLiteral("136 08:30-18:00"));
    REQUIRE(hours);
    CHECK(hours->toText() == QStringLiteral("136 08:30-18:00"));
    for (const char* text : {"", "12345", "8 09:00-17:00", "12345 9-17", "12345 24:00-25:00", "12345 09:00-17:00 "})
        CHECK_FALSE(BusinessHours::fromText(QString::fromLatin1(text)));
}

TEST_CASE("keywords, short codes, names, our own number, machines and old messages are not answered")
{
    Office office;
    office.text(QStringLiteral("STOP"));
    office.text(QStringLiteral("start"));
    office.text(QStringLiteral("Your code is 1234"), QStringLiteral("24273"));
    office.text(QStringLiteral("Sale!"), QStringLiteral("ACME"));
    office.text(QStringLiteral("echo"), QStringLiteral("+15005550006"));
    ReceivedMessage late;
    late.message.fromAddress = QStringLiteral("+14155552672");
    late.message.createdAt = office.clock.now() - 11min;
    office.receive(late);
    auto machine = office.email(QStringLiteral("robot@example.org"));
    machine.isAutomatic = true;
    office.receive(machine);
    CHECK(office.answers() == 0);
}

TEST_CASE("who opted out is not answered, and a channel that is not connected answers nobody")
{
    Office office;
    office.text(QStringLiteral("STOP"));
    office.text(QStringLiteral("and another thing"));
    CHECK(office.answers() == 0);
    office.rule->senders.remove(Channel::Sms);
    office.text(QStringLiteral("Hello"), QStringLiteral("+14155552673"));
    CHECK(office.answers() == 0);
}

TEST_CASE("an e-mail is answered within its exchange, marked as automatic")
{
    Office office;
    office.receive(office.email(QStringLiteral("bob@example.org")));
    REQUIRE(office.answers() == 1);
    const auto envelopes = textsIn(*office.database, "SELECT envelope FROM message WHERE direction = 'outbound'");
    CHECK(envelopes.front().contains(QStringLiteral("\"automatic\":true")));
    CHECK(envelopes.front().contains(QStringLiteral("\"inReplyTo\":\"<1@example.org>\"")));
    CHECK(textsIn(*office.database, "SELECT subject FROM message WHERE direction = 'outbound'") ==
          QStringList{QStringLiteral("Re: Offer")});
}

TEST_CASE("a flood of different senders is not answered by a flood")
{
    Office office;
    for (int i = 0; i < 90; ++i) office.text(QStringLiteral("Hello"), QStringLiteral("+1415555%1").arg(3000 + i));
    CHECK(office.answers() == 60);
    office.clock.advance(31s);
    office.text(QStringLiteral("Hello"), QStringLiteral("+14155554000"));
    CHECK(office.answers() == 61);
}

TEST_CASE("two programs that answer each other stop after one answer")
{
    Office office;
    // Whatever ours says comes back at once as an answer of the other one.
    for (int i = 0; i < 100; ++i) {
        office.text(QStringLiteral("This is an automatic answer."));
        office.clock.advance(1s);
    }
    CHECK(office.answers() == 1);
}

TEST_CASE("the answer goes to the address that wrote, not to the first of the person")
{
    Office office;
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection())
            .insertAddress({ContactAddressId::generate(office.clock.now()), office.address.contactId, AddressKind::Phone,
                            QStringLiteral("+14155559999"), std::nullopt, office.clock.now()});
    }));
    office.text(QStringLiteral("Hello?"), QStringLiteral("+14155559999"));
    CHECK(textsIn(*office.database, "SELECT to_address FROM message WHERE direction = 'outbound'") ==
          QStringList{QStringLiteral("+14155559999")});
}
