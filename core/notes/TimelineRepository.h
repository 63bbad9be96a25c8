// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "notes/Entry.h"

namespace uinbox {

/// What of an entry is looked through for words.
struct SearchedEntry {
    EntryCursor place;
    QString content;
    QString subject;
    QString files;  ///< their names, one a line
};

/// The SQL that looks through one conversation. Used within one read.
class TimelineRepository {
public:
    explicit TimelineRepository(db::Connection& connection) : m_connection(connection) {}

    /// Messages before a place, newest first, `limit` of them at most; without those taken back before they left,
    /// which nobody sees, and those that wait for their time, which are not among the others.
    [[nodiscard]] Result<std::vector<SearchedEntry>> messages(ThreadId thread, const EntryCursor& before, int limit);
    /// The same of the notes that `reader` may see.
    [[nodiscard]] Result<std::vector<SearchedEntry>> notes(ThreadId thread, UserId reader, const EntryCursor& before, int limit);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
