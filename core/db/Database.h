// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "db/ChangeSet.h"
#include "db/Connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <concepts>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace uinbox::db {

class Writer;
class ReaderPool;

/// What a job of the writer works on: the connection, inside a transaction, and the record of what it changed.
class WriteScope {
public:
    explicit WriteScope(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] ChangeSet& changes() { return m_changes; }

private:
    Connection& m_connection;
    ChangeSet m_changes;
};

/// The local database: one writer thread that owns the only read-write connection, and read-only connections for queries.
/// A write is a job that runs in a transaction; the writer takes all that wait into one transaction, a savepoint for each, commits
/// once with synchronous=FULL and only then resolves their futures (group commit). A job that fails is undone alone.
/// Lives in the main thread; write() and read() may be called from any.
class Database final : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString path;       ///< of the database file; its folder exists
        QString backupDir;  ///< for backups before a migration
        int readers = 2;
    };

    /// Opens, migrates and starts the threads. Errors carry a ProfileProblem in `code`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options& options);
    /// Commits what waits, checkpoints, closes.
    ~Database() override;

    /// Runs `job(WriteScope&) -> Result<T>` on the writer. The future has its value once the commit is on the disk, or the error.
    template <class Job>
    [[nodiscard]] auto write(Job job) -> QFuture<std::invoke_result_t<Job, WriteScope&>>
    {
        using R = std::invoke_result_t<Job, WriteScope&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        writeThen(std::move(job), [promise](R result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

    /// As write(), with a function that runs in the writer's thread after the commit: for answers that must not wait for an event
    /// loop. It must not block.
    template <class Job, class Done>
    void writeThen(Job job, Done done)
    {
        using R = std::invoke_result_t<Job, WriteScope&>;
        auto result = std::make_shared<R>(fail(ErrorKind::Cancelled, "not run"));
        enqueueWrite({[job = std::move(job), result](WriteScope& scope) mutable {
                          *result = job(scope);
                          return result->has_value() ? std::nullopt : std::optional(result->error());
                      },
                      [this, done = std::move(done), result](const std::optional<Error>& error) mutable {
                          if (error) noteDamage(*error);
                          if (error) *result = fail(*error);
                          done(std::move(*result));
                      }});
    }

    /// Runs `query(Connection&) -> Result<T>` on a read-only connection, on the state as last committed.
    template <class ReadQuery>
    [[nodiscard]] auto read(ReadQuery query) -> QFuture<std::invoke_result_t<ReadQuery, Connection&>>
    {
        using R = std::invoke_result_t<ReadQuery, Connection&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        enqueueRead([this, promise, query = std::move(query)](Connection& connection) mutable {
            R result = query(connection);
            if (!result) noteDamage(result.error());
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

    /// Jobs waiting for the writer: callers that may be flooded from outside refuse work over a limit.
    [[nodiscard]] int pendingWrites() const;
    /// SQLite's result code where the disk refused what was to be written (13 for a full one), until something was written again; else 0.
    /// Any thread.
    [[nodiscard]] int storageFailure() const;
    /// What SQLite said where a part of the file turned out to be damaged, by a read or a write. It stays until the file is opened again: the
    /// other parts may go on working, but that one is not mended by it. Any thread.
    [[nodiscard]] std::optional<Error> damage() const;

    /// A job and what to call after its fate is sealed: with nullopt after the commit, or with the error that undid it.
    struct WriteJob {
        std::function<std::optional<Error>(WriteScope&)> run;
        std::function<void(const std::optional<Error>&)> finish;
    };

Q_SIGNALS:
    /// After each commit that changed something. Emitted in the writer's thread: connect with a context object in the receiver's.
    void committed(const uinbox::db::ChangeSet& changes);
    /// storageFailure() is another. Emitted in the writer's thread, too.
    void storageChanged(int failure);
    /// There is a damage() from now on. Emitted once, in the thread that met it.
    void damaged(const uinbox::Error& error);

private:
    Database();
    void enqueueWrite(WriteJob job);
    void enqueueRead(std::function<void(Connection&)> query);
    void noteDamage(const Error& error);

    mutable std::mutex m_mutex;
    std::optional<Error> m_damage;  ///< under the mutex
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
};

}  // namespace uinbox::db
