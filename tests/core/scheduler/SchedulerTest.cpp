// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler/Scheduler.h"

#include "Diary.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A diary whose scheduler works by the diary's clock.
struct Working : Diary {
    Scheduler scheduler{*database, clock, {}};

    [[nodiscard]] bool has(MessageId message, OutboxState state)
    {
        return waitFor([&] { return row(message).state == state; });
    }
    void jump(std::chrono::milliseconds by)
    {
        clock.advance(by);
        scheduler.poke();
    }
    [[nodiscard]] int count(const char* state)
    {
        return database.count(QByteArray("SELECT count(*) FROM outbox WHERE state = '") + state + "'");
    }
};

}  // namespace

TEST_CASE("at its time the scheduler lets a message go by itself")
{
    // On the computer's own clock, with a real timer.
    Diary diary;
    diary.clock.set(SystemClock().now());
    const SystemClock real;
    Scheduler scheduler(*diary.database, real, {});
    scheduler.start();
    const auto due = std::chrono::ceil<std::chrono::seconds>(real.now() + 20ms);
    const Message message = diary.schedule(QStringLiteral("soon"), {Diary::utc(due)});
    REQUIRE(waitFor([&] { return diary.row(message.id).state == OutboxState::Queued; }));
    CHECK(diary.message(message.id).createdAt >= due);
}

TEST_CASE("what was scheduled before a start and what is scheduled after it both leave")
{
    Working diary;
    const Message before = diary.scheduleIn(QStringLiteral("before"), 1h);
    diary.scheduler.start();
    const Message after = diary.scheduleIn(QStringLiteral("after"), 30min);
    diary.jump(30min);
    REQUIRE(diary.has(after.id, OutboxState::Queued));
    CHECK(diary.row(before.id).state == OutboxState::Scheduled);
    diary.jump(30min);
    REQUIRE(diary.has(before.id, OutboxState::Queued));
}

TEST_CASE("what came due while the program was off leaves at the start, or asks")
{
    Working diary;
    const Message late = diary.scheduleIn(QStringLiteral("a little late"), 90min);
    const Message tooLate = diary.scheduleIn(QStringLiteral("too late"), 10min);
    diary.clock.advance(2h);
    diary.scheduler.start();
    REQUIRE(diary.has(late.id, OutboxState::Queued));
    REQUIRE(diary.has(tooLate.id, OutboxState::Asking));
}

TEST_CASE("a time moved forward while the timer waits is the one that counts")
{
    Working diary;
    diary.scheduler.start();
    const Message message = diary.scheduleIn(QStringLiteral("moved"), 10h);
    REQUIRE(diary.change(message.id, {Schedule{Diary::utc(diary.clock.now() + 1min)}, {}, {}}));
    diary.jump(1min);
    REQUIRE(diary.has(message.id, OutboxState::Queued));
}

TEST_CASE("more than a batch at one moment all leave, each once, by two schedulers at once")
{
    Working diary;
    Scheduler second(*diary.database, diary.clock, {});
    for (int i = 0; i < 30; ++i) diary.scheduleIn(QString::number(i), 1min);
    Scheduler::Options small;
    small.batch = 7;
    Scheduler third(*diary.database, diary.clock, small);
    diary.scheduler.start();
    second.start();
    third.start();
    diary.clock.advance(1min);
    for (int i = 0; i < 5; ++i) {
        diary.scheduler.poke();
        second.poke();
        third.poke();
    }
    REQUIRE(waitFor([&] { return diary.count("queued") == 30; }));
    CHECK(diary.count("scheduled") == 0);
    QSet<QString> sent;
    for (int i = 1; i <= 30; ++i) {
        const auto claims = diary.claim();
        REQUIRE(claims.size() == 1);
        sent.insert(claims[0].message.content);
        diary.settle(claims[0].message.id, acceptedAs(i));
    }
    CHECK(sent.size() == 30);
    CHECK(diary.claim().empty());
}

TEST_CASE("at the start all moments are worked out anew before anything leaves")
{
    Working diary;
    const Schedule wanted{*wallTimeFromText(QStringLiteral("2026-03-02T11:00:00"), "Europe/Berlin")};
    Message message = diary.schedule(QStringLiteral("moved by its zone"), wanted);
    // As if an older set of rules had said an hour earlier: that would be too late by now, and the right time is to come.
    const Timestamp right = *message.scheduledAt;
    REQUIRE(diary.database.write([&](db::WriteScope& scope) -> Result<> {
        message.scheduledAt = right - 30min;
        UINBOX_TRY(MessageRepository(scope.connection()).updateText(message));
        OutboxRow row = *OutboxRepository(scope.connection()).findByMessage(message.id).value();
        row.notBefore = right - 30min;
        return OutboxRepository(scope.connection()).update(row);
    }));
    diary.clock.set(right - 10min);
    diary.scheduler.start();
    REQUIRE(waitFor([&] { return diary.row(message.id).notBefore == right; }));
    CHECK(diary.row(message.id).state == OutboxState::Scheduled);
    diary.clock.set(right);
    diary.scheduler.poke();
    REQUIRE(diary.has(message.id, OutboxState::Queued));
}

TEST_CASE("while nothing is due the scheduler asks nothing")
{
    Working diary;
    for (int i = 0; i < 10; ++i) diary.scheduleIn(QString::number(i), 24h);
    diary.scheduler.start();
    REQUIRE(waitFor([&] { return diary.scheduler.isWaiting(); }));
    (void)diary.database.takeCommitCount();
    const int looks = diary.scheduler.looks();
    // A change that is no schedule's wakes nobody.
    diary.inbound(QStringLiteral("hello"));
    CHECK(diary.database.takeCommitCount() == 1);
    CHECK(diary.scheduler.looks() == looks);
    CHECK(diary.scheduler.isWaiting());
}
