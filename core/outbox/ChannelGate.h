// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "outbox/CircuitBreaker.h"
#include "outbox/RateLimiter.h"

namespace uinbox {

/// What a channel may send now: as many as its rate lets through, unless the circuit of its provider or its number is open; and when
/// what they keep back may go. Learns from each outcome. Not thread-safe; owned by the Outbox; takes the time as a parameter.
class ChannelGate {
public:
    /// `ratePerSecond` in place of what a sender says of itself.
    explicit ChannelGate(std::map<Channel, double> ratePerSecond) : m_ratePerSecond(std::move(ratePerSecond)) {}

    /// What a sender's number or address is kept back under: one number may serve two channels, which fail each for itself.
    [[nodiscard]] static QString circuitOf(const MessageSender& sender);
    /// What a message costs of the rate: a number sends so many segments a second, other channels so many messages.
    [[nodiscard]] static int costOf(const Message& message);

    /// All channels are asked anew: what was kept back before is forgotten.
    void beginRound() { m_keptBack.clear(); }
    /// When the first of the channels kept back since beginRound() may go on.
    [[nodiscard]] std::optional<Timestamp> slot() const;

    /// How many of `wanted` may leave now. The one that may go ahead through an open circuit is the caller's until learn() or giveBack();
    /// what is used of the rate is to be told by take().
    [[nodiscard]] int allow(const MessageSender& sender, int wanted, Timestamp now);
    /// The same for what goes to the provider's scheduler: a number's rate counts when the provider sends, an API's pace counts still.
    [[nodiscard]] int allowHandOver(const MessageSender& sender, int wanted, Timestamp now);
    /// So much more of the channel's rate is used; less where it is negative.
    void take(Channel channel, int count) { m_limiter.take(channel, count); }
    /// Nothing was sent after allow(): whoever comes next may go ahead through the open circuit, and nobody is kept back by this one any
    /// more. False where no circuit was open.
    bool giveBack(const QString& provider, const QString& circuit, Timestamp now);
    /// The channel's next moment by its rate alone; it is kept back until then.
    [[nodiscard]] Timestamp waitForRate(Channel channel, Timestamp now);
    /// Whether a circuit of the sender's is open.
    [[nodiscard]] bool isStopped(const MessageSender& sender) const;

    /// What came of a request.
    void learn(const MessageSender& sender, const SendOutcome& outcome, Timestamp now);
    /// A carrier failed a message afterwards, for a reason that may mean all of the number's or the provider's. True where it does.
    bool learnFailure(const MessageSender& sender, const Message& message, Refusal meaning, Timestamp now);

    /// The computer's clock was put by so much: what waits for a while waits as long as it would have.
    void onClockPut(std::chrono::milliseconds by);
    [[nodiscard]] CircuitBreaker& breaker() { return m_breaker; }
    [[nodiscard]] const CircuitBreaker& breaker() const { return m_breaker; }

private:
    int throughCircuit(const MessageSender& sender, int wanted, Timestamp now);
    int withinRate(const MessageSender& sender, int wanted, Timestamp now);

    struct KeptBack {
        Timestamp until{};
        QString goneAhead;  ///< the provider through whose open circuit another went ahead; empty for every other reason
    };
    std::map<Channel, double> m_ratePerSecond;
    RateLimiter m_limiter;
    CircuitBreaker m_breaker;
    std::map<Channel, KeptBack> m_keptBack;
};

}  // namespace uinbox
