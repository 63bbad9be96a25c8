// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "index/IndexedEntry.h"

#include <optional>
#include <vector>

namespace uinbox {

/// The rows of a kind that are in the index: low < seq <= high.
struct IndexedRange {
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// All SQL about the index of messages, notes and files. Used within one transaction.
class EntryIndexRepository {
public:
    explicit EntryIndexRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<> insert(const IndexedEntry& entry);
    /// The entry as it was given to insert(): the index has no texts of its own.
    [[nodiscard]] Result<> remove(const IndexedEntry& entry);

    /// As it is now. Absent where it is not there; a file without a name is not there.
    [[nodiscard]] Result<std::optional<IndexedEntry>> find(EntryKind kind, const Uuid& id);
    [[nodiscard]] Result<std::optional<IndexedEntry>> find(EntryKind kind, std::int64_t seq);
    [[nodiscard]] Result<std::vector<IndexedEntry>> ofThread(EntryKind kind, ThreadId thread);
    /// Those with low < seq <= high, upwards: of the lowest, `limit` at most.
    [[nodiscard]] Result<std::vector<IndexedEntry>> above(EntryKind kind, std::int64_t low, std::int64_t high, int limit);
    /// So far up that `count` rows lie between it and `seq`; 0 where there are fewer.
    [[nodiscard]] Result<std::int64_t> below(EntryKind kind, std::int64_t seq, int count);
    /// The highest number there is; 0 where there is none.
    [[nodiscard]] Result<std::int64_t> highest(EntryKind kind);

    [[nodiscard]] Result<IndexedRange> range(EntryKind kind);
    [[nodiscard]] Result<> setRange(EntryKind kind, const IndexedRange& range);

private:
    [[nodiscard]] static Result<std::vector<IndexedEntry>> readAll(EntryKind kind, db::Query query);

    db::Connection& m_connection;
};

}  // namespace uinbox
