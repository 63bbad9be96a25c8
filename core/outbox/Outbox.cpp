// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "base/Logging.h"

#include <QRandomGenerator>
#include <QUrlQuery>

namespace uinbox {

namespace {

constexpr int kMaxLookUps = 8;

double jitter()
{
    return QRandomGenerator::global()->generateDouble();
}

}  // namespace

Outbox::Outbox(db::Database& database, Senders& senders, const Clock& clock, Options options, QObject* parent)
    : QObject(parent),
      m_database(database),
      m_senders(senders),
      m_clock(clock),
      m_options(std::move(options)),
      m_limiter(m_options.ratePerSecond)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::pump);
}

void Outbox::start()
{
    auto recovered = m_database.write([now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) {
        return OutboxWrites(scope, now, timing).recover();
    });
    onFinished(recovered, this, [this](const Result<int>& count) {
        if (!count) {
            qCWarning(lcOutbox) << "recovery:" << count.error().detail;
            if (count.error().kind != ErrorKind::Cancelled) QTimer::singleShot(m_options.storageRetry, this, &Outbox::start);
            return;
        }
        if (*count > 0) qCInfo(lcOutbox) << *count << "message(s) may have been on their way when the program ended";
        connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
            if (changes.outbox) pump();
        });
        connect(&m_senders, &Senders::changed, this, &Outbox::pump);
        pump();
    });
}

void Outbox::pump()
{
    // One round at a time; what asks meanwhile gets one more round after it.
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    m_pumping = true;
    m_pumpAgain = false;
    claimNext();
    lookUp();
}

void Outbox::claimNext()
{
    for (const Channel channel : m_senders.connectedChannels()) {
        const int room = m_options.maxParallel - m_inFlight;
        const int limit = std::min(room, m_limiter.available(channel, m_clock.now()));
        if (limit <= 0) continue;
        auto claimed = m_database.write([=, now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) {
            return OutboxWrites(scope, now, timing).claim(channel, limit);
        });
        // Reserved; what was not claimed is given back.
        m_inFlight += limit;
        m_limiter.take(channel, limit);
        onFinished(claimed, this, [this, channel, limit](const Result<Claims>& claims) {
            m_inFlight -= limit;
            m_limiter.take(channel, (claims ? static_cast<int>(claims->size()) : 0) - limit);
            onClaimed(claims);
        });
    }
}

void Outbox::onClaimed(const Result<Claims>& claims)
{
    if (!claims) {
        qCWarning(lcOutbox) << "claim:" << claims.error().detail;
        m_timer.start(m_options.storageRetry);
        return;
    }
    for (const auto& claim : *claims) send(claim);
}

void Outbox::send(const OutboxWrites::Claim& claim)
{
    ++m_inFlight;
    MessageSender* sender = m_senders.sender(claim.message.channel);
    if (!sender) {
        // Disconnected between the claim and now: nothing left this computer.
        const Error error{ErrorKind::Auth, QStringLiteral("channel not connected"), 0, std::chrono::seconds{0}};
        onSent(claim.row.id, Refused{Refusal::Later, error, {}});
        return;
    }
    OutboundMessage out;
    out.outboxId = claim.row.id;
    out.to = claim.message.toAddress;
    out.content = claim.message.content;
    out.subject = claim.message.subject;
    out.html = claim.message.html;
    out.envelope = claim.message.envelope;
    out.sendAt = claim.row.sendAt;
    for (const Attachment& attachment : claim.message.attachments)
        out.files.push_back({attachment.url, attachment.fileName, attachment.contentType, {}});
    if (!m_options.statusCallback.isEmpty()) {
        out.statusCallback = m_options.statusCallback;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("outbox"), claim.row.id.toString());
        out.statusCallback.setQuery(query);
    }
    auto* watcher = new QFutureWatcher<SendOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = claim.row.id] {
        watcher->deleteLater();
        const Error lost{ErrorKind::Cancelled, QStringLiteral("no outcome"), 0, std::chrono::seconds{0}};
        onSent(id, watcher->future().resultCount() > 0 ? watcher->result() : SendOutcome(Uncertain{lost}));
    });
    watcher->setFuture(sender->send(out));
}

void Outbox::onSent(OutboxId id, const SendOutcome& outcome)
{
    if (const auto* uncertain = std::get_if<Uncertain>(&outcome))
        qCInfo(lcOutbox) << "fate unknown:" << id.toString() << errorKindName(uncertain->error.kind) << uncertain->error.detail;
    if (const auto* refused = std::get_if<Refused>(&outcome))
        qCInfo(lcOutbox) << "refused:" << id.toString() << errorKindName(refused->error.kind) << refused->error.code;
    settle(id, outcome);
}

void Outbox::settle(OutboxId id, const SendOutcome& outcome)
{
    auto settled = m_database.write([=, now = m_clock.now(), timing = m_options.timing, random = jitter()](db::WriteScope& scope) {
        return OutboxWrites(scope, now, timing).settle(id, outcome, random);
    });
    onFinished(settled, this, [this, id, outcome](const Result<>& done) {
        if (!done && done.error().kind != ErrorKind::NotFound && done.error().kind != ErrorKind::Cancelled) {
            // A full disk, say. The message stays "sending" meanwhile; if the program ends first, the next start looks it up.
            qCWarning(lcOutbox) << "outcome of" << id.toString() << "not stored:" << done.error().detail;
            QTimer::singleShot(m_options.storageRetry, this, [this, id, outcome] { settle(id, outcome); });
            return;
        }
        --m_inFlight;
        pump();
    });
}

void Outbox::lookUp()
{
    auto unknown = m_database.read([now = m_clock.now()](db::Connection& connection) -> Result<Claims> {
        Claims claims;
        UINBOX_ASSIGN(const auto rows, OutboxRepository(connection).checkable(now, kMaxLookUps));
        for (const OutboxRow& row : rows) {
            UINBOX_ASSIGN(auto message, MessageRepository(connection).find(row.messageId));
            if (message) claims.push_back({row, std::move(*message)});
        }
        return claims;
    });
    onFinished(unknown, this, [this](const Result<Claims>& claims) { onCheckable(claims); });
}

void Outbox::onCheckable(const Result<Claims>& unknown)
{
    if (!unknown) qCWarning(lcOutbox) << "look up:" << unknown.error().detail;
    for (const auto& [row, message] : unknown.value_or(Claims())) {
        MessageSender* sender = m_senders.sender(message.channel);
        if (!sender || m_lookingUp.contains(row.id)) continue;
        m_lookingUp.insert(row.id);
        const Timestamp since = row.claimedAt.value_or(row.createdAt) - kClockTolerance;
        onFinished(sender->list({message.toAddress, since}), this,
                   [this, id = row.id](const Result<std::vector<RemoteMessage>>& remote) { onListed(id, remote); });
    }
    arm();
}

void Outbox::onListed(OutboxId id, const Result<std::vector<RemoteMessage>>& remote)
{
    if (!remote) qCInfo(lcOutbox) << "cannot ask the provider:" << remote.error().detail;
    auto done = m_database.write([=, now = m_clock.now(), timing = m_options.timing, random = jitter()](db::WriteScope& scope) {
        return OutboxWrites(scope, now, timing).reconcile(id, remote, random);
    });
    onFinished(done, this, [this, id](const Result<>& stored) {
        m_lookingUp.remove(id);
        if (!stored && stored.error().kind != ErrorKind::NotFound)
            qCWarning(lcOutbox) << "reconciling" << id.toString() << ":" << stored.error().detail;
        pump();
    });
}

void Outbox::arm()
{
    auto due =
        m_database.read([now = m_clock.now()](db::Connection& connection) { return OutboxRepository(connection).nextDue(now); });
    onFinished(due, this, [this](const Result<std::optional<Timestamp>>& next) {
        m_pumping = false;
        if (m_pumpAgain) return pump();
        const Timestamp now = m_clock.now();
        std::optional<Timestamp> wake = next.value_or(std::nullopt);
        for (const Channel channel : m_senders.connectedChannels()) {
            const Timestamp slot = m_limiter.nextAt(channel, now);
            if (slot > now && (!wake || slot < *wake)) wake = slot;
        }
        if (!wake) return;
        // A QTimer counts in 32-bit milliseconds; waking early only arms again.
        const auto wait = static_cast<int>(std::clamp<std::int64_t>((*wake - now).count(), 1, 24LL * 3600 * 1000));
        // What was to be tried again after a disk error is due already, and so not what `wake` is about.
        if (!m_timer.isActive() || m_timer.remainingTime() > wait) m_timer.start(wait);
    });
}

}  // namespace uinbox
