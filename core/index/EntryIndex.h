// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "index/EntryIndexRepository.h"

namespace uinbox {

/// What entries are found by, kept with them: in the transaction that stores, changes or removes them. Whoever changes what an entry is found
/// by (text, subject, place in time, conversation, name of a file) takes it out before and puts it in again behind; what is gone for good
/// is taken out before it goes. Used within one transaction.
class EntryIndex {
public:
    explicit EntryIndex(db::Connection& connection) : m_entries(connection) {}

    /// An entry that is new.
    [[nodiscard]] Result<> add(const IndexedEntry& entry);
    /// As it stands in its table. Nothing where it is not there.
    [[nodiscard]] Result<> add(EntryKind kind, const Uuid& id);
    [[nodiscard]] Result<> remove(EntryKind kind, const Uuid& id);

    /// All messages, notes and files of a conversation.
    [[nodiscard]] Result<> addThread(ThreadId thread);
    [[nodiscard]] Result<> removeThread(ThreadId thread);

    /// The next `count` of the entries that were there before the index was. False: there were none left.
    [[nodiscard]] Result<bool> addOlder(int count);
    /// How many rows at most are still to be added.
    [[nodiscard]] Result<std::int64_t> older();

private:
    [[nodiscard]] Result<bool> isIn(EntryKind kind, std::int64_t seq);
    [[nodiscard]] Result<> take(const IndexedEntry& entry);

    EntryIndexRepository m_entries;
};

}  // namespace uinbox
