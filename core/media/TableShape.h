// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/SafeElements.h"

#include <vector>

namespace uinbox {

/// Which tables of a document stay tables, and how large they may become. Tables within tables cost a layout more with every step, so only the
/// first few steps stay; a table whose rows are of very different lengths is parted, because a reader makes room for all its corners.
class TableShape {
public:
    static constexpr int kMostNested = 4;
    static constexpr int kMostColumns = 40;
    static constexpr int kMostSpan = 20;
    enum class Place { Here, AfterBreak };

    /// The one cell of a table that has no other and has tables within it; null for all others.
    [[nodiscard]] static const GumboNode* cellOfWrapper(const GumboNode* table);

    /// True where it stays a table.
    [[nodiscard]] bool enterTable();
    /// Of a table that is one. AfterBreak: in a table of its own.
    [[nodiscard]] Place enterRow();
    /// Of a table that is one. AfterBreak: in a row of its own.
    [[nodiscard]] Place enterCell(int columns);
    /// A table, a row or a cell that is none.
    void enterFlat(SafeElement::Kind kind);
    void leave(SafeElement::Kind kind);

    [[nodiscard]] bool isReal() const { return !m_tables.empty() && m_tables.back().isReal; }
    /// Nothing can be written here.
    [[nodiscard]] bool isBetweenCells() const { return isReal() && m_tables.back().openCells == 0; }

private:
    struct Table {
        bool isReal = false;
        int rows = 0;
        int columns = 0;
        int cells = 0;
        int columnsOfRow = 0;
        int openCells = 0;
    };
    std::vector<Table> m_tables;
    int m_nested = 0;
};

}  // namespace uinbox
