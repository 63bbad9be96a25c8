// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/ScheduledMessage.h"

namespace uinbox {

/// A message that waits and what a person asked for.
struct WaitingRow {
    MessageId messageId;
    OutboxState state = OutboxState::Scheduled;  ///< or Held
    Timestamp due{};                             ///< as worked out last
    Schedule schedule;
};

/// All SQL about when messages are to leave: the table `schedule`, and the outbox rows that wait for their time. Which of them waits is
/// said by its outbox row; its message has status Scheduled until it leaves, and `scheduledAt` is the moment. Used within one
/// transaction or read.
class ScheduleRepository {
public:
    explicit ScheduleRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<> insert(MessageId message, const Schedule& schedule);
    [[nodiscard]] Result<> update(MessageId message, const Schedule& schedule);
    [[nodiscard]] Result<std::optional<Schedule>> schedule(MessageId message);

    /// One that has not left; `heldBy` is left empty. Absent where the message is not scheduled (any more).
    [[nodiscard]] Result<std::optional<ScheduledMessage>> find(MessageId message);
    /// Those that ask first, then by due time, those behind `after`. NotFound where that message is gone.
    [[nodiscard]] Result<std::vector<ScheduledMessage>> page(std::optional<MessageId> after, int limit);
    /// Rows that wait here and whose time has come, in the order of their times.
    [[nodiscard]] Result<std::vector<WaitingRow>> dueRows(Timestamp now, int limit);
    /// When the first of the rows that wait here is due; in the past where one should have left.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();
    /// All that wait here (Scheduled) or at the provider (Held), in the order of their times; those after a moment and message.
    [[nodiscard]] Result<std::vector<WaitingRow>> waiting(Timestamp due, MessageId after, int limit);

    /// Gives a row the last place in its conversation's line: it leaves after all that were queued before.
    [[nodiscard]] Result<> moveToEnd(OutboxId row);

private:
    [[nodiscard]] Result<std::vector<ScheduledMessage>> load(db::Query query);
    [[nodiscard]] Result<std::vector<WaitingRow>> readWaiting(db::Query query);
    db::Connection& m_connection;
};

}  // namespace uinbox
