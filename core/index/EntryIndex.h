// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/EntryIndexRepository.h"

namespace uinbox {

/// What messages, notes and files are found by. New rows come into the index in batches, soon after they were stored: who stores them has
/// nothing to do with it, and pays nothing. Whoever changes what a row is found by (text, subject, moment, conversation, name of a file)
/// takes it out before and puts it in again behind; what is gone for good is taken out before it goes. Used within one transaction.
class EntryIndex {
public:
    explicit EntryIndex(db::Connection& connection) : m_entries(connection) {}

    /// A row that was taken out, as it stands in its table now. Nothing where it is not there, or its turn has not come.
    [[nodiscard]] Result<> add(EntryKind kind, const Uuid& id);
    /// Nothing where it is not in the index.
    [[nodiscard]] Result<> remove(EntryKind kind, const Uuid& id);
    /// All messages, notes and files of a conversation.
    [[nodiscard]] Result<> removeThread(ThreadId thread);
    /// The same of a list of rows by their numbers, which goes upwards: out before, and in again behind, where something else of all of them
    /// changes, as their conversation. What is not there, or not in the index, is passed over.
    [[nodiscard]] Result<> add(EntryKind kind, const std::vector<std::int64_t>& rows);
    [[nodiscard]] Result<> remove(EntryKind kind, const std::vector<std::int64_t>& rows);
    /// To be called when rows were deleted: their numbers may be given again.
    [[nodiscard]] Result<> forgetNumbers();

    /// The next rows that are new, `count` at most. False: there are no more.
    [[nodiscard]] Result<bool> addNewer(int count);
    /// The next rows that were there before the index was, the newest first. False: there are no more.
    [[nodiscard]] Result<bool> addOlder(int count);
    /// How many of those there are at most.
    [[nodiscard]] Result<std::int64_t> older();

private:
    [[nodiscard]] Result<bool> isIn(const IndexedEntry& entry);

    EntryIndexRepository m_entries;
};

}  // namespace uinbox
