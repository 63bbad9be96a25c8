// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P7: the report of the analytics page over 1M messages. The limit beside it is reading the same rows by SQLite's own functions.

#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"
#include "analytics/AnalyticsService.h"
#include "db/Database.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr double kTargetMs = 20;
/// The profile's newest message is from the day before.
const QDate kEnd(2026, 1, 1);

double since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double rawMilliseconds(PlainDatabase& database, QDate from)
{
    sqlite3_stmt* statement = database.prepare(
        "SELECT created_at, thread_id, channel, direction, status FROM message WHERE created_at >= ?1 ORDER BY created_at, id");
    const auto start = std::chrono::steady_clock::now();
    sqlite3_bind_int64(statement, 1, QDateTime(from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < 5; ++column) sum += sqlite3_column_bytes(statement, column);
    const double taken = since(start);
    sqlite3_finalize(statement);
    if (sum == 0) throw CannotMeasure("no messages in the range");
    return taken;
}

void measure(const Options& options, const QString& dir)
{
    const QString path = dir + QStringLiteral("/inbox.db");
    makeProfile(path, {options.scaled(100'000, 200), options.scaled(1'000'000, 2'000), options.scaled(100'000, 500), options.seed});
    auto database = db::Database::open({path, dir + QStringLiteral("/backups")});
    if (!database) throw CannotMeasure("the profile does not open");
    const SystemClock clock;
    AnalyticsService service(**database, clock);
    PlainDatabase plain(path);
    bench::Report report("p7");
    for (const int days : {7, 30, 90, 365}) {
        std::vector<double> taken;
        for (int round = 0; round < qMax(1, options.rounds); ++round) {
            const auto start = std::chrono::steady_clock::now();
            auto future = service.report({kEnd.addDays(-days), kEnd.addDays(-1)}, "Europe/Berlin", {});
            future.waitForFinished();
            taken.push_back(since(start));
            if (!future.result() || future.result()->now.received == 0) throw CannotMeasure("the report is empty");
        }
        report.below("days_" + std::to_string(days), median(taken), "ms", kTargetMs);
    }
    report.line("raw_365", rawMilliseconds(plain, kEnd.addDays(-2 * 365)), "ms");
    report.finish();
}

}  // namespace

int runP7(const Options& options)
{
    try {
        const QTemporaryDir dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"));
        measure(options, dir.path());
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p7: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
