// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace uinbox {

/// How long the line waits for what. Elapsed time: what the computer sleeps does not count, and after it everything is looked at anew.
struct LineTiming {
    using Span = std::chrono::milliseconds;
    Span restartFirst{1'000};      ///< before a program that ended is started again; doubles …
    Span restartMost{60'000};      ///< … up to this
    Span steadyAfter{60'000};      ///< a program that ran so long starts again at restartFirst
    Span missingProgram{60'000};   ///< between looks for a program that is not there
    Span askFirst{500};            ///< between questions to a program that has not said its address
    Span askLater{15'000};         ///< between questions to one that has
    Span urlPatience{30'000};      ///< until the address is missed
    Span endPatience{3'000};       ///< from asking a program to end until it is ended
    Span newName{3'000};           ///< before the first look-up of a name that has just been made: one that comes too early is told
                                   ///< that there is none, and every resolver on the way remembers that
    Span proofGreen{60'000};       ///< between proofs that pass
    Span proofMetered{300'000};    ///< the same, where the tunnel's plan counts requests
    Span proofRedFirst{5'000};     ///< after the first that fails; doubles …
    Span proofRedMost{60'000};     ///< … up to this
    int proofsBeforeRestart = 5;   ///< failed ones in a row, after which the program is started anew
    Span pointAgain{15 * 60'000};  ///< between looks at places that are right
    Span pointRetryFirst{5'000};   ///< after one that failed; doubles …
    Span pointRetryMost{300'000};  ///< … up to this
};

/// Waits that double.
class Backoff {
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most) : m_first(first), m_most(most), m_next(first) {}

    [[nodiscard]] std::chrono::milliseconds next()
    {
        const auto now = m_next;
        m_next = std::min(m_next * 2, m_most);
        return now;
    }
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    std::chrono::milliseconds m_next;
};

}  // namespace uinbox
