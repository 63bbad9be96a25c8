// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace uinbox::test {

/// Overwrites the first page of one table of a database that nobody has open. Everything else in the file stays whole.
inline void smashTable(const QString& path, const QByteArray& table)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    const auto number = [handle](const QByteArray& sql) {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    };
    const qint64 size = number("PRAGMA page_size");
    const qint64 page = number("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = '" + table + "'");
    sqlite3_close(handle);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * size));
    REQUIRE(file.write(QByteArray(static_cast<qsizetype>(size), '\xa5')) == size);
}

}  // namespace uinbox::test
