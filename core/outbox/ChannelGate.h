// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "outbox/CircuitBreaker.h"
#include "outbox/RateLimiter.h"

namespace uinbox {

/// What a channel may send now: as many as its rate lets through, unless the circuit of its provider or its number is open; and when
/// what they keep back may go. Learns from each outcome. Not thread-safe; takes the time as a parameter.
class ChannelGate {
public:
    /// `ratePerSecond` in place of what a sender says of itself.
    explicit ChannelGate(std::map<Channel, double> ratePerSecond) : m_ratePerSecond(std::move(ratePerSecond)) {}

    /// What a sender's number or address is kept back under: one number may serve two channels, which fail each for itself.
    [[nodiscard]] static QString circuitOf(const MessageSender& sender);

    /// A round begins: what was kept back in the last one is asked for again.
    void beginRound() { m_slot.reset(); }
    /// When the first of what was kept back in this round may go; after the time it was kept back at.
    [[nodiscard]] std::optional<Timestamp> slot() const { return m_slot; }

    /// How many of `wanted` may leave now; they are the channel's until take() or giveBack() says otherwise.
    [[nodiscard]] int allow(const MessageSender& sender, int wanted, Timestamp now);
    /// The same for what goes to the provider's scheduler: a number's rate counts when the provider sends, an API's pace counts still.
    [[nodiscard]] int allowHandOver(const MessageSender& sender, int wanted, Timestamp now);
    /// So much more of the channel's rate is used; less where it is negative.
    void take(Channel channel, int count) { m_limiter.take(channel, count); }
    /// There was nothing to send after allow(): the one that may go ahead to see still may. False where none was to.
    bool giveBack(const QString& provider, const QString& circuit, Timestamp now);
    /// The channel's next moment by its rate alone; noted as a slot.
    [[nodiscard]] Timestamp waitForRate(Channel channel, Timestamp now);
    [[nodiscard]] bool isKeptBack(const MessageSender& sender) const;

    void learn(const MessageSender& sender, const SendOutcome& outcome, Timestamp now);
    /// A carrier failed a message afterwards, for a reason that may mean all of the number's or the provider's. True where it does.
    bool learnFailure(const MessageSender& sender, const Message& message, Refusal meaning, Timestamp now);

    void onClockPut(std::chrono::milliseconds by);
    [[nodiscard]] CircuitBreaker& breaker() { return m_breaker; }
    [[nodiscard]] const CircuitBreaker& breaker() const { return m_breaker; }

private:
    int throughCircuit(const MessageSender& sender, int wanted, Timestamp now);
    int withinRate(const MessageSender& sender, int wanted, Timestamp now);
    void keepBackUntil(Timestamp slot);

    std::map<Channel, double> m_ratePerSecond;
    RateLimiter m_limiter;
    CircuitBreaker m_breaker;
    std::optional<Timestamp> m_slot;
};

}  // namespace uinbox
