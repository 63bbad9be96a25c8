// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace uinbox::ui {

class Theme;

/// A month to choose a day from, in the project's look: today has a ring, the chosen day the accent. Arrow keys move by days and weeks,
/// PgUp and PgDn by months, Enter chooses. Main thread.
class Calendar final : public QCalendarWidget {
    Q_OBJECT

public:
    explicit Calendar(const Theme& theme, QWidget* parent = nullptr);

    /// The day with the ring; without one, the computer's.
    void setToday(QDate today);

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    QDate m_today;
};

}  // namespace uinbox::ui
