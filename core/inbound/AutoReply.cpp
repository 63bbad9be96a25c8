// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/AutoReply.h"

#include "base/EnumNames.h"
#include "base/WallTime.h"

#include <QRegularExpression>

#include <utility>

namespace uinbox {

namespace {

const std::array kWhens{std::pair{AutoReplyWhen::Never, QStringLiteral("never")},
                        std::pair{AutoReplyWhen::OutsideHours, QStringLiteral("outside-hours")},
                        std::pair{AutoReplyWhen::Always, QStringLiteral("always")}};
const QString kTime = QStringLiteral("HH:mm");

bool isOpen(const BusinessHours& hours, const WallTime& wall)
{
    const auto isOpenDay = [&](const QDate& date) { return hours.days.at(static_cast<size_t>(date.dayOfWeek() - 1)); };
    if (hours.from < hours.to) return isOpenDay(wall.date) && wall.time >= hours.from && wall.time < hours.to;
    // Over midnight: the morning belongs to the day before. From and to alike: all day.
    if (wall.time >= hours.from) return isOpenDay(wall.date);
    return wall.time < hours.to && isOpenDay(wall.date.addDays(-1));
}

}  // namespace

QString BusinessHours::toText() const
{
    QString text;
    for (size_t i = 0; i < days.size(); ++i)
        if (days.at(i)) text += QString::number(i + 1);
    return text + u' ' + from.toString(kTime) + u'-' + to.toString(kTime);
}

Result<BusinessHours> BusinessHours::fromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([1-7]{0,7}) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)$"));
    const auto match = form.match(text);
    BusinessHours hours;
    hours.from = QTime::fromString(match.captured(2), kTime);
    hours.to = QTime::fromString(match.captured(3), kTime);
    if (!match.hasMatch() || !hours.from.isValid() || !hours.to.isValid())
        return fail(ErrorKind::Invalid, "hours: must be days and times as 12345 09:00-17:00");
    for (size_t i = 0; i < hours.days.size(); ++i) hours.days.at(i) = match.captured(1).contains(QString::number(i + 1));
    return hours;
}

bool AutoReplyRule::isDue(Timestamp moment) const
{
    if (text.trimmed().isEmpty()) return false;
    switch (when) {
        case AutoReplyWhen::Never: return false;
        case AutoReplyWhen::Always: return true;
        case AutoReplyWhen::OutsideHours: break;
    }
    const auto wall = wallTimeOf(moment, timeZone);
    return wall && !isOpen(hours, *wall);
}

QString autoReplyWhenName(AutoReplyWhen when)
{
    return nameIn(kWhens, when);
}

std::optional<AutoReplyWhen> autoReplyWhenFromName(QStringView name)
{
    return valueIn(kWhens, name);
}

}  // namespace uinbox
