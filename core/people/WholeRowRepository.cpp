// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/WholeRowRepository.h"

#include "people/RowCopy.h"

namespace uinbox {

namespace {

using enum ColumnType;

/// A table by its columns and statements.
struct Table {
    Columns columns;
    const char* select;
    const char* insert;
    const char* update;
    const char* remove;
    const char* isTaken;  ///< null for a table without numbers
};

const Table& contactTable()
{
    static const Table contact{
        {{":seq", Integer},
         {":id", Bytes},
         {":name", Text},
         {":language", Text},
         {":zone", Text},
         {":handles", Text},
         {":metadata", Text},
         {":created", Integer},
         {":updated", Integer},
         {":blocked", Integer},
         {":archived", Integer}},
        "SELECT seq, id, name, language, time_zone, handles, metadata, created_at, updated_at, blocked_at, archived_at FROM contact"
        " WHERE id = :id",
        "INSERT INTO contact (seq, id, name, language, time_zone, handles, metadata, created_at, updated_at, blocked_at, archived_at)"
        " VALUES (:seq, :id, :name, :language, :zone, :handles, :metadata, :created, :updated, :blocked, :archived)",
        "UPDATE contact SET seq = :seq, name = :name, language = :language, time_zone = :zone, handles = :handles,"
        " metadata = :metadata, created_at = :created, updated_at = :updated, blocked_at = :blocked, archived_at = :archived"
        " WHERE id = :id",
        "DELETE FROM contact WHERE id = :id",
        "SELECT 1 FROM contact WHERE seq = :seq"};
    return contact;
}

const Table& threadTable()
{
    static const Table thread{
        {{":seq", Integer},
         {":id", Bytes},
         {":contact", Bytes},
         {":state", Text},
         {":unread", Integer},
         {":message", Bytes},
         {":at", Integer},
         {":preview", Text},
         {":channel", Text},
         {":direction", Text},
         {":status", Text},
         {":assignee", Bytes},
         {":snoozed", Integer},
         {":created", Integer},
         {":pinned", Integer},
         {":activity", Integer}},
        "SELECT seq, id, contact_id, state, unread, last_message_id, last_message_at, last_preview, last_channel, last_direction,"
        " last_status, assignee_id, snoozed_until, created_at, pinned_at, activity_at FROM thread WHERE id = :id",
        "INSERT INTO thread (seq, id, contact_id, state, unread, last_message_id, last_message_at, last_preview, last_channel,"
        " last_direction, last_status, assignee_id, snoozed_until, created_at, pinned_at, activity_at) VALUES (:seq, :id, :contact,"
        " :state, :unread, :message, :at, :preview, :channel, :direction, :status, (SELECT id FROM user WHERE id = :assignee),"
        " :snoozed, :created, :pinned, :activity)",
        "UPDATE thread SET seq = :seq, contact_id = :contact, state = :state, unread = :unread, last_message_id = :message,"
        " last_message_at = :at, last_preview = :preview, last_channel = :channel, last_direction = :direction, last_status = :status,"
        " assignee_id = (SELECT id FROM user WHERE id = :assignee), snoozed_until = :snoozed, created_at = :created,"
        " pinned_at = :pinned, activity_at = :activity WHERE id = :id",
        "DELETE FROM thread WHERE id = :id",
        "SELECT 1 FROM thread WHERE seq = :seq"};
    return thread;
}

const Table& draftTable()
{
    static const Table draft{
        {{":id", Bytes},
         {":channel", Text},
         {":content", Text},
         {":updated", Integer},
         {":subject", Text},
         {":envelope", Text},
         {":note", Text}},
        "SELECT thread_id, channel, content, updated_at, subject, envelope, note FROM draft WHERE thread_id = :id",
        "INSERT INTO draft (thread_id, channel, content, updated_at, subject, envelope, note)"
        " VALUES (:id, :channel, :content, :updated, :subject, :envelope, :note)",
        "UPDATE draft SET channel = :channel, content = :content, updated_at = :updated, subject = :subject, envelope = :envelope,"
        " note = :note WHERE thread_id = :id",
        "DELETE FROM draft WHERE thread_id = :id",
        nullptr};
    return draft;
}

const Table& tableOf(WholeRow table)
{
    switch (table) {
        case WholeRow::Contact: return contactTable();
        case WholeRow::Thread: return threadTable();
        case WholeRow::Draft: break;
    }
    return draftTable();
}

constexpr char kDistinct[] =
    "SELECT first_id, second_id, said_at FROM contact_distinct WHERE first_id = :contact"
    " UNION ALL SELECT first_id, second_id, said_at FROM contact_distinct WHERE second_id = :contact";
constexpr char kInsertDistinct[] =
    "INSERT OR IGNORE INTO contact_distinct (first_id, second_id, said_at) SELECT a.id, b.id, :said FROM contact a, contact b"
    " WHERE a.id = :first AND b.id = :second";

const Columns kDistinctColumns{{":first", Bytes}, {":second", Bytes}, {":said", Integer}};

}  // namespace

Result<QJsonArray> WholeRowRepository::row(WholeRow table, const Uuid& id)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(tableOf(table).select));
    query.bind(":id", id);
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? copyOf(query, tableOf(table).columns) : QJsonArray();
}

Result<> WholeRowRepository::insertRow(WholeRow table, const QJsonArray& row)
{
    const Table& shape = tableOf(table);
    QJsonArray placed = row;
    if (shape.isTaken) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(shape.isTaken));
        query.bind(":seq", static_cast<std::int64_t>(row.at(0).toInteger()));
        UINBOX_ASSIGN(const bool isTaken, query.next());
        if (isTaken) placed[0] = QJsonValue();
    }
    UINBOX_ASSIGN(auto query, m_connection.prepare(shape.insert));
    bindRow(query, shape.columns, placed);
    return query.run();
}

Result<> WholeRowRepository::updateRow(WholeRow table, const QJsonArray& row)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(tableOf(table).update));
    bindRow(query, tableOf(table).columns, row);
    return query.run();
}

Result<> WholeRowRepository::removeRow(WholeRow table, const Uuid& id)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(tableOf(table).remove));
    query.bind(":id", id);
    return query.run();
}

Result<QJsonArray> WholeRowRepository::distinctRows(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDistinct));
    query.bind(":contact", contact);
    QJsonArray rows;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
        rows.append(copyOf(query, kDistinctColumns));
    }
}

Result<> WholeRowRepository::insertDistinct(const QJsonArray& rows)
{
    for (const QJsonValue row : rows) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertDistinct));
        bindRow(query, kDistinctColumns, row.toArray());
        UINBOX_TRY(query.run());
    }
    return {};
}

}  // namespace uinbox
