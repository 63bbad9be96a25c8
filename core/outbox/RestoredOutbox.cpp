// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/RestoredOutbox.h"

#include "outbox/ScheduleRepository.h"

#include <limits>

namespace uinbox {

Result<int> RestoredOutbox::doubtAll()
{
    int count = 0;
    OutboxWrites writes(m_scope, m_now, m_timing);
    UINBOX_ASSIGN(const auto live, OutboxRepository(m_scope.connection()).onTheirWay());
    for (const OutboxRow& each : live) {
        if (each.state == OutboxState::Recalling) continue;
        UINBOX_ASSIGN(auto claim, writes.load(each.id));
        claim.message.status = MessageStatus::Unknown;
        UINBOX_TRY(writes.finish(claim.row, claim.message, OutboxState::Unsure));
        ++count;
    }
    UINBOX_ASSIGN(const auto due, ScheduleRepository(m_scope.connection()).dueRows(m_now, std::numeric_limits<int>::max()));
    for (const WaitingRow& each : due) {
        if (each.state != OutboxState::Scheduled) continue;
        UINBOX_ASSIGN(auto row, OutboxRepository(m_scope.connection()).findByMessage(each.messageId));
        if (!row) continue;
        UINBOX_ASSIGN(auto claim, writes.load(row->id));
        claim.row.state = OutboxState::Asking;
        UINBOX_TRY(writes.store(claim.row, claim.message));
        m_scope.changes().schedule = true;
        ++count;
    }
    return count;
}

}  // namespace uinbox
