// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace uinbox::test {

/// How long the window was kept at worst: something is done within a turn of the event loop, as a key press is, and a timer that is due all
/// the time says how long the longest turn was until `isDone` holds and the loop has been idle for a while. Main thread.
class Heartbeat {
public:
    /// No turn may be longer: a person takes it for an answer at once.
    static constexpr double kLongestTurn = 100;

    template <class Fn, class Condition>
    [[nodiscard]] static double longestTurn(Fn fn, Condition isDone)
    {
        Heartbeat beat;
        bool isBegun = false;
        QTimer::singleShot(0, &beat.m_timer, [&] {
            fn();
            isBegun = true;
        });
        REQUIRE(waitFor([&] { return isBegun && isDone(); }));
        const int enough = beat.m_beats + kQuietBeats;
        REQUIRE(waitFor([&] { return beat.m_beats >= enough; }));
        return beat.m_longest;
    }
    template <class Fn>
    [[nodiscard]] static double longestTurn(Fn fn)
    {
        return longestTurn(std::move(fn), [] { return true; });
    }
    /// The least of up to five times, each after `reset`: others use the machine, too, and their turn is not ours.
    template <class Reset, class Fn>
    [[nodiscard]] static double leastTurn(Reset reset, Fn fn)
    {
        double least = 0;
        for (int time = 0; time < 5; ++time) {
            reset();
            const double turn = longestTurn(fn);
            least = time == 0 ? turn : std::min(least, turn);
            if (least < kLongestTurn) break;
        }
        return least;
    }

private:
    static constexpr int kQuietBeats = 10;

    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
            ++m_beats;
        });
        m_since.start();
        m_timer.start(1);
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    int m_beats = 0;
};

}  // namespace uinbox::test
