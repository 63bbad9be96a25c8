// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Database.h"
#include "db/SettingRepository.h"

#include "ManualClock.h"
#include "TestDatabase.h"

#include <QTemporaryDir>

#include <atomic>
#include <semaphore>
#include <stdexcept>

using namespace uinbox;
using namespace uinbox::db;
using namespace uinbox::test;

namespace {

QString nameOf(int i)
{
    return QStringLiteral("setting-%1").arg(i);
}

/// A job that writes one setting and says so, then fails where it is told to.
auto setting(int i, bool fails = false)
{
    return [=](WriteScope& scope) -> Result<int> {
        UINBOX_TRY(SettingRepository(scope.connection()).set(nameOf(i), QStringLiteral("1")));
        scope.changes().settings = true;
        scope.changes().contacts.insert(ContactId::generate(fromMillis(1772442000000 + i)));
        if (fails) return fail(ErrorKind::Rejected, "told to fail");
        return i;
    };
}

int settingCount(TestDatabase& database)
{
    return database.count("SELECT count(*) FROM setting");
}

/// Holds the writer in a job until released, so that what is given meanwhile waits for one commit.
class HeldWriter {
public:
    explicit HeldWriter(Database& database)
        : m_done(database.write([this](WriteScope&) -> Result<> {
              m_started.release();
              m_go.acquire();
              return {};
          }))
    {
        m_started.acquire();
    }
    ~HeldWriter() { release(); }
    HeldWriter(const HeldWriter&) = delete;
    HeldWriter& operator=(const HeldWriter&) = delete;

    void release()
    {
        if (std::exchange(m_released, true)) return;
        m_go.release();
        (void)await(m_done);
    }

private:
    std::binary_semaphore m_started{0};
    std::binary_semaphore m_go{0};
    bool m_released = false;
    QFuture<Result<>> m_done;
};

}  // namespace

TEST_CASE("what a job wrote is read by the next reader")
{
    TestDatabase database;
    REQUIRE(database.write(setting(1)).value() == 1);
    const auto settings = database.read([](Connection& connection) { return SettingRepository(connection).all(); });
    REQUIRE(settings);
    CHECK(*settings == QHash<QString, QString>{{nameOf(1), QStringLiteral("1")}});
}

TEST_CASE("a failing job is undone alone, in the middle of a commit shared by many")
{
    TestDatabase database;
    std::vector<QFuture<Result<int>>> futures;
    {
        HeldWriter held(*database);
        for (int i = 0; i < 30; ++i) futures.push_back(database->write(setting(i, i % 3 == 0)));
    }
    for (int i = 0; i < 30; ++i) {
        const auto result = await(futures[static_cast<size_t>(i)]);
        CHECK(result.has_value() == (i % 3 != 0));
        if (!result) CHECK(result.error().kind == ErrorKind::Rejected);
    }
    CHECK(settingCount(database) == 20);
    // All of them were one commit, and it reports only what was kept.
    const ChangeSet changes = database.takeChanges();
    CHECK(changes.contacts.size() == 20);
}

TEST_CASE("jobs that wait together are committed together")
{
    TestDatabase database;
    {
        HeldWriter held(*database);
        for (int i = 0; i < 100; ++i) (void)database->write(setting(i));
        CHECK(database->pendingWrites() == 101);
    }
    CHECK(database.takeCommitCount() == 1);
    CHECK(settingCount(database) == 100);
}

TEST_CASE("a job sees what the jobs before it in the same commit wrote")
{
    TestDatabase database;
    QFuture<Result<QString>> seen;
    {
        HeldWriter held(*database);
        (void)database->write(setting(1));
        seen = database->write([](WriteScope& scope) { return scope.connection().scalar("SELECT count(*) FROM setting"); });
    }
    CHECK(await(seen) == QStringLiteral("1"));
}

TEST_CASE("a commit that changes nothing, or whose only job failed, is not announced")
{
    TestDatabase database;
    REQUIRE(database.write([](WriteScope&) -> Result<> { return {}; }));
    REQUIRE_FALSE(database.write(setting(1, true)));
    CHECK(database.takeCommitCount() == 0);
    REQUIRE(database.write(setting(1)));
    CHECK(database.takeCommitCount() == 1);
}

TEST_CASE("a change is announced only when another connection can read it")
{
    TestDatabase database;
    const auto reader = Connection::open(database.path(), OpenMode::ReadOnly);
    REQUIRE(reader);
    std::atomic<int> announced{0};
    std::atomic<int> unreadable{0};
    QObject::connect(&*database, &Database::committed, [&](const ChangeSet& changes) {
        ++announced;
        if (changes.settings && (*reader)->scalar("SELECT count(*) FROM setting") != QString::number(announced)) ++unreadable;
    });
    for (int i = 0; i < 50; ++i) REQUIRE(database.write(setting(i)));
    (void)database.takeCommitCount();
    CHECK(announced == 50);
    CHECK(unreadable == 0);
}

TEST_CASE("a job that throws is undone, is an internal error, and the writer goes on")
{
    TestDatabase database;
    const auto thrown = database.write([](WriteScope& scope) -> Result<int> {
        (void)setting(1)(scope);
        throw std::runtime_error("on purpose");
    });
    REQUIRE_FALSE(thrown);
    CHECK(thrown.error().kind == ErrorKind::Internal);
    CHECK(settingCount(database) == 0);
    CHECK(database.write(setting(2)));
}

TEST_CASE("a query that throws is cancelled, and the readers go on")
{
    TestDatabase database;
    const ExpectedWarnings expected(QStringLiteral("a query threw"));
    for (int i = 0; i < 4; ++i) {
        const auto future = database->read([](Connection&) -> Result<int> { throw std::runtime_error("on purpose"); });
        REQUIRE(waitFor([&] { return future.isFinished(); }));
        CHECK(future.resultCount() == 0);
    }
    CHECK(settingCount(database) == 0);
}

TEST_CASE("when the commit itself fails nobody is told that it worked")
{
    TestDatabase database;
    const ExpectedWarnings expected(QStringLiteral("commit failed"));
    std::vector<QFuture<Result<int>>> futures;
    {
        HeldWriter held(*database);
        futures.push_back(database->write(setting(1)));
        // What a full disk does: SQLite rolls the whole transaction back by itself.
        futures.push_back(database->write([](WriteScope& scope) -> Result<int> {
            UINBOX_TRY(scope.connection().execute("ROLLBACK"));
            return fail(ErrorKind::Storage, "disk full");
        }));
        futures.push_back(database->write(setting(3)));
    }
    for (auto& future : futures) CHECK(await(future).error().kind == ErrorKind::Storage);
    CHECK(settingCount(database) == 0);
    CHECK(database.takeCommitCount() == 0);
    CHECK(database.write(setting(4)));
}

TEST_CASE("what was given before the database is closed is on the disk after it")
{
    TestDatabase database;
    std::vector<QFuture<Result<int>>> futures;
    for (int i = 0; i < 2000; ++i) futures.push_back(database->write(setting(i)));
    database.reopen();
    for (auto& future : futures) CHECK(future.isFinished());
    CHECK(settingCount(database) == 2000);
}

TEST_CASE("writes from many threads are all there")
{
    TestDatabase database;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&database, t] {
            for (int i = 0; i < 250; ++i) {
                auto future = database->write(setting(t * 1000 + i));
                future.waitForFinished();
            }
        });
    for (auto& thread : threads) thread.join();
    CHECK(settingCount(database) == 1000);
}

TEST_CASE("an answer that must not wait for an event loop is given in the writer's thread, after the commit")
{
    TestDatabase database;
    std::binary_semaphore done(0);
    std::optional<Result<int>> answer;
    std::thread::id thread;
    database->writeThen(setting(1), [&](Result<int> result) {
        answer = std::move(result);
        thread = std::this_thread::get_id();
        done.release();
    });
    done.acquire();
    REQUIRE(answer);
    CHECK(answer->value() == 1);
    CHECK((thread != std::this_thread::get_id()));
    CHECK(settingCount(database) == 1);
}

TEST_CASE("one query sees one state of the database, whatever is committed meanwhile")
{
    TestDatabase database;
    std::binary_semaphore started(0);
    std::binary_semaphore go(0);
    auto counts = database->read([&](Connection& connection) -> Result<std::pair<QString, QString>> {
        UINBOX_ASSIGN(auto before, connection.scalar("SELECT count(*) FROM setting"));
        started.release();
        go.acquire();
        UINBOX_ASSIGN(auto after, connection.scalar("SELECT count(*) FROM setting"));
        return std::pair(before, after);
    });
    started.acquire();
    REQUIRE(database.write(setting(1)));
    go.release();
    const auto seen = await(counts);
    REQUIRE(seen);
    CHECK(seen->first == QStringLiteral("0"));
    CHECK(seen->second == QStringLiteral("0"));
    CHECK(settingCount(database) == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("the database file is for its owner alone")
{
    TestDatabase database;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(database.path()) & others) == QFile::Permissions());
}
#endif

TEST_CASE("a disk that refuses is said until something was written again")
{
    TestDatabase database;
    CHECK(database->storageFailure() == 0);
    // Told in the writer's thread, before the job's own answer.
    std::vector<int> told;
    QObject::connect(database.operator->(), &Database::storageChanged, [&told](int failure) { told.push_back(failure); });
    const auto refuse = [&](int code) {
        (void)database.write([code](WriteScope&) -> Result<int> { return fail(ErrorKind::Storage, "scripted", code); });
    };
    refuse(13);  // SQLITE_FULL
    CHECK(database->storageFailure() == 13);
    CHECK(database.write(setting(1)));
    CHECK(database->storageFailure() == 0);
    refuse(10 | (3 << 8));  // SQLITE_IOERR_WRITE
    CHECK(database->storageFailure() == 778);
    CHECK(database.write(setting(2)));
    refuse(19 | (1 << 8));  // SQLITE_CONSTRAINT_CHECK: the row was wrong, not the disk
    CHECK(database->storageFailure() == 0);
    refuse(13);
    refuse(13);
    CHECK(told == std::vector{13, 0, 778, 0, 13});
    // Nothing is proved by a transaction that writes nothing.
    CHECK(database.write([](WriteScope&) -> Result<int> { return 1; }));
    CHECK(database->storageFailure() == 13);
}
