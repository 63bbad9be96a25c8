// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/SnoozeRunner.h"

#include "People.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Sleepers : People {
    SnoozeRunner runner{*database, clock, {}};

    void snooze(const std::vector<ThreadId>& threads, std::chrono::milliseconds by)
    {
        REQUIRE(await(service.snooze(threads, clock.now() + by)));
    }
    void jump(std::chrono::milliseconds by)
    {
        clock.advance(by);
        runner.poke();
    }
    [[nodiscard]] bool isOpen(ThreadId id)
    {
        return waitFor([&] { return thread(id).state == ThreadState::Open; }, 3s);
    }
};

}  // namespace

TEST_CASE("a snoozed conversation comes back by itself, on the computer's clock")
{
    People people;
    people.clock.set(SystemClock().now());
    const auto t = people.write(1);
    const SystemClock real;
    SnoozeRunner runner(*people.database, real, {});
    runner.start();
    people.clock.set(real.now());
    const Timestamp until = real.now() + 30ms;
    REQUIRE(await(people.service.snooze(t, until)));
    REQUIRE(waitFor([&] { return people.thread(t[0]).state == ThreadState::Open; }));
    CHECK(real.now() >= until);
}

TEST_CASE("it comes back on top, to be read, and says that it did")
{
    Sleepers people;
    const auto t = people.write(3);
    REQUIRE(await(people.service.markRead(t)));
    std::vector<ThreadId> back;
    QObject::connect(&people.runner, &SnoozeRunner::cameBack, [&](const std::vector<ThreadId>& ids) { back = ids; });
    people.runner.start();
    people.snooze({t[0]}, 1h);
    CHECK(people.list() == std::vector<ThreadId>{t[2], t[1]});
    people.jump(1h);
    REQUIRE(people.isOpen(t[0]));
    REQUIRE(waitFor([&] { return !back.empty(); }));
    CHECK(back == std::vector<ThreadId>{t[0]});
    CHECK(people.list() == std::vector<ThreadId>{t[0], t[2], t[1]});
    CHECK(people.thread(t[0]).unread == 1);
    CHECK_FALSE(people.thread(t[0]).snoozedUntil);
    // What is written afterwards is newer still.
    people.clock.advance(1min);
    people.add(t[1], Direction::Inbound);
    CHECK(people.list().front() == t[1]);
}

TEST_CASE("what came due while the program was off comes back at the start, more than a batch of it too")
{
    People people;
    const auto t = people.write(25);
    for (const ThreadId id : t) REQUIRE(await(people.service.snooze({id}, people.clock.now() + 1h)));
    people.clock.advance(2h);
    SnoozeRunner::Options small;
    small.batch = 7;
    SnoozeRunner runner(*people.database, people.clock, small);
    runner.start();
    REQUIRE(waitFor([&] { return people.list().size() == 25; }));
}

TEST_CASE("another time, a reply and taking it back all count")
{
    Sleepers people;
    const auto t = people.write(3);
    people.runner.start();
    people.snooze({t[0], t[1]}, 10h);
    people.snooze({t[0]}, 1h);
    const auto woken = await(people.service.unsnooze({t[1]}));
    REQUIRE(woken);
    people.snooze({t[2]}, 1h);
    people.add(t[2], Direction::Inbound);
    people.jump(1h);
    REQUIRE(people.isOpen(t[0]));
    CHECK(people.thread(t[2]).unread == 2);
    // Taken back after its time: it comes back again at once.
    people.clock.advance(20h);
    REQUIRE(await(people.service.restore(*woken)));
    REQUIRE(people.isOpen(t[1]));
}

TEST_CASE("while nothing is due the runner asks nothing")
{
    Sleepers people;
    const auto t = people.write(2);
    people.snooze({t[0]}, 24h);
    people.runner.start();
    REQUIRE(waitFor([&] { return people.runner.isWaiting(); }));
    const int looks = people.runner.looks();
    people.add(t[1], Direction::Inbound);
    REQUIRE(await(people.service.pin({t[1]})));
    (void)people.database.takeCommitCount();
    CHECK(people.runner.looks() == looks);
    CHECK(people.runner.isWaiting());
}
