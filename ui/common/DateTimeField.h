// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace uinbox::ui {

class Calendar;
class Theme;

/// A day and a time: typed, stepped with the arrows, or the day chosen in a month that opens with Alt+Down, F4 or the mouse. Main
/// thread.
class DateTimeField final : public QDateTimeEdit {
    Q_OBJECT

public:
    explicit DateTimeField(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] Calendar& calendar() const { return *m_calendar; }
    /// Shows the month below the field.
    void openCalendar();

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Calendar* m_calendar;
    QDate m_before;  ///< when the month opened: Esc brings it back
};

}  // namespace uinbox::ui
