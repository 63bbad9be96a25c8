// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When is a time on the wall? By a table, whose figures are those of the IANA data (2024a and later), written down by hand.

#include "base/WallTime.h"

#include "catch.h"

#include <QDateTime>
#include <QTimeZone>

#include <iostream>

using namespace uinbox;

namespace {

QString iso(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(moment), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

WallTime wall(const char* zone, const char* local)
{
    const auto parsed = QDateTime::fromString(QString::fromUtf8(local), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return {parsed.date(), parsed.time(), zone};
}

struct Row {
    const char* zone;
    const char* local;
    const char* utc;
    const char* shows;  ///< what the clocks there show at that moment, where it is not `local`
    const char* why;
};

constexpr Row kTable[] = {
    {"America/New_York", "2026-01-15 09:00:00", "2026-01-15 14:00:00", "", "winter"},
    {"America/New_York", "2026-07-15 09:00:00", "2026-07-15 13:00:00", "", "summer"},
    {"America/New_York", "2026-03-08 01:59:59", "2026-03-08 06:59:59", "", "the last second before the jump"},
    {"America/New_York", "2026-03-08 02:00:00", "2026-03-08 07:00:00", "2026-03-08 03:00:00", "the first that does not exist"},
    {"America/New_York", "2026-03-08 02:30:00", "2026-03-08 07:30:00", "2026-03-08 03:30:00", "does not exist"},
    {"America/New_York", "2026-03-08 02:59:59", "2026-03-08 07:59:59", "2026-03-08 03:59:59", "the last that does not exist"},
    {"America/New_York", "2026-03-08 03:00:00", "2026-03-08 07:00:00", "", "right after the jump"},
    {"America/New_York", "2026-11-01 00:59:59", "2026-11-01 04:59:59", "", "the last that comes once"},
    {"America/New_York", "2026-11-01 01:00:00", "2026-11-01 05:00:00", "", "comes twice: the first"},
    {"America/New_York", "2026-11-01 01:30:00", "2026-11-01 05:30:00", "", "comes twice: the first"},
    {"America/New_York", "2026-11-01 02:00:00", "2026-11-01 07:00:00", "", "right after the hour that came twice"},
    {"Europe/Berlin", "2026-01-15 09:00:00", "2026-01-15 08:00:00", "", "winter"},
    {"Europe/Berlin", "2026-07-15 09:00:00", "2026-07-15 07:00:00", "", "summer"},
    {"Europe/Berlin", "2026-03-29 01:59:59", "2026-03-29 00:59:59", "", "the last second before the jump"},
    {"Europe/Berlin", "2026-03-29 02:30:00", "2026-03-29 01:30:00", "2026-03-29 03:30:00", "does not exist"},
    {"Europe/Berlin", "2026-03-29 03:00:00", "2026-03-29 01:00:00", "", "right after the jump"},
    {"Europe/Berlin", "2026-10-25 02:30:00", "2026-10-25 00:30:00", "", "comes twice: the first"},
    {"Europe/Berlin", "2026-10-25 03:00:00", "2026-10-25 02:00:00", "", "right after the hour that came twice"},
    {"America/Sao_Paulo", "2026-01-15 09:00:00", "2026-01-15 12:00:00", "", "no summer time any more"},
    {"America/Sao_Paulo", "2026-11-15 09:00:00", "2026-11-15 12:00:00", "", "no summer time any more"},
    {"America/Sao_Paulo", "2018-11-04 00:30:00", "2018-11-04 03:30:00", "2018-11-04 01:30:00", "it had: midnight did not exist"},
    {"America/Sao_Paulo", "2019-02-16 23:30:00", "2019-02-17 01:30:00", "", "it had: the hour before midnight came twice"},
    {"Asia/Kathmandu", "2026-01-15 09:00:00", "2026-01-15 03:15:00", "", "three quarters of an hour"},
    {"Asia/Kathmandu", "2026-07-15 00:00:00", "2026-07-14 18:15:00", "", "and no summer time"},
    {"Australia/Lord_Howe", "2026-01-15 09:00:00", "2026-01-14 22:00:00", "", "summer, +11:00"},
    {"Australia/Lord_Howe", "2026-07-15 09:00:00", "2026-07-14 22:30:00", "", "winter, +10:30"},
    {"Australia/Lord_Howe", "2026-10-04 01:59:59", "2026-10-03 15:29:59", "", "the last second before half an hour is jumped over"},
    {"Australia/Lord_Howe", "2026-10-04 02:15:00", "2026-10-03 15:45:00", "2026-10-04 02:45:00", "does not exist"},
    {"Australia/Lord_Howe", "2026-10-04 02:30:00", "2026-10-03 15:30:00", "", "right after the jump"},
    {"Australia/Lord_Howe", "2026-04-05 01:29:59", "2026-04-04 14:29:59", "", "the last that comes once"},
    {"Australia/Lord_Howe", "2026-04-05 01:45:00", "2026-04-04 14:45:00", "", "comes twice: the first"},
    {"Australia/Lord_Howe", "2026-04-05 02:00:00", "2026-04-04 15:30:00", "", "right after the half hour that came twice"},
    {"Pacific/Apia", "2011-12-29 23:59:59", "2011-12-30 09:59:59", "", "the last second before a day is left out"},
    {"Pacific/Apia", "2011-12-30 12:00:00", "2011-12-30 22:00:00", "2011-12-31 12:00:00", "the day that was not"},
    {"Pacific/Apia", "2011-12-31 00:00:00", "2011-12-30 10:00:00", "", "the day after it"},
    {"Asia/Kolkata", "2026-06-01 00:00:00", "2026-05-31 18:30:00", "", "half an hour"},
    {"UTC", "2026-03-29 02:30:00", "2026-03-29 02:30:00", "", "never changes"},
};

}  // namespace

TEST_CASE("a wall time means the moment its zone's rules say: gaps move forward, what comes twice is the first")
{
    for (const Row& row : kTable) {
        CAPTURE(row.zone, row.local, row.why);
        const auto moment = momentOf(wall(row.zone, row.local));
        REQUIRE(moment);
        CHECK(iso(*moment) == QString::fromUtf8(row.utc));
        const auto shown = wallTimeOf(*moment, row.zone);
        REQUIRE(shown);
        CHECK(*shown == wall(row.zone, *row.shows ? row.shows : row.local));
        std::cout << row.zone << "  " << row.local << "  ->  " << iso(*moment).toStdString() << " UTC  (" << row.why << ")\n";
    }
}

TEST_CASE("every quarter of an hour of a year is found again in every zone, and the moments never run backwards over a gap")
{
    for (const char* zone : {"America/New_York", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe"}) {
        CAPTURE(zone);
        int gaps = 0;
        int twice = 0;
        Timestamp before = Timestamp::min();
        WallTime at{QDate(2026, 1, 1), QTime(0, 0), zone};
        for (int quarter = 0; quarter < 365 * 96; ++quarter) {
            const auto moment = momentOf(at);
            REQUIRE(moment);
            const bool isThere = *wallTimeOf(*moment, zone) == at;
            gaps += isThere ? 0 : 1;
            // An hour earlier on no other clock: the same wall time there would be the second of two.
            for (const int minutes : {30, 60})
                if (*wallTimeOf(*moment - std::chrono::minutes(minutes), zone) == at) FAIL("the second of two was taken");
            for (const int minutes : {30, 60})
                if (*wallTimeOf(*moment + std::chrono::minutes(minutes), zone) == at) ++twice;
            if (isThere) {
                CHECK(before < *moment);
                before = *moment;
            }
            const QDateTime next = QDateTime(at.date, at.time, Qt::UTC).addSecs(900);
            at.date = next.date();
            at.time = next.time();
        }
        const bool changes =
            QTimeZone(zone).hasTransitions() && qstrcmp(zone, "America/Sao_Paulo") != 0 && qstrcmp(zone, "Asia/Kathmandu") != 0;
        const int expected = !changes ? 0 : qstrcmp(zone, "Australia/Lord_Howe") == 0 ? 2 : 4;
        CHECK(gaps == expected);
        CHECK(twice == expected);
    }
}

TEST_CASE("zones nobody knows are refused by name, and so are times that are none")
{
    for (const char* zone : {"", "Mars/Olympus", "UTC+01:00", "UTC-5", "europe/berlin ", "../../etc/passwd", "Berlin", "Nope",
                             "Local", "Europe", "XYZ3", "Zzz-99", "Factory", "right/Europe/Berlin"}) {
        CAPTURE(zone);
        CHECK_FALSE(isTimeZone(zone));
        const auto moment = momentOf(wall(zone, "2026-01-15 09:00:00"));
        REQUIRE_FALSE(moment);
        CHECK(moment.error().kind == ErrorKind::Invalid);
        CHECK(moment.error().detail.startsWith(QStringLiteral("timeZone: ")));
        CHECK_FALSE(wallTimeOf(fromMillis(0), zone));
    }
    for (const char* zone : {"UTC", "Japan", "GB", "EST5EDT", "US/Pacific", "Europe/Kiev", "Etc/GMT+5"}) CHECK(isTimeZone(zone));
    CHECK(isTimeZone(localTimeZone()));
    for (const char* text : {"", "2026-02-30T10:00:00", "2026-01-15T24:00:00", "2026-01-15", "soon", "2026-01-15T10:00:00Z"}) {
        CAPTURE(text);
        const auto parsed = wallTimeFromText(QString::fromUtf8(text), "UTC");
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().detail.startsWith(QStringLiteral("scheduledAt: ")));
    }
    CHECK(momentOf(WallTime{{}, {}, "UTC"}).error().detail.startsWith(QStringLiteral("scheduledAt: ")));
    CHECK(toText(*wallTimeFromText(QStringLiteral("2026-03-29T02:30:00"), "Europe/Berlin")) ==
          QStringLiteral("2026-03-29T02:30:00"));
}
