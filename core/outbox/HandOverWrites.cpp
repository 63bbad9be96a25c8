// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/HandOverWrites.h"

#include "outbox/HeldText.h"
#include "outbox/Obstacle.h"
#include "outbox/ScheduleRepository.h"
#include "threads/ThreadWrites.h"

namespace uinbox {

namespace {

/// After so long without a word from the provider a person decides.
constexpr std::chrono::hours kMaxRecalling{24};

}  // namespace

Result<std::vector<OutboxWrites::Claim>> HandOverWrites::claim(Channel channel, HandOverRange range, Timestamp untriedSince,
                                                               int limit)
{
    OutboxRepository outbox(m_scope.connection());
    OutboxWrites writes(m_scope, m_now, m_timing);
    UINBOX_ASSIGN(const auto rows, outbox.forHandOver(channel, m_now + range.least, m_now + range.most, untriedSince, limit));
    std::vector<OutboxWrites::Claim> claims;
    for (const OutboxRow& due : rows) {
        UINBOX_ASSIGN(auto claim, writes.load(due.id));
        UINBOX_ASSIGN(const auto obstacle, obstacleOf(m_scope.connection(), claim.message, due.notBefore));
        if (obstacle) continue;  // it waits here, and is looked at again at its time
        claim.row.state = OutboxState::Sending;
        claim.row.attempt += 1;
        claim.row.claimedAt = m_now;
        if (!claim.row.firstClaimedAt) claim.row.firstClaimedAt = m_now;
        claim.row.absentCount = 0;
        claim.row.sendAt = due.notBefore;
        UINBOX_TRY(writes.store(claim.row, claim.message));
        m_scope.changes().schedule = true;
        claims.push_back(std::move(claim));
    }
    return claims;
}

Result<int> HandOverWrites::recallHeld()
{
    UINBOX_ASSIGN(const auto rows, OutboxRepository(m_scope.connection()).held());
    OutboxWrites writes(m_scope, m_now, m_timing);
    for (const OutboxRow& held : rows) {
        UINBOX_ASSIGN(auto claim, writes.load(held.id));
        UINBOX_TRY(recall(claim.row, claim.message, RecallFor::Wait));
    }
    return static_cast<int>(rows.size());
}

Result<> HandOverWrites::held(OutboxRow& row, Message& message)
{
    if (row.recallFor != RecallFor::Wait) return recall(row, message, row.recallFor);
    // STOP came while it was being handed over.
    UINBOX_ASSIGN(const auto obstacle, obstacleOf(m_scope.connection(), message, *row.sendAt));
    // It waits here for as long as the person is blocked.
    if (obstacle == kBlockedCode) return recall(row, message, RecallFor::Wait);
    if (obstacle != kOptedOutCode) return {};
    message.errorCode = kOptedOutCode;
    return recall(row, message, RecallFor::Cancel);
}

Result<> HandOverWrites::recall(OutboxRow& row, Message& message, RecallFor reason)
{
    row.state = OutboxState::Recalling;
    row.recallFor = reason;
    row.claimedAt = m_now;
    row.absentCount = 0;
    row.notBefore = m_now;
    m_scope.changes().schedule = true;
    return OutboxWrites(m_scope, m_now, m_timing).store(row, message);
}

Result<> HandOverWrites::recalled(OutboxId id, const Result<RemoteMessage>& remote, double jitter)
{
    OutboxWrites writes(m_scope, m_now, m_timing);
    UINBOX_ASSIGN(auto claim, writes.load(id));
    auto& [row, message] = claim;
    if (row.state != OutboxState::Recalling) return {};
    m_scope.changes().schedule = true;
    if (remote && remote->status == MessageStatus::Canceled) return giveBack(row, message);
    if (remote && remote->status != MessageStatus::Scheduled) return writes.leftElsewhere(row, message, *remote);
    // Not asked for the reason of the wait: a provider that keeps it, does not know it, or cannot be asked.
    if (m_now - row.claimedAt.value_or(m_now) > kMaxRecalling) {
        // What the provider has is what may have been sent.
        if (restoreHeldText(message)) UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
        message.status = MessageStatus::Unknown;
        return writes.finish(row, message, OutboxState::Unsure);
    }
    row.absentCount += 1;
    row.notBefore = m_now + backoff(row.absentCount, jitter);
    return writes.store(row, message);
}

Result<> HandOverWrites::giveBack(OutboxRow& row, Message& message)
{
    OutboxWrites writes(m_scope, m_now, m_timing);
    const int code = message.errorCode;  // why it is canceled
    const RecallFor reason = row.recallFor;
    forgetHeldText(message);
    UINBOX_TRY(writes.forgetAttempt(row, message));
    switch (reason) {
        case RecallFor::Wait:
            row.state = OutboxState::Scheduled;
            row.notBefore = message.scheduledAt.value_or(m_now);
            message.status = MessageStatus::Scheduled;  // a report of the cancellation may have said otherwise
            return writes.store(row, message);
        case RecallFor::Send:
            message.createdAt = m_now;
            message.scheduledAt = m_now;  // a person said so: it is not late
            UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
            UINBOX_TRY(writes.requeue(row, message, m_now));
            // It leaves after what is queued already, as it is shown.
            UINBOX_TRY(ScheduleRepository(m_scope.connection()).moveToEnd(row.id));
            return ThreadWrites(m_scope, m_now).enter(message);
        case RecallFor::Cancel:
            message.status = MessageStatus::Canceled;
            message.errorCode = code;
            return writes.finish(row, message, OutboxState::Canceled);
    }
    return {};
}

}  // namespace uinbox
