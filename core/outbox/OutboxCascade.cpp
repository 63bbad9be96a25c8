// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxCascade.h"

#include "channels/ChannelAddress.h"
#include "outbox/HandOverWrites.h"
#include "outbox/Obstacle.h"
#include "threads/ThreadRepository.h"

namespace uinbox {

Result<> OutboxCascade::optedOut(const ContactAddress& address, std::optional<MessageId> except)
{
    UINBOX_ASSIGN(const auto thread, ThreadRepository(m_scope.connection()).findByContact(address.contactId));
    if (!thread) return {};
    UINBOX_ASSIGN(const auto rows, OutboxRepository(m_scope.connection()).unsentOf(*thread));
    for (const OutboxRow& row : rows) {
        if (addressKindOf(row.channel) != address.kind || row.messageId == except) continue;
        // The provider may hold it: it is taken back once that is known.
        if (row.state == OutboxState::Queued && row.sendAt) continue;
        UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).find(row.messageId));
        if (message && message->toAddress == address.value) UINBOX_TRY(cancel(row.id, kOptedOutCode));
    }
    return {};
}

Result<> OutboxCascade::replied(ThreadId thread)
{
    UINBOX_ASSIGN(const auto rows, OutboxRepository(m_scope.connection()).canceledByReply(thread));
    for (const OutboxRow& row : rows) UINBOX_TRY(cancel(row.id, 0));
    return {};
}

Result<> OutboxCascade::blocked(ThreadId thread)
{
    UINBOX_ASSIGN(const auto rows, OutboxRepository(m_scope.connection()).unsentOf(thread));
    OutboxWrites writes(m_scope, m_now, m_timing);
    for (const OutboxRow& each : rows) {
        if (each.state != OutboxState::Held) continue;
        UINBOX_ASSIGN(auto claim, writes.load(each.id));
        UINBOX_TRY(HandOverWrites(m_scope, m_now, m_timing).recall(claim.row, claim.message, RecallFor::Wait));
    }
    return {};
}

Result<> OutboxCascade::cancel(OutboxId id, int code)
{
    OutboxWrites writes(m_scope, m_now, m_timing);
    UINBOX_ASSIGN(auto claim, writes.load(id));
    auto& [row, message] = claim;
    message.errorCode = code;
    m_scope.changes().schedule = true;
    if (row.state == OutboxState::Held || row.state == OutboxState::Recalling)
        return HandOverWrites(m_scope, m_now, m_timing).recall(row, message, RecallFor::Cancel);
    message.status = MessageStatus::Canceled;
    return writes.finish(row, message, OutboxState::Canceled);
}

}  // namespace uinbox
