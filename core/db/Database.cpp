// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Database.h"

#include "base/Logging.h"
#include "db/Migrator.h"
#include "db/ReaderPool.h"
#include "db/Writer.h"

#include <QFile>

#include <sqlite3.h>

namespace uinbox::db {

namespace {

/// Says which of the known problems keeps a profile from opening.
Error asProfileError(const Error& error)
{
    if (error.code >= static_cast<int>(ProfileProblem::Locked) && error.code <= static_cast<int>(ProfileProblem::Foreign))
        return error;
    if (error.kind == ErrorKind::Corrupt) return profileError(ProfileProblem::Damaged, error.detail);
    if (error.kind == ErrorKind::Storage) return profileError(ProfileProblem::Unwritable, error.detail);
    return error;
}

Result<std::unique_ptr<Connection>> openWriter(const Database::Options& options)
{
    UINBOX_ASSIGN(auto connection, Connection::open(options.path, OpenMode::ReadWrite));
    UINBOX_ASSIGN(auto migrations, Migrator::builtIn());
    UINBOX_TRY(Migrator(std::move(migrations)).migrate(*connection, options.backupDir));
    QFile::setPermissions(options.path, QFile::ReadOwner | QFile::WriteOwner);
    return connection;
}

}  // namespace

Database::Database() = default;

Database::~Database()
{
    m_readers.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Database>> Database::open(const Options& options)
{
    qRegisterMetaType<uinbox::db::ChangeSet>();
    auto writer = openWriter(options);
    if (!writer) return fail(asProfileError(writer.error()));
    std::vector<std::unique_ptr<Connection>> readers;
    for (int i = 0; i < options.readers; ++i) {
        auto reader = Connection::open(options.path, OpenMode::ReadOnly);
        if (!reader) return fail(asProfileError(reader.error()));
        readers.push_back(std::move(*reader));
    }
    auto database = std::unique_ptr<Database>(new Database);
    database->m_writer = std::make_unique<Writer>(
        std::move(*writer), [d = database.get()](const ChangeSet& changes) { Q_EMIT d->committed(changes); },
        [d = database.get()](int failure) { Q_EMIT d->storageChanged(failure); });
    database->m_readers = std::make_unique<ReaderPool>(std::move(readers));
    return database;
}

int Database::pendingWrites() const
{
    return m_writer->pending();
}

int Database::storageFailure() const
{
    return m_writer->storageFailure();
}

std::optional<Error> Database::damage() const
{
    const std::lock_guard lock(m_mutex);
    return m_damage;
}

void Database::noteDamage(const Error& error)
{
    // What is stored wrongly by ourselves has no code of SQLite's.
    const int code = error.code & 0xff;
    if (error.kind != ErrorKind::Corrupt || (code != SQLITE_CORRUPT && code != SQLITE_NOTADB)) return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_damage) return;
        m_damage = error;
    }
    qCCritical(lcDb) << "the database is damaged:" << error.detail;
    Q_EMIT damaged(error);
}

void Database::enqueueWrite(WriteJob job)
{
    m_writer->enqueue(std::move(job));
}

void Database::enqueueRead(std::function<void(Connection&)> query)
{
    m_readers->enqueue(std::move(query));
}

}  // namespace uinbox::db
