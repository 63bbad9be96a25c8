// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ResponseTimes.h"

#include <algorithm>

namespace uinbox {

namespace {

/// By nearest rank, of sorted times.
std::optional<std::chrono::milliseconds> percentile(const std::vector<std::chrono::milliseconds>& times, size_t percent)
{
    if (times.empty()) return std::nullopt;
    return times[(times.size() * percent + 99) / 100 - 1];
}

}  // namespace

void ResponseTimes::add(std::optional<std::chrono::milliseconds> response, std::chrono::milliseconds waited)
{
    if (response) return m_times.push_back(*response);
    ++m_waiting;
    if (waited > kGoal) ++m_late;
}

ResponseFigures ResponseTimes::figures() const
{
    auto times = m_times;
    std::sort(times.begin(), times.end());
    ResponseFigures figures;
    figures.answered = static_cast<int>(times.size());
    figures.waiting = m_waiting;
    figures.asked = figures.answered + m_late;
    figures.median = percentile(times, 50);
    figures.p90 = percentile(times, 90);
    for (const auto time : times) {
        if (time <= kGoal) ++figures.withinGoal;
        const auto end = std::upper_bound(ResponseFigures::kClassEnds.begin(), ResponseFigures::kClassEnds.end(), time);
        ++figures.histogram[static_cast<size_t>(end - ResponseFigures::kClassEnds.begin())];
    }
    return figures;
}

}  // namespace uinbox
