// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace uinbox::app {

/// The time of the demo: it begins at one moment for everybody, so that pictures of it are alike on every day of the year, and goes on
/// from there as fast as the real time does, or not at all. Any thread.
class DemoClock final : public Clock {
public:
    /// Stands still at start().
    DemoClock() : m_start(start()) {}
    /// Runs along with `real`, which outlives it.
    explicit DemoClock(const Clock& real) : m_start(start()), m_real(&real), m_realStart(real.now()) {}

    /// Thursday 2026-03-12, 09:45 local time: the studio has been open for three quarters of an hour.
    [[nodiscard]] static Timestamp start();
    [[nodiscard]] Timestamp now() const override { return m_real ? m_start + (m_real->now() - m_realStart) : m_start; }

private:
    Timestamp m_start;
    const Clock* m_real = nullptr;
    Timestamp m_realStart{};
};

}  // namespace uinbox::app
