// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Connection.h"

#include <sqlite3.h>

#include <utility>

namespace uinbox::db {

namespace {

constexpr char kWriterPragmas[] =
    "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA fullfsync=ON;";
constexpr char kReaderPragmas[] =
    "PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;"
    "PRAGMA cache_size=-8000; PRAGMA wal_autocheckpoint=0;";

/// SQLite counts its memory under one lock for all threads, and nobody asks for the number. Before the first connection.
void configureOnce()
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, OpenMode mode)
{
    configureOnce();
    sqlite3* handle = nullptr;
    const int flags = (mode == OpenMode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    auto connection = std::unique_ptr<Connection>(new Connection(handle));
    if (code != SQLITE_OK) return fail(sqliteError(handle, QStringLiteral("open")));
    // SQLite falls back to reading alone where the file's permissions allow no more.
    if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(handle, "main") == 1)
        return fail(ErrorKind::Storage, QStringLiteral("the file is read-only"));
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    UINBOX_TRY(connection->execute(mode == OpenMode::ReadWrite ? kWriterPragmas : kReaderPragmas));
    return connection;
}

Connection::~Connection()
{
    for (const auto& [sql, prepared] : m_statements) sqlite3_finalize(prepared.statement);
    sqlite3_close_v2(m_handle);
}

Result<Query> Connection::prepare(const char* sql)
{
    Prepared& prepared = m_statements[sql];
    sqlite3_stmt*& statement = prepared.statement;
    if (!statement && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return fail(sqliteError(m_handle, QStringLiteral("prepare")));
    if (prepared.isInUse) return fail(ErrorKind::Internal, "a statement was used within itself");
    return Query(m_handle, prepared);
}

Result<> Connection::execute(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(sqliteError(m_handle, QStringLiteral("execute")));
    return {};
}

Result<QString> Connection::scalar(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(sqliteError(m_handle, QStringLiteral("prepare")));
    QString value;
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    Result<QString> result = value;
    if (code != SQLITE_ROW && code != SQLITE_DONE) result = fail(sqliteError(m_handle, QStringLiteral("read")));
    sqlite3_finalize(statement);
    return result;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    UINBOX_TRY(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back by itself (full disk): then there is nothing left to undo.
    if (m_connection && m_connection->inTransaction()) (void)m_connection->execute("ROLLBACK");
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Result<> Transaction::commit()
{
    UINBOX_TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

}  // namespace uinbox::db
