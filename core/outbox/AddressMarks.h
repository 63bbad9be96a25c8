// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "db/Database.h"
#include "outbox/Reconciling.h"

namespace uinbox {

/// What the fate of a message says about the address it went to, kept on the contact's address within the same transaction.
class AddressMarks {
public:
    AddressMarks(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// The provider's number `code` means that the person opted out (what else waits for them is cancelled, here and at the provider) or
    /// that nothing reaches the address; any other meaning marks nothing.
    [[nodiscard]] Result<> refused(const Message& message, Refusal meaning, int code);
    /// Something arrived: the address can be reached after all.
    [[nodiscard]] Result<> reached(const Message& message);

private:
    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
