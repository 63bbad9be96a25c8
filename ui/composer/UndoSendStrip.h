// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class Theme;

/// Says for how long what was just sent can be taken back: a ring that empties, the seconds, a button. It counts by the clock alone: the
/// message leaves the outbox then, whatever the pointer does. Hidden while there is nothing. Main thread.
class UndoSendStrip final : public QWidget {
    Q_OBJECT

public:
    UndoSendStrip(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Counts down to that moment, from now.
    void count(Timestamp leaves);
    /// There is nothing to take back any more.
    void stop();
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }
    /// "Sending in 4 s"
    [[nodiscard]] QString text() const;
    /// Looks at the clock again.
    void refresh();

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    [[nodiscard]] std::chrono::milliseconds left() const;

    const Theme& m_theme;
    const Clock& m_clock;
    QTimer m_timer;
    QLabel* m_label;
    QPushButton* m_undo;
    Timestamp m_leaves{};
    std::chrono::milliseconds m_whole{1};
};

}  // namespace uinbox::ui
