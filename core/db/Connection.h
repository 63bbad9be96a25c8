// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Query.h"

#include <QString>

#include <memory>
#include <unordered_map>

namespace uinbox::db {

enum class OpenMode { ReadWrite, ReadOnly };

/// One SQLite connection with its prepared statements. Used by one thread at a time. Only the writer's is ReadWrite: Debian's SQLite
/// 3.40 can corrupt a database when two connections write or checkpoint at once, so readers are opened read-only and never checkpoint.
class Connection {
public:
    /// synchronous=FULL, foreign keys on, trusted_schema off, cell_size_check on. Changes nothing in the file: the Migrator turns WAL
    /// on once it knows that the file is ours. Storage or Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The statement of that text, prepared once per connection. `sql` must be a literal: its address is the key.
    [[nodiscard]] Result<Query> prepare(const char* sql);
    /// Runs one or more statements that give no rows and take no values: migrations, pragmas, BEGIN and COMMIT.
    [[nodiscard]] Result<> execute(const QByteArray& sql);
    /// The first column of the first row of a statement, as text; empty where there is none.
    [[nodiscard]] Result<QString> scalar(const QByteArray& sql);

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] std::int64_t changes() const;                 ///< rows changed by the last INSERT, UPDATE or DELETE
    [[nodiscard]] sqlite3* handle() const { return m_handle; }  ///< for backup/ and tests

private:
    explicit Connection(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle;
    std::unordered_map<const char*, Prepared> m_statements;  // whose values stay where they are
};

/// BEGIN IMMEDIATE … rolled back by the destructor unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

/// Of the SQLite library that runs: "3.40.1".
[[nodiscard]] QString sqliteVersion();

}  // namespace uinbox::db
