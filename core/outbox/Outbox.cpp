// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "base/Logging.h"
#include "outbox/HandOverWrites.h"
#include "outbox/ProviderInquiries.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace uinbox {

namespace {

double jitter()
{
    return QRandomGenerator::global()->generateDouble();
}

/// What a message costs of the rate: a number sends so many segments a second, other channels so many messages.
int costOf(const Message& message)
{
    return message.channel == Channel::Sms ? std::max(1, message.segments) : 1;
}

/// A number may serve two channels, which fail each for itself.
QString circuitKey(const MessageSender& sender)
{
    return sender.channel() == Channel::WhatsApp ? QStringLiteral("whatsapp:") + sender.from() : sender.from();
}

Error plainError(ErrorKind kind, const char* detail)
{
    return Error{kind, QString::fromLatin1(detail), 0, std::chrono::seconds{0}};
}

}  // namespace

/// What is ahead when a round is over.
struct Outbox::Ahead {
    std::optional<Timestamp> next;
    std::map<QString, bool> isWaitedFor;  ///< of the providers that nothing reaches: whether something waits for them
};

Outbox::Outbox(db::Database& database, Senders& senders, const Clock& clock, Options options, QObject* parent)
    : QObject(parent),
      m_database(database),
      m_senders(senders),
      m_clock(clock),
      m_options(std::move(options)),
      m_inquiries(new ProviderInquiries(database, senders, clock, m_options.timing, this))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storageRetry);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_timer, &WallClockTimer::timedOut, this, &Outbox::pump);
    connect(&m_timer, &WallClockTimer::clockChanged, this, &Outbox::onClockPut);
    connect(m_inquiries, &ProviderInquiries::looked, this, &Outbox::arm);
    connect(m_inquiries, &ProviderInquiries::settled, this, &Outbox::pump);
    connect(m_inquiries, &ProviderInquiries::carrierRefused, this, &Outbox::onCarrierRefused);
    connect(m_inquiries, &ProviderInquiries::answered, this, [this](const QString& provider) {
        m_breaker.answered(provider);
        Q_EMIT circuitsChanged();
    });
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.outbox && m_isRecovered) pump();
    });
    connect(&m_senders, &Senders::changed, this, &Outbox::tryNow);
    recover();
}

void Outbox::recover()
{
    auto recovered = m_database.write([now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) -> Result<int> {
        UINBOX_TRY(HandOverWrites(scope, now, timing).recallHeld());
        return OutboxWrites(scope, now, timing).recover();
    });
    onFinished(recovered, this, [this](const Result<int>& count) {
        if (!count) {
            qCWarning(lcOutbox) << "recovery:" << count.error().detail;
            if (count.error().kind != ErrorKind::Cancelled) QTimer::singleShot(m_options.storageRetry, this, &Outbox::recover);
            return;
        }
        if (*count > 0) qCInfo(lcOutbox) << *count << "message(s) may have been on their way when the program ended";
        m_isRecovered = true;
        pump();
    });
}

void Outbox::tryNow()
{
    m_breaker.tryNow(m_clock.now());
    Q_EMIT circuitsChanged();
    if (m_isRecovered) pump();
}

void Outbox::onClockPut(std::chrono::milliseconds by)
{
    m_limiter.onClockPut(by);
    m_breaker.onClockPut(by);
    if (!m_isRecovered) return;
    auto moved = m_database.write([by, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_TRY(OutboxRepository(scope.connection()).moveWaits(now, by));
        scope.changes().outbox = true;
        return {};
    });
    onFinished(moved, this, [this](const Result<>& done) {
        if (!done) qCWarning(lcOutbox) << "after a change of the clock:" << done.error().detail;
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
    m_roundAt = m_clock.now();
    if (m_activity == Activity::Sending) claimNext();
    if (m_activity == Activity::HandingOver) handOverNext();
    m_inquiries->look(m_activity == Activity::Sending ? ProviderInquiries::Held::TakeBack : ProviderInquiries::Held::Leave);
}

void Outbox::claimNext()
{
    // What is under way holds all that is free, and may not see what has become due since.
    if (m_claims > 0) {
        m_claimAgain = true;
        return;
    }
    m_slot.reset();
    // The same for each: what one channel reserves and may not need is not missing in the next.
    const int free = m_options.maxParallel - m_inFlight;
    for (const Channel channel : m_senders.connectedChannels()) {
        MessageSender& sender = *m_senders.sender(channel);
        const auto given = m_options.ratePerSecond.find(channel);
        m_limiter.setRate(channel, given != m_options.ratePerSecond.end() ? given->second : sender.ratePerSecond());
        const int pace = m_limiter.available(channel, m_roundAt);
        if (pace <= 0) keepBackUntil(m_limiter.nextAt(channel, m_roundAt));
        claimFrom(sender, std::min(free, pace), m_roundAt);
    }
}

void Outbox::keepBackUntil(Timestamp slot)
{
    m_slot = std::min(slot, m_slot.value_or(slot));
}

bool Outbox::claimFrom(MessageSender& sender, int room, Timestamp now)
{
    const int limit = m_breaker.allow(sender.provider(), circuitKey(sender), std::max(0, room), now);
    if (limit > 0) claimFor(sender, limit);
    if (limit == 0 && room > 0)
        if (const auto next = m_breaker.nextTry(sender.provider(), circuitKey(sender))) keepBackUntil(*next);
    return limit > 0;
}

void Outbox::passOn(Channel channel, const QString& provider)
{
    if (m_activity != Activity::Sending) return;
    const auto channels = m_senders.connectedChannels();
    for (auto next = std::find(channels.begin(), channels.end(), channel); next != channels.end(); ++next) {
        MessageSender& sender = *m_senders.sender(*next);
        if (*next == channel || sender.provider() != provider) continue;
        const Timestamp now = m_clock.now();
        const int room = std::min(m_options.maxParallel - m_inFlight, m_limiter.available(*next, now));
        if (claimFrom(sender, room, now)) return;
    }
}

void Outbox::claimFor(MessageSender& sender, int limit)
{
    const Channel channel = sender.channel();
    const auto replayFor = sender.replayFor();
    auto claimed =
        m_database.write([=, from = sender.from(), now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) {
            return OutboxWrites(scope, now, timing).claim(channel, limit, replayFor, from);
        });
    // Reserved; what was not claimed is given back.
    ++m_claims;
    m_inFlight += limit;
    m_limiter.take(channel, limit);
    onFinished(claimed, this,
               [this, limit, channel, provider = sender.provider(), from = circuitKey(sender)](const Result<Claims>& claims) {
                   --m_claims;
                   m_inFlight -= limit;
                   int cost = 0;
                   for (const auto& claim : claims.value_or(Claims())) cost += costOf(claim.message);
                   m_limiter.take(channel, cost - limit);
                   if (cost == 0 && m_breaker.giveBack(provider, from, m_clock.now())) passOn(channel, provider);
                   if (!claims) {
                       qCWarning(lcOutbox) << "claim:" << claims.error().detail;
                       m_retry.start();
                       return endActivity();
                   }
                   for (const auto& claim : *claims) send(claim);
                   if (m_claims == 0 && std::exchange(m_claimAgain, false)) pump();
                   endActivity();
               });
}

void Outbox::send(const OutboxWrites::Claim& claim)
{
    ++m_inFlight;
    OutboundMessage out;
    out.outboxId = claim.row.id;
    out.to = claim.message.toAddress;
    out.content = claim.message.content;
    out.subject = claim.message.subject;
    out.html = claim.message.html;
    out.envelope = claim.message.envelope;
    out.sendAt = claim.row.sendAt;
    if (!m_options.statusCallback.isEmpty()) {
        out.statusCallback = m_options.statusCallback;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("outbox"), claim.row.id.toString());
        out.statusCallback.setQuery(query);
    }
    attach(claim, std::move(out));
}

void Outbox::attach(const OutboxWrites::Claim& claim, OutboundMessage out)
{
    const Channel channel = claim.message.channel;
    while (out.files.size() < claim.message.attachments.size()) {
        const Attachment& next = claim.message.attachments[out.files.size()];
        out.files.push_back({next.url, next.fileName, next.contentType, {}});
        if (next.contentHash.isEmpty()) continue;
        if (!m_options.readFile) {
            onSent(out.outboxId, channel, Refused{Refusal::Final, plainError(ErrorKind::NotFound, "no files here"), {}});
            return;
        }
        onFinished(m_options.readFile(next.contentHash), this, [this, claim, out](const Result<QByteArray>& bytes) mutable {
            if (!bytes) return onSent(out.outboxId, claim.message.channel, Refused{Refusal::Final, bytes.error(), {}});
            out.files.back().data = *bytes;
            attach(claim, std::move(out));
        });
        return;
    }
    if (MessageSender* sender = m_senders.sender(channel)) return post(claim.row.id, *sender, out);
    // Disconnected between the claim and now: nothing left this computer.
    onSent(claim.row.id, channel, Refused{Refusal::Later, plainError(ErrorKind::Auth, "channel not connected"), {}});
}

void Outbox::post(OutboxId id, MessageSender& sender, const OutboundMessage& out)
{
    auto* watcher = new QFutureWatcher<SendOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id, channel = sender.channel()] {
        watcher->deleteLater();
        const SendOutcome lost = Uncertain{plainError(ErrorKind::Cancelled, "no outcome")};
        onSent(id, channel, watcher->future().resultCount() > 0 ? watcher->result() : lost);
    });
    watcher->setFuture(sender.send(out));
}

void Outbox::onSent(OutboxId id, Channel channel, const SendOutcome& outcome)
{
    if (const auto* uncertain = std::get_if<Uncertain>(&outcome))
        qCInfo(lcOutbox) << "fate unknown:" << id.toString() << errorKindName(uncertain->error.kind) << uncertain->error.detail;
    if (const auto* refused = std::get_if<Refused>(&outcome))
        qCInfo(lcOutbox) << "refused:" << id.toString() << errorKindName(refused->error.kind) << refused->error.code;
    const auto* accepted = std::get_if<Accepted>(&outcome);
    if (accepted && accepted->message.status == MessageStatus::Scheduled) ++m_handedOver;
    learn(channel, outcome);
    settle(id, outcome);
}

void Outbox::learn(Channel channel, const SendOutcome& outcome)
{
    const MessageSender* sender = m_senders.sender(channel);
    if (!sender) return;
    const Timestamp now = m_clock.now();
    const QString provider = sender->provider();
    std::optional<RateHint> hint;
    if (const auto* accepted = std::get_if<Accepted>(&outcome)) {
        hint = accepted->rate;
        m_breaker.worked(provider, circuitKey(*sender));
    } else if (const auto* refused = std::get_if<Refused>(&outcome)) {
        hint = refused->rate;
        if (isUnreached(*refused) || refused->refusal == Refusal::StopProvider)
            m_breaker.open(provider, {}, refused->error, now);
        else if (refused->refusal == Refusal::StopNumber)
            m_breaker.open(provider, circuitKey(*sender), refused->error, now);
        else if (refused->error.kind == ErrorKind::RateLimited)
            m_limiter.pause(channel, now + std::max(refused->error.retryAfter, std::chrono::seconds(1)));
        else
            m_breaker.worked(provider, circuitKey(*sender));
    } else if (const ErrorKind kind = std::get<Uncertain>(outcome).error.kind;
               kind == ErrorKind::Network || kind == ErrorKind::Timeout) {
        m_breaker.serverFailed(provider, std::get<Uncertain>(outcome).error, now);
    }
    if (hint && hint->remaining <= 0) m_limiter.pause(channel, now + hint->resetsIn);
    Q_EMIT circuitsChanged();
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
        endActivity();
    });
}

void Outbox::onCarrierRefused(const Message& message, Refusal meaning)
{
    const MessageSender* sender = m_senders.sender(message.channel);
    const bool stopsAll = meaning == Refusal::StopProvider;
    if (!sender || (!stopsAll && meaning != Refusal::StopNumber)) return;
    const Error error{ErrorKind::Rejected, message.errorMessage, message.errorCode, std::chrono::seconds{0}};
    m_breaker.open(sender->provider(), stopsAll ? QString() : circuitKey(*sender), error, m_clock.now());
    Q_EMIT circuitsChanged();
}

QFuture<int> Outbox::handOver()
{
    m_handOverSince = m_clock.now();
    return quiesce(Activity::HandingOver);
}

QFuture<int> Outbox::stop()
{
    return quiesce(Activity::Stopping);
}

QFuture<int> Outbox::quiesce(Activity activity)
{
    m_activity = activity;
    if (!m_quiet) {
        m_handedOver = 0;
        m_quiet = std::make_shared<QPromise<int>>();
        m_quiet->start();
    }
    auto future = m_quiet->future();
    if (activity == Activity::HandingOver) handOverNext();
    endActivity();
    return future;
}

void Outbox::resume()
{
    if (m_activity == Activity::Sending) return;
    m_activity = Activity::Sending;
    endActivity();
    recover();
}

void Outbox::handOverNext()
{
    const Timestamp now = m_clock.now();
    // Each channel may take what is free now: most have nothing, and what they do not take is given back.
    m_slot.reset();
    const int free = m_options.maxParallel - m_inFlight;
    if (free <= 0) {
        m_handOverGoesOn = true;  // once what is under way is over
        return;
    }
    for (const Channel channel : m_senders.connectedChannels()) {
        MessageSender& sender = *m_senders.sender(channel);
        const auto range = sender.handOver();
        if (!range) continue;
        // A number's rate counts when the provider sends; what an API takes in a second still counts now.
        const int pace = channel == Channel::Email ? m_limiter.available(channel, now) : free;
        if (pace <= 0) {
            m_moreMail = true;
            keepBackUntil(m_limiter.nextAt(channel, now));
        }
        const int limit = m_breaker.allow(sender.provider(), circuitKey(sender), std::min(free, pace), now);
        if (limit > 0) handOverFrom(sender, *range, limit);
    }
}

void Outbox::handOverFrom(MessageSender& sender, HandOverRange range, int limit)
{
    const Channel channel = sender.channel();
    auto claimed =
        m_database.write([=, now = m_clock.now(), since = m_handOverSince, timing = m_options.timing](db::WriteScope& scope) {
            return HandOverWrites(scope, now, timing).claim(channel, range, since, limit);
        });
    m_inFlight += limit;
    if (channel == Channel::Email) m_limiter.take(channel, limit);
    onFinished(claimed, this,
               [this, limit, channel, provider = sender.provider(), key = circuitKey(sender)](const Result<Claims>& claims) {
                   m_inFlight -= limit;
                   const auto taken = static_cast<int>(claims.value_or(Claims()).size());
                   // What an API takes in a second: the rest follows.
                   if (channel == Channel::Email) {
                       m_limiter.take(channel, taken - limit);
                       m_moreMail = taken == limit;
                   }
                   if (taken == 0) m_breaker.giveBack(provider, key, m_clock.now());
                   m_handOverGoesOn = m_handOverGoesOn || taken > 0;
                   for (const auto& claim : claims.value_or(Claims())) send(claim);
                   endActivity();
               });
}

void Outbox::endActivity()
{
    if (!m_quiet || (m_inFlight > 0 && m_activity != Activity::Sending)) return;
    // Until there was nothing to give away: a round takes no more than may be under way together.
    if (m_activity == Activity::HandingOver && std::exchange(m_handOverGoesOn, false)) {
        handOverNext();
        if (m_inFlight > 0) return;
    }
    const MessageSender* mail = m_senders.sender(Channel::Email);
    const bool isKeptBack = mail && m_breaker.nextTry(mail->provider(), circuitKey(*mail));
    if (m_activity == Activity::HandingOver && std::exchange(m_moreMail, false) && !isKeptBack) {
        const Timestamp now = m_clock.now();
        keepBackUntil(m_limiter.nextAt(Channel::Email, now));
        wakeIn(*m_slot - now);
        m_moreMail = true;
        return;
    }
    auto quiet = std::exchange(m_quiet, nullptr);
    quiet->addResult(m_handedOver);
    quiet->finish();
}

void Outbox::arm()
{
    std::map<Channel, QString> stopped;
    const auto outages = m_breaker.outages();
    for (const Channel channel : m_senders.connectedChannels())
        if (const QString provider = m_senders.sender(channel)->provider();
            std::find(outages.begin(), outages.end(), provider) != outages.end())
            stopped.emplace(channel, provider);
    // From the moment at which this round looked: what became due since, or may go since, nobody has seen yet.
    auto found = m_database.read([stopped, since = m_roundAt](db::Connection& connection) -> Result<Ahead> {
        OutboxRepository outbox(connection);
        Ahead ahead;
        UINBOX_ASSIGN(ahead.next, outbox.nextDue(since));
        for (const auto& [channel, provider] : stopped) {
            UINBOX_ASSIGN(const bool isLive, outbox.hasLive(channel));
            ahead.isWaitedFor[provider] = ahead.isWaitedFor[provider] || isLive;
        }
        return ahead;
    });
    onFinished(found, this, [this](const Result<Ahead>& ahead) {
        m_pumping = false;
        if (m_pumpAgain) return pump();
        if (ahead) forgetOutages(*ahead);
        std::optional<Timestamp> wake = ahead ? ahead->next : std::nullopt;
        if (m_slot) wake = std::min(*m_slot, wake.value_or(*m_slot));
        if (wake) wakeIn(*wake - m_clock.now());
    });
}

void Outbox::forgetOutages(const Ahead& ahead)
{
    for (const auto& [provider, isWaitedFor] : ahead.isWaitedFor) {
        if (isWaitedFor) continue;
        m_breaker.nothingWaits(provider);
        Q_EMIT circuitsChanged();
    }
}

void Outbox::wakeIn(std::chrono::milliseconds wait)
{
    // On the computer's clock, whatever clock `m_clock` is.
    m_timer.startAt(SystemClock().now() + std::max(std::chrono::milliseconds(1), wait));
}

}  // namespace uinbox
