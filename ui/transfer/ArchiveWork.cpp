// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ArchiveWork.h"

namespace uinbox::ui {

ArchiveWork::ArchiveWork(std::unique_ptr<ConversationArchive> archive, QObject* parent)
    : TransferWork(parent), m_archive(std::move(archive))
{
    connect(m_archive.get(), &ConversationArchive::progressed, this, [this](qint64 done, qint64 total) {
        m_done = done;
        m_total = total;
        Q_EMIT told();
    });
    connect(m_archive.get(), &ConversationArchive::finished, this, [this](qint64 entries) {
        Q_EMIT finished(entries);
        Q_EMIT ended();
    });
    connect(m_archive.get(), &ConversationArchive::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        Q_EMIT ended();
    });
}

void ArchiveWork::start(const ArchiveRequest& request, std::unique_ptr<ArchiveSink> sink)
{
    m_archive->start(request, std::move(sink));
}

QString ArchiveWork::words() const
{
    //: %1 is a share in percent
    return tr("Saving the conversation: %1").arg(percentText(m_done, m_total));
}

QString ArchiveWork::ifStopped() const
{
    return tr("If you stop it, there is no file of the conversation.");
}

}  // namespace uinbox::ui
