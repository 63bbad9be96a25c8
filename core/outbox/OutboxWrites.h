// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "outbox/Reconciling.h"
#include "threads/DeliveryReportRepository.h"
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
    /// longer be sent (opted out, the window closed meanwhile) fail here; those of whose id an earlier attempt may have been carried
    /// out longer than `replayFor` ago, for which the provider remembers it, are unknown again; those that are later than their schedule allows ask. `from` is
    /// where they leave from now.
    [[nodiscard]] Result<std::vector<Claim>> claim(Channel channel, int limit, std::chrono::milliseconds replayFor = {},
                                                   const QString& from = {});
    /// What the attempt came to.
    [[nodiscard]] Result<> settle(OutboxId row, const SendOutcome& outcome, double jitter);
    /// What the provider's list says of an unknown one; an error means that it could not be asked.
    [[nodiscard]] Result<> reconcile(OutboxId row, const Result<std::vector<RemoteMessage>>& remote, double jitter);
    /// An unknown one whose provider carries out one id once: it goes again under the same id, or later, where it has often done so.
    [[nodiscard]] Result<> replay(OutboxId row);
    /// After a pause in which nobody asked the providers anything: the day in which an answer is to come begins now.
    [[nodiscard]] Result<> askAnew();
    /// At a start: what a crash left in sending may be out, so it becomes unknown; and askAnew().
    [[nodiscard]] Result<int> recover();
    /// A status callback that carries our outbox id: proof that the provider took it.
    [[nodiscard]] Result<> confirm(OutboxId row, const DeliveryReport& report);

    /// NotFound where the row or its message is gone.
    [[nodiscard]] Result<Claim> load(OutboxId row);
    [[nodiscard]] Result<> requeue(OutboxRow& row, Message& message, Timestamp notBefore);
    [[nodiscard]] Result<> finish(OutboxRow& row, Message& message, OutboxState state);
    [[nodiscard]] Result<> store(const OutboxRow& row, const Message& message);
    /// Makes room for another attempt after one that the provider took: late reports of the old one must not settle the new one. The row
    /// gets a new id, and the old sid is remembered as not being the new attempt's.
    [[nodiscard]] Result<> forgetAttempt(OutboxRow& row, Message& message);
    /// A message that the provider's scheduler has sent, refused or canceled itself.
    [[nodiscard]] Result<> leftElsewhere(OutboxRow& row, Message& message, const RemoteMessage& remote);

private:
    [[nodiscard]] Result<> accepted(OutboxRow& row, Message& message, const RemoteMessage& remote);
    void takeAnswer(Message& message, const RemoteMessage& remote, bool isHeld) const;
    [[nodiscard]] Result<> refused(OutboxRow& row, Message& message, const Refused& refusal, double jitter);
    [[nodiscard]] Result<> uncertain(OutboxRow& row, Message& message);
    [[nodiscard]] Result<bool> isTooLate(const Message& message);
    [[nodiscard]] Result<> absent(OutboxRow& row, Message& message);
    [[nodiscard]] Result<> waitAgain(OutboxRow& row, Message& message);

    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
