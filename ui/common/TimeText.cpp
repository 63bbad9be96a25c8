// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kDaysOfNames = 7;
constexpr std::chrono::seconds kZoneKept{1};

QString say(const char* text)
{
    return QCoreApplication::translate("TimeText", text);
}

QDateTime local(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time));
}

}  // namespace

QDate localDay(Timestamp time)
{
    // Asked for each row of a conversation, and mostly of the same day. Qt looks at the zone's file each time: here once in a while.
    struct Day {
        Timestamp from{};
        Timestamp until{};
        QDate date;
        QByteArray zone;
        std::chrono::steady_clock::time_point readAt{};
    };
    thread_local Day last;
    const auto now = std::chrono::steady_clock::now();
    if (time >= last.from && time < last.until && now - last.readAt < kZoneKept && last.zone == qgetenv("TZ")) return last.date;
    last.date = local(time).date();
    last.from = fromMillis(last.date.startOfDay().toMSecsSinceEpoch());
    last.until = fromMillis(last.date.addDays(1).startOfDay().toMSecsSinceEpoch());
    last.zone = qgetenv("TZ");
    last.readAt = now;
    return last.date;
}

QString timeOfDayFormat()
{
    // Some locales write the seconds even in short; nobody wants them beside a message.
    static const QRegularExpression seconds(QStringLiteral("[:.]ss"));
    return QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString timeOfDay(QTime time)
{
    return QLocale().toString(time, timeOfDayFormat());
}

QString timeOfDay(Timestamp time)
{
    return timeOfDay(local(time).time());
}

QString listTime(Timestamp time, Timestamp now)
{
    const QDate day = localDay(time);
    const qint64 daysAgo = day.daysTo(localDay(now));
    if (daysAgo <= 0) return timeOfDay(time);
    if (daysAgo == 1) return say(QT_TRANSLATE_NOOP("TimeText", "Yesterday"));
    if (daysAgo < kDaysOfNames) return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString dayName(QDate day, QDate today)
{
    const qint64 daysAgo = day.daysTo(today);
    if (daysAgo == 0) return say(QT_TRANSLATE_NOOP("TimeText", "Today"));
    if (daysAgo == 1) return say(QT_TRANSLATE_NOOP("TimeText", "Yesterday"));
    if (daysAgo > 0 && daysAgo < kDaysOfNames) return QLocale().dayName(day.dayOfWeek());
    //: A day of this year: day and name of the month
    const QString format = day.year() == today.year() ? say(QT_TRANSLATE_NOOP("TimeText", "d MMMM"))
                                                      //: A day of another year
                                                      : say(QT_TRANSLATE_NOOP("TimeText", "d MMMM yyyy"));
    return QLocale().toString(day, format);
}

QString dayAndTime(QDate day, QTime time, QDate today)
{
    const qint64 daysAhead = today.daysTo(day);
    QString name;
    if (daysAhead == 1)
        name = say(QT_TRANSLATE_NOOP("TimeText", "Tomorrow"));
    else if (daysAhead > 1 && daysAhead < kDaysOfNames)
        name = QLocale().dayName(day.dayOfWeek());
    else
        name = dayName(day, today);
    //: A day and a time of day: "Tomorrow, 9:00"
    return say(QT_TRANSLATE_NOOP("TimeText", "%1, %2")).arg(name, timeOfDay(time));
}

QString datedTime(QDate day, QTime time, QDate today)
{
    //: A day of this year with its weekday
    const QString format = day.year() == today.year() ? say(QT_TRANSLATE_NOOP("TimeText", "dddd d MMMM"))
                                                      //: A day of another year with its weekday
                                                      : say(QT_TRANSLATE_NOOP("TimeText", "dddd d MMMM yyyy"));
    return say(QT_TRANSLATE_NOOP("TimeText", "%1, %2")).arg(QLocale().toString(day, format), timeOfDay(time));
}

QString waitText(std::chrono::milliseconds wait)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(wait).count();
    const auto hours = minutes / 60;
    //: How long somebody has been waiting, in minutes
    if (hours < 1) return say(QT_TRANSLATE_NOOP("TimeText", "%1 min")).arg(QLocale().toString(std::max<qint64>(minutes, 1)));
    //: How long somebody has been waiting, in hours
    if (hours < 48) return say(QT_TRANSLATE_NOOP("TimeText", "%1 h")).arg(QLocale().toString(static_cast<qint64>(hours)));
    //: How long somebody has been waiting, in days, two at least
    return say(QT_TRANSLATE_NOOP("TimeText", "%1 days")).arg(QLocale().toString(static_cast<qint64>(hours / 24)));
}

QString fullTime(Timestamp time)
{
    const QDateTime at = local(time);
    //: A whole date, and the time of that day
    return QCoreApplication::translate("TimeText", "%1, %2")
        .arg(QLocale().toString(at.date(), QLocale::LongFormat), timeOfDay(at.time()));
}

QString exactTime(Timestamp time)
{
    return QLocale().toString(local(time), QLocale::LongFormat);
}

}  // namespace uinbox::ui
