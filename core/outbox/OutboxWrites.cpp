// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxWrites.h"

#include "base/Logging.h"
#include "channels/ChannelAddress.h"
#include "contacts/ContactRepository.h"
#include "threads/ThreadWrites.h"

#include <QJsonArray>

namespace uinbox {

namespace {

/// After so many attempts whose fate nobody could tell, a person decides.
constexpr int kMaxUncertainAttempts = 10;
/// After so long without an answer to "did you take it?", too.
constexpr std::chrono::hours kMaxUnknown{24};
/// PROVIDERS.md 1.1: "This person replied STOP".
constexpr int kOptedOutCode = 21610;

Result<OutboxWrites::Claim> load(db::WriteScope& scope, OutboxId id)
{
    UINBOX_ASSIGN(const auto row, OutboxRepository(scope.connection()).find(id));
    if (!row) return fail(ErrorKind::NotFound, "outbox row");
    UINBOX_ASSIGN(auto message, MessageRepository(scope.connection()).find(row->messageId));
    if (!message) return fail(ErrorKind::NotFound, "message");
    return OutboxWrites::Claim{*row, std::move(*message)};
}

}  // namespace

Result<std::vector<OutboxWrites::Claim>> OutboxWrites::claim(Channel channel, int limit)
{
    OutboxRepository outbox(m_scope.connection());
    UINBOX_ASSIGN(auto rows, outbox.claimable(channel, m_now, limit));
    std::vector<Claim> claims;
    for (const OutboxRow& due : rows) {
        UINBOX_ASSIGN(Claim claim, load(m_scope, due.id));
        UINBOX_ASSIGN(const bool optedOut, isOptedOut(claim.message));
        if (optedOut) {
            claim.message.status = MessageStatus::Failed;
            claim.message.errorCode = kOptedOutCode;
            UINBOX_TRY(finish(claim.row, claim.message, OutboxState::Failed));
            continue;
        }
        claim.row.state = OutboxState::Sending;
        claim.row.attempt += 1;
        claim.row.claimedAt = m_now;
        if (!claim.row.firstClaimedAt) claim.row.firstClaimedAt = m_now;
        claim.row.absentCount = 0;
        claim.message.status = MessageStatus::Sending;
        claim.message.nextAttemptAt.reset();
        UINBOX_TRY(store(claim.row, claim.message));
        claims.push_back(std::move(claim));
    }
    return claims;
}

Result<> OutboxWrites::settle(OutboxId id, const SendOutcome& outcome, double jitter)
{
    UINBOX_ASSIGN(Claim claim, load(m_scope, id));
    // Settled already by a callback that was faster than the answer, or by a person.
    if (claim.row.state != OutboxState::Sending && claim.row.state != OutboxState::Unknown) return {};
    if (const auto* yes = std::get_if<Accepted>(&outcome)) return accepted(claim.row, claim.message, yes->message);
    if (const auto* no = std::get_if<Refused>(&outcome)) return refused(claim.row, claim.message, *no, jitter);
    return uncertain(claim.row, claim.message);
}

Result<> OutboxWrites::reconcile(OutboxId id, const Result<std::vector<RemoteMessage>>& remote, double jitter)
{
    UINBOX_ASSIGN(Claim claim, load(m_scope, id));
    if (claim.row.state != OutboxState::Unknown) return {};
    const Timestamp claimedAt = claim.row.claimedAt.value_or(claim.row.createdAt);
    // Two looks can be asked for before the first is written down: the second is no second look, for which time must have passed.
    const bool isEarly = claim.row.notBefore > m_now;
    if (!remote) {
        if (isEarly) return {};
        const bool hopeless = remote.error().kind == ErrorKind::Rejected || remote.error().kind == ErrorKind::NotFound ||
                              m_now - claimedAt > kMaxUnknown;
        if (hopeless) return finish(claim.row, claim.message, OutboxState::Unsure);
        claim.row.notBefore = m_now + std::max(backoff(claim.row.attempt, jitter), m_timing.secondLook());
        return store(claim.row, claim.message);
    }
    std::set<QString> bound;
    for (const QJsonValue earlier : claim.message.metadata.value(kEarlierSids).toArray()) bound.insert(earlier.toString());
    for (const RemoteMessage& candidate : *remote) {
        UINBOX_ASSIGN(const auto owner, MessageRepository(m_scope.connection()).findBySid(candidate.sid));
        if (owner && *owner != claim.message.id) bound.insert(candidate.sid);
    }
    if (const RemoteMessage* found = findSent(*remote, claim.message, claimedAt, bound))
        return accepted(claim.row, claim.message, *found);
    return isEarly ? Result<>() : absent(claim.row, claim.message);
}

Result<int> OutboxWrites::recover()
{
    UINBOX_ASSIGN(const auto rows, OutboxRepository(m_scope.connection()).sending());
    for (const OutboxRow& row : rows) {
        UINBOX_ASSIGN(Claim claim, load(m_scope, row.id));
        UINBOX_TRY(uncertain(claim.row, claim.message));
    }
    return static_cast<int>(rows.size());
}

Result<> OutboxWrites::confirm(OutboxId id, const DeliveryReport& report)
{
    auto loaded = load(m_scope, id);
    ThreadWrites threads(m_scope, m_now);
    // An id that is not ours, or of a message that was deleted: the report is kept and waits for its sid like any other.
    if (!loaded) return loaded.error().kind == ErrorKind::NotFound ? threads.report(report, std::nullopt) : fail(loaded.error());
    auto& [row, message] = *loaded;
    if (!message.providerSid.isEmpty() && message.providerSid != report.providerSid) {
        qCWarning(lcOutbox) << "a second message of the provider for one of ours:" << report.providerSid;
        return threads.report(report, std::nullopt);
    }
    if (message.providerSid.isEmpty()) {
        UINBOX_ASSIGN(const auto owner, MessageRepository(m_scope.connection()).findBySid(report.providerSid));
        if (owner) return threads.report(report, owner);
        RemoteMessage remote;
        remote.sid = report.providerSid;
        UINBOX_TRY(accepted(row, message, remote));
    }
    return threads.report(report, message.id);
}

Result<> OutboxWrites::requeue(OutboxRow& row, Message& message, Timestamp notBefore)
{
    row.state = OutboxState::Queued;
    row.notBefore = notBefore;
    row.absentCount = 0;
    message.status = MessageStatus::Pending;
    message.nextAttemptAt = notBefore;
    return store(row, message);
}

Result<> OutboxWrites::finish(OutboxRow& row, Message& message, OutboxState state)
{
    row.state = state;
    message.nextAttemptAt.reset();
    return store(row, message);
}

Result<> OutboxWrites::accepted(OutboxRow& row, Message& message, const RemoteMessage& remote)
{
    UINBOX_ASSIGN(const auto owner, MessageRepository(m_scope.connection()).findBySid(remote.sid));
    if (owner && *owner != message.id) {
        // The provider gave one sid twice: it cannot be told which of the two it means.
        qCWarning(lcOutbox) << "sid" << remote.sid << "belongs to another message";
        return uncertain(row, message);
    }
    row.state = OutboxState::Done;
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    m_scope.changes().outbox = true;
    // Accepted is what one tick means; the provider's own queue is not told apart from it.
    message.status = statusAdvances(MessageStatus::Sent, remote.status) ? remote.status : MessageStatus::Sent;
    message.errorCode = remote.errorCode;
    message.errorMessage = remote.errorMessage;
    message.nextAttemptAt.reset();
    message.sentAt = m_now;
    if (remote.segments > 0) message.segments = remote.segments;
    if (!remote.from.isEmpty()) message.fromAddress = remote.from;
    return ThreadWrites(m_scope, m_now).bind(message, remote.sid);
}

Result<> OutboxWrites::refused(OutboxRow& row, Message& message, const Refused& refusal, double jitter)
{
    message.errorCode = refusal.error.code;
    message.errorMessage = refusal.message;
    switch (refusal.refusal) {
        case Refusal::Later: {
            const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(refusal.error.retryAfter);
            return requeue(row, message, m_now + std::max(asked, backoff(row.attempt, jitter)));
        }
        case Refusal::AddressUnreachable:
        case Refusal::StopNumber:
        case Refusal::Final:
        case Refusal::StopProvider: message.status = MessageStatus::Failed; return finish(row, message, OutboxState::Failed);
        case Refusal::AddressOptedOut: {
            ContactRepository contacts(m_scope.connection());
            UINBOX_ASSIGN(const auto address, contacts.findAddress(addressKindOf(message.channel), message.toAddress));
            if (address && !address->optedOutAt) {
                UINBOX_TRY(contacts.setOptedOut(address->id, m_now));
                m_scope.changes().contacts.insert(address->contactId);
            }
            message.status = MessageStatus::Failed;
            return finish(row, message, OutboxState::Failed);
        }
    }
    return {};
}

Result<> OutboxWrites::uncertain(OutboxRow& row, Message& message)
{
    row.state = OutboxState::Unknown;
    row.absentCount = 0;
    row.notBefore = std::max(m_now, row.claimedAt.value_or(m_now) + m_timing.grace);
    message.status = MessageStatus::Unknown;
    message.nextAttemptAt = row.notBefore;
    return store(row, message);
}

Result<> OutboxWrites::absent(OutboxRow& row, Message& message)
{
    row.absentCount += 1;
    if (row.absentCount < 2) {
        row.notBefore = m_now + m_timing.secondLook();
        message.nextAttemptAt = row.notBefore;
        return store(row, message);
    }
    if (row.attempt >= kMaxUncertainAttempts) return finish(row, message, OutboxState::Unsure);
    return requeue(row, message, m_now);
}

Result<bool> OutboxWrites::isOptedOut(const Message& message)
{
    UINBOX_ASSIGN(const auto address,
                  ContactRepository(m_scope.connection()).findAddress(addressKindOf(message.channel), message.toAddress));
    return address && address->optedOutAt.has_value();
}

Result<> OutboxWrites::store(const OutboxRow& row, const Message& message)
{
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    m_scope.changes().outbox = true;
    return ThreadWrites(m_scope, m_now).update(message);
}

}  // namespace uinbox
