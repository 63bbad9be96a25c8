// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace uinbox::db {

/// Why a profile cannot be opened, in Error::code of the functions that open one. The numbers are none of SQLite's.
enum class ProfileProblem {
    Locked = 90001,      ///< another running program holds it; `detail` names it
    Newer = 90002,       ///< written by a newer version of the program
    Damaged = 90003,     ///< not a database, or a damaged one
    Unwritable = 90004,  ///< the folder or file cannot be created or written
    Foreign = 90005,     ///< a database of some other program
};

[[nodiscard]] Error profileError(ProfileProblem problem, const QString& detail);

/// One step of the schema: forward only, one transaction.
struct Migration {
    int number = 0;  ///< from 1, without gaps
    QString name;
    QByteArray sql;
};

/// Brings a database to the newest schema. The schema's number is SQLite's user_version.
class Migrator {
public:
    /// The migrations built into the program (db/migrations/NNNN_what.sql), in order.
    [[nodiscard]] static Result<std::vector<Migration>> builtIn();

    explicit Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    /// Turns WAL on and applies what is missing, each step in a transaction of its own. Before the first step on a database that has
    /// data, a backup is written to `backupDir`, checked, and kept. A file that is refused is not touched: ProfileProblem::Newer,
    /// Foreign or Damaged; Storage.
    [[nodiscard]] Result<> migrate(Connection& connection, const QString& backupDir) const;

private:
    [[nodiscard]] Result<> apply(Connection& connection, const Migration& migration) const;
    std::vector<Migration> m_migrations;
};

/// Copies the whole database to `path` by SQLite's backup API: to a temporary file, integrity_check, fsync, rename. An existing
/// file of that name is replaced only at the end.
[[nodiscard]] Result<> backupTo(Connection& source, const QString& path);

}  // namespace uinbox::db
