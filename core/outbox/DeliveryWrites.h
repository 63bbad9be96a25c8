// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxWrites.h"

namespace uinbox {

/// How long after it took a message the provider is asked for the first time how it fares, where nobody reported.
inline constexpr std::chrono::minutes kFirstCheck{5};
/// In OutboxRow::checks: at `checkAt` a failed message goes once more.
inline constexpr int kRetryPlanned = -1;
/// And: what a carrier's failure means is still to be found out, which its sender knows. Survives a crash, and a channel that is not
/// connected.
inline constexpr int kFailureToJudge = -2;

/// The steps of a message that the provider has taken: what is reported of it, what the provider says when it is asked, and the second
/// try after a carrier's failure. Each within a transaction of the writer.
class DeliveryWrites {
public:
    DeliveryWrites(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// A status report of a message that is known, or of none that is (it waits for its sid).
    [[nodiscard]] Result<> report(const DeliveryReport& report, std::optional<MessageId> message);
    /// What the provider said when it was asked how a message fares that it took; an error means that it is asked later.
    [[nodiscard]] Result<> checked(OutboxId row, const Result<RemoteMessage>& remote);
    /// A carrier's failure is to be judged from that moment on: kFailureToJudge.
    [[nodiscard]] Result<> judgeLater(OutboxRow& row, Timestamp from);
    [[nodiscard]] Result<> judgeLater(OutboxId row, Timestamp from);
    /// What the carrier's failure of a message that the provider had taken means, of one that is to be judged: the address is marked, and it
    /// goes once more at `again` (absent: it does not). One that was changed too late does not: it would say what is no longer meant.
    [[nodiscard]] Result<> failedAfterwards(MessageId message, Refusal meaning, std::optional<Timestamp> again);
    /// The time of a planned second try has come: it goes, unless it was delivered meanwhile after all. False where none was planned.
    [[nodiscard]] Result<bool> retryFailed(OutboxId row);

private:
    [[nodiscard]] OutboxWrites outbox() { return {m_scope, m_now, m_timing}; }

    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
