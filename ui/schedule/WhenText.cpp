// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/WhenText.h"

#include "common/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr std::chrono::hours kLater{3};
/// Later than that today is no longer "later today".
const QTime kEvening{21, 0};
const QTime kMorning{8, 0};
const QTime kWeekendMorning{10, 0};
/// Outside these nobody expects a message.
const QTime kAwakeFrom{7, 0};
const QTime kAwakeUntil{22, 0};
constexpr int kQuarter = 15;
/// Further than any place puts its clocks back.
constexpr std::chrono::hours kLongestStep{3};

QString say(const char* text)
{
    return QCoreApplication::translate("WhenText", text);
}

/// The next day of that name, never today.
QDate nextDay(QDate today, Qt::DayOfWeek day)
{
    const int days = (day - today.dayOfWeek() + 7) % 7;
    return today.addDays(days == 0 ? 7 : days);
}

QTime roundedUp(QTime time)
{
    const int past = time.minute() % kQuarter;
    return QTime(time.hour(), time.minute()).addSecs(past == 0 ? 0 : (kQuarter - past) * 60);
}

/// dayAndTime() or datedTime().
using DayWords = QString (*)(QDate day, QTime time, QDate today);

QString whenTextBy(DayWords words, const WallTime& wall, Timestamp due, Timestamp now, const QByteArray& here)
{
    const auto ours = wallTimeOf(due, here);
    const auto today = wallTimeOf(now, here);
    if (!ours || !today) return fullTime(due);
    const QString there = words(wall.date, wall.time, today->date);
    if (ours->date == wall.date && ours->time == wall.time) return there;
    const auto shown = wallTimeOf(due, wall.zone);
    // A time the clocks jump over is told as it is meant, not as another zone's.
    if (shown && shown->date == ours->date && shown->time == ours->time) return words(ours->date, ours->time, today->date);
    const QString oursText = ours->date == wall.date ? timeOfDay(ours->time) : words(ours->date, ours->time, today->date);
    //: "Tomorrow, 9:00 in New York (15:00 here)"
    return say(QT_TRANSLATE_NOOP("WhenText", "%1 in %2 (%3 here)")).arg(there, zonePlace(wall.zone), oursText);
}

/// With the whole date, as seen from this computer.
QString wholeTime(const WallTime& wall, Timestamp now)
{
    const auto due = momentOf(wall);
    return due ? whenTextBy(&datedTime, wall, *due, now, localTimeZone()) : QString();
}

}  // namespace

std::vector<SchedulePreset> schedulePresets(Timestamp now, const QByteArray& zone)
{
    const auto here = wallTimeOf(now, zone);
    if (!here) return {};
    const QDate today = here->date;
    std::vector<SchedulePreset> presets;
    const auto add = [&](const char* label, QDate date, QTime time) {
        presets.push_back({say(label).arg(timeOfDay(time)), WallTime{date, time, zone}});
    };
    const auto later = wallTimeOf(now + kLater, zone);
    if (later && later->date == today && roundedUp(later->time) <= kEvening && roundedUp(later->time) > here->time)
        add(QT_TRANSLATE_NOOP("WhenText", "Later today, %1"), today, roundedUp(later->time));
    add(QT_TRANSLATE_NOOP("WhenText", "Tomorrow, %1"), today.addDays(1), kMorning);
    const QDate saturday = nextDay(today, Qt::Saturday);
    if (saturday > today.addDays(1)) add(QT_TRANSLATE_NOOP("WhenText", "Saturday, %1"), saturday, kWeekendMorning);
    const QDate monday = nextDay(today, Qt::Monday);
    if (monday > today.addDays(1)) add(QT_TRANSLATE_NOOP("WhenText", "Monday, %1"), monday, kMorning);
    std::stable_sort(presets.begin(), presets.end(),
                     [](const SchedulePreset& a, const SchedulePreset& b) { return a.when.date < b.when.date; });
    return presets;
}

WallTime sensibleStart(const std::vector<SchedulePreset>& presets)
{
    const auto byDay = std::find_if(presets.begin(), presets.end(), [](const SchedulePreset& preset) {
        return preset.when.time >= kMorning && preset.when.time <= kEvening;
    });
    return byDay == presets.end() ? WallTime{} : byDay->when;
}

QString zonePlace(const QByteArray& zone)
{
    return QString::fromUtf8(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

QString whenText(const WallTime& wall, Timestamp due, Timestamp now, const QByteArray& here)
{
    return whenTextBy(&dayAndTime, wall, due, now, here);
}

QString datedWhenText(const WallTime& wall, Timestamp due, Timestamp now, const QByteArray& here)
{
    return whenTextBy(&datedTime, wall, due, now, here);
}

QString scheduledForText(const Schedule& schedule, Timestamp now)
{
    //: A day and time: "Scheduled for Tuesday 17 March, 15:00"
    return say(QT_TRANSLATE_NOOP("WhenText", "Scheduled for %1")).arg(wholeTime(schedule.when, now));
}

QString scheduledAgainText(const Schedule& schedule, Timestamp now)
{
    //: A day and time: "Scheduled again for Tuesday 17 March, 15:00"
    return say(QT_TRANSLATE_NOOP("WhenText", "Scheduled again for %1")).arg(wholeTime(schedule.when, now));
}

QString bothTimesText(Timestamp due, Timestamp now, const QByteArray& theirs, const QByteArray& here)
{
    const auto there = wallTimeOf(due, theirs);
    const auto ours = wallTimeOf(due, here);
    const auto today = wallTimeOf(now, here);
    if (!there || !ours || !today) return fullTime(due);
    const QString oursText = ours->date == there->date ? timeOfDay(ours->time) : datedTime(ours->date, ours->time, today->date);
    //: "Tuesday 17 March, 9:00 for them, 16:00 for you"
    return say(QT_TRANSLATE_NOOP("WhenText", "%1 for them, %2 for you"))
        .arg(datedTime(there->date, there->time, today->date), oursText);
}

QString clockChangeText(const WallTime& wall)
{
    const auto due = momentOf(wall);
    if (!due) return {};
    const auto shown = wallTimeOf(*due, wall.zone);
    if (!shown) return {};
    if (*shown != wall)
        return say(QT_TRANSLATE_NOOP("WhenText", "The clocks go forward then and there is no %1: it leaves at %2."))
            .arg(timeOfDay(wall.time), timeOfDay(shown->time));
    for (std::chrono::minutes step{kQuarter}; step <= kLongestStep; step += std::chrono::minutes{kQuarter})
        if (const auto again = wallTimeOf(*due + step, wall.zone); again && *again == wall)
            return say(QT_TRANSLATE_NOOP("WhenText", "The clocks go back then and %1 comes twice: it leaves the first time."))
                .arg(timeOfDay(wall.time));
    return {};
}

QString quietHoursText(Timestamp due, const QByteArray& zone)
{
    const auto there = wallTimeOf(due, zone);
    if (!there || (there->time >= kAwakeFrom && there->time < kAwakeUntil)) return {};
    return say(QT_TRANSLATE_NOOP("WhenText", "In %1 it is %2 then: it may wake somebody."))
        .arg(zonePlace(zone), timeOfDay(there->time));
}

}  // namespace uinbox::ui
