// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineFacts.h"
#include "tunnel/Pointing.h"

#include "catch.h"

using namespace uinbox;

namespace {

const QString kOld = QStringLiteral("https://old.trycloudflare.com");
const QString kNow = QStringLiteral("https://now.trycloudflare.com");
const QString kForeign = QStringLiteral("https://crm.example.com/sms");

Decision decideOn(const QString& current, const QString& left = {}, const QString& consented = {})
{
    return decide({current, false, {kNow, kOld}, left, consented});
}

LineFacts provenFacts()
{
    LineFacts facts;
    facts.isOn = true;
    facts.url = QUrl(kNow);
    facts.isProven = true;
    facts.isPointed = true;
    return facts;
}

LinePlace place(LinePlaceKind kind, LinePlaceState state, LineCause cause = LineCause::None)
{
    return {QStringLiteral("t"), kind, QStringLiteral("+15550001111"), kForeign, state, {cause, {}}};
}

}  // namespace

TEST_CASE("what is right stays, what is vacant or ours is written, what is another's is asked about")
{
    CHECK(decide({kForeign, true, {}, {}, {}}) == Decision::Nothing);
    CHECK(decideOn({}) == Decision::Write);
    CHECK(decideOn(QStringLiteral("https://demo.twilio.com/welcome/sms/reply")) == Decision::Write);
    CHECK(decideOn(kOld + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all")) == Decision::Write);
    CHECK(decideOn(kForeign) == Decision::Ask);
    // Another address of the same host is not ours, and neither is one that only begins like ours.
    CHECK(decideOn(kOld + QStringLiteral("/other")) == Decision::Ask);
    CHECK(decideOn(kOld + QStringLiteral(".evil.example/api/webhooks/twilio")) == Decision::Ask);
}

TEST_CASE("consent counts for exactly the address it was given for")
{
    CHECK(decideOn(kForeign, {}, kForeign) == Decision::Write);
    CHECK(decideOn(kForeign + u'2', {}, kForeign) == Decision::Ask);
    CHECK(decideOn(kForeign, kForeign) == Decision::Leave);
    CHECK(decideOn(kForeign + u'2', kForeign) == Decision::Ask);
    CHECK(decideOn(kForeign, kForeign, kForeign) == Decision::Write);
}

TEST_CASE("somebody's fallback and callback stay, with their methods")
{
    const QJsonObject wanted{{QStringLiteral("SmsUrl"), kNow},
                             {QStringLiteral("SmsMethod"), QStringLiteral("POST")},
                             {QStringLiteral("SmsFallbackUrl"), kNow},
                             {QStringLiteral("SmsFallbackMethod"), QStringLiteral("POST")},
                             {QStringLiteral("StatusCallback"), kNow}};
    QJsonObject current{{QStringLiteral("SmsUrl"), kForeign},
                        {QStringLiteral("SmsFallbackUrl"), QStringLiteral("https://handler.twilio.com/twiml/EH1")},
                        {QStringLiteral("StatusCallback"), kOld + QStringLiteral("/api/webhooks/twilio/status")}};
    CHECK(sparing(wanted, current, QStringLiteral("SmsUrl"), {kOld}).keys() ==
          QStringList{QStringLiteral("SmsMethod"), QStringLiteral("SmsUrl"), QStringLiteral("StatusCallback")});
    current[u"SmsFallbackUrl"] = QString();
    CHECK(sparing(wanted, current, QStringLiteral("SmsUrl"), {kOld}) == wanted);
}

TEST_CASE("only what is still ours is put back")
{
    const QJsonObject previous{{QStringLiteral("SmsUrl"), kForeign},
                               {QStringLiteral("SmsFallbackUrl"), QString()},
                               {QStringLiteral("SmsFallbackMethod"), QStringLiteral("GET")}};
    QJsonObject current{{QStringLiteral("SmsUrl"), kOld + QStringLiteral("/api/webhooks/twilio")},
                        {QStringLiteral("SmsFallbackUrl"), QStringLiteral("https://handler.twilio.com/twiml/EH1")}};
    CHECK(returning(previous, current, {kOld}) == QJsonObject{{QStringLiteral("SmsUrl"), kForeign}});
}

TEST_CASE("Twilio's addresses carry connection overrides in the fragment, which the signature does not know")
{
    const WebhookUrls urls = webhookUrls(kNow);
    CHECK(urls.message == kNow + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
    CHECK(urls.fallback == kNow + QStringLiteral("/api/webhooks/twilio/fallback#rc=3&rp=all"));
    CHECK(urls.status == kNow + QStringLiteral("/api/webhooks/twilio/status#rc=3&rp=all"));
    CHECK(urls.email == kNow + QStringLiteral("/api/webhooks/resend"));
    CHECK(withoutFragment(urls.message) == kNow + QStringLiteral("/api/webhooks/twilio"));
}

TEST_CASE("a line that is off has no light, one without its setting a red one")
{
    CHECK(lineStateOf({}).light == LineLight::Off);
    LineFacts facts = provenFacts();
    facts.missing = QStringLiteral("address");
    const LineState state = lineStateOf(facts);
    CHECK(state.light == LineLight::Red);
    CHECK(state.problem == LineProblem{LineCause::SettingMissing, QStringLiteral("address")});
}

TEST_CASE("one problem is named: the program's before what is seen from outside")
{
    LineFacts facts = provenFacts();
    facts.isProven = false;
    CHECK(lineStateOf(facts).phase == LinePhase::Proving);
    facts.proof = {LineCause::NotReached, {}};
    CHECK(lineStateOf(facts).problem.cause == LineCause::NotReached);
    facts.tunnel = {LineCause::TunnelUnreachable, {}};
    CHECK(lineStateOf(facts).problem.cause == LineCause::TunnelUnreachable);
    facts.url.clear();
    CHECK(lineStateOf(facts).light == LineLight::Red);
    facts.tunnel = {};
    CHECK(lineStateOf(facts).phase == LinePhase::Starting);
    CHECK(lineStateOf(facts).light == LineLight::Yellow);
}

TEST_CASE("the light is green where all places lead here, yellow where a person is asked, red where one cannot be led here")
{
    LineFacts facts = provenFacts();
    facts.places = {place(LinePlaceKind::Number, LinePlaceState::Ours), place(LinePlaceKind::EmailWebhook, LinePlaceState::Ours)};
    CHECK(lineStateOf(facts).light == LineLight::Green);
    CHECK(lineStateOf(facts).isComplete());
    facts.places[1] = place(LinePlaceKind::EmailWebhook, LinePlaceState::Failed, LineCause::KeyLimited);
    CHECK(lineStateOf(facts).light == LineLight::Yellow);
    CHECK(lineStateOf(facts).phase == LinePhase::Up);
    CHECK_FALSE(lineStateOf(facts).isComplete());
    facts.places[0] = place(LinePlaceKind::Number, LinePlaceState::Asks);
    CHECK(lineStateOf(facts).phase == LinePhase::Asking);
    CHECK(lineStateOf(facts).problem == LineProblem{LineCause::ForeignUrl, kForeign});
    facts.places[0] = place(LinePlaceKind::Number, LinePlaceState::Failed, LineCause::NumberNotFound);
    CHECK(lineStateOf(facts).light == LineLight::Red);
    CHECK(lineStateOf(facts).problem.cause == LineCause::NumberNotFound);
}

TEST_CASE("a sandbox that a person sets by hand does not spoil the light, but may be missing something")
{
    LineFacts facts = provenFacts();
    facts.places = {place(LinePlaceKind::Sandbox, LinePlaceState::ByHand)};
    CHECK(lineStateOf(facts).light == LineLight::Green);
    CHECK_FALSE(lineStateOf(facts).isComplete());
}

TEST_CASE("after the old addresses were put back nothing is green")
{
    LineFacts facts = provenFacts();
    facts.isGivenBack = true;
    CHECK(lineStateOf(facts).light == LineLight::Yellow);
    CHECK(lineStateOf(facts).problem.cause == LineCause::GivenBack);
}
