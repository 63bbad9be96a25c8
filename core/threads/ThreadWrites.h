// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "threads/DeliveryReportRepository.h"
#include "threads/MessageRepository.h"
#include "threads/ThreadRepository.h"

namespace uinbox {

/// The changes of conversations that come from several sides (inbound, outbox, callbacks), each within a transaction of the writer:
/// rows, the thread's summary and the ChangeSet stay in step because nobody else writes them.
class ThreadWrites {
public:
    ThreadWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// The conversation with a contact, made where there is none.
    [[nodiscard]] Result<ThreadId> threadOf(ContactId contact);
    /// The same for a message that add() is given next: a conversation that is not there yet is made together with its first message.
    [[nodiscard]] Result<ThreadId> threadFor(ContactId contact);
    /// Stores a message (its threadId is set) and makes it the thread's last; a scheduled one becomes that when it leaves. What a blocked
    /// person writes is stored, and that is all: it is not unread, opens nothing, and is not among the inboundMessages of the ChangeSet.
    /// Conflict where its sid is there already.
    [[nodiscard]] Result<> add(const Message& message);
    /// Writes status, error, sid and segments of a message as they now are.
    [[nodiscard]] Result<> update(const Message& message);
    /// A scheduled message leaves: from now on it stands in the conversation where it left (its createdAt), as the thread's last.
    [[nodiscard]] Result<> enter(const Message& message);
    /// Keeps a provider's report and applies it where it advances the message. One whose sid nobody knows yet waits.
    [[nodiscard]] Result<> report(const DeliveryReport& report, std::optional<MessageId> message);
    /// The provider took this message under that sid: binds it and applies the reports that came earlier.
    [[nodiscard]] Result<> bind(Message& message, const QString& providerSid);

private:
    [[nodiscard]] Result<Hearing> hearingOf(const Message& message);
    void apply(Message& message, const DeliveryReport& report) const;
    db::WriteScope& m_scope;
    Timestamp m_now;
    ThreadId m_new;  ///< given by threadFor(), to be made by add()
};

}  // namespace uinbox
