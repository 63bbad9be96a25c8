// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthText.h"

#include "../settings/FakeLine.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

HealthFacts fine()
{
    HealthFacts facts;
    facts.line = upState();
    facts.isSending = true;
    facts.freeBytes = 20'000'000'000;
    facts.hasSender = true;
    return facts;
}

HealthItem itemOf(const HealthFacts& facts, HealthPart part)
{
    for (const HealthItem& item : healthItems(facts))
        if (item.part == part) return item;
    return {};
}

SendingState::Stop stop(const char* provider, ErrorKind kind)
{
    return {QString::fromUtf8(provider), {}, {kind, QStringLiteral("said no"), 20003, 0s}, {}};
}

}  // namespace

TEST_CASE("where everything works, every part says so and nothing is to be done")
{
    const auto items = healthItems(fine());
    CHECK(items.size() == kHealthParts.size());
    CHECK(worstLevel(items) == HealthLevel::Good);
    CHECK(healthSummary(items) == u"Everything works.");
    for (const HealthItem& item : items) {
        CHECK(item.level == HealthLevel::Good);
        CHECK_FALSE(item.sentence.isEmpty());
        CHECK(item.actions.empty());
    }
}

TEST_CASE("whatever is wrong has a sentence, what to do, and the button that does it")
{
    HealthFacts facts = fine();
    SECTION("the line is down")
    {
        facts.line = downState(LineCause::TunnelUnreachable, {});
        const HealthItem item = itemOf(facts, HealthPart::Line);
        CHECK(item.level == HealthLevel::Problem);
        CHECK(item.actions == std::vector{HealthAction::RepairLine, HealthAction::OpenReceiving});
    }
    SECTION("a place asks")
    {
        facts.line = askingState();
        CHECK(itemOf(facts, HealthPart::Line).level == HealthLevel::Attention);
    }
    SECTION("it does not listen")
    {
        facts.startProblem = QStringLiteral("The program cannot listen.");
        CHECK(itemOf(facts, HealthPart::Line).actions == std::vector{HealthAction::StartAgain});
    }
    SECTION("the key of the e-mail account is refused")
    {
        facts.sending.stops = {stop("Resend", ErrorKind::Auth)};
        const HealthItem item = itemOf(facts, HealthPart::Sending);
        CHECK(item.level == HealthLevel::Problem);
        CHECK(item.actions == std::vector{HealthAction::OpenEmail, HealthAction::RetrySending});
    }
    SECTION("a provider is down")
    {
        facts.sending.stops = {stop("Twilio", ErrorKind::Network)};
        const HealthItem item = itemOf(facts, HealthPart::Sending);
        CHECK(item.level == HealthLevel::Attention);
        CHECK(item.actions == std::vector{HealthAction::RetrySending});
    }
    SECTION("messages failed")
    {
        facts.failures = {2, ThreadId::generate(fromMillis(1))};
        const HealthItem item = itemOf(facts, HealthPart::Sending);
        CHECK(item.level == HealthLevel::Attention);
        CHECK(item.sentence.contains(QStringLiteral("2 messages of the last day did not go out.")));
        CHECK(item.actions == std::vector{HealthAction::OpenFailed});
    }
    SECTION("a scheduled message asks")
    {
        facts.outbox.asking = 1;
        CHECK(itemOf(facts, HealthPart::Schedule).actions == std::vector{HealthAction::OpenScheduled});
    }
    SECTION("the disk is full")
    {
        facts.storageFailure = 13;
        const HealthItem item = itemOf(facts, HealthPart::Storage);
        CHECK(item.level == HealthLevel::Problem);
        CHECK(item.sentence.contains(QStringLiteral("full")));
        CHECK(item.actions == std::vector{HealthAction::FreeSpace});
    }
    SECTION("the disk is nearly full")
    {
        facts.freeBytes = 300'000'000;
        const HealthItem item = itemOf(facts, HealthPart::Storage);
        CHECK(item.level == HealthLevel::Attention);
        CHECK(item.sentence.contains(QStringLiteral("300.0 MB")));
    }
    SECTION("the disk is broken")
    {
        facts.storageFailure = 10;
        CHECK(itemOf(facts, HealthPart::Storage).sentence.contains(QStringLiteral("code 10")));
    }
    SECTION("the database is damaged, whatever else the disk says")
    {
        facts.storageFailure = 13;
        facts.damage = Error{ErrorKind::Corrupt, QStringLiteral("malformed"), 11, 0s};
        const HealthItem item = itemOf(facts, HealthPart::Storage);
        CHECK(item.level == HealthLevel::Problem);
        CHECK(item.sentence.contains(QStringLiteral("database is damaged")));
        CHECK(item.actions == std::vector{HealthAction::Rescue});
        CHECK(healthReport(facts, {}).contains(QStringLiteral("database: damaged, code 11")));
    }
    SECTION("the keychain is locked")
    {
        facts.keychain = Error{ErrorKind::Storage, QStringLiteral("locked"), 0, 0s};
        CHECK(itemOf(facts, HealthPart::Keychain).actions == std::vector{HealthAction::StartAgain});
    }
    SECTION("the clock is wrong")
    {
        facts.clockAhead = 25min;
    }
    const auto items = healthItems(facts);
    const HealthLevel worst = worstLevel(items);
    CHECK(worst >= HealthLevel::Attention);
    int bad = 0;
    for (const HealthItem& item : items) {
        if (item.level < HealthLevel::Attention) continue;
        ++bad;
        CHECK_FALSE(item.sentence.isEmpty());
        CHECK((!item.next.isEmpty() || !item.actions.empty() || item.part == HealthPart::Clock));
        for (const HealthAction action : item.actions) CHECK_FALSE(actionName(action).isEmpty());
    }
    CHECK(bad == 1);
    CHECK(healthSummary(items) != u"Everything works.");
}

TEST_CASE("without a tunnel messages are fetched, and no page calls that off")
{
    HealthFacts facts = fine();
    facts.line = LineState{};
    const HealthItem item = itemOf(facts, HealthPart::Line);
    CHECK(item.sentence == u"Messages are fetched every few minutes.");
    CHECK(levelName(item) == u"Fetches");
    // Without an account there is nothing to fetch.
    facts.hasSender = false;
    const HealthItem alone = itemOf(facts, HealthPart::Line);
    CHECK(alone.sentence == u"Nothing comes in until an account is connected.");
    CHECK(levelName(alone) == u"Off");
}

TEST_CASE("without an account nothing is said to work, and the button connects one")
{
    HealthFacts facts = fine();
    facts.hasSender = false;
    facts.line.reset();
    const HealthItem sending = itemOf(facts, HealthPart::Sending);
    CHECK(sending.level == HealthLevel::Off);
    CHECK(sending.actions == std::vector{HealthAction::ConnectAccount});
    CHECK(worstLevel(healthItems(facts)) == HealthLevel::Off);
    CHECK(healthTitle(healthItems(facts)) == u"Not connected yet");
    CHECK(healthSummary(healthItems(facts)).contains(u"No account is connected"));
    facts.storageFailure = 13;
    CHECK(worstLevel(healthItems(facts)) == HealthLevel::Problem);
}

TEST_CASE("an account that only sends is not said to receive")
{
    HealthFacts facts = fine();
    facts.line.reset();
    CHECK(worstLevel(healthItems(facts)) == HealthLevel::Good);
    CHECK(healthSummary(healthItems(facts)).contains(u"does not come in"));
}

TEST_CASE("the summary says what is worst")
{
    HealthFacts facts = fine();
    facts.line = askingState();
    facts.storageFailure = 13;
    CHECK(healthSummary(healthItems(facts)).startsWith(QStringLiteral("Storage: The disk is full")));
}

TEST_CASE("since when a part is as it is changes with its level alone")
{
    const HealthFacts before = fine();
    HealthFacts facts = before;
    keepSince(facts, before, fromMillis(1000));
    CHECK(facts.since.at(HealthPart::Sending) == fromMillis(1000));
    HealthFacts later = facts;
    later.outbox.queued = 3;
    later.clockAhead = 25min;
    keepSince(later, facts, fromMillis(2000));
    CHECK(later.since.at(HealthPart::Sending) == fromMillis(1000));
    CHECK(later.since.at(HealthPart::Clock) == fromMillis(2000));
}

TEST_CASE("the report names no person, number, address or key")
{
    HealthFacts facts = fine();
    facts.line = downState(LineCause::NotReached,
                           QStringLiteral("ann@example.com at +14155550142 with Bearer abcdefghijklmnopqrstuvwxyz0123456789"));
    facts.line->publicUrl = QUrl(QStringLiteral("https://secret-name.example.com"));
    facts.sending.stops = {{QStringLiteral("Twilio"),
                            QStringLiteral("+14155550199"),
                            {ErrorKind::Auth, QStringLiteral("+14155550199"), 20003, 0s},
                            {}}};
    facts.keychain = Error{ErrorKind::Storage, QStringLiteral("no keyring"), 0, 0s};
    const QString report = healthReport(facts, fromMillis(1'772'442'000'000));
    for (const char* secret : {"ann@example.com", "4155550142", "4155550199", "abcdefghijklmnopqrstuvwxyz", "secret-name"})
        CHECK_FALSE(report.contains(QLatin1String(secret)));
    CHECK(report.contains(QStringLiteral("receiving: problem")));
    CHECK(report.contains(QStringLiteral("stopped: Twilio (Auth 20003)")));
    CHECK(report.contains(QStringLiteral("2026-03-02T09:00:00.000Z")));
}

TEST_CASE("every light differs from the others")
{
    CHECK(lightOf(HealthLevel::Good) == LineLight::Green);
    CHECK(lightOf(HealthLevel::Attention) == LineLight::Yellow);
    CHECK(lightOf(HealthLevel::Problem) == LineLight::Red);
    CHECK(lightOf(HealthLevel::Off) == LineLight::Off);
}
