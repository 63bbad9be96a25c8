// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SleepWatch.h"

#include "FakeLogin1.h"

#include <cstdio>

using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// What a watch said, in order.
struct Watched {
    SleepWatch watch;
    QStringList said;
    Watched()
    {
        QObject::connect(&watch, &SleepWatch::ready, [this] { said.append(QStringLiteral("ready")); });
        QObject::connect(&watch, &SleepWatch::aboutToSleep, [this] { said.append(QStringLiteral("sleep")); });
        QObject::connect(&watch, &SleepWatch::woke, [this] { said.append(QStringLiteral("woke")); });
    }
    [[nodiscard]] bool says(const QStringList& words)
    {
        return waitFor([&] { return said == words; });
    }
};

bool isMissing(const PrivateBus& bus)
{
    if (!bus.address().isEmpty()) return false;
    std::fprintf(stderr, "SKIPPED: no dbus-daemon\n");
    return true;
}

}  // namespace

TEST_CASE("a sleep is delayed until what had to be done before it is done, and every sleep anew")
{
    const PrivateBus bus;
    if (isMissing(bus)) return;
    FakeLogin1 login(bus.address());
    Watched watched;
    REQUIRE(watched.says({QStringLiteral("ready")}));
    CHECK(login.asked().at(0) == QStringLiteral("sleep"));
    CHECK(login.asked().at(3) == QStringLiteral("delay"));
    for (size_t sleep = 0; sleep < 3; ++sleep) {
        watched.said.clear();
        Q_EMIT login.PrepareForSleep(true);
        REQUIRE(watched.says({QStringLiteral("sleep")}));
        CHECK(login.locksGiven() == sleep + 1);
        CHECK_FALSE(login.isGivenBack(sleep));
        watched.watch.letGo();
        REQUIRE(waitFor([&] { return login.isGivenBack(sleep); }));
        watched.watch.letGo();
        Q_EMIT login.PrepareForSleep(false);
        REQUIRE(watched.says({QStringLiteral("sleep"), QStringLiteral("woke"), QStringLiteral("ready")}));
        CHECK(login.locksGiven() == sleep + 2);
    }
}

TEST_CASE("the lock is given back when the watch goes")
{
    const PrivateBus bus;
    if (isMissing(bus)) return;
    FakeLogin1 login(bus.address());
    {
        Watched watched;
        REQUIRE(watched.says({QStringLiteral("ready")}));
    }
    REQUIRE(waitFor([&] { return login.isGivenBack(0); }));
}

TEST_CASE("a logind that is restarted is asked again")
{
    const PrivateBus bus;
    if (isMissing(bus)) return;
    FakeLogin1 login(bus.address());
    Watched watched;
    REQUIRE(watched.says({QStringLiteral("ready")}));
    login.vanish();
    login.appear();
    REQUIRE(watched.says({QStringLiteral("ready"), QStringLiteral("ready")}));
    CHECK(waitFor([&] { return login.isGivenBack(0); }));
    Q_EMIT login.PrepareForSleep(true);
    REQUIRE(watched.says({QStringLiteral("ready"), QStringLiteral("ready"), QStringLiteral("sleep")}));
}

TEST_CASE("a logind that comes later than the program is found")
{
    const PrivateBus bus;
    if (isMissing(bus)) return;
    Watched watched;
    FakeLogin1 login(bus.address());
    REQUIRE(waitFor([&] { return watched.said.contains(QStringLiteral("ready")); }));
}

TEST_CASE("without a bus nothing comes and nothing is waited for")
{
    for (const char* address : {"unix:path=/nonexistent/bus", "nonsense"}) {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        Watched watched;
        watched.watch.letGo();
        CHECK(watched.said.isEmpty());
    }
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}
