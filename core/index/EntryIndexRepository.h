// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "index/IndexedEntry.h"

#include <optional>
#include <vector>

namespace uinbox {

/// All SQL about the index of messages, notes and files. Used within one transaction.
class EntryIndexRepository {
public:
    explicit EntryIndexRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<> insert(const IndexedEntry& entry);
    /// The entry as it was given to insert(): the index has no texts of its own.
    [[nodiscard]] Result<> remove(const IndexedEntry& entry);

    /// As it is now. Absent where it is not there; a file without a name is not there.
    [[nodiscard]] Result<std::optional<IndexedEntry>> find(EntryKind kind, const Uuid& id);
    [[nodiscard]] Result<std::vector<IndexedEntry>> ofThread(EntryKind kind, ThreadId thread);
    /// Those up to `seq`, the newest first, `limit` of them at most.
    [[nodiscard]] Result<std::vector<IndexedEntry>> upTo(EntryKind kind, std::int64_t seq, int limit);

    /// Rows up to this seq are not in the index yet.
    [[nodiscard]] Result<std::int64_t> remaining(EntryKind kind);
    [[nodiscard]] Result<> setRemaining(EntryKind kind, std::int64_t seq);

private:
    [[nodiscard]] static Result<std::vector<IndexedEntry>> readAll(EntryKind kind, db::Query query);

    db::Connection& m_connection;
};

}  // namespace uinbox
