// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "inbound/AutoReply.h"
#include "inbound/ReceivedMessage.h"
#include "inbound/WebhookEventRepository.h"
#include "threads/DeliveryReportRepository.h"
#include "threads/MessageRepository.h"

#include <memory>
#include <optional>

namespace uinbox {

class ThreadWrites;

/// What a webhook or a provider's list changes, each within a transaction of the writer. Doing one twice changes nothing the second time.
class InboundWrites {
public:
    /// `answers` says what is answered by the program itself; null for nothing.
    InboundWrites(db::WriteScope& scope, Timestamp now, std::shared_ptr<const AutoReplyRule> answers = nullptr)
        : m_scope(scope), m_now(now), m_answers(std::move(answers))
    {
    }

    /// Stores a message with the person who sent it, found by address or made, and what it changes for them: an opt-out, what was to
    /// leave only if they did not write. Its id; absent where the sid is there already, and nothing was changed.
    [[nodiscard]] Result<std::optional<MessageId>> receive(ReceivedMessage received);
    /// Applies a status report. `outbox` is the id our StatusCallback carried: it finds the message even before its sid is stored.
    [[nodiscard]] Result<> report(const DeliveryReport& report, std::optional<OutboxId> outbox);
    /// Keeps what came, for the flight recorder. False where the same delivery is there already.
    [[nodiscard]] Result<bool> record(const WebhookEvent& event);

private:
    [[nodiscard]] Result<std::optional<ContactAddress>> place(ThreadWrites& threads, ReceivedMessage& received);
    [[nodiscard]] Result<> joinKnownPerson(const ReceivedMessage& received);
    [[nodiscard]] Result<> joinOtherAddresses(const ReceivedMessage& received, ContactId contact);
    [[nodiscard]] Result<> recordKeyword(Keyword keyword, const Message& message, const ContactAddress& address);

    db::WriteScope& m_scope;
    Timestamp m_now;
    std::shared_ptr<const AutoReplyRule> m_answers;
};

}  // namespace uinbox
