// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/DayGrid.h"

#include "base/WallTime.h"

#include <algorithm>

namespace uinbox {

Result<DayGrid> DayGrid::make(const ReportRange& range, const QByteArray& zone)
{
    if (!range.first.isValid() || !range.last.isValid() || range.first > range.last)
        return fail(ErrorKind::Invalid, "range: not days one after the other");
    if (range.days() > kMostDays) return fail(ErrorKind::Invalid, "range: too long");
    DayGrid grid(range.first, zone);
    for (int day = 0; day <= range.days(); ++day) {
        UINBOX_ASSIGN(const Timestamp start, momentOf({range.first.addDays(day), QTime(0, 0), zone}));
        grid.m_starts.push_back(start);
    }
    return grid;
}

std::optional<int> DayGrid::dayOf(Timestamp moment) const
{
    if (moment < begin() || moment >= end()) return std::nullopt;
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), moment) - m_starts.begin()) - 1;
}

int DayGrid::hourOf(Timestamp moment, int day) const
{
    const Timestamp start = m_starts[static_cast<size_t>(day)];
    // The zone's rules are asked only where the day is not one like most: that is slow.
    if (m_starts[static_cast<size_t>(day) + 1] - start == std::chrono::hours(24))
        return static_cast<int>(std::chrono::floor<std::chrono::hours>(moment - start).count());
    const auto wall = wallTimeOf(moment, m_zone);
    return wall ? wall->time.hour() : 0;
}

}  // namespace uinbox
