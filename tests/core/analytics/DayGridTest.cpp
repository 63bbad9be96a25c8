// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/DayGrid.h"

#include "catch.h"

#include <QTimeZone>

using namespace uinbox;

namespace {

Timestamp utc(const char* iso)
{
    return fromMillis(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch());
}

}  // namespace

TEST_CASE("a day on which the clock is put forward has 23 hours, and the hours after the change are those of the wall")
{
    const auto grid = DayGrid::make({QDate(2026, 3, 28), QDate(2026, 3, 30)}, "Europe/Berlin");
    REQUIRE(grid);
    CHECK(grid->count() == 3);
    CHECK(grid->begin() == utc("2026-03-27T23:00:00Z"));
    CHECK(grid->end() == utc("2026-03-30T22:00:00Z"));
    CHECK(grid->dayOf(utc("2026-03-28T22:59:59Z")) == 0);
    CHECK(grid->dayOf(utc("2026-03-28T23:00:00Z")) == 1);
    CHECK(grid->hourOf(utc("2026-03-29T00:30:00Z"), 1) == 1);
    CHECK(grid->hourOf(utc("2026-03-29T01:30:00Z"), 1) == 3);
    CHECK(grid->dayOf(utc("2026-03-29T21:59:59Z")) == 1);
    CHECK(grid->hourOf(utc("2026-03-29T21:59:59Z"), 1) == 23);
    CHECK(grid->dayOf(utc("2026-03-29T22:00:00Z")) == 2);
    CHECK_FALSE(grid->dayOf(utc("2026-03-30T22:00:00Z")));
    CHECK_FALSE(grid->dayOf(utc("2026-03-27T22:59:59Z")));
}

TEST_CASE("an hour that comes twice is counted with both its halves, in a day of 25 hours")
{
    const auto grid = DayGrid::make({QDate(2026, 10, 25), QDate(2026, 10, 25)}, "Europe/Berlin");
    REQUIRE(grid);
    CHECK(grid->end() - grid->begin() == std::chrono::hours(25));
    CHECK(grid->hourOf(utc("2026-10-25T00:30:00Z"), 0) == 2);
    CHECK(grid->hourOf(utc("2026-10-25T01:30:00Z"), 0) == 2);
    CHECK(grid->hourOf(utc("2026-10-25T02:30:00Z"), 0) == 3);
}

TEST_CASE("a day whose midnight is jumped over begins when its clock begins")
{
    const auto grid = DayGrid::make({QDate(2018, 11, 3), QDate(2018, 11, 5)}, "America/Sao_Paulo");
    REQUIRE(grid);
    CHECK(grid->dayOf(utc("2018-11-04T02:59:59Z")) == 0);
    CHECK(grid->dayOf(utc("2018-11-04T03:00:00Z")) == 1);
    CHECK(grid->hourOf(utc("2018-11-04T03:00:00Z"), 1) == 1);
}

TEST_CASE("a grid agrees with the calendar of the zone at any moment of two years")
{
    for (const char* name : {"Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"}) {
        const QTimeZone zone(name);
        const auto grid = DayGrid::make({QDate(2025, 1, 1), QDate(2026, 12, 31)}, name);
        REQUIRE(grid);
        CHECK(grid->count() == 730);
        int wrong = 0;
        for (Timestamp at = grid->begin(); at < grid->end(); at += std::chrono::minutes(29)) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
            const auto day = grid->dayOf(at);
            if (!day || grid->date(*day) != local.date() || grid->hourOf(at, *day) != local.time().hour()) ++wrong;
        }
        INFO(name);
        CHECK(wrong == 0);
    }
}

TEST_CASE("days that run backwards, are none or too many, and zones nobody knows are refused")
{
    CHECK(DayGrid::make({QDate(2026, 3, 2), QDate(2026, 3, 1)}, "UTC").error().kind == ErrorKind::Invalid);
    CHECK(DayGrid::make({QDate(), QDate(2026, 3, 1)}, "UTC").error().kind == ErrorKind::Invalid);
    CHECK(DayGrid::make({QDate(2000, 1, 1), QDate(2026, 3, 1)}, "UTC").error().kind == ErrorKind::Invalid);
    CHECK(DayGrid::make({QDate(2026, 3, 1), QDate(2026, 3, 1)}, "Berlin").error().kind == ErrorKind::Invalid);
}
