// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportRun.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace uinbox::ui {

class RowLogModel;
class Theme;

/// What came of an import, in words and figures, with the rows that were not taken and those that were with a remark. Main thread.
class ImportReportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReportPage(const Theme& theme, QWidget* parent = nullptr);

    void setReport(const ImportReport& report, const QString& fileName);
    [[nodiscard]] const ImportReport& report() const { return m_report; }

private:
    void build();
    void addFigure(qint64 count, const QString& words, const QString& hint, bool isDanger);
    void fillFigures();
    [[nodiscard]] QString sentence() const;
    void applyTheme();

    const Theme& m_theme;
    ImportReport m_report;
    QString m_fileName;
    QLabel* m_title;
    QLabel* m_sentence;
    QWidget* m_figures;
    QGridLayout* m_grid;
    QLabel* m_heading;
    RowLogModel* m_model;
    QTableView* m_table;
};

}  // namespace uinbox::ui
