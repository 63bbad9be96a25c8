// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/ClockWatch.h"

#include "ManualClock.h"
#include "Waiting.h"

#include <QCoreApplication>

#include <thread>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

using Offset = std::optional<std::chrono::seconds>;

/// A watch and what it said. Its clock shows 09:00 UTC.
struct Tower {
    Tower()
    {
        QObject::connect(&watch, &ClockWatch::changed, [this](Offset ahead) { said.push_back(ahead); });
    }
    void webhook(std::chrono::seconds ahead)
    {
        watch.heardWebhook(ahead);
        QCoreApplication::processEvents();
    }
    void answer(const QByteArray& time)
    {
        watch.heardAnswer({{"Date", "Mon, 02 Mar 2026 " + time + " GMT"}}, clock.now());
        QCoreApplication::processEvents();
    }

    ManualClock clock;
    ClockWatch watch{clock};
    std::vector<Offset> said;
};

}  // namespace

TEST_CASE("a clock that is wrong by more than five minutes is said once, and again when it is right")
{
    Tower tower;
    tower.webhook(2s);
    tower.webhook(-299s);
    CHECK(tower.said.empty());
    tower.webhook(-3600s);
    tower.webhook(-3603s);
    CHECK(tower.said == std::vector<Offset>{-3600s});
    CHECK(tower.watch.offset() == -3600s);
    tower.webhook(-7200s);
    CHECK(tower.said.back() == -7200s);
    tower.webhook(1s);
    CHECK(tower.said == std::vector<Offset>{-3600s, -7200s, std::nullopt});
}

TEST_CASE("an answer's Date tells the same, one without a Date tells nothing")
{
    Tower tower;
    tower.answer("08:00:00");
    CHECK(tower.said == std::vector<Offset>{3600s});
    tower.watch.heardAnswer({}, tower.clock.now());
    QCoreApplication::processEvents();
    CHECK(tower.said.size() == 1);
    tower.answer("08:59:58");
    CHECK(tower.said.back() == std::nullopt);
}

TEST_CASE("a webhook that somebody caught and sends again does not make the clock wrong, one from the future does")
{
    Tower tower;
    tower.answer("09:00:00");
    tower.webhook(7200s);
    CHECK(tower.said.empty());
    tower.webhook(-7200s);
    CHECK(tower.said == std::vector<Offset>{-7200s});
    tower.answer("09:00:00");
    CHECK(tower.said.back() == std::nullopt);
    // Put ahead meanwhile: what the answer said is of another time.
    tower.clock.advance(2h);
    tower.webhook(7200s);
    CHECK(tower.said.back() == 7200s);
}

TEST_CASE("it may be told from any thread")
{
    Tower tower;
    std::thread([&] { tower.watch.heardWebhook(-600s); }).join();
    CHECK(waitFor([&] { return tower.said.size() == 1; }));
}
