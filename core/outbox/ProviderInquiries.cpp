// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ProviderInquiries.h"

#include "base/Logging.h"
#include "outbox/DeliveryWrites.h"
#include "outbox/HandOverWrites.h"

#include <QRandomGenerator>

namespace uinbox {

namespace {

constexpr int kMostAtOnce = 8;
/// Read at once: those of a channel that is not connected must not hide the others.
constexpr int kMostRead = 256;
/// Until a failure is looked at again whose channel is not connected.
constexpr std::chrono::hours kUnjudgedWait{1};

Result<std::vector<OutboxWrites::Claim>> withMessages(db::Connection& connection, const std::vector<OutboxRow>& rows)
{
    std::vector<OutboxWrites::Claim> claims;
    for (const OutboxRow& row : rows) {
        UINBOX_ASSIGN(auto message, MessageRepository(connection).find(row.messageId));
        if (message) claims.push_back({row, std::move(*message)});
    }
    return claims;
}

template <class T>
bool isAnswer(const Result<T>& result)
{
    return result || (result.error().kind != ErrorKind::Network && result.error().kind != ErrorKind::Timeout &&
                      result.error().kind != ErrorKind::Cancelled);
}

}  // namespace

ProviderInquiries::ProviderInquiries(db::Database& database, Senders& senders, const Clock& clock, OutboxTiming timing,
                                     QObject* parent)
    : QObject(parent), m_database(database), m_senders(senders), m_clock(clock), m_timing(timing)
{
}

void ProviderInquiries::look()
{
    auto due = m_database.read([now = m_clock.now(), takesBack = m_takesBack](db::Connection& connection) -> Result<Due> {
        OutboxRepository outbox(connection);
        Due found;
        UINBOX_ASSIGN(const auto unknown, outbox.checkable(now, kMostRead));
        UINBOX_ASSIGN(found.unknown, withMessages(connection, unknown));
        UINBOX_ASSIGN(const auto recalling, outbox.recallable(now, kMostRead));
        UINBOX_ASSIGN(found.recalling, withMessages(connection, recalling));
        UINBOX_ASSIGN(const auto unreported, outbox.toCheck(now, kMostRead));
        UINBOX_ASSIGN(found.unreported, withMessages(connection, unreported));
        if (!takesBack) return found;
        UINBOX_ASSIGN(found.held, outbox.held());
        return found;
    });
    onFinished(due, this, [this, look = ++m_looks](const Result<Due>& found) { onDue(look, found); });
}

void ProviderInquiries::onDue(int look, const Result<Due>& due)
{
    m_found = look;
    m_staleUpTo.removeIf([look](auto entry) { return entry.value() < look; });
    if (!due) {
        qCWarning(lcOutbox) << "look up:" << due.error().detail;
        if (due.error().kind != ErrorKind::Cancelled) Q_EMIT storageFailed();
    }
    if (due) {
        for (const auto& claim : due->unknown) lookUp(claim);
        for (const auto& claim : due->recalling) recall(claim);
        for (const auto& claim : due->unreported) check(claim);
        // The answer to a hand-over came, or was found, after the program had gone on.
        for (const OutboxRow& row : due->held) {
            if (!m_takesBack || m_asking.contains(row.id)) continue;
            m_asking.insert(row.id);
            store(row.id, [id = row.id, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) -> Result<> {
                UINBOX_ASSIGN(auto claim, OutboxWrites(scope, now, timing).load(id));
                if (claim.row.state != OutboxState::Held) return {};
                return HandOverWrites(scope, now, timing).recall(claim.row, claim.message, RecallFor::Wait);
            });
        }
    }
    Q_EMIT looked();
}

MessageSender* ProviderInquiries::free(const OutboxWrites::Claim& claim)
{
    MessageSender* sender = m_senders.sender(claim.message.channel);
    if (!sender || m_asking.size() >= 2 * kMostAtOnce || m_asking.contains(claim.row.id)) return nullptr;
    if (m_staleUpTo.value(claim.row.id) >= m_found) return nullptr;
    m_asking.insert(claim.row.id);
    return sender;
}

void ProviderInquiries::lookUp(const OutboxWrites::Claim& claim)
{
    MessageSender* sender = free(claim);
    if (!sender) return;
    const OutboxRow& row = claim.row;
    const Timestamp first = row.firstClaimedAt.value_or(row.createdAt);
    if (sender->recovery() == Recovery::Replay && m_clock.now() - first < sender->replayFor()) {
        store(row.id, [=, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) {
            return OutboxWrites(scope, now, timing).replay(row.id);
        });
        return;
    }
    const Timestamp since = first - kClockTolerance;
    onFinished(sender->list({claim.message.toAddress, since, m_clock.now()}), this,
               [this, id = row.id, provider = sender->provider()](const Result<std::vector<RemoteMessage>>& remote) {
                   if (!remote) qCInfo(lcOutbox) << "cannot ask the provider:" << remote.error().detail;
                   if (isAnswer(remote)) Q_EMIT answered(provider);
                   store(id, [=, now = m_clock.now(), timing = m_timing, random = QRandomGenerator::global()->generateDouble()](
                                 db::WriteScope& scope) { return OutboxWrites(scope, now, timing).reconcile(id, remote, random); });
               });
}

void ProviderInquiries::recall(const OutboxWrites::Claim& claim)
{
    MessageSender* sender = free(claim);
    if (!sender) return;
    onFinished(sender->cancel(claim.message.providerSid), this,
               [this, id = claim.row.id, provider = sender->provider()](const Result<RemoteMessage>& remote) {
                   if (!remote) qCInfo(lcOutbox) << "cannot take back:" << remote.error().detail;
                   if (isAnswer(remote)) Q_EMIT answered(provider);
                   store(id,
                         [=, now = m_clock.now(), timing = m_timing, random = QRandomGenerator::global()->generateDouble()](
                             db::WriteScope& scope) { return HandOverWrites(scope, now, timing).recalled(id, remote, random); });
               });
}

void ProviderInquiries::judge(const OutboxWrites::Claim& claim)
{
    const Message& message = claim.message;
    if (!m_senders.sender(message.channel)) {
        if (m_asking.contains(claim.row.id)) return;
        m_asking.insert(claim.row.id);
        // Nobody here knows the carrier's numbers: those of other channels must not wait behind it.
        store(claim.row.id, [id = claim.row.id, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) {
            return DeliveryWrites(scope, now, timing).judgeLater(id, now + kUnjudgedWait);
        });
        return;
    }
    const MessageSender* sender = free(claim);
    if (!sender) return;
    const Refusal meaning = sender->refusalOf(message.errorCode);
    if (message.status == MessageStatus::Failed) Q_EMIT carrierRefused(message, meaning);
    const auto again = sender->retryAt(message.errorCode, claim.row.attempt, m_clock.now());
    store(claim.row.id, [=, id = message.id, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) {
        return DeliveryWrites(scope, now, timing).failedAfterwards(id, meaning, again);
    });
}

void ProviderInquiries::check(const OutboxWrites::Claim& claim)
{
    if (claim.row.checks == kFailureToJudge) return judge(claim);
    // Reported meanwhile: nothing to ask.
    if (claim.message.status != MessageStatus::Sent || claim.message.providerSid.isEmpty()) {
        store(claim.row.id, [id = claim.row.id, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(OutboxRepository(scope.connection()).endChecks(now));
            DeliveryWrites writes(scope, now, timing);
            UINBOX_ASSIGN(const bool isRetried, writes.retryFailed(id));
            if (isRetried) return {};
            return writes.checked(id, fail(ErrorKind::NotFound, "nothing to ask"));
        });
        return;
    }
    MessageSender* sender = free(claim);
    if (!sender) return;
    onFinished(sender->fetch(claim.message.providerSid), this,
               [this, id = claim.row.id, provider = sender->provider()](const Result<RemoteMessage>& remote) {
                   if (isAnswer(remote)) Q_EMIT answered(provider);
                   store(id, [=, now = m_clock.now(), timing = m_timing](db::WriteScope& scope) {
                       return DeliveryWrites(scope, now, timing).checked(id, remote);
                   });
               });
}

void ProviderInquiries::store(OutboxId id, std::function<Result<>(db::WriteScope&)> step)
{
    onFinished(m_database.write(std::move(step)), this, [this, id](const Result<>& stored) {
        m_asking.remove(id);
        m_staleUpTo.insert(id, m_looks);
        if (stored || stored.error().kind == ErrorKind::NotFound || stored.error().kind == ErrorKind::Cancelled) {
            Q_EMIT settled();
            return;
        }
        qCWarning(lcOutbox) << "what the provider says of" << id.toString() << "is not stored:" << stored.error().detail;
        Q_EMIT storageFailed();
    });
}

}  // namespace uinbox
