// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Person.h"
#include "contacts/export/ContactExport.h"
#include "contacts/import/ContactImport.h"

namespace uinbox {

/// Where address books come in and go out: makes the imports and exports of a profile, and has the threads they work on. Main thread;
/// owned by the composition root; outlives what it makes.
class ContactTransfer final : public QObject {
    Q_OBJECT

public:
    ContactTransfer(db::Database& database, const Clock& clock, QObject* parent = nullptr);
    /// Waits for the threads that work: what they do ends with the objects that were made here.
    ~ContactTransfer() override;

    /// As planImport(), on another thread.
    [[nodiscard]] QFuture<Result<ImportPlan>> plan(const QString& path, const QString& region,
                                                   const std::optional<CsvFormat>& format = std::nullopt);
    [[nodiscard]] std::unique_ptr<ContactImport> makeImport();
    [[nodiscard]] std::unique_ptr<ContactExport> makeExport();

    /// Everybody of a list or of a search, for an export; its limit does not count.
    [[nodiscard]] QFuture<Result<std::vector<ContactId>>> people(const PeopleQuery& query);

    /// One that a run of the program before began and did not end, nobody of which is there. To be asked before an import is started.
    [[nodiscard]] QFuture<Result<std::optional<UnfinishedImport>>> unfinished();
    /// Nobody needs to hear of it any more.
    [[nodiscard]] QFuture<Result<>> forget(const UnfinishedImport& import);

    // As ContactImport has them.
    [[nodiscard]] QFuture<Result<UndoneImport>> undo(ImportId import);
    [[nodiscard]] QFuture<Result<std::vector<ImportRecord>>> imports();
    [[nodiscard]] QFuture<Result<>> saveLog(std::shared_ptr<const RowLog> log, const QString& path, RowLogWords words);

private:
    db::Database& m_database;
    const Clock& m_clock;
    QThreadPool m_pool;
};

}  // namespace uinbox
