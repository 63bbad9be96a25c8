// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ResponseTimes.h"
#include "analytics/Tally.h"

namespace uinbox {

/// What a profile tells of one person. Counted as the figures of the analytics are (Report.h): without what was taken back or leaves later.
struct PersonFigures {
    std::array<int, 3> received{};  ///< by Channel
    std::array<int, 3> sent{};
    std::optional<Timestamp> firstAt{};  ///< of the first and the last message, in or out
    std::optional<Timestamp> lastAt{};
    ResponseFigures responses{};       ///< how long they waited for our first answers
    std::optional<ThreadId> thread{};  ///< the conversation with them
    int scheduled = 0;
    std::optional<Timestamp> nextScheduledAt{};
};

/// Makes them of messages, one after the other. A value; any thread.
class PersonTally {
public:
    /// In the order of time.
    void add(const CountedMessage& message);
    /// `now` tells for how long they have been waiting.
    [[nodiscard]] PersonFigures figures(Timestamp now) const;

private:
    PersonFigures m_figures;
    ResponseTimes m_responses;
    std::vector<Timestamp> m_waits;  ///< when conversations began that nobody answered yet
    std::optional<Timestamp> m_lastByHand;
};

}  // namespace uinbox
