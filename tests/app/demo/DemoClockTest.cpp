// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoClock.h"
#include "demo/OpeningHours.h"

#include "support/ManualClock.h"
#include "support/catch.h"

using namespace uinbox;
using namespace uinbox::app;
using namespace std::chrono_literals;

TEST_CASE("the demo begins on a Thursday morning, local time, while the studio is open")
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMillis(DemoClock::start()));
    CHECK(local.date() == QDate(2026, 3, 12));
    CHECK(local.date().dayOfWeek() == Qt::Thursday);
    CHECK(local.time() == QTime(9, 45));
    CHECK(OpeningHours::isOpen(DemoClock::start()));
}

TEST_CASE("a demo clock without a real one stands still")
{
    const DemoClock clock;
    CHECK(clock.now() == DemoClock::start());
    CHECK(clock.now() == DemoClock::start());
}

TEST_CASE("a demo clock goes as fast as the real one, from its own beginning")
{
    test::ManualClock real;
    real.set(fromMillis(1893456000000));  // 2030
    const DemoClock clock(real);
    CHECK(clock.now() == DemoClock::start());
    real.advance(90s);
    CHECK(clock.now() == DemoClock::start() + 90s);
}
