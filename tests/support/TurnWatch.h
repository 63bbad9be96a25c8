// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace uinbox::test {

/// The tests' one stop watch: how long this thread was kept between two turns of its event loop. A timer marks the turns, and whoever works
/// without turning the loop calls turn(). Needs an event loop's thread, and lives in it.
class TurnWatch {
public:
    /// Processor: of this thread alone; what other programs take of the machine does not count. Wall: waiting counts, too.
    enum class Time { Processor, Wall };
    /// No turn may be longer: a person takes a tenth of a second for an answer at once.
    static constexpr double kFreeze = 100;

    /// `interval`: a turn is marked that often where the loop is idle; 0: whenever it comes round.
    explicit TurnWatch(Time time = Time::Processor, std::chrono::milliseconds interval = std::chrono::milliseconds(0))
        : m_time(time), m_since(now())
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(m_what); });
        m_timer.start(interval);
    }
    /// One ends here.
    void turn(const QString& what = {})
    {
        const double at = now();
        const double taken = at - m_since;
        m_since = at;
        ++m_count;
        if (m_isKeeping) m_all.push_back(taken);
        if (taken <= m_longest) return;
        m_longest = taken;
        m_where = what;
    }
    /// Does it as a turn of its own.
    template <class Work>
    void turn(const QString& what, Work work)
    {
        turn(m_what);
        m_what = what;
        work();
        turn(what);
    }
    /// The longest one, with what is going on at the moment.
    [[nodiscard]] double milliseconds()
    {
        turn(m_what);
        return m_longest;
    }
    /// What was being done then.
    [[nodiscard]] QString where() const { return m_where; }
    [[nodiscard]] int count() const { return m_count; }
    /// What was before does not count.
    void restart()
    {
        m_since = now();
        m_longest = 0;
        m_where.clear();
        m_what.clear();
        m_all.clear();
    }
    /// Keeps the length of each from now on, not only of the longest.
    void keepAll() { m_isKeeping = true; }
    [[nodiscard]] const std::vector<double>& all() const { return m_all; }

private:
    [[nodiscard]] double now() const
    {
        timespec at{};
        clock_gettime(m_time == Time::Processor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &at);
        return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
    }

    Time m_time;
    QTimer m_timer;
    double m_since;
    double m_longest = 0;
    int m_count = 0;
    bool m_isKeeping = false;
    QString m_what;
    QString m_where;
    std::vector<double> m_all;
};

}  // namespace uinbox::test
