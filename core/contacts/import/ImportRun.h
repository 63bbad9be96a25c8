// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportPlan.h"
#include "contacts/import/ImportRecord.h"
#include "contacts/import/PreparedRows.h"
#include "contacts/import/RowLog.h"
#include "contacts/import/UnfinishedImport.h"
#include "db/Database.h"

#include <atomic>
#include <memory>

namespace uinbox {

/// What an import has come to. A value; the log is shared, and read by any thread.
struct ImportReport {
    std::optional<ImportId> import{};  ///< to take it back; none where nobody was made or changed
    ImportCounts counts{};
    std::shared_ptr<const RowLog> log{};  ///< rows not taken, and taken with a remark
};

enum class ImportStage {
    Reading,  ///< bytes of the file
    Storing   ///< rows; what has been put in is seen by nobody before all of it is
};

/// One import on its way: its two stages, each on a thread of its own, and what others may look at and say meanwhile. Shared by the object
/// that is waited with and the threads that work.
class ImportRun {
public:
    /// `startedAt`: as it was noted (UnfinishedImport).
    ImportRun(ImportPlan plan, Timestamp startedAt);

    [[nodiscard]] const UnfinishedImport& unfinished() const { return m_unfinished; }

    /// First stage: reads the whole file and prepares its rows. An ImportProblem, Storage, Cancelled.
    [[nodiscard]] Result<> read();
    /// Second stage, a job of the writer: puts them in. Storage, Cancelled: then nothing of it is there.
    [[nodiscard]] Result<ImportReport> store(db::WriteScope& scope, Timestamp now);

    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }
    [[nodiscard]] ImportStage stage() const { return m_stage.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] Result<> readCsv(QIODevice& file);
    [[nodiscard]] Result<> readVcards(QIODevice& file);
    [[nodiscard]] Result<> log(const PreparedRow& row, bool isTaken);
    [[nodiscard]] Result<> checkCancelled() const;

    ImportPlan m_plan;
    UnfinishedImport m_unfinished;
    PreparedRows m_rows;
    std::shared_ptr<RowLog> m_log = std::make_shared<RowLog>();
    std::atomic<bool> m_isCancelled{false};
    std::atomic<ImportStage> m_stage{ImportStage::Reading};
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
};

}  // namespace uinbox
