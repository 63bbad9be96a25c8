// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Webhook.h"
#include "db/Database.h"

#include <optional>

namespace uinbox {

/// What a webhook changes, each within a transaction of the writer. Doing one twice changes nothing the second time.
class InboundWrites {
public:
    InboundWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// Stores a message with the person who sent it, found by address or made, and the webhook's raw body. A MessageSid that is there
    /// already changes nothing.
    [[nodiscard]] Result<> receive(const twilio::InboundSms& sms, const QByteArray& rawBody);
    /// Applies a status report. `outbox` is the id our StatusCallback carried: it finds the message even before its sid is stored.
    [[nodiscard]] Result<> report(const twilio::StatusCallback& callback, std::optional<OutboxId> outbox);

private:
    [[nodiscard]] Result<> recordOptOut(const twilio::InboundSms& sms, const ContactAddress& address);
    [[nodiscard]] Result<> keepRaw(const QString& kind, const QString& sid, MessageId message, const QByteArray& rawBody);
    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
