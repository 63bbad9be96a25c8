// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "inbound/AutoReply.h"
#include "inbound/ReceivedMessage.h"

namespace uinbox {

/// Answers a message that has just been stored, where the rule says so, within the same transaction: the answer goes through the outbox
/// as any other message and so is sent once, is seen in the conversation, and can be stopped. Never answered are keywords, what no person
/// wrote, senders that cannot be written to (short codes, names), what is found long after it came; one address once in four hours, and which
/// is how no loop (Twilio's 14107) begins; and no more than sixty in half a minute.
class AutoReplies {
public:
    AutoReplies(db::WriteScope& scope, Timestamp now, const AutoReplyRule& rule) : m_scope(scope), m_now(now), m_rule(rule) {}

    /// `received.message` has its ids, `address` is where it came from. True where an answer was queued.
    [[nodiscard]] Result<bool> answer(const ReceivedMessage& received, const ContactAddress& address);

private:
    [[nodiscard]] bool mayAnswer(const ReceivedMessage& received, const ContactAddress& address) const;

    db::WriteScope& m_scope;
    Timestamp m_now;
    const AutoReplyRule& m_rule;
};

}  // namespace uinbox
