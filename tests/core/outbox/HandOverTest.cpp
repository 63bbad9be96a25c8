// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/HandOverWrites.h"

#include "Mailroom.h"

#include "outbox/HeldText.h"
#include "outbox/Obstacle.h"
#include "outbox/Outbox.h"
#include "outbox/OutboxCascade.h"
#include "outbox/ScheduleRepository.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"
#include "scheduler/ScheduleWrites.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr HandOverRange kRange{15min, 24h * 35};

/// Scheduled messages and a provider that keeps them.
struct Later : Mailroom {
    Senders senders;
    ScriptedSender* sender = nullptr;
    SendService service{*database, senders, clock};
    std::unique_ptr<Outbox> outbox;
    int nextSid = 1;

    Later()
    {
        auto fresh = std::make_unique<ScriptedSender>();
        sender = fresh.get();
        sender->itsHandOver = kRange;
        sender->itsRate = 1000;
        sender->onSend = [this](const OutboundMessage& message) -> SendOutcome {
            RemoteMessage remote;
            remote.sid = sidOf(nextSid++);
            remote.status = message.sendAt ? MessageStatus::Scheduled : MessageStatus::Sending;
            return Accepted{remote};
        };
        sender->onCancel = [](const QString& sid) { return says(sid, MessageStatus::Canceled); };
        senders.connectChannel(std::move(fresh));
    }

    static Result<RemoteMessage> says(const QString& sid, MessageStatus status)
    {
        RemoteMessage remote;
        remote.sid = sid;
        remote.status = status;
        return remote;
    }
    Message schedule(std::chrono::milliseconds ahead, bool cancelOnReply = false)
    {
        OutgoingMessage wanted;
        wanted.contactId = address.contactId;
        wanted.content = QStringLiteral("see you");
        wanted.schedule = Schedule{*wallTimeOf(clock.now() + ahead, "Europe/Berlin"), cancelOnReply, 1h};
        const auto receipt = await(service.send(wanted));
        REQUIRE(receipt);
        return receipt->message;
    }
    void start()
    {
        outbox = std::make_unique<Outbox>(*database, senders, clock, Outbox::Options{});
        outbox->start();
    }
    int handOver()
    {
        auto done = outbox->handOver();
        REQUIRE(waitFor([&] { return done.isFinished(); }));
        return done.result();
    }
    /// A message the provider holds, its outbox stopped.
    Message held(std::chrono::milliseconds ahead = 2h)
    {
        const Message message = schedule(ahead);
        if (!outbox) start();
        REQUIRE(handOver() == 1);
        REQUIRE(row(message.id).state == OutboxState::Held);
        auto stopped = outbox->stop();
        REQUIRE(waitFor([&] { return stopped.isFinished(); }));
        return message;
    }
    void change(const Message& message, const QString& content, std::optional<Schedule> schedule = {})
    {
        REQUIRE(database.write([&](db::WriteScope& scope) {
            return ScheduleWrites(scope, clock.now()).change(message.id, {schedule, content, {}});
        }));
    }
    /// Until the provider has been asked in vain to give it back: it is asked again a second later.
    void askInVain(const Message& message)
    {
        REQUIRE(waitFor([&] { return row(message.id).absentCount > 0; }));
    }
    [[nodiscard]] bool becomes(const Message& message, OutboxState state)
    {
        return waitFor([&] { return row(message.id).state == state; });
    }
    template <class Step>
    void cascade(Step step)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            OutboxCascade cascade(scope, clock.now(), timing);
            return step(cascade);
        }));
    }
};

}  // namespace

TEST_CASE("a scheduled message within the provider's range is handed over, and stays scheduled")
{
    Later later;
    const Message message = later.schedule(2h);
    later.start();
    CHECK(later.handOver() == 1);
    REQUIRE(later.sender->sent.size() == 1);
    CHECK(later.sender->sent[0].sendAt == message.scheduledAt);
    CHECK(later.row(message.id).state == OutboxState::Held);
    CHECK(later.message(message.id).status == MessageStatus::Scheduled);
    CHECK(later.message(message.id).providerSid == sidOf(1));
    CHECK_FALSE(later.message(message.id).sentAt);
}

TEST_CASE("what is too near, too far, or to be canceled by a reply is not handed over")
{
    Later later;
    const Message near = later.schedule(14min);
    const Message far = later.schedule(24h * 36);
    const Message polite = later.schedule(2h, true);
    later.start();
    CHECK(later.handOver() == 0);
    for (const Message& message : {near, far, polite}) CHECK(later.row(message.id).state == OutboxState::Scheduled);
    CHECK(later.sender->sent.empty());
}

TEST_CASE("a refused hand-over leaves the message waiting here, tried once")
{
    Later later;
    later.sender->onSend = [](const OutboundMessage&) { return refusedAs(Refusal::Final, 35118); };
    const Message message = later.schedule(2h);
    later.start();
    CHECK(later.handOver() == 0);
    CHECK(later.sender->sent.size() == 1);
    CHECK(later.row(message.id).state == OutboxState::Scheduled);
    CHECK(later.row(message.id).notBefore == message.scheduledAt);
    CHECK_FALSE(later.row(message.id).sendAt);
    CHECK(later.message(message.id).errorCode == 0);
}

TEST_CASE("after a stop nothing leaves, and after resuming what was handed over comes back")
{
    Later later;
    const Message message = later.held();
    const OutboxId before = later.row(message.id).id;
    const Message fresh = later.queue(QStringLiteral("now"));
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Scheduled));
    CHECK(later.sender->canceled == std::vector<QString>{sidOf(1)});
    CHECK(later.row(message.id).notBefore == message.scheduledAt);
    CHECK(later.row(message.id).id != before);
    CHECK(later.message(message.id).providerSid.isEmpty());
    REQUIRE(later.becomes(fresh, OutboxState::Done));
}

TEST_CASE("nothing is sent here before the provider has confirmed that it will not send")
{
    Later later;
    const Message message = later.held();
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    REQUIRE(later.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(auto claim, OutboxWrites(scope, later.clock.now(), {}).load(later.row(message.id).id));
        return HandOverWrites(scope, later.clock.now(), {}).recall(claim.row, claim.message, RecallFor::Send);
    }));
    later.outbox->resume();
    REQUIRE(waitFor([&] { return !later.sender->canceled.empty(); }));
    REQUIRE(waitFor([&] { return later.row(message.id).absentCount > 0; }));
    CHECK(later.row(message.id).state == OutboxState::Recalling);
    CHECK(later.sender->sent.size() == 1);  // the hand-over alone
}

TEST_CASE("a message that the provider sent while nobody looked is sent, not sent again")
{
    Later later;
    const Message message = later.held();
    later.clock.advance(3h);
    later.sender->onCancel = [](const QString& sid) { return Later::says(sid, MessageStatus::Delivered); };
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Done));
    CHECK(later.message(message.id).status == MessageStatus::Delivered);
    CHECK(later.message(message.id).createdAt == *message.scheduledAt);
    CHECK(later.sender->sent.size() == 1);
}

TEST_CASE("a status report of a held message that the provider sent ends its waiting")
{
    Later later;
    const Message message = later.held();
    const auto report = [&](MessageStatus status) {
        REQUIRE(later.write<DeliveryWrites>([&](DeliveryWrites& writes) {
            return writes.report({sidOf(1), status, 0, {}, later.clock.now()}, message.id);
        }));
    };
    report(MessageStatus::Sent);
    CHECK(later.row(message.id).state == OutboxState::Done);
    CHECK(later.message(message.id).status == MessageStatus::Sent);
    report(MessageStatus::Delivered);
    CHECK(later.message(message.id).status == MessageStatus::Delivered);
}

TEST_CASE("who opts out has everything canceled that waits for them, here and at the provider")
{
    Later later;
    const Message atProvider = later.held();
    const Message here = later.schedule(10min);
    const Message queued = later.queue(QStringLiteral("now"));
    later.cascade([&](OutboxCascade& cascade) { return cascade.optedOut(later.address); });
    CHECK(later.row(here.id).state == OutboxState::Canceled);
    CHECK(later.row(queued.id).state == OutboxState::Canceled);
    CHECK(later.message(queued.id).status == MessageStatus::Canceled);
    CHECK(later.message(queued.id).errorCode == kOptedOutCode);
    // Recalling, or canceled already: the outbox asks the provider at once.
    CHECK(later.row(atProvider.id).state != OutboxState::Held);
    later.outbox->resume();
    REQUIRE(later.becomes(atProvider, OutboxState::Canceled));
    CHECK(later.message(atProvider.id).status == MessageStatus::Canceled);
    CHECK(later.message(atProvider.id).errorCode == kOptedOutCode);
}

TEST_CASE("a reply cancels what was to leave only without one, and nothing else")
{
    Later later;
    const Message polite = later.schedule(2h, true);
    const Message plain = later.schedule(3h);
    later.cascade([&](OutboxCascade& cascade) { return cascade.replied(later.threadId); });
    CHECK(later.row(polite.id).state == OutboxState::Canceled);
    CHECK(later.row(plain.id).state == OutboxState::Scheduled);
}

TEST_CASE("who opted out while a message was being handed over has it taken back")
{
    Later later;
    const Message message = later.schedule(2h);
    const auto claims = later.database.write([&](db::WriteScope& scope) {
        return HandOverWrites(scope, later.clock.now(), {}).claim(Channel::Sms, kRange, later.clock.now() + 1ms, 8);
    });
    REQUIRE(claims);
    REQUIRE(claims->size() == 1);
    REQUIRE(later.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection()).setOptedOut(later.address.id, later.clock.now());
    }));
    RemoteMessage remote;
    remote.sid = sidOf(1);
    remote.status = MessageStatus::Scheduled;
    later.settle(message.id, Accepted{remote});
    CHECK(later.row(message.id).state == OutboxState::Recalling);
    CHECK(later.row(message.id).recallFor == RecallFor::Cancel);
}

TEST_CASE("a hand-over of unknown fate is looked up, and one that never arrived waits here again")
{
    Later later;
    const Message message = later.schedule(2h);
    REQUIRE(later.database.write([&](db::WriteScope& scope) {
        return HandOverWrites(scope, later.clock.now(), {}).claim(Channel::Sms, kRange, later.clock.now() + 1ms, 8);
    }));
    later.settle(message.id, nobodyKnows());
    CHECK(later.row(message.id).state == OutboxState::Unknown);
    for (int look = 0; look < 2; ++look) {
        later.clock.advance(later.timing.grace);
        later.reconcile(message.id, std::vector<RemoteMessage>());
    }
    CHECK(later.row(message.id).state == OutboxState::Scheduled);
    CHECK(later.message(message.id).status == MessageStatus::Scheduled);
    CHECK(later.row(message.id).notBefore == message.scheduledAt);
}

TEST_CASE("a change of a held message counts once the provider gave the message back")
{
    Later later;
    const Message message = later.held();
    later.change(message, QStringLiteral("see you at nine"));
    CHECK(later.message(message.id).content == QStringLiteral("see you at nine"));
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Scheduled));
    const Message back = later.message(message.id);
    CHECK(back.content == QStringLiteral("see you at nine"));
    CHECK(lateChange(back).isEmpty());
    CHECK(back.metadata.keys() == QStringList{kEarlierSids});
    later.clock.advance(1min);
    REQUIRE(later.handOver() == 1);
    CHECK(later.sender->sent.back().content == QStringLiteral("see you at nine"));
}

TEST_CASE("a change that came after a held message had left shows what was sent, and keeps what was written")
{
    Later later;
    const Message message = later.held();
    later.clock.advance(1h);
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    later.change(message, QStringLiteral("first change"));
    later.askInVain(message);
    later.change(message, QStringLiteral("second change"),
                 Schedule{*wallTimeOf(later.clock.now() + 5h, "Europe/Berlin"), false, 1h});
    later.askInVain(message);
    later.clock.advance(2h);
    later.sender->onCancel = [](const QString& sid) { return Later::says(sid, MessageStatus::Delivered); };
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Done));
    const Message left = later.message(message.id);
    CHECK(left.content == QStringLiteral("see you"));
    CHECK(left.segments == message.segments);
    CHECK(left.scheduledAt == message.scheduledAt);
    CHECK(left.sentAt == message.scheduledAt);
    CHECK(lateChange(left) == QStringLiteral("second change"));
    CHECK(later.thread().preview == QStringLiteral("see you"));
    CHECK(later.sender->sent.size() == 1);
}

TEST_CASE("a text that was replaced too late is not tried a second time by itself")
{
    Later later;
    const Message message = later.held();
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    later.change(message, QStringLiteral("see you at nine"));
    later.askInVain(message);
    later.clock.advance(3h);
    later.sender->onCancel = [](const QString& sid) { return Later::says(sid, MessageStatus::Failed); };
    later.sender->onRetryAt = [&] { return std::optional(later.clock.now() + 30min); };
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Done));
    REQUIRE(waitFor([&] { return later.row(message.id).checks == 0; }));
    CHECK(later.message(message.id).status == MessageStatus::Failed);
    CHECK(lateChange(later.message(message.id)) == QStringLiteral("see you at nine"));
    CHECK_FALSE(later.message(message.id).nextAttemptAt);
    CHECK_FALSE(later.row(message.id).checkAt);
}

TEST_CASE("a new time alone that came too late is told, and the old one stands")
{
    Later later;
    const Message message = later.held();
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    const Timestamp wanted = *message.scheduledAt + 24h;
    later.change(message, message.content, Schedule{*wallTimeOf(wanted, "America/New_York"), false, 1h});
    later.askInVain(message);
    later.clock.advance(3h);
    later.sender->onCancel = [](const QString& sid) { return Later::says(sid, MessageStatus::Sent); };
    later.outbox->resume();
    REQUIRE(later.becomes(message, OutboxState::Done));
    const Message left = later.message(message.id);
    CHECK(left.scheduledAt == message.scheduledAt);
    CHECK(left.timeZone == message.timeZone);
    CHECK(lateChange(left).isEmpty());
    CHECK(lateTime(left) == wanted);
}

TEST_CASE("what the provider keeps saying nothing of for a day is shown as it was given to it")
{
    Later later;
    const Message message = later.held();
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    later.change(message, QStringLiteral("see you at nine"));
    later.askInVain(message);
    // Not counting the weekend the computer slept.
    later.clock.advance(60h);
    later.outbox->resume();
    REQUIRE(waitFor([&] { return later.row(message.id).absentCount > 1; }));
    CHECK(later.row(message.id).state == OutboxState::Recalling);
    later.clock.advance(25h);
    later.outbox->tryNow();
    REQUIRE(later.becomes(message, OutboxState::Unsure));
    CHECK(later.message(message.id).content == QStringLiteral("see you"));
    CHECK(lateChange(later.message(message.id)) == QStringLiteral("see you at nine"));
}

TEST_CASE("one that is sent now after the provider gave it back leaves after what is queued already")
{
    Later later;
    const Message message = later.held();
    const Message other = later.queue(QStringLiteral("queued before"));
    REQUIRE(
        later.database.write([&](db::WriteScope& scope) { return ScheduleWrites(scope, later.clock.now()).sendNow(message.id); }));
    later.outbox->resume();
    REQUIRE(waitFor([&] { return later.row(other.id).state == OutboxState::Done; }));
    later.clock.advance(1s);
    REQUIRE(later.becomes(message, OutboxState::Done));
    REQUIRE(later.sender->sent.size() == 3);
    CHECK(later.sender->sent[1].content == QStringLiteral("queued before"));
    CHECK(later.sender->sent[2].content == message.content);
}

TEST_CASE("taking back is asked for again in time although the clock was put back")
{
    Later later;
    const Message message = later.held();
    later.sender->onCancel = [](const QString&) { return Result<RemoteMessage>(fail(ErrorKind::Network, "scripted")); };
    later.cascade([&](OutboxCascade& cascade) { return cascade.optedOut(later.address); });
    REQUIRE(waitFor([&] { return later.row(message.id).absentCount > 0; }));
    later.clock.advance(-1h);
    later.outbox->onClockPut(-1h);
    CHECK(waitFor([&] { return later.row(message.id).notBefore <= later.clock.now() + 2min; }));
    CHECK(later.row(message.id).claimedAt <= later.clock.now());
}
