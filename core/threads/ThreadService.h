// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "threads/Thread.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

namespace db {
class Database;
}

/// The inbox and its conversations: what a window reads, and what marks them read or keeps drafts. Reads run on read-only
/// connections, changes are one transaction each on the writer; listen to Database::committed for what changed.
/// Main thread; owned by the composition root.
class ThreadService final : public QObject {
    Q_OBJECT

public:
    ThreadService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// The conversations of one state, newest first, after `after` (or from the top).
    [[nodiscard]] QFuture<Result<ThreadPage>> inbox(ThreadState state, std::optional<ThreadCursor> after, int limit);
    /// How many conversations of that state have something unread.
    [[nodiscard]] QFuture<Result<int>> unreadThreads(ThreadState state);
    /// These conversations as they are now, in any state; missing ones are left out.
    [[nodiscard]] QFuture<Result<std::vector<Thread>>> threads(std::vector<ThreadId> ids);
    /// Up to `limit` messages before `before`, or the newest where absent; oldest first.
    [[nodiscard]] QFuture<Result<MessagePage>> older(ThreadId thread, std::optional<MessageCursor> before, int limit);
    /// Up to `limit` messages after `after`; oldest first.
    [[nodiscard]] QFuture<Result<MessagePage>> newer(ThreadId thread, MessageCursor after, int limit);
    /// These messages as they are now.
    [[nodiscard]] QFuture<Result<std::vector<Message>>> messages(std::vector<MessageId> ids);

    /// Who wrote between two moments and waits for an answer, longest first.
    [[nodiscard]] QFuture<Result<std::vector<UnansweredThread>>> unanswered(Timestamp since, Timestamp until, int limit);

    /// Sets unread to 0. Commits nothing where it is 0 already.
    [[nodiscard]] QFuture<Result<>> markRead(ThreadId thread);
    [[nodiscard]] QFuture<Result<>> setState(ThreadId thread, ThreadState state);
    /// The conversation with a person, made where there is none. NotFound where the contact is not there.
    [[nodiscard]] QFuture<Result<ThreadId>> openWith(ContactId contact);

    /// When the person's 24-hour window of WhatsApp closes, counted from the last message of any of their numbers; absent where it is
    /// closed. NotFound where the contact is not there.
    [[nodiscard]] QFuture<Result<std::optional<Timestamp>>> whatsAppWindow(ContactId contact);

    /// On what, and on which subject, the person is answered.
    [[nodiscard]] QFuture<Result<ReplyContext>> replyContext(ThreadId thread);
    /// What of the conversation waits for its time.
    [[nodiscard]] QFuture<Result<WaitingMessages>> waiting(ThreadId thread);

    /// An empty content removes the draft, unless there is a subject.
    [[nodiscard]] QFuture<Result<>> saveDraft(ThreadId thread, Channel channel, QString content, QString subject = {});
    [[nodiscard]] QFuture<Result<std::optional<Draft>>> draft(ThreadId thread);

private:
    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
