// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Event.h"
#include "db/Database.h"
#include "threads/MessageRepository.h"

namespace uinbox {

/// What Resend's webhooks change, each within a transaction of the writer. An event is to be applied once: opens and clicks are counted.
class EmailEvents {
public:
    EmailEvents(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    struct Applied {
        MessageId messageId;  ///< null where it led to none
        QString outcome;      ///< "applied", "parked" (its message is not known yet), "copy", "awaited", "known", "ignored"
    };
    /// An event of an e-mail that concerns none of its main recipient but somebody who had a copy says nothing about the message. One that
    /// came back for good marks the address, a complaint opts it out, whether the message is known or not. A mailbox that is full for now
    /// ends nothing.
    [[nodiscard]] Result<Applied> apply(const resend::Event& event);

private:
    [[nodiscard]] Result<Applied> received(const resend::Event& event);
    [[nodiscard]] Result<Applied> reported(const resend::Event& event);
    [[nodiscard]] Result<> markAddresses(const resend::Event& event);
    [[nodiscard]] Result<> note(const resend::Event& event, MessageId message);
    [[nodiscard]] Result<> askNoMore(MessageId message);

    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
