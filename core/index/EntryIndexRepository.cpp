// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/EntryIndexRepository.h"

namespace uinbox {

namespace {

/// The statements of one kind of entry.
struct Statements {
    const char* name;  ///< in search_progress
    const char* insert;
    const char* remove;
    const char* find;
    const char* findBySeq;
    const char* ofThread;
    const char* above;
    const char* below;
    const char* highest;
};

#define MESSAGE_ENTRY                                                                        \
    "SELECT m.seq, m.thread_id, m.channel, m.direction, m.created_at, m.content, m.subject," \
    " EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id) FROM message m"
#define NOTE_ENTRY "SELECT n.seq, n.thread_id, '', '', n.created_at, n.content, '', 0 FROM note n"
#define FILE_ENTRY                                                                        \
    "SELECT a.seq, m.thread_id, m.channel, m.direction, m.created_at, a.file_name, '', 1" \
    " FROM attachment a JOIN message m ON m.id = a.message_id"

constexpr Statements kMessages{"message",
                               "INSERT INTO message_search (rowid, terms) VALUES (:seq, :terms)",
                               "INSERT INTO message_search (message_search, rowid, terms) VALUES ('delete', :seq, :terms)",
                               MESSAGE_ENTRY " WHERE m.id = :id",
                               MESSAGE_ENTRY " WHERE m.seq = :seq",
                               MESSAGE_ENTRY " WHERE m.thread_id = :thread",
                               MESSAGE_ENTRY " WHERE m.seq > :low AND m.seq <= :high ORDER BY m.seq LIMIT :limit",
                               "SELECT seq FROM message WHERE seq <= :seq ORDER BY seq DESC LIMIT 1 OFFSET :count",
                               "SELECT coalesce(max(seq), 0) FROM message"};
constexpr Statements kNotes{"note",
                            "INSERT INTO note_search (rowid, terms) VALUES (:seq, :terms)",
                            "INSERT INTO note_search (note_search, rowid, terms) VALUES ('delete', :seq, :terms)",
                            NOTE_ENTRY " WHERE n.id = :id",
                            NOTE_ENTRY " WHERE n.seq = :seq",
                            NOTE_ENTRY " WHERE n.thread_id = :thread",
                            NOTE_ENTRY " WHERE n.seq > :low AND n.seq <= :high ORDER BY n.seq LIMIT :limit",
                            "SELECT seq FROM note WHERE seq <= :seq ORDER BY seq DESC LIMIT 1 OFFSET :count",
                            "SELECT coalesce(max(seq), 0) FROM note"};
constexpr Statements kFiles{"file",
                            "INSERT INTO file_search (rowid, terms) VALUES (:seq, :terms)",
                            "INSERT INTO file_search (file_search, rowid, terms) VALUES ('delete', :seq, :terms)",
                            FILE_ENTRY " WHERE a.id = :id AND a.file_name <> ''",
                            FILE_ENTRY " WHERE a.seq = :seq AND a.file_name <> ''",
                            FILE_ENTRY " WHERE m.thread_id = :thread AND a.file_name <> ''",
                            FILE_ENTRY " WHERE a.seq > :low AND a.seq <= :high AND a.file_name <> '' ORDER BY a.seq LIMIT :limit",
                            "SELECT seq FROM attachment WHERE seq <= :seq ORDER BY seq DESC LIMIT 1 OFFSET :count",
                            "SELECT coalesce(max(seq), 0) FROM attachment"};

constexpr char kRange[] = "SELECT low, high FROM search_progress WHERE kind = :kind";
constexpr char kSetRange[] = "UPDATE search_progress SET low = :low, high = :high WHERE kind = :kind";

const Statements& statementsOf(EntryKind kind)
{
    switch (kind) {
        case EntryKind::Message: return kMessages;
        case EntryKind::Note: return kNotes;
        case EntryKind::File: break;
    }
    return kFiles;
}

}  // namespace

Result<> EntryIndexRepository::insert(const IndexedEntry& entry)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(entry.kind).insert));
    query.bind(":seq", entry.seq);
    query.bind(":terms", termsOf(entry));
    return query.run();
}

Result<> EntryIndexRepository::remove(const IndexedEntry& entry)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(entry.kind).remove));
    query.bind(":seq", entry.seq);
    query.bind(":terms", termsOf(entry));
    return query.run();
}

Result<std::optional<IndexedEntry>> EntryIndexRepository::find(EntryKind kind, const Uuid& id)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).find));
    query.bind(":id", id);
    UINBOX_ASSIGN(auto found, readAll(kind, std::move(query)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::optional<IndexedEntry>> EntryIndexRepository::find(EntryKind kind, std::int64_t seq)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).findBySeq));
    query.bind(":seq", seq);
    UINBOX_ASSIGN(auto found, readAll(kind, std::move(query)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<IndexedEntry>> EntryIndexRepository::ofThread(EntryKind kind, ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).ofThread));
    query.bind(":thread", thread);
    return readAll(kind, std::move(query));
}

Result<std::vector<IndexedEntry>> EntryIndexRepository::above(EntryKind kind, std::int64_t low, std::int64_t high, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).above));
    query.bind(":low", low);
    query.bind(":high", high);
    query.bind(":limit", limit);
    return readAll(kind, std::move(query));
}

Result<std::int64_t> EntryIndexRepository::below(EntryKind kind, std::int64_t seq, int count)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).below));
    query.bind(":seq", seq);
    query.bind(":count", count);
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? query.integer(0) : 0;
}

Result<std::int64_t> EntryIndexRepository::highest(EntryKind kind)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(statementsOf(kind).highest));
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? query.integer(0) : 0;
}

Result<IndexedRange> EntryIndexRepository::range(EntryKind kind)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRange));
    query.bind(":kind", QString::fromLatin1(statementsOf(kind).name));
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? IndexedRange{query.integer(0), query.integer(1)} : IndexedRange{};
}

Result<> EntryIndexRepository::setRange(EntryKind kind, const IndexedRange& range)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetRange));
    query.bind(":kind", QString::fromLatin1(statementsOf(kind).name));
    query.bind(":low", range.low);
    query.bind(":high", range.high);
    return query.run();
}

Result<std::vector<IndexedEntry>> EntryIndexRepository::readAll(EntryKind kind, db::Query query)
{
    std::vector<IndexedEntry> entries;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return entries;
        entries.push_back({kind, query.integer(0), query.id<ThreadId>(1), query.text(2), query.text(3), query.time(4),
                           query.text(5), query.text(6), query.integer(7) != 0});
    }
}

}  // namespace uinbox
