// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainDatabase.h"

#include <sqlite3.h>

namespace uinbox::bench {

namespace {

constexpr char kInsert[] =
    "INSERT INTO message (id, thread_id, contact_id, channel, direction, status, content, from_address, to_address, provider_sid,"
    " metadata, segments, created_at) VALUES (?, ?, ?, 'sms', ?, ?, ?, ?, ?, ?, ?, 1, ?)";

int bindBlob(sqlite3_stmt* statement, int position, const QByteArray& bytes)
{
    return sqlite3_bind_blob(statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

int bindText(sqlite3_stmt* statement, int position, const QByteArray& text)
{
    return sqlite3_bind_text(statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

}  // namespace

PlainDatabase::PlainDatabase(const QString& path)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK, "open");
}

PlainDatabase::~PlainDatabase()
{
    sqlite3_close(m_handle);
}

void PlainDatabase::execute(const QByteArray& sql)
{
    check(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, sql.constData());
}

std::int64_t PlainDatabase::number(const char* sql)
{
    return text(sql).toLongLong();
}

QByteArray PlainDatabase::text(const char* sql)
{
    sqlite3_stmt* statement = prepare(sql);
    const bool ok = sqlite3_step(statement) == SQLITE_ROW;
    const QByteArray value = ok ? QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))) : QByteArray();
    sqlite3_finalize(statement);
    check(ok, sql);
    return value;
}

sqlite3_stmt* PlainDatabase::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK, sql);
    return statement;
}

void PlainDatabase::check(bool ok, const char* doing) const
{
    if (!ok) throw CannotMeasure(std::string(doing) + ": " + sqlite3_errmsg(m_handle));
}

PlainInsert::PlainInsert(PlainDatabase& database) : m_database(database), m_statement(database.prepare(kInsert)) {}

PlainInsert::~PlainInsert()
{
    sqlite3_finalize(m_statement);
}

void PlainInsert::add(const PlainMessage& message)
{
    static const QByteArray kInbound("inbound");
    static const QByteArray kOutbound("outbound");
    static const QByteArray kReceived("received");
    static const QByteArray kDelivered("delivered");
    int problems = bindBlob(m_statement, 1, message.id);
    problems |= bindBlob(m_statement, 2, message.threadId);
    problems |= bindBlob(m_statement, 3, message.contactId);
    problems |= bindText(m_statement, 4, message.isInbound ? kInbound : kOutbound);
    problems |= bindText(m_statement, 5, message.isInbound ? kReceived : kDelivered);
    problems |= bindText(m_statement, 6, message.content);
    problems |= bindText(m_statement, 7, message.from);
    problems |= bindText(m_statement, 8, message.to);
    problems |= bindText(m_statement, 9, message.sid);
    problems |= bindText(m_statement, 10, message.metadata);
    problems |= sqlite3_bind_int64(m_statement, 11, message.createdAt);
    m_database.check(problems == SQLITE_OK && sqlite3_step(m_statement) == SQLITE_DONE, "insert a message");
    sqlite3_reset(m_statement);
}

}  // namespace uinbox::bench
