// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "threads/InboxQuery.h"

#include <QFuture>
#include <QObject>

#include <functional>

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

    /// The conversations of that list in its order, after `after` (or from the top).
    [[nodiscard]] QFuture<Result<ThreadPage>> inbox(InboxQuery query, std::optional<InboxCursor> after, int limit);
    /// The last conversations of that list before `before` (or of the whole list), in its order; `hasMore` says whether there are earlier ones.
    [[nodiscard]] QFuture<Result<ThreadPage>> inboxUp(InboxQuery query, std::optional<InboxCursor> before, int limit);
    /// All of that list, in its order.
    [[nodiscard]] QFuture<Result<std::vector<ThreadId>>> wholeInbox(InboxQuery query);
    /// How many the lists have; `user` is whose "mine" is.
    /// Whether anything was ever written from here.
    [[nodiscard]] QFuture<Result<bool>> hasSent();
    [[nodiscard]] QFuture<Result<InboxCounts>> counts(std::optional<UserId> user);
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

    /// In any state: who has an e-mail whose subject has these words together; the newest first.
    [[nodiscard]] QFuture<Result<std::vector<SubjectMatch>>> bySubject(QString words, int limit);

    /// Sets unread to 0. Commits nothing where it is 0 already.
    [[nodiscard]] QFuture<Result<>> markRead(ThreadId thread);

    // What people do with conversations, any number of them in one transaction. Those that are gone, or so already, are left out; the
    // answer is what restore() takes back.
    [[nodiscard]] QFuture<Result<ThreadChanges>> archive(std::vector<ThreadId> threads);
    /// Into the inbox, wherever they are.
    [[nodiscard]] QFuture<Result<ThreadChanges>> reopen(std::vector<ThreadId> threads);
    /// Out of the inbox until a moment, or until the person writes. Invalid for a moment that is not to come.
    [[nodiscard]] QFuture<Result<ThreadChanges>> snooze(std::vector<ThreadId> threads, Timestamp until);
    /// Snoozed ones come back now; others stay as they are.
    [[nodiscard]] QFuture<Result<ThreadChanges>> unsnooze(std::vector<ThreadId> threads);
    [[nodiscard]] QFuture<Result<ThreadChanges>> pin(std::vector<ThreadId> threads);
    [[nodiscard]] QFuture<Result<ThreadChanges>> unpin(std::vector<ThreadId> threads);
    /// To nobody where `user` is absent. NotFound for a user who is not there.
    [[nodiscard]] QFuture<Result<ThreadChanges>> assign(std::vector<ThreadId> threads, std::optional<UserId> user);
    [[nodiscard]] QFuture<Result<ThreadChanges>> markRead(std::vector<ThreadId> threads);
    [[nodiscard]] QFuture<Result<ThreadChanges>> markUnread(std::vector<ThreadId> threads);
    /// Takes one of those back, exactly, but for what is newer: what somebody set since stays, and where the person has written since,
    /// the conversation stays open and what they wrote unread.
    [[nodiscard]] QFuture<Result<>> restore(ThreadChanges changes);

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
    /// The whole of it, at the time it is now; an empty one is removed. What came back meanwhile and is not in it is put to it.
    [[nodiscard]] QFuture<Result<>> saveDraft(Draft draft);
    /// Puts what did not leave to the draft of its conversation, in one transaction.
    [[nodiscard]] QFuture<Result<>> giveBack(Draft added);
    /// What came back into that draft and is in no save yet, in its order.
    [[nodiscard]] QFuture<Result<std::vector<ReturnedDraft>>> returned(ThreadId thread);
    [[nodiscard]] QFuture<Result<std::optional<Draft>>> draft(ThreadId thread);

private:
    [[nodiscard]] QFuture<Result<ThreadChanges>> change(std::vector<ThreadId> threads, std::function<void(ThreadMarks&)> set);

    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
