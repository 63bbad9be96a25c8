// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/CircuitBreaker.h"

#include "catch.h"

using namespace uinbox;
using namespace std::chrono_literals;

namespace {

const QString kTwilio = QStringLiteral("Twilio");
const QString kResend = QStringLiteral("Resend");
const QString kOne = QStringLiteral("+15005550006");
const QString kOther = QStringLiteral("+15005550007");
constexpr Timestamp kNow = fromMillis(1'800'000'000'000);

Error error(ErrorKind kind, int code = 0, std::chrono::seconds retryAfter = 0s)
{
    return {kind, QStringLiteral("scripted"), code, retryAfter};
}

}  // namespace

TEST_CASE("a stopped provider lets nothing through until its time, then one, then all again")
{
    CircuitBreaker breaker;
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow) == 8);
    breaker.open(kTwilio, {}, error(ErrorKind::Auth, 20003), kNow);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 59s) == 0);
    CHECK(breaker.allow(kTwilio, kOther, 8, kNow + 59s) == 0);
    CHECK(breaker.allow(kResend, {}, 8, kNow) == 8);
    CHECK(breaker.nextTry(kTwilio, kOne) == kNow + 60s);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 60s) == 1);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 61s) == 0);  // while that one is under way
    breaker.worked(kTwilio, kOne);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 61s) == 8);
    CHECK(breaker.circuits().empty());
}

TEST_CASE("a stopped number leaves the others of its provider alone")
{
    CircuitBreaker breaker;
    breaker.open(kTwilio, kOne, error(ErrorKind::Rejected, 30034), kNow);
    CHECK(breaker.allow(kTwilio, kOne, 4, kNow) == 0);
    CHECK(breaker.allow(kTwilio, kOther, 4, kNow) == 4);
    breaker.worked(kTwilio, kOther);
    REQUIRE(breaker.circuits().size() == 1);
    CHECK(breaker.circuits()[0].from == kOne);
    CHECK(breaker.circuits()[0].error.code == 30034);
}

TEST_CASE("the wait doubles with each failed try up to a limit, and obeys a longer one that is asked for")
{
    CircuitBreaker breaker;
    Timestamp now = kNow;
    for (const auto wait : {1min, 2min, 4min, 8min, 16min, 30min, 30min}) {
        breaker.open(kTwilio, {}, error(ErrorKind::Auth), now);
        CHECK(breaker.nextTry(kTwilio, {}) == now + wait);
        now += wait;
        CHECK(breaker.allow(kTwilio, kOne, 8, now) == 1);
    }
    breaker.open(kTwilio, {}, error(ErrorKind::Auth, 0, 7200s), now);
    CHECK(breaker.nextTry(kTwilio, {}) == now + 2h);
}

TEST_CASE("several that fail together are one trip")
{
    CircuitBreaker breaker;
    for (int i = 0; i < 8; ++i) breaker.open(kTwilio, {}, error(ErrorKind::Network), kNow + std::chrono::milliseconds(i));
    CHECK(breaker.nextTry(kTwilio, {}) == kNow + 2s);
}

TEST_CASE("a try with nothing to send is given back")
{
    CircuitBreaker breaker;
    breaker.open(kTwilio, {}, error(ErrorKind::Network), kNow);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 2s) == 1);
    breaker.giveBack(kTwilio, kOne, kNow + 2s);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow + 2s) == 1);
}

TEST_CASE("server errors stop a provider only when there are several in a row")
{
    CircuitBreaker breaker;
    for (int i = 0; i < 4; ++i) breaker.serverFailed(kTwilio, error(ErrorKind::Network), kNow);
    CHECK(breaker.circuits().empty());
    breaker.answered(kTwilio);
    for (int i = 0; i < 4; ++i) breaker.serverFailed(kTwilio, error(ErrorKind::Network), kNow);
    CHECK(breaker.circuits().empty());
    breaker.serverFailed(kTwilio, error(ErrorKind::Network), kNow);
    CHECK(breaker.circuits().size() == 1);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow) == 0);
}

TEST_CASE("an answer shows that the network is back, not that the sign-in is right")
{
    CircuitBreaker breaker;
    breaker.open(kTwilio, {}, error(ErrorKind::Network), kNow);
    breaker.answered(kTwilio);
    CHECK(breaker.circuits().empty());
    breaker.open(kTwilio, {}, error(ErrorKind::Auth, 20003), kNow);
    breaker.answered(kTwilio);
    CHECK(breaker.circuits().size() == 1);
    breaker.tryNow(kNow);
    CHECK(breaker.allow(kTwilio, kOne, 8, kNow) == 1);
}

TEST_CASE("an outage behind which nothing waits is over, refused credentials and numbers stay said")
{
    CircuitBreaker breaker;
    breaker.open(kTwilio, {}, error(ErrorKind::Network), kNow);
    breaker.open(kResend, {}, error(ErrorKind::Auth, 20003), kNow);
    breaker.open(kTwilio, kOne, error(ErrorKind::Rejected, 30034), kNow);
    breaker.nothingWaits(kTwilio);
    breaker.nothingWaits(kResend);
    const auto circuits = breaker.circuits();
    REQUIRE(circuits.size() == 2);
    CHECK(circuits[0].provider == kResend);
    CHECK(circuits[1].from == kOne);
}
