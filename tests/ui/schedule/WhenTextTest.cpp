// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/WhenText.h"

#include "ManualClock.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

const QByteArray kBerlin = QByteArrayLiteral("Europe/Berlin");
const QByteArray kVienna = QByteArrayLiteral("Europe/Vienna");
const QByteArray kNewYork = QByteArrayLiteral("America/New_York");

WallTime wall(QDate date, QTime time, const QByteArray& zone)
{
    return WallTime{date, time, zone};
}

/// Locales put different blanks between the time and AM.
QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
}

/// As seen in Berlin on Monday, 2 March 2026, 10:00.
QString seen(const WallTime& when, const QByteArray& here = kBerlin)
{
    return plain(whenText(when, momentOf(when).value(), ManualClock().now(), here));
}

QStringList labels(Timestamp now)
{
    QStringList list;
    for (const SchedulePreset& preset : schedulePresets(now, kBerlin)) list.append(plain(preset.label));
    return list;
}

}  // namespace

TEST_CASE("what leaves soon is told by the name of its day, what leaves later by its date")
{
    CHECK(seen(wall({2026, 3, 2}, {18, 30}, kBerlin)) == u"Today, 6:30 PM");
    CHECK(seen(wall({2026, 3, 3}, {9, 0}, kBerlin)) == u"Tomorrow, 9:00 AM");
    CHECK(seen(wall({2026, 3, 8}, {9, 0}, kBerlin)) == u"Sunday, 9:00 AM");
    CHECK(seen(wall({2026, 3, 9}, {9, 0}, kBerlin)) == u"9 March, 9:00 AM");
    CHECK(seen(wall({2027, 3, 9}, {9, 0}, kBerlin)) == u"9 March 2027, 9:00 AM");
    CHECK(seen(wall({2026, 3, 1}, {9, 0}, kBerlin)) == u"Yesterday, 9:00 AM");
}

TEST_CASE("another place's clocks are named, with what ours show then")
{
    CHECK(seen(wall({2026, 3, 3}, {9, 0}, kNewYork)) == u"Tomorrow, 9:00 AM in New York (3:00 PM here)");
    CHECK(seen(wall({2026, 3, 3}, {20, 0}, kNewYork)) == u"Tomorrow, 8:00 PM in New York (Wednesday, 2:00 AM here)");
    CHECK(seen(wall({2026, 3, 3}, {9, 0}, kVienna)) == u"Tomorrow, 9:00 AM");
}

TEST_CASE("a time that the clocks jump over is told as it will be")
{
    CHECK(seen(wall({2026, 3, 29}, {2, 30}, kBerlin)) == u"29 March, 3:30 AM");
    CHECK(plain(clockChangeText(wall({2026, 3, 29}, {2, 30}, kBerlin))) ==
          u"The clocks go forward then and there is no 2:30 AM: it leaves at 3:30 AM.");
}

TEST_CASE("a time that comes twice is told to be the first")
{
    CHECK(plain(clockChangeText(wall({2026, 10, 25}, {2, 30}, kBerlin))) ==
          u"The clocks go back then and 2:30 AM comes twice: it leaves the first time.");
    CHECK_FALSE(clockChangeText(wall({2026, 4, 5}, {1, 45}, QByteArrayLiteral("Australia/Lord_Howe"))).isEmpty());
}

TEST_CASE("of an ordinary time the clocks have nothing to say")
{
    for (int hour = 0; hour < 24; ++hour)
        if (hour != 2) CHECK(clockChangeText(wall({2026, 3, 29}, {hour, 30}, kBerlin)).isEmpty());
    CHECK(clockChangeText(wall({2026, 3, 3}, {9, 0}, QByteArrayLiteral("Nowhere/City"))).isEmpty());
}

TEST_CASE("on a Monday morning later today, tomorrow, Saturday and the next Monday are offered")
{
    CHECK(labels(ManualClock().now()) == QStringList{QStringLiteral("Later today, 1:00 PM"), QStringLiteral("Tomorrow, 8:00 AM"),
                                                     QStringLiteral("Saturday, 10:00 AM"), QStringLiteral("Monday, 8:00 AM")});
}

TEST_CASE("one begins with the first preset that wakes nobody")
{
    const auto start = [](Timestamp now) { return sensibleStart(schedulePresets(now, kBerlin)); };
    CHECK(start(ManualClock().now()) == wall({2026, 3, 2}, {13, 0}, kBerlin));
    CHECK(start(ManualClock().now() - 7h) == wall({2026, 3, 3}, {8, 0}, kBerlin));
    CHECK(start(ManualClock().now() + 11h) == wall({2026, 3, 3}, {8, 0}, kBerlin));
}

TEST_CASE("presets are to come, each once, at every quarter of an hour of a year")
{
    for (Timestamp now = ManualClock().now() - 24h * 90; now < ManualClock().now() + 24h * 275; now += 15min) {
        const auto presets = schedulePresets(now, kBerlin);
        REQUIRE(presets.size() >= 2);
        Timestamp before = now;
        for (const SchedulePreset& preset : presets) {
            const auto due = momentOf(preset.when);
            REQUIRE(due);
            INFO(toIso8601(now).toStdString() << " " << preset.label.toStdString());
            REQUIRE(*due > before);
            before = *due;
        }
    }
}

TEST_CASE("a zone is named by its place")
{
    CHECK(zonePlace(kNewYork) == u"New York");
    CHECK(zonePlace("America/Argentina/Buenos_Aires") == u"Buenos Aires");
    CHECK(zonePlace("UTC") == u"UTC");
}

TEST_CASE("a time at night by the person's clocks is said, one by day is not")
{
    const auto at = [](int hour) { return momentOf(WallTime{QDate(2026, 3, 3), QTime(hour, 0), "America/New_York"}).value(); };
    CHECK(quietHoursText(at(3), "America/New_York").contains(QStringLiteral("New York")));
    CHECK_FALSE(quietHoursText(at(22), "America/New_York").isEmpty());
    CHECK(quietHoursText(at(7), "America/New_York").isEmpty());
    CHECK(quietHoursText(at(21), "America/New_York").isEmpty());
}

TEST_CASE("both clocks are told, and our day where it is another one")
{
    const auto both = [](QTime time) {
        return plain(bothTimesText(momentOf(wall({2026, 3, 3}, time, kNewYork)).value(), ManualClock().now(), kNewYork, kBerlin));
    };
    CHECK(both({9, 0}) == u"Tuesday 3 March, 9:00 AM for them, 3:00 PM for you");
    CHECK(both({20, 0}) == u"Tuesday 3 March, 8:00 PM for them, Wednesday 4 March, 2:00 AM for you");
}
