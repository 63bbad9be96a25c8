// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ExportWork.h"

namespace uinbox::ui {

ExportWork::ExportWork(std::unique_ptr<ContactExport> exporting, QObject* parent)
    : TransferWork(parent), m_export(std::move(exporting))
{
    connect(m_export.get(), &ContactExport::progressed, this, [this](qint64 done, qint64 total) {
        m_done = done;
        m_total = total;
        Q_EMIT told();
    });
    connect(m_export.get(), &ContactExport::finished, this, [this](qint64 people) {
        Q_EMIT finished(people);
        Q_EMIT ended();
    });
    connect(m_export.get(), &ContactExport::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        Q_EMIT ended();
    });
}

void ExportWork::start(const ExportRequest& request)
{
    m_export->start(request);
}

QString ExportWork::words() const
{
    //: %1 is a share in percent
    return tr("Exporting contacts: %1").arg(percentText(m_done, m_total));
}

QString ExportWork::ifStopped() const
{
    return tr("If you stop the export, there is no file.");
}

}  // namespace uinbox::ui
