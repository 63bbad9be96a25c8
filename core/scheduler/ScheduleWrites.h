// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "outbox/ScheduleRepository.h"

namespace uinbox {

struct ScheduleChange;
enum class TakingBack;
struct Draft;

/// The steps of a message that waits for its time, each within a transaction of the writer. What was true when a step was asked for
/// may have changed: a message that has left meanwhile is a Conflict, never changed.
class ScheduleWrites {
public:
    ScheduleWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// What became of those that were due.
    struct Released {
        std::vector<MessageId> left;      ///< in the outbox now, at the end of their conversation's line
        std::vector<MessageId> asking;    ///< too late: a person must say
        std::optional<Timestamp> next{};  ///< when the next is due: in the past where `limit` was reached
    };

    /// Lets go at most `limit` of those whose time has come, in the order of their times.
    [[nodiscard]] Result<Released> release(int limit);

    /// As ScheduleService says. What the provider holds is asked back; the outbox does the asking.
    [[nodiscard]] Result<> change(MessageId message, const ScheduleChange& change);
    [[nodiscard]] Result<QString> cancel(MessageId message);
    [[nodiscard]] Result<TakingBack> takeBack(MessageId message, const Draft& added);
    [[nodiscard]] Result<> restore(MessageId message);
    [[nodiscard]] Result<> sendNow(MessageId message);

    /// Works out anew when these are due: the rules of their zones may have changed. Gives how many moved.
    [[nodiscard]] Result<int> reconsider(const std::vector<MessageId>& messages);

private:
    struct Waiting {
        OutboxRow row;
        Message message;
        Schedule schedule;
    };
    [[nodiscard]] Result<Waiting> load(MessageId message);
    [[nodiscard]] Result<Waiting> loadAny(MessageId message);
    [[nodiscard]] Result<> leave(Waiting& waiting, Timestamp createdAt);
    [[nodiscard]] Result<> drop(Waiting& waiting);
    /// To the person's present address, where the one it was written to is theirs no more.
    [[nodiscard]] Result<> readdress(Message& message);
    [[nodiscard]] Result<> intend(Waiting& waiting, RecallFor recallFor);
    [[nodiscard]] Result<> recall(Waiting& waiting, RecallFor recallFor);
    [[nodiscard]] Result<> moveTo(Waiting& waiting, const WallTime& when);
    [[nodiscard]] Result<> store(const Waiting& waiting);

    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
