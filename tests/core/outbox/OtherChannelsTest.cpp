// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SendService asks of WhatsApp messages, e-mails and scheduled messages before it stores them.

#include "outbox/SendService.h"

#include "Mailroom.h"

#include "outbox/Obstacle.h"

#include "channels/Senders.h"
#include "channels/TemplateRepository.h"
#include "outbox/Outbox.h"
#include "outbox/ScheduleRepository.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QString kTemplate = QStringLiteral("HX") + QString(32, u'a');

/// An office with all three channels and a person who has a phone and an e-mail address.
struct Office : Mailroom {
    Senders senders;
    SendService service{*database, senders, clock};

    Office()
    {
        for (const auto& [channel, from] : {std::pair(Channel::Sms, "+15005550006"), std::pair(Channel::WhatsApp, "+15005550007"),
                                            std::pair(Channel::Email, "Shop <shop@example.com>")}) {
            auto sender = std::make_unique<ScriptedSender>();
            sender->itsChannel = channel;
            sender->itsFrom = QString::fromLatin1(from);
            senders.connectChannel(std::move(sender));
        }
        REQUIRE(database.write([&](db::WriteScope& scope) {
            return ContactRepository(scope.connection())
                .insertAddress({ContactAddressId::generate(clock.now()), address.contactId, AddressKind::Email,
                                QStringLiteral("ann@example.com"), std::nullopt, clock.now()});
        }));
    }
    OutgoingMessage to(Channel channel, const QString& content = QStringLiteral("hi")) const
    {
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.channel = channel;
        message.content = content;
        if (channel == Channel::Email) message.subject = QStringLiteral("Offer");
        return message;
    }
    Result<SendReceipt> send(const OutgoingMessage& message) { return await(service.send(message)); }
    QString refusal(const OutgoingMessage& message)
    {
        const auto before = database.count("SELECT count(*) FROM message");
        const auto receipt = send(message);
        REQUIRE_FALSE(receipt);
        CHECK(database.count("SELECT count(*) FROM message") == before);
        return receipt.error().detail.section(u':', 0, 0);
    }
    void writesByWhatsApp()
    {
        Message message;
        message.channel = Channel::WhatsApp;
        message.content = QStringLiteral("hello");
        message.fromAddress = address.value;
        (void)add(std::move(message));
    }
    void addTemplate(TemplateApproval approval)
    {
        MessageTemplate one;
        one.sid = kTemplate;
        one.name = QStringLiteral("reminder");
        one.body = QStringLiteral("Hello {{1}}, see you {{2}}.");
        one.variables = {{QStringLiteral("1"), QStringLiteral("Ann")}, {QStringLiteral("2"), QStringLiteral("Monday")}};
        one.approval = approval;
        REQUIRE(database.write([&](db::WriteScope& scope) { return TemplateRepository(scope.connection()).replaceAll({one}); }));
    }
    OutgoingMessage byTemplate() const
    {
        OutgoingMessage message = to(Channel::WhatsApp, {});
        message.envelope.templateSid = kTemplate;
        message.envelope.variables = {{QStringLiteral("1"), QStringLiteral("Bob")}, {QStringLiteral("2"), QStringLiteral("today")}};
        return message;
    }
    Schedule in(std::chrono::milliseconds ahead) const { return {*wallTimeOf(clock.now() + ahead, "Europe/Berlin"), false, 1h}; }
};

}  // namespace

TEST_CASE("WhatsApp carries free text only within 24 hours of the person's last message")
{
    Office office;
    CHECK(office.refusal(office.to(Channel::WhatsApp)) == QStringLiteral("windowClosed"));
    office.writesByWhatsApp();
    office.clock.advance(24h - 1ms);
    REQUIRE(office.send(office.to(Channel::WhatsApp)));
    office.clock.advance(1ms);
    CHECK(office.refusal(office.to(Channel::WhatsApp)) == QStringLiteral("windowClosed"));
}

TEST_CASE("a window that closed before the message left fails it, and its text is kept")
{
    Office office;
    office.writesByWhatsApp();
    const auto receipt = office.send(office.to(Channel::WhatsApp));
    REQUIRE(receipt);
    office.clock.advance(25h);
    CHECK(office.claim(Channel::WhatsApp).empty());
    const Message failed = office.message(receipt->message.id);
    CHECK(failed.status == MessageStatus::Failed);
    CHECK(failed.errorCode == kWindowClosedCode);
    CHECK(failed.content == QStringLiteral("hi"));
}

TEST_CASE("the first WhatsApp message to a phone makes that number an address of its own")
{
    Office office;
    office.writesByWhatsApp();
    REQUIRE(office.send(office.to(Channel::WhatsApp)));
    CHECK(office.database.count("SELECT count(*) FROM contact_address WHERE kind = 'whatsapp'") == 1);
    REQUIRE(office.send(office.to(Channel::WhatsApp)));
    CHECK(office.database.count("SELECT count(*) FROM contact_address WHERE kind = 'whatsapp'") == 1);
}

TEST_CASE("an approved template opens a conversation; another one, wrong variables or none are refused by their field")
{
    Office office;
    CHECK(office.refusal(office.byTemplate()) == QStringLiteral("templateSid"));
    office.addTemplate(TemplateApproval::Pending);
    CHECK(office.refusal(office.byTemplate()) == QStringLiteral("templateSid"));
    office.addTemplate(TemplateApproval::Approved);
    const auto receipt = office.send(office.byTemplate());
    REQUIRE(receipt);
    CHECK(receipt->message.content == QStringLiteral("Hello Bob, see you today."));
    OutgoingMessage missing = office.byTemplate();
    missing.envelope.variables.remove(QStringLiteral("2"));
    CHECK(office.refusal(missing) == QStringLiteral("variables"));
    OutgoingMessage extra = office.byTemplate();
    extra.envelope.variables.insert(QStringLiteral("3"), QStringLiteral("x"));
    CHECK(office.refusal(extra) == QStringLiteral("variables"));
    OutgoingMessage bySms = office.byTemplate();
    bySms.channel = Channel::Sms;
    CHECK(office.refusal(bySms) == QStringLiteral("templateSid"));
    OutgoingMessage malformed = office.byTemplate();
    malformed.envelope.templateSid = QStringLiteral("HX1");
    CHECK(office.refusal(malformed) == QStringLiteral("templateSid"));
}

TEST_CASE("a template nobody knows is looked for at the provider once")
{
    Office office;
    int asked = 0;
    office.service.setTemplateRefresher([&] {
        ++asked;
        office.addTemplate(TemplateApproval::Approved);
        return makeReady(Result<>());
    });
    REQUIRE(office.send(office.byTemplate()));
    CHECK(asked == 1);
    REQUIRE(office.send(office.byTemplate()));
    CHECK(asked == 1);
}

TEST_CASE("an e-mail needs a subject of one line and addresses that are some")
{
    Office office;
    REQUIRE(office.send(office.to(Channel::Email)));
    OutgoingMessage message = office.to(Channel::Email);
    message.subject = QStringLiteral("  ");
    CHECK(office.refusal(message) == QStringLiteral("subject"));
    message.subject = QStringLiteral("Offer\r\nBcc: victim@example.com");
    CHECK(office.refusal(message) == QStringLiteral("subject"));
    message = office.to(Channel::Email);
    message.envelope.cc = {QStringLiteral("bob")};
    CHECK(office.refusal(message) == QStringLiteral("cc"));
    message.envelope.cc.clear();
    message.envelope.replyTo = QStringLiteral("a@b\r\nX: y");
    CHECK(office.refusal(message) == QStringLiteral("replyTo"));
    message = office.to(Channel::Email);
    for (int i = 0; i < 50; ++i) message.envelope.bcc.append(QStringLiteral("p%1@example.com").arg(i));
    CHECK(office.refusal(message) == QStringLiteral("cc"));
    message = office.to(Channel::Sms);
    message.subject = QStringLiteral("Offer");
    CHECK(office.refusal(message) == QStringLiteral("subject"));
    message = office.to(Channel::Sms);
    message.html = QStringLiteral("<b>hi</b>");
    CHECK(office.refusal(message) == QStringLiteral("html"));
}

TEST_CASE("an e-mail of HTML alone gets its text, and one that answers names what it answers")
{
    Office office;
    office.service.setPlainText([](const QString& html) { return QStringLiteral("text of ") + html; });
    OutgoingMessage first = office.to(Channel::Email, {});
    first.html = QStringLiteral("<b>hi</b>");
    const auto sent = office.send(first);
    REQUIRE(sent);
    CHECK(sent->message.content == QStringLiteral("text of <b>hi</b>"));
    CHECK(sent->message.envelope.inReplyTo.isEmpty());
    CHECK(office.message(sent->message.id).html == QStringLiteral("<b>hi</b>"));

    Message answer;
    answer.channel = Channel::Email;
    answer.subject = QStringLiteral("Re: Offer");
    answer.content = QStringLiteral("yes");
    answer.envelope.messageId = QStringLiteral("<2@example.com>");
    answer.envelope.references = {QStringLiteral("<1@example.com>")};
    office.clock.advance(1s);
    (void)office.add(answer);
    office.clock.advance(1s);
    OutgoingMessage reply = office.to(Channel::Email);
    reply.subject = QStringLiteral("RE: re: offer");
    const auto replied = office.send(reply);
    REQUIRE(replied);
    CHECK(replied->message.envelope.inReplyTo == QStringLiteral("<2@example.com>"));
    CHECK(replied->message.envelope.references ==
          QStringList{QStringLiteral("<1@example.com>"), QStringLiteral("<2@example.com>")});
}

TEST_CASE("a scheduled message waits with its wall time, and one in the past or in no zone is refused")
{
    Office office;
    OutgoingMessage message = office.to(Channel::Sms);
    message.schedule = office.in(2h);
    const auto receipt = office.send(message);
    REQUIRE(receipt);
    CHECK(receipt->message.status == MessageStatus::Scheduled);
    CHECK(receipt->message.scheduledAt == office.clock.now() + 2h);
    CHECK(office.row(receipt->message.id).state == OutboxState::Scheduled);
    CHECK(office.claim().empty());
    office.clock.advance(3h);
    CHECK(office.claim().empty());  // the scheduler lets it go, not the clock
    message.schedule = office.in(-1s);
    CHECK(office.refusal(message) == QStringLiteral("scheduledAt"));
    message.schedule->when.zone = "Mars/Olympus";
    CHECK(office.refusal(message) == QStringLiteral("timeZone"));
    message.schedule = office.in(24h * 366 * 6);
    CHECK(office.refusal(message) == QStringLiteral("scheduledAt"));
}

TEST_CASE("a repeated key gives the first message, also when its time is past or the channel is gone")
{
    Office office;
    OutgoingMessage message = office.to(Channel::Sms);
    message.idempotencyKey = "key";
    message.schedule = office.in(2h);
    const auto first = office.send(message);
    REQUIRE(first);
    office.clock.advance(3h);
    office.senders.disconnectChannel(Channel::Sms);
    const auto again = office.send(message);
    REQUIRE(again);
    CHECK(again->repeated);
    CHECK(again->message.id == first->message.id);
    message.schedule->cancelOnReply = true;
    const auto other = office.send(message);
    REQUIRE_FALSE(other);
    CHECK(other.error().kind == ErrorKind::Conflict);
}

TEST_CASE("what a carrier fails for now is tried once more later, unless it arrives meanwhile")
{
    for (const bool arrives : {false, true}) {
        Mailroom room;
        const Message message = room.queue(QStringLiteral("hi"));
        (void)room.claim();
        room.settle(message.id, acceptedAs(1));
        room.confirm(message.id, 1, MessageStatus::Failed);
        const Timestamp again = room.clock.now() + 30min;
        REQUIRE(room.write<DeliveryWrites>(
            [&](DeliveryWrites& writes) { return writes.failedAfterwards(message.id, Refusal::Later, again); }));
        CHECK(room.message(message.id).status == MessageStatus::Failed);
        CHECK(room.message(message.id).nextAttemptAt == again);
        room.clock.advance(10min);
        if (arrives) room.confirm(message.id, 1, MessageStatus::Delivered);
        room.clock.advance(20min);
        const OutboxId row = room.row(message.id).id;
        REQUIRE(room.write<DeliveryWrites>([&](DeliveryWrites& writes) { return writes.retryFailed(row); }));
        CHECK(room.row(message.id).state == (arrives ? OutboxState::Done : OutboxState::Queued));
        CHECK(room.message(message.id).status == (arrives ? MessageStatus::Delivered : MessageStatus::Pending));
        CHECK(room.message(message.id).providerSid == (arrives ? sidOf(1) : QString()));
    }
}

TEST_CASE("a carrier's word that an address does not exist marks it, and a delivery takes the mark away")
{
    Mailroom room;
    const auto marked = [&] {
        return room.database.count("SELECT count(*) FROM contact_address WHERE unreachable_at IS NOT NULL");
    };
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    room.confirm(message.id, 1, MessageStatus::Failed);
    REQUIRE(room.write<DeliveryWrites>(
        [&](DeliveryWrites& writes) { return writes.failedAfterwards(message.id, Refusal::AddressUnreachable, std::nullopt); }));
    CHECK(marked() == 1);
    room.confirm(message.id, 1, MessageStatus::Delivered);
    CHECK(marked() == 0);
}

TEST_CASE("a message nobody reports on is asked about at growing distances, and then left")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    RemoteMessage remote;
    remote.sid = sidOf(1);
    remote.status = MessageStatus::Sent;
    int checks = 0;
    while (const auto next = room.row(message.id).checkAt) {
        REQUIRE(*next > room.clock.now());
        room.clock.advance(*next - room.clock.now());
        const OutboxId row = room.row(message.id).id;
        REQUIRE(room.write<DeliveryWrites>([&](DeliveryWrites& writes) { return writes.checked(row, remote); }));
        REQUIRE(++checks <= 10);
    }
    CHECK(checks == 5);
    CHECK(room.message(message.id).status == MessageStatus::Sent);
}

TEST_CASE("what the provider says when it is asked is the message's state")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    RemoteMessage remote;
    remote.sid = sidOf(1);
    remote.status = MessageStatus::Delivered;
    remote.messageId = QStringLiteral("<1@example.com>");
    const OutboxId row = room.row(message.id).id;
    REQUIRE(room.write<DeliveryWrites>([&](DeliveryWrites& writes) { return writes.checked(row, remote); }));
    CHECK(room.message(message.id).status == MessageStatus::Delivered);
    CHECK(room.message(message.id).envelope.messageId == QStringLiteral("<1@example.com>"));
    CHECK_FALSE(room.row(message.id).checkAt);
}

TEST_CASE("what a carrier's failure means is still found out after a crash, once")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    room.confirm(message.id, 1, MessageStatus::Failed);
    // All that a start finds.
    CHECK(room.row(message.id).checks == kFailureToJudge);
    Senders senders;
    auto sender = std::make_unique<ScriptedSender>();
    sender->onRefusalOf = [](int) { return Refusal::AddressUnreachable; };
    Outbox outbox(*room.database, senders, room.clock, Outbox::Options{});
    outbox.start();
    // A channel that is not connected knows nothing of the number, and hides nothing of the others.
    REQUIRE(waitFor([&] { return room.row(message.id).checkAt == room.clock.now() + 1h; }));
    room.clock.advance(1h);
    senders.connectChannel(std::move(sender));
    REQUIRE(waitFor([&] { return room.row(message.id).checks == 0; }));
    CHECK(room.database.count("SELECT count(*) FROM contact_address WHERE unreachable_at IS NOT NULL") == 1);
    CHECK_FALSE(room.row(message.id).checkAt);
}

TEST_CASE("an answer that comes late takes no planned second try away")
{
    Mailroom room;
    const Message message = room.queue(QStringLiteral("hi"));
    (void)room.claim();
    room.settle(message.id, acceptedAs(1));
    room.confirm(message.id, 1, MessageStatus::Failed);
    const Timestamp again = room.clock.now() + 30min;
    const OutboxId row = room.row(message.id).id;
    const auto ask = [&] {
        REQUIRE(room.write<DeliveryWrites>(
            [&](DeliveryWrites& writes) { return writes.checked(row, fail(ErrorKind::NotFound, "late")); }));
    };
    ask();
    CHECK(room.row(message.id).checks == kFailureToJudge);
    REQUIRE(room.write<DeliveryWrites>(
        [&](DeliveryWrites& writes) { return writes.failedAfterwards(message.id, Refusal::Later, again); }));
    ask();
    CHECK(room.row(message.id).checkAt == again);
}
