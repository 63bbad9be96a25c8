// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchDay.h"

#include "base/TimeWords.h"

#include <QRegularExpression>

namespace uinbox {

namespace {

DayRange oneDay(QDate day)
{
    return {day, day.addDays(1)};
}

/// "2024", "2024-05", "2024-05-17"; also with slashes and dots.
std::optional<DayRange> isoRange(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (year < 1900 || year > 2200) return std::nullopt;
    if (match.captured(2).isEmpty()) return DayRange{QDate(year, 1, 1), QDate(year + 1, 1, 1)};
    const QDate first(year, month, match.captured(3).isEmpty() ? 1 : day);
    if (!first.isValid()) return std::nullopt;
    return match.captured(3).isEmpty() ? DayRange{first, first.addMonths(1)} : oneDay(first);
}

/// "7d", "2w", "3m", "1y".
std::optional<DayRange> agoRange(const QString& text, QDate today)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})([dwmy])$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).toLatin1()) {
        case 'd': return oneDay(today.addDays(-count));
        case 'w': return oneDay(today.addDays(-7 * count));
        case 'm': return oneDay(today.addMonths(-count));
        default: break;
    }
    return oneDay(today.addYears(-count));
}

std::optional<DayRange> localRange(const QString& text, QDate today, const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    QDate day = locale.toDate(text, format);
    // Two digits of a year are those of this century, where they are not to come.
    if (day.isValid() && !format.contains(QLatin1String("yyyy")) && day.year() < 2000) day = day.addYears(100);
    if (!day.isValid()) {
        if (!format.contains(QLatin1String("yyyy"))) format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
        day = locale.toDate(text, format);
    }
    if (!day.isValid() || day.year() < 1900 || day > today.addYears(100)) return std::nullopt;
    return oneDay(day);
}

std::optional<DayRange> wordRange(const QString& text, QDate today, const QLocale& locale)
{
    const QStringList words = TimeWords::folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return std::nullopt;
    const auto found = TimeWords(locale).find(words, 0);
    if (!found || found->words != words.size()) return std::nullopt;
    if (found->meaning.word == TimeWord::Relative) return oneDay(today.addDays(found->meaning.value));
    if (found->meaning.word != TimeWord::Weekday) return std::nullopt;
    const int back = (today.dayOfWeek() - found->meaning.value + 7) % 7;
    return oneDay(today.addDays(-back));
}

}  // namespace

std::optional<DayRange> readSearchDay(const QString& text, QDate today, const QLocale& locale)
{
    const QString plain = TimeWords::folded(text.trimmed());
    if (const auto range = isoRange(plain)) return range;
    if (const auto range = agoRange(plain, today)) return range;
    if (const auto range = localRange(text.trimmed(), today, locale)) return range;
    return wordRange(text, today, locale);
}

}  // namespace uinbox
