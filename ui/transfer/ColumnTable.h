// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/HeaderWords.h"

#include <QWidget>

class QTableView;

namespace uinbox::ui {

class ImportTableModel;
class Theme;

/// The columns of a table of people with what each is taken for, which stays in sight, and its first rows. Arrow keys go along the columns;
/// Enter, Space or F4 opens the choice, a click does, too. It takes the same time for a thousand columns as for ten. Main thread.
class ColumnTable final : public QWidget {
    Q_OBJECT

public:
    ColumnTable(ImportTableModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& choices() { return *m_choices; }
    [[nodiscard]] QTableView& rows() { return *m_rows; }
    /// Opens the choice of a column.
    void choose(int column);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void targetChosen(int column, uinbox::ColumnTarget target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void couple();
    void hideRows();
    void fit();
    void applyTheme();

    ImportTableModel& m_model;
    const Theme& m_theme;
    QTableView* m_choices;
    QTableView* m_rows;
    QWidget* m_gap;  ///< as wide as the scroll bar beside the rows
};

}  // namespace uinbox::ui
