// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/InboxWrites.h"

#include "threads/InboxRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

/// What `row` left of its marks, as they were before it; everything else as it is `now`.
ThreadMarks takenBack(const ThreadChanges::Row& row, ThreadMarks now, bool hasReply)
{
    const auto& [id, before, after] = row;
    const bool isAsLeft = now.state == after.state && now.snoozedUntil == after.snoozedUntil;
    if (isAsLeft && !hasReply) {
        now.state = before.state;
        now.snoozedUntil = before.snoozedUntil;
    }
    if (now.pinnedAt == after.pinnedAt) now.pinnedAt = before.pinnedAt;
    if (now.assigneeId == after.assigneeId) now.assigneeId = before.assigneeId;
    // What came in since is counted on top of what was unread.
    if (before.unread != after.unread) now.unread = std::max(0, before.unread + now.unread - after.unread);
    return now;
}

}  // namespace

void InboxWrites::record(ThreadId thread, const ThreadMarks& before, const ThreadMarks& after)
{
    m_scope.changes().threads.insert(thread);
    if (before.snoozedUntil != after.snoozedUntil) m_scope.changes().snoozes = true;
}

Result<ThreadChanges> InboxWrites::change(const std::vector<ThreadId>& threads, const std::function<void(ThreadMarks&)>& set)
{
    InboxRepository inbox(m_scope.connection());
    ThreadChanges changes;
    UINBOX_ASSIGN(changes.lastMessage, inbox.lastMessage());
    changes.rows.reserve(threads.size());
    for (const ThreadId id : threads) {
        UINBOX_ASSIGN(const auto before, inbox.marks(id));
        if (!before) continue;
        ThreadMarks after = *before;
        set(after);
        if (after == *before) continue;
        UINBOX_TRY(inbox.setMarks(id, after));
        record(id, *before, after);
        changes.rows.push_back({id, *before, after});
    }
    return changes;
}

Result<> InboxWrites::restore(const ThreadChanges& changes)
{
    InboxRepository inbox(m_scope.connection());
    UINBOX_ASSIGN(const auto replied, inbox.repliedSince(changes.lastMessage));
    for (const ThreadChanges::Row& row : changes.rows) {
        UINBOX_ASSIGN(const auto now, inbox.marks(row.id));
        if (!now) continue;
        const ThreadMarks restored = takenBack(row, *now, replied.contains(row.id));
        if (restored == *now) continue;
        UINBOX_TRY(inbox.setMarks(row.id, restored));
        record(row.id, *now, restored);
    }
    return {};
}

Result<InboxWrites::Return> InboxWrites::bringBack(Timestamp now, int most)
{
    InboxRepository inbox(m_scope.connection());
    Return back;
    UINBOX_ASSIGN(back.threads, inbox.returning(now, most));
    for (const ThreadId id : back.threads) {
        UINBOX_TRY(inbox.bringBack(id, now));
        m_scope.changes().threads.insert(id);
    }
    UINBOX_ASSIGN(back.next, inbox.nextReturn());
    return back;
}

}  // namespace uinbox
