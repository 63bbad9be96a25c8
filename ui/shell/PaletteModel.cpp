// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteModel.h"

#include <QStringList>

namespace uinbox::ui {

void PaletteModel::setGroups(std::vector<PaletteGroup> groups)
{
    beginResetModel();
    m_rows.clear();
    for (PaletteGroup& group : groups) {
        if (group.items.empty()) continue;
        m_rows.push_back({group.title, {}});
        for (PaletteItem& item : group.items) m_rows.push_back({{}, std::move(item)});
    }
    endResetModel();
}

const PaletteItem* PaletteModel::item(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    const Row& found = m_rows[static_cast<size_t>(row)];
    return found.heading.isEmpty() ? &found.item : nullptr;
}

int PaletteModel::next(int row, int step) const
{
    const int count = rowCount();
    for (int i = 0; i < count; ++i) {
        row = (row + step + count) % count;
        if (item(row)) return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole) return row.heading.isEmpty() ? row.item.text : row.heading;
    if (role != Qt::AccessibleTextRole) return {};
    if (!row.heading.isEmpty()) return row.heading;
    QStringList words{row.item.text};
    if (!row.item.detail.isEmpty()) words.append(row.item.detail);
    if (!row.item.keys.isEmpty()) words.append(row.item.keys);
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return item(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace uinbox::ui
