// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QDate>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace uinbox {

/// How many channels there are; Channel is the index of what is counted by channel.
inline constexpr size_t kChannels = 3;

/// Days, the first and the last among them.
struct ReportRange {
    QDate first;
    QDate last;

    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    /// As many days, right before these.
    [[nodiscard]] ReportRange before() const { return {first.addDays(-days()), first.addDays(-1)}; }
    friend bool operator==(const ReportRange&, const ReportRange&) = default;
};

/// What is counted: of a conversation what began on that channel, of messages those by it.
struct ReportFilter {
    std::optional<Channel> channel{};
    friend bool operator==(const ReportFilter&, const ReportFilter&) = default;
};

/// One day, from midnight to midnight where the computer is.
struct DayFigures {
    QDate day;
    std::array<int, kChannels> received{};
    std::array<int, kChannels> sent{};
    int begun = 0;                                                 ///< conversations
    int answered = 0;                                              ///< of those that people began on this day
    std::optional<std::chrono::milliseconds> medianResponse = {};  ///< absent where none was answered

    [[nodiscard]] int receivedInAll() const { return received[0] + received[1] + received[2]; }
    [[nodiscard]] int sentInAll() const { return sent[0] + sent[1] + sent[2]; }
};

/// The first response time: how long people who began a conversation waited for the first answer.
///
/// A *conversation begins* with a message after kSilence without any, or with the first of all; an answer to the last that a person wrote
/// begins none, however late it is. An *answer* is a message that goes out, is not automatic, was not taken back and did not fail. The
/// *response time* of a conversation that a person began runs from its first message to the next answer, on whatever channel, within the
/// range or after it; it counts for the day on which the person wrote. Percentiles are by nearest rank: a time that really occurred.
struct ResponseFigures {
    /// Where each class of the histogram ends, but the last, which has no end.
    static constexpr std::array kClassEnds{std::chrono::minutes(5),   std::chrono::minutes(15),      std::chrono::minutes(60),
                                           std::chrono::minutes(240), std::chrono::minutes(12 * 60), std::chrono::minutes(24 * 60)};

    int asked = 0;       ///< conversations that people began, and of which it is known whether they were answered within the goal
    int answered = 0;    ///< so far
    int withinGoal = 0;  ///< answered within kGoal
    int waiting = 0;     ///< not answered yet
    std::optional<std::chrono::milliseconds> median = {};
    std::optional<std::chrono::milliseconds> p90 = {};
    std::array<int, kClassEnds.size() + 1> histogram{};
};
inline constexpr std::chrono::hours kSilence{24};
inline constexpr std::chrono::hours kGoal{1};

/// How far what went out has come.
struct DeliveryFigures {
    int sent = 0;       ///< the provider took it, and nobody said more
    int delivered = 0;  ///< read ones among them
    int failed = 0;
    int underWay = 0;  ///< it was given away, and nobody knows yet

    [[nodiscard]] int inAll() const { return sent + delivered + failed + underWay; }
};

/// Messages that failed for one reason.
struct FailureFigures {
    Channel channel = Channel::Sms;
    int code = 0;  ///< the provider's, 0 where it gave none
    int count = 0;
};

/// What one person of the team did.
struct TeammateFigures {
    std::optional<UserId> user{};  ///< absent: who is not known, or gone
    QString name{};
    int sent = 0;
    int answered = 0;  ///< conversations whose first answer is theirs
    std::optional<std::chrono::milliseconds> median = {};
};

/// What happened within a range.
struct PeriodFigures {
    ReportRange range;
    std::vector<DayFigures> days;
    int received = 0;
    int sent = 0;  ///< automatic ones and those that failed among them; not what waits here, was taken back, or leaves later
    int begun = 0;
    ResponseFigures responses;
    DeliveryFigures delivery;
    std::vector<FailureFigures> failures;        ///< the most frequent first
    std::array<std::array<int, 24>, 7> hours{};  ///< what came in, by day of the week (0: Monday) and hour of the clock there
    std::vector<TeammateFigures> teammates;      ///< who sent most first

    [[nodiscard]] bool isEmpty() const { return received == 0 && sent == 0; }
};

/// The figures of a range, and those of as many days right before it. A value; any thread.
struct Report {
    PeriodFigures now;
    PeriodFigures before;
};

}  // namespace uinbox
