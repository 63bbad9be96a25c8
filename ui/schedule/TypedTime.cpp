// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/TypedTime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace uinbox::ui {

namespace {

/// "17:30", "17.30", "5 pm", "5:30pm"; a number alone is an hour.
QTime timeIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])?\\.?(?:m\\.?)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        constexpr int kNoon = 12;
        if (hour < 1 || hour > kNoon) return {};
        hour = hour % kNoon + (half == u"p" ? kNoon : 0);
    }
    return QTime(hour, match.captured(2).toInt());
}

}  // namespace

std::optional<WallTime> typedTime(const QString& text, Timestamp now, const QByteArray& zone)
{
    const auto here = wallTimeOf(now, zone);
    if (!here) return std::nullopt;
    QString words = text.simplified();
    const QString tomorrow = QCoreApplication::translate("TypedTime", "tomorrow");
    const bool isTomorrow = words.startsWith(tomorrow, Qt::CaseInsensitive);
    if (isTomorrow) words = words.mid(tomorrow.size());
    const QTime time = timeIn(words);
    if (!time.isValid()) return std::nullopt;
    return WallTime{isTomorrow || time <= here->time ? here->date.addDays(1) : here->date, time, zone};
}

}  // namespace uinbox::ui
