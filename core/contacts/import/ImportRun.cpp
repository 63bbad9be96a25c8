// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportRun.h"

#include "contacts/import/ImportWrites.h"

#include <QFile>
#include <QFileInfo>

namespace uinbox {

namespace {

/// Tells how far it was read, and ends when nobody wants it any more: however long a row is, it does not have to be waited for.
class WatchedFile final : public QFile {
public:
    WatchedFile(const QString& path, std::atomic<qint64>& done, const std::atomic<bool>& isCancelled)
        : QFile(path), m_done(done), m_isCancelled(isCancelled)
    {
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_isCancelled.load(std::memory_order_relaxed)) return -1;
        const qint64 size = QFile::readData(data, most);
        if (size > 0) m_done.fetch_add(size, std::memory_order_relaxed);
        return size;
    }

private:
    std::atomic<qint64>& m_done;
    const std::atomic<bool>& m_isCancelled;
};

}  // namespace

ImportRun::ImportRun(ImportPlan plan, Timestamp startedAt)
    : m_plan(std::move(plan)), m_unfinished{m_plan.path, startedAt}, m_rows(m_plan.region)
{
}

Result<> ImportRun::checkCancelled() const
{
    if (isCancelled()) return fail(ErrorKind::Cancelled, "import");
    return {};
}

Result<> ImportRun::read()
{
    if (m_plan.kind == ImportKind::Csv && !m_plan.mapping.reachesAnybody()) return importFailure(ImportProblem::NobodyReachable);
    WatchedFile file(m_plan.path, m_done, m_isCancelled);
    if (!file.open(QIODevice::ReadOnly)) return importFailure(ImportProblem::Unreadable);
    m_total = file.size();
    const Result<> outcome = m_plan.kind == ImportKind::Csv ? readCsv(file) : readVcards(file);
    // Also where it failed: whoever lets go of this waits for nobody.
    const Result<> closed = m_rows.close();
    UINBOX_TRY(outcome);
    UINBOX_TRY(checkCancelled());
    UINBOX_TRY(closed);
    m_done = m_total.load();
    if (m_rows.count() == 0) return importFailure(ImportProblem::Empty);
    return {};
}

Result<> ImportRun::readCsv(QIODevice& file)
{
    CsvReader reader(file, m_plan.format);
    CsvRecord record;
    bool isHeader = m_plan.mapping.hasHeader;
    for (;;) {
        UINBOX_TRY(checkCancelled());
        UINBOX_ASSIGN(const bool more, reader.next(record));
        if (!more) return {};
        if (!isHeader) UINBOX_TRY(m_rows.add(m_plan.mapping.person(record)));
        isHeader = false;
    }
}

Result<> ImportRun::readVcards(QIODevice& file)
{
    VcardReader reader(file, m_plan.format.encoding);
    VcardCard card;
    for (;;) {
        UINBOX_TRY(checkCancelled());
        UINBOX_ASSIGN(const bool more, reader.next(card));
        if (!more) return {};
        UINBOX_TRY(m_rows.add(personOf(card, m_plan.fieldNames)));
    }
}

Result<> ImportRun::log(const PreparedRow& row, bool isTaken)
{
    for (const RowRemark& remark : row.remarks) UINBOX_TRY(m_log->add({row.line, isTaken, remark, row.text}));
    return {};
}

Result<ImportReport> ImportRun::store(db::WriteScope& scope, Timestamp now)
{
    m_done = 0;
    m_total = m_rows.count();
    m_stage = ImportStage::Storing;
    const auto import = ImportId::generate(now);
    ImportWrites writes(scope, import, m_plan.existing, now);
    UINBOX_TRY(writes.begin(QFileInfo(m_plan.path).fileName()));
    qint64 notTaken = 0;
    qint64 remarked = 0;
    for (;;) {
        PreparedRow row;
        UINBOX_TRY(checkCancelled());
        UINBOX_ASSIGN(const bool more, m_rows.next(row));
        if (!more) break;
        if (row.isTaken) {
            UINBOX_ASSIGN(row.isTaken, writes.put(row));
            if (!row.isTaken) row.remarks = {{RowReason::TwoPeople, {}, {}}};
        }
        notTaken += row.isTaken ? 0 : 1;
        remarked += row.isTaken && !row.remarks.empty() ? 1 : 0;
        UINBOX_TRY(log(row, row.isTaken));
        m_done.fetch_add(1, std::memory_order_relaxed);
    }
    UINBOX_TRY(writes.finish([this] { return !isCancelled(); }));
    UINBOX_TRY(forgetUnfinished(scope.connection(), m_unfinished));
    ImportReport report{writes.isEmpty() ? std::nullopt : std::optional(import), writes.counts(), m_log};
    report.counts.rows = m_rows.count();
    report.counts.notTaken = notTaken;
    report.counts.remarked = remarked;
    return report;
}

}  // namespace uinbox
