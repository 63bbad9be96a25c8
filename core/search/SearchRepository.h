// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "search/SearchHit.h"

namespace uinbox {

/// A conversation with unread messages, and since when those in it are unread.
struct UnreadSince {
    ThreadId thread;
    Timestamp since{};
};

/// A row the index found, with its whole texts.
struct FoundRow {
    SearchHit hit;  ///< without its texts
    QString text;
    QString subject;
};

/// Which rows.
struct FoundQuery {
    QString terms;  ///< as FTS5 takes them
    UserId reader;  ///< of notes: a private one is for who wrote it
    std::int64_t before = 0;
    Timestamp since{};
    Timestamp until{};
    int limit = 100;
};

/// All SQL about searching messages, notes and files. Used within one read.
class SearchRepository {
public:
    explicit SearchRepository(db::Connection& connection) : m_connection(connection) {}

    /// Newest first. Messages that nobody sees (taken back before they left) and notes that were removed are not among them.
    [[nodiscard]] Result<std::vector<FoundRow>> find(SearchKind kind, const FoundQuery& query);
    /// The newest `limit` conversations with unread messages; a negative limit is none.
    [[nodiscard]] Result<std::vector<UnreadSince>> unread(int limit);
    /// When the oldest message is that is in the index; absent where none is left to be put in.
    [[nodiscard]] Result<std::optional<Timestamp>> indexedSince();

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
