// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attempts of which nobody knows what became, where the plain rule is not enough: handed over, repeated, equal to others.
#include "outbox/HandOverWrites.h"

#include "Mailroom.h"

#include "outbox/Outbox.h"
#include "outbox/SendService.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// The whole way out. The provider takes what it is given, now or for later, and gives back what it is asked for; of what is in `silent`
/// it takes the next without a word.
struct Exchange : Mailroom {
    Senders senders;
    ScriptedSender* sender = nullptr;
    SendService service{*database, senders, clock};
    std::unique_ptr<Outbox> outbox;
    std::vector<RemoteMessage> there;
    int silent = 0;

    Exchange() { sender = connectSender(Channel::Sms); }

    ScriptedSender* connectSender(Channel channel)
    {
        auto fresh = std::make_unique<ScriptedSender>();
        ScriptedSender* made = fresh.get();
        made->itsChannel = channel;
        made->itsHandOver = HandOverRange{15min, 24h * 35};
        made->itsRate = 1000;
        made->onSend = [this](const OutboundMessage& message) { return take(message); };
        made->onList = [this](const RemoteQuery&) { return ScriptedSender::ListResult(there); };
        made->onCancel = [this](const QString& sid) { return giveBack(sid); };
        senders.connectChannel(std::move(fresh));
        return made;
    }
    SendOutcome take(const OutboundMessage& message)
    {
        RemoteMessage taken;
        taken.sid = sidOf(static_cast<int>(there.size()) + 1);
        taken.to = message.to;
        taken.body = message.content;
        taken.status = message.sendAt ? MessageStatus::Scheduled : MessageStatus::Sent;
        taken.createdAt = clock.now();
        there.push_back(taken);
        if (silent == 0) return Accepted{taken};
        --silent;
        return nobodyKnows();
    }
    Result<RemoteMessage> giveBack(const QString& sid)
    {
        for (RemoteMessage& message : there)
            if (message.sid == sid) {
                if (message.status == MessageStatus::Scheduled) message.status = MessageStatus::Canceled;
                return message;
            }
        return fail(ErrorKind::NotFound, "scripted");
    }

    /// The person writes on WhatsApp, which opens the window.
    void writeOnWhatsApp()
    {
        REQUIRE(database.write([&, now = clock.now()](db::WriteScope& scope) {
            return ContactService::findOrCreate(scope, AddressKind::WhatsApp, address.value, {}, now);
        }));
        Message hello;
        hello.channel = Channel::WhatsApp;
        hello.content = QStringLiteral("hello");
        hello.fromAddress = address.value;
        add(hello);
    }
    Message schedule(const QString& content = QStringLiteral("see you"), std::chrono::milliseconds ahead = 2h,
                     Channel channel = Channel::Sms)
    {
        OutgoingMessage wanted;
        wanted.contactId = address.contactId;
        wanted.channel = channel;
        wanted.content = content;
        wanted.schedule = Schedule{*wallTimeOf(clock.now() + ahead, "Europe/Berlin"), false, 1h};
        const auto receipt = await(service.send(wanted));
        REQUIRE(receipt);
        return receipt->message;
    }
    MessageId send(Channel channel = Channel::Sms, const QString& content = QStringLiteral("hi"))
    {
        OutgoingMessage wanted;
        wanted.contactId = address.contactId;
        wanted.channel = channel;
        wanted.content = content;
        const auto receipt = await(service.send(wanted));
        REQUIRE(receipt);
        return receipt->message.id;
    }
    void start()
    {
        outbox = std::make_unique<Outbox>(*database, senders, clock, Outbox::Options{});
        outbox->start();
    }
    int handOver()
    {
        clock.advance(1s);  // none was tried since
        auto done = outbox->handOver();
        REQUIRE(waitFor([&] { return done.isFinished(); }));
        return done.result();
    }
    [[nodiscard]] bool becomes(MessageId message, OutboxState state)
    {
        return waitFor([&] { return row(message).state == state; });
    }
    /// Lets time pass and wakes the outbox as any commit that concerns it does: its own timer counts in real time.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        REQUIRE(database.write([](db::WriteScope& scope) -> Result<> {
            scope.changes().outbox = true;
            return {};
        }));
    }
};

SendOutcome unreached()
{
    return Refused{Refusal::Later, Error{ErrorKind::Network, QStringLiteral("scripted"), 0, {}}, {}, {}};
}

}  // namespace

TEST_CASE("a hand-over of unknown fate that the provider has is taken back while the program runs")
{
    Exchange exchange;
    const Message message = exchange.schedule();
    exchange.start();
    exchange.silent = 1;
    REQUIRE(exchange.handOver() == 0);
    REQUIRE(exchange.row(message.id).state == OutboxState::Unknown);
    exchange.outbox->resume();
    exchange.pass(exchange.timing.grace);
    REQUIRE(exchange.becomes(message.id, OutboxState::Scheduled));
    CHECK(exchange.sender->canceled == std::vector<QString>{sidOf(1)});
    CHECK(exchange.message(message.id).status == MessageStatus::Scheduled);
}

TEST_CASE("a hand-over whose answer comes after the program went on is taken back")
{
    Exchange exchange;
    const Message message = exchange.schedule();
    exchange.start();
    const auto take = std::exchange(exchange.sender->onSend, nullptr);
    exchange.clock.advance(1s);
    (void)exchange.outbox->handOver();
    REQUIRE(waitFor([&] { return exchange.sender->openCount() == 1; }));
    exchange.outbox->resume();
    exchange.sender->answer(0, take(exchange.sender->sent[0]));
    REQUIRE(exchange.becomes(message.id, OutboxState::Scheduled));
    CHECK(exchange.sender->canceled == std::vector<QString>{sidOf(1)});
}

TEST_CASE("a hand-over of unknown fate that was carried out stands in the conversation at its time")
{
    Exchange exchange;
    const Message message = exchange.schedule();
    exchange.start();
    exchange.silent = 1;
    REQUIRE(exchange.handOver() == 0);
    exchange.there[0].status = MessageStatus::Delivered;
    exchange.outbox->resume();
    exchange.pass(3h);
    REQUIRE(exchange.becomes(message.id, OutboxState::Done));
    const Message sent = exchange.message(message.id);
    CHECK(sent.status == MessageStatus::Delivered);
    CHECK(sent.sentAt == message.scheduledAt);
    CHECK(sent.createdAt == *message.scheduledAt);
    CHECK(exchange.sender->sent.size() == 1);
}

TEST_CASE("what the provider gave back is not taken for another message of the same words")
{
    Exchange exchange;
    const Message one = exchange.schedule(QStringLiteral("see you"), 2h);
    const Message two = exchange.schedule(QStringLiteral("see you"), 26h);
    exchange.start();
    REQUIRE(exchange.handOver() == 2);
    exchange.outbox->resume();
    REQUIRE(exchange.becomes(one.id, OutboxState::Scheduled));
    REQUIRE(exchange.becomes(two.id, OutboxState::Scheduled));
    exchange.silent = 2;
    REQUIRE(exchange.handOver() == 0);
    exchange.outbox->resume();
    exchange.pass(exchange.timing.grace);
    REQUIRE(exchange.becomes(one.id, OutboxState::Scheduled));
    REQUIRE(exchange.becomes(two.id, OutboxState::Scheduled));
    CHECK(exchange.message(one.id).status == MessageStatus::Scheduled);
    for (const RemoteMessage& given : exchange.there) CHECK(given.status == MessageStatus::Canceled);
    CHECK(exchange.there.size() == 4);
}

TEST_CASE("what waits in the provider's scheduler is not taken for a message that leaves now")
{
    Exchange exchange;
    const Message message = exchange.unknown(QStringLiteral("see you"));
    RemoteMessage later = exchange.remote(1, message);
    later.status = MessageStatus::Scheduled;
    exchange.reconcile(message.id, std::vector{later});
    CHECK(exchange.row(message.id).state == OutboxState::Unknown);
    CHECK(exchange.row(message.id).absentCount == 1);
}

TEST_CASE("a hand-over of unknown fate is made again where the provider carries out one id once, and taken back")
{
    Exchange exchange;
    exchange.sender->itsRecovery = Recovery::Replay;
    exchange.sender->itsReplayFor = 23h;
    const Message message = exchange.schedule();
    exchange.start();
    exchange.silent = 1;
    REQUIRE(exchange.handOver() == 0);
    exchange.sender->onSend = [&](const OutboundMessage&) { return Accepted{exchange.there[0]}; };
    exchange.outbox->resume();
    exchange.pass(exchange.timing.grace);
    REQUIRE(exchange.becomes(message.id, OutboxState::Scheduled));
    const auto& sent = exchange.sender->sent;
    REQUIRE(sent.size() == 2);
    CHECK(sent[1].outboxId == sent[0].outboxId);
    CHECK(sent[1].sendAt == sent[0].sendAt);
    CHECK(exchange.there[0].status == MessageStatus::Canceled);
    // What leaves at its time is another request, and has another id.
    CHECK(exchange.row(message.id).id != sent[0].outboxId);
    CHECK(exchange.row(message.id).notBefore == message.scheduledAt);
}

TEST_CASE("an attempt of unknown fate is looked up, not made again, once the provider has forgotten its id")
{
    Exchange exchange;
    exchange.sender->itsRecovery = Recovery::Replay;
    exchange.sender->itsReplayFor = 23h;
    exchange.silent = 1;
    exchange.start();
    const MessageId id = exchange.send();
    REQUIRE(exchange.becomes(id, OutboxState::Unknown));
    // The network is gone before it can be made again, and comes back after the weekend.
    exchange.sender->onSend = [](const OutboundMessage&) { return unreached(); };
    exchange.pass(exchange.timing.grace);
    REQUIRE(waitFor([&] { return exchange.sender->sent.size() == 2 && exchange.row(id).state == OutboxState::Queued; }));
    exchange.sender->onSend = [&](const OutboundMessage& message) { return exchange.take(message); };
    exchange.pass(60h);
    REQUIRE(exchange.becomes(id, OutboxState::Unknown));
    exchange.pass(exchange.timing.grace);
    REQUIRE(exchange.becomes(id, OutboxState::Done));
    CHECK(exchange.sender->sent.size() == 2);
    CHECK(exchange.there.size() == 1);
    CHECK(exchange.message(id).providerSid == sidOf(1));
}

TEST_CASE("the same request is made again for an hour, further and further apart, before a person is asked")
{
    Mailroom mailroom;
    const Message message = mailroom.queue(QStringLiteral("hi"));
    const OutboxId id = mailroom.row(message.id).id;
    const Timestamp begin = mailroom.clock.now();
    std::vector<std::chrono::milliseconds> pauses;
    Timestamp last = begin;
    while (mailroom.row(message.id).state != OutboxState::Unsure) {
        REQUIRE(mailroom.clock.now() - begin < 3h);
        const auto claims = mailroom.write([](OutboxWrites& writes) { return writes.claim(Channel::Sms, 1, 23h); });
        REQUIRE(claims);
        if (!claims->empty()) {
            CHECK(claims->front().row.id == id);
            pauses.push_back(mailroom.clock.now() - last);
            last = mailroom.clock.now();
            mailroom.settle(message.id, nobodyKnows());
        }
        mailroom.clock.advance(10s);
        REQUIRE(mailroom.write([&](OutboxWrites& writes) { return writes.replay(id); }));
    }
    CHECK(mailroom.clock.now() - begin > 1h);
    CHECK(mailroom.clock.now() - begin < 70min);
    REQUIRE(pauses.size() > 10);
    CHECK(pauses[1] == 2min);
    CHECK(pauses[2] == 4min);
    for (size_t i = 3; i < pauses.size(); ++i) CHECK(pauses[i] == 5min);
}

TEST_CASE("an attempt that never left the computer can be made at any time")
{
    Exchange exchange;
    exchange.sender->itsRecovery = Recovery::Replay;
    exchange.sender->itsReplayFor = 23h;
    exchange.sender->onSend = [](const OutboundMessage&) { return unreached(); };
    exchange.start();
    const MessageId id = exchange.send();
    REQUIRE(waitFor([&] { return !exchange.sender->sent.empty() && exchange.row(id).state == OutboxState::Queued; }));
    exchange.sender->onSend = [&](const OutboundMessage& message) { return exchange.take(message); };
    exchange.pass(60h);
    REQUIRE(exchange.becomes(id, OutboxState::Done));
    CHECK(exchange.sender->listed.empty());
}

TEST_CASE("tries that never left the computer are no attempts whose fate nobody knew")
{
    Mailroom mailroom;
    const Message message = mailroom.queue(QStringLiteral("hi"));
    for (int i = 0; i < 20; ++i) {
        REQUIRE(mailroom.claim().size() == 1);
        mailroom.settle(message.id, unreached());
        mailroom.clock.advance(30s);
    }
    REQUIRE(mailroom.claim().size() == 1);
    mailroom.settle(message.id, nobodyKnows());
    for (int look = 0; look < 2; ++look) {
        mailroom.clock.advance(mailroom.timing.grace);
        mailroom.reconcile(message.id, std::vector<RemoteMessage>());
    }
    CHECK(mailroom.row(message.id).state == OutboxState::Queued);
}

TEST_CASE("a stopped provider is tried again by whichever of its channels has something to send")
{
    Exchange exchange;
    ScriptedSender* whatsApp = exchange.connectSender(Channel::WhatsApp);
    exchange.writeOnWhatsApp();
    whatsApp->onSend = [](const OutboundMessage&) { return refusedAs(Refusal::StopProvider, 20003); };
    exchange.start();
    const MessageId id = exchange.send(Channel::WhatsApp);
    REQUIRE(waitFor([&] { return whatsApp->sent.size() == 1 && exchange.row(id).state == OutboxState::Queued; }));
    whatsApp->onSend = [&](const OutboundMessage& message) { return exchange.take(message); };
    exchange.pass(30min);
    CHECK(exchange.becomes(id, OutboxState::Done));
}

TEST_CASE("one hand-over gives away all there is, of every channel")
{
    Exchange exchange;
    exchange.connectSender(Channel::WhatsApp);
    exchange.writeOnWhatsApp();
    for (int i = 0; i < 40; ++i) (void)exchange.schedule(QString::number(i), 2h, i % 2 == 0 ? Channel::Sms : Channel::WhatsApp);
    const Message last = exchange.schedule(QStringLiteral("WhatsApp alone"), 3h, Channel::WhatsApp);
    exchange.start();
    CHECK(exchange.handOver() == 41);
    CHECK(exchange.row(last.id).state == OutboxState::Held);
    // Again, with one channel that has something and one before it that has nothing.
    exchange.outbox->resume();
    REQUIRE(waitFor([&] { return exchange.database.count("SELECT count(*) FROM outbox WHERE state = 'scheduled'") == 41; }));
    REQUIRE(exchange.database.write([](db::WriteScope& scope) {
        return scope.connection().execute("UPDATE outbox SET state = 'canceled' WHERE channel = 'sms'");
    }));
    CHECK(exchange.handOver() == 21);
}

TEST_CASE("a hand-over ends by itself when the provider cannot be reached, however slowly it would take them")
{
    Exchange exchange;
    ScriptedSender* mail = exchange.connectSender(Channel::Email);
    mail->itsRate = 2;
    mail->onSend = [](const OutboundMessage&) { return unreached(); };
    const auto ann = exchange.database.write([now = exchange.clock.now()](db::WriteScope& scope) {
        return ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("ann@example.org"), {}, now);
    });
    REQUIRE(ann);
    for (int i = 0; i < 10; ++i) {
        OutgoingMessage wanted;
        wanted.contactId = ann->contactId;
        wanted.channel = Channel::Email;
        wanted.subject = wanted.content = QString::number(i);
        wanted.schedule = Schedule{*wallTimeOf(exchange.clock.now() + 2h, "Europe/Berlin"), false, 1h};
        REQUIRE(await(exchange.service.send(wanted)));
    }
    exchange.start();
    CHECK(exchange.handOver() == 0);
    CHECK(exchange.database.count("SELECT count(*) FROM outbox WHERE state = 'scheduled'") == 10);
}

TEST_CASE("a message nobody could tell about before a long pause is asked about for a day from then on")
{
    Mailroom mailroom;
    const Message message = mailroom.unknown(QStringLiteral("hi"));
    const Timestamp first = *mailroom.row(message.id).firstClaimedAt;
    mailroom.clock.advance(60h);
    SECTION("at a start")
    {
        REQUIRE(mailroom.write([](OutboxWrites& writes) { return writes.recover(); }));
    }
    SECTION("after sleep")
    {
        REQUIRE(mailroom.write([](OutboxWrites& writes) { return writes.askAnew(); }));
    }
    mailroom.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    CHECK(mailroom.row(message.id).state == OutboxState::Unknown);
    CHECK(mailroom.row(message.id).firstClaimedAt == first);  // it is looked for from there
    mailroom.clock.advance(25h);
    mailroom.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    CHECK(mailroom.row(message.id).state == OutboxState::Unsure);
}

TEST_CASE("a message that was on its way before a long pause is asked about for a day from then on")
{
    Mailroom mailroom;
    const Message message = mailroom.queue(QStringLiteral("hi"));
    REQUIRE(mailroom.claim().size() == 1);
    mailroom.clock.advance(60h);
    REQUIRE(mailroom.write([](OutboxWrites& writes) { return writes.recover(); }));
    CHECK(mailroom.checkable().size() == 1);  // at once
    // The network is not there yet when the computer is.
    mailroom.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    CHECK(mailroom.row(message.id).state == OutboxState::Unknown);
    mailroom.clock.advance(25h);
    mailroom.reconcile(message.id, fail(ErrorKind::Network, "scripted"));
    CHECK(mailroom.row(message.id).state == OutboxState::Unsure);
}

TEST_CASE("what a Messaging Service sends again may come from another of its numbers")
{
    Exchange exchange;
    exchange.sender->itsFrom = QStringLiteral("MG00000000000000000000000000000001");
    exchange.sender->onSend = [&](const OutboundMessage& message) {
        auto outcome = exchange.take(message);
        exchange.there.back().from = message.sendAt ? QStringLiteral("+15005550001") : QStringLiteral("+15005550002");
        if (auto* accepted = std::get_if<Accepted>(&outcome)) accepted->message.from = exchange.there.back().from;
        return outcome;
    };
    const Message message = exchange.schedule();
    exchange.start();
    REQUIRE(exchange.handOver() == 1);
    exchange.outbox->resume();
    REQUIRE(exchange.becomes(message.id, OutboxState::Scheduled));
    // Its time comes.
    exchange.silent = 1;
    REQUIRE(exchange.write([&, row = exchange.row(message.id).id](OutboxWrites& writes) -> Result<> {
        UINBOX_ASSIGN(auto claim, writes.load(row));
        return writes.requeue(claim.row, claim.message, exchange.clock.now());
    }));
    exchange.pass(1s);
    REQUIRE(exchange.becomes(message.id, OutboxState::Unknown));
    exchange.pass(exchange.timing.grace);
    REQUIRE(exchange.becomes(message.id, OutboxState::Done));
    CHECK(exchange.message(message.id).providerSid == sidOf(2));
}
