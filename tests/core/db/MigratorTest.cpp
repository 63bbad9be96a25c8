// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Migrator.h"

#include "db/Database.h"

#include "Waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::db;
using namespace uinbox::test;

namespace {

const Migration kFirst{1, QStringLiteral("0001"), "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"};
const Migration kSecond{2, QStringLiteral("0002"), "ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;"};
const Migration kBroken{2, QStringLiteral("0002"),
                        "ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0; UPDATE nothing SET x = 1;"};

/// A folder with a database file in it, or none yet.
struct Place {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("inbox.db"));
    QString backups = dir.filePath(QStringLiteral("backups"));

    [[nodiscard]] std::unique_ptr<Connection> connect(OpenMode mode = OpenMode::ReadWrite) const
    {
        auto connection = Connection::open(path, mode);
        REQUIRE(connection);
        return std::move(*connection);
    }
    [[nodiscard]] Result<> migrate(std::vector<Migration> migrations) const
    {
        const auto connection = connect();
        return Migrator(std::move(migrations)).migrate(*connection, backups);
    }
    [[nodiscard]] QString scalar(const QByteArray& sql) const { return connect()->scalar(sql).value_or(QStringLiteral("error")); }
    void run(const QByteArray& sql) const { REQUIRE(connect()->execute(sql)); }
    [[nodiscard]] QStringList backupNames() const { return QDir(backups).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// What keeps the program from opening it; 0 for nothing.
    [[nodiscard]] int problem() const
    {
        const auto database = Database::open({path, backups});
        return database ? 0 : database.error().code;
    }
};

int code(ProfileProblem problem)
{
    return static_cast<int>(problem);
}

}  // namespace

TEST_CASE("a fresh database gets the whole schema, without a backup, and says whose it is")
{
    const Place place;
    REQUIRE(place.migrate({kFirst, kSecond}));
    CHECK(place.scalar("PRAGMA user_version") == QStringLiteral("2"));
    CHECK(place.scalar("PRAGMA application_id") == QString::number(0x55496e62));
    CHECK(place.scalar("PRAGMA journal_mode") == QStringLiteral("wal"));
    CHECK(place.scalar("SELECT count(*) FROM pragma_table_info('note')") == QStringLiteral("3"));
    CHECK(place.backupNames().isEmpty());
}

TEST_CASE("the migrations built in are numbered without gaps and make a sound database")
{
    const auto migrations = Migrator::builtIn();
    REQUIRE(migrations);
    for (size_t i = 0; i < migrations->size(); ++i) CHECK(migrations->at(i).number == static_cast<int>(i) + 1);
    const Place place;
    REQUIRE(place.migrate(*migrations));
    CHECK(place.scalar("PRAGMA user_version") == QString::number(migrations->back().number));
    CHECK(place.scalar("PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(place.scalar("SELECT count(*) FROM pragma_foreign_key_check") == QStringLiteral("0"));
    CHECK(place.scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('contact', 'message', 'outbox')") ==
          QStringLiteral("3"));
}

TEST_CASE("an older database keeps its rows, and a whole backup of what it was")
{
    const Place place;
    REQUIRE(place.migrate({kFirst}));
    place.run("INSERT INTO note (text) VALUES ('keep me')");
    REQUIRE(place.migrate({kFirst, kSecond}));
    CHECK(place.scalar("SELECT text FROM note WHERE pinned = 0") == QStringLiteral("keep me"));
    REQUIRE(place.backupNames() == QStringList{QStringLiteral("before-schema-2.db")});

    const auto backup = Connection::open(place.backups + QStringLiteral("/before-schema-2.db"), OpenMode::ReadOnly);
    REQUIRE(backup);
    CHECK((*backup)->scalar("PRAGMA user_version") == QStringLiteral("1"));
    CHECK((*backup)->scalar("PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK((*backup)->scalar("SELECT text FROM note") == QStringLiteral("keep me"));
}

TEST_CASE("a database that is up to date is left alone")
{
    const Place place;
    REQUIRE(place.migrate({kFirst, kSecond}));
    const QByteArray before = place.bytes();
    REQUIRE(place.migrate({kFirst, kSecond}));
    CHECK((place.bytes() == before));
    CHECK(place.backupNames().isEmpty());
}

TEST_CASE("a migration that fails leaves the schema and the rows as they were, and can be tried again")
{
    const Place place;
    REQUIRE(place.migrate({kFirst}));
    place.run("INSERT INTO note (text) VALUES ('keep me')");
    const auto broken = place.migrate({kFirst, kBroken});
    REQUIRE_FALSE(broken);
    CHECK(place.scalar("PRAGMA user_version") == QStringLiteral("1"));
    CHECK(place.scalar("SELECT count(*) FROM pragma_table_info('note')") == QStringLiteral("2"));
    CHECK(place.scalar("SELECT text FROM note") == QStringLiteral("keep me"));
    REQUIRE(place.migrate({kFirst, kSecond}));
    CHECK(place.scalar("PRAGMA user_version") == QStringLiteral("2"));
}

TEST_CASE("a first migration that fails leaves a file that can be opened again")
{
    const Place place;
    REQUIRE_FALSE(place.migrate({{1, QStringLiteral("0001"), "CREATE TABLE a (x); SELECT * FROM nothing;"}}));
    REQUIRE(place.migrate({kFirst}));
    CHECK(place.scalar("PRAGMA user_version") == QStringLiteral("1"));
}

TEST_CASE("a database of a newer program is refused and not touched")
{
    const Place place;
    CHECK(place.problem() == 0);
    place.run("PRAGMA user_version=1000");
    const QByteArray before = place.bytes();
    CHECK(place.problem() == code(ProfileProblem::Newer));
    CHECK((place.bytes() == before));
    CHECK(place.backupNames().isEmpty());
}

TEST_CASE("a database of another program is refused and not touched")
{
    const Place place;
    place.run("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1); PRAGMA journal_mode=DELETE");
    const QByteArray before = place.bytes();
    CHECK(place.problem() == code(ProfileProblem::Foreign));
    CHECK((place.bytes() == before));
}

TEST_CASE("what is no database is said to be damaged and not touched")
{
    for (const QByteArray& bytes :
         {QByteArray("hello"), QByteArray(4096, 'x'), QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xff')}) {
        const Place place;
        place.write(bytes);
        CHECK(place.problem() == code(ProfileProblem::Damaged));
        CHECK((place.bytes() == bytes));
    }
}

TEST_CASE("a database whose first page is torn is said to be damaged")
{
    const Place place;
    REQUIRE(place.problem() == 0);
    QByteArray bytes = place.bytes();
    REQUIRE(bytes.size() > 4096);
    bytes.replace(100, 3996, QByteArray(3996, '\x07'));
    place.write(bytes);
    CHECK(place.problem() == code(ProfileProblem::Damaged));
}

TEST_CASE("an empty file is a fresh database")
{
    const Place place;
    place.write(QByteArray());
    CHECK(place.problem() == 0);
}

TEST_CASE("a folder that is not there is said to be unwritable")
{
    const Place place;
    const auto database = Database::open({place.dir.filePath(QStringLiteral("missing/inbox.db")), place.backups});
    REQUIRE_FALSE(database);
    CHECK(database.error().code == code(ProfileProblem::Unwritable));
}

TEST_CASE("a backup replaces an older one only when it is whole, and leaves nothing beside it")
{
    const Place place;
    REQUIRE(place.migrate({kFirst}));
    place.run("INSERT INTO note (text) VALUES ('one')");
    const QString target = place.dir.filePath(QStringLiteral("copy.db"));
    const auto connection = place.connect();
    REQUIRE(backupTo(*connection, target));
    REQUIRE(connection->execute("INSERT INTO note (text) VALUES ('two')"));
    REQUIRE(backupTo(*connection, target));
    CHECK((*Connection::open(target, OpenMode::ReadOnly))->scalar("SELECT count(*) FROM note") == QStringLiteral("2"));
    CHECK(QDir(place.dir.path()).entryList({QStringLiteral("copy.db.partial*")}).isEmpty());
    CHECK_FALSE(backupTo(*connection, place.dir.filePath(QStringLiteral("missing/copy.db"))));
}

TEST_CASE("no check of the schema costs every written row a table in memory, and all checks still hold")
{
    const Place place;
    REQUIRE(place.migrate(*Migrator::builtIn()));
    // Three values or more in an IN: see 0003.
    CHECK(place.scalar("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%CHECK (% IN (%, %, %))%'") == QStringLiteral("0"));
    CHECK(place.scalar("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == QStringLiteral("0"));
    const auto refuses = [&](const QByteArray& sql) { return !place.connect()->execute(sql); };
    const QByteArray id = "zeroblob(16)";
    place.run("INSERT INTO contact (id, created_at, updated_at) VALUES (" + id + ", 1, 1)");
    CHECK(refuses("INSERT INTO contact_address (id, contact_id, kind, value, created_at) VALUES (" + id + ", " + id +
                  ", 'pigeon', 'x', 1)"));
    CHECK(refuses("INSERT INTO thread (id, contact_id, state, last_message_at, created_at) VALUES (" + id + ", " + id +
                  ", 'lost', 1, 1)"));
    place.run("INSERT INTO thread (id, contact_id, last_message_at, created_at) VALUES (" + id + ", " + id + ", 1, 1)");
    const auto message = [&](const QByteArray& channel, const QByteArray& status) {
        return "INSERT INTO message (id, thread_id, contact_id, channel, direction, status, content, created_at) VALUES (" + id +
               ", " + id + ", " + id + ", '" + channel + "', 'outbound', '" + status + "', '', 1)";
    };
    CHECK(refuses(message("pigeon", "sent")));
    CHECK(refuses(message("sms", "lost")));
    place.run(message("sms", "sent"));
    // One way to a message's contact is enough: everything goes with it.
    place.run("DELETE FROM contact");
    CHECK(place.scalar("SELECT count(*) FROM message") == QStringLiteral("0"));
}

TEST_CASE("what waits to be sent in a database of the second schema waits in the new one, under its key")
{
    const Place place;
    const auto migrations = *Migrator::builtIn();
    REQUIRE(place.migrate({migrations[0], migrations[1]}));
    place.run(
        "INSERT INTO contact (id, created_at, updated_at) VALUES (zeroblob(16), 1, 1);"
        "INSERT INTO thread (id, contact_id, last_message_at, created_at) VALUES (zeroblob(16), zeroblob(16), 1, 1);"
        "INSERT INTO message (id, thread_id, contact_id, channel, direction, status, content, created_at) VALUES"
        " (zeroblob(16), zeroblob(16), zeroblob(16), 'sms', 'outbound', 'pending', 'hi', 1);"
        "INSERT INTO outbox (id, message_id, thread_id, channel, state, not_before, send_at, recall_for, idempotency_key, created_at) VALUES"
        " (zeroblob(16), zeroblob(16), zeroblob(16), 'sms', 'queued', 7, 9, 'send', x'01', 1);");
    REQUIRE(place.migrate(migrations));
    CHECK(place.scalar("SELECT state || not_before || send_at || recall_for || hex(idempotency_key) FROM outbox") ==
          QStringLiteral("queued79send01"));
    CHECK(place.scalar("SELECT count(*) FROM pragma_foreign_key_check") == QStringLiteral("0"));
    CHECK(place.scalar("PRAGMA integrity_check") == QStringLiteral("ok"));
}

TEST_CASE("nothing but a migration may change the text of the schema")
{
    const Place place;
    const auto connection = place.connect();
    REQUIRE(Migrator({kFirst}).migrate(*connection, place.backups));
    CHECK_FALSE(connection->execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = sql"));
}
