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

/// A file of a message that is here and called itself a picture.
struct PictureEntry {
    MessageId message;
    Timestamp createdAt{};
    Attachment file;
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
    /// The pictures of a conversation that are here, oldest first: the newest `limit` of them.
    [[nodiscard]] Result<std::vector<PictureEntry>> pictures(ThreadId thread, int limit);
    /// The first message (without those nobody sees) and the first note at or after a moment, whichever is first; absent where there is none.
    [[nodiscard]] Result<std::optional<EntryCursor>> firstFrom(ThreadId thread, UserId reader, Timestamp from);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
