// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Writer.h"

#include "base/Logging.h"

#include <sqlite3.h>

#include <algorithm>

namespace uinbox::db {

namespace {

/// Enough to make the sync cheap for each, few enough that none waits long for the others.
constexpr size_t kMaxJobsPerCommit = 512;

std::optional<Error> runGuarded(Database::WriteJob& job, WriteScope& scope)
{
    try {
        return job.run(scope);
    } catch (const std::exception& e) {
        return Error{ErrorKind::Internal, QStringLiteral("a write threw: ") + QString::fromUtf8(e.what()), 0,
                     std::chrono::seconds{0}};
    }
}

/// The disk or the file is at fault, not what was to be written.
bool isAboutDisk(const Error& error)
{
    switch (error.code & 0xff) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return error.kind == ErrorKind::Storage || error.kind == ErrorKind::Corrupt;
        default: return false;
    }
}

}  // namespace

Writer::Writer(std::unique_ptr<Connection> connection, Committed committed, StorageChanged storageChanged)
    : m_connection(std::move(connection)),
      m_committed(std::move(committed)),
      m_storageChanged(std::move(storageChanged)),
      m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::enqueue(Database::WriteJob job)
{
    m_pending.fetch_add(1, std::memory_order_relaxed);
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::loop()
{
    for (;;) {
        std::deque<Database::WriteJob> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty()) break;
            while (!m_queue.empty() && jobs.size() < kMaxJobsPerCommit) {
                jobs.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        const int taken = static_cast<int>(jobs.size());
        commitTogether(jobs);
        m_pending.fetch_sub(taken, std::memory_order_relaxed);
    }
    if (const auto done = m_connection->execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)"); !done)
        qCWarning(lcDb) << "last checkpoint:" << done.error().detail;
    m_connection.reset();
}

void Writer::commitTogether(std::deque<Database::WriteJob>& jobs)
{
    std::vector<std::optional<Error>> errors(jobs.size());
    ChangeSet changes;
    const std::int64_t before = sqlite3_total_changes64(m_connection->handle());
    const auto outcome = [&]() -> Result<> {
        UINBOX_ASSIGN(auto transaction, Transaction::begin(*m_connection));
        UINBOX_TRY(runAll(jobs, errors, changes));
        return transaction.commit();
    }();
    if (!outcome) {
        // Nothing of this batch is on the disk, so nothing of it may be acknowledged.
        // Once, not for each that is refused while the disk is full.
        if (storageFailure() != outcome.error().code || outcome.error().code == 0)
            qCWarning(lcDb) << "commit failed:" << outcome.error().detail;
        for (auto& error : errors)
            if (!error) error = outcome.error();
        changes = {};
    }
    noteStorage(errors, sqlite3_total_changes64(m_connection->handle()) > before);
    for (size_t i = 0; i < jobs.size(); ++i) jobs[i].finish(errors[i]);
    if (!changes.isEmpty()) m_committed(changes);
}

void Writer::noteStorage(const std::vector<std::optional<Error>>& errors, bool wrote)
{
    const auto failed =
        std::find_if(errors.begin(), errors.end(), [](const std::optional<Error>& error) { return error && isAboutDisk(*error); });
    if (failed == errors.end() && !wrote) return;
    const int now = failed != errors.end() ? (*failed)->code : 0;
    if (m_storageFailure.exchange(now, std::memory_order_relaxed) != now && m_storageChanged) m_storageChanged(now);
}

Result<> Writer::runAll(std::deque<Database::WriteJob>& jobs, std::vector<std::optional<Error>>& errors, ChangeSet& changes)
{
    for (size_t i = 0; i < jobs.size(); ++i) {
        WriteScope scope(*m_connection);
        {
            UINBOX_ASSIGN(auto save, m_connection->prepare("SAVEPOINT job"));
            UINBOX_TRY(save.run());
        }
        errors[i] = runGuarded(jobs[i], scope);
        // A full disk makes SQLite roll back the whole transaction by itself.
        if (!m_connection->inTransaction())
            return fail(errors[i].value_or(Error{ErrorKind::Storage, QStringLiteral("rolled back"), 0, std::chrono::seconds{0}}));
        if (errors[i]) {
            UINBOX_ASSIGN(auto undo, m_connection->prepare("ROLLBACK TO job"));
            UINBOX_TRY(undo.run());
        } else {
            changes.merge(scope.changes());
        }
        UINBOX_ASSIGN(auto release, m_connection->prepare("RELEASE job"));
        UINBOX_TRY(release.run());
    }
    return {};
}

}  // namespace uinbox::db
