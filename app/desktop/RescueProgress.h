// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ProfileRescue.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace uinbox::app {

/// Shows how far a rescue is that goes on in another thread, and lets a person stop it. Main thread; the owner closes it when it is over.
class RescueProgress final : public QDialog {
    Q_OBJECT

public:
    explicit RescueProgress(const QString& what, QWidget* parent = nullptr);
    ~RescueProgress() override;

    /// What the other thread calls; it may outlive the dialog.
    [[nodiscard]] ProfileRescue::Progress progress() const;
    /// Stops it: it is over once the other thread has heard of it.
    void reject() override;

private:
    struct Shared;

    void refresh();

    std::shared_ptr<Shared> m_shared;
    QTimer m_timer;
    QLabel* m_label;
    QProgressBar* m_bar;
    QLabel* m_amount;
    QPushButton* m_cancel;
};

}  // namespace uinbox::app
