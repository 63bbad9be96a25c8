// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include "db/Database.h"

#include <QTemporaryDir>

#include <mutex>

namespace uinbox::test {

/// A fresh database in a folder of its own, gone with the object, and what its commits said they changed. Main thread.
class TestDatabase {
public:
    TestDatabase()
    {
        REQUIRE(m_dir.isValid());
        reopen();
    }

    [[nodiscard]] db::Database& operator*() { return *m_database; }
    [[nodiscard]] db::Database* operator->() { return m_database.get(); }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("inbox.db")); }

    /// Closes the database and opens it again, as a restart does.
    void reopen()
    {
        m_database.reset();
        auto opened = db::Database::open({path(), m_dir.filePath(QStringLiteral("backups"))});
        REQUIRE(opened);
        m_database = std::move(*opened);
        // Without a context object: called in the writer's thread, after the commit and before the next one.
        QObject::connect(m_database.get(), &db::Database::committed, [this](const db::ChangeSet& changes) {
            const std::lock_guard lock(m_mutex);
            m_changes.push_back(changes);
        });
    }

    /// Runs a job on the writer and waits for the commit.
    template <class Job>
    auto write(Job job)
    {
        return await(m_database->write(std::move(job)));
    }
    template <class Query>
    auto read(Query query)
    {
        return await(m_database->read(std::move(query)));
    }

    /// What the commits since the last call changed, together.
    [[nodiscard]] db::ChangeSet takeChanges()
    {
        settle();
        const std::lock_guard lock(m_mutex);
        db::ChangeSet all;
        for (const db::ChangeSet& changes : m_changes) all.merge(changes);
        m_changes.clear();
        return all;
    }
    [[nodiscard]] int takeCommitCount()
    {
        settle();
        const std::lock_guard lock(m_mutex);
        const auto count = static_cast<int>(m_changes.size());
        m_changes.clear();
        return count;
    }

    /// The one number a statement gives, read on a reader.
    [[nodiscard]] int count(const QByteArray& sql)
    {
        const auto text = read([sql](db::Connection& connection) { return connection.scalar(sql); });
        REQUIRE(text);
        return text->toInt();
    }

private:
    /// Waits until the signals of all jobs given so far are out. Futures are resolved before the signal of their commit: the first of
    /// the two jobs may share the last one's commit, the second comes after it.
    void settle()
    {
        for (int i = 0; i < 2; ++i) (void)write([](db::WriteScope&) -> Result<> { return {}; });
    }

    QTemporaryDir m_dir;
    std::mutex m_mutex;
    std::vector<db::ChangeSet> m_changes;
    std::unique_ptr<db::Database> m_database;
};

}  // namespace uinbox::test
