// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ChannelGate.h"

#include "ScriptedSender.h"

#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp kNow = fromMillis(1'800'000'000'000);

/// Two numbers of one provider, ten messages a second each.
struct Gate {
    ChannelGate gate{{}};
    ScriptedSender sms;
    ScriptedSender whatsapp;
    Error refused{ErrorKind::Auth, QStringLiteral("scripted"), 20003, 0s};

    Gate()
    {
        sms.itsRate = 10;
        whatsapp.itsRate = 10;
        whatsapp.itsChannel = Channel::WhatsApp;
    }
    void stopProvider() { gate.learn(sms, Refused{Refusal::StopProvider, refused, {}}, kNow); }
    [[nodiscard]] bool giveBack(const MessageSender& sender, Timestamp now)
    {
        return gate.giveBack(sender.provider(), ChannelGate::circuitOf(sender), now);
    }
};

}  // namespace

TEST_CASE("a channel whose rate is used up says when the next may leave, and only that")
{
    Gate test;
    CHECK(test.gate.allow(test.sms, 8, kNow) == 8);
    CHECK_FALSE(test.gate.slot());
    test.gate.take(Channel::Sms, 10);
    CHECK(test.gate.allow(test.sms, 8, kNow) == 0);
    CHECK(test.gate.slot() == kNow + 100ms);
    CHECK(test.gate.allow(test.whatsapp, 8, kNow) == 8);
    test.gate.beginRound();
    CHECK_FALSE(test.gate.slot());
    CHECK(test.gate.allow(test.sms, 8, kNow + 100ms) == 1);
    CHECK_FALSE(test.gate.slot());
}

TEST_CASE("who may go ahead and has nothing keeps nobody back any more")
{
    Gate test;
    test.stopProvider();
    const Timestamp then = kNow + 1min;
    CHECK(test.gate.allow(test.sms, 8, kNow) == 0);
    CHECK(test.gate.slot() == then);
    test.gate.beginRound();
    CHECK(test.gate.allow(test.sms, 8, then) == 1);
    CHECK(test.gate.allow(test.whatsapp, 8, then) == 0);
    CHECK(test.gate.slot() > then);
    CHECK(test.giveBack(test.sms, then));
    CHECK_FALSE(test.gate.slot());
    CHECK(test.gate.allow(test.whatsapp, 8, then) == 1);
    CHECK(test.giveBack(test.whatsapp, then));
    CHECK_FALSE(test.giveBack(test.whatsapp, then));
}

TEST_CASE("what its rate keeps back is still kept back when another gives back what it may")
{
    Gate test;
    test.stopProvider();
    const Timestamp then = kNow + 1min;
    (void)test.gate.allow(test.whatsapp, 8, then);
    test.gate.take(Channel::WhatsApp, 10);
    test.gate.beginRound();
    CHECK(test.gate.allow(test.whatsapp, 8, then) == 0);
    CHECK(test.giveBack(test.whatsapp, then));
    CHECK(test.gate.slot() == then + 100ms);
}

TEST_CASE("too many requests at once say nothing of what was wrong before, but that the provider answers")
{
    Gate test;
    const Error tooMany{ErrorKind::RateLimited, QStringLiteral("scripted"), 20429, 2s};
    SECTION("refused credentials stay refused, and the next may see")
    {
        test.stopProvider();
        CHECK(test.gate.allow(test.sms, 8, kNow + 1min) == 1);
        test.gate.learn(test.sms, Refused{Refusal::Later, tooMany, {}}, kNow + 1min);
        CHECK(test.gate.isStopped(test.sms));
        CHECK(test.gate.allow(test.sms, 8, kNow + 1min) == 0);
        CHECK(test.gate.allow(test.sms, 8, kNow + 1min + 2s) == 1);
    }
    SECTION("an outage is over")
    {
        for (int i = 0; i < 5; ++i) test.gate.learn(test.sms, nobodyKnows(), kNow);
        CHECK(test.gate.isStopped(test.sms));
        CHECK(test.gate.allow(test.sms, 8, kNow + 1min) == 1);
        test.gate.learn(test.sms, Refused{Refusal::Later, tooMany, {}}, kNow + 1min);
        CHECK_FALSE(test.gate.isStopped(test.sms));
    }
}

TEST_CASE("an outage lasts with each request that gets no answer")
{
    Gate test;
    for (int i = 0; i < 5; ++i) test.gate.learn(test.sms, nobodyKnows(), kNow);
    CHECK(test.gate.allow(test.sms, 8, kNow + 2s) == 1);
    test.gate.learn(test.sms, Refused{Refusal::Later, {ErrorKind::Network, QStringLiteral("scripted"), 0, 0s}, {}}, kNow + 2s);
    CHECK(test.gate.allow(test.sms, 8, kNow + 6s) == 1);
    test.gate.learn(test.sms, nobodyKnows(), kNow + 6s);
    test.gate.beginRound();
    CHECK(test.gate.allow(test.sms, 8, kNow + 6s) == 0);
    CHECK(test.gate.slot() == kNow + 14s);
}
