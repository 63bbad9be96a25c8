// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/Backfill.h"

#include "FakeTransport.h"
#include "FakeTwilio.h"
#include "Mailroom.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// Looks by this computer's real clock, since timers go by it; the provider answers at once.
struct Watch {
    TestDatabase database;
    SystemClock clock;
    FakeTwilio provider{FakeCredentials{}};
    FakeReply trouble;
    FakeTransport transport{
        [this](const FakeRequest& request) { return trouble.status >= 400 ? trouble : provider.handle(request, 0ms); }};
    Backfill backfill{*database, clock, {}};
    int looks = 0;
    int received = 0;

    Watch()
    {
        trouble.status = 200;
        QObject::connect(&backfill, &Backfill::looked, &backfill, [this](int count) {
            ++looks;
            received += count;
        });
    }
    void connectTwilio()
    {
        twilio::Account account;
        account.accountSid = QString::fromLatin1(provider.credentials().accountSid);
        account.authToken = Secret(provider.credentials().authToken);
        account.phoneNumber = QStringLiteral("+15005550006");
        backfill.setTwilio(std::make_unique<TwilioCatchUp>(*database, clock, account, transport));
    }
    void arrived(const QString& body)
    {
        FakeMessage message;
        message.from = "+14155552671";
        message.to = "+15005550006";
        message.body = body;
        message.direction = "inbound";
        message.status = "received";
        provider.add(message);
    }
    [[nodiscard]] bool hasLooked(int times)
    {
        return waitFor([&] { return looks >= times; });
    }
    [[nodiscard]] std::chrono::milliseconds untilNext() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(backfill.state().nextLook - clock.now());
    }
};

}  // namespace

TEST_CASE("lists are read at the start, when somebody asks, and when the line comes up")
{
    Watch watch;
    watch.connectTwilio();
    CHECK(watch.transport.requests.empty());
    watch.arrived(QStringLiteral("one"));
    watch.backfill.start();
    REQUIRE(watch.hasLooked(1));
    CHECK(watch.received == 1);
    watch.arrived(QStringLiteral("two"));
    watch.backfill.checkNow();
    REQUIRE(watch.hasLooked(2));
    CHECK(watch.received == 2);
    watch.arrived(QStringLiteral("three"));
    watch.backfill.setLine(LineReach::Down);
    watch.backfill.setLine(LineReach::Up);
    REQUIRE(watch.hasLooked(3));
    CHECK(watch.received == 3);
    CHECK(watch.untilNext() > 20min);
    watch.backfill.setLine(LineReach::Down);
    CHECK(watch.untilNext() <= 10s);
}

TEST_CASE("an account that is connected later is looked into at once; without one nothing is asked")
{
    Watch watch;
    watch.backfill.start();
    watch.arrived(QStringLiteral("one"));
    CHECK(watch.looks == 0);
    watch.connectTwilio();
    REQUIRE(watch.hasLooked(1));
    CHECK(watch.received == 1);
}

TEST_CASE("a look that fails is repeated later and later, and says what is wrong; one that is asked for goes at once")
{
    Watch watch;
    watch.connectTwilio();
    watch.trouble = twilioError(503, 20503, "later");
    watch.backfill.start();
    REQUIRE(watch.hasLooked(1));
    REQUIRE(watch.backfill.state().error);
    CHECK(watch.backfill.state().error->kind == ErrorKind::Network);
    CHECK_FALSE(watch.backfill.state().lastSuccess);
    CHECK(watch.untilNext() > 25s);
    watch.trouble.status = 200;
    watch.backfill.checkNow();
    REQUIRE(watch.hasLooked(2));
    CHECK_FALSE(watch.backfill.state().error);
    CHECK(watch.backfill.state().lastSuccess);
    CHECK(watch.untilNext() <= 10s);
}

TEST_CASE("e-mails are asked for since the last time, and both lists make one look")
{
    Watch watch;
    watch.connectTwilio();
    std::vector<Timestamp> asked;
    int found = 2;
    watch.backfill.setEmail([&](Timestamp since) {
        asked.push_back(since);
        return makeReady(Result<int>(found));
    });
    watch.arrived(QStringLiteral("one"));
    const Timestamp before = watch.clock.now();
    watch.backfill.start();
    REQUIRE(watch.hasLooked(1));
    CHECK(watch.received == 3);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0] <= before - 6 * 24h);
    found = 0;
    watch.backfill.checkNow();
    REQUIRE(watch.hasLooked(2));
    REQUIRE(asked.size() == 2);
    CHECK(asked[1] > before - 73h);
    CHECK(watch.looks == 2);
}

TEST_CASE("what is asked for while a look is under way is done after it, once")
{
    Watch watch;
    watch.connectTwilio();
    watch.backfill.start();
    watch.backfill.checkNow();
    watch.backfill.checkNow();
    REQUIRE(watch.hasLooked(2));
    CHECK(watch.looks == 2);
    CHECK_FALSE(watch.backfill.state().isRunning);
}

TEST_CASE("after a stop nothing is asked until it is started again")
{
    Watch watch;
    watch.connectTwilio();
    watch.backfill.start();
    REQUIRE(watch.hasLooked(1));
    watch.backfill.stop();
    const auto requests = watch.transport.requests.size();
    watch.backfill.checkNow();
    watch.backfill.setLine(LineReach::Up);
    CHECK(watch.transport.requests.size() == requests);
    watch.backfill.start();
    REQUIRE(watch.hasLooked(2));
}

TEST_CASE("messages that come one after the other do not put off the next look")
{
    Watch watch;
    watch.connectTwilio();
    watch.backfill.start();
    REQUIRE(watch.hasLooked(1));
    const Timestamp next = watch.backfill.state().nextLook;
    for (int i = 0; i < 3; ++i) {
        (void)waitFor([&] { return false; }, 20ms);
        watch.backfill.touch();
        CHECK(watch.backfill.state().nextLook == next);
    }
}
