// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P4: search as one types over 1M messages, first page. The limit beside it is FTS5 alone: the same terms, no order but the rows' own, no
// texts read.

#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"
#include "db/Database.h"
#include "index/EntryIndex.h"
#include "search/SearchService.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr double kP95 = 30;
constexpr double kP99 = 60;
constexpr int kIndexRows = 5'000;

double since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds the index takes to be made of what is there.
double makeIndex(const QString& path)
{
    auto connection = db::Connection::open(path, db::OpenMode::ReadWrite);
    if (!connection) throw CannotMeasure("the profile does not open");
    const auto start = std::chrono::steady_clock::now();
    if (!(*connection)->execute("UPDATE search_progress SET low = high WHERE kind = 'message'")) throw CannotMeasure("no index");
    for (bool wasMore = true; wasMore;) {
        auto transaction = db::Transaction::begin(**connection);
        if (!transaction) throw CannotMeasure("no transaction");
        const auto added = EntryIndex(**connection).addOlder(kIndexRows);
        if (!added || !transaction->commit()) throw CannotMeasure("the index could not be made");
        wasMore = *added;
    }
    return since(start) / 1000;
}

/// What people type: each beginning of real words, alone and behind another, and operators before them.
QStringList typedTexts(const Options& options)
{
    std::mt19937_64 random(options.seed);
    const RealTexts texts;
    const QStringList operators{QStringLiteral("in:sms "), QStringLiteral("from:me "), QStringLiteral("from:mar "),
                                QStringLiteral("after:2025-06 "), QStringLiteral("has:attachment ")};
    QStringList typed;
    for (int i = 0; i < options.scaled(400, 10); ++i) {
        const QStringList words = QString::fromUtf8(texts.any(random)).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty()) continue;
        const QString word = words[static_cast<qsizetype>(random() % static_cast<size_t>(words.size()))];
        const QString before = i % 3 == 1 ? words.front() + u' ' : i % 3 == 2 ? operators[i % operators.size()] : QString();
        for (qsizetype length = 1; length <= word.size() && length <= 12; ++length) typed.append(before + word.left(length));
    }
    return typed;
}

double rawMilliseconds(PlainDatabase& database, const QString& typed)
{
    QStringList terms;
    for (const WantedWord& word : wantedWords(typed))
        for (const WantedTerm& term : word.terms) terms.append(u'"' + term.term + QStringLiteral("\"*"));
    const QByteArray match = terms.join(u' ').toUtf8();
    sqlite3_stmt* statement =
        database.prepare("SELECT rowid FROM message_search WHERE message_search MATCH ?1 ORDER BY rowid DESC LIMIT 100");
    const auto start = std::chrono::steady_clock::now();
    sqlite3_bind_text(statement, 1, match.constData(), static_cast<int>(match.size()), SQLITE_STATIC);
    while (sqlite3_step(statement) == SQLITE_ROW) {
    }
    const double taken = since(start);
    sqlite3_finalize(statement);
    return taken;
}

void measure(const Options& options, const QString& dir)
{
    const QString path = dir + QStringLiteral("/inbox.db");
    makeProfile(path, {options.scaled(100'000, 200), options.scaled(1'000'000, 2'000), options.scaled(100'000, 500), options.seed});
    const double indexed = makeIndex(path);
    auto database = db::Database::open({path, dir + QStringLiteral("/backups")});
    if (!database) throw CannotMeasure("the profile does not open");
    const SystemClock clock;
    SearchService service(**database);
    PlainDatabase plain(path);
    std::vector<double> taken;
    std::vector<double> raw;
    std::size_t hits = 0;
    QString slowest;
    for (const QString& typed : typedTexts(options)) {
        const auto query = readSearch(typed, clock.now(), "UTC", QLocale::c());
        const auto start = std::chrono::steady_clock::now();
        auto future = service.find(SearchKind::Messages, query, UserId());
        future.waitForFinished();
        const double time = since(start);
        if (!future.result()) throw CannotMeasure("a search failed: " + typed.toStdString());
        hits += future.result()->hits.size();
        if (taken.empty() || time > *std::max_element(taken.begin(), taken.end())) slowest = typed;
        taken.push_back(time);
        if (!wantedWords(typed).empty()) raw.push_back(rawMilliseconds(plain, typed));
    }
    if (hits == 0) throw CannotMeasure("nothing was found");
    Report report("p4");
    report.line("index", indexed, "s");
    report.line("searches", static_cast<double>(taken.size()), "times");
    report.line("median", median(taken), "ms");
    report.below("p95", percentile(taken, 0.95), "ms", kP95);
    report.below("p99", percentile(taken, 0.99), "ms", kP99);
    report.line("slowest", percentile(taken, 1), "ms");
    report.line("raw_p95", percentile(raw, 0.95), "ms");
    report.line("ratio_p95", percentile(taken, 0.95) / percentile(raw, 0.95), "x raw");
    std::printf("p4: the slowest was \"%s\"\n", qPrintable(slowest));
    report.finish();
}

}  // namespace

int runP4(const Options& options)
{
    try {
        const QTemporaryDir dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"));
        measure(options, dir.path());
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p4: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
