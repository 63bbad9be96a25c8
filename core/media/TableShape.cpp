// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/TableShape.h"

#include <algorithm>

namespace uinbox {

namespace {

/// The one element in it that is no text; null where there are more, or none, or text.
const GumboNode* onlyElement(const GumboNode* parent)
{
    const GumboNode* found = nullptr;
    const GumboVector& children = parent->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_COMMENT) continue;
        if (!HtmlTree::isElement(child) || found) return nullptr;
        found = child;
    }
    return found;
}

}  // namespace

const GumboNode* TableShape::cellOfWrapper(const GumboNode* table)
{
    const GumboNode* body = onlyElement(table);
    const GumboNode* row = body && body->v.element.tag == GUMBO_TAG_TBODY ? onlyElement(body) : nullptr;
    const GumboNode* cell = row && row->v.element.tag == GUMBO_TAG_TR ? onlyElement(row) : nullptr;
    if (!cell || cell->v.element.tag != GUMBO_TAG_TD) return nullptr;
    const GumboVector& children = cell->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (HtmlTree::isElement(child) && child->v.element.tag == GUMBO_TAG_TABLE) return cell;
    }
    return nullptr;
}

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
