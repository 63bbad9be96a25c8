// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Thread.h"

namespace uinbox {

/// Whether somebody is told of a message that came in. Of those of a blocked person nobody is.
enum class Hearing { Told, Silent };

/// All SQL about conversations and drafts. Used within one transaction or read.
class ThreadRepository {
public:
    explicit ThreadRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<> insert(ThreadId thread, ContactId contact, Timestamp now);
    /// A conversation that begins with this message; archived, with nothing unread, where nobody is told of it.
    [[nodiscard]] Result<> insertWith(const Message& first, Timestamp now, Hearing hearing = Hearing::Told);
    [[nodiscard]] Result<std::optional<ThreadId>> findByContact(ContactId contact);
    [[nodiscard]] Result<std::optional<Thread>> find(ThreadId thread);

    /// Makes this message the last one of its thread where it is the newest; an inbound one counts as unread and opens the
    /// thread, an outbound one leaves its state as it is. One
    /// that waits for its time is the last only where the thread has none: it is said when it leaves. Where nobody is told of it, it neither
    /// counts nor opens.
    [[nodiscard]] Result<> recordMessage(const Message& message, Hearing hearing = Hearing::Told);
    /// Makes this message the last one of its thread whatever was before; absent: it has none. Its activity stays.
    [[nodiscard]] Result<> setLast(ThreadId thread, const std::optional<Message>& last);
    /// Where this message is the last of its thread: the status the list shows.
    [[nodiscard]] Result<> recordStatus(const Message& message);
    /// Where `gone`, which nobody is shown any more, is the last of its thread: `before` is, and the thread is as old again as that one; absent:
    /// the thread has none.
    [[nodiscard]] Result<> recordGone(const Message& gone, const std::optional<Message>& before);
    /// True where something was unread.
    [[nodiscard]] Result<bool> markRead(ThreadId thread);

    /// Open ones with something unread that was written between two moments and that no person answered; who has waited longest is first.
    [[nodiscard]] Result<std::vector<UnansweredThread>> unanswered(Timestamp since, Timestamp until, int limit);

    /// Where an e-mail's subject has these words together, whatever the case of A to Z, and that subject; the newest first. Reads the subjects
    /// of all e-mails.
    [[nodiscard]] Result<std::vector<std::pair<ThreadId, QString>>> bySubject(const QString& words, int limit);
    /// Looks at the newest few hundred messages only: what is further back nobody answers.
    [[nodiscard]] Result<ReplyContext> replyContext(ThreadId thread);
    [[nodiscard]] Result<WaitingMessages> waiting(ThreadId thread);

    /// `returned` is what came back into it that is not known to be in the field (DraftWrites).
    [[nodiscard]] Result<> saveDraft(const Draft& draft, const std::vector<ReturnedDraft>& returned = {});
    [[nodiscard]] Result<> removeDraft(ThreadId thread);
    /// What was written to the person is no draft any more; a note beside it stays one.
    [[nodiscard]] Result<> forgetDraftMessage(ThreadId thread);
    [[nodiscard]] Result<std::optional<Draft>> draft(ThreadId thread);
    [[nodiscard]] Result<std::vector<ReturnedDraft>> returned(ThreadId thread);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
