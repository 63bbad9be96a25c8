// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "base/Logging.h"
#include "outbox/HandOverWrites.h"
#include "outbox/ProviderInquiries.h"
#include "outbox/RestoredOutbox.h"

#include <QPromise>
#include <QRandomGenerator>

namespace uinbox {

namespace {

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
      m_gate(std::move(m_options.ratePerSecond)),
      m_dispatcher(new Dispatcher(senders, std::move(m_options.readFile), this)),
      m_inquiries(new ProviderInquiries(database, senders, clock, m_options.timing, this))
{
    m_dispatcher->setStatusCallback(m_options.statusCallback);
    m_dispatcher->setFileLinker(std::move(m_options.linkFile));
    connect(m_dispatcher, &Dispatcher::sent, this, &Outbox::onSent);
    connect(m_dispatcher, &Dispatcher::notSent, this, &Outbox::onNotSent);
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storageRetry);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::pump);
    connect(&m_timer, &WallClockTimer::timedOut, this, &Outbox::pump);
    connect(&m_timer, &WallClockTimer::clockChanged, this, &Outbox::onClockPut);
    connect(m_inquiries, &ProviderInquiries::looked, this, &Outbox::arm);
    connect(m_inquiries, &ProviderInquiries::settled, this, &Outbox::pump);
    connect(m_inquiries, &ProviderInquiries::storageFailed, &m_retry, qOverload<>(&QTimer::start));
    connect(m_inquiries, &ProviderInquiries::carrierRefused, this, &Outbox::onCarrierRefused);
    connect(m_inquiries, &ProviderInquiries::answered, this, [this](const QString& provider) {
        m_gate.breaker().answered(provider);
        Q_EMIT circuitsChanged();
    });
}

Outbox::~Outbox() = default;

void Outbox::setStatusCallback(const QUrl& url)
{
    m_dispatcher->setStatusCallback(url);
}

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
    const bool isRestored = m_options.isRestored;
    auto done = m_database.write([=, now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) -> Result<int> {
        if (isRestored) UINBOX_TRY(RestoredOutbox(scope, now, timing).doubtAll());
        UINBOX_TRY(HandOverWrites(scope, now, timing).recallHeld());
        return OutboxWrites(scope, now, timing).recover();
    });
    onFinished(done, this, [this](const Result<int>& count) {
        if (!count) {
            qCWarning(lcOutbox) << "recovery:" << count.error().detail;
            if (count.error().kind != ErrorKind::Cancelled) QTimer::singleShot(m_options.storageRetry, this, &Outbox::recover);
            return;
        }
        if (*count > 0) qCInfo(lcOutbox) << *count << "message(s) may have been on their way when the program ended";
        m_isRecovered = true;
        Q_EMIT recovered();
        pump();
    });
}

void Outbox::tryNow()
{
    m_gate.breaker().tryNow(m_clock.now());
    Q_EMIT circuitsChanged();
    if (m_isRecovered) pump();
}

void Outbox::onClockPut(std::chrono::milliseconds by)
{
    m_gate.onClockPut(by);
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
    if (m_activity == Activity::HandingOver) {
        handOverNext();
        endActivity();
    }
    m_inquiries->look();
}

void Outbox::claimNext()
{
    // What is under way holds all that is free, and may not see what has become due since.
    if (m_claims > 0) {
        m_claimAgain = true;
        return;
    }
    m_claimAgain = false;
    m_gate.beginRound();
    // The same for each: what one channel reserves and may not need is not missing in the next.
    const int free = m_options.maxParallel - m_inFlight;
    for (const Channel channel : m_senders.connectedChannels()) claimFrom(*m_senders.sender(channel), free, m_roundAt);
}

bool Outbox::claimFrom(MessageSender& sender, int free, Timestamp now)
{
    const int limit = m_gate.allow(sender, std::max(0, free), now);
    if (limit > 0) claimFor(sender, limit);
    return limit > 0;
}

void Outbox::passOn(Channel channel, const QString& provider)
{
    if (m_activity != Activity::Sending) return;
    const auto channels = m_senders.connectedChannels();
    for (auto next = std::find(channels.begin(), channels.end(), channel); next != channels.end(); ++next) {
        MessageSender& sender = *m_senders.sender(*next);
        if (*next == channel || sender.provider() != provider) continue;
        // One more than there is room for, at most: others may be holding all of it to see whether they have anything.
        if (claimFrom(sender, 1, m_clock.now())) return;
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
    m_gate.take(channel, limit);
    onFinished(claimed, this,
               [this, limit, channel, provider = sender.provider(),
                circuit = ChannelGate::circuitOf(sender)](const Result<Claims>& claims) {
                   --m_claims;
                   m_inFlight -= limit;
                   int cost = 0;
                   for (const auto& claim : claims.value_or(Claims())) cost += ChannelGate::costOf(claim.message);
                   m_gate.take(channel, cost - limit);
                   if (cost == 0 && m_gate.giveBack(provider, circuit, m_clock.now())) passOn(channel, provider);
                   if (!claims) {
                       qCWarning(lcOutbox) << "claim:" << claims.error().detail;
                       // What asked meanwhile would fail in the same way.
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
    m_dispatcher->dispatch(claim);
}

void Outbox::onSent(OutboxId id, Channel channel, const SendOutcome& outcome)
{
    if (const auto* uncertain = std::get_if<Uncertain>(&outcome))
        qCInfo(lcOutbox) << "fate unknown:" << id.toString() << errorKindName(uncertain->error.kind) << uncertain->error.detail;
    if (const auto* refused = std::get_if<Refused>(&outcome))
        qCInfo(lcOutbox) << "refused:" << id.toString() << errorKindName(refused->error.kind) << refused->error.code;
    const auto* accepted = std::get_if<Accepted>(&outcome);
    if (accepted && accepted->message.status == MessageStatus::Scheduled) ++m_handedOver;
    if (const MessageSender* sender = m_senders.sender(channel)) {
        m_gate.learn(*sender, outcome, m_clock.now());
        Q_EMIT circuitsChanged();
    }
    settle(id, outcome);
}

void Outbox::onNotSent(OutboxId id, Channel channel, const Refused& refused)
{
    qCInfo(lcOutbox) << "not sent:" << id.toString() << errorKindName(refused.error.kind) << refused.error.detail;
    if (const MessageSender* sender = m_senders.sender(channel))
        m_gate.giveBack(sender->provider(), ChannelGate::circuitOf(*sender), m_clock.now());
    settle(id, refused);
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
    if (sender && m_gate.learnFailure(*sender, message, meaning, m_clock.now())) Q_EMIT circuitsChanged();
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
    m_inquiries->setTakesBack(false);
    m_gate.beginRound();
    if (!m_quiet) {
        m_handedOver = 0;
        m_handOverGoesOn = false;
        m_moreMail = false;
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
    m_inquiries->setTakesBack(true);
    if (!m_isRecovered) return;
    // What is still under way is no remainder of a crash; what is held is taken back in the round.
    auto begun = m_database.write([now = m_clock.now(), timing = m_options.timing](db::WriteScope& scope) {
        return OutboxWrites(scope, now, timing).askAnew();
    });
    onFinished(begun, this, [](const Result<>& done) {
        if (!done) qCWarning(lcOutbox) << "after a pause:" << done.error().detail;
    });
    pump();
}

void Outbox::handOverNext()
{
    const Timestamp now = m_clock.now();
    // Each channel may take what is free now: most have nothing, and what they do not take is given back.
    m_gate.beginRound();
    const int free = m_options.maxParallel - m_inFlight;
    if (free <= 0) {
        m_handOverGoesOn = true;  // once what is under way is over
        return;
    }
    m_moreMail = false;
    for (const Channel channel : m_senders.connectedChannels()) {
        MessageSender& sender = *m_senders.sender(channel);
        const auto range = sender.handOver();
        if (!range) continue;
        const int limit = m_gate.allowHandOver(sender, free, now);
        if (limit == 0 && channel == Channel::Email) m_moreMail = true;
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
    if (channel == Channel::Email) m_gate.take(channel, limit);
    onFinished(claimed, this,
               [this, limit, channel, provider = sender.provider(),
                circuit = ChannelGate::circuitOf(sender)](const Result<Claims>& claims) {
                   m_inFlight -= limit;
                   const auto taken = static_cast<int>(claims.value_or(Claims()).size());
                   // What an API takes in a second: the rest follows.
                   if (channel == Channel::Email) {
                       m_gate.take(channel, taken - limit);
                       m_moreMail = taken == limit;
                   }
                   if (taken == 0) m_gate.giveBack(provider, circuit, m_clock.now());
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
    if (m_activity == Activity::HandingOver && m_moreMail && mail && !m_gate.isStopped(*mail)) {
        const Timestamp now = m_clock.now();
        wakeIn(m_gate.waitForRate(Channel::Email, now) - now);
        return;
    }
    auto quiet = std::exchange(m_quiet, nullptr);
    quiet->addResult(m_handedOver);
    quiet->finish();
}

void Outbox::arm()
{
    std::map<Channel, QString> stopped;
    const auto outages = m_gate.breaker().outages();
    for (const Channel channel : m_senders.connectedChannels())
        if (const QString provider = m_senders.sender(channel)->provider();
            std::find(outages.begin(), outages.end(), provider) != outages.end())
            stopped.emplace(channel, provider);
    auto found =
        m_database.read([stopped, since = m_roundAt](db::Connection& connection) { return readAhead(connection, since, stopped); });
    onFinished(found, this, [this](const Result<OutboxAhead>& ahead) {
        m_pumping = false;
        if (!ahead && ahead.error().kind != ErrorKind::Cancelled) m_retry.start();
        if (m_pumpAgain) return pump();
        if (ahead) forgetOutages(*ahead);
        // Where something waits for the end of a claim, all are asked again then.
        const auto slot = m_claimAgain ? std::nullopt : m_gate.slot();
        if (const auto wake = earlier(ahead ? ahead->next : std::nullopt, slot)) wakeIn(*wake - m_clock.now());
    });
}

void Outbox::forgetOutages(const OutboxAhead& ahead)
{
    for (const auto& [provider, isWaitedFor] : ahead.isWaitedFor) {
        if (isWaitedFor) continue;
        m_gate.breaker().nothingWaits(provider);
        Q_EMIT circuitsChanged();
    }
}

void Outbox::wakeIn(std::chrono::milliseconds wait)
{
    // On the computer's clock, whatever clock `m_clock` is.
    m_timer.startAt(SystemClock().now() + std::max(std::chrono::milliseconds(1), wait));
}

}  // namespace uinbox
