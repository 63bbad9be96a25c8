// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/InboxRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

// One statement for each index that gives the order: none sorts, and SQLite is not left to choose by the shape of the data.
#define IN_LIST " AND (:channel IS NULL OR last_channel = :channel)"
#define NEWEST_FIRST " AND (activity_at, id) < (:at, :id) ORDER BY activity_at DESC, id DESC LIMIT :limit"
#define OLDEST_FIRST " AND (activity_at, id) > (:at, :id) ORDER BY activity_at, id LIMIT :limit"
#define OF_ASSIGNEE " AND (:assignee IS NULL OR assignee_id = :assignee)"
#define WITH_UNREAD " AND (:unread = 0 OR unread > 0)"
#define PINNED \
    "SELECT id FROM thread INDEXED BY thread_pinned WHERE state = :state AND pinned_at IS NOT NULL" WITH_UNREAD OF_ASSIGNEE IN_LIST
#define ALL "SELECT id FROM thread INDEXED BY thread_by_activity WHERE state = :state AND pinned_at IS NULL" IN_LIST
#define UNREAD "SELECT id FROM thread INDEXED BY thread_unread WHERE state = :state AND unread > 0 AND pinned_at IS NULL" IN_LIST
#define ASSIGNED                                                                                           \
    "SELECT id FROM thread INDEXED BY thread_by_assignee WHERE assignee_id = :assignee AND state = :state" \
    " AND pinned_at IS NULL" WITH_UNREAD IN_LIST
#define SNOOZED                                                                                                                  \
    "SELECT id FROM thread INDEXED BY thread_snoozed WHERE snoozed_until IS NOT NULL AND state = :state" WITH_UNREAD OF_ASSIGNEE \
        IN_LIST
constexpr char kPinned[] = PINNED NEWEST_FIRST;
constexpr char kAll[] = ALL NEWEST_FIRST;
constexpr char kUnread[] = UNREAD NEWEST_FIRST;
constexpr char kAssigned[] = ASSIGNED NEWEST_FIRST;
constexpr char kSnoozed[] = SNOOZED " AND (snoozed_until, id) > (:at, :id) ORDER BY snoozed_until, id LIMIT :limit";
// The same the other way round, from the end of the list.
constexpr char kPinnedUp[] = PINNED OLDEST_FIRST;
constexpr char kAllUp[] = ALL OLDEST_FIRST;
constexpr char kUnreadUp[] = UNREAD OLDEST_FIRST;
constexpr char kAssignedUp[] = ASSIGNED OLDEST_FIRST;
constexpr char kSnoozedUp[] = SNOOZED " AND (snoozed_until, id) < (:at, :id) ORDER BY snoozed_until DESC, id DESC LIMIT :limit";

constexpr char kCounts[] =
    "SELECT (SELECT count(*) FROM thread WHERE state = 'open' AND unread > 0),"
    " (SELECT count(*) FROM thread WHERE assignee_id = :user AND state = 'open'),"
    " (SELECT count(*) FROM thread WHERE snoozed_until IS NOT NULL),"
    " (SELECT count(*) FROM thread WHERE state = 'archived'), NOT EXISTS (SELECT 1 FROM thread)";
constexpr char kCountUnread[] = "SELECT count(*) FROM thread WHERE state = :state AND unread > 0";

constexpr char kMarks[] = "SELECT state, snoozed_until, pinned_at, assignee_id, unread FROM thread WHERE id = :id";
constexpr char kSetMarks[] =
    "UPDATE thread SET state = :state, snoozed_until = :snoozed, pinned_at = :pinned,"
    " assignee_id = (SELECT id FROM user WHERE id = :assignee), unread = :unread WHERE id = :id";
constexpr char kHasUser[] = "SELECT 1 FROM user WHERE id = :id";

constexpr char kLastMessage[] = "SELECT coalesce(max(seq), 0) FROM message";
constexpr char kRepliedSince[] = "SELECT DISTINCT thread_id FROM message WHERE seq > :seq AND direction = 'inbound'";

constexpr char kNextReturn[] = "SELECT min(snoozed_until) FROM thread WHERE snoozed_until IS NOT NULL";
constexpr char kReturning[] =
    "SELECT id FROM thread WHERE snoozed_until IS NOT NULL AND snoozed_until <= :now ORDER BY snoozed_until, id LIMIT :limit";
constexpr char kBringBack[] =
    "UPDATE thread SET state = 'open', snoozed_until = NULL, unread = max(unread, 1), activity_at = max(activity_at, :now)"
    " WHERE id = :id";

const char* listOf(const InboxQuery& query)
{
    if (query.assignee) return kAssigned;
    return query.unreadOnly ? kUnread : kAll;
}

const char* listUpOf(const InboxQuery& query)
{
    if (query.assignee) return kAssignedUp;
    return query.unreadOnly ? kUnreadUp : kAllUp;
}

/// Whose statement has no place for these: the index says them.
bool isOfEverybody(const char* sql)
{
    return sql == kAll || sql == kUnread || sql == kAllUp || sql == kUnreadUp;
}

}  // namespace

Result<> InboxRepository::readPage(const char* sql, const InboxQuery& query, const InboxCursor& after, size_t limit,
                                   std::vector<ThreadId>& into)
{
    UINBOX_ASSIGN(auto rows, m_connection.prepare(sql));
    rows.bind(":state", threadStateName(query.state));
    rows.bind(":channel", query.channel ? std::optional(channelName(*query.channel)) : std::nullopt);
    if (!isOfEverybody(sql)) {
        rows.bind(":assignee", query.assignee);
        rows.bind(":unread", query.unreadOnly ? 1 : 0);
    }
    rows.bind(":at", after.at);
    rows.bind(":id", after.id);
    rows.bind(":limit", static_cast<std::int64_t>(limit - into.size()));
    for (;;) {
        UINBOX_ASSIGN(const bool more, rows.next());
        if (!more) return {};
        into.push_back(rows.id<ThreadId>(0));
    }
}

Result<std::vector<ThreadId>> InboxRepository::page(const InboxQuery& query, const std::optional<InboxCursor>& after, int limit)
{
    std::vector<ThreadId> ids;
    const auto most = static_cast<size_t>(std::max(limit, 0));
    if (query.state == ThreadState::Snoozed) {
        UINBOX_TRY(readPage(kSnoozed, query, after.value_or(InboxCursor{false, Timestamp::min(), {}}), most, ids));
        return ids;
    }
    const InboxCursor top{true, Timestamp::max(), {}};
    const bool isAmongPinned = !after || after->isPinned;
    if (isAmongPinned) UINBOX_TRY(readPage(kPinned, query, after.value_or(top), most, ids));
    if (ids.size() < most) UINBOX_TRY(readPage(listOf(query), query, isAmongPinned ? top : *after, most, ids));
    return ids;
}

Result<std::vector<ThreadId>> InboxRepository::pageUp(const InboxQuery& query, const std::optional<InboxCursor>& before, int limit)
{
    std::vector<ThreadId> ids;
    const auto most = static_cast<size_t>(std::max(limit, 0));
    if (query.state == ThreadState::Snoozed) {
        const InboxCursor last{false, Timestamp::max(), {}};
        UINBOX_TRY(readPage(kSnoozedUp, query, before.value_or(last), most, ids));
    } else {
        const InboxCursor bottom{false, Timestamp::min(), {}};
        const bool isAmongOthers = !before || !before->isPinned;
        if (isAmongOthers) UINBOX_TRY(readPage(listUpOf(query), query, before.value_or(bottom), most, ids));
        if (ids.size() < most) UINBOX_TRY(readPage(kPinnedUp, query, isAmongOthers ? bottom : *before, most, ids));
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<InboxCounts> InboxRepository::counts(std::optional<UserId> user)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCounts));
    query.bind(":user", user);
    UINBOX_TRY(query.next());
    const auto number = [&query](int column) { return static_cast<int>(query.integer(column)); };
    return InboxCounts{number(0), number(1), number(2), number(3), query.integer(4) != 0};
}

Result<int> InboxRepository::countUnread(ThreadState state)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCountUnread));
    query.bind(":state", threadStateName(state));
    UINBOX_TRY(query.next());
    return static_cast<int>(query.integer(0));
}

Result<std::optional<ThreadMarks>> InboxRepository::marks(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMarks));
    query.bind(":id", thread);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    return ThreadMarks{threadStateFromName(query.text(0)).value_or(ThreadState::Open), query.optionalTime(1), query.optionalTime(2),
                       query.optionalId<UserId>(3), static_cast<int>(query.integer(4))};
}

Result<> InboxRepository::setMarks(ThreadId thread, const ThreadMarks& marks)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetMarks));
    query.bind(":id", thread);
    query.bind(":state", threadStateName(marks.state));
    query.bind(":snoozed", marks.snoozedUntil);
    query.bind(":pinned", marks.pinnedAt);
    query.bind(":assignee", marks.assigneeId);
    query.bind(":unread", marks.unread);
    return query.run();
}

Result<bool> InboxRepository::hasUser(UserId user)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHasUser));
    query.bind(":id", user);
    return query.next();
}

Result<std::int64_t> InboxRepository::lastMessage()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastMessage));
    UINBOX_TRY(query.next());
    return query.integer(0);
}

Result<QSet<ThreadId>> InboxRepository::repliedSince(std::int64_t message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRepliedSince));
    query.bind(":seq", message);
    QSet<ThreadId> threads;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return threads;
        threads.insert(query.id<ThreadId>(0));
    }
}

Result<std::optional<Timestamp>> InboxRepository::nextReturn()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNextReturn));
    UINBOX_TRY(query.next());
    return query.optionalTime(0);
}

Result<std::vector<ThreadId>> InboxRepository::returning(Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kReturning));
    query.bind(":now", now);
    query.bind(":limit", limit);
    std::vector<ThreadId> ids;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return ids;
        ids.push_back(query.id<ThreadId>(0));
    }
}

Result<> InboxRepository::bringBack(ThreadId thread, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kBringBack));
    query.bind(":id", thread);
    query.bind(":now", now);
    return query.run();
}

}  // namespace uinbox
