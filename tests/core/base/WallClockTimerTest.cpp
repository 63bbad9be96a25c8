// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WallClockTimer.h"

#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

TEST_CASE("a wall clock timer fires at its moment, not before, and once")
{
    WallClockTimer timer;
    std::vector<Timestamp> fired;
    QObject::connect(&timer, &WallClockTimer::timedOut, [&] { fired.push_back(SystemClock().now()); });
    const Timestamp moment = SystemClock().now() + 40ms;
    timer.startAt(moment);
    REQUIRE(waitFor([&] { return !fired.empty(); }));
    CHECK(fired.front() >= moment);
    CHECK_FALSE(waitFor([&] { return fired.size() > 1; }, 50ms));
}

TEST_CASE("a moment in the past fires from the event loop, a stopped timer never, and the last moment given counts")
{
    WallClockTimer timer;
    int fired = 0;
    QObject::connect(&timer, &WallClockTimer::timedOut, [&] { ++fired; });
    timer.startAt(fromMillis(-5));
    CHECK(fired == 0);
    REQUIRE(waitFor([&] { return fired == 1; }));
    timer.startAt(SystemClock().now() + 10ms);
    timer.stop();
    CHECK_FALSE(waitFor([&] { return fired > 1; }, 50ms));
    timer.startAt(SystemClock().now() + 24h);
    timer.startAt(SystemClock().now() + 5ms);
    REQUIRE(waitFor([&] { return fired == 2; }));
}
