// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "db/Database.h"
#include "outbox/SendService.h"

namespace uinbox {

/// Puts a message into the outbox within one transaction: message, schedule, outbox row, and the draft it came from. What only the
/// database knows is checked here: recipient, opt-out, template, the 24-hour window, an idempotency key's earlier use.
class SendWrites {
public:
    SendWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// `from` is the sender's address. Errors as SendService::send(); nothing is written before all that can be refused was looked at.
    [[nodiscard]] Result<SendReceipt> enqueue(OutgoingMessage wanted, const QString& from, const std::vector<KeptFile>& files);
    /// What the key was used for before: nothing, the same request, or another one (Conflict).
    [[nodiscard]] Result<std::optional<Message>> earlierUse(const OutgoingMessage& wanted);

private:
    /// Without an id where it is to be kept only once everything else is right.
    [[nodiscard]] Result<> checkBlocked(ContactId contact);
    [[nodiscard]] Result<ContactAddress> recipient(const OutgoingMessage& wanted);
    [[nodiscard]] Result<> keep(ContactAddress address);
    [[nodiscard]] Result<> applyTemplate(OutgoingMessage& wanted, bool isWindowOpen) const;
    [[nodiscard]] Result<> checkWhatsApp(OutgoingMessage& wanted, const QString& to);
    [[nodiscard]] Result<> checkCopies(const Envelope& envelope);
    [[nodiscard]] Result<> thread(OutgoingMessage& wanted, ThreadId thread);
    /// What is to be kept of it; without its conversation and its time.
    [[nodiscard]] Message messageOf(const OutgoingMessage& wanted, const std::vector<KeptFile>& files) const;
    [[nodiscard]] Result<> addRow(const OutgoingMessage& wanted, const Message& message);

    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
