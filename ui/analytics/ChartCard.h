// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/FigureTable.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace uinbox {
struct Error;
}

namespace uinbox::ui {

class ChartView;
class ChartLegend;
struct ChartData;
class Theme;

/// A card with a chart, or with a table alone, and what can be had of its figures: the table, a copy, a file. Main thread.
class ChartCard final : public QWidget {
    Q_OBJECT

public:
    /// Without a chart it is a table. It takes the chart over.
    ChartCard(const QString& title, ChartView* chart, const Theme& theme, QWidget* parent = nullptr);

    /// The figures of what the chart shows.
    void setTable(FigureTable table);
    /// Names of the series; none where there is one.
    void setLegend(const ChartData& chart);
    /// Beside the title.
    void addChoice(QComboBox& choice);
    void showTable(bool isTable);
    [[nodiscard]] bool isTableShown() const;
    /// Null where it is a table alone.
    [[nodiscard]] ChartView* chart() const { return m_chart; }
    [[nodiscard]] bool isChartShown() const { return m_chart && !isTableShown(); }
    void copy() const;
    /// Asks where to, then save().
    void chooseFile();
    void save(const QString& path);

Q_SIGNALS:
    void failed(const uinbox::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addActions();
    void fillTable();
    void applyTheme();

    const Theme& m_theme;
    ChartView* m_chart;
    FigureTable m_figures;
    QLabel* m_title;
    QHBoxLayout* m_head;
    QToolButton* m_more;
    QAction* m_asTable = nullptr;
    QTableWidget* m_table;
    ChartLegend* m_legend;
    QStackedLayout* m_stack;
};

}  // namespace uinbox::ui
