// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ContactMergeRepository.h"

#include "base/Utf8.h"

#include <QJsonArray>

namespace uinbox {

namespace {

constexpr char kInsert[] =
    "INSERT INTO contact_merge (id, kept_id, merged_id, merged_at, before, after) VALUES (:id, :kept, :merged, :at, '{}', '{}')";
constexpr char kSetStates[] = "UPDATE contact_merge SET before = :before, after = :after WHERE id = :id";
#define RECORD "SELECT id, kept_id, merged_id, merged_at, before FROM contact_merge"
constexpr char kFind[] = RECORD " WHERE id = :id";
constexpr char kOfKept[] = RECORD " WHERE kept_id = :id ORDER BY merged_at DESC, id DESC";
constexpr char kOfMerged[] = RECORD " WHERE merged_id = :id ORDER BY merged_at DESC, id DESC LIMIT 1";
constexpr char kStates[] = "SELECT before, after FROM contact_merge WHERE id = :id";
constexpr char kRemove[] = "DELETE FROM contact_merge WHERE id = :id";

#define KEEP "INSERT OR IGNORE INTO contact_merge_row (merge_id, kind, row_id, seq) SELECT :merge, "
constexpr char kKeepMessages[] = KEEP "'message', id, 0 FROM message WHERE thread_id = :thread";
constexpr char kKeepNotes[] = KEEP "'note', id, 0 FROM note WHERE thread_id = :thread";
constexpr char kKeepAddresses[] = KEEP "'address', id, seq FROM contact_address WHERE contact_id = :contact";
// Ids grow with the time at which a row is stored.
constexpr char kKeepNewer[] = KEEP
    "'message', m.id, 0 FROM message m WHERE m.thread_id = :thread AND m.id > :merge AND EXISTS (SELECT 1 FROM contact_merge_row r"
    " JOIN contact_address a ON a.id = r.row_id WHERE r.merge_id = :merge AND r.kind = 'address' AND a.contact_id = :kept"
    " AND a.value = CASE m.direction WHEN 'inbound' THEN m.from_address ELSE m.to_address END)";
constexpr char kNewerIn[] =
    "SELECT count(*) FROM contact_merge_row r JOIN message m ON m.id = r.row_id WHERE r.merge_id = :merge AND r.kind = 'message'"
    " AND r.row_id > :merge AND m.direction = 'inbound'";
constexpr char kKept[] = "SELECT row_id FROM contact_merge_row WHERE merge_id = :merge AND kind = :kind";
constexpr char kMessageRows[] =
    "SELECT m.seq FROM contact_merge_row r JOIN message m ON m.id = r.row_id WHERE r.merge_id = :merge AND r.kind = 'message'"
    " ORDER BY m.seq";
constexpr char kNoteRows[] =
    "SELECT n.seq FROM contact_merge_row r JOIN note n ON n.id = r.row_id WHERE r.merge_id = :merge AND r.kind = 'note' ORDER BY n.seq";
constexpr char kFileRows[] =
    "SELECT a.seq FROM contact_merge_row r JOIN attachment a ON a.message_id = r.row_id WHERE r.merge_id = :merge"
    " AND r.kind = 'message' ORDER BY a.seq";

#define OF_MERGE(kind) "(SELECT row_id FROM contact_merge_row WHERE merge_id = :merge AND kind = '" kind "')"
constexpr char kMoveMessages[] = "UPDATE message SET thread_id = :thread, contact_id = :contact WHERE id IN " OF_MERGE("message");
constexpr char kMoveOutbox[] = "UPDATE outbox SET thread_id = :thread WHERE message_id IN " OF_MERGE("message");
constexpr char kMoveNotes[] = "UPDATE note SET thread_id = :thread WHERE id IN " OF_MERGE("note");
constexpr char kMoveAddresses[] =
    "UPDATE contact_address SET contact_id = :to WHERE contact_id = :from AND id IN " OF_MERGE("address");
constexpr char kPlaces[] = "SELECT row_id, seq FROM contact_merge_row WHERE merge_id = :merge AND kind = 'address' ORDER BY seq";
constexpr char kPlace[] =
    "UPDATE contact_address SET seq = :seq WHERE id = :id AND contact_id = :contact AND NOT EXISTS (SELECT 1 FROM contact_address WHERE seq = :seq)";
constexpr char kMoveTwins[] =
    "UPDATE contact_address SET contact_id = :to WHERE contact_id = :from AND id > :merge AND (kind = 'phone' OR kind = 'whatsapp')"
    " AND value IN (SELECT a.value FROM contact_merge_row r JOIN contact_address a ON a.id = r.row_id WHERE r.merge_id = :merge"
    " AND r.kind = 'address' AND a.contact_id = :to AND (a.kind = 'phone' OR a.kind = 'whatsapp'))";

constexpr char kJoinTimes[] =
    "UPDATE thread SET activity_at = CASE WHEN :isNew THEN o.activity_at ELSE max(thread.activity_at, o.activity_at) END,"
    " created_at = min(thread.created_at, o.created_at)"
    " FROM (SELECT activity_at, created_at FROM thread WHERE id = :other) AS o WHERE thread.id = :kept";
constexpr char kJoinLast[] =
    "UPDATE thread SET last_message_id = o.last_message_id, last_message_at = o.last_message_at, last_preview = o.last_preview,"
    " last_channel = o.last_channel, last_direction = o.last_direction, last_status = o.last_status FROM (SELECT last_message_id,"
    " last_message_at, last_preview, last_channel, last_direction, last_status FROM thread WHERE id = :other) AS o"
    " WHERE thread.id = :kept AND (:isNew OR (o.last_message_id IS NOT NULL AND (thread.last_message_id IS NULL"
    " OR thread.last_message_at <= o.last_message_at)))";
constexpr char kRefresh[] =
    "UPDATE thread SET last_status = coalesce((SELECT m.status FROM message m WHERE m.id = last_message_id), last_status)"
    " WHERE id = :thread";
constexpr char kSetActivity[] = "UPDATE thread SET activity_at = max(:at, last_message_at) WHERE id = :thread";
constexpr char kIsEmpty[] =
    "SELECT NOT EXISTS (SELECT 1 FROM message WHERE thread_id = :thread) AND NOT EXISTS (SELECT 1 FROM note WHERE thread_id = :thread)"
    " AND NOT EXISTS (SELECT 1 FROM draft WHERE thread_id = :thread)";
constexpr char kCounts[] =
    "SELECT (SELECT count(*) FROM message WHERE thread_id = :thread),"
    " (SELECT count(*) FROM note WHERE thread_id = :thread AND removed_at IS NULL)";

QString kindName(MergedRow kind)
{
    switch (kind) {
        case MergedRow::Message: return QStringLiteral("message");
        case MergedRow::Note: return QStringLiteral("note");
        case MergedRow::Address: break;
    }
    return QStringLiteral("address");
}

MergeRecord readRecord(const db::Query& row)
{
    const QJsonArray other = jsonFromText(row.text(4)).value(u"other").toArray();
    return {row.id<ContactMergeId>(0), row.id<ContactId>(1), row.id<ContactId>(2), row.time(3), other.at(2).toString()};
}

}  // namespace

Result<> ContactMergeRepository::insert(const MergeRecord& record)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":id", record.id);
    query.bind(":kept", record.kept);
    query.bind(":merged", record.merged);
    query.bind(":at", record.at);
    return query.run();
}

Result<> ContactMergeRepository::setStates(ContactMergeId merge, const QJsonObject& before, const QJsonObject& after)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetStates));
    query.bind(":id", merge);
    query.bind(":before", jsonText(before));
    query.bind(":after", jsonText(after));
    return query.run();
}

Result<std::optional<MergeRecord>> ContactMergeRepository::find(ContactMergeId merge)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":id", merge);
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? std::optional(readRecord(query)) : std::nullopt;
}

Result<std::pair<QJsonObject, QJsonObject>> ContactMergeRepository::states(ContactMergeId merge)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kStates));
    query.bind(":id", merge);
    UINBOX_ASSIGN(const bool there, query.next());
    if (!there) return fail(ErrorKind::NotFound, "merge");
    return std::pair(jsonFromText(query.text(0)), jsonFromText(query.text(1)));
}

Result<std::vector<MergeRecord>> ContactMergeRepository::ofKept(ContactId kept)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOfKept));
    query.bind(":id", kept);
    std::vector<MergeRecord> records;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return records;
        records.push_back(readRecord(query));
    }
}

Result<std::optional<MergeRecord>> ContactMergeRepository::ofMerged(ContactId gone)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOfMerged));
    query.bind(":id", gone);
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? std::optional(readRecord(query)) : std::nullopt;
}

Result<> ContactMergeRepository::remove(ContactMergeId merge)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemove));
    query.bind(":id", merge);
    return query.run();
}

Result<> ContactMergeRepository::keepConversation(ContactMergeId merge, ThreadId thread)
{
    for (const char* sql : {kKeepMessages, kKeepNotes}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":merge", merge);
        query.bind(":thread", thread);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> ContactMergeRepository::keepAddresses(ContactMergeId merge, ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kKeepAddresses));
    query.bind(":merge", merge);
    query.bind(":contact", contact);
    return query.run();
}

Result<int> ContactMergeRepository::keepNewer(ContactMergeId merge, ThreadId thread, ContactId kept)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kKeepNewer));
        query.bind(":merge", merge);
        query.bind(":thread", thread);
        query.bind(":kept", kept);
        UINBOX_TRY(query.run());
    }
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNewerIn));
    query.bind(":merge", merge);
    UINBOX_TRY(query.next());
    return static_cast<int>(query.integer(0));
}

Result<std::vector<Uuid>> ContactMergeRepository::kept(ContactMergeId merge, MergedRow kind)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kKept));
    query.bind(":merge", merge);
    query.bind(":kind", kindName(kind));
    std::vector<Uuid> ids;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return ids;
        ids.push_back(query.id<MessageId>(0).uuid());
    }
}

Result<ContactMergeRepository::IndexedRows> ContactMergeRepository::indexedRows(ContactMergeId merge)
{
    IndexedRows rows;
    UINBOX_ASSIGN(rows.messages, numbers(kMessageRows, merge));
    UINBOX_ASSIGN(rows.notes, numbers(kNoteRows, merge));
    UINBOX_ASSIGN(rows.files, numbers(kFileRows, merge));
    return rows;
}

Result<std::vector<std::int64_t>> ContactMergeRepository::numbers(const char* sql, ContactMergeId merge)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
    query.bind(":merge", merge);
    std::vector<std::int64_t> numbers;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return numbers;
        numbers.push_back(query.integer(0));
    }
}

Result<> ContactMergeRepository::moveConversation(ContactMergeId merge, ThreadId thread, ContactId contact)
{
    for (const char* sql : {kMoveMessages, kMoveOutbox, kMoveNotes}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":merge", merge);
        query.bind(":thread", thread);
        if (sql == kMoveMessages) query.bind(":contact", contact);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> ContactMergeRepository::run(const char* sql, ContactMergeId merge, const Uuid& from, const Uuid& to)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
    query.bind(":merge", merge);
    query.bind(":from", from);
    query.bind(":to", to);
    return query.run();
}

Result<> ContactMergeRepository::moveAddresses(ContactMergeId merge, ContactId from, ContactId to)
{
    return run(kMoveAddresses, merge, from.uuid(), to.uuid());
}

Result<> ContactMergeRepository::moveTwins(ContactMergeId merge, ContactId from, ContactId to)
{
    return run(kMoveTwins, merge, from.uuid(), to.uuid());
}

Result<> ContactMergeRepository::placeAddresses(ContactMergeId merge, ContactId contact)
{
    std::vector<std::pair<ContactAddressId, std::int64_t>> places;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kPlaces));
        query.bind(":merge", merge);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            places.emplace_back(query.id<ContactAddressId>(0), query.integer(1));
        }
    }
    for (const auto& [id, seq] : places) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kPlace));
        query.bind(":id", id);
        query.bind(":seq", seq);
        query.bind(":contact", contact);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> ContactMergeRepository::joinThreads(ThreadId kept, ThreadId other, bool isKeptNew)
{
    for (const char* sql : {kJoinTimes, kJoinLast}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":kept", kept);
        query.bind(":other", other);
        query.bind(":isNew", isKeptNew ? 1 : 0);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> ContactMergeRepository::refreshThread(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRefresh));
    query.bind(":thread", thread);
    return query.run();
}

Result<> ContactMergeRepository::setActivity(ThreadId thread, std::int64_t atLeast)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetActivity));
    query.bind(":thread", thread);
    query.bind(":at", atLeast);
    return query.run();
}

Result<bool> ContactMergeRepository::isEmpty(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIsEmpty));
    query.bind(":thread", thread);
    UINBOX_TRY(query.next());
    return query.integer(0) != 0;
}

Result<ContactMergeRepository::Counts> ContactMergeRepository::counts(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCounts));
    query.bind(":thread", thread);
    UINBOX_TRY(query.next());
    return Counts{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1))};
}

}  // namespace uinbox
