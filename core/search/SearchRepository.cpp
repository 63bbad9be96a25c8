// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchRepository.h"

namespace uinbox {

namespace {

#define IN_TIME " AND m.created_at >= :since AND m.created_at < :until"
#define SEEN " AND NOT (m.status = 'canceled' AND m.provider_sid IS NULL)"

constexpr char kMessages[] =
    "SELECT s.rowid, m.id, m.thread_id, t.contact_id, c.name, m.channel, m.direction, m.created_at, m.from_address, m.to_address,"
    " m.content, m.subject FROM message_search s CROSS JOIN message m ON m.seq = s.rowid JOIN thread t ON t.id = m.thread_id"
    " JOIN contact c ON c.id = t.contact_id WHERE message_search MATCH :terms AND s.rowid < :before" IN_TIME SEEN
    " ORDER BY s.rowid DESC LIMIT :limit";
constexpr char kFiles[] =
    "SELECT s.rowid, m.id, m.thread_id, t.contact_id, c.name, m.channel, m.direction, m.created_at, m.from_address, m.to_address,"
    " a.file_name, '', a.content_type, a.size FROM file_search s CROSS JOIN attachment a ON a.seq = s.rowid"
    " JOIN message m ON m.id = a.message_id JOIN thread t ON t.id = m.thread_id JOIN contact c ON c.id = t.contact_id"
    " WHERE file_search MATCH :terms AND s.rowid < :before" IN_TIME SEEN " ORDER BY s.rowid DESC LIMIT :limit";
constexpr char kNotes[] =
    "SELECT s.rowid, m.id, m.thread_id, t.contact_id, c.name, m.created_at, coalesce(u.name, ''), m.content"
    " FROM note_search s CROSS JOIN note m ON m.seq = s.rowid JOIN thread t ON t.id = m.thread_id JOIN contact c ON c.id = t.contact_id"
    " LEFT JOIN user u ON u.id = m.user_id WHERE note_search MATCH :terms AND s.rowid < :before" IN_TIME
    " AND m.removed_at IS NULL AND (m.visibility = 'team' OR m.user_id = :reader) ORDER BY s.rowid DESC LIMIT :limit";
constexpr char kUnread[] = "SELECT id, unread FROM thread WHERE unread > 0 ORDER BY activity_at DESC LIMIT :limit";
// Of the last that came in: `behind` of them are newer.
constexpr char kInbound[] =
    "SELECT created_at FROM message WHERE thread_id = :thread AND direction = 'inbound' ORDER BY created_at DESC, id DESC"
    " LIMIT 1 OFFSET :behind";

// Rows above `low` are in it. There is always a row at `low`, or there was one.
constexpr char kIndexedSince[] =
    "SELECT m.created_at FROM search_progress p JOIN message m ON m.seq > p.low WHERE p.kind = 'message' AND p.low > 0"
    " AND EXISTS (SELECT 1 FROM message o WHERE o.seq <= p.low) ORDER BY m.seq LIMIT 1";

FoundRow readMessage(const db::Query& row, SearchKind kind)
{
    FoundRow found;
    SearchHit& hit = found.hit;
    hit.kind = kind;
    hit.seq = row.integer(0);
    hit.entry = entryId(row.id<MessageId>(1));
    hit.thread = row.id<ThreadId>(2);
    hit.contact = row.id<ContactId>(3);
    hit.person = row.text(4);
    hit.channel = channelFromName(row.text(5));
    hit.direction = directionFromName(row.text(6));
    hit.at = row.time(7);
    hit.address = row.text(hit.direction == Direction::Outbound ? 9 : 8);
    found.text = row.text(10);
    found.subject = row.text(11);
    if (kind == SearchKind::Files) {
        hit.contentType = row.text(12);
        hit.size = row.integer(13);
    }
    return found;
}

FoundRow readNote(const db::Query& row)
{
    FoundRow found;
    SearchHit& hit = found.hit;
    hit.kind = SearchKind::Notes;
    hit.seq = row.integer(0);
    hit.entry = entryId(row.id<NoteId>(1));
    hit.thread = row.id<ThreadId>(2);
    hit.contact = row.id<ContactId>(3);
    hit.person = row.text(4);
    hit.at = row.time(5);
    hit.author = row.text(6);
    found.text = row.text(7);
    return found;
}

const char* statementOf(SearchKind kind)
{
    switch (kind) {
        case SearchKind::Notes: return kNotes;
        case SearchKind::Files: return kFiles;
        case SearchKind::Messages:
        case SearchKind::People: break;
    }
    return kMessages;
}

}  // namespace

Result<std::vector<FoundRow>> SearchRepository::find(SearchKind kind, const FoundQuery& wanted)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementOf(kind)));
    query.bind(":terms", wanted.terms);
    query.bind(":before", wanted.before);
    query.bind(":since", wanted.since);
    query.bind(":until", wanted.until);
    query.bind(":limit", wanted.limit);
    if (kind == SearchKind::Notes) query.bind(":reader", wanted.reader);
    std::vector<FoundRow> rows;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
        rows.push_back(kind == SearchKind::Notes ? readNote(query) : readMessage(query, kind));
    }
}

Result<std::vector<UnreadSince>> SearchRepository::unread(int limit)
{
    std::vector<std::pair<ThreadId, std::int64_t>> threads;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kUnread));
        query.bind(":limit", limit);
        while (true) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            threads.emplace_back(query.id<ThreadId>(0), query.integer(1));
        }
    }
    std::vector<UnreadSince> unread;
    for (const auto& [thread, count] : threads) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInbound));
        query.bind(":thread", thread);
        query.bind(":behind", count - 1);
        UINBOX_ASSIGN(const bool there, query.next());
        // Marked as unread by hand, more than ever came: all of it.
        unread.push_back({thread, there ? query.time(0) : Timestamp::min()});
    }
    return unread;
}

Result<std::optional<Timestamp>> SearchRepository::indexedSince()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIndexedSince));
    UINBOX_ASSIGN(const bool there, query.next());
    if (!there) return std::nullopt;
    return query.time(0);
}

}  // namespace uinbox
