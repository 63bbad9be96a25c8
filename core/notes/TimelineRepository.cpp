// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/TimelineRepository.h"

#include <algorithm>
#include <tuple>

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
constexpr char kPictures[] =
    "SELECT m.id, m.created_at, a.id, a.position, a.content_type, a.size, a.file_name, a.content_hash"
    " FROM message m CROSS JOIN attachment a ON a.message_id = m.id WHERE m.thread_id = :thread AND a.content_hash IS NOT NULL"
    " AND a.content_type LIKE 'image/%' AND NOT (m.status = 'canceled' AND m.provider_sid IS NULL)"
    " AND m.status <> 'scheduled'"
    " ORDER BY m.created_at DESC, m.id DESC LIMIT :limit";
constexpr char kFirstMessage[] =
    "SELECT m.created_at, m.id FROM message m WHERE m.thread_id = :thread AND m.created_at >= :from"
    " AND NOT (m.status = 'canceled' AND m.provider_sid IS NULL) AND m.status <> 'scheduled' ORDER BY m.created_at, m.id LIMIT 1";
constexpr char kFirstNote[] =
    "SELECT n.created_at, n.id FROM note n WHERE n.thread_id = :thread AND n.created_at >= :from AND n.removed_at IS NULL"
    " AND (n.visibility = 'team' OR n.user_id = :reader) ORDER BY n.created_at, n.id LIMIT 1";

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

Result<std::vector<PictureEntry>> TimelineRepository::pictures(ThreadId thread, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kPictures));
    query.bind(":thread", thread);
    query.bind(":limit", limit);
    std::vector<PictureEntry> found;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) break;
        PictureEntry picture{query.id<MessageId>(0), query.time(1), {}};
        picture.file.id = query.id<AttachmentId>(2);
        picture.file.position = static_cast<int>(query.integer(3));
        picture.file.contentType = query.text(4);
        picture.file.size = query.integer(5);
        picture.file.fileName = query.text(6);
        picture.file.contentHash = query.blob(7);
        found.push_back(std::move(picture));
    }
    // Of one message in the order of their places, which the index has not.
    std::sort(found.begin(), found.end(), [](const PictureEntry& a, const PictureEntry& b) {
        return std::tie(a.createdAt, a.message, a.file.position) < std::tie(b.createdAt, b.message, b.file.position);
    });
    return found;
}

Result<std::optional<EntryCursor>> TimelineRepository::firstFrom(ThreadId thread, UserId reader, Timestamp from)
{
    std::optional<EntryCursor> first;
    const auto look = [&](db::Query query) -> Result<> {
        query.bind(":thread", thread);
        query.bind(":from", from);
        UINBOX_ASSIGN(const bool found, query.next());
        if (!found) return {};
        const EntryCursor place{query.time(0), query.id<EntryId>(1)};
        if (!first || place < *first) first = place;
        return {};
    };
    UINBOX_ASSIGN(auto messages, m_connection.prepare(kFirstMessage));
    UINBOX_TRY(look(std::move(messages)));
    UINBOX_ASSIGN(auto notes, m_connection.prepare(kFirstNote));
    notes.bind(":reader", reader);
    UINBOX_TRY(look(std::move(notes)));
    return first;
}

}  // namespace uinbox
