// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "threads/Thread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class Theme;

/// Above the composer: how many messages of this conversation wait for their time, and when the next one leaves. Hidden while none does.
/// Main thread.
class ScheduledStrip final : public QWidget {
    Q_OBJECT

public:
    ScheduledStrip(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setWaiting(const WaitingMessages& waiting);
    /// Where there is none it is not seen, whatever waits.
    void setRoom(bool hasRoom);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void showRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void elide();
    void fit();

    const Theme& m_theme;
    const Clock& m_clock;
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_show;
    QString m_text;
    bool m_isWaiting = false;
    bool m_hasRoom = true;
};

}  // namespace uinbox::ui
