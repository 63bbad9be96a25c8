// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Migrator.h"

#include "base/Logging.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace uinbox::db {

namespace {

/// "UInb": marks a file as ours (PRAGMA application_id).
constexpr int kApplicationId = 0x55496e62;

/// While it lives a migration may change the text of the schema, which is forbidden to everything else (SQLITE_DBCONFIG_DEFENSIVE).
class SchemaUnlocked {
public:
    explicit SchemaUnlocked(Connection& connection) : m_handle(connection.handle()) { defend(0); }
    ~SchemaUnlocked() { defend(1); }
    SchemaUnlocked(const SchemaUnlocked&) = delete;
    SchemaUnlocked& operator=(const SchemaUnlocked&) = delete;

private:
    void defend(int on) { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); }
    sqlite3* m_handle;
};

Result<int> pragmaNumber(Connection& connection, const char* pragma)
{
    UINBOX_ASSIGN(const QString text, connection.scalar(QByteArray("PRAGMA ") + pragma));
    return text.toInt();
}

}  // namespace

Error profileError(ProfileProblem problem, const QString& detail)
{
    const auto kind = problem == ProfileProblem::Damaged      ? ErrorKind::Corrupt
                      : problem == ProfileProblem::Unwritable ? ErrorKind::Storage
                                                              : ErrorKind::Conflict;
    return Error{kind, detail, static_cast<int>(problem), std::chrono::seconds{0}};
}

Result<std::vector<Migration>> Migrator::builtIn()
{
    std::vector<Migration> migrations;
    const QDir dir(QStringLiteral(":/migrations"));
    for (const QString& name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::Internal, QStringLiteral("cannot read migration ") + name);
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    for (size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != static_cast<int>(i) + 1) return fail(ErrorKind::Internal, "migrations have gaps");
    if (migrations.empty()) return fail(ErrorKind::Internal, "no migrations are built in");
    return migrations;
}

Result<> Migrator::migrate(Connection& connection, const QString& backupDir) const
{
    UINBOX_ASSIGN(const int version, pragmaNumber(connection, "user_version"));
    UINBOX_ASSIGN(const int application, pragmaNumber(connection, "application_id"));
    UINBOX_ASSIGN(const QString tables, connection.scalar("SELECT count(*) FROM sqlite_schema"));
    const int newest = m_migrations.back().number;
    if (application != kApplicationId && (version != 0 || tables != u"0"))
        return fail(profileError(ProfileProblem::Foreign, QStringLiteral("application id %1").arg(application)));
    if (version > newest)
        return fail(
            profileError(ProfileProblem::Newer, QStringLiteral("schema %1, this program knows %2").arg(version).arg(newest)));
    UINBOX_TRY(connection.execute("PRAGMA journal_mode=WAL"));
    if (version == newest) return {};

    if (version > 0) {
        if (!QDir().mkpath(backupDir)) return fail(ErrorKind::Storage, "cannot create the backup folder");
        UINBOX_TRY(backupTo(connection, QDir(backupDir).filePath(QStringLiteral("before-schema-%1.db").arg(version + 1))));
    }
    for (const Migration& migration : m_migrations)
        if (migration.number > version) UINBOX_TRY(apply(connection, migration));
    return {};
}

Result<> Migrator::apply(Connection& connection, const Migration& migration) const
{
    const SchemaUnlocked unlocked(connection);
    UINBOX_ASSIGN(auto transaction, Transaction::begin(connection));
    UINBOX_TRY(connection.execute(migration.sql));
    UINBOX_TRY(connection.execute("PRAGMA user_version=" + QByteArray::number(migration.number) +
                                  "; PRAGMA application_id=" + QByteArray::number(kApplicationId)));
    UINBOX_TRY(transaction.commit());
    qCInfo(lcDb) << "schema is now" << migration.number;
    return {};
}

Result<> backupTo(Connection& source, const QString& path)
{
    const QString temporary = path + QStringLiteral(".partial");
    QFile::remove(temporary);
    {
        sqlite3* target = nullptr;
        int code = sqlite3_open_v2(temporary.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        if (code == SQLITE_OK) {
            if (sqlite3_backup* backup = sqlite3_backup_init(target, "main", source.handle(), "main")) {
                code = sqlite3_backup_step(backup, -1);
                sqlite3_backup_finish(backup);
            } else {
                code = sqlite3_errcode(target);
            }
        }
        sqlite3_close_v2(target);
        if (code != SQLITE_DONE) return fail(ErrorKind::Storage, QStringLiteral("backup: %1").arg(code), code);
    }
    {
        // SQLite has synced the file when the backup's transaction ended; what is proved here is that it can be read back whole.
        UINBOX_ASSIGN(auto copy, Connection::open(temporary, OpenMode::ReadOnly));
        UINBOX_ASSIGN(const QString verdict, copy->scalar("PRAGMA integrity_check"));
        if (verdict != u"ok") return fail(ErrorKind::Corrupt, QStringLiteral("the backup is damaged: ") + verdict);
    }
    // rename(2) replaces in one step; QFile::rename refuses an existing target.
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(ErrorKind::Storage, "cannot put the backup in its place");
    QFile::remove(temporary + QStringLiteral("-wal"));
    QFile::remove(temporary + QStringLiteral("-shm"));
    return {};
}

}  // namespace uinbox::db
