// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ChannelGate.h"

#include "outbox/Reconciling.h"

namespace uinbox {

QString ChannelGate::circuitOf(const MessageSender& sender)
{
    return sender.channel() == Channel::WhatsApp ? QStringLiteral("whatsapp:") + sender.from() : sender.from();
}

int ChannelGate::costOf(const Message& message)
{
    return message.channel == Channel::Sms ? std::max(1, message.segments) : 1;
}

int ChannelGate::allow(const MessageSender& sender, int wanted, Timestamp now)
{
    return throughCircuit(sender, withinRate(sender, wanted, now), now);
}

int ChannelGate::allowHandOver(const MessageSender& sender, int wanted, Timestamp now)
{
    return throughCircuit(sender, sender.channel() == Channel::Email ? withinRate(sender, wanted, now) : wanted, now);
}

int ChannelGate::withinRate(const MessageSender& sender, int wanted, Timestamp now)
{
    const Channel channel = sender.channel();
    const auto given = m_ratePerSecond.find(channel);
    m_limiter.setRate(channel, given != m_ratePerSecond.end() ? given->second : sender.ratePerSecond());
    const int pace = m_limiter.available(channel, now);
    if (pace <= 0) m_keptBack[channel] = {m_limiter.nextAt(channel, now), {}};
    return std::min(wanted, pace);
}

int ChannelGate::throughCircuit(const MessageSender& sender, int wanted, Timestamp now)
{
    if (wanted <= 0) return 0;
    const QString provider = sender.provider();
    const QString circuit = circuitOf(sender);
    const int allowed = m_breaker.allow(provider, circuit, wanted, now);
    if (allowed > 0)
        m_keptBack.erase(sender.channel());
    else if (const auto next = m_breaker.nextTry(provider, circuit))
        m_keptBack[sender.channel()] = {*next, m_breaker.isProbing(provider, circuit) ? provider : QString()};
    return allowed;
}

std::optional<Timestamp> ChannelGate::slot() const
{
    std::optional<Timestamp> first;
    for (const auto& [channel, kept] : m_keptBack) first = std::min(kept.until, first.value_or(kept.until));
    return first;
}

bool ChannelGate::giveBack(const QString& provider, const QString& circuit, Timestamp now)
{
    if (!m_breaker.giveBack(provider, circuit, now)) return false;
    std::erase_if(m_keptBack, [&](const auto& entry) { return entry.second.goneAhead == provider; });
    return true;
}

Timestamp ChannelGate::waitForRate(Channel channel, Timestamp now)
{
    const Timestamp next = m_limiter.nextAt(channel, now);
    m_keptBack[channel] = {next, {}};
    return next;
}

bool ChannelGate::isStopped(const MessageSender& sender) const
{
    return m_breaker.nextTry(sender.provider(), circuitOf(sender)).has_value();
}

void ChannelGate::learn(const MessageSender& sender, const SendOutcome& outcome, Timestamp now)
{
    const QString provider = sender.provider();
    std::optional<RateHint> hint;
    if (const auto* accepted = std::get_if<Accepted>(&outcome)) {
        hint = accepted->rate;
        m_breaker.worked(provider, circuitOf(sender));
    } else if (const auto* refused = std::get_if<Refused>(&outcome)) {
        hint = refused->rate;
        if (isUnreached(*refused) || refused->refusal == Refusal::StopProvider)
            m_breaker.open(provider, {}, refused->error, now);
        else if (refused->refusal == Refusal::StopNumber)
            m_breaker.open(provider, circuitOf(sender), refused->error, now);
        else if (refused->error.kind == ErrorKind::RateLimited) {
            // It answers, and says nothing of what was wrong before.
            m_breaker.answered(provider);
            m_breaker.giveBack(provider, circuitOf(sender), now);
            m_limiter.pause(sender.channel(), now + std::max(refused->error.retryAfter, std::chrono::seconds(1)));
        } else
            m_breaker.worked(provider, circuitOf(sender));
    } else if (const ErrorKind kind = std::get<Uncertain>(outcome).error.kind;
               kind == ErrorKind::Network || kind == ErrorKind::Timeout) {
        m_breaker.serverFailed(provider, std::get<Uncertain>(outcome).error, now);
    }
    if (hint && hint->remaining <= 0) m_limiter.pause(sender.channel(), now + hint->resetsIn);
}

bool ChannelGate::learnFailure(const MessageSender& sender, const Message& message, Refusal meaning, Timestamp now)
{
    const bool stopsAll = meaning == Refusal::StopProvider;
    if (!stopsAll && meaning != Refusal::StopNumber) return false;
    const Error error{ErrorKind::Rejected, message.errorMessage, message.errorCode, std::chrono::seconds{0}};
    m_breaker.open(sender.provider(), stopsAll ? QString() : circuitOf(sender), error, now);
    return true;
}

void ChannelGate::onClockPut(std::chrono::milliseconds by)
{
    m_limiter.onClockPut(by);
    m_breaker.onClockPut(by);
}

}  // namespace uinbox
