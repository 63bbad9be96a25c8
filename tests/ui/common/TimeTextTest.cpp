// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TimeText.h"

#include "ManualClock.h"
#include "catch.h"

#include <QLocale>

#include <ctime>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kDay{24};

/// Monday, 2 March 2026, 09:00.
Timestamp monday()
{
    return ManualClock().now();
}

/// Another locale for the length of a test.
class WithLocale {
public:
    explicit WithLocale(const QString& name) { QLocale::setDefault(QLocale(name)); }
    ~WithLocale() { QLocale::setDefault(m_before); }
    WithLocale(const WithLocale&) = delete;
    WithLocale& operator=(const WithLocale&) = delete;

private:
    QLocale m_before;
};

/// Another time zone for the length of a test.
class WithTimeZone {
public:
    explicit WithTimeZone(const char* name) : m_before(qgetenv("TZ")) { change(name); }
    ~WithTimeZone() { change(m_before); }
    WithTimeZone(const WithTimeZone&) = delete;
    WithTimeZone& operator=(const WithTimeZone&) = delete;

private:
    static void change(const QByteArray& name)
    {
        qputenv("TZ", name);
        ::tzset();
    }
    QByteArray m_before;
};

/// Locales put different blanks between the time and AM.
QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
}

}  // namespace

TEST_CASE("a time of day is written as the locale writes it, without seconds")
{
    CHECK(plain(timeOfDay(monday() + 42min + 17s)) == u"9:42 AM");
    {
        const WithLocale german(QStringLiteral("de_DE"));
        CHECK(timeOfDay(monday() + 5min + 17s) == u"09:05");
    }
    {
        const WithLocale danish(QStringLiteral("da_DK"));
        CHECK(timeOfDay(monday() + 5min + 17s) == u"09.05");
    }
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const WithLocale now(locale.name());
        const QString text = timeOfDay(monday() + 42min + 17s);
        INFO(locale.name().toStdString() << ": " << text.toStdString());
        REQUIRE_FALSE(text.isEmpty());
        REQUIRE_FALSE(text.contains(QLocale().toString(17)));
    }
}

TEST_CASE("the list tells the time today, then yesterday, a weekday, and at last the date")
{
    const Timestamp now = monday();
    CHECK(plain(listTime(now - 30min, now)) == u"8:30 AM");
    CHECK(plain(listTime(now - 9h, now)) == u"12:00 AM");
    CHECK(listTime(now - 9h - 1ms, now) == u"Yesterday");
    CHECK(listTime(now - kDay, now) == u"Yesterday");
    CHECK(listTime(now - 2 * kDay, now) == u"Sat");
    CHECK(listTime(now - 6 * kDay, now) == u"Tue");
    CHECK(listTime(now - 7 * kDay, now) == u"2/23/26");
}

TEST_CASE("a message from a clock that is ahead is of today")
{
    CHECK(plain(listTime(monday() + 2 * kDay, monday())) == u"9:00 AM");
}

TEST_CASE("a separator names the day")
{
    const QDate today(2026, 3, 2);
    CHECK(dayName(today, today) == u"Today");
    CHECK(dayName(today.addDays(-1), today) == u"Yesterday");
    CHECK(dayName(today.addDays(-2), today) == u"Saturday");
    CHECK(dayName(today.addDays(-6), today) == u"Tuesday");
    CHECK(dayName(today.addDays(-7), today) == u"23 February");
    CHECK(dayName(QDate(2026, 1, 1), today) == u"1 January");
    CHECK(dayName(QDate(2025, 12, 31), today) == u"31 December 2025");
}

TEST_CASE("a day that is yet to come has its date")
{
    CHECK(dayName(QDate(2026, 3, 3), QDate(2026, 3, 2)) == u"3 March");
}

TEST_CASE("days are those of the computer's time zone")
{
    const Timestamp late = monday() + 14h + 30min;  // 23:30 UTC
    CHECK(localDay(late) == QDate(2026, 3, 2));
    const WithTimeZone berlin("Europe/Berlin");
    CHECK(localDay(late) == QDate(2026, 3, 3));
    CHECK(plain(timeOfDay(late)) == u"12:30 AM");
}

TEST_CASE("the night the clocks change is one day further all the same")
{
    const WithTimeZone berlin("Europe/Berlin");
    // 29 March 2026 has 23 hours there: 01:30 CET, and 00:30 CEST the day after.
    const Timestamp before = fromMillis(1774744200000);
    const Timestamp after = before + 22h;
    CHECK(localDay(before) == QDate(2026, 3, 29));
    CHECK(localDay(after) == QDate(2026, 3, 30));
    CHECK(listTime(before, after) == u"Yesterday");
}

TEST_CASE("the full time has the day, the year and the minute")
{
    const QString text = fullTime(monday());
    CHECK(text.contains(QStringLiteral("Monday")));
    CHECK(text.contains(QStringLiteral("2026")));
    CHECK(text.contains(QStringLiteral("9:00")));
}

TEST_CASE("a time that must not be mistaken has its weekday and date, and the year where it is another one")
{
    const QDate today(2026, 3, 2);
    CHECK(datedTime({2026, 3, 3}, {9, 0}, today) == u"Tuesday 3 March, 9:00 AM");
    CHECK(datedTime({2026, 3, 10}, {15, 0}, today) == u"Tuesday 10 March, 3:00 PM");
    CHECK(datedTime({2027, 3, 2}, {15, 0}, today) == u"Tuesday 2 March 2027, 3:00 PM");
}
