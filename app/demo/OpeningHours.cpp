// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/OpeningHours.h"

namespace uinbox::app {

bool OpeningHours::isOpenDay(QDate day)
{
    const bool isHoliday = (day.month() == 12 && day.day() == 25) || (day.month() == 1 && day.day() == 1);
    return day.dayOfWeek() != Qt::Sunday && !isHoliday;
}

bool OpeningHours::isOpen(Timestamp time)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(toMillis(time));
    return isOpenDay(local.date()) && local.time() >= QTime(kOpensAt, 0) && local.time() < QTime(kClosesAt, 0);
}

QDate OpeningHours::openDayBefore(QDate today, int openDays)
{
    while (openDays > 0) {
        today = today.addDays(-1);
        if (isOpenDay(today)) --openDays;
    }
    return today;
}

QDateTime OpeningHours::after(QDateTime time, int minutes)
{
    for (;;) {
        const QDateTime closing(time.date(), QTime(kClosesAt, 0));
        const int left = static_cast<int>(time.secsTo(closing) / 60);
        if (minutes < left) return time.addSecs(minutes * 60);
        minutes -= std::max(left, 0);
        QDate next = time.date().addDays(1);
        while (!isOpenDay(next)) next = next.addDays(1);
        time = QDateTime(next, QTime(kOpensAt, 0));
    }
}

}  // namespace uinbox::app
