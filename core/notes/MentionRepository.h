// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "notes/NoteMention.h"

namespace uinbox {

/// All SQL about who is named in notes, and whether they have seen it. A reader's mentions are those of others, in notes that are there and
/// that the team sees. Used within one transaction or read.
class MentionRepository {
public:
    explicit MentionRepository(db::Connection& connection) : m_connection(connection) {}

    /// A note names these from now on. Who was named before keeps the time, and whether it was read.
    [[nodiscard]] Result<> set(NoteId note, const std::vector<UserId>& users, Timestamp now);
    /// Up to `limit` before a place, newest first.
    [[nodiscard]] Result<std::vector<NoteMention>> before(UserId reader, const MentionCursor& place, int limit);
    /// Of these notes those that mention the reader, in their order.
    [[nodiscard]] Result<std::vector<NoteMention>> among(UserId reader, const std::vector<NoteId>& notes);
    [[nodiscard]] Result<int> unreadCount(UserId reader);
    /// All that are unread.
    [[nodiscard]] Result<std::vector<NoteId>> unread(UserId reader);
    /// Whether it was unread before.
    [[nodiscard]] Result<bool> markRead(UserId reader, NoteId note, Timestamp now);
    [[nodiscard]] Result<> markUnread(UserId reader, NoteId note);

private:
    [[nodiscard]] Result<std::vector<UserId>> named(NoteId note);

    db::Connection& m_connection;
};

}  // namespace uinbox
