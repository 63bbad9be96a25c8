// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDialog>

#include <vector>

namespace uinbox::ui {

class Theme;
class TimePhraseField;

/// A moment people often mean, and its name.
struct SnoozePreset {
    QString label;
    Timestamp moment;
};
/// What is offered at a moment, in the order of time: later today, this evening, tomorrow, the weekend, next week. Pure.
[[nodiscard]] std::vector<SnoozePreset> snoozePresets(Timestamp now, const QByteArray& zone);

/// Chooses when conversations come back: a preset, or a time as it is typed, whose meaning is shown while it is typed. Deletes itself.
/// Main thread.
class SnoozePopup final : public QDialog {
    Q_OBJECT

public:
    SnoozePopup(const Theme& theme, const Clock& clock, QByteArray zone, QWidget* parent = nullptr);

    /// Shows it beside a place of the screen, within the screen.
    void popUp(const QPoint& at);

Q_SIGNALS:
    void chosen(uinbox::Timestamp until);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addPreset(const SnoozePreset& preset, QWidget& into);
    void take();

    const Theme& m_theme;
    const Clock& m_clock;
    QByteArray m_zone;
    TimePhraseField* m_field;
};

}  // namespace uinbox::ui
