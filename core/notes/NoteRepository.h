// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "notes/Entry.h"

namespace uinbox {

/// All SQL about notes. Used within one transaction or read.
class NoteRepository {
public:
    explicit NoteRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<bool> hasThread(ThreadId thread);
    [[nodiscard]] Result<> insert(const Note& note);
    /// Absent where it was removed.
    [[nodiscard]] Result<std::optional<Note>> find(NoteId note);
    /// Of one conversation, what `reader` may see of the time [from, until), oldest first; the newest `limit` of them.
    [[nodiscard]] Result<std::vector<Note>> between(ThreadId thread, UserId reader, Timestamp from, Timestamp until, int limit);
    /// What `reader` may see before a place, newest first; `limit` of them at most.
    [[nodiscard]] Result<std::vector<Note>> olderThan(ThreadId thread, UserId reader, const EntryCursor& before, int limit);
    /// The same after a place, oldest first.
    [[nodiscard]] Result<std::vector<Note>> newerThan(ThreadId thread, UserId reader, const EntryCursor& after, int limit);
    /// Keeps what it said as a revision.
    [[nodiscard]] Result<> change(const Note& before, const QString& content, Timestamp now);
    [[nodiscard]] Result<> setRemoved(NoteId note, std::optional<Timestamp> at);
    /// What it said before, oldest first.
    [[nodiscard]] Result<std::vector<NoteRevision>> revisions(NoteId note);

private:
    [[nodiscard]] Result<> readMentions(Note& note);
    [[nodiscard]] Result<std::vector<Note>> besides(const char* sql, ThreadId thread, UserId reader, const EntryCursor& place,
                                                    int limit);

    db::Connection& m_connection;
};

}  // namespace uinbox
