// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R3: an import that is killed has put in everybody or nobody. UINBOX_KILLS says how often it is killed, UINBOX_IMPORT_ROWS
// how many people there are.

#include "TestScale.h"
#include "db/Connection.h"
#include "db/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

constexpr int kBefore = 500;

/// A profile with people, and a file about them and many others.
class Profile {
public:
    explicit Profile(int rows) : m_rows(rows)
    {
        REQUIRE(m_dir.isValid());
        writeTable(path(QStringLiteral("before.csv")), kBefore, "");
        writeTable(path(QStringLiteral("people.csv")), rows, "Rome");
        REQUIRE(run(QStringLiteral("start.db"), QStringLiteral("before.csv"), std::nullopt));
    }

    /// Imports into a copy of the profile; killed after `delay`. True where it came to its end.
    bool import(std::optional<std::chrono::milliseconds> delay)
    {
        for (const char* end : {"", "-wal", "-shm"}) QFile::remove(path(QStringLiteral("inbox.db") + QLatin1String(end)));
        REQUIRE(QFile::copy(path(QStringLiteral("start.db")), path(QStringLiteral("inbox.db"))));
        return run(QStringLiteral("inbox.db"), QStringLiteral("people.csv"), delay);
    }

    /// "old" or "new": what a start finds; anything else is a failure and says what.
    [[nodiscard]] std::string found()
    {
        // As a start of the program does: opens, recovers.
        auto database = db::Database::open({path(QStringLiteral("inbox.db")), path(QStringLiteral("backups"))});
        REQUIRE(database);
        const auto number = [&](const char* sql) {
            const auto text = await((*database)->read([sql](db::Connection& connection) { return connection.scalar(sql); }));
            REQUIRE(text);
            return *text;
        };
        const int people = number("SELECT count(*) FROM contact").toInt();
        const int changed = number("SELECT count(*) FROM contact WHERE metadata LIKE '%Rome%'").toInt();
        const int addresses = number("SELECT count(*) FROM contact_address").toInt();
        const int indexed = number("SELECT count(*) FROM contact_search").toInt();
        const int imports = number("SELECT count(*) FROM import").toInt();
        const QString check = number("PRAGMA integrity_check");
        if (check == u"ok" && people == kBefore && changed == 0 && addresses == kBefore && indexed == kBefore && imports == 1)
            return "old";
        if (check == u"ok" && people == m_rows && changed == m_rows && addresses == m_rows && indexed == m_rows && imports == 2)
            return "new";
        return check.toStdString() + ", people " + std::to_string(people) + ", changed " + std::to_string(changed) +
               ", addresses " + std::to_string(addresses) + ", indexed " + std::to_string(indexed) + ", imports " +
               std::to_string(imports);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    static void writeTable(const QString& path, int rows, const QByteArray& city)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,Phone,City\n");
        for (int i = 0; i < rows; ++i)
            file.write("Person " + QByteArray::number(i) + ",+1415" + QByteArray::number(2'000'000 + i) + ',' + city + '\n');
    }

    bool run(const QString& database, const QString& table, std::optional<std::chrono::milliseconds> delay)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(UINBOX_IMPORT_DRIVER), {path(database), path(QStringLiteral("backups")), path(table)});
        REQUIRE(process.waitForStarted());
        if (!delay) {
            REQUIRE(process.waitForFinished(300'000));
            return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        }
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
        }
        letPass(*delay);
        const bool isDone = process.state() == QProcess::NotRunning;
        process.kill();  // SIGKILL
        process.waitForFinished();
        return isDone;
    }

    QTemporaryDir m_dir;
    int m_rows;
};

}  // namespace

TEST_CASE("an import that is killed has put in everybody or nobody", "[integration][kill]")
{
    const int kills = scaleOf("UINBOX_KILLS", 5);
    const int rows = scaleOf("UINBOX_IMPORT_ROWS", 20'000);
    Profile profile(rows);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(profile.import(std::nullopt));
    const auto whole = static_cast<int>(timer.elapsed());
    REQUIRE(profile.found() == "new");
    std::mt19937 random(20260302);
    int old = 0;
    int complete = 0;
    for (int i = 0; i < kills; ++i) {
        const bool isDone = profile.import(std::chrono::milliseconds(std::uniform_int_distribution(0, whole)(random)));
        const std::string found = profile.found();
        CHECK((found == "old" || found == "new"));
        if (found != "old" && found != "new") std::printf("R3: %s\n", found.c_str());
        // Who was told that it is done finds it done.
        if (isDone) CHECK(found == "new");
        old += found == "old" ? 1 : 0;
        complete += found == "new" ? 1 : 0;
    }
    std::printf("R3: import of %d rows killed %d times within %d ms: %d old, %d new, %d neither\n", rows, kills, whole, old,
                complete, kills - old - complete);
    CHECK(old + complete == kills);
}
