// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"

namespace uinbox {

/// How long those waited who began conversations. A value.
class ResponseTimes {
public:
    /// `response` is absent of one who waits still, for `waited` by now.
    void add(std::optional<std::chrono::milliseconds> response, std::chrono::milliseconds waited);
    [[nodiscard]] ResponseFigures figures() const;

private:
    std::vector<std::chrono::milliseconds> m_times;
    int m_waiting = 0;
    int m_late = 0;  ///< of them, for longer than the goal
};

}  // namespace uinbox
