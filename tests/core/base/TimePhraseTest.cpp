// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimePhrase.h"

#include "SharedData.h"
#include "catch.h"

#include <QJsonArray>

#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QByteArray kBerlin = "Europe/Berlin";

/// Wednesday, 2 December 2026, 10:30 in Berlin.
Timestamp moment(const char* wall = "2026-12-02T10:30:00", const QByteArray& zone = kBerlin)
{
    return momentOf(*wallTimeFromText(QLatin1String(wall), zone)).value();
}

QString read(const QString& text, const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates),
             Timestamp now = moment(), const QByteArray& zone = kBerlin)
{
    const TimePhrase phrase = readTimePhrase(text, now, zone, locale);
    switch (phrase.problem) {
        case TimePhraseProblem::None: return toText(phrase.when).left(16);
        case TimePhraseProblem::Empty: return QStringLiteral("empty");
        case TimePhraseProblem::NotUnderstood: return QStringLiteral("not understood");
        case TimePhraseProblem::NoSuchDate: return QStringLiteral("no such date");
        case TimePhraseProblem::InThePast: return QStringLiteral("past");
        case TimePhraseProblem::Now: return QStringLiteral("now");
        case TimePhraseProblem::TooFar: return QStringLiteral("too far");
    }
    return {};
}

struct Row {
    const char* text;
    const char* meaning;
};

void check(const std::vector<Row>& rows, const QLocale& locale)
{
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(read(QString::fromUtf8(row.text), locale) == QLatin1String(row.meaning));
    }
}

}  // namespace

TEST_CASE("times are read as people type them")
{
    check({{"next tuesday 3pm", "2026-12-08T15:00"},
           {"tuesday", "2026-12-08T08:00"},
           {"Tue 9:15", "2026-12-08T09:15"},
           {"wednesday", "2026-12-09T08:00"},
           {"wednesday 3pm", "2026-12-02T15:00"},
           {"wednesday 9am", "2026-12-09T09:00"},
           {"next friday", "2026-12-11T08:00"},
           {"this friday 10", "2026-12-04T10:00"},
           {"fri 10", "2026-12-04T10:00"},
           {"fri 3", "2026-12-04T15:00"},
           {"fri 3:00", "2026-12-04T03:00"},
           {"friday evening", "2026-12-04T18:00"},
           {"saturday at noon", "2026-12-05T12:00"},
           {"in 2 hours", "2026-12-02T12:30"},
           {"2h", "2026-12-02T12:30"},
           {"30 min", "2026-12-02T11:00"},
           {"1h 30min", "2026-12-02T12:00"},
           {"2 hours and 15 minutes from now", "2026-12-02T12:45"},
           {"in half an hour", "2026-12-02T11:00"},
           {"in an hour", "2026-12-02T11:30"},
           {"in two days", "2026-12-04T08:00"},
           {"in 3 days at 9", "2026-12-05T09:00"},
           {"in a week", "2026-12-09T08:00"},
           {"2 weeks", "2026-12-16T08:00"},
           {"in 3 months", "2027-03-02T08:00"},
           {"tomorrow", "2026-12-03T08:00"},
           {"tomorrow 8:00", "2026-12-03T08:00"},
           {"Tomorrow morning 9", "2026-12-03T09:00"},
           {"tomorrow afternoon", "2026-12-03T14:00"},
           {"8 tomorrow evening", "2026-12-03T20:00"},
           {"day after tomorrow 4 p.m.", "2026-12-04T16:00"},
           {"today 5pm", "2026-12-02T17:00"},
           {"today at 8", "2026-12-02T20:00"},
           {"today", "2026-12-02T18:00"},
           {"tonight", "2026-12-02T20:00"},
           {"tonight 9", "2026-12-02T21:00"},
           {"this evening", "2026-12-02T18:00"},
           {"weekend", "2026-12-05T10:00"},
           {"next weekend", "2026-12-12T10:00"},
           {"next week", "2026-12-07T08:00"},
           {"next week thursday 4pm", "2026-12-10T16:00"},
           {"next month", "2027-01-01T08:00"},
           {"end of month", "2026-12-31T08:00"},
           {"end of next month", "2027-01-31T08:00"},
           {"end of the week", "2026-12-04T08:00"},
           {"eod", "2026-12-02T17:00"},
           {"12/24 9am", "2026-12-24T09:00"},
           {"24/12 9am", "2026-12-24T09:00"},
           {"1/5", "2027-01-05T08:00"},
           {"24.12. 9:00", "2026-12-24T09:00"},
           {"24.12.2027", "2027-12-24T08:00"},
           {"2027-02-03 14:30", "2027-02-03T14:30"},
           {"dec 24", "2026-12-24T08:00"},
           {"24th of December 2027 7:45 pm", "2027-12-24T19:45"},
           {"March 1", "2027-03-01T08:00"},
           {"the 24th", "2026-12-24T08:00"},
           {"thu, dec 24", "2026-12-24T08:00"},
           {"8:00", "2026-12-03T08:00"},
           {"15:00", "2026-12-02T15:00"},
           {"3pm", "2026-12-02T15:00"},
           {"at 8", "2026-12-03T08:00"},
           {"noon", "2026-12-02T12:00"},
           {"12am", "2026-12-03T00:00"},
           {"midnight", "2026-12-03T00:00"},
           {"tomorrow midnight", "2026-12-04T00:00"}},
          QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST_CASE("what people type in a hurry is read, slips of the most common words too")
{
    check({{"tomorow 9:00", "2026-12-03T09:00"},
           {"tommorrow", "2026-12-03T08:00"},
           {"wensday 3pm", "2026-12-02T15:00"},
           {"in 2 h", "2026-12-02T12:30"},
           {"1.5 hours", "2026-12-02T12:00"},
           {"in 1.5h", "2026-12-02T12:00"},
           {"in a fortnight", "2026-12-16T08:00"},
           {"monday 9", "2026-12-07T09:00"},
           {"9.30", "2026-12-03T09:30"},
           {"8.10pm", "2026-12-02T20:10"},
           {"at nine", "2026-12-03T09:00"},
           {"friday nine", "2026-12-04T09:00"},
           {"tomorrow at four", "2026-12-03T16:00"},
           {"nine pm", "2026-12-02T21:00"},
           {"half past nine", "2026-12-03T09:30"},
           {"half past 4", "2026-12-02T16:30"},
           {"half past one", "2026-12-02T13:30"},
           {"at one", "2026-12-02T13:00"},
           {"tomorrow at one pm", "2026-12-03T13:00"},
           {"one o'clock", "2026-12-02T13:00"},
           {"quarter to one", "2026-12-02T12:45"},
           {"10 past 4", "2026-12-02T16:10"},
           {"20 to 5pm", "2026-12-02T16:40"},
           {"tomorrow 10 past 9", "2026-12-03T09:10"},
           {"quarter to 24:00", "2026-12-02T23:45"},
           {"quarter to noon", "2026-12-02T11:45"},
           {"tomorrow quarter to midnight", "2026-12-03T23:45"},
           {"tomorrow quarter to 12am", "2026-12-02T23:45"},
           {"quarter past 23:50", "2026-12-03T00:05"},
           {"tomorrow quarter past 23:50", "2026-12-04T00:05"},
           {"tomorrow past noon", "not understood"},
           {"past monday", "past"},
           {"quarter to 5 tomorrow", "2026-12-03T16:45"},
           {"friday quarter past eight", "2026-12-04T08:15"},
           {"last day of the month", "2026-12-31T08:00"}},
          QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST_CASE("a time that is over is said to be over, however it is said")
{
    check({{"yesterday", "past"},
           {"yesterday 3pm", "past"},
           {"the day before yesterday", "past"},
           {"last monday", "past"},
           {"last friday 3pm", "past"},
           {"last week", "past"},
           {"last month", "past"},
           {"last night", "past"},
           {"3 days ago", "past"},
           {"2 hours ago", "past"},
           {"an hour ago", "past"},
           {"2h ago", "past"},
           {"a week ago", "past"},
           {"last", "not understood"},
           {"ago", "not understood"},
           {"monday ago", "not understood"},
           {"half past", "not understood"},
           {"last friday of the month", "not understood"}},
          QLocale(QLocale::English, QLocale::UnitedStates));
    check({{"gestern 15 Uhr", "past"}, {"letzten Montag", "past"}, {"vor 3 Tagen", "past"}, {"vor einer Woche", "past"}},
          QLocale(QLocale::German));
    check({{"ayer", "past"}, {"hace 3 días", "past"}, {"lunes pasado", "past"}}, QLocale(QLocale::Spanish));
    check({{"hier 15h", "past"}, {"lundi dernier", "past"}, {"il y a 3 jours", "past"}}, QLocale(QLocale::French));
    check({{"أمس", "past"}, {"الأسبوع الماضي", "past"}, {"قبل 3 أيام", "past"}}, QLocale(QLocale::Arabic, QLocale::Egypt));
}

TEST_CASE("the order of a date is the locale's")
{
    CHECK(read(QStringLiteral("1/5"), QLocale(QLocale::English, QLocale::UnitedStates)) == u"2027-01-05T08:00");
    CHECK(read(QStringLiteral("1/5"), QLocale(QLocale::English, QLocale::UnitedKingdom)) == u"2027-05-01T08:00");
}

TEST_CASE("other languages say the same")
{
    check({{"morgen 8 uhr", "2026-12-03T08:00"},
           {"nächsten Dienstag um 15 Uhr", "2026-12-08T15:00"},
           {"in zwei Stunden", "2026-12-02T12:30"},
           {"in einer halben Stunde", "2026-12-02T11:00"},
           {"übermorgen nachmittag", "2026-12-04T14:00"},
           {"am 24. Dezember um 9", "2026-12-24T09:00"},
           {"24.12. 8 Uhr 30", "2026-12-24T08:30"},
           {"heute Abend", "2026-12-02T20:00"},
           {"Wochenende", "2026-12-05T10:00"},
           {"Mi 14:00", "2026-12-02T14:00"},
           {"Ende des Monats", "2026-12-31T08:00"},
           {"tomorrow 3pm", "2026-12-03T15:00"}},
          QLocale(QLocale::German));
    check({{"mañana a las 8:30", "2026-12-03T08:30"},
           {"pasado mañana", "2026-12-04T08:00"},
           {"próximo martes 15:00", "2026-12-08T15:00"},
           {"en 2 horas", "2026-12-02T12:30"},
           {"dentro de una semana", "2026-12-09T08:00"},
           {"esta noche", "2026-12-02T20:00"},
           {"fin de semana", "2026-12-05T10:00"},
           {"fin de mes", "2026-12-31T08:00"},
           {"24 de diciembre", "2026-12-24T08:00"}},
          QLocale(QLocale::Spanish));
    check({{"demain à 15h30", "2026-12-03T15:30"},
           {"demain 9h", "2026-12-03T09:00"},
           {"après-demain", "2026-12-04T08:00"},
           {"mardi prochain 10:00", "2026-12-08T10:00"},
           {"dans 2 heures", "2026-12-02T12:30"},
           {"ce soir", "2026-12-02T20:00"},
           {"fin du mois", "2026-12-31T08:00"},
           {"24 décembre", "2026-12-24T08:00"}},
          QLocale(QLocale::French));
    check({{"غدا ٨:٣٠", "2026-12-03T08:30"},
           {"بعد ساعتين", "2026-12-02T12:30"},
           {"بعد 3 ساعات", "2026-12-02T13:30"},
           {"بعد غد", "2026-12-04T08:00"},
           {"يوم الثلاثاء الساعة 10", "2026-12-08T10:00"},
           {"الأسبوع القادم", "2026-12-07T08:00"},
           {"نهاية الشهر", "2026-12-31T08:00"}},
          QLocale(QLocale::Arabic, QLocale::Egypt));
}

TEST_CASE("what is no time says why")
{
    check({{"", "empty"},
           {" , ", "empty"},
           {"soon", "not understood"},
           {"in", "not understood"},
           {"in two", "not understood"},
           {"tuesday wednesday", "not understood"},
           {"tomorrow 8:00 9:00", "not understood"},
           {"december", "not understood"},
           {"pm", "not understood"},
           {"5 6 7", "not understood"},
           {"30.2.", "no such date"},
           {"2/30/2027", "no such date"},
           {"25:00", "no such date"},
           {"13pm", "no such date"},
           {"today 9:00", "past"},
           {"1.1.2020", "past"},
           {"99999 hours", "too far"},
           {"in 50 years", "too far"}},
          QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST_CASE("a leap day is the next there is")
{
    CHECK(read(QStringLiteral("feb 29")) == u"2028-02-29T08:00");
    CHECK(read(QStringLiteral("29.2.2027")) == u"no such date");
    CHECK(read(QStringLiteral("the 31st"), QLocale(QLocale::English), moment("2027-02-02T10:00:00")) == u"2027-03-31T08:00");
}

TEST_CASE("hours are elapsed time, days are times on the wall, when the clocks change")
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    // The clocks go from 02:00 to 03:00.
    const Timestamp before = moment("2026-03-29T01:30:00");
    CHECK(read(QStringLiteral("1h"), locale, before) == u"2026-03-29T03:30");
    CHECK(read(QStringLiteral("today 2:30 am"), locale, before) == u"2026-03-29T03:30");
    CHECK(read(QStringLiteral("tomorrow"), locale, before) == u"2026-03-30T08:00");
    // They go back from 03:00 to 02:00: an hour after the first 02:30 is the second one.
    const Timestamp first = moment("2026-10-25T02:30:00");
    const TimePhrase second = readTimePhrase(QStringLiteral("60 min"), first, kBerlin, locale);
    CHECK(second.moment == first + std::chrono::hours(1));
    CHECK(toText(second.when) == u"2026-10-25T02:30:00");
    CHECK(read(QStringLiteral("in 1 day at 2:30"), locale, first) == u"2026-10-26T02:30");
}

TEST_CASE("whatever is typed, whenever and wherever, is to come or says why not")
{
    const QStringList pieces{
        QStringLiteral("next"),    QStringLiteral("tuesday"), QStringLiteral("3pm"),    QStringLiteral("in"),
        QStringLiteral("2"),       QStringLiteral("hours"),   QStringLiteral("24.12."), QStringLiteral("12/24"),
        QStringLiteral("weekend"), QStringLiteral("tonight"), QStringLiteral("end of"), QStringLiteral("month"),
        QStringLiteral("at"),      QStringLiteral("8:30"),    QStringLiteral("morgen"), QStringLiteral("99999"),
        QStringLiteral("."),       QStringLiteral("31"),      QStringLiteral("feb"),    QStringLiteral("midnight"),
        QStringLiteral("2h"),      QStringLiteral("day"),     QStringLiteral("0"),      QStringLiteral("12"),
        QStringLiteral("am"),      QStringLiteral("غدا"),     QStringLiteral("/"),      QStringLiteral("-"),
        QStringLiteral("2026"),    QStringLiteral("today")};
    const std::vector<QByteArray> zones{"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                        "Pacific/Apia"};
    const std::vector<QLocale> locales{QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German),
                                       QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Japanese)};
    std::mt19937 random(20261202);
    const auto below = [&random](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
    int understood = 0;
    for (int i = 0; i < 4'000; ++i) {
        QStringList words;
        for (size_t n = 1 + below(4); n > 0; --n)
            words.append(pieces[static_cast<qsizetype>(below(static_cast<size_t>(pieces.size())))]);
        const QString text = words.join(below(5) == 0 ? QString() : QStringLiteral(" "));
        const Timestamp now = moment("2026-01-01T00:00:00") + std::chrono::minutes(below(366 * 24 * 60));
        const QByteArray& zone = zones[below(zones.size())];
        const TimePhrase phrase = readTimePhrase(text, now, zone, locales[below(locales.size())]);
        if (!phrase.isValid()) continue;
        ++understood;
        INFO(text.toStdString() << " at " << toIso8601(now).toStdString());
        REQUIRE(phrase.moment > now);
        REQUIRE(wallTimeOf(phrase.moment, zone) == phrase.when);
    }
    CHECK(understood > 500);
}

TEST_CASE("naughty strings are no times and do no harm")
{
    const auto file = sharedFile(QStringLiteral("data/blns.json"));
    if (!file) return;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (const QJsonValue& text : QJsonDocument::fromJson(*file).array()) {
        const TimePhrase phrase = readTimePhrase(text.toString(), moment(), kBerlin, locale);
        if (phrase.isValid()) CHECK(phrase.moment > moment());
    }
    CHECK(read(QString(2'000'000, u'9')) != u"empty");
}

TEST_CASE("no time at all is now, and now is not later")
{
    for (const char* each : {"in 0 minutes", "0 minutes", "0 min", "0m", "in 0 hours", "0h", "0.0h", "in 0 days", "0 days",
                             "in 0 weeks", "0 months", "in 0 hours 0 minutes", "0 minutes ago"}) {
        INFO(each);
        CHECK(read(QString::fromLatin1(each)) == u"now");
    }
    for (const char* each : {"in -5 minutes", "-5 minutes", "in minus 2 hours", "in -1 days", "-2h", "5 minutes ago"}) {
        INFO(each);
        const QString said = read(QString::fromLatin1(each));
        CHECK((said == u"not understood" || said == u"past"));
    }
    CHECK(read(QStringLiteral("in 1 hour 0 minutes")) == u"2026-12-02T11:30");
    CHECK(read(QStringLiteral("today")) == u"2026-12-02T18:00");
    CHECK(read(QStringLiteral("tomorrow 0:00")) == u"2026-12-03T00:00");
}
