// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program's command line, and what it says when it cannot start. Run as a process, without a display.

#include "Waiting.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

using namespace uinbox::test;

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

Outcome run(const QStringList& arguments, const QStringList& unset = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("PORT"), QStringLiteral("0"));
    for (const QString& name : unset) environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(UINBOX_DESKTOP_PATH), arguments);
    REQUIRE(process.waitForFinished(270'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkRefused(const QString& profile, const char* word)
{
    const Outcome outcome = run({QStringLiteral("--profile"), profile});
    INFO(outcome.err.toStdString());
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.err.contains(QLatin1String(word)));
    CHECK(outcome.err.contains(profile));
}

}  // namespace

TEST_CASE("the desktop program says its version and its options without a display", "[integration][window]")
{
    const QStringList display{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY")};
    CHECK(run({QStringLiteral("--version")}, display).out.startsWith(u"unified-inbox " UINBOX_VERSION));
    CHECK(run({QStringLiteral("--help")}, display).out.contains(u"--demo"));
    const Outcome nowhere = run({}, display);
    CHECK(nowhere.exitCode == 1);
    CHECK(nowhere.err.contains(u"no display"));
}

TEST_CASE("a wrong command line of the desktop program is refused with code 2", "[integration][window]")
{
    for (const QStringList& wrong : {QStringList{QStringLiteral("--bogus")}, QStringList{QStringLiteral("--demo=many")},
                                     QStringList{QStringLiteral("--theme"), QStringLiteral("pink")},
                                     QStringList{QStringLiteral("--screenshots"), QStringLiteral("x")},
                                     QStringList{QStringLiteral("--demo"), QStringLiteral("--every-size")},
                                     QStringList{QStringLiteral("--demo"), QStringLiteral("--profile"), QStringLiteral("x")},
                                     QStringList{QStringLiteral("--demo=7"), QStringLiteral("tel:+14155550100")},
                                     QStringList{QStringLiteral("--gallery"), QStringLiteral("--demo")},
                                     QStringList{QStringLiteral("--gallery"), QStringLiteral("--profile"), QStringLiteral("x")},
                                     QStringList{QStringLiteral("--log-level"), QStringLiteral("loud")},
                                     QStringList{
                                         QStringLiteral("--profile="),
                                     }}) {
        const Outcome outcome = run(wrong);
        INFO(wrong.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.err.count(u'\n') == 1);
    }
}

TEST_CASE("the desktop program refuses a profile that it cannot open, and changes nothing in it", "[integration][window]")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("inbox.db"));
    SECTION("in use")
    {
        const int lock = ::open(qPrintable(dir.filePath(QStringLiteral("profile.lock"))), O_RDWR | O_CREAT, 0600);
        REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
        checkRefused(dir.path(), "in use");
        ::close(lock);
    }
    SECTION("newer")
    {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK);
        // Ours by its mark, and of a version to come.
        REQUIRE(sqlite3_exec(database, "PRAGMA application_id=0x55496e62; PRAGMA user_version=999; CREATE TABLE t(x)", nullptr,
                             nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(database);
        const QByteArray before = bytesOf(file);
        checkRefused(dir.path(), "newer");
        CHECK(bytesOf(file) == before);
    }
    SECTION("damaged")
    {
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        checkRefused(dir.path(), "damaged");
        REQUIRE(damaged.open(QIODevice::ReadOnly));
        CHECK(damaged.readAll() == QByteArray(8192, 'x'));
    }
}

TEST_CASE("the demo renders its pages", "[integration][window]")
{
    const QTemporaryDir dir;
    const Outcome outcome =
        run({QStringLiteral("--demo=7"), QStringLiteral("--screenshots"), dir.filePath(QStringLiteral("pages"))});
    INFO(outcome.err.toStdString());
    REQUIRE(outcome.exitCode == 0);
    CHECK_FALSE(outcome.err.contains(u"does not support"));
    const QDir pages(dir.filePath(QStringLiteral("pages")));
    for (const char* page : {"inbox", "conversation-1", "settings", "shortcuts", "new-message", "welcome"})
        for (const char* look : {"light", "dark", "contrast", "rtl"}) {
            const QImage twice(pages.filePath(QStringLiteral("%1-%2-2x.png").arg(QLatin1String(page), QLatin1String(look))));
            const QImage picture(pages.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(look))));
            INFO(page << "-" << look);
            REQUIRE_FALSE(picture.isNull());
            CHECK(picture.width() > 200);
            CHECK(twice.size() == 2 * picture.size());
        }
    for (const char* look : {"light", "rtl"}) {
        const auto inbox = [&](const char* size) {
            return QImage(pages.filePath(QStringLiteral("inbox-%1-%2.png").arg(QLatin1String(look), QLatin1String(size))));
        };
        CHECK(inbox("wide").size() == QSize(1920, 1080));
        CHECK(inbox("small").width() < 1000);
        CHECK(inbox("small").height() > 200);
    }
    // From right to left the rail is at the other side.
    const QImage mirrored(pages.filePath(QStringLiteral("contacts-rtl.png")));
    CHECK(mirrored.pixelColor(10, 400) != mirrored.pixelColor(mirrored.width() - 10, 400));
    // Dark is not light.
    CHECK(QImage(pages.filePath(QStringLiteral("inbox-dark.png"))).pixelColor(1150, 450).lightness() <
          QImage(pages.filePath(QStringLiteral("inbox-light.png"))).pixelColor(1150, 450).lightness());
}
