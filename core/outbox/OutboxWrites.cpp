// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxWrites.h"

#include "base/Logging.h"
#include "outbox/AddressMarks.h"
#include "outbox/DeliveryWrites.h"
#include "outbox/HandOverWrites.h"
#include "outbox/HeldText.h"
#include "outbox/Obstacle.h"
#include "outbox/ScheduleRepository.h"
#include "threads/ThreadWrites.h"

#include <QJsonArray>

namespace uinbox {

namespace {

/// After so many attempts whose fate nobody could tell, a person decides.
constexpr int kMaxUncertainAttempts = 10;
/// After so long without an answer to "did you take it?", too.
constexpr std::chrono::hours kMaxUnknown{24};
/// Making the same request again harms nobody, so it is not given up before, however many attempts that were.
constexpr std::chrono::hours kLeastReplaying{1};
constexpr std::chrono::minutes kMaxReplayPause{5};
/// No pause: a request was made, or an answer asked for, just before.
constexpr std::chrono::hours kShortPause{1};

}  // namespace

Result<OutboxWrites::Claim> OutboxWrites::load(OutboxId id)
{
    UINBOX_ASSIGN(const auto row, OutboxRepository(m_scope.connection()).find(id));
    if (!row) return fail(ErrorKind::NotFound, "outbox row");
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(row->messageId));
    if (!message) return fail(ErrorKind::NotFound, "message");
    return Claim{*row, std::move(*message)};
}

Result<std::vector<OutboxWrites::Claim>> OutboxWrites::claim(Channel channel, int limit, std::chrono::milliseconds replayFor,
                                                             const QString& from)
{
    OutboxRepository outbox(m_scope.connection());
    UINBOX_ASSIGN(auto rows, outbox.claimable(channel, m_now, limit));
    std::vector<Claim> claims;
    for (const OutboxRow& due : rows) {
        UINBOX_ASSIGN(Claim claim, load(due.id));
        if (claim.row.firstClaimedAt && m_now - *claim.row.firstClaimedAt >= replayFor) {
            claim.row.claimedAt = m_now;
            UINBOX_TRY(uncertain(claim.row, claim.message));
            continue;
        }
        UINBOX_ASSIGN(const auto obstacle, obstacleOf(m_scope.connection(), claim.message, m_now));
        // The provider may hold a hand-over that is made again; only once that is known can it be taken back.
        if (obstacle && !claim.row.sendAt) {
            claim.message.status = MessageStatus::Failed;
            claim.message.errorCode = *obstacle;
            UINBOX_TRY(finish(claim.row, claim.message, OutboxState::Failed));
            continue;
        }
        UINBOX_ASSIGN(const bool isTooLate, this->isTooLate(claim.message));
        if (isTooLate && !claim.row.firstClaimedAt) {
            claim.row.state = OutboxState::Asking;
            claim.message.status = MessageStatus::Scheduled;
            m_scope.changes().schedule = true;
            UINBOX_TRY(store(claim.row, claim.message));
            continue;
        }
        // The number may be another than when it was written.
        if (!from.isEmpty() && !claim.row.firstClaimedAt) claim.message.fromAddress = from;
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

Result<bool> OutboxWrites::isTooLate(const Message& message)
{
    if (!message.scheduledAt) return false;
    UINBOX_ASSIGN(const auto schedule, ScheduleRepository(m_scope.connection()).schedule(message.id));
    return schedule && m_now - *message.scheduledAt > schedule->lateLimit + kQueueing;
}

Result<> OutboxWrites::settle(OutboxId id, const SendOutcome& outcome, double jitter)
{
    UINBOX_ASSIGN(Claim claim, load(id));
    // Settled already by a callback that was faster than the answer, or by a person.
    if (claim.row.state != OutboxState::Sending && claim.row.state != OutboxState::Unknown) return {};
    if (const auto* yes = std::get_if<Accepted>(&outcome)) return accepted(claim.row, claim.message, yes->message);
    if (const auto* no = std::get_if<Refused>(&outcome)) return refused(claim.row, claim.message, *no, jitter);
    return uncertain(claim.row, claim.message);
}

Result<> OutboxWrites::reconcile(OutboxId id, const Result<std::vector<RemoteMessage>>& remote, double jitter)
{
    UINBOX_ASSIGN(Claim claim, load(id));
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
    if (const RemoteMessage* found = findSent(*remote, claim.message, claim.row.firstClaimedAt.value_or(claimedAt), bound))
        return accepted(claim.row, claim.message, *found);
    return isEarly ? Result<>() : absent(claim.row, claim.message);
}

Result<int> OutboxWrites::recover()
{
    OutboxRepository outbox(m_scope.connection());
    UINBOX_ASSIGN(const auto rows, outbox.onTheirWay());
    int left = 0;
    for (const OutboxRow& row : rows) {
        if (row.state != OutboxState::Sending) continue;
        UINBOX_ASSIGN(Claim claim, load(row.id));
        UINBOX_TRY(uncertain(claim.row, claim.message));
        ++left;
    }
    UINBOX_TRY(askAnew());
    return left;
}

Result<> OutboxWrites::askAnew()
{
    return OutboxRepository(m_scope.connection()).askFrom(m_now, m_now - kShortPause);
}

Result<> OutboxWrites::replay(OutboxId id)
{
    UINBOX_ASSIGN(Claim claim, load(id));
    if (claim.row.state != OutboxState::Unknown || claim.row.notBefore > m_now) return {};
    const Timestamp claimedAt = claim.row.claimedAt.value_or(claim.row.createdAt);
    const bool isHopeless =
        claim.row.attempt >= kMaxUncertainAttempts && m_now - claim.row.firstClaimedAt.value_or(claimedAt) > kLeastReplaying;
    if (isHopeless) return finish(claim.row, claim.message, OutboxState::Unsure);
    const Timestamp next = claimedAt + std::min<std::chrono::milliseconds>(m_timing.grace * claim.row.attempt, kMaxReplayPause);
    if (next > m_now) {
        claim.row.notBefore = next;
        if (!claim.row.sendAt) claim.message.nextAttemptAt = next;
        return store(claim.row, claim.message);
    }
    if (!claim.row.sendAt) return requeue(claim.row, claim.message, m_now);
    // To the provider's scheduler, if that is where it went: the very same request again.
    claim.row.state = OutboxState::Queued;
    claim.row.notBefore = m_now;
    return store(claim.row, claim.message);
}

Result<> OutboxWrites::confirm(OutboxId id, const DeliveryReport& report)
{
    DeliveryWrites deliveries(m_scope, m_now, m_timing);
    auto loaded = load(id);
    // An id that is not ours, or of a message that was deleted: the report is kept and waits for its sid like any other.
    if (!loaded) return loaded.error().kind == ErrorKind::NotFound ? deliveries.report(report, std::nullopt) : fail(loaded.error());
    auto& [row, message] = *loaded;
    if (!message.providerSid.isEmpty() && message.providerSid != report.providerSid) {
        qCWarning(lcOutbox) << "a second message of the provider for one of ours:" << report.providerSid;
        return deliveries.report(report, std::nullopt);
    }
    if (message.providerSid.isEmpty()) {
        UINBOX_ASSIGN(const auto owner, MessageRepository(m_scope.connection()).findBySid(report.providerSid));
        if (owner) return deliveries.report(report, owner);
        RemoteMessage remote;
        remote.sid = report.providerSid;
        remote.status = row.sendAt ? MessageStatus::Scheduled : MessageStatus::Sent;
        UINBOX_TRY(accepted(row, message, remote));
    }
    return deliveries.report(report, message.id);
}

Result<> OutboxWrites::requeue(OutboxRow& row, Message& message, Timestamp notBefore)
{
    row.state = OutboxState::Queued;
    row.notBefore = notBefore;
    row.absentCount = 0;
    row.sendAt.reset();
    row.checkAt.reset();
    row.checks = 0;
    message.status = MessageStatus::Pending;
    // Where it may go at once and yet waits, what keeps it back says until when.
    message.nextAttemptAt = notBefore > m_now ? std::optional(notBefore) : std::nullopt;
    return store(row, message);
}

Result<> OutboxWrites::finish(OutboxRow& row, Message& message, OutboxState state)
{
    row.state = state;
    row.sendAt.reset();
    if (row.checks < 0) {
        row.checks = 0;
        row.checkAt.reset();
    }
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
    const bool isHeld = row.sendAt && remote.status == MessageStatus::Scheduled;
    const bool hasLeftThere = row.sendAt && !isHeld;
    row.state = isHeld ? OutboxState::Held : OutboxState::Done;
    if (isHeld) m_scope.changes().schedule = true;
    row.checkAt = isHeld ? std::nullopt : std::optional(m_now + kFirstCheck);
    row.checks = 0;
    takeAnswer(message, remote, isHeld);
    if (hasLeftThere) message.sentAt.reset();
    UINBOX_TRY(ThreadWrites(m_scope, m_now).bind(message, remote.sid));
    if (hasLeftThere) {
        RemoteMessage left = remote;
        left.status = message.status;  // reports may have come before
        left.errorCode = message.errorCode;
        left.errorMessage = message.errorMessage;
        return leftElsewhere(row, message, left);
    }
    if (!isHeld && message.status == MessageStatus::Failed) return DeliveryWrites(m_scope, m_now, m_timing).judgeLater(row, m_now);
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    m_scope.changes().outbox = true;
    return isHeld ? HandOverWrites(m_scope, m_now, m_timing).held(row, message) : Result<>();
}

void OutboxWrites::takeAnswer(Message& message, const RemoteMessage& remote, bool isHeld) const
{
    // Accepted is what one tick means; the provider's own queue is not told apart from it.
    message.status = isHeld                                               ? MessageStatus::Scheduled
                     : statusAdvances(MessageStatus::Sent, remote.status) ? remote.status
                                                                          : MessageStatus::Sent;
    message.errorCode = remote.errorCode;
    message.errorMessage = remote.errorMessage;
    message.nextAttemptAt.reset();
    if (!isHeld) message.sentAt = m_now;
    if (remote.segments > 0) message.segments = remote.segments;
    if (!remote.from.isEmpty()) {
        // A service chose the number, and may choose another for another attempt.
        if (remote.from != message.fromAddress && !message.fromAddress.startsWith(u'+'))
            message.metadata.insert(kAskedFrom, message.fromAddress);
        message.fromAddress = remote.from;
    }
    takeOver(message, remote);
}

Result<> OutboxWrites::leftElsewhere(OutboxRow& row, Message& message, const RemoteMessage& remote)
{
    m_scope.changes().schedule = true;
    message.errorCode = remote.errorCode;
    message.errorMessage = remote.errorMessage;
    if (remote.status == MessageStatus::Canceled) {
        forgetHeldText(message);
        message.status = MessageStatus::Canceled;
        return finish(row, message, OutboxState::Canceled);
    }
    const bool failed = remote.status == MessageStatus::Failed;
    message.status = statusAdvances(MessageStatus::Sent, remote.status) ? remote.status : MessageStatus::Sent;
    if (restoreHeldText(message)) UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
    if (!failed && !message.sentAt) message.sentAt = std::min(m_now, message.scheduledAt.value_or(m_now));
    row.checkAt = m_now + kFirstCheck;
    UINBOX_TRY(finish(row, message, OutboxState::Done));
    if (failed) UINBOX_TRY(DeliveryWrites(m_scope, m_now, m_timing).judgeLater(row, m_now));
    message.createdAt = message.sentAt.value_or(m_now);
    return ThreadWrites(m_scope, m_now).enter(message);
}

Result<> OutboxWrites::refused(OutboxRow& row, Message& message, const Refused& refusal, double jitter)
{
    UINBOX_TRY(AddressMarks(m_scope, m_now, m_timing).refused(message, refusal.refusal, refusal.error.code));
    // What became of an earlier attempt of this id is as unknown as before.
    if (row.firstClaimedAt == row.claimedAt) row.firstClaimedAt.reset();
    if (isUnreached(refusal)) row.attempt = std::max(0, row.attempt - 1);
    // Not kept by the provider: it waits here as before.
    if (row.sendAt) return waitAgain(row, message);
    message.errorCode = refusal.error.code;
    message.errorMessage = refusal.message;
    switch (refusal.refusal) {
        case Refusal::Later: {
            if (isUnreached(refusal)) return requeue(row, message, m_now);
            const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(refusal.error.retryAfter);
            return requeue(row, message, m_now + std::max(asked, backoff(row.attempt, jitter)));
        }
        // The circuit breaker keeps all of them back until it works again; this one is no worse than the others.
        case Refusal::StopNumber:
        case Refusal::StopProvider: return requeue(row, message, m_now);
        case Refusal::AddressOptedOut:
        case Refusal::AddressUnreachable:
        case Refusal::Final: message.status = MessageStatus::Failed; return finish(row, message, OutboxState::Failed);
    }
    return {};
}

Result<> OutboxWrites::waitAgain(OutboxRow& row, Message& message)
{
    m_scope.changes().schedule = true;
    message.nextAttemptAt.reset();
    // Said while it was being handed over.
    switch (std::exchange(row.recallFor, RecallFor::Wait)) {
        case RecallFor::Wait: break;
        case RecallFor::Cancel: message.status = MessageStatus::Canceled; return finish(row, message, OutboxState::Canceled);
        case RecallFor::Send:
            message.createdAt = m_now;
            message.scheduledAt = m_now;
            UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
            UINBOX_TRY(requeue(row, message, m_now));
            UINBOX_TRY(ScheduleRepository(m_scope.connection()).moveToEnd(row.id));
            return ThreadWrites(m_scope, m_now).enter(message);
    }
    row.state = OutboxState::Scheduled;
    row.notBefore = row.sendAt.value_or(row.notBefore);
    row.sendAt.reset();
    message.status = MessageStatus::Scheduled;
    return store(row, message);
}

Result<> OutboxWrites::uncertain(OutboxRow& row, Message& message)
{
    row.state = OutboxState::Unknown;
    row.absentCount = 0;
    row.notBefore = std::max(m_now, row.claimedAt.value_or(m_now) + m_timing.grace);
    // Wherever it is, it is not to leave yet.
    message.status = row.sendAt ? MessageStatus::Scheduled : MessageStatus::Unknown;
    if (!row.sendAt) message.nextAttemptAt = row.notBefore;
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
    row.firstClaimedAt.reset();
    if (row.sendAt) return waitAgain(row, message);
    if (row.attempt >= kMaxUncertainAttempts) return finish(row, message, OutboxState::Unsure);
    return requeue(row, message, m_now);
}

Result<> OutboxWrites::forgetAttempt(OutboxRow& row, Message& message)
{
    if (!message.providerSid.isEmpty()) {
        QJsonArray earlier = message.metadata.value(kEarlierSids).toArray();
        earlier.append(message.providerSid);
        message.metadata.insert(kEarlierSids, earlier);
        message.providerSid.clear();
    }
    if (const QString asked = message.metadata.take(kAskedFrom).toString(); !asked.isEmpty()) message.fromAddress = asked;
    const auto id = OutboxId::generate(m_now);
    UINBOX_TRY(OutboxRepository(m_scope.connection()).changeId(row.id, id));
    row.id = id;
    row.attempt = 0;
    row.claimedAt.reset();
    row.firstClaimedAt.reset();
    row.absentCount = 0;
    row.sendAt.reset();
    row.recallFor = RecallFor::Wait;
    message.errorCode = 0;
    message.errorMessage.clear();
    message.sentAt.reset();
    message.priceMicros.reset();
    message.priceUnit.clear();
    return {};
}

Result<> OutboxWrites::store(const OutboxRow& row, const Message& message)
{
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    m_scope.changes().outbox = true;
    return ThreadWrites(m_scope, m_now).update(message);
}

}  // namespace uinbox
