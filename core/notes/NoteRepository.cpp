// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/NoteRepository.h"

#include "index/EntryIndex.h"
#include "notes/MentionRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

#define NOTE_COLUMNS                                                                                                \
    "SELECT n.id, n.thread_id, n.user_id, coalesce(u.name, ''), n.visibility, n.content, n.created_at, n.edited_at" \
    " FROM note n LEFT JOIN user u ON u.id = n.user_id"

constexpr char kHasThread[] = "SELECT 1 FROM thread WHERE id = :id";
constexpr char kInsert[] =
    "INSERT INTO note (id, thread_id, user_id, visibility, content, created_at)"
    " VALUES (:id, :thread, :user, :visibility, :content, :created)";
constexpr char kFind[] = NOTE_COLUMNS " WHERE n.id = :id AND n.removed_at IS NULL";
constexpr char kBetween[] = NOTE_COLUMNS
    " WHERE n.thread_id = :thread AND n.created_at >= :from AND n.created_at < :until AND n.removed_at IS NULL"
    " AND (n.visibility = 'team' OR n.user_id = :reader) ORDER BY n.created_at DESC, n.id DESC LIMIT :limit";
#define NOTE_SEEN " AND n.removed_at IS NULL AND (n.visibility = 'team' OR n.user_id = :reader)"
constexpr char kOlder[] = NOTE_COLUMNS " WHERE n.thread_id = :thread AND (n.created_at, n.id) < (:created, :id)" NOTE_SEEN
                                       " ORDER BY n.created_at DESC, n.id DESC LIMIT :limit";
constexpr char kNewer[] = NOTE_COLUMNS " WHERE n.thread_id = :thread AND (n.created_at, n.id) > (:created, :id)" NOTE_SEEN
                                       " ORDER BY n.created_at, n.id LIMIT :limit";
constexpr char kChange[] = "UPDATE note SET content = :content, edited_at = :now WHERE id = :id";
constexpr char kAddRevision[] = "INSERT INTO note_revision (note_id, content, written_at) VALUES (:note, :content, :written)";
constexpr char kRevisions[] = "SELECT content, written_at FROM note_revision WHERE note_id = :note ORDER BY seq";
constexpr char kMentions[] = "SELECT user_id FROM note_mention WHERE note_id = :note ORDER BY user_id";
constexpr char kSetRemoved[] = "UPDATE note SET removed_at = :at WHERE id = :id";

Note readNote(const db::Query& row)
{
    Note note;
    note.id = row.id<NoteId>(0);
    note.threadId = row.id<ThreadId>(1);
    if (!row.isNull(2)) note.userId = row.id<UserId>(2);
    note.userName = row.text(3);
    note.visibility = visibilityFromName(row.text(4)).value_or(NoteVisibility::Private);
    note.content = row.text(5);
    note.createdAt = row.time(6);
    if (!row.isNull(7)) note.editedAt = row.time(7);
    return note;
}

}  // namespace

Result<bool> NoteRepository::hasThread(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHasThread));
    query.bind(":id", thread);
    return query.next();
}

Result<> NoteRepository::insert(const Note& note)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":id", note.id);
    query.bind(":thread", note.threadId);
    query.bind(":user", note.userId);
    query.bind(":visibility", visibilityName(note.visibility));
    query.bind(":content", note.content);
    query.bind(":created", note.createdAt);
    UINBOX_TRY(query.run());
    return MentionRepository(m_connection).set(note.id, note.mentions, note.createdAt);
}

Result<std::optional<Note>> NoteRepository::find(NoteId note)
{
    std::optional<Note> found;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
        query.bind(":id", note);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) found = readNote(query);
    }
    if (found) UINBOX_TRY(readMentions(*found));
    return found;
}

Result<std::vector<Note>> NoteRepository::between(ThreadId thread, UserId reader, Timestamp from, Timestamp until, int limit)
{
    std::vector<Note> notes;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kBetween));
        query.bind(":thread", thread);
        query.bind(":reader", reader);
        query.bind(":from", from);
        query.bind(":until", until);
        query.bind(":limit", limit);
        while (true) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            notes.push_back(readNote(query));
        }
    }
    for (Note& note : notes) UINBOX_TRY(readMentions(note));
    std::reverse(notes.begin(), notes.end());
    return notes;
}

Result<std::vector<Note>> NoteRepository::besides(const char* sql, ThreadId thread, UserId reader, const EntryCursor& place,
                                                  int limit)
{
    std::vector<Note> notes;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":thread", thread);
        query.bind(":reader", reader);
        query.bind(":created", place.createdAt);
        query.bind(":id", place.id);
        query.bind(":limit", limit);
        while (true) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            notes.push_back(readNote(query));
        }
    }
    for (Note& note : notes) UINBOX_TRY(readMentions(note));
    return notes;
}

Result<std::vector<Note>> NoteRepository::olderThan(ThreadId thread, UserId reader, const EntryCursor& before, int limit)
{
    return besides(kOlder, thread, reader, before, limit);
}

Result<std::vector<Note>> NoteRepository::newerThan(ThreadId thread, UserId reader, const EntryCursor& after, int limit)
{
    return besides(kNewer, thread, reader, after, limit);
}

Result<> NoteRepository::readMentions(Note& note)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMentions));
    query.bind(":note", note.id);
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return {};
        note.mentions.push_back(query.id<UserId>(0));
    }
}

Result<> NoteRepository::change(const Note& before, const QString& content, Timestamp now)
{
    UINBOX_ASSIGN(auto revision, m_connection.prepare(kAddRevision));
    revision.bind(":note", before.id);
    revision.bind(":content", before.content);
    revision.bind(":written", before.editedAt.value_or(before.createdAt));
    UINBOX_TRY(revision.run());
    EntryIndex index(m_connection);
    UINBOX_TRY(index.remove(EntryKind::Note, before.id.uuid()));
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kChange));
        query.bind(":id", before.id);
        query.bind(":content", content);
        query.bind(":now", now);
        UINBOX_TRY(query.run());
    }
    return index.add(EntryKind::Note, before.id.uuid());
}

Result<> NoteRepository::setRemoved(NoteId note, std::optional<Timestamp> at)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetRemoved));
    query.bind(":id", note);
    query.bind(":at", at);
    return query.run();
}

Result<std::vector<NoteRevision>> NoteRepository::revisions(NoteId note)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRevisions));
    query.bind(":note", note);
    std::vector<NoteRevision> found;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return found;
        found.push_back({query.text(0), query.time(1)});
    }
}

}  // namespace uinbox
