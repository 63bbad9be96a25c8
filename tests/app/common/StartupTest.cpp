// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Startup.h"

#include "db/Database.h"

#include "catch.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <csignal>
#endif

using namespace uinbox;
using namespace uinbox::app;

TEST_CASE("a disk that takes nothing is said with what to do, not with SQLite's number alone")
{
    const QString said =
        startupText({ErrorKind::Storage, QStringLiteral("disk I/O error (4874)"), 4874, {}}, QStringLiteral("/profile"));
    CHECK(said.contains(QDir::toNativeSeparators(QStringLiteral("/profile"))));
    CHECK(said.contains(u"free space"));
    CHECK(said.contains(u"(4874)"));
}

#ifdef Q_OS_LINUX
TEST_CASE("no file may grow: the profile is refused in those words")
{
    const QTemporaryDir dir;
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    rlimit little = before;
    little.rlim_cur = 1024;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto opened = db::Database::open({dir.filePath(QStringLiteral("inbox.db")), dir.filePath(QStringLiteral("backups")), 1});
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    (void)std::signal(SIGXFSZ, old);
    REQUIRE_FALSE(opened);
    CHECK(startupText(opened.error(), dir.path()).contains(u"free space"));
}
#endif
