// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "notes/Entry.h"
#include "notes/TimelineRepository.h"

#include <QFuture>

namespace uinbox {

namespace db {
class Database;
}

/// Reads conversations as a person sees them: messages and the notes they may see, in one order, page by page. `reader` is who looks: a
/// private note of somebody else is not there; a null reader sees what everybody may. A handle: copy it. Main thread; the database
/// outlives it.
class Timeline {
public:
    explicit Timeline(db::Database& database) : m_database(&database) {}

    /// Up to `limit` entries before `before`, or the newest where absent.
    [[nodiscard]] QFuture<Result<EntryPage>> older(ThreadId thread, UserId reader, std::optional<EntryCursor> before,
                                                   int limit) const;
    /// Up to `limit` entries after `after`.
    [[nodiscard]] QFuture<Result<EntryPage>> newer(ThreadId thread, UserId reader, EntryCursor after, int limit) const;
    /// That entry with up to `limit` before it and as many after it. NotFound where it is not in the conversation.
    [[nodiscard]] QFuture<Result<EntryPage>> around(ThreadId thread, UserId reader, EntryId entry, int limit) const;
    /// These as they are now; those that are gone, or that `reader` may not see, are left out.
    [[nodiscard]] QFuture<Result<std::vector<Entry>>> find(std::vector<MessageId> messages, std::vector<NoteId> notes,
                                                           UserId reader) const;
    /// The first entry at or after a moment; the newest where nothing is after it; absent in an empty conversation.
    [[nodiscard]] QFuture<Result<std::optional<EntryId>>> firstFrom(ThreadId thread, UserId reader, Timestamp from) const;
    /// When its first entry is; absent in an empty conversation.
    [[nodiscard]] QFuture<Result<std::optional<Timestamp>>> begins(ThreadId thread, UserId reader) const;
    /// The pictures of a conversation that are here, oldest first: the newest `limit` of them.
    [[nodiscard]] QFuture<Result<std::vector<PictureEntry>>> pictures(ThreadId thread, int limit) const;
    /// Where words are looked for in it.
    [[nodiscard]] db::Database& database() const { return *m_database; }

private:
    db::Database* m_database;
};

}  // namespace uinbox
