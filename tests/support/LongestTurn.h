// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>

namespace uinbox::test {

/// How long this thread worked at most between two turns of its event loop, in milliseconds of its own processor time: what other programs
/// take of the machine does not count. A timer of no interval marks the turns, and whoever works without turning it calls turn().
class LongestTurn {
public:
    LongestTurn()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
        m_timer.start(0);
    }
    void turn()
    {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }
    /// With what is going on at the moment.
    [[nodiscard]] double milliseconds()
    {
        turn();
        return m_longest;
    }
    /// What was before does not count.
    void restart()
    {
        m_since = threadMilliseconds();
        m_longest = 0;
    }

private:
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    double m_since = threadMilliseconds();
    double m_longest = 0;
};

}  // namespace uinbox::test
