// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "people/ContactMergeRepository.h"
#include "people/WholeRowRepository.h"

namespace uinbox {

/// Makes two people one, within a transaction of the writer. Addresses, messages, notes, drafts and what waits go to the person who is kept,
/// by the rules of MergedProfile; attachments, links, opt-outs and reports belong to messages and addresses, and go with them. What is
/// stored for it lets ContactUnmerge take it back.
class ContactMerge {
public:
    ContactMerge(db::WriteScope& scope, Timestamp now)
        : m_scope(scope), m_now(now), m_merges(scope.connection()), m_rows(scope.connection()), m_contacts(scope.connection())
    {
    }

    /// Invalid where the two are one, NotFound where one of them is not there, Conflict while a message to either may be on its way.
    [[nodiscard]] Result<MergeRecord> merge(ContactId kept, ContactId other);

    /// The same, told only. Reads.
    [[nodiscard]] static Result<MergePreview> preview(db::Connection& connection, ContactId kept, ContactId other);

private:
    /// The two and their conversations.
    struct Pair {
        Contact kept;
        Contact other;
        std::optional<ThreadId> thread;
        std::optional<ThreadId> otherThread;
        bool isThreadNew = false;
    };
    [[nodiscard]] static Result<Pair> pairOf(db::Connection& connection, ContactId kept, ContactId other);
    [[nodiscard]] Result<QJsonObject> before(const Pair& pair);
    [[nodiscard]] Result<QJsonObject> after(const Pair& pair, const QJsonArray& distinct);
    [[nodiscard]] Result<> joinConversations(const MergeRecord& record, Pair& pair);
    [[nodiscard]] Result<> joinMarks(const Pair& pair);
    [[nodiscard]] Result<> joinDrafts(ThreadId thread, ThreadId otherThread);
    [[nodiscard]] Result<> moveAddresses(const MergeRecord& record, const Pair& pair);
    [[nodiscard]] Result<QJsonArray> carryDistinct(const Pair& pair);
    [[nodiscard]] Result<> removeOther(const Pair& pair);
    [[nodiscard]] Result<> tell(const MergeRecord& record, const Pair& pair);

    db::WriteScope& m_scope;
    Timestamp m_now;
    ContactMergeRepository m_merges;
    WholeRowRepository m_rows;
    ContactRepository m_contacts;
};

}  // namespace uinbox
