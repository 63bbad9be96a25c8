// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StartProblem.h"

#include "Waiting.h"
#include "catch.h"
#include "db/Database.h"
#include "db/Migrator.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

namespace {

/// A profile with a file in the place of its database that is none.
struct Damaged {
    QTemporaryDir dir;
    const QByteArray content = QByteArray(8192, 'x');
    const QByteArray log = "the log";

    Damaged() { put(QStringLiteral("inbox.db"), content); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        REQUIRE(QDir(dir.path()).mkpath(QFileInfo(dir.filePath(name)).path()));
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(dir.path()).entryList({QStringLiteral("inbox.db.damaged-*")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] Result<> open() const
    {
        UINBOX_ASSIGN(const auto database,
                      db::Database::open({dir.filePath(QStringLiteral("inbox.db")), dir.filePath(QStringLiteral("backups")), 1}));
        return {};
    }
    /// A backup as a migration makes it.
    void addBackup() const
    {
        const QTemporaryDir other;
        REQUIRE(db::Database::open({other.filePath(QStringLiteral("inbox.db")), other.filePath(QStringLiteral("backups")), 1}));
        QFile whole(other.filePath(QStringLiteral("inbox.db")));
        REQUIRE(whole.open(QIODevice::ReadOnly));
        put(QStringLiteral("backups/before-schema-7.db"), whole.readAll());
    }
};

struct Asking {
    StartProblem problem;
    int again = 0;
    int givenUp = 0;

    Asking(const Error& error, const QString& dir) : problem(error, dir)
    {
        QObject::connect(&problem, &StartProblem::tryAgain, [this] { ++again; });
        QObject::connect(&problem, &StartProblem::givenUp, [this] { ++givenUp; });
        problem.show();
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* each : problem.dialog()->buttons())
            if (each->text().remove(u'&') == text) return each;
        return nullptr;
    }
    void press(const QString& text) const
    {
        QAbstractButton* found = button(text);
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

}  // namespace

TEST_CASE("a damaged database is said with its file, and an empty inbox begins beside the old file")
{
    const Damaged profile;
    const auto opened = profile.open();
    REQUIRE_FALSE(opened);
    // SQLite itself clears the log of a file that is no database away.
    profile.put(QStringLiteral("inbox.db-wal"), profile.log);
    const Asking asking(opened.error(), profile.dir.path());
    CHECK(asking.problem.dialog()->text() == u"Your inbox cannot be read.");
    const QString said = asking.problem.dialog()->informativeText();
    CHECK(said.contains(QDir::toNativeSeparators(profile.dir.filePath(QStringLiteral("inbox.db")))));
    CHECK(said.contains(u"There is no backup"));
    CHECK_FALSE(asking.button(QStringLiteral("Put back the backup")));
    asking.press(QStringLiteral("Begin an empty inbox"));
    REQUIRE(waitFor([&] { return asking.again == 1; }));
    REQUIRE(profile.aside().size() == 2);
    CHECK(profile.bytes(profile.aside().front()) == profile.content);
    CHECK(profile.bytes(profile.aside().front() + QStringLiteral("-wal")) == profile.log);
    CHECK(profile.open());
}

TEST_CASE("a backup is put in the place of a damaged database, which is kept")
{
    const Damaged profile;
    profile.addBackup();
    const Asking asking(profile.open().error(), profile.dir.path());
    CHECK(asking.problem.dialog()->informativeText().contains(u"There is a backup of"));
    REQUIRE(asking.problem.dialog()->defaultButton());
    CHECK(asking.problem.dialog()->defaultButton()->text() == u"Put back the backup");
    asking.press(QStringLiteral("Put back the backup"));
    REQUIRE(waitFor([&] { return asking.again == 1; }));
    CHECK(profile.bytes(profile.aside().value(0)) == profile.content);
    CHECK(profile.open());
    CHECK_FALSE(profile.bytes(QStringLiteral("backups/before-schema-7.db")).isEmpty());
}

TEST_CASE("while a backup is copied it is shown how far that is, and stopping it changes nothing")
{
    const Damaged profile;
    profile.addBackup();
    const ProfileRescue rescue(profile.dir.path());
    const auto copy = rescue.newestCopy();
    REQUIRE(copy);
    const QDateTime now(QDate(2026, 11, 30), QTime(14, 15, 16));
    std::vector<std::pair<qint64, qint64>> told;
    const auto stopped = rescue.putBack(*copy, now, [&told](qint64 done, qint64 all) {
        told.emplace_back(done, all);
        return told.size() < 2;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    REQUIRE(told.size() == 2);
    CHECK(told.front().first == 0);
    CHECK(told.back().first > 0);
    CHECK(told.back().first <= told.back().second);
    CHECK(profile.aside().isEmpty());
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
    CHECK_FALSE(QFile::exists(profile.dir.filePath(QStringLiteral("inbox.db.partial"))));
    CHECK_FALSE(QFile::exists(profile.dir.filePath(QStringLiteral("restored"))));

    RescueProgress dialog(QStringLiteral("Putting back the backup…"));
    dialog.show();
    const auto* bar = dialog.findChild<QProgressBar*>();
    REQUIRE(bar);
    CHECK(bar->maximum() == 0);
    const ProfileRescue::Progress progress = dialog.progress();
    CHECK(progress(25'000'000, 100'000'000));
    CHECK(waitFor([bar] { return bar->maximum() > 0 && bar->value() * 4 == bar->maximum(); }));
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == u"25.0 MB of 100.0 MB"; }));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(progress(50'000'000, 100'000'000));
    // What was begun ends first.
    CHECK(dialog.isVisible());
}

TEST_CASE("a rescue shows its progress while the dialog is away, and after a stop the same choice is there again")
{
    const Damaged profile;
    profile.addBackup();
    const Asking asking(profile.open().error(), profile.dir.path());
    // Whoever copies has not begun.
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    for (int i = 0; i < threads; ++i) pool.reserveThread();
    asking.press(QStringLiteral("Put back the backup"));
    REQUIRE(asking.problem.progress());
    CHECK(asking.problem.progress()->isVisible());
    asking.problem.progress()->reject();
    for (int i = 0; i < threads; ++i) pool.releaseThread();
    REQUIRE(waitFor([&] { return !asking.problem.progress(); }));
    CHECK(asking.again == 0);
    REQUIRE(asking.problem.dialog());
    CHECK(asking.button(QStringLiteral("Put back the backup")));
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
}

TEST_CASE("an inbox that was open when it turned out to be damaged can be opened as it is")
{
    const Damaged profile;
    StartProblem problem(db::profileError(db::ProfileProblem::Damaged, QStringLiteral("malformed (11)")), profile.dir.path(),
                         StartProblem::Inbox::WasOpen);
    int again = 0;
    QObject::connect(&problem, &StartProblem::tryAgain, [&again] { ++again; });
    problem.show();
    for (QAbstractButton* each : problem.dialog()->buttons())
        if (each->text() == u"Open it as it is") QTest::mouseClick(each, Qt::LeftButton);
    CHECK(again == 1);
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
}

TEST_CASE("twice damaged within a second, both files are kept")
{
    const Damaged profile;
    const ProfileRescue rescue(profile.dir.path());
    const QDateTime now(QDate(2026, 11, 30), QTime(14, 15, 16));
    REQUIRE(rescue.setAside(now));
    profile.put(QStringLiteral("inbox.db"), "another");
    REQUIRE(rescue.setAside(now));
    CHECK(profile.bytes(QStringLiteral("inbox.db.damaged-20261130-141516")) == profile.content);
    CHECK(profile.bytes(QStringLiteral("inbox.db.damaged-20261130-141516-2")) == "another");
}

TEST_CASE("where a step of a rescue fails everything has its old name, so that no empty inbox is begun")
{
    const Damaged profile;
    profile.addBackup();
    for (const char* part : {"-wal", "-shm"}) profile.put(QStringLiteral("inbox.db") + QLatin1String(part), profile.log + part);
    const QDateTime now(QDate(2026, 11, 30), QTime(14, 15, 16));
    // Each of the renamings in turn; what takes them back is let through.
    const int failing = GENERATE(1, 2, 3, 4);
    const bool isSetAside = GENERATE(true, false);
    if (isSetAside && failing == 4) return;
    int renamed = 0;
    const ProfileRescue rescue(profile.dir.path(), [&](const QString& from, const QString& to) {
        return ++renamed != failing && QFile::rename(from, to);
    });
    CAPTURE(failing);
    const auto copy = rescue.newestCopy();
    REQUIRE(copy);
    const auto refused = isSetAside ? rescue.setAside(now) : rescue.putBack(*copy, now);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == static_cast<int>(db::ProfileProblem::Unwritable));
    CHECK_FALSE(QFile::exists(profile.dir.filePath(QStringLiteral("restored"))));
    CHECK(profile.aside().isEmpty());
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
    CHECK(profile.bytes(QStringLiteral("inbox.db-wal")) == profile.log + "-wal");
    CHECK(profile.bytes(QStringLiteral("inbox.db-shm")) == profile.log + "-shm");
    CHECK_FALSE(QFile::exists(profile.dir.filePath(QStringLiteral("inbox.db.partial"))));
    // And it goes well the next time.
    const auto put = rescue.putBack(*copy, now);
    REQUIRE(put);
    CHECK(profile.bytes(QFileInfo(*put).fileName() + QStringLiteral("-wal")) == profile.log + "-wal");
    CHECK(profile.aside().size() == 3);
    CHECK(profile.open());
    // What waits in it is not sent again by itself.
    CHECK(QFile::exists(profile.dir.filePath(QStringLiteral("restored"))));
}

TEST_CASE("where what was set aside cannot be had back either it is said under which name the old inbox is")
{
    const Damaged profile;
    profile.addBackup();
    int renamed = 0;
    const ProfileRescue rescue(profile.dir.path(),
                               [&](const QString& from, const QString& to) { return ++renamed == 1 && QFile::rename(from, to); });
    const auto refused = rescue.putBack(*rescue.newestCopy(), QDateTime(QDate(2026, 11, 30), QTime(14, 15, 16)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(QStringLiteral("inbox.db.damaged-20261130-141516")));
    CHECK(profile.bytes(QStringLiteral("inbox.db.damaged-20261130-141516")) == profile.content);
}

TEST_CASE("a backup that cannot be read, and a name that is taken by a log alone, change nothing of what is there")
{
    const Damaged profile;
    const QDateTime now(QDate(2026, 11, 30), QTime(14, 15, 16));
    const ProfileRescue rescue(profile.dir.path());
    const auto refused = rescue.putBack({profile.dir.filePath(QStringLiteral("backups/gone.db")), now}, now);
    REQUIRE_FALSE(refused);
    CHECK(profile.aside().isEmpty());
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
    CHECK_FALSE(QFile::exists(profile.dir.filePath(QStringLiteral("inbox.db.partial"))));
    profile.put(QStringLiteral("inbox.db.damaged-20261130-141516-wal"), "older");
    const auto aside = rescue.setAside(now);
    REQUIRE(aside);
    CHECK(aside->endsWith(QLatin1String("-141516-2")));
    CHECK(profile.bytes(QStringLiteral("inbox.db.damaged-20261130-141516-wal")) == "older");
}

TEST_CASE("a disk that takes nothing is tried again, and giving up changes nothing")
{
    const Damaged profile;
    const Asking full(db::profileError(db::ProfileProblem::Unwritable, QStringLiteral("disk full (13)")), profile.dir.path());
    CHECK(full.problem.dialog()->text() == u"Your inbox cannot be written.");
    CHECK(full.problem.dialog()->informativeText().contains(u"Free some space"));
    CHECK_FALSE(full.button(QStringLiteral("Begin an empty inbox")));
    full.press(QStringLiteral("Try again"));
    CHECK(full.again == 1);
    const Asking damaged(profile.open().error(), profile.dir.path());
    QTest::keyClick(damaged.problem.dialog(), Qt::Key_Escape);
    CHECK(damaged.givenUp == 1);
    CHECK(profile.aside().isEmpty());
    CHECK(profile.bytes(QStringLiteral("inbox.db")) == profile.content);
}

TEST_CASE("a newer database and that of another program are left alone")
{
    const Damaged profile;
    for (const auto problem : {db::ProfileProblem::Newer, db::ProfileProblem::Foreign}) {
        const Asking asking(db::profileError(problem, QStringLiteral("schema 99")), profile.dir.path());
        CHECK(asking.problem.dialog()->informativeText().contains(u"Nothing was changed."));
        CHECK_FALSE(asking.button(QStringLiteral("Begin an empty inbox")));
        CHECK(asking.button(QStringLiteral("Quit")));
    }
}
