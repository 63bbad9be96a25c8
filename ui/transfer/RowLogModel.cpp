// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/RowLogModel.h"

#include "common/ImportWords.h"
#include "theme/Theme.h"
#include "transfer/TransferFiles.h"

#include <QLocale>

namespace uinbox::ui {

RowLogModel::RowLogModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent), m_theme(theme), m_headings(rowLogWords().headings)
{
}

void RowLogModel::setLog(std::shared_ptr<const RowLog> log)
{
    beginResetModel();
    m_log = std::move(log);
    endResetModel();
}

int RowLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_log ? 0 : static_cast<int>(m_log->first().size());
}

int RowLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Row + 1;
}

QString RowLogModel::text(const RowNote& note, int column)
{
    switch (static_cast<Column>(column)) {
        case Line: return QLocale().toString(note.line);
        case Taken: return note.isTaken ? tr("Yes") : tr("No");
        case Reason: return wordsFor(note.remark.reason).title;
        case Field: return note.remark.field.simplified();
        case Value: return ownDirection(note.remark.value.simplified());
        case Row: return ownDirection(note.text.simplified());
    }
    return {};
}

QVariant RowLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const RowNote& note = m_log->first()[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) return text(note, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Reason ? wordsFor(note.remark.reason).oneLine() : text(note, index.column());
    if (role == Qt::ForegroundRole && index.column() == Taken)
        return note.isTaken ? m_theme.tokens().text : m_theme.tokens().danger;
    return {};
}

QVariant RowLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

}  // namespace uinbox::ui
