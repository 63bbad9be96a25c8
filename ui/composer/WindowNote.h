// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class ElidedLabel;
class Theme;

/// Below the field of a WhatsApp message: how long one may still write freely, or that only a template goes, or which template was
/// chosen. Counts down by itself. Main thread.
class WindowNote final : public QWidget {
    Q_OBJECT

public:
    WindowNote(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Not known yet: nothing is said.
    void forget();
    /// In one line.
    void setBrief(bool brief);
    /// When the window closes; absent where it is closed.
    void setWindow(std::optional<Timestamp> closes);
    /// The template that stands in the field; empty for none.
    void setTemplate(const QString& name);
    /// Only a template goes.
    [[nodiscard]] bool isClosed() const;
    /// Until when what stands in the field may go; absent where nothing limits it: it is a template, or nothing is known.
    [[nodiscard]] std::optional<Timestamp> freeUntil() const;
    [[nodiscard]] QString text() const;
    /// Looks at the clock again.
    void refresh();

Q_SIGNALS:
    void templateRequested();
    void templateRemoved();
    /// The window has closed meanwhile.
    void closed();

private:
    void applyTheme();
    [[nodiscard]] std::chrono::milliseconds left() const;

    const Theme& m_theme;
    const Clock& m_clock;
    QTimer m_timer;
    ElidedLabel* m_label;
    QPushButton* m_choose;
    QPushButton* m_remove;
    bool m_known = false;
    std::optional<Timestamp> m_closes;
    QString m_template;
    bool m_saidClosed = false;
};

}  // namespace uinbox::ui
