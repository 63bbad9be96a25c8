// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "outbox/Reconciling.h"
#include "threads/MessageRepository.h"

namespace uinbox {

/// The steps of a message's way out, each within a transaction of the writer. No step trusts what was true when it was asked for: the
/// row may have been settled meanwhile by a status callback.
class OutboxWrites {
public:
    OutboxWrites(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// A row and its message, ready to go.
    struct Claim {
        OutboxRow row;
        Message message;
    };

    /// Takes up to `limit` due rows of a channel: queued -> sending, one attempt more, before any socket opens. Those that may no
    /// longer be sent (opted out meanwhile) fail here.
    [[nodiscard]] Result<std::vector<Claim>> claim(Channel channel, int limit);
    /// What the attempt came to.
    [[nodiscard]] Result<> settle(OutboxId row, const SendOutcome& outcome, double jitter);
    /// What the provider's list says of an unknown one; an error means that it could not be asked.
    [[nodiscard]] Result<> reconcile(OutboxId row, const Result<std::vector<RemoteMessage>>& remote, double jitter);
    /// At a start: what a crash left in sending may be out, so it becomes unknown.
    [[nodiscard]] Result<int> recover();
    /// A status callback that carries our outbox id: proof that the provider took it.
    [[nodiscard]] Result<> confirm(OutboxId row, const DeliveryReport& report);

    [[nodiscard]] Result<> requeue(OutboxRow& row, Message& message, Timestamp notBefore);
    [[nodiscard]] Result<> finish(OutboxRow& row, Message& message, OutboxState state);

private:
    [[nodiscard]] Result<> accepted(OutboxRow& row, Message& message, const RemoteMessage& remote);
    [[nodiscard]] Result<> refused(OutboxRow& row, Message& message, const Refused& refusal, double jitter);
    [[nodiscard]] Result<> uncertain(OutboxRow& row, Message& message);
    [[nodiscard]] Result<> absent(OutboxRow& row, Message& message);
    [[nodiscard]] Result<bool> isOptedOut(const Message& message);
    [[nodiscard]] Result<> store(const OutboxRow& row, const Message& message);

    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
