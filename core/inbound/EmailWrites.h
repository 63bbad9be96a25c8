// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "inbound/AutoReply.h"
#include "inbound/EmailRepository.h"
#include "inbound/ReceivedMessage.h"

#include <memory>

namespace uinbox {

/// The steps of an e-mail's way in, each within a transaction of the writer: it is told of or found in the list, fetched, and stored. Doing
/// one twice changes nothing the second time.
class EmailWrites {
public:
    EmailWrites(db::WriteScope& scope, Timestamp now, std::shared_ptr<const AutoReplyRule> answers = nullptr)
        : m_scope(scope), m_now(now), m_answers(std::move(answers))
    {
    }

    /// Resend has an e-mail: it is to be fetched. False where it is known already.
    [[nodiscard]] Result<bool> await(const QString& emailId, Timestamp receivedAt);
    /// It was fetched. Its conversation is that of the message it answers, unless its sender is known. What comes from one of our own
    /// addresses, or has the Message-ID of something we sent, is no message: what we sent has come back. Only the flight recorder has it,
    /// so that nobody ever writes to, or answers, themselves. The message; absent where none was made.
    [[nodiscard]] Result<std::optional<MessageId>> store(ReceivedMessage received, const QByteArray& raw, bool isFromUs);
    /// It could not be fetched: counts that, and keeps why. Without `again` it is given up.
    [[nodiscard]] Result<> postpone(AwaitedEmail email, std::optional<Timestamp> again, const QString& reason);

private:
    [[nodiscard]] Result<bool> isOneOfOurs(const QString& mailId);
    [[nodiscard]] Result<std::optional<ThreadId>> threadOf(const Envelope& envelope);

    db::WriteScope& m_scope;
    Timestamp m_now;
    std::shared_ptr<const AutoReplyRule> m_answers;
};

}  // namespace uinbox
