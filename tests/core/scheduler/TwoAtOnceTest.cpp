// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"
#include "scheduler/Scheduler.h"

#include "Diary.h"

#include <map>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// One of several that work on one database: a scheduler, an outbox and its way to the provider.
struct Worker {
    Worker(Diary& diary, std::map<QString, int>& sent) : outbox(*diary.database, senders, diary.clock, {})
    {
        auto made = std::make_unique<ScriptedSender>();
        made->itsRate = 1000;
        made->onSend = [&sent](const OutboundMessage& message) {
            ++sent[message.content];
            return acceptedAs(message.content.toInt() + 1);
        };
        senders.connectChannel(std::move(made));
        scheduler = std::make_unique<Scheduler>(*diary.database, diary.clock, Scheduler::Options{});
    }
    void start()
    {
        outbox.start();
        scheduler->start();
    }

    Senders senders;
    Outbox outbox;
    std::unique_ptr<Scheduler> scheduler;
};

}  // namespace

TEST_CASE("two schedulers and two outboxes on one database send each message once")
{
    Diary diary;
    std::map<QString, int> sent;
    Worker one(diary, sent);
    Worker two(diary, sent);
    constexpr int kMessages = 60;
    for (int i = 0; i < kMessages; ++i) diary.scheduleIn(QString::number(i), 1min * (1 + i % 3));
    one.start();
    two.start();
    for (int minute = 1; minute <= 3; ++minute) {
        diary.clock.advance(1min);
        for (int i = 0; i < 5; ++i) {
            one.scheduler->poke();
            two.scheduler->poke();
        }
        REQUIRE(waitFor(
            [&] { return diary.database.count("SELECT count(*) FROM outbox WHERE state = 'done'") == minute * kMessages / 3; }));
    }
    CHECK(sent.size() == kMessages);
    for (const auto& [content, times] : sent) {
        CAPTURE(content.toStdString());
        CHECK(times == 1);
    }
    CHECK(diary.database.count("SELECT count(*) FROM message WHERE status = 'sent'") == kMessages);
}
