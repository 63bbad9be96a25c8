// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/MentionRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

#define MENTION_COLUMNS                                                                                                 \
    "SELECT m.note_id, n.thread_id, t.contact_id, c.name, coalesce((SELECT a.value FROM contact_address a"              \
    " WHERE a.contact_id = t.contact_id ORDER BY a.seq LIMIT 1), ''), coalesce(u.name, ''), n.content, m.mentioned_at," \
    " m.read_at FROM note_mention m CROSS JOIN note n ON n.id = m.note_id JOIN thread t ON t.id = n.thread_id"          \
    " JOIN contact c ON c.id = t.contact_id LEFT JOIN user u ON u.id = n.user_id"
// What one wrote oneself, and what is not there for oneself, names nobody.
#define FOR_READER " AND n.removed_at IS NULL AND n.visibility = 'team' AND n.user_id IS NOT :reader"

constexpr char kBefore[] = MENTION_COLUMNS " WHERE m.user_id = :reader AND (m.mentioned_at, m.note_id) < (:at, :note)" FOR_READER
                                           " ORDER BY m.mentioned_at DESC, m.note_id DESC LIMIT :limit";
constexpr char kOne[] = MENTION_COLUMNS " WHERE m.note_id = :note AND m.user_id = :reader" FOR_READER;
constexpr char kUnreadCount[] =
    "SELECT count(*) FROM note_mention m CROSS JOIN note n ON n.id = m.note_id WHERE m.user_id = :reader AND m.read_at IS NULL" FOR_READER;
constexpr char kUnread[] =
    "SELECT m.note_id FROM note_mention m CROSS JOIN note n ON n.id = m.note_id WHERE m.user_id = :reader AND m.read_at IS NULL" FOR_READER;
constexpr char kIsUnread[] = "SELECT 1 FROM note_mention WHERE note_id = :note AND user_id = :reader AND read_at IS NULL";
constexpr char kMarkRead[] = "UPDATE note_mention SET read_at = :now WHERE note_id = :note AND user_id = :reader";
constexpr char kMarkUnread[] = "UPDATE note_mention SET read_at = NULL WHERE note_id = :note AND user_id = :reader";
constexpr char kNamed[] = "SELECT user_id FROM note_mention WHERE note_id = :note";
constexpr char kForget[] = "DELETE FROM note_mention WHERE note_id = :note AND user_id = :user";
constexpr char kAdd[] = "INSERT OR IGNORE INTO note_mention (note_id, user_id, mentioned_at) VALUES (:note, :user, :now)";

NoteMention readMention(const db::Query& row)
{
    NoteMention mention;
    mention.note = row.id<NoteId>(0);
    mention.thread = row.id<ThreadId>(1);
    mention.contact = row.id<ContactId>(2);
    mention.person = row.text(3);
    mention.address = row.text(4);
    mention.author = row.text(5);
    mention.content = row.text(6);
    mention.at = row.time(7);
    mention.readAt = row.optionalTime(8);
    return mention;
}

}  // namespace

Result<std::vector<UserId>> MentionRepository::named(NoteId note)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNamed));
    query.bind(":note", note);
    std::vector<UserId> users;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return users;
        users.push_back(query.id<UserId>(0));
    }
}

Result<> MentionRepository::set(NoteId note, const std::vector<UserId>& users, Timestamp now)
{
    UINBOX_ASSIGN(const auto before, named(note));
    for (const UserId user : before) {
        if (std::find(users.begin(), users.end(), user) != users.end()) continue;
        UINBOX_ASSIGN(auto forget, m_connection.prepare(kForget));
        forget.bind(":note", note);
        forget.bind(":user", user);
        UINBOX_TRY(forget.run());
    }
    for (const UserId user : users) {
        UINBOX_ASSIGN(auto add, m_connection.prepare(kAdd));
        add.bind(":note", note);
        add.bind(":user", user);
        add.bind(":now", now);
        UINBOX_TRY(add.run());
    }
    return {};
}

Result<std::vector<NoteMention>> MentionRepository::before(UserId reader, const MentionCursor& place, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kBefore));
    query.bind(":reader", reader);
    query.bind(":at", place.at);
    query.bind(":note", place.note);
    query.bind(":limit", limit);
    std::vector<NoteMention> mentions;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return mentions;
        mentions.push_back(readMention(query));
    }
}

Result<std::vector<NoteMention>> MentionRepository::among(UserId reader, const std::vector<NoteId>& notes)
{
    std::vector<NoteMention> mentions;
    for (const NoteId note : notes) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kOne));
        query.bind(":reader", reader);
        query.bind(":note", note);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) mentions.push_back(readMention(query));
    }
    return mentions;
}

Result<int> MentionRepository::unreadCount(UserId reader)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUnreadCount));
    query.bind(":reader", reader);
    UINBOX_TRY(query.next());
    return static_cast<int>(query.integer(0));
}

Result<std::vector<NoteId>> MentionRepository::unread(UserId reader)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUnread));
    query.bind(":reader", reader);
    std::vector<NoteId> notes;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return notes;
        notes.push_back(query.id<NoteId>(0));
    }
}

Result<bool> MentionRepository::markRead(UserId reader, NoteId note, Timestamp now)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kIsUnread));
        query.bind(":note", note);
        query.bind(":reader", reader);
        UINBOX_ASSIGN(const bool isUnread, query.next());
        if (!isUnread) return false;
    }
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMarkRead));
    query.bind(":note", note);
    query.bind(":reader", reader);
    query.bind(":now", now);
    UINBOX_TRY(query.run());
    return true;
}

Result<> MentionRepository::markUnread(UserId reader, NoteId note)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMarkUnread));
    query.bind(":note", note);
    query.bind(":reader", reader);
    return query.run();
}

}  // namespace uinbox
