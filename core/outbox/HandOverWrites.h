// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "outbox/OutboxWrites.h"

namespace uinbox {

/// The steps by which a scheduled message goes to the provider's own scheduler and comes back, each within a transaction of the writer.
/// Giving it away is an attempt like any other (claim, request, settle); taking it back ends with the provider's word that it will not
/// send it, and only then may it leave from here.
class HandOverWrites {
public:
    HandOverWrites(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// Takes up to `limit` scheduled rows of a channel that the provider would keep and that were not tried since that moment:
    /// scheduled -> sending, to leave at their time.
    [[nodiscard]] Result<std::vector<OutboxWrites::Claim>> claim(Channel channel, HandOverRange range, Timestamp untriedSince,
                                                                 int limit);
    /// The provider keeps it: what was asked of it meanwhile is done now.
    [[nodiscard]] Result<> held(OutboxRow& row, Message& message);
    /// What the provider holds is to come back: held -> recalling. The number of rows.
    [[nodiscard]] Result<int> recallHeld();
    /// One row is to come back for a reason. From Held, or again from Recalling.
    [[nodiscard]] Result<> recall(OutboxRow& row, Message& message, RecallFor reason);
    /// What the provider said when it was asked to give the message back; an error means that it is asked again.
    [[nodiscard]] Result<> recalled(OutboxId row, const Result<RemoteMessage>& remote, double jitter);

private:
    [[nodiscard]] Result<> giveBack(OutboxRow& row, Message& message);

    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
