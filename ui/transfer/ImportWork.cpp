// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportWork.h"

#include <QFileInfo>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Of a hundred; the rest is for putting the rows in.
constexpr int kReading = 40;

}  // namespace

ImportWork::ImportWork(std::unique_ptr<ContactImport> import, const ImportPlan& plan, QObject* parent)
    : TransferWork(parent), m_import(std::move(import)), m_fileName(QFileInfo(plan.path).fileName()), m_total(plan.fileSize)
{
    connect(m_import.get(), &ContactImport::progressed, this, [this](ImportStage stage, qint64 done, qint64 total) {
        m_stage = stage;
        m_done = done;
        m_total = total;
        Q_EMIT told();
    });
    connect(m_import.get(), &ContactImport::finished, this, [this](const ImportReport& report) {
        Q_EMIT finished(report);
        Q_EMIT ended();
    });
    connect(m_import.get(), &ContactImport::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        Q_EMIT ended();
    });
}

void ImportWork::start(ImportPlan plan)
{
    m_import->start(std::move(plan));
}

int ImportWork::percent() const
{
    const double share = m_total > 0 ? std::clamp(static_cast<double>(m_done) / static_cast<double>(m_total), 0.0, 1.0) : 0;
    return m_stage == ImportStage::Reading ? static_cast<int>(share * kReading)
                                           : kReading + static_cast<int>(share * (100 - kReading));
}

QString ImportWork::words() const
{
    //: %1 is the name of a file, %2 a share in percent
    return tr("Importing %1: %2").arg(m_fileName, percentText(percent(), 100));
}

QString ImportWork::ifStopped() const
{
    return tr("If you stop the import, nobody of that file is put in.");
}

void ImportWork::stop()
{
    m_import->cancel();
}

}  // namespace uinbox::ui
