// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "outbox/OutboxRepository.h"

#include <set>

namespace uinbox {

/// How long the outbox waits for what.
struct OutboxTiming {
    std::chrono::milliseconds grace{120'000};  ///< from a claim until an unknown send is looked up
    /// Between the first and the second look: a provider's list lags.
    [[nodiscard]] std::chrono::milliseconds secondLook() const { return std::min(grace, std::chrono::milliseconds(60'000)); }
};

/// The wait before try number `attempt` + 1: doubling from 1 s to 5 min, plus up to a tenth by `jitter` (0 to 1).
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, double jitter);

/// True where the provider was not reached at all: no connection. The circuit breaker says when to try again, for all of them together.
[[nodiscard]] bool isUnreached(const Refused& refusal);

/// The message among the provider's that is the one sent by `row`: same recipient and text, created no earlier than its first claim
/// less the tolerance for a wrong clock, its sid not in `boundSids`. The earliest where there are several. Pure.
[[nodiscard]] const RemoteMessage* findSent(const std::vector<RemoteMessage>& remote, const Message& message, Timestamp claimedAt,
                                            const std::set<QString>& boundSids);

/// What a provider says of a message beside its status (price, Message-ID) goes into ours; it says some of it only later. Pure.
void takeOver(Message& message, const RemoteMessage& remote);

/// In a message's metadata: the sender that was asked, where it chose one of its numbers.
inline const QString kAskedFrom = QStringLiteral("askedFrom");
/// And the sids of attempts that failed and were followed by another.
inline const QString kEarlierSids = QStringLiteral("earlierSids");

/// A message that is let go within this of its time is on time: a timer and a transaction take their moments.
inline constexpr std::chrono::milliseconds kPunctual{250};
/// And one that leaves within this, since others before it take theirs.
inline constexpr std::chrono::seconds kQueueing{60};

/// How far the provider's clock and this computer's may differ when a send is looked up.
inline constexpr std::chrono::minutes kClockTolerance{10};

}  // namespace uinbox
