// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/TimelineRepository.h"

namespace uinbox {

namespace {

constexpr char kMessages[] =
    "SELECT m.id, m.created_at, m.content, m.subject,"
    " (SELECT group_concat(a.file_name, char(10)) FROM attachment a WHERE a.message_id = m.id)"
    " FROM message m WHERE m.thread_id = :thread AND (m.created_at, m.id) < (:created, :id)"
    " AND NOT (m.status = 'canceled' AND m.provider_sid IS NULL) AND m.status <> 'scheduled'"
    " ORDER BY m.created_at DESC, m.id DESC LIMIT :limit";
constexpr char kNotes[] =
    "SELECT n.id, n.created_at, n.content FROM note n"
    " WHERE n.thread_id = :thread AND (n.created_at, n.id) < (:created, :id) AND n.removed_at IS NULL"
    " AND (n.visibility = 'team' OR n.user_id = :reader) ORDER BY n.created_at DESC, n.id DESC LIMIT :limit";

void bindPlace(db::Query& query, ThreadId thread, const EntryCursor& before, int limit)
{
    query.bind(":thread", thread);
    query.bind(":created", before.createdAt);
    query.bind(":id", before.id);
    query.bind(":limit", limit);
}

}  // namespace

Result<std::vector<SearchedEntry>> TimelineRepository::messages(ThreadId thread, const EntryCursor& before, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMessages));
    bindPlace(query, thread, before, limit);
    std::vector<SearchedEntry> found;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return found;
        found.push_back({{query.time(1), query.id<EntryId>(0)}, query.text(2), query.text(3), query.text(4)});
    }
}

Result<std::vector<SearchedEntry>> TimelineRepository::notes(ThreadId thread, UserId reader, const EntryCursor& before, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNotes));
    bindPlace(query, thread, before, limit);
    query.bind(":reader", reader);
    std::vector<SearchedEntry> found;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return found;
        found.push_back({{query.time(1), query.id<EntryId>(0)}, query.text(2), {}, {}});
    }
}

}  // namespace uinbox
