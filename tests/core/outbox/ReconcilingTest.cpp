// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Reconciling.h"

#include "outbox/RateLimiter.h"

#include "ManualClock.h"
#include "ScriptedSender.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const Timestamp kClaimed = fromMillis(1772442000000);

Message sentMessage(const QString& content = QStringLiteral("See you at 9"))
{
    Message message;
    message.toAddress = QStringLiteral("+14155552671");
    message.content = content;
    return message;
}

RemoteMessage remoteMessage(int number, Timestamp createdAt = kClaimed, const QString& body = QStringLiteral("See you at 9"))
{
    RemoteMessage remote;
    remote.sid = sidOf(number);
    remote.to = QStringLiteral("+14155552671");
    remote.body = body;
    remote.createdAt = createdAt;
    return remote;
}

/// The number of the message that was found; 0 for none.
int found(const std::vector<RemoteMessage>& remote, const Message& message = sentMessage(), const std::set<QString>& bound = {})
{
    const RemoteMessage* match = findSent(remote, message, kClaimed, bound);
    return match ? match->sid.mid(2).toInt() : 0;
}

}  // namespace

TEST_CASE("the wait doubles from one second to five minutes, with up to a tenth more")
{
    CHECK(backoff(1, 0) == 1s);
    CHECK(backoff(2, 0) == 2s);
    CHECK(backoff(3, 0) == 4s);
    CHECK(backoff(9, 0) == 256s);
    CHECK(backoff(10, 0) == 300s);
    CHECK(backoff(1'000'000, 0) == 300s);
    CHECK(backoff(0, 0) == 1s);
    CHECK(backoff(-5, 0) == 1s);
    CHECK(backoff(1, 1) == 1100ms);
    CHECK(backoff(1, 7) == 1100ms);
    CHECK(backoff(1, -7) == 1s);
}

TEST_CASE("the second look comes after a minute, or after the grace period where that is shorter")
{
    CHECK(OutboxTiming{}.secondLook() == 60s);
    CHECK(OutboxTiming{500ms}.secondLook() == 500ms);
}

TEST_CASE("a message is found by recipient and text")
{
    CHECK(found({remoteMessage(1)}) == 1);
    auto other = remoteMessage(1);
    other.to = QStringLiteral("+14155552672");
    CHECK(found({other}) == 0);
    CHECK(found({remoteMessage(1, kClaimed, QStringLiteral("See you at 10"))}) == 0);
    CHECK(found({}) == 0);
}

TEST_CASE("white space lost on the way and a trial account's line do not hide a message")
{
    CHECK(found({remoteMessage(1, kClaimed, QStringLiteral("See you at 9"))}, sentMessage(QStringLiteral(" See you at 9 \n"))) ==
          1);
    CHECK(found({remoteMessage(1, kClaimed, QStringLiteral("Sent from your Twilio trial account - See you at 9"))}) == 1);
}

TEST_CASE("a longer message that ends in the same words is not ours")
{
    CHECK(found({remoteMessage(1, kClaimed, QStringLiteral("Not true: See you at 9"))}) == 0);
    CHECK(found({remoteMessage(1, kClaimed, QStringLiteral("That is not ok"))}, sentMessage(QStringLiteral("ok"))) == 0);
}

TEST_CASE("a message made before the first attempt is not ours, but for ten minutes of a wrong clock")
{
    CHECK(found({remoteMessage(1, kClaimed - 10min)}) == 1);
    CHECK(found({remoteMessage(1, kClaimed - 10min - 1ms)}) == 0);
    CHECK(found({remoteMessage(1, kClaimed + 3h)}) == 1);
}

TEST_CASE("a message that is known as another one's is passed over, and the earliest of the rest taken")
{
    const std::vector<RemoteMessage> remote{remoteMessage(3, kClaimed + 3s), remoteMessage(1, kClaimed + 1s),
                                            remoteMessage(2, kClaimed + 2s)};
    CHECK(found(remote) == 1);
    CHECK(found(remote, sentMessage(), {sidOf(1)}) == 2);
    CHECK(found(remote, sentMessage(), {sidOf(1), sidOf(2), sidOf(3)}) == 0);
}

TEST_CASE("the same words from another number of the account are not ours, a service's own choice of number may be")
{
    Message message = sentMessage();
    message.fromAddress = QStringLiteral("+15005550006");
    RemoteMessage other = remoteMessage(1);
    other.from = QStringLiteral("+15005550007");
    RemoteMessage ours = remoteMessage(2);
    ours.from = message.fromAddress;
    CHECK(found({other}, message) == 0);
    CHECK(found({other, ours}, message) == 2);
    message.fromAddress = QStringLiteral("MG00000000000000000000000000000001");
    CHECK(found({other}, message) == 1);
}

TEST_CASE("a message without text is found by its recipient, and only an empty one")
{
    CHECK(found({remoteMessage(1, kClaimed, QString())}, sentMessage(QString())) == 1);
    CHECK(found({remoteMessage(1)}, sentMessage(QString())) == 0);
}

TEST_CASE("no more messages leave in a second than the rate says, and one always may")
{
    ManualClock clock;
    RateLimiter limiter({{Channel::Sms, 2.0}, {Channel::WhatsApp, 0.5}});
    CHECK(limiter.available(Channel::Sms, clock.now()) == 2);
    limiter.take(Channel::Sms, 2);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 0);
    CHECK(limiter.nextAt(Channel::Sms, clock.now()) == clock.now() + 500ms);
    clock.advance(499ms);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 0);
    clock.advance(1ms);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 1);
    CHECK(limiter.nextAt(Channel::Sms, clock.now()) == clock.now());
    clock.advance(1h);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 2);

    CHECK(limiter.available(Channel::WhatsApp, clock.now()) == 1);
    limiter.take(Channel::WhatsApp, 1);
    CHECK(limiter.nextAt(Channel::WhatsApp, clock.now()) == clock.now() + 2s);
    CHECK(limiter.available(Channel::Email, clock.now()) == 1);
}

TEST_CASE("over an hour of asking every 10 ms the rate holds")
{
    ManualClock clock;
    RateLimiter limiter({{Channel::Sms, 3.0}});
    int taken = 0;
    for (int i = 0; i < 360'000; ++i) {
        const int now = limiter.available(Channel::Sms, clock.now());
        limiter.take(Channel::Sms, now);
        taken += now;
        clock.advance(10ms);
    }
    CHECK(taken >= 3 * 3600);
    CHECK(taken <= 3 * 3600 + 3);
}

TEST_CASE("a clock that goes back gives nothing and blocks nothing")
{
    ManualClock clock;
    RateLimiter limiter({{Channel::Sms, 1.0}});
    CHECK(limiter.available(Channel::Sms, clock.now()) == 1);
    limiter.take(Channel::Sms, 1);
    clock.advance(-1h);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 0);
    CHECK(limiter.nextAt(Channel::Sms, clock.now()) == clock.now() + 1s);
    clock.advance(1s);
    CHECK(limiter.available(Channel::Sms, clock.now()) == 1);
}
