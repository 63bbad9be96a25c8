// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

namespace uinbox::bench {

/// Something kept a measure from being made. Caught by the sub-command, which then returns 1.
class CannotMeasure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A database by SQLite's own functions, without anything of core: what limits are measured with. One thread. Throws CannotMeasure.
class PlainDatabase {
public:
    explicit PlainDatabase(const QString& path);
    ~PlainDatabase();
    PlainDatabase(const PlainDatabase&) = delete;
    PlainDatabase& operator=(const PlainDatabase&) = delete;

    void execute(const QByteArray& sql);
    /// The first column of the first row.
    [[nodiscard]] std::int64_t number(const char* sql);
    [[nodiscard]] QByteArray text(const char* sql);
    /// Finalized by whoever asked for it, before this dies.
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql);
    void check(bool ok, const char* doing) const;

private:
    sqlite3* m_handle = nullptr;
};

/// A row of the table `message` as the limit writes it; the columns that are not here have the values the table gives them.
struct PlainMessage {
    QByteArray id;
    QByteArray threadId;
    QByteArray contactId;
    QByteArray content;
    QByteArray from;
    QByteArray to;
    QByteArray sid;
    QByteArray metadata;
    bool isInbound = true;
    std::int64_t createdAt = 0;
};

/// One prepared INSERT into `message`, nothing copied, nothing looked up.
class PlainInsert {
public:
    explicit PlainInsert(PlainDatabase& database);
    ~PlainInsert();
    PlainInsert(const PlainInsert&) = delete;
    PlainInsert& operator=(const PlainInsert&) = delete;
    void add(const PlainMessage& message);

private:
    PlainDatabase& m_database;
    sqlite3_stmt* m_statement;
};

}  // namespace uinbox::bench
