// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Senders.h"
#include "outbox/Outbox.h"

#include "Diary.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// The service, with a sender that takes everything, and an outbox that is started where a test sends.
struct Desk : Diary {
    Desk()
    {
        auto made = std::make_unique<ScriptedSender>();
        sender = made.get();
        sender->itsRate = 1000;
        sender->onSend = [this](const OutboundMessage& message) {
            if (message.content.startsWith(u"refuse")) return refusedAs(Refusal::Final, 21211);
            if (message.content.startsWith(u"nobody")) return nobodyKnows();
            return acceptedAs(++sids);
        };
        senders.connectChannel(std::move(made));
    }
    void startOutbox()
    {
        Outbox::Options options;
        options.ratePerSecond[Channel::Sms] = 1000;
        outbox = std::make_unique<Outbox>(*database, senders, clock, options);
        outbox->start();
    }

    ScriptedSender* sender = nullptr;
    int sids = 0;
    Senders senders;
    std::unique_ptr<Outbox> outbox;
    ScheduleService service{*database, senders, clock};
};

}  // namespace

TEST_CASE("the list says who holds a message")
{
    Desk desk;
    desk.scheduleIn(QStringLiteral("here"), 1h);
    desk.hold(QStringLiteral("there"), {Diary::utc(desk.clock.now() + 2h)});
    const auto listed = await(desk.service.list(std::nullopt, 50));
    REQUIRE(listed);
    REQUIRE(listed->size() == 2);
    CHECK(listed->at(0).heldBy.isEmpty());
    CHECK(listed->at(1).heldBy == QStringLiteral("Scripted"));
    const auto found = await(desk.service.find(listed->at(1).message.id));
    REQUIRE(found);
    CHECK(found->heldBy == QStringLiteral("Scripted"));
    CHECK(await(desk.service.find(MessageId::generate(desk.clock.now()))).error().kind == ErrorKind::NotFound);
    CHECK(await(desk.service.list(MessageId::generate(desk.clock.now()), 50)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a message that has left is found no more among the scheduled")
{
    Desk desk;
    const Message message = desk.scheduleIn(QStringLiteral("now"), 1h);
    REQUIRE(await(desk.service.sendNow(message.id)));
    CHECK(await(desk.service.find(message.id)).error().kind == ErrorKind::NotFound);
    CHECK(await(desk.service.list(std::nullopt, 50))->empty());
    CHECK(await(desk.service.cancel(message.id)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a run lets go what is due and says what came of it")
{
    Desk desk;
    desk.startOutbox();
    CHECK(await(desk.service.runDue(20s))->processed == 0);
    desk.scheduleIn(QStringLiteral("yes"), 1min);
    desk.scheduleIn(QStringLiteral("refuse"), 1min);
    desk.scheduleIn(QStringLiteral("also yes"), 2min);
    desk.scheduleIn(QStringLiteral("not yet"), 1h);
    desk.clock.advance(2min);
    const auto run = await(desk.service.runDue(20s));
    REQUIRE(run);
    CHECK(run->processed == 3);
    CHECK(run->sent == 2);
    CHECK(run->failed == 1);
}

TEST_CASE("runs at once let each message go once, and count their own")
{
    Desk desk;
    desk.startOutbox();
    for (int i = 0; i < 20; ++i) desk.scheduleIn(QStringLiteral("text %1").arg(i), 1min);
    desk.clock.advance(1min);
    std::vector<QFuture<Result<DueRun>>> runs;
    for (int i = 0; i < 5; ++i) runs.push_back(desk.service.runDue(20s));
    DueRun all;
    for (const auto& run : runs) {
        const auto done = await(run);
        REQUIRE(done);
        CHECK(done->processed == done->sent);
        all.processed += done->processed;
        all.sent += done->sent;
    }
    CHECK(all.processed == 20);
    CHECK(all.sent == 20);
    CHECK(desk.sender->sent.size() == 20);
}

TEST_CASE("a run whose messages do not get through answers when its patience ends")
{
    Desk desk;
    desk.startOutbox();
    desk.scheduleIn(QStringLiteral("nobody knows"), 1min);
    desk.clock.advance(1min);
    const auto run = await(desk.service.runDue(30ms));
    REQUIRE(run);
    CHECK(run->processed == 1);
    CHECK(run->sent == 0);
    CHECK(run->failed == 0);
}
