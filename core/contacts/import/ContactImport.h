// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "contacts/import/ImportRun.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace uinbox {

/// Puts a file of people in: one object, one import. The file is read and its rows prepared on a thread of the pool; then all of them
/// are put in by one transaction, or none. Main thread; owned by the caller; ends what it does when it dies, as cancel() does.
///
/// What a file may hold at worst is bounded in memory, whatever its size; what is refused is an ImportProblem (ImportProblem.h).
class ContactImport final : public QObject {
    Q_OBJECT

public:
    ContactImport(db::Database& database, const Clock& clock, QThreadPool& pool, QObject* parent = nullptr);
    ~ContactImport() override;

    /// As planImport(), on a thread of the pool.
    [[nodiscard]] static QFuture<Result<ImportPlan>> plan(QThreadPool& pool, const QString& path, const QString& region,
                                                          const std::optional<CsvFormat>& format = std::nullopt);

    /// Once per object. Ends with finished() or failed(), never before it returns. Where the program is killed meanwhile, the next one
    /// finds it unfinished.
    void start(ImportPlan plan);
    /// failed() with Cancelled follows and nothing was put in, unless everything was already.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    /// Takes an import back as a whole, but for people to whom something has happened since: a message, another change. Some thousands at
    /// a time: where the program ends in between, the same call goes on. NotFound where it
    /// is no more remembered (the last ten are), Conflict where it was taken back.
    [[nodiscard]] static QFuture<Result<UndoneImport>> undo(db::Database& database, const Clock& clock, ImportId import);
    /// Imports that are remembered, the newest first.
    [[nodiscard]] static QFuture<Result<std::vector<ImportRecord>>> imports(db::Database& database);
    /// As RowLog::save(), on a thread of the pool.
    [[nodiscard]] static QFuture<Result<>> saveLog(QThreadPool& pool, std::shared_ptr<const RowLog> log, const QString& path,
                                                   RowLogWords words);

Q_SIGNALS:
    /// Ten times a second while it works: bytes, then rows.
    void progressed(uinbox::ImportStage stage, qint64 done, qint64 total);
    void finished(const uinbox::ImportReport& report);
    void failed(const uinbox::Error& error);

private:
    void forget();
    void onRead(const Result<>& read);
    void onStored(const Result<ImportReport>& report);
    void end(const Error& error);

    db::Database& m_database;
    const Clock& m_clock;
    QThreadPool& m_pool;
    std::shared_ptr<ImportRun> m_run;
    QTimer m_look;
};

}  // namespace uinbox
