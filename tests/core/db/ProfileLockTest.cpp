// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/ProfileLock.h"

#include "db/Migrator.h"

#include "catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::db;

namespace {

int problemOf(const Result<std::unique_ptr<ProfileLock>>& lock)
{
    return lock ? 0 : lock.error().code;
}

constexpr int kLocked = static_cast<int>(ProfileProblem::Locked);
constexpr int kUnwritable = static_cast<int>(ProfileProblem::Unwritable);

}  // namespace

TEST_CASE("a profile is held by one, who is named to the next, until it is let go")
{
    const QTemporaryDir dir;
    auto first = ProfileLock::acquire(dir.path());
    REQUIRE(first);
    const auto second = ProfileLock::acquire(dir.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == kLocked);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    CHECK(ProfileLock::acquire(dir.path()));
}

TEST_CASE("two profiles are held side by side")
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    const auto first = ProfileLock::acquire(one.path());
    const auto second = ProfileLock::acquire(two.path());
    CHECK(first);
    CHECK(second);
}

TEST_CASE("a lock file that nobody holds does not keep anybody out")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("profile.lock")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("unified-inbox, process 1\nand much longer than what is written next\n");
    file.close();
    REQUIRE(ProfileLock::acquire(dir.path()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("much longer"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a profile's folder is made for its owner alone")
{
    const QTemporaryDir dir;
    const QString profile = dir.filePath(QStringLiteral("a/profile"));
    const auto lock = ProfileLock::acquire(profile);
    REQUIRE(lock);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(profile).permissions() & others) == QFile::Permissions());
    CHECK((QFileInfo(profile + QStringLiteral("/profile.lock")).permissions() & others) == QFile::Permissions());
}

TEST_CASE("a child of the holder does not hold the profile after it")
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("cat"));
    if (shell.isEmpty()) return;
    const QTemporaryDir dir;
    auto lock = ProfileLock::acquire(dir.path());
    REQUIRE(lock);
    QProcess child;
    child.start(shell, QStringList());
    REQUIRE(child.waitForStarted());
    lock->reset();
    CHECK(ProfileLock::acquire(dir.path()));
    child.closeWriteChannel();
    CHECK(child.waitForFinished());
}
#endif

TEST_CASE("where no folder can be made the profile is unwritable")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(problemOf(ProfileLock::acquire(dir.filePath(QStringLiteral("file/profile")))) == kUnwritable);

    // The lock's own name taken by a folder: it cannot be opened.
    REQUIRE(QDir(dir.path()).mkpath(QStringLiteral("profile/profile.lock")));
    CHECK(problemOf(ProfileLock::acquire(dir.filePath(QStringLiteral("profile")))) == kUnwritable);
}
