// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "notes/NoteMention.h"

#include <QFuture>

namespace uinbox {

namespace db {
class Database;
}

/// Where others name the reader in their notes, and what of it they have seen. What changes is told by ChangeSet::notes (notes came, changed,
/// went) and ChangeSet::mentions (something was read, or is unread again). A handle: copy it. Main thread; database and clock outlive it.
class MentionInbox {
public:
    MentionInbox(db::Database& database, const Clock& clock) : m_database(&database), m_clock(&clock) {}

    /// Up to `limit` behind `before`, or the newest where absent.
    [[nodiscard]] QFuture<Result<MentionPage>> page(UserId reader, std::optional<MentionCursor> before, int limit) const;
    /// Of these notes those that mention the reader, in their order.
    [[nodiscard]] QFuture<Result<std::vector<NoteMention>>> among(UserId reader, std::vector<NoteId> notes) const;
    [[nodiscard]] QFuture<Result<int>> unread(UserId reader) const;
    /// Gives those that were unread until now: markUnread() of them takes it back. Commits nothing where none was.
    [[nodiscard]] QFuture<Result<std::vector<NoteId>>> markRead(UserId reader, std::vector<NoteId> notes) const;
    [[nodiscard]] QFuture<Result<std::vector<NoteId>>> markAllRead(UserId reader) const;
    [[nodiscard]] QFuture<Result<>> markUnread(UserId reader, std::vector<NoteId> notes) const;

private:
    db::Database* m_database;
    const Clock* m_clock;
};

}  // namespace uinbox
