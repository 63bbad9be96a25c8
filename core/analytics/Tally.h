// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/DayGrid.h"

#include <QHash>

#include <map>

namespace uinbox {

/// A message as far as it is counted. None that was taken back or leaves later.
struct CountedMessage {
    Timestamp at{};
    ThreadId thread;
    Channel channel = Channel::Sms;
    Direction direction = Direction::Inbound;
    MessageStatus status = MessageStatus::Received;
    std::optional<UserId> user{};
    int errorCode = 0;
    bool isAutomatic = false;

    [[nodiscard]] bool isAnswer() const
    {
        return direction == Direction::Outbound && !isAutomatic && status != MessageStatus::Failed;
    }
};

/// Makes a report of messages, one after the other. Two questions stay for whoever has all messages: what was before the first one, and
/// what answered after the last; it says about which conversations, and is told. A value; any thread.
class Tally {
public:
    /// `days` are those of the range before and of the range, which begins at its day `split`.
    Tally(DayGrid days, int split, const ReportFilter& filter);

    /// From when on it wants messages: conversations that go on are told by them from those that begin.
    [[nodiscard]] Timestamp from() const { return m_days.begin() - kSilence; }
    [[nodiscard]] Timestamp to() const { return m_days.end(); }
    /// In the order of time, from from() to before to().
    void add(const CountedMessage& message);

    /// Conversations whose first message here went out: was the last before from() a person's, it was an answer.
    [[nodiscard]] std::vector<ThreadId> doubtful() const;
    void settle(ThreadId thread, std::optional<Direction> lastBefore);
    /// Conversations in which somebody waits at the end.
    [[nodiscard]] std::vector<ThreadId> unanswered() const;
    /// The first answer after the end.
    void answer(ThreadId thread, Timestamp at, const std::optional<UserId>& by);

    /// At the end. `now` tells who has been waiting for longer than the goal.
    [[nodiscard]] Report report(Timestamp now) const;

private:
    /// Somebody who wrote first.
    struct Wait {
        int day = 0;
        Timestamp since{};
        std::optional<std::chrono::milliseconds> response{};
        std::optional<UserId> by{};
    };
    struct Conversation {
        Timestamp lastAt{};
        Direction last = Direction::Inbound;
        std::vector<size_t> waits{};  ///< those that are open
    };
    /// What is looked up while it is counted, and listed at the end.
    struct Counts {
        PeriodFigures figures{};
        int firstDay = 0;
        std::map<std::pair<Channel, int>, int> failures{};
        std::map<std::optional<UserId>, int> sentBy{};
    };

    [[nodiscard]] Counts& countsOf(int day) { return day < m_split ? m_before : m_now; }
    [[nodiscard]] DayFigures& figuresOf(int day);
    [[nodiscard]] bool isCounted(Channel channel) const { return !m_filter.channel || *m_filter.channel == channel; }
    void count(const CountedMessage& message, int day);
    void countSent(const CountedMessage& message, Counts& counts);
    void begin(const CountedMessage& message, int day, Conversation& conversation);
    void countBegun(int day);
    [[nodiscard]] PeriodFigures summary(const Counts& counts, Timestamp now) const;

    DayGrid m_days;
    int m_split;
    ReportFilter m_filter;
    Counts m_now;
    Counts m_before;
    QHash<ThreadId, Conversation> m_conversations;
    QHash<ThreadId, int> m_doubts;  ///< and the day they begin, if they do
    std::vector<Wait> m_waits;
};

}  // namespace uinbox
