// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimePhrase.h"

#include "base/TimeSaid.h"

#include <QRegularExpression>

#include <algorithm>

namespace uinbox {

namespace {

using Problem = TimePhraseProblem;

constexpr std::chrono::hours kFarthest{24 * 3'653};
const QTime kNoonHour{12, 0};
const QTime kAfternoonHour{14, 0};
const QTime kNightHour{20, 0};
const QTime kEndOfDayHour{17, 0};
/// Bare hours up to this are after noon: nobody means the night.
constexpr int kLastBareAfternoon = 6;
/// A leap day comes again within so many years.
constexpr int kMostYears = 9;
constexpr int kDayMinutes = 24 * 60;

/// A phrase, seen from a moment at a place.
struct Seen {
    TimeSaid said;
    WallTime now;
    Timestamp moment;

    [[nodiscard]] bool isToCome(QDate date, QTime time) const
    {
        const auto at = momentOf({date, time, now.zone});
        return at && *at > moment;
    }
    [[nodiscard]] QDate nextMonday() const { return now.date.addDays(8 - now.date.dayOfWeek()); }
};

struct Day {
    QDate date;
    Problem problem = Problem::None;
};

/// The hour of 24 that is meant; -1 for none that there is.
int hourOf(const TimeSaid& said)
{
    const int hour = *said.hour;
    if (hour > 24 || said.minute > 59 || (hour == 24 && said.minute > 0)) return -1;
    if (said.meridiem && hour <= 12) return hour % 12 + (said.meridiem == TimeWord::Pm ? 12 : 0);
    if (said.meridiem) return -1;
    const bool isLate = said.part && *said.part != TimeWord::Morning && *said.part != TimeWord::Midnight;
    if (isLate && hour >= 1 && hour < 12) return hour + 12;
    if (!said.part && said.isBareHour && hour >= 1 && hour <= kLastBareAfternoon) return hour + 12;
    return hour;
}

QTime usualTime(const TimeSaid& said)
{
    if (said.part == TimeWord::Morning) return kMorningHour;
    if (said.part == TimeWord::Noon) return kNoonHour;
    if (said.part == TimeWord::Afternoon) return kAfternoonHour;
    if (said.part == TimeWord::Evening) return kEveningHour;
    if (said.part == TimeWord::Night) return kNightHour;
    if (said.end == TimeWord::EndOfDay) return kEndOfDayHour;
    return said.isWeekend ? kWeekendHour : kMorningHour;
}

/// The first day that is right and at whose `time` is still to come, of those `next` gives by turns.
template <class Next>
Day firstToCome(const Seen& seen, QTime time, int turns, Next next)
{
    bool isAny = false;
    for (int turn = 0; turn < turns; ++turn) {
        const QDate date = next(turn);
        isAny = isAny || date.isValid();
        if (date.isValid() && seen.isToCome(date, time)) return {date};
    }
    return {{}, isAny ? Problem::InThePast : Problem::NoSuchDate};
}

Day dateOf(const Seen& seen, QTime time)
{
    const TimeSaid& said = seen.said;
    const QDate today = seen.now.date;
    const int day = *said.dayOfMonth;
    if (said.month && said.year) return firstToCome(seen, time, 1, [&](int) { return QDate(*said.year, *said.month, day); });
    if (said.month)
        return firstToCome(seen, time, kMostYears, [&](int turn) { return QDate(today.year() + turn, *said.month, day); });
    const QDate first(today.year(), today.month(), 1);
    return firstToCome(seen, time, 12, [&](int turn) {
        const QDate month = first.addMonths(turn);
        return QDate(month.year(), month.month(), day);
    });
}

Day weekdayOf(const Seen& seen, QTime time)
{
    const TimeSaid& said = seen.said;
    if (said.isNext) return {seen.nextMonday().addDays(*said.weekday - 1)};
    const QDate first = seen.now.date.addDays((*said.weekday - seen.now.date.dayOfWeek() + 7) % 7);
    // Today's name without a time means the one in a week.
    const bool saysTime = said.hour || said.part;
    if (first == seen.now.date && !saysTime) return {first.addDays(7)};
    return firstToCome(seen, time, 2, [&](int turn) { return first.addDays(7 * turn); });
}

Day weekendOf(const Seen& seen, QTime time)
{
    const int weekday = seen.now.date.dayOfWeek();
    const QDate saturday = seen.now.date.addDays((Qt::Saturday - weekday + 7) % 7);
    if (seen.said.isNext) return {weekday >= Qt::Saturday ? seen.nextMonday().addDays(5) : saturday.addDays(7)};
    return firstToCome(seen, time, 2, [&](int turn) { return saturday.addDays(7 * turn); });
}

Day periodOf(const Seen& seen, QTime time)
{
    const TimeSaid& said = seen.said;
    const QDate today = seen.now.date;
    const int ahead = said.isNext ? 1 : 0;
    const bool isEnd = said.end == TimeWord::EndOf;
    const auto startOf = [&](int turn) {
        if (said.period == TimeWord::Week) return seen.nextMonday().addDays(7 * (ahead + turn - 1));
        if (said.period == TimeWord::Month) return QDate(today.year(), today.month(), 1).addMonths(ahead + turn);
        return QDate(today.year() + ahead + turn, 1, 1);
    };
    const auto endOf = [&](int turn) {
        // A week ends on its Friday, as people at work say it.
        return *said.period == TimeWord::Week ? startOf(turn).addDays(4) : startOf(turn + 1).addDays(-1);
    };
    return firstToCome(seen, time, 2, [&](int turn) { return isEnd ? endOf(turn) : startOf(turn); });
}

Day dayOf(const Seen& seen, QTime time)
{
    const TimeSaid& said = seen.said;
    if (said.dayOfMonth) return dateOf(seen, time);
    if (said.weekday) return weekdayOf(seen, time);
    if (said.isWeekend) return weekendOf(seen, time);
    if (said.period) return periodOf(seen, time);
    if (said.days || said.months) return {seen.now.date.addMonths(said.months.value_or(0)).addDays(said.days.value_or(0))};
    if (said.end == TimeWord::EndOfDay) return {seen.now.date};
    return firstToCome(seen, time, 2, [&](int turn) { return seen.now.date.addDays(turn); });
}

/// Two ways to say which day, or a month without one.
bool isContradictory(const TimeSaid& said)
{
    const int days = (said.dayOfMonth ? 1 : 0) + (said.weekday ? 1 : 0) + (said.isWeekend ? 1 : 0) +
                     (said.days || said.months ? 1 : 0) + (said.period ? 1 : 0);
    const bool isWeekdayOfDate = said.dayOfMonth && said.weekday && days == 2;
    const bool isWeekdayOfWeek = said.weekday && said.period == TimeWord::Week && !said.end && days == 2;
    if (days > 1 && !isWeekdayOfDate && !isWeekdayOfWeek) return true;
    if (said.month && !said.dayOfMonth) return true;
    if (said.minutes) return days > 0 || said.hour || said.part || said.end;
    return days == 0 && !said.hour && !said.part && !said.end;
}

/// The moment of a day and a time; of today's, the next at which it can be meant.
TimePhrase momentOn(const Seen& seen, QDate date, QTime time)
{
    const TimeSaid& said = seen.said;
    const bool isToday = date == seen.now.date;
    if (isToday && !said.hour && !said.part && !said.end) {
        // "today" alone: by the evening, or within the hour.
        time = seen.now.time < kEndOfDayHour ? kEveningHour : seen.now.time.addSecs(3600);
        if (time < seen.now.time) return {Problem::InThePast};
    }
    // "today at 8", said at ten in the morning.
    if (isToday && said.isBareHour && !seen.isToCome(date, time) && time.hour() < 12) time = time.addSecs(12 * 3600);
    const auto moment = momentOf({date, time, seen.now.zone});
    if (!moment) return {Problem::NoSuchDate};
    return {Problem::None, *moment};
}

TimePhrase resolve(const Seen& seen)
{
    const TimeSaid& said = seen.said;
    if (isContradictory(said)) return {Problem::NotUnderstood};
    // "tomorrow past noon" is none of them.
    if (said.isLast && said.days) return {Problem::NotUnderstood};
    if (said.isLast) return {Problem::InThePast};
    if (said.isNothing()) return {Problem::Now};
    if (said.minutes) {
        const auto exact = seen.moment + std::chrono::minutes(*said.minutes);
        return {Problem::None, std::chrono::ceil<std::chrono::minutes>(exact)};
    }
    const int hour = said.hour ? hourOf(said) : -1;
    if (said.hour && hour < 0) return {Problem::NoSuchDate};
    const bool isMidnight = hour == 24 || (!said.hour && said.part == TimeWord::Midnight);
    // Midnight ends the day that is named.
    QTime time = isMidnight ? QTime(23, 59, 59, 999) : said.hour ? QTime(hour, said.minute) : usualTime(said);
    int over = 0;  // days: "quarter to 12am" is on the day before
    if (said.beside) {
        const int minutes = (isMidnight ? kDayMinutes : time.msecsSinceStartOfDay() / 60'000) + *said.beside;
        over = minutes < 0 ? -1 : minutes / kDayMinutes;
        time = QTime(0, 0).addSecs(60 * (minutes - over * kDayMinutes));
    }
    const Day day = dayOf(seen, time);
    if (day.problem != Problem::None) return {day.problem};
    // Without a day it is the next such time, whatever day that is.
    if (said.beside) return momentOn(seen, day.date.addDays(said.saysDay() ? over : 0), time);
    if (isMidnight) return momentOn(seen, day.date.addDays(1), QTime(0, 0));
    return momentOn(seen, day.date, time);
}

}  // namespace

TimePhrase readTimePhrase(const QString& text, Timestamp now, const QByteArray& zone, const QLocale& locale)
{
    TimeSaidReader reader(text, locale);
    if (reader.isEmpty()) return {Problem::Empty};
    // "in -5 minutes" is not in five minutes.
    static const QRegularExpression minus(QStringLiteral("\\s[-\u2212]\\d"));
    if (text.contains(minus)) return {Problem::NotUnderstood};
    auto said = reader.read();
    // "this evening" is today's.
    if (said && said->isThis && said->part && !said->saysDay()) said->days = 0;
    const auto here = wallTimeOf(now, zone);
    if (!said || !here) return {Problem::NotUnderstood};
    TimePhrase phrase = resolve({*said, *here, now});
    if (!phrase.isValid()) return phrase;
    if (phrase.moment <= now) return {Problem::InThePast};
    if (phrase.moment > now + kFarthest) return {Problem::TooFar};
    const auto when = wallTimeOf(phrase.moment, zone);
    if (!when) return {Problem::NotUnderstood};
    phrase.when = *when;
    return phrase;
}

}  // namespace uinbox
