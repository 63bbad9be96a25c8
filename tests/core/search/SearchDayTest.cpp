// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchDay.h"

#include "catch.h"

using namespace uinbox;

namespace {

/// A Wednesday.
const QDate kToday(2026, 5, 20);

QString said(const char* text, const QLocale& locale = QLocale(QStringLiteral("en_US")))
{
    const auto range = readSearchDay(QString::fromUtf8(text), kToday, locale);
    return range ? range->from.toString(Qt::ISODate) + u' ' + range->until.toString(Qt::ISODate) : QString();
}

}  // namespace

TEST_CASE("days of a search are read as people write them")
{
    CHECK(said("2024") == u"2024-01-01 2025-01-01");
    CHECK(said("2024-05") == u"2024-05-01 2024-06-01");
    CHECK(said("2024-05-17") == u"2024-05-17 2024-05-18");
    CHECK(said("2024/5/7") == u"2024-05-07 2024-05-08");
    CHECK(said("5/17/24") == u"2024-05-17 2024-05-18");
    CHECK(said("17.05.24", QLocale(QStringLiteral("de_DE"))) == u"2024-05-17 2024-05-18");
    CHECK(said("17.05.2024", QLocale(QStringLiteral("de_DE"))) == u"2024-05-17 2024-05-18");
    CHECK(said("17/05/2024", QLocale(QStringLiteral("fr_FR"))) == u"2024-05-17 2024-05-18");
    CHECK(said("today") == u"2026-05-20 2026-05-21");
    CHECK(said("yesterday") == u"2026-05-19 2026-05-20");
    CHECK(said("gestern", QLocale(QStringLiteral("de_DE"))) == u"2026-05-19 2026-05-20");
    CHECK(said("monday") == u"2026-05-18 2026-05-19");
    CHECK(said("7d") == u"2026-05-13 2026-05-14");
    CHECK(said("1y") == u"2025-05-20 2025-05-21");
}

TEST_CASE("what is no day is none")
{
    for (const char* text : {"", " ", "soon", "2024-13", "2024-02-30", "0", "99999", "x2024", "24-", "in 2 hours", "-1d"}) {
        INFO(text);
        CHECK(said(text).isEmpty());
    }
}
