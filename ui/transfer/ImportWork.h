// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ContactImport.h"
#include "transfer/TransferWork.h"

#include <memory>

namespace uinbox::ui {

/// An address book on its way in. What came of it is said by finished() or failed(), before ended(). Main thread.
class ImportWork final : public TransferWork {
    Q_OBJECT

public:
    ImportWork(std::unique_ptr<ContactImport> import, const ImportPlan& plan, QObject* parent = nullptr);

    /// Once. Nothing is said before it returns.
    void start(ImportPlan plan);

    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] ImportStage stage() const { return m_stage; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// How far it is as a whole, from 0 to 100: reading is the smaller part of it.
    [[nodiscard]] int percent() const;

    [[nodiscard]] QString words() const override;
    [[nodiscard]] QString ifStopped() const override;
    void stop() override;

Q_SIGNALS:
    void finished(const uinbox::ImportReport& report);
    void failed(const uinbox::Error& error);

private:
    std::unique_ptr<ContactImport> m_import;
    QString m_fileName;
    ImportStage m_stage = ImportStage::Reading;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

}  // namespace uinbox::ui
