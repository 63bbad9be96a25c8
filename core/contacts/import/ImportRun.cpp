// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportRun.h"

#include "contacts/import/ImportWrites.h"

#include <QFile>
#include <QFileInfo>

namespace uinbox {

ImportRun::ImportRun(ImportPlan plan) : m_plan(std::move(plan)), m_rows(m_plan.region) {}

Result<> ImportRun::checkCancelled() const
{
    if (isCancelled()) return fail(ErrorKind::Cancelled, "import");
    return {};
}

Result<> ImportRun::read()
{
    if (m_plan.kind == ImportKind::Csv && !m_plan.mapping.reachesAnybody()) return importFailure(ImportProblem::NobodyReachable);
    QFile file(m_plan.path);
    if (!file.open(QIODevice::ReadOnly)) return importFailure(ImportProblem::Unreadable);
    m_total = file.size();
    UINBOX_TRY(m_plan.kind == ImportKind::Csv ? readCsv(file) : readVcards(file));
    UINBOX_TRY(m_rows.close());
    m_done = m_total.load();
    if (m_rows.count() == 0) return importFailure(ImportProblem::Empty);
    return {};
}

Result<> ImportRun::add(RawPerson person, qint64 bytesRead)
{
    m_done.store(bytesRead, std::memory_order_relaxed);
    return m_rows.add(std::move(person));
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
        if (!isHeader) UINBOX_TRY(add(m_plan.mapping.person(record), reader.bytesRead()));
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
        UINBOX_TRY(add(personOf(card, m_plan.fieldNames), reader.bytesRead()));
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
    ImportReport report{writes.isEmpty() ? std::nullopt : std::optional(import), writes.counts(), m_log};
    report.counts.rows = m_rows.count();
    report.counts.notTaken = notTaken;
    report.counts.remarked = remarked;
    return report;
}

}  // namespace uinbox
