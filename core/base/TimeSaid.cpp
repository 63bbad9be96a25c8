// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeSaid.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Longer than anybody's phrase.
constexpr qsizetype kLongestText = 200;
/// Larger than anything a time counts.
constexpr int kMostDigits = 5;

template <class T, class Value>
bool setOnce(std::optional<T>& place, Value value)
{
    if (place && *place != static_cast<T>(value)) return false;
    place = static_cast<T>(value);
    return true;
}

bool isUnit(TimeWord word)
{
    static constexpr std::array kUnits{TimeWord::Minute, TimeWord::Hour,  TimeWord::HourSign, TimeWord::Day,
                                       TimeWord::Week,   TimeWord::Month, TimeWord::Year};
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
}

}  // namespace

TimeSaidReader::TimeSaidReader(const QString& text, const QLocale& locale) : m_locale(locale), m_words(locale)
{
    static const QRegularExpression dotted(QStringLiteral("\\b([ap])\\.\\s?m\\b\\.?"));
    split(TimeWords::folded(text.left(kLongestText)).replace(dotted, QStringLiteral("\\1m")));
    for (const Token& token : m_tokens) m_texts.append(token.text);
}

void TimeSaidReader::split(const QString& text)
{
    const auto kindOf = [](QChar c) { return c.isDigit() ? 1 : c.isLetter() || c == u'\'' ? 2 : 0; };
    bool isGlued = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        // A hyphen between words joins them; between numbers it is part of a date.
        const bool isHyphen = c == u'-' && !m_tokens.empty() && m_tokens.back().number < 0;
        if (c.isSpace() || c == u',' || c == u'،' || isHyphen) {
            isGlued = false;
            ++at;
            continue;
        }
        const int kind = kindOf(c);
        qsizetype end = at + 1;
        while (kind != 0 && end < text.size() && kindOf(text[end]) == kind) ++end;
        Token token{text.mid(at, end - at), -1, isGlued};
        if (kind == 1) token.number = token.text.size() > kMostDigits ? 99'999 : token.text.toInt();
        m_tokens.push_back(token);
        isGlued = true;
        at = end;
    }
}

std::optional<TimeMeaning> TimeSaidReader::meaningAt(size_t at) const
{
    if (at >= m_tokens.size() || m_tokens[at].number >= 0) return std::nullopt;
    const auto found = m_words.find(m_texts, static_cast<qsizetype>(at));
    return found ? std::optional(found->meaning) : std::nullopt;
}

std::optional<TimeSaid> TimeSaidReader::read()
{
    while (m_at < m_tokens.size()) {
        const bool isUnderstood =
            numberAt(m_at) >= 0 ? readDate() || readTime() || readAmount() || readDayOfMonth() || readBareHour() : readWord();
        if (!isUnderstood) return std::nullopt;
    }
    takeHourInWords();
    if (!turnBack() || !isWhole()) return std::nullopt;
    return m_said;
}

bool TimeSaidReader::isWhole() const
{
    // "in", "two" and nothing after it.
    if (m_number || m_isAfterIn) return false;
    const bool isHourByName = m_said.part == TimeWord::Midnight || m_said.part == TimeWord::Noon;
    if (!m_said.hour && (m_said.meridiem || (m_said.beside && !isHourByName))) return false;
    if (m_said.end == TimeWord::EndOf && !m_said.period) return false;
    if (m_said.period && !m_said.isNext && !m_said.isThis && !m_said.isLast && !m_said.end) return false;
    // "last" is said of something.
    if (m_said.isLast && !m_said.weekday && !m_said.period && !m_said.isWeekend && !m_said.part && !m_said.month) return false;
    // A number in the middle of nothing is no hour.
    return !m_isLooseHour || m_said.saysDay() || m_said.part || m_said.isThis || m_said.beside;
}

/// "at nine", "friday nine", "half past nine": a number in words that no unit follows.
void TimeSaidReader::takeHourInWords()
{
    if (!m_number || m_said.hour) return;
    // "a" is one, too: "a friday" is no friday at one.
    const bool isNamed = m_isAfterAt || m_said.beside || m_said.meridiem;
    const bool isHour = !m_isAfterIn && (isNamed || (*m_number > 1 && m_said.saysDay()));
    if (!isHour) return;
    m_said.hour = *m_number;
    m_said.isBareHour = !m_said.meridiem;
    m_number.reset();
}

/// "3 days ago"
bool TimeSaidReader::turnBack()
{
    if (!m_isAgo) return true;
    if (!m_said.minutes && !m_said.days && !m_said.months) return false;
    for (std::optional<int>* each : {&m_said.minutes, &m_said.days, &m_said.months})
        if (*each) *each = -**each;
    return true;
}

bool TimeSaidReader::setDate(int day, int month, int year, size_t tokens)
{
    m_at += tokens;
    if (m_said.dayOfMonth || m_said.month) return false;
    m_said.dayOfMonth = day;
    m_said.month = month;
    if (year >= 0) m_said.year = year < 100 ? 2000 + year : year;
    return true;
}

bool TimeSaidReader::setTime(int hour, int minute, size_t tokens)
{
    m_at += tokens;
    if (m_said.hour) return false;
    m_said.hour = hour;
    m_said.minute = minute;
    m_isAfterAt = false;
    return true;
}

bool TimeSaidReader::readDate()
{
    const int first = numberAt(m_at);
    const int second = numberAt(m_at + 2);
    if (second < 0 || m_said.dayOfMonth || isDecimalOfHours()) return false;
    if (isSign(m_at + 1, u'-') && isSign(m_at + 3, u'-') && numberAt(m_at + 4) >= 0)
        return setDate(numberAt(m_at + 4), second, first, 5);
    const bool hasYear = isSign(m_at + 3, m_tokens[m_at + 1].text.front()) && numberAt(m_at + 4) >= 0 && m_tokens[m_at + 4].isGlued;
    const int year = hasYear ? numberAt(m_at + 4) : -1;
    if (isSign(m_at + 1, u'/')) {
        const bool isMonthFirst = m_locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
        const bool isFirstMonth = second > 12 || (isMonthFirst && first <= 12);
        return setDate(isFirstMonth ? second : first, isFirstMonth ? first : second, year, hasYear ? 5 : 3);
    }
    // "8.30" is a time; "24.12" and "24.12." are a day.
    const bool hasLastDot = isSign(m_at + 3, u'.');
    if (!isSign(m_at + 1, u'.') || m_isAfterAt || (!hasLastDot && second > 12)) return false;
    const auto next = meaningAt(m_at + 3);
    if (next && (next->word == TimeWord::OClock || next->word == TimeWord::Am || next->word == TimeWord::Pm)) return false;
    return setDate(first, second, year, hasYear ? 5 : hasLastDot ? 4 : 3);
}

bool TimeSaidReader::readTime()
{
    const int hour = numberAt(m_at);
    const int minute = numberAt(m_at + 2);
    if (minute >= 0 && !isDecimalOfHours() && (isSign(m_at + 1, u':') || isSign(m_at + 1, u'.'))) {
        const bool hasSeconds = isSign(m_at + 3, u':') && numberAt(m_at + 4) >= 0;
        return setTime(hour, minute, hasSeconds ? 5 : 3);
    }
    const auto next = meaningAt(m_at + 1);
    if (!next) return false;
    if (next->word == TimeWord::HourSign) {
        // "15h30"; "15 h" after a day or "at" is a time too, alone it is an amount.
        if (minute >= 0 && m_tokens[m_at + 2].isGlued && !meaningAt(m_at + 3)) return setTime(hour, minute, 3);
        if (m_isAfterAt || (m_said.saysDay() && !m_isAfterIn)) return setTime(hour, 0, 2);
        return false;
    }
    if (next->word == TimeWord::OClock) {
        // "8 Uhr 30"
        const bool hasMinute = minute >= 0 && minute < 60 && !isSign(m_at + 3, u'.');
        return setTime(hour, hasMinute ? minute : 0, hasMinute ? 3 : 2);
    }
    // "10 past 9"
    if (next->word == TimeWord::Past && hour < 60 && !m_said.beside) {
        m_said.beside = next->value * hour;
        m_at += 2;
        return true;
    }
    const bool isMeridiem = next->word == TimeWord::Am || next->word == TimeWord::Pm;
    return isMeridiem && setTime(hour, 0, 1);
}

/// "1.5 hours"
bool TimeSaidReader::isDecimalOfHours() const
{
    const auto unit = meaningAt(m_at + 3);
    const bool isHours = unit && (unit->word == TimeWord::Hour || unit->word == TimeWord::HourSign);
    return isHours && isSign(m_at + 1, u'.') && numberAt(m_at + 2) >= 0 && m_tokens[m_at + 2].text.size() == 1;
}

bool TimeSaidReader::readAmount()
{
    if (isDecimalOfHours()) {
        const int minutes = 60 * numberAt(m_at) + 6 * numberAt(m_at + 2);
        m_at += 4;
        return addAmount(minutes, {TimeWord::Minute, 1});
    }
    const auto next = meaningAt(m_at + 1);
    if (!next || !isUnit(next->word)) return false;
    const int number = numberAt(m_at);
    m_at += 1 + static_cast<size_t>(m_words.find(m_texts, static_cast<qsizetype>(m_at + 1))->words);
    return addAmount(number, *next);
}

bool TimeSaidReader::addAmount(int number, TimeMeaning unit)
{
    m_isAfterIn = false;
    m_number.reset();
    m_said.isAmount = true;
    const auto add = [number](std::optional<int>& place, int each) {
        place = place.value_or(0) + number * each;
        return true;
    };
    if (unit.word == TimeWord::Minute) return add(m_said.minutes, unit.value);
    if (unit.word == TimeWord::Hour || unit.word == TimeWord::HourSign) return add(m_said.minutes, 60);
    if (unit.word == TimeWord::Day) return add(m_said.days, unit.value);
    if (unit.word == TimeWord::Week) return add(m_said.days, 7);
    return add(m_said.months, unit.word == TimeWord::Month ? 1 : 12);
}

bool TimeSaidReader::readDayOfMonth()
{
    const int day = numberAt(m_at);
    size_t next = m_at + 1;
    const bool isOrdinal = isSign(next, u'.') || (meaningAt(next) && meaningAt(next)->word == TimeWord::Ordinal);
    if (isOrdinal) ++next;
    while (meaningAt(next) && meaningAt(next)->word == TimeWord::Filler && meaningAt(next + 1) &&
           meaningAt(next + 1)->word == TimeWord::MonthName)
        ++next;
    const auto name = meaningAt(next);
    if (name && name->word == TimeWord::MonthName) {
        const int year = numberAt(next + 1) > 31 && !isSign(next + 2, u':') ? numberAt(next + 1) : -1;
        return setDate(day, name->value, year, next - m_at + (year < 0 ? 1 : 2));
    }
    // "dec 24", and its year.
    if (m_said.month && !m_said.dayOfMonth && day >= 1 && day <= 31) {
        m_said.dayOfMonth = day;
        m_at = next;
        return true;
    }
    if (m_said.month && m_said.dayOfMonth && !m_said.year && day > 1'000) {
        m_said.year = day;
        ++m_at;
        return true;
    }
    if (!isOrdinal || m_said.dayOfMonth) return false;
    m_said.dayOfMonth = day;
    m_at = next;
    return true;
}

bool TimeSaidReader::readBareHour()
{
    const int hour = numberAt(m_at);
    if (m_isAfterIn) return false;
    m_isLooseHour = !m_isAfterAt && m_tokens.size() > 1;
    // "0930"
    if (m_tokens[m_at].text.size() == 4) return setTime(hour / 100, hour % 100, 1);
    m_said.isBareHour = true;
    return setTime(hour, 0, 1);
}

bool TimeSaidReader::readWord()
{
    const auto found = m_words.find(m_texts, static_cast<qsizetype>(m_at));
    if (!found) return isSign(m_at, u'.') ? ++m_at, true : false;
    m_at += static_cast<size_t>(found->words);
    return take(found->meaning);
}

bool TimeSaidReader::takePart(TimeWord part)
{
    if (part == TimeWord::Tonight) return setOnce(m_said.days, 0) && setOnce(m_said.part, TimeWord::Night);
    return setOnce(m_said.part, part);
}

bool TimeSaidReader::take(TimeMeaning meaning)
{
    // "in an hour", "two days", "after a week"
    if (isUnit(meaning.word) && (m_number || m_isAfterIn)) return addAmount(m_number.value_or(1), meaning);
    // "in the morning" in another language's order: what is no amount is a time.
    if (meaning.word != TimeWord::Filler && meaning.word != TimeWord::Number) m_isAfterIn = meaning.word == TimeWord::In;
    switch (meaning.word) {
        case TimeWord::Filler:
        case TimeWord::Ordinal:
        case TimeWord::In: return true;
        case TimeWord::OClock:
        case TimeWord::At: return m_isAfterAt = true;
        case TimeWord::Next: return m_said.isNext = true;
        case TimeWord::This: return m_said.isThis = true;
        case TimeWord::Last: return m_said.isLast = true;
        // "past monday"
        case TimeWord::Past: return meaning.value > 0 && (m_said.isLast = true);
        case TimeWord::Ago: return m_isAgo = true;
        case TimeWord::Beside: return setOnce(m_said.beside, meaning.value);
        case TimeWord::Number: return setOnce(m_number, meaning.value);
        case TimeWord::Week:
        case TimeWord::Month:
        case TimeWord::Year: return setOnce(m_said.period, meaning.word);
        case TimeWord::Day: return m_said.isNext && setOnce(m_said.days, 1);
        case TimeWord::Minute: return meaning.value > 1 && addAmount(1, meaning);
        case TimeWord::Hour:
        case TimeWord::HourSign: return false;
        case TimeWord::Relative: return setOnce(m_said.days, meaning.value);
        case TimeWord::Weekday: return setOnce(m_said.weekday, meaning.value);
        case TimeWord::MonthName: return setOnce(m_said.month, meaning.value);
        case TimeWord::Weekend: return m_said.isWeekend = true;
        case TimeWord::EndOf:
        case TimeWord::EndOfDay: return setOnce(m_said.end, meaning.word);
        case TimeWord::Am:
        case TimeWord::Pm: return (!m_said.hour && !m_number) || setOnce(m_said.meridiem, meaning.word);
        case TimeWord::Morning:
        case TimeWord::Noon:
        case TimeWord::Afternoon:
        case TimeWord::Evening:
        case TimeWord::Night:
        case TimeWord::Tonight:
        case TimeWord::Midnight: return takePart(meaning.word);
    }
    return false;
}

}  // namespace uinbox
