// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/SettingRepository.h"

#include "Api.h"

using namespace uinbox;
using namespace uinbox::api;
using namespace uinbox::test;

TEST_CASE("GET /api/health finds out itself whether a disk that refused takes something again")
{
    const ExpectedWarnings full(QStringLiteral("commit failed"));
    Api api;
    const auto limitPages = [&](const char* pragma) {
        return api.database.write([pragma](db::WriteScope& scope) { return scope.connection().execute(pragma); });
    };
    const auto store = [&](const QString& value) {
        return api.database.write([value](db::WriteScope& scope) {
            return db::SettingRepository(scope.connection()).set(QStringLiteral("some"), value);
        });
    };
    CHECK(api.call(&getHealth, "/api/health").status == 200);
    // No page more than there are: a full disk, as far as SQLite knows.
    REQUIRE(limitPages("PRAGMA max_page_count = 1"));
    REQUIRE_FALSE(store(QString(100'000, QLatin1Char('x'))));
    CHECK(api.database->storageFailure() == 13);
    REQUIRE(limitPages("PRAGMA max_page_count = 1000000"));
    CHECK(api.database->storageFailure() == 13);
    const Answer answer = api.call(&getHealth, "/api/health");
    CHECK(answer.status == 200);
    CHECK(answer.body.value(u"ok").toBool());
    CHECK(api.database->storageFailure() == 0);
}

TEST_CASE("GET /api/health says with SQLite's code that the disk takes nothing")
{
    const ExpectedWarnings full(QStringLiteral("commit failed|last checkpoint"));
    Api api;
    const auto refuse = [&] {
        return api.database.write([](db::WriteScope&) -> Result<> { return fail(ErrorKind::Storage, "scripted", 13); });
    };
    REQUIRE_FALSE(refuse());
    // So that trying finds it full too.
    REQUIRE(api.database.write([](db::WriteScope& scope) { return scope.connection().execute("PRAGMA query_only = 1"); }));
    const Answer answer = api.call(&getHealth, "/api/health");
    CHECK(answer.status == 503);
    CHECK_FALSE(answer.body.value(u"ok").toBool());
    CHECK(answer.body.value(u"database").toObject().value(u"writeError").toInt() != 0);
}
