// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ImportTableModel.h"

#include "common/ImportWords.h"
#include "contacts/export/CsvCell.h"
#include "contacts/import/RowNormalizer.h"
#include "theme/Theme.h"
#include "transfer/TransferFiles.h"

#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr qsizetype kShown = 200;

}  // namespace

ImportTableModel::ImportTableModel(const Theme& theme, QObject* parent) : QAbstractTableModel(parent), m_theme(theme) {}

void ImportTableModel::setPlan(ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    forgetRemarks();
    endResetModel();
}

void ImportTableModel::setMapping(ColumnMapping mapping)
{
    beginResetModel();
    m_plan.mapping = std::move(mapping);
    forgetRemarks();
    endResetModel();
}

void ImportTableModel::setTarget(int column, ColumnTarget target)
{
    ColumnChoice& choice = m_plan.mapping.columns[static_cast<size_t>(column)];
    choice.target = target;
    const bool isField = target == ColumnTarget::Field || target == ColumnTarget::Company;
    if (isField && choice.field.isEmpty()) choice.field = columnName(column);
    forgetRemarks();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ImportTableModel::forgetRemarks()
{
    m_remarks.assign(m_plan.sample.size(), std::nullopt);
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_plan.mapping.columns.empty()) return 0;
    return 1 + static_cast<int>(m_plan.sample.size()) - (m_plan.mapping.hasHeader ? 1 : 0);
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.mapping.columns.size());
}

const CsvRecord& ImportTableModel::record(int row) const
{
    return m_plan.sample[static_cast<size_t>(row - 1 + (m_plan.mapping.hasHeader ? 1 : 0))];
}

QString ImportTableModel::columnName(int column) const
{
    const QString& header = m_plan.mapping.columns[static_cast<size_t>(column)].header;
    return header.isEmpty() ? tr("Column %1").arg(QLocale().toString(column + 1)) : header;
}

QString ImportTableModel::cell(int row, int column) const
{
    return withoutFormulaGuard(record(row).fields.value(column)).left(kShown).simplified();
}

std::optional<RowReason> ImportTableModel::wrong(int row, int column) const
{
    const QString text = cell(row, column);
    if (text.isEmpty()) return std::nullopt;
    auto& known = m_remarks[static_cast<size_t>(row - 1 + (m_plan.mapping.hasHeader ? 1 : 0))];
    if (!known) known = RowNormalizer(m_plan.region).prepare(m_plan.mapping.person(record(row))).remarks;
    const QString& header = m_plan.mapping.columns[static_cast<size_t>(column)].header;
    const auto found = std::find_if(known->begin(), known->end(), [&](const RowRemark& remark) {
        return remark.field == header && !remark.value.isEmpty() && text.contains(remark.value.simplified());
    });
    return found == known->end() ? std::nullopt : std::optional(found->reason);
}

QVariant ImportTableModel::choiceData(int column, int role) const
{
    if (role == Qt::DisplayRole) return targetText(target(column));
    if (role == Qt::ToolTipRole) return tr("What this column is taken for");
    if (role == Qt::AccessibleTextRole)
        //: %1 is the heading of a column, %2 what it is taken for
        return tr("%1: %2").arg(columnName(column), targetText(target(column)));
    return {};
}

QVariant ImportTableModel::cellData(int row, int column, int role) const
{
    const Tokens& tokens = m_theme.tokens();
    if (role == Qt::DisplayRole) return ownDirection(cell(row, column));
    if (role == Qt::ForegroundRole) {
        if (target(column) == ColumnTarget::Ignore) return tokens.disabled;
        return wrong(row, column) ? tokens.danger : tokens.text;
    }
    if (role == Qt::ToolTipRole) {
        if (target(column) == ColumnTarget::Ignore) return tr("This column is left out");
        const auto reason = wrong(row, column);
        return reason ? wordsFor(*reason).oneLine() : QString();
    }
    return {};
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    return index.row() == kChoices ? choiceData(index.column(), role) : cellData(index.row(), index.column(), role);
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (orientation == Qt::Horizontal) return columnName(section);
    if (role == Qt::ToolTipRole) return {};
    return section == kChoices ? QString() : QLocale().toString(record(section).line);
}

}  // namespace uinbox::ui
