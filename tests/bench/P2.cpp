// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P2: open a conversation of 100,000 messages, painted. The limit is the same page by SQLite's own functions.

#include "ConversationWindow.h"
#include "CpuTime.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <limits>

namespace uinbox::bench {

namespace {

constexpr int kPage = 31;  ///< as the model asks: its first page and one more
constexpr double kFrameMs = 16;
constexpr double kMostTimesRaw = 3;

constexpr char kPageSql[] =
    "SELECT * FROM message WHERE thread_id = ?1 AND (created_at, id) < (?2, x'ffffffffffffffffffffffffffffffff') "
    "ORDER BY created_at DESC, id DESC LIMIT ?3";

/// Reads the page and looks at every column, as somebody who needs the values would.
double rawPageMilliseconds(PlainDatabase& database, const QByteArray& thread)
{
    sqlite3_stmt* statement = database.prepare(kPageSql);
    const auto start = std::chrono::steady_clock::now();
    sqlite3_bind_blob(statement, 1, thread.constData(), static_cast<int>(thread.size()), SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, std::numeric_limits<std::int64_t>::max());
    sqlite3_bind_int(statement, 3, kPage);
    int rows = 0;
    qsizetype bytes = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            (void)sqlite3_column_blob(statement, column);
            bytes += sqlite3_column_bytes(statement, column);
        }
    const double taken = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    sqlite3_finalize(statement);
    if (rows == 0 || bytes == 0) throw CannotMeasure("the page is empty");
    return taken;
}

void measure(const Options& options, const QString& path)
{
    ProfileShape shape{options.scaled(100'000, 200), options.scaled(1'000'000, 2'000), options.scaled(100'000, 500), options.seed};
    makeProfile(path, shape);
    PlainDatabase plain(path);
    const QByteArray longest =
        QByteArray::fromHex(plain.text("SELECT hex(thread_id) FROM message GROUP BY thread_id ORDER BY count(*) DESC LIMIT 1"));
    const QByteArray other =
        QByteArray::fromHex(plain.text("SELECT hex(thread_id) FROM message GROUP BY thread_id ORDER BY count(*) LIMIT 1"));
    const auto thread = Uuid::fromBytes(longest);
    const auto elsewhere = Uuid::fromBytes(other);
    if (!thread || !elsewhere) throw CannotMeasure("the profile has no conversation");

    Report report("p2");
    ConversationWindow window(path);
    report.line("first_open", window.open(ThreadId(*thread)).painted, "ms");
    const OthersCpu others;
    std::vector<double> raw;
    std::vector<double> data;
    std::vector<double> painted;
    for (int i = 0; i < options.rounds * 20; ++i) {
        (void)window.open(ThreadId(*elsewhere));
        raw.push_back(rawPageMilliseconds(plain, longest));
        const auto opening = window.open(ThreadId(*thread));
        data.push_back(opening.data);
        painted.push_back(opening.painted);
    }
    report.line("messages", shape.longest, "rows");
    report.line("raw", median(raw), "ms");
    report.line("data", median(data), "ms");
    report.line("data_ratio", median(data) / median(raw), "x raw");
    report.below("painted", median(painted), "ms", kFrameMs);
    report.below("painted_p99", percentile(painted, 0.99), "ms", kFrameMs);
    report.below("painted_ratio", median(painted) / median(raw), "x raw", kMostTimesRaw);
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.finish();
}

}  // namespace

int runP2(const Options& options)
{
    try {
        const QTemporaryDir dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"));
        measure(options, dir.filePath(QStringLiteral("inbox.db")));
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p2: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
