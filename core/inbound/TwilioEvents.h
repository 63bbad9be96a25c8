// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbound/InboundWrites.h"

namespace uinbox {

/// What Twilio's webhooks say, carried out within one transaction and recorded: once for each, however often it comes.
class TwilioEvents {
public:
    TwilioEvents(db::WriteScope& scope, Timestamp now, std::shared_ptr<const AutoReplyRule> answers = nullptr)
        : m_scope(scope), m_now(now), m_answers(std::move(answers))
    {
    }

    /// An incoming message; `event` has its form, or its entry of a list. `at` is when it came, where that was not just now.
    [[nodiscard]] Result<> message(const twilio::InboundSms& sms, WebhookEvent event, std::optional<Timestamp> at = std::nullopt);
    /// A status callback; `event.target` carries the outbox id we gave it.
    [[nodiscard]] Result<> status(const twilio::StatusCallback& callback, WebhookEvent event);
    /// One that was recorded, carried out once more: nothing changes where what it says is there, and nobody is answered. Invalid where it
    /// cannot be read.
    [[nodiscard]] Result<> replay(const WebhookEvent& event);

private:
    db::WriteScope& m_scope;
    Timestamp m_now;
    std::shared_ptr<const AutoReplyRule> m_answers;
};

}  // namespace uinbox
