// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

#include <cstdint>

namespace uinbox {

/// Which conversations a list has. Snoozed ones stand in the order in which they come back; all others newest first, pinned ones above.
struct InboxQuery {
    ThreadState state = ThreadState::Open;
    bool unreadOnly = false;
    std::optional<Channel> channel{};  ///< of the last message
    std::optional<UserId> assignee{};

    friend bool operator==(const InboxQuery&, const InboxQuery&) = default;
};

/// True where the list of that query has this conversation. Pure.
[[nodiscard]] bool isInList(const Thread& thread, const InboxQuery& query);
/// True where `a` stands above `b` in it. Pure.
[[nodiscard]] bool isAbove(const Thread& a, const Thread& b, const InboxQuery& query);

/// A place in such a list: what is after that conversation, or before it.
struct InboxCursor {
    bool isPinned = false;
    Timestamp at{};  ///< its activity, or when it comes back
    ThreadId id;
};
[[nodiscard]] InboxCursor cursorOf(const Thread& thread);

/// A run of conversations, in the order of their list. `hasMore`: asking further in that direction gives more.
struct ThreadPage {
    std::vector<Thread> threads;
    bool hasMore = false;
};

/// How many conversations the lists have.
struct InboxCounts {
    int unread = 0;  ///< open ones with something unread
    int mine = 0;    ///< open ones assigned to the user who asked
    int snoozed = 0;
    int archived = 0;
    bool isEmpty = false;  ///< there is no conversation at all

    friend bool operator==(const InboxCounts&, const InboxCounts&) = default;
};

/// What people set of a conversation.
struct ThreadMarks {
    ThreadState state = ThreadState::Open;
    std::optional<Timestamp> snoozedUntil{};  ///< with Snoozed only
    std::optional<Timestamp> pinnedAt{};
    std::optional<UserId> assigneeId{};
    int unread = 0;

    friend bool operator==(const ThreadMarks&, const ThreadMarks&) = default;
};

/// What one command changed, to be taken back by ThreadService::restore(). Conversations that were so already are not in it.
struct ThreadChanges {
    struct Row {
        ThreadId id;
        ThreadMarks before;
        ThreadMarks after;
    };
    std::vector<Row> rows{};
    std::int64_t lastMessage = 0;  ///< the newest message there was: what came in after it is news

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

}  // namespace uinbox
