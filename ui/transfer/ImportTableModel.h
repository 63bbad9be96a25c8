// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportPlan.h"

#include <QAbstractTableModel>

namespace uinbox::ui {

class Theme;

/// A table of people as it will be read: in its first row what each column is taken for, below it the first rows of the file. What is left
/// out is muted, and what is no number or no address in a column of these stands out, with the reason in its tool tip. What is wrong with a
/// row is found out when it is looked at. Main thread.
class ImportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kChoices = 0;  ///< the row

    explicit ImportTableModel(const Theme& theme, QObject* parent = nullptr);

    void setPlan(ImportPlan plan);
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    void setMapping(ColumnMapping mapping);
    void setTarget(int column, ColumnTarget target);
    [[nodiscard]] ColumnTarget target(int column) const { return m_plan.mapping.columns[static_cast<size_t>(column)].target; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] const CsvRecord& record(int row) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] std::optional<RowReason> wrong(int row, int column) const;
    [[nodiscard]] QVariant choiceData(int column, int role) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    void forgetRemarks();

    const Theme& m_theme;
    ImportPlan m_plan;
    /// By the row of the sample; nothing for one that was not looked at.
    mutable std::vector<std::optional<std::vector<RowRemark>>> m_remarks;
};

}  // namespace uinbox::ui
