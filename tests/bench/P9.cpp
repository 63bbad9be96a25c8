// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P9: 100,000 people from a table, numbers and addresses normalised, the same people put together. The limit beside it is inserting the
// rows that come of it by SQLite's own functions. And what is bad: the same file again, every third row wrong, files of 300 MB.

#include "CpuTime.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SubCommands.h"
#include "contacts/import/ContactImport.h"
#include "db/Migrator.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/resource.h>

#include <array>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr double kTargetSeconds = 5;
constexpr double kTargetMegabytes = 200;

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// A number as people write it: of five spellings.
QByteArray spelled(int i)
{
    const QByteArray digits = QByteArray::number(2'000'000 + i);
    const QByteArray first = digits.left(3);
    const QByteArray last = digits.mid(3);
    switch (i % 5) {
        case 0: return "+1 415 " + first + ' ' + last;
        case 1: return "(415) " + first + '-' + last;
        case 2: return "415-" + first + '-' + last;
        case 3: return "1415" + digits;
        default: return "415." + first + '.' + last;
    }
}

constexpr std::array kFirst{"Amina", "Björn", "Carmen", "Dmitri", "Fatou", "Giulia", "Hiroshi", "Zoë"};
constexpr std::array kLast{"Almeida", "Brown", "Dvořák", "Fernández", "Haddad", "Müller", "Nguyen", "Żak"};

/// One row in 20 is somebody again; where `wrongEvery` is not 0, one in so many cannot be reached.
QString makeTable(const QString& dir, const QString& name, int rows, int wrongEvery, int padding = 0)
{
    const QString path = dir + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw CannotMeasure("the table cannot be written");
    file.write("First Name,Last Name,Phone,E-mail,City,Notes\r\n");
    const QByteArray more(padding, 'n');
    for (int i = 0; i < rows; ++i) {
        const int who = i % 20 == 19 ? i - 10 : i;
        const bool isWrong = wrongEvery > 0 && i % wrongEvery == 0;
        const QByteArray number = QByteArray::number(who);
        file.write(QByteArray(kFirst[static_cast<size_t>(who) % kFirst.size()]) + ',' +
                   kLast[static_cast<size_t>(who / 8) % kLast.size()] + ',' + (isWrong ? QByteArray("see notes") : spelled(who)) +
                   ',' + (isWrong ? "nobody at example" : "Person" + number + "@Example.com") + ",\"Springfield, " +
                   number.right(2) + "\",customer since 2019" + more + "\r\n");
    }
    return path;
}

/// A database of its own, and imports into it as the window starts them.
class Profile {
public:
    explicit Profile(const QString& folder) : m_dir(folder + QStringLiteral("/uinbox-bench-XXXXXX"))
    {
        if (!m_dir.isValid()) throw CannotMeasure("no temporary folder could be made");
        auto opened = db::Database::open({path(), m_dir.filePath(QStringLiteral("backups"))});
        if (!opened) throw CannotMeasure(opened.error().detail.toStdString());
        m_database = std::move(*opened);
    }

    [[nodiscard]] QString dir() const { return m_dir.path(); }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("inbox.db")); }
    void close() { m_database.reset(); }

    /// Seconds from the choice of the file to the report.
    double import(const QString& file, ImportReport& report)
    {
        QElapsedTimer timer;
        timer.start();
        const auto plan = planImport(file, QStringLiteral("US"));
        if (!plan) throw CannotMeasure("the table is not planned");
        ContactImport task(*m_database, m_clock, m_pool);
        QEventLoop loop;
        std::optional<Error> error;
        QObject::connect(&task, &ContactImport::finished, &loop, [&](const ImportReport& done) {
            report = done;
            loop.quit();
        });
        QObject::connect(&task, &ContactImport::failed, &loop, [&](const Error& failed) {
            error = failed;
            loop.quit();
        });
        task.start(*plan);
        loop.exec();
        if (error) throw CannotMeasure("the import failed: " + error->detail.toStdString());
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

    double undo(const ImportReport& report)
    {
        QElapsedTimer timer;
        timer.start();
        auto undone = ContactImport::undo(*m_database, m_clock, report.import.value());
        undone.waitForFinished();
        if (!undone.result() || undone.result()->removed != report.counts.made) throw CannotMeasure("not everybody was taken back");
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<db::Database> m_database;
    SystemClock m_clock;
    QThreadPool m_pool;
};

/// The same rows of the same three tables into an empty profile, one transaction, nothing looked up, nothing normalised.
double rawSeconds(const QString& from, const QString& dir)
{
    const QString path = dir + QStringLiteral("/raw.db");
    {
        const auto made = db::Database::open({path, dir + QStringLiteral("/raw-backups")});
    }
    PlainDatabase raw(path);
    raw.execute("PRAGMA synchronous = FULL; ATTACH '" + from.toUtf8() + "' AS source");
    // Read from memory, as rows that are there already would be.
    raw.execute(
        "CREATE TEMP TABLE c AS SELECT id, name, metadata, created_at FROM source.contact ORDER BY seq;"
        "CREATE TEMP TABLE a AS SELECT id, contact_id, kind, value, created_at FROM source.contact_address ORDER BY seq;"
        "CREATE TEMP TABLE s AS SELECT rowid, terms FROM source.contact_search");
    QElapsedTimer timer;
    timer.start();
    raw.execute(
        "BEGIN IMMEDIATE;"
        "INSERT INTO contact (id, name, metadata, created_at, updated_at) SELECT id, name, metadata, created_at, created_at FROM c;"
        "INSERT INTO contact_address (id, contact_id, kind, value, created_at) SELECT id, contact_id, kind, value, created_at FROM a;"
        "INSERT INTO contact_search (rowid, terms) SELECT rowid, terms FROM s;"
        "COMMIT");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void measureBad(const Options& options, bench::Report& report, int rows)
{
    Profile profile(options.folder);
    ImportReport done;
    report.line("third_wrong", profile.import(makeTable(profile.dir(), QStringLiteral("wrong.csv"), rows, 3), done), "s");
    report.line("third_wrong_refused", static_cast<double>(done.counts.notTaken), "rows");
    if (done.counts.notTaken < rows / 3) throw CannotMeasure("wrong rows were taken");
    // 300 MB, most of it text that is kept.
    const QString large = makeTable(profile.dir(), QStringLiteral("large.csv"), 3 * rows, 0, 900);
    report.line("large_file", static_cast<double>(QFile(large).size()) / 1e6, "MB");
    report.line("large", profile.import(large, done), "s");
    report.below("memory", peakMegabytes(), "MB", kTargetMegabytes);
    report.line("undo", profile.undo(done), "s");
    report.line("undo_memory", peakMegabytes(), "MB");
}

void measure(const Options& options)
{
    const int rows = options.scaled(100'000, 200);
    bench::Report report("p9");
    const OthersCpu others;
    std::vector<double> taken;
    std::vector<double> again;
    std::vector<double> raw;
    std::vector<double> cpu;
    for (int round = 0; round < qMax(1, options.rounds); ++round) {
        Profile profile(options.folder);
        ImportReport done;
        const QString table = makeTable(profile.dir(), QStringLiteral("people.csv"), rows, 0);
        const double before = processCpuSeconds();
        taken.push_back(profile.import(table, done));
        cpu.push_back(processCpuSeconds() - before);
        if (done.counts.made != rows - rows / 20) throw CannotMeasure("not everybody was put in");
        again.push_back(profile.import(table, done));
        if (done.counts.changed != 0 || done.counts.made != 0) throw CannotMeasure("the same file again changed something");
        if (round == 0) report.below("import_memory", peakMegabytes(), "MB", kTargetMegabytes);
        profile.close();
        raw.push_back(rawSeconds(profile.path(), profile.dir()));
    }
    report.line("rows", rows, "rows");
    report.below("import", median(taken), "s", kTargetSeconds);
    report.line("import_cpu", median(cpu), "s");
    report.line("again", median(again), "s");
    report.line("raw", median(raw), "s");
    report.line("ratio", median(taken) / median(raw), "x");
    measureBad(options, report, rows);
    report.line("others_cpu", others.percent(), "%");
    report.finish();
}

}  // namespace

int runP9(const Options& options)
{
    try {
        measure(options);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p9: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
