// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TurnWatch.h"
#include "Waiting.h"

namespace uinbox::test {

/// How long the window was kept at worst, in milliseconds: something is done within a turn of the event loop, as a key press is, until
/// `isDone` holds and the loop has been idle for a while. Main thread.
template <class Fn, class Condition>
[[nodiscard]] double longestTurn(Fn fn, Condition isDone)
{
    constexpr int kQuietTurns = 10;
    TurnWatch watch(TurnWatch::Time::Wall, std::chrono::milliseconds(1));
    bool isBegun = false;
    QTimer::singleShot(0, [&] {
        fn();
        isBegun = true;
    });
    REQUIRE(waitFor([&] { return isBegun && isDone(); }));
    const int enough = watch.count() + kQuietTurns;
    REQUIRE(waitFor([&] { return watch.count() >= enough; }));
    return watch.milliseconds();
}

/// The least of up to five times, each after `reset`: others use the machine, too, and their turn is not ours.
template <class Reset, class Fn>
[[nodiscard]] double leastTurn(Reset reset, Fn fn)
{
    double least = 0;
    for (int time = 0; time < 5; ++time) {
        reset();
        const double turn = longestTurn(fn, [] { return true; });
        least = time == 0 ? turn : std::min(least, turn);
        if (least < TurnWatch::kFreeze) break;
    }
    return least;
}

}  // namespace uinbox::test
