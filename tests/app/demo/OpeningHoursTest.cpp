// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/OpeningHours.h"

#include "support/catch.h"

using namespace uinbox;
using namespace uinbox::app;

namespace {

const QDate kMonday(2026, 3, 9);

Timestamp at(QDate day, QTime time)
{
    return fromMillis(QDateTime(day, time).toMSecsSinceEpoch());
}

}  // namespace

TEST_CASE("the studio is open from nine to six, not on Sundays or the two holidays")
{
    CHECK(OpeningHours::isOpen(at(kMonday, {9, 0})));
    CHECK(OpeningHours::isOpen(at(kMonday, {17, 59, 59})));
    CHECK_FALSE(OpeningHours::isOpen(at(kMonday, {8, 59, 59})));
    CHECK_FALSE(OpeningHours::isOpen(at(kMonday, {18, 0})));
    CHECK(OpeningHours::isOpen(at(kMonday.addDays(-2), {12, 0})));
    CHECK_FALSE(OpeningHours::isOpen(at(kMonday.addDays(-1), {12, 0})));
    CHECK_FALSE(OpeningHours::isOpen(at(QDate(2025, 12, 25), {12, 0})));
    CHECK_FALSE(OpeningHours::isOpen(at(QDate(2026, 1, 1), {12, 0})));
    CHECK(OpeningHours::isOpenDay(QDate(2025, 12, 26)));
}

TEST_CASE("counting back open days leaves out Sundays")
{
    CHECK(OpeningHours::openDayBefore(kMonday, 0) == kMonday);
    CHECK(OpeningHours::openDayBefore(kMonday, 1) == kMonday.addDays(-2));
    CHECK(OpeningHours::openDayBefore(kMonday, 6) == kMonday.addDays(-7));
}

TEST_CASE("what does not fit into a day goes on when the next one begins")
{
    CHECK(OpeningHours::after({kMonday, {10, 0}}, 30) == QDateTime(kMonday, {10, 30}));
    CHECK(OpeningHours::after({kMonday, {17, 50}}, 15) == QDateTime(kMonday.addDays(1), {9, 5}));
    CHECK(OpeningHours::after({kMonday, {17, 50}}, 10) == QDateTime(kMonday.addDays(1), {9, 0}));
    CHECK(OpeningHours::after({kMonday.addDays(5), {17, 0}}, 9 * 60 + 61) == QDateTime(kMonday.addDays(8), {9, 1}));
}
