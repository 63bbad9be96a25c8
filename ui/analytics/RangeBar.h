// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace uinbox::ui {

class DateTimeField;
class Theme;

/// Which days and which channel are counted. Main thread.
class RangeBar final : public QWidget {
    Q_OBJECT

public:
    enum class Days { Week, Month, Quarter, Year, Own };

    explicit RangeBar(const Theme& theme, QWidget* parent = nullptr);

    void setDays(Days days);
    [[nodiscard]] Days days() const;
    /// The last day that there is.
    void setToday(QDate today);
    [[nodiscard]] ReportRange range() const;
    [[nodiscard]] ReportFilter filter() const;
    /// Opens the list of days, or of channels.
    void chooseDays();
    void chooseChannel();
    /// All channels again.
    void clearFilter();

Q_SIGNALS:
    void changed();

private:
    void onDays();
    void onOwn(const DateTimeField& touched);

    QComboBox* m_days;
    QComboBox* m_channel;
    QWidget* m_own;
    DateTimeField* m_first;
    DateTimeField* m_last;
    QDate m_today;
};

}  // namespace uinbox::ui
