// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ConversationArchive.h"
#include "transfer/TransferWork.h"

#include <memory>

namespace uinbox::ui {

/// A conversation on its way into a file. Main thread.
class ArchiveWork final : public TransferWork {
    Q_OBJECT

public:
    explicit ArchiveWork(std::unique_ptr<ConversationArchive> archive, QObject* parent = nullptr);

    void start(const ArchiveRequest& request, std::unique_ptr<ArchiveSink> sink);

    [[nodiscard]] QString words() const override;
    [[nodiscard]] QString ifStopped() const override;
    void stop() override { m_archive->cancel(); }

Q_SIGNALS:
    void finished(qint64 entries);
    void failed(const uinbox::Error& error);

private:
    std::unique_ptr<ConversationArchive> m_archive;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}  // namespace uinbox::ui
