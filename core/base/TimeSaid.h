// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TimeWords.h"

#include <optional>
#include <vector>

namespace uinbox {

/// What a phrase says about a time, word by word, before it is known which moment that is.
struct TimeSaid {
    std::optional<int> minutes{};  ///< from now
    std::optional<int> days{};     ///< from today, as the next two
    std::optional<int> months{};
    bool isAmount = false;  ///< of those three, as in "in 3 days": "today" and "tomorrow" are none
    std::optional<int> weekday{};
    std::optional<int> dayOfMonth{};
    std::optional<int> month{};
    std::optional<int> year{};
    bool isNext = false;
    bool isThis = false;
    bool isLast = false;  ///< "last monday"
    bool isWeekend = false;
    std::optional<TimeWord> period{};    ///< the week, month or year that is next, or whose end is meant
    std::optional<TimeWord> end{};       ///< EndOf or EndOfDay
    std::optional<TimeWord> part{};      ///< of the day
    std::optional<TimeWord> meridiem{};  ///< Am, Pm
    std::optional<int> hour{};
    int minute = 0;
    std::optional<int> beside{};  ///< minutes past the hour, or before it: "half past", "quarter to"
    bool isBareHour = false;      ///< nothing but the number

    /// "0 minutes", "0 days".
    [[nodiscard]] bool isNothing() const { return isAmount && !minutes.value_or(0) && !days.value_or(0) && !months.value_or(0); }
    [[nodiscard]] bool saysDay() const
    {
        return days || months || weekday || dayOfMonth || isWeekend || period || end == TimeWord::EndOfDay;
    }
};

/// Takes a phrase apart. Used once.
class TimeSaidReader {
public:
    TimeSaidReader(const QString& text, const QLocale& locale);

    /// Absent where something of it is not understood.
    [[nodiscard]] std::optional<TimeSaid> read();
    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }

private:
    struct Token {
        QString text;
        int number = -1;  ///< -1 for words and signs
        bool isGlued = false;
    };

    void split(const QString& text);
    [[nodiscard]] int numberAt(size_t at) const { return at < m_tokens.size() ? m_tokens[at].number : -1; }
    [[nodiscard]] bool isSign(size_t at, QChar sign) const { return at < m_tokens.size() && m_tokens[at].text == sign; }
    [[nodiscard]] std::optional<TimeMeaning> meaningAt(size_t at) const;

    [[nodiscard]] bool readDate();
    [[nodiscard]] bool readTime();
    [[nodiscard]] bool readAmount();
    [[nodiscard]] bool readDayOfMonth();
    [[nodiscard]] bool readBareHour();
    [[nodiscard]] bool isDecimalOfHours() const;
    void takeHourInWords();
    [[nodiscard]] bool turnBack();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool readWord();
    [[nodiscard]] bool take(TimeMeaning meaning);
    [[nodiscard]] bool takePart(TimeWord part);
    [[nodiscard]] bool setDate(int day, int month, int year, size_t tokens);
    [[nodiscard]] bool setTime(int hour, int minute, size_t tokens);
    [[nodiscard]] bool addAmount(int number, TimeMeaning unit);

    const QLocale& m_locale;
    TimeWords m_words;
    std::vector<Token> m_tokens;
    QStringList m_texts;  ///< of the tokens
    size_t m_at = 0;
    bool m_isAfterAt = false;
    bool m_isLooseHour = false;   ///< a number that was taken for an hour without "at"
    std::optional<int> m_number;  ///< a number in words that waits for its unit
    bool m_isAfterIn = false;
    bool m_isAgo = false;
    TimeSaid m_said;
};

}  // namespace uinbox
