// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "people/MergeRecord.h"

#include <QJsonObject>

namespace uinbox {

/// All SQL about making two people one and taking that back: which rows moved, and their moves. Used within one
/// transaction or read.
class ContactMergeRepository {
public:
    explicit ContactMergeRepository(db::Connection& connection) : m_connection(connection) {}

    // Records of merges.
    [[nodiscard]] Result<> insert(const MergeRecord& record);
    /// What there was, and what the merge left.
    [[nodiscard]] Result<> setStates(ContactMergeId merge, const QJsonObject& before, const QJsonObject& after);
    [[nodiscard]] Result<std::optional<MergeRecord>> find(ContactMergeId merge);
    [[nodiscard]] Result<std::pair<QJsonObject, QJsonObject>> states(ContactMergeId merge);
    /// The newest first.
    [[nodiscard]] Result<std::vector<MergeRecord>> ofKept(ContactId kept);
    /// The newest by which that person went.
    [[nodiscard]] Result<std::optional<MergeRecord>> ofMerged(ContactId gone);
    [[nodiscard]] Result<> remove(ContactMergeId merge);

    // Which rows move.
    [[nodiscard]] Result<> keepConversation(ContactMergeId merge, ThreadId thread);
    [[nodiscard]] Result<> keepAddresses(ContactMergeId merge, ContactId contact);
    /// What came since, or went, by an address that goes back: the number of those that came in.
    [[nodiscard]] Result<int> keepNewer(ContactMergeId merge, ThreadId thread, ContactId kept);
    [[nodiscard]] Result<std::vector<Uuid>> kept(ContactMergeId merge, MergedRow kind);
    /// Of the kept ones, in the index of searches; upwards.
    struct IndexedRows {
        std::vector<std::int64_t> messages;
        std::vector<std::int64_t> notes;
        std::vector<std::int64_t> files;
    };
    [[nodiscard]] Result<IndexedRows> indexedRows(ContactMergeId merge);

    // The moves of the kept ones.
    [[nodiscard]] Result<> moveConversation(ContactMergeId merge, ThreadId thread, ContactId contact);
    [[nodiscard]] Result<> moveAddresses(ContactMergeId merge, ContactId from, ContactId to);
    /// Those that `contact` has, to where they stood, as far as that is free.
    [[nodiscard]] Result<> placeAddresses(ContactMergeId merge, ContactId contact);
    /// The same numbers on another channel, which were added since.
    [[nodiscard]] Result<> moveTwins(ContactMergeId merge, ContactId from, ContactId to);

    /// `kept` gets the last message of `other` where that is newer, and is as old and as lately used as the two are. A new one is as `other`.
    [[nodiscard]] Result<> joinThreads(ThreadId kept, ThreadId other, bool isKeptNew);
    /// The list shows the last message as it stands now.
    [[nodiscard]] Result<> refreshThread(ThreadId thread);
    /// Its activity is that, or its last message's where that is later.
    [[nodiscard]] Result<> setActivity(ThreadId thread, std::int64_t atLeast);
    [[nodiscard]] Result<bool> isEmpty(ThreadId thread);

    /// What would move.
    struct Counts {
        int messages = 0;
        int notes = 0;
    };
    [[nodiscard]] Result<Counts> counts(ThreadId thread);

private:
    [[nodiscard]] Result<std::vector<std::int64_t>> numbers(const char* sql, ContactMergeId merge);
    [[nodiscard]] Result<> run(const char* sql, ContactMergeId merge, const Uuid& from, const Uuid& to);

    db::Connection& m_connection;
};

}  // namespace uinbox
