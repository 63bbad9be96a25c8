// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Database.h"

#include "SmashedTable.h"
#include "Waiting.h"

#include <QTemporaryDir>

#include <atomic>

using namespace uinbox;
using namespace uinbox::db;
using namespace uinbox::test;

namespace {

/// A database of which one table alone is damaged.
struct Smashed {
    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::atomic<int> told = 0;

    Smashed()
    {
        open();
        database.reset();
        smashTable(path(), "draft");
        open();
        QObject::connect(database.get(), &Database::damaged, [this] { ++told; });
    }
    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("inbox.db")); }
    void open()
    {
        auto opened = Database::open({path(), dir.filePath(QStringLiteral("backups")), 1});
        REQUIRE(opened);
        database = std::move(*opened);
    }
    [[nodiscard]] Result<int> run(const char* sql) const
    {
        return await(database->read([sql](Connection& connection) -> Result<int> {
            UINBOX_TRY(connection.execute(sql));
            return 0;
        }));
    }
    [[nodiscard]] Result<int> write(const char* sql) const
    {
        return await(database->write([sql](WriteScope& scope) -> Result<int> {
            UINBOX_TRY(scope.connection().execute(sql));
            return 0;
        }));
    }
};

constexpr char kWrite[] = "INSERT INTO setting(key, value) VALUES ('a', 'b')";

}  // namespace

TEST_CASE("a table that is damaged is found out when it is read, once, and other tables go on working")
{
    const ExpectedWarnings damaged(QStringLiteral("damaged|malformed"));
    const Smashed test;
    CHECK_FALSE(test.database->damage());
    CHECK(test.run("SELECT count(*) FROM setting"));
    CHECK_FALSE(test.database->damage());
    const auto read = test.run("SELECT * FROM draft");
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::Corrupt);
    REQUIRE(test.database->damage());
    CHECK((test.database->damage()->code & 0xff) == 11);
    CHECK_FALSE(test.run("SELECT * FROM draft"));
    CHECK(test.told == 1);
    CHECK(test.write(kWrite));
    // What works proves nothing about what does not.
    CHECK(test.database->damage());
}

TEST_CASE("a table that is damaged is found out when it is written")
{
    const ExpectedWarnings damaged(QStringLiteral("damaged|malformed"));
    const Smashed test;
    CHECK_FALSE(test.write("DELETE FROM draft"));
    CHECK(test.database->damage());
    CHECK(test.told == 1);
}

TEST_CASE("what is refused for another reason is no damage")
{
    const ExpectedWarnings refused(QStringLiteral("no such table"));
    const Smashed test;
    CHECK_FALSE(test.run("SELECT * FROM nothing"));
    const auto wrong = await(test.database->read([](Connection&) -> Result<int> { return fail(ErrorKind::Corrupt, "a row"); }));
    CHECK_FALSE(wrong);
    CHECK_FALSE(test.database->damage());
}
