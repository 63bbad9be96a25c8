// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/export/ContactExport.h"
#include "transfer/TransferWork.h"

#include <memory>

namespace uinbox::ui {

/// People on their way into a file. Main thread.
class ExportWork final : public TransferWork {
    Q_OBJECT

public:
    explicit ExportWork(std::unique_ptr<ContactExport> exporting, QObject* parent = nullptr);

    void start(const ExportRequest& request);

    [[nodiscard]] QString words() const override;
    [[nodiscard]] QString ifStopped() const override;
    void stop() override { m_export->cancel(); }

Q_SIGNALS:
    void finished(qint64 people);
    void failed(const uinbox::Error& error);

private:
    std::unique_ptr<ContactExport> m_export;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}  // namespace uinbox::ui
