// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/InboxQuery.h"

#include <tuple>

namespace uinbox {

bool isInList(const Thread& thread, const InboxQuery& query)
{
    if (thread.state != query.state) return false;
    if (query.state == ThreadState::Snoozed && !thread.snoozedUntil) return false;
    if (query.unreadOnly && thread.unread == 0) return false;
    if (query.channel && thread.lastChannel != *query.channel) return false;
    return !query.assignee || thread.assigneeId == query.assignee;
}

bool isAbove(const Thread& a, const Thread& b, const InboxQuery& query)
{
    if (query.state == ThreadState::Snoozed)
        return std::tuple(a.snoozedUntil.value_or(Timestamp()), a.id) < std::tuple(b.snoozedUntil.value_or(Timestamp()), b.id);
    return std::tuple(a.pinnedAt.has_value(), a.activityAt, a.id) > std::tuple(b.pinnedAt.has_value(), b.activityAt, b.id);
}

InboxCursor cursorOf(const Thread& thread)
{
    const bool isSnoozed = thread.state == ThreadState::Snoozed;
    return {thread.pinnedAt.has_value(), isSnoozed ? thread.snoozedUntil.value_or(Timestamp()) : thread.activityAt, thread.id};
}

}  // namespace uinbox
