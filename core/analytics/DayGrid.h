// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"
#include "base/Clock.h"
#include "base/Result.h"

namespace uinbox {

/// The days of a range as they are in a place: one of 23 hours is as much a day as one of 25. A value.
class DayGrid {
public:
    /// Invalid "timeZone: …", or "range: …" for days that are none, run backwards, or are more than kMostDays.
    [[nodiscard]] static Result<DayGrid> make(const ReportRange& range, const QByteArray& zone);
    static constexpr int kMostDays = 10 * 366;

    [[nodiscard]] Timestamp begin() const { return m_starts.front(); }
    [[nodiscard]] Timestamp end() const { return m_starts.back(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_starts.size()) - 1; }
    [[nodiscard]] QDate date(int day) const { return m_first.addDays(day); }
    /// From 0; of a moment that is before or after them, none.
    [[nodiscard]] std::optional<int> dayOf(Timestamp moment) const;
    /// What the clock on the wall shows at a moment of that day: 0 to 23.
    [[nodiscard]] int hourOf(Timestamp moment, int day) const;

private:
    DayGrid(QDate first, QByteArray zone) : m_first(first), m_zone(std::move(zone)) {}

    QDate m_first;
    QByteArray m_zone;
    std::vector<Timestamp> m_starts;  ///< of each day, and of the one after the last
};

}  // namespace uinbox
