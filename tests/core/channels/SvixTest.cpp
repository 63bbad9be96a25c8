// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Svix.h"

#include "SvixSigning.h"
#include "TestScale.h"

#include <random>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using resend::checkSvix;
using resend::SvixHeaders;
using resend::SvixVerdict;

namespace {

const QByteArray kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray kId = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const QByteArray kBody = R"({"test": 2432232314})";
constexpr std::int64_t kSecond = 1614265330;
const QByteArray kTime = QByteArray::number(qint64{kSecond});
constexpr char kVector[] = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const Timestamp kNow = fromMillis(kSecond * 1000);

Secret key()
{
    return resend::svixKeyOf(Secret(kSecret));
}

SvixHeaders good()
{
    return {kId, kTime, kVector};
}

SvixVerdict verdictOf(const SvixHeaders& headers, const QByteArray& body = kBody, Timestamp now = kNow)
{
    return checkSvix(key(), headers, body, now).verdict;
}

SvixVerdict verdictOfSignature(const QByteArray& signature)
{
    return verdictOf({kId, kTime, signature});
}

}  // namespace

TEST_CASE("the vendor's vector is accepted, and the tests' own code signs the same")
{
    CHECK(verdictOf(good()) == SvixVerdict::Ok);
    CHECK(svixSignature(kSecret, kId, kTime, kBody) == kVector);
}

TEST_CASE("a secret is accepted with and without its prefix and white space, and refuses everything where it is none")
{
    for (const QByteArray& text : {kSecret, kSecret.mid(6), QByteArray("  " + kSecret + "\n")})
        CHECK(checkSvix(resend::svixKeyOf(Secret(text)), good(), kBody, kNow).verdict == SvixVerdict::Ok);
    for (const char* const text :
         {"", "whsec_", "whsec_%%%", "whsec_MfKQ 9r8G", "sk_live_12_34", "whsec_whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}) {
        INFO(text);
        const Secret none = resend::svixKeyOf(Secret(QByteArray(text)));
        CHECK(none.isEmpty());
        CHECK(checkSvix(none, good(), kBody, kNow).verdict == SvixVerdict::WrongSignature);
        // Signed with nothing at all.
        const SvixHeaders forged{kId, kTime, svixSignature("", kId, kTime, kBody)};
        CHECK(checkSvix(none, forged, kBody, kNow).verdict == SvixVerdict::WrongSignature);
    }
}

TEST_CASE("any of several signatures of the first version may match, others are passed over")
{
    const QByteArray other = svixSignature("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", kId, kTime, kBody);
    CHECK(verdictOfSignature(other + ' ' + kVector) == SvixVerdict::Ok);
    CHECK(verdictOfSignature(QByteArray(kVector) + ' ' + other) == SvixVerdict::Ok);
    CHECK(verdictOfSignature("v1a,abc v2,xyz " + QByteArray(kVector)) == SvixVerdict::Ok);
    CHECK(verdictOfSignature(other) == SvixVerdict::WrongSignature);
    const QByteArray bare = QByteArray(kVector).mid(3);
    for (const QByteArray& list :
         {bare, "v2," + bare, "V1," + bare, "v1, " + bare, "v1," + bare.chopped(1), "v1," + bare + "=", QByteArray("v1,"),
          QByteArray(","), QByteArray(" "), QByteArray("v1," + bare + ",v1"), "v1=" + bare}) {
        INFO(list.toStdString());
        CHECK(verdictOfSignature(list) == SvixVerdict::WrongSignature);
    }
    CHECK(verdictOfSignature({}) == SvixVerdict::Malformed);
    CHECK(verdictOfSignature(QByteArray(200, ' ') + kVector) == SvixVerdict::Malformed);
}

TEST_CASE("a time is decimal digits and nothing else, an id one word without a full stop")
{
    for (const QByteArray& time :
         {QByteArray(), QByteArray("+1614265330"), QByteArray("-1614265330"), QByteArray(" 1614265330"), QByteArray("1614265330 "),
          QByteArray("01614265330"), QByteArray("0x60381872"), QByteArray("1614265330.0"), QByteArray("1.614265330e9"),
          QByteArray("16142653301614265330"), QByteArray("\xd9\xa1\xd9\xa6"),
          QByteArray("16142\0"
                     "5330",
                     10)}) {
        INFO(time.toStdString());
        CHECK(verdictOf({kId, time, svixSignature(kSecret, kId, time, kBody)}) == SvixVerdict::Malformed);
    }
    for (const QByteArray& id : {QByteArray(), QByteArray("msg 1"), QByteArray("msg.1"), QByteArray("msg\n"),
                                 QByteArray("m\xc3\xb6"), QByteArray(257, 'a')})
        CHECK(verdictOf({id, kTime, svixSignature(kSecret, id, kTime, kBody)}) == SvixVerdict::Malformed);
}

TEST_CASE("bytes that move between id, time and body are refused")
{
    const QByteArray body = "5.{}";
    const QByteArray signature = svixSignature(kSecret, "msg", kTime, body);
    CHECK(verdictOf({"msg", kTime, signature}, body) == SvixVerdict::Ok);
    CHECK(checkSvix(key(), {"msg." + kTime, "5", signature}, "{}", fromMillis(5000)).verdict == SvixVerdict::Malformed);
}

TEST_CASE("a rightly signed webhook of another time is told apart from a forged one, with how far the clock is off")
{
    const auto at = [](std::chrono::seconds later) { return checkSvix(key(), good(), kBody, kNow + later); };
    for (const auto within : {-300s, -1s, 0s, 299s, 300s}) {
        CHECK(at(within).verdict == SvixVerdict::Ok);
        CHECK(at(within).clockAhead == within);
    }
    CHECK(at(301s).verdict == SvixVerdict::TooOld);
    CHECK(at(301s).clockAhead == 301s);
    CHECK(at(-301s).verdict == SvixVerdict::TooNew);
    CHECK(at(-24h).clockAhead == -24h);
    CHECK(checkSvix(key(), {kId, kTime, "v1,AAAA"}, kBody, kNow + 1h).verdict == SvixVerdict::WrongSignature);
}

TEST_CASE("the names of the Standard Webhooks specification do as well, but not half of each")
{
    const http::Headers standard{{"Webhook-Id", kId}, {"Webhook-Timestamp", kTime}, {"Webhook-Signature", kVector}};
    const auto found = resend::svixHeadersOf(standard);
    REQUIRE(found);
    CHECK(verdictOf(*found) == SvixVerdict::Ok);
    const http::Headers svix{{"Svix-Id", kId}, {"svix-timestamp", kTime}, {"SVIX-SIGNATURE", kVector}};
    REQUIRE(resend::svixHeadersOf(svix));
    CHECK_FALSE(resend::svixHeadersOf({{"svix-id", kId}, {"webhook-timestamp", kTime}, {"svix-signature", kVector}}));
    CHECK_FALSE(resend::svixHeadersOf({}));
}

TEST_CASE("of a hundred thousand changed webhooks none is accepted")
{
    const int count = scaleOf("UINBOX_MUTATIONS", 100'000);
    std::mt19937 random(20260302);
    const auto below = [&](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(n)); };
    const auto mutated = [&](QByteArray text) {
        const qsizetype at = below(text.size());
        switch (below(4)) {
            case 0: text[at] = static_cast<char>(text.at(at) ^ (1 << below(8))); break;
            case 1: text.remove(at, 1 + below(3)); break;
            case 2: text.insert(at, static_cast<char>(below(256))); break;
            default: std::swap(text[at], text[below(text.size())]); break;
        }
        return text;
    };
    int accepted = 0;
    int changed = 0;
    for (int i = 0; i < count; ++i) {
        SvixHeaders headers = good();
        QByteArray body = kBody;
        QByteArray* const parts[] = {&headers.id, &headers.timestamp, &headers.signature, &body};
        QByteArray& part = *parts[below(4)];
        const QByteArray before = part;
        part = mutated(part);
        // A space added to the list of signatures leaves the one in it as it was.
        if (part == before || (&part == &headers.signature && part.split(' ').contains(kVector))) continue;
        ++changed;
        accepted += verdictOf(headers, body) == SvixVerdict::Ok ? 1 : 0;
    }
    CHECK(changed > count * 9 / 10);
    CHECK(accepted == 0);
}
