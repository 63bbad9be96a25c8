// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/DeliveryWrites.h"

#include "outbox/AddressMarks.h"
#include "outbox/HeldText.h"
#include "threads/ThreadWrites.h"

#include <array>

namespace uinbox {

using namespace std::chrono_literals;

namespace {

/// When a provider is asked how a message fares whose end was not reported: counted from when it was taken. After the last it is left.
constexpr std::array<std::chrono::minutes, 5> kChecks{kFirstCheck, 30min, 2h, 12h, 24h};

}  // namespace

Result<> DeliveryWrites::report(const DeliveryReport& report, std::optional<MessageId> id)
{
    UINBOX_TRY(ThreadWrites(m_scope, m_now).report(report, id));
    if (!id) return {};
    UINBOX_ASSIGN(auto row, OutboxRepository(m_scope.connection()).findByMessage(*id));
    if (!row) return {};
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(*id));
    if (!message || message->providerSid != report.providerSid) return {};
    const bool hasFailed = report.status == MessageStatus::Failed && message->status == MessageStatus::Failed;
    if (hasFailed && row->state == OutboxState::Done && row->checks >= 0) UINBOX_TRY(judgeLater(*row, m_now));
    if (message->status == MessageStatus::Delivered || message->status == MessageStatus::Read)
        UINBOX_TRY(AddressMarks(m_scope, m_now, m_timing).reached(*message));
    const bool isHeld = row->state == OutboxState::Held || row->state == OutboxState::Recalling;
    if (!isHeld || message->status == MessageStatus::Scheduled) return {};
    // What the provider says when it is taken back has the last word on a recall that is under way.
    if (message->status == MessageStatus::Canceled && row->state == OutboxState::Recalling) return {};
    RemoteMessage remote;
    remote.sid = report.providerSid;
    remote.status = message->status;
    remote.errorCode = message->errorCode;
    remote.errorMessage = message->errorMessage;
    return outbox().leftElsewhere(*row, *message, remote);
}

Result<> DeliveryWrites::checked(OutboxId id, const Result<RemoteMessage>& remote)
{
    UINBOX_ASSIGN(auto claim, outbox().load(id));
    auto& [row, message] = claim;
    if (row.state != OutboxState::Done || !row.checkAt || row.checks < 0) return {};
    if (remote && remote->sid == message.providerSid) {
        takeOver(message, *remote);
        UINBOX_TRY(outbox().store(row, message));
        UINBOX_TRY(report({remote->sid, remote->status, remote->errorCode, remote->errorMessage, m_now}, message.id));
        UINBOX_ASSIGN(claim, outbox().load(id));
        if (row.checks < 0) return {};  // it has failed
    }
    const bool isUnasked = !remote && (remote.error().kind == ErrorKind::Network || remote.error().kind == ErrorKind::Timeout);
    if (!isUnasked) row.checks += 1;
    const bool isOver = row.checks >= static_cast<int>(kChecks.size()) || message.status != MessageStatus::Sent;
    row.checkAt = isOver ? std::nullopt : std::optional(m_now + kChecks[static_cast<size_t>(row.checks)]);
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    m_scope.changes().outbox = true;
    return {};
}

Result<> DeliveryWrites::failedAfterwards(MessageId id, Refusal meaning, std::optional<Timestamp> again)
{
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(id));
    UINBOX_ASSIGN(auto row, OutboxRepository(m_scope.connection()).findByMessage(id));
    if (!message || !row || row->state != OutboxState::Done || row->checks != kFailureToJudge) return {};
    // Delivered meanwhile after all.
    if (message->status != MessageStatus::Failed) return outbox().finish(*row, *message, OutboxState::Done);
    if (!lateChange(*message).isEmpty()) again.reset();
    UINBOX_TRY(AddressMarks(m_scope, m_now, m_timing).refused(*message, meaning, message->errorCode));
    // Not at once: reports come in any order, and one of its delivery may still follow.
    row->checkAt = again;
    row->checks = again ? kRetryPlanned : 0;
    message->nextAttemptAt = again;
    return outbox().store(*row, *message);
}

Result<> DeliveryWrites::judgeLater(OutboxId id, Timestamp from)
{
    UINBOX_ASSIGN(auto claim, outbox().load(id));
    return claim.row.checks == kFailureToJudge ? judgeLater(claim.row, from) : Result<>();
}

Result<> DeliveryWrites::judgeLater(OutboxRow& row, Timestamp from)
{
    row.checks = kFailureToJudge;
    row.checkAt = from;
    m_scope.changes().outbox = true;
    return OutboxRepository(m_scope.connection()).update(row);
}

Result<bool> DeliveryWrites::retryFailed(OutboxId id)
{
    UINBOX_ASSIGN(auto claim, outbox().load(id));
    auto& [row, message] = claim;
    const bool isPlanned = row.state == OutboxState::Done && row.checkAt && *row.checkAt <= m_now && row.checks == kRetryPlanned;
    if (!isPlanned) return false;
    if (message.status != MessageStatus::Failed) {
        UINBOX_TRY(outbox().finish(row, message, OutboxState::Done));
        return true;
    }
    const int attempt = row.attempt;
    UINBOX_TRY(outbox().forgetAttempt(row, message));
    row.attempt = attempt;
    UINBOX_TRY(outbox().requeue(row, message, m_now));
    return true;
}

}  // namespace uinbox
