// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/InboxQuery.h"

#include <QSet>

namespace uinbox {

/// All SQL about the lists of conversations and what people set of them. Used within one transaction or read.
class InboxRepository {
public:
    explicit InboxRepository(db::Connection& connection) : m_connection(connection) {}

    /// Those after `after`, or from the top, in the order of the list.
    [[nodiscard]] Result<std::vector<ThreadId>> page(const InboxQuery& query, const std::optional<InboxCursor>& after, int limit);
    /// The last ones before `before`, or of the whole list; in the order of the list, too.
    [[nodiscard]] Result<std::vector<ThreadId>> pageUp(const InboxQuery& query, const std::optional<InboxCursor>& before,
                                                       int limit);
    /// `user` is whose "mine" is.
    [[nodiscard]] Result<InboxCounts> counts(std::optional<UserId> user);
    /// How many of them have something unread.
    [[nodiscard]] Result<int> countUnread(ThreadState state);

    /// Absent where there is no such conversation.
    [[nodiscard]] Result<std::optional<ThreadMarks>> marks(ThreadId thread);
    /// An assignee who is gone counts as nobody.
    [[nodiscard]] Result<> setMarks(ThreadId thread, const ThreadMarks& marks);
    [[nodiscard]] Result<bool> hasUser(UserId user);

    /// The place of the newest message on this computer; 0 where there is none.
    [[nodiscard]] Result<std::int64_t> lastMessage();
    /// In which conversations something came in after it.
    [[nodiscard]] Result<QSet<ThreadId>> repliedSince(std::int64_t message);

    /// When the next snoozed one comes back; absent where none does.
    [[nodiscard]] Result<std::optional<Timestamp>> nextReturn();
    /// Those that are due by `now`, the first first.
    [[nodiscard]] Result<std::vector<ThreadId>> returning(Timestamp now, int limit);
    /// Back in the inbox, on top, to be read.
    [[nodiscard]] Result<> bringBack(ThreadId thread, Timestamp now);

private:
    [[nodiscard]] Result<> readPage(const char* sql, const InboxQuery& query, const InboxCursor& after, size_t limit,
                                    std::vector<ThreadId>& into);

    db::Connection& m_connection;
};

}  // namespace uinbox
