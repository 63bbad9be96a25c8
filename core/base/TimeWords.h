// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace uinbox {

/// What a word about times means.
enum class TimeWord {
    Filler,  ///< "on", "the": means nothing here
    At,
    In,
    Next,
    This,
    Last,      ///< "last monday": over
    Ago,       ///< the amount beside it lies behind
    Past,      ///< "10 past 9", 1; "10 to 9", -1; "past monday": over
    Beside,    ///< `value` minutes past the hour that follows, or before it
    Number,    ///< `value`: "one", "two"
    Minute,    ///< `value` of them, 1 for the unit's own name
    Hour,      ///< after a number that stands by itself: "3 hours"
    HourSign,  ///< "h": the unit, and in French the colon of a time of day
    OClock,    ///< "uhr": what was before is a time of day
    Day,       ///< `value` of them
    Week,
    Month,  ///< the unit
    Year,
    Relative,   ///< `value` days from today
    Weekday,    ///< `value` 1 for Monday
    MonthName,  ///< `value` 1 for January
    Weekend,
    EndOf,
    EndOfDay,
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Tonight,
    Midnight,
    Am,
    Pm,
    Ordinal,  ///< "th" after a number
};

struct TimeMeaning {
    TimeWord word = TimeWord::Filler;
    int value = 0;
};

/// The words of times in one language before all others, and in those the program has tables for. A value.
class TimeWords {
public:
    explicit TimeWords(const QLocale& locale);

    /// As words are compared: small letters, no accents, Latin digits.
    [[nodiscard]] static QString folded(const QString& text);

    struct Found {
        TimeMeaning meaning;
        int words = 1;  ///< so many of them it takes
    };
    /// The longest run of words from `from` that means something.
    [[nodiscard]] std::optional<Found> find(const QStringList& words, qsizetype from) const;

private:
    void add(const QString& words, TimeMeaning meaning);
    void addNames(const QLocale& locale);

    QHash<QString, TimeMeaning> m_meanings;
};

}  // namespace uinbox
