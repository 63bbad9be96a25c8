// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/TableShape.h"

#include <algorithm>

namespace uinbox {

bool TableShape::enterTable()
{
    const bool isReal = m_nested < kMostNested;
    if (isReal) ++m_nested;
    m_tables.push_back({isReal});
    return isReal;
}

TableShape::Place TableShape::enterRow()
{
    Table& table = m_tables.back();
    table.columnsOfRow = 0;
    constexpr int kSmall = 400;
    if ((table.rows + 1) * table.columns > kSmall + 3 * table.cells) {
        table.rows = 1;
        table.columns = table.cells = 0;
        return Place::AfterBreak;
    }
    ++table.rows;
    return Place::Here;
}

TableShape::Place TableShape::enterCell(int columns)
{
    Table& table = m_tables.back();
    ++table.openCells;
    ++table.cells;
    const bool isTooWide = table.columnsOfRow + columns > kMostColumns;
    table.columnsOfRow = isTooWide ? columns : table.columnsOfRow + columns;
    table.columns = std::max(table.columns, table.columnsOfRow);
    if (!isTooWide) return Place::Here;
    ++table.rows;
    return Place::AfterBreak;
}

void TableShape::enterFlat(SafeElement::Kind kind)
{
    if (kind == SafeElement::Kind::Table) m_tables.push_back({});
    if (kind == SafeElement::Kind::Cell && !m_tables.empty()) ++m_tables.back().openCells;
}

void TableShape::leave(SafeElement::Kind kind)
{
    if (m_tables.empty()) return;
    if (kind == SafeElement::Kind::Cell) m_tables.back().openCells = std::max(0, m_tables.back().openCells - 1);
    if (kind != SafeElement::Kind::Table) return;
    if (m_tables.back().isReal) --m_nested;
    m_tables.pop_back();
}

}  // namespace uinbox
