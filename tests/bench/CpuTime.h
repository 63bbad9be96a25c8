// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace uinbox::bench {

/// Processor seconds so far, user and system: of this thread, or of the whole process.
[[nodiscard]] double threadCpuSeconds();
[[nodiscard]] double processCpuSeconds();

/// How much of the machine's processors other programs took since this was made: what absolute figures of a shared machine are worth.
class OthersCpu {
public:
    OthersCpu();
    /// Percent of all processors; 0 where the system does not tell.
    [[nodiscard]] double percent() const;

private:
    std::chrono::steady_clock::time_point m_start;
    double m_machine;
    double m_own;
};

}  // namespace uinbox::bench
