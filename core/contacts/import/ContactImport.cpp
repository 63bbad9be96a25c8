// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ContactImport.h"

#include "contacts/import/ImportRepository.h"
#include "contacts/import/ImportWrites.h"

namespace uinbox {

using namespace std::chrono_literals;

namespace {

/// At a time: others write in between, and what a transaction keeps in memory to be undone itself is bounded.
constexpr int kUndoneAtOnce = 10'000;

using Undone = std::shared_ptr<QPromise<Result<UndoneImport>>>;

void undoNext(db::Database& database, ImportId import, Timestamp now, UndoneImport before, Undone promise)
{
    database.writeThen([=](db::WriteScope& scope) { return undoImport(scope, import, now, kUndoneAtOnce); },
                       [=, &database](const Result<UndoneSome>& some) {
                           if (some && !some->isLast) return undoNext(database, import, now, before + some->people, promise);
                           promise->addResult(some ? Result<UndoneImport>(before + some->people) : fail(some.error()));
                           promise->finish();
                       });
}

}  // namespace

ContactImport::ContactImport(db::Database& database, const Clock& clock, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_pool(pool)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_run) Q_EMIT progressed(m_run->stage(), m_run->done(), m_run->total());
    });
}

ContactImport::~ContactImport()
{
    cancel();
    if (m_run) forget();
}

/// It ends here, by what it met or by whoever wanted it to.
void ContactImport::forget()
{
    (void)m_database.write(
        [noted = m_run->unfinished()](db::WriteScope& scope) { return forgetUnfinished(scope.connection(), noted); });
}

QFuture<Result<ImportPlan>> ContactImport::plan(QThreadPool& pool, const QString& path, const QString& region,
                                                const std::optional<CsvFormat>& format)
{
    return workOut(pool, [=] { return planImport(path, region, format); });
}

void ContactImport::start(ImportPlan plan)
{
    Q_ASSERT(!m_run);
    m_run = std::make_shared<ImportRun>(std::move(plan), m_clock.now());
    // Where it cannot be noted, nobody is told after a crash; the import itself says what is wrong with the disk.
    (void)m_database.write(
        [noted = m_run->unfinished()](db::WriteScope& scope) { return noteUnfinished(scope.connection(), noted); });
    m_look.start();
    onFinished(workOut(m_pool, [run = m_run] { return run->read(); }), this, [this](const Result<>& read) { onRead(read); });
}

void ContactImport::cancel()
{
    if (m_run) m_run->cancel();
}

void ContactImport::onRead(const Result<>& read)
{
    if (!read) return end(read.error());
    auto stored = m_database.write([run = m_run, now = m_clock.now()](db::WriteScope& scope) { return run->store(scope, now); });
    onFinished(stored, this, [this](const Result<ImportReport>& report) { onStored(report); });
}

void ContactImport::onStored(const Result<ImportReport>& report)
{
    if (!report) return end(report.error());
    m_look.stop();
    Q_EMIT progressed(m_run->stage(), m_run->total(), m_run->total());
    m_run.reset();
    Q_EMIT finished(*report);
}

void ContactImport::end(const Error& error)
{
    m_look.stop();
    forget();
    m_run.reset();
    Q_EMIT failed(error);
}

QFuture<Result<UndoneImport>> ContactImport::undo(db::Database& database, const Clock& clock, ImportId import)
{
    auto promise = std::make_shared<QPromise<Result<UndoneImport>>>();
    promise->start();
    auto future = promise->future();
    undoNext(database, import, clock.now(), {}, std::move(promise));
    return future;
}

QFuture<Result<std::vector<ImportRecord>>> ContactImport::imports(db::Database& database)
{
    return database.read([](db::Connection& connection) { return ImportRepository(connection).list(); });
}

QFuture<Result<>> ContactImport::saveLog(QThreadPool& pool, std::shared_ptr<const RowLog> log, const QString& path,
                                         RowLogWords words)
{
    return workOut(pool, [log = std::move(log), path, words = std::move(words)] { return log->save(path, words); });
}

}  // namespace uinbox
