// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallTime.h"

#include <QLocale>

namespace uinbox {

/// Why a typed time is none.
enum class TimePhraseProblem {
    None,
    Empty,
    NotUnderstood,
    NoSuchDate,  ///< the 30th of February, 25:00
    InThePast,
    Now,     ///< "in 0 minutes"
    TooFar,  ///< more than ten years
};

/// What a typed time means, to be shown before it is taken.
struct TimePhrase {
    TimePhraseProblem problem = TimePhraseProblem::Empty;
    Timestamp moment{};  ///< always to come
    WallTime when{};     ///< what the clocks of the zone show then

    [[nodiscard]] bool isValid() const { return problem == TimePhraseProblem::None; }
};

/// A day without a time of day means this; a weekend means Saturday at the second.
inline const QTime kMorningHour{8, 0};
inline const QTime kWeekendHour{10, 0};
inline const QTime kEveningHour{18, 0};

/// Reads a time as people type it: "next tuesday 3pm", "in 2 hours", "tomorrow 8:00", "fri 10", "24.12. 9:00", "tonight", "weekend", "2h",
/// "end of month"; in the words of `locale`'s language, of English, German, Spanish, French and Arabic; "12/24" in the order of
/// `locale`. By the clocks of `zone`, seen from `now`. Hours and minutes are elapsed time, everything else is a time on the wall, which a
/// change of the clocks moves as momentOf() says. Without a day it is the next such time; "next tuesday" is the one of next week (weeks
/// begin on Monday), "tuesday" the first to come. Hours from 1 to 6 without a colon, am or pm are after noon. Pure; any thread.
[[nodiscard]] TimePhrase readTimePhrase(const QString& text, Timestamp now, const QByteArray& zone, const QLocale& locale);

}  // namespace uinbox
