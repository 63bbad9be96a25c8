// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace uinbox {
struct Error;
}

namespace uinbox::ui {

class ChartCard;
class ColumnGrid;
class FigureTile;
class HeatMap;
class SeriesChart;
class Theme;

/// A report on a page that scrolls: a sentence, the figures, the charts. Main thread.
class ReportView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReportView(const Theme& theme, QWidget* parent = nullptr);

    void setReport(const Report& report);
    [[nodiscard]] ChartCard& messages() { return *m_messages; }
    /// The card that has the keyboard, or had it last; else the first.
    [[nodiscard]] ChartCard& current() const;
    /// The bars of the messages are made of the other: directions, or channels.
    void changeBars();

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    void build();
    ChartCard* addCard(const QString& title, class ChartView* chart);
    void showMessages();
    void showTables();
    void applyTheme();

    const Theme& m_theme;
    Report m_report;
    QLabel* m_summary;
    ColumnGrid* m_tiles;
    ColumnGrid* m_cards;
    std::vector<FigureTile*> m_figures;
    QComboBox* m_by;
    SeriesChart* m_messageChart;
    SeriesChart* m_responseChart;
    SeriesChart* m_classChart;
    HeatMap* m_hourMap;
    ChartCard* m_current = nullptr;  ///< had the keyboard last
    ChartCard* m_messages = nullptr;
    ChartCard* m_responses = nullptr;
    ChartCard* m_hours = nullptr;
    ChartCard* m_classes = nullptr;
    ChartCard* m_delivery = nullptr;
    ChartCard* m_failures = nullptr;
    ChartCard* m_teammates = nullptr;
};

}  // namespace uinbox::ui
