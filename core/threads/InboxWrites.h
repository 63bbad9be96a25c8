// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "threads/InboxQuery.h"

#include <functional>

namespace uinbox {

/// What people do with conversations of the inbox, each within a transaction of the writer.
class InboxWrites {
public:
    explicit InboxWrites(db::WriteScope& scope) : m_scope(scope) {}

    /// Sets of each what `set` sets; those that are gone are left out. What it answers with takes it back.
    [[nodiscard]] Result<ThreadChanges> change(const std::vector<ThreadId>& threads, const std::function<void(ThreadMarks&)>& set);
    /// Takes a change back, mark by mark: what is no longer as it was left was set anew since, and stays. Where the person has written
    /// since, the conversation stays open, and what they wrote unread.
    [[nodiscard]] Result<> restore(const ThreadChanges& changes);

    /// What came of one step of bringBack().
    struct Return {
        std::vector<ThreadId> threads;
        std::optional<Timestamp> next;  ///< when the next one comes back; past where more are due
    };
    /// Snoozed ones whose time has come are back in the inbox, `most` at once.
    [[nodiscard]] Result<Return> bringBack(Timestamp now, int most);

private:
    void record(ThreadId thread, const ThreadMarks& before, const ThreadMarks& after);

    db::WriteScope& m_scope;
};

}  // namespace uinbox
