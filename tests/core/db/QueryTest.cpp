// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Connection.h"

#include "catch.h"

#include <QTemporaryDir>

#include <limits>

using namespace uinbox;
using namespace uinbox::db;

namespace {

constexpr char kInsert[] = "INSERT INTO t (i, s, b) VALUES (:i, :s, :b)";
constexpr char kSelect[] = "SELECT i, s, b FROM t ORDER BY rowid";

/// A connection to an empty table.
struct Table {
    QTemporaryDir dir;
    std::unique_ptr<Connection> connection;

    Table()
    {
        auto opened = Connection::open(dir.filePath(QStringLiteral("t.db")), OpenMode::ReadWrite);
        REQUIRE(opened);
        connection = std::move(*opened);
        REQUIRE(connection->execute("CREATE TABLE t (i INTEGER, s TEXT, b BLOB) STRICT"));
    }
    Query prepare(const char* sql) const
    {
        auto query = connection->prepare(sql);
        REQUIRE(query);
        return std::move(*query);
    }
    template <class I, class S, class B>
    void insert(const I& i, const S& s, const B& b) const
    {
        auto query = prepare(kInsert);
        query.bind(":i", i);
        query.bind(":s", s);
        query.bind(":b", b);
        REQUIRE(query.run());
    }
};

}  // namespace

TEST_CASE("values come back as they were bound")
{
    const Table table;
    const auto id = ContactId::generate(fromMillis(1772442000000));
    const QString text = QStringLiteral("Ünï 👍 '; DROP TABLE t; --") + QChar(0) + QStringLiteral("after a zero");
    const QByteArray blob("\0\xff\x80 bytes", 9);
    table.insert(std::numeric_limits<std::int64_t>::min(), text, blob);
    table.insert(fromMillis(1772442000000), QString(), id);
    auto query = table.prepare(kSelect);
    REQUIRE(query.next().value());
    CHECK(query.integer(0) == std::numeric_limits<std::int64_t>::min());
    CHECK(query.text(1) == text);
    CHECK(query.blob(2) == blob);
    REQUIRE(query.next().value());
    CHECK(query.time(0) == fromMillis(1772442000000));
    CHECK(query.id<ContactId>(2) == id);
    CHECK_FALSE(query.next().value());
}

TEST_CASE("null strings and bytes are stored empty, an absent optional as NULL")
{
    const Table table;
    table.insert(0, QString(), QByteArray());
    table.insert(std::optional<int>(), std::optional<QString>(), std::optional<QByteArray>());
    auto query = table.prepare(kSelect);
    REQUIRE(query.next().value());
    CHECK_FALSE(query.isNull(1));
    CHECK_FALSE(query.isNull(2));
    REQUIRE(query.next().value());
    CHECK(query.isNull(0));
    CHECK(query.isNull(1));
    CHECK(query.isNull(2));
    CHECK_FALSE(query.optionalTime(0));
    CHECK_FALSE(query.optionalId<ContactId>(2));
    CHECK(query.text(1).isEmpty());
}

TEST_CASE("bytes that are no id read as the null id")
{
    const Table table;
    table.insert(0, QString(), QByteArray("short"));
    auto query = table.prepare(kSelect);
    REQUIRE(query.next().value());
    CHECK(query.id<ContactId>(2).isNull());
}

TEST_CASE("a placeholder that is not there is our own bug and nothing is written")
{
    const Table table;
    {
        auto query = table.prepare(kInsert);
        query.bind(":i", 1);
        query.bind(":wrong", 1);
        const auto done = query.run();
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::Internal);
    }
    CHECK(table.connection->scalar("SELECT count(*) FROM t") == QStringLiteral("0"));
}

TEST_CASE("a statement keeps nothing of its last run")
{
    const Table table;
    table.insert(7, QStringLiteral("seven"), QByteArray("7"));
    REQUIRE(table.prepare(kInsert).run());
    CHECK(table.connection->scalar("SELECT count(*) FROM t WHERE i IS NULL AND s IS NULL AND b IS NULL") == QStringLiteral("1"));
}

TEST_CASE("a statement that is still being read cannot be used within itself")
{
    const Table table;
    table.insert(1, QString(), QByteArray());
    table.insert(2, QString(), QByteArray());
    {
        auto outer = table.prepare(kSelect);
        REQUIRE(outer.next().value());
        const auto inner = table.connection->prepare(kSelect);
        REQUIRE_FALSE(inner);
        CHECK(inner.error().kind == ErrorKind::Internal);
    }
    CHECK(table.prepare(kSelect).next().value());
}

TEST_CASE("broken constraints are told apart")
{
    const Table table;
    REQUIRE(
        table.connection->execute("CREATE TABLE u (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                                  " parent INTEGER REFERENCES u (id)) STRICT; INSERT INTO u VALUES (1, 'a', NULL)"));
    const auto kindOf = [&](const QByteArray& sql) {
        const auto done = table.connection->execute(sql);
        REQUIRE_FALSE(done);
        CHECK(done.error().code != 0);
        return done.error().kind;
    };
    CHECK(kindOf("INSERT INTO u VALUES (2, 'a', NULL)") == ErrorKind::Conflict);
    CHECK(kindOf("INSERT INTO u VALUES (1, 'b', NULL)") == ErrorKind::Conflict);
    CHECK(kindOf("INSERT INTO u VALUES (2, NULL, NULL)") == ErrorKind::Storage);
    CHECK(kindOf("INSERT INTO u VALUES (2, 'b', 99)") == ErrorKind::Storage);
    CHECK(kindOf("INSERT INTO nothing VALUES (1)") == ErrorKind::Storage);
}

TEST_CASE("a reader cannot write")
{
    const Table table;
    const auto reader = Connection::open(table.dir.filePath(QStringLiteral("t.db")), OpenMode::ReadOnly);
    REQUIRE(reader);
    CHECK_FALSE((*reader)->execute("INSERT INTO t VALUES (1, '', x'')"));
    CHECK_FALSE((*reader)->execute("CREATE TABLE v (x)"));
    CHECK_FALSE(Connection::open(table.dir.filePath(QStringLiteral("missing.db")), OpenMode::ReadOnly));
}

TEST_CASE("a transaction is undone unless it was committed")
{
    const Table table;
    {
        auto transaction = Transaction::begin(*table.connection);
        REQUIRE(transaction);
        table.insert(1, QString(), QByteArray());
        CHECK(table.connection->inTransaction());
    }
    CHECK_FALSE(table.connection->inTransaction());
    CHECK(table.connection->scalar("SELECT count(*) FROM t") == QStringLiteral("0"));
    {
        auto transaction = Transaction::begin(*table.connection);
        REQUIRE(transaction);
        table.insert(1, QString(), QByteArray());
        REQUIRE(transaction->commit());
    }
    CHECK(table.connection->scalar("SELECT count(*) FROM t") == QStringLiteral("1"));
}

TEST_CASE("the writer's connection is set up to lose nothing")
{
    const Table table;
    CHECK(table.connection->scalar("PRAGMA synchronous") == QStringLiteral("2"));
    CHECK(table.connection->scalar("PRAGMA foreign_keys") == QStringLiteral("1"));
    CHECK(table.connection->scalar("PRAGMA trusted_schema") == QStringLiteral("0"));
    CHECK(table.connection->scalar("PRAGMA cell_size_check") == QStringLiteral("1"));
}

TEST_CASE("values too long to be kept beside the statement come back as they were, also after short ones")
{
    const Table table;
    const QString longText = QString(3000, u'ü') + u'x';
    const auto id = ContactId::generate(fromMillis(1772442000000));
    table.insert(1, QStringLiteral("short"), id);
    table.insert(2, longText, id);
    table.insert(3, QString(600, u'a'), id);
    auto query = table.prepare(kSelect);
    for (const QString& text : {QStringLiteral("short"), longText, QString(600, u'a')}) {
        REQUIRE(query.next().value());
        CHECK(query.text(1) == text);
        CHECK(query.id<ContactId>(2) == id);
    }
}

TEST_CASE("placeholders may be bound in another order than before, or left out")
{
    const Table table;
    table.insert(1, QStringLiteral("one"), QByteArray("1"));
    {
        auto query = table.prepare(kInsert);
        query.bind(":b", QByteArray("2"));
        query.bind(":i", 2);
        query.bind(":s", QStringLiteral("two"));
        REQUIRE(query.run());
    }
    {
        auto query = table.prepare(kInsert);
        query.bind(":s", QStringLiteral("three"));
        REQUIRE(query.run());
    }
    table.insert(4, QStringLiteral("four"), QByteArray("4"));
    CHECK(table.connection->scalar("SELECT group_concat(coalesce(i, '-') || s || coalesce(b, '-'), ' ') FROM t") ==
          QStringLiteral("1one1 2two2 -three- 4four4"));
}
