// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the database is put back: what waited in it may have left since.
#include "outbox/RestoredOutbox.h"

#include "Diary.h"

#include "outbox/Outbox.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

TEST_CASE("nothing that waited in a copy that is put back goes out by itself again, and each is asked about")
{
    Diary diary;
    const Message waiting = diary.queue(QStringLiteral("waits"));
    const Message later = diary.queue(QStringLiteral("in a while"), 10s);
    const Message due = diary.scheduleIn(QStringLiteral("due meanwhile"), 1h);
    const Message tomorrow = diary.scheduleIn(QStringLiteral("tomorrow"), 24h);
    const Message held = diary.hold(QStringLiteral("with the provider"), {Diary::utc(diary.clock.now() + 48h)});
    diary.clock.advance(2h);
    CHECK(diary.write<RestoredOutbox>([](RestoredOutbox& restored) { return restored.doubtAll(); }) == 3);
    for (const Message& each : {waiting, later}) {
        CHECK(diary.row(each.id).state == OutboxState::Unsure);
        CHECK(diary.message(each.id).status == MessageStatus::Unknown);
    }
    CHECK(diary.row(due.id).state == OutboxState::Asking);
    CHECK(diary.row(tomorrow.id).state == OutboxState::Scheduled);
    CHECK(diary.row(held.id).state == OutboxState::Held);
    CHECK(diary.claim().empty());
    // Once is enough.
    CHECK(diary.write<RestoredOutbox>([](RestoredOutbox& restored) { return restored.doubtAll(); }) == 0);
}

TEST_CASE("an outbox over a copy that was put back sends nothing of it, and says when that is durable")
{
    Diary diary;
    const Message message = diary.queue(QStringLiteral("was sent after the copy was made"));
    Senders senders;
    auto owned = std::make_unique<ScriptedSender>();
    ScriptedSender& sender = *owned;
    senders.connectChannel(std::move(owned));
    Outbox::Options options;
    options.isRestored = true;
    Outbox outbox(*diary.database, senders, diary.clock, options);
    bool isRecovered = false;
    QObject::connect(&outbox, &Outbox::recovered, [&] { isRecovered = true; });
    outbox.start();
    REQUIRE(waitFor([&] { return isRecovered; }));
    CHECK(diary.row(message.id).state == OutboxState::Unsure);
    // What is written after it goes out as ever.
    diary.clock.advance(1s);
    const Message next = diary.queue(QStringLiteral("written today"));
    outbox.tryNow();
    REQUIRE(waitFor([&] { return sender.sent.size() == 1; }));
    CHECK(diary.row(message.id).state == OutboxState::Unsure);
}
