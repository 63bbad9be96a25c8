// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "outbox/OutboxWrites.h"

namespace uinbox {

/// What becomes of messages that have not left when something about their recipient changes. Within the transaction that changes it.
/// What the provider's scheduler holds is taken back there.
class OutboxCascade {
public:
    OutboxCascade(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// The address opted out: nothing that waits for it leaves. `except` is the message that brought it to light.
    [[nodiscard]] Result<> optedOut(const ContactAddress& address, std::optional<MessageId> except = std::nullopt);
    /// The person wrote: what was to leave only if they did not, does not.
    [[nodiscard]] Result<> replied(ThreadId thread);

    /// The person was blocked: what the provider holds for them comes back, and waits here. Nothing that waits leaves while they are (Obstacle).
    [[nodiscard]] Result<> blocked(ThreadId thread);

private:
    [[nodiscard]] Result<> cancel(OutboxId row, int code);

    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
