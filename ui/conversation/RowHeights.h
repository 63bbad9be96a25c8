// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace uinbox::ui {

/// The heights of the rows of a long view, in pixels: estimated until measured, with their sums. Pure.
class RowHeights {
public:
    /// Forgets everything; `count` rows of which nothing is known yet.
    void reset(int count);
    void insert(int first, int count);
    void remove(int first, int count);
    /// These must be measured again; until then the last height stands for them.
    void invalidate(int first, int last);
    void invalidateAll() { invalidate(0, count() - 1); }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isMeasured(int row) const { return m_rows[static_cast<size_t>(row)].measured; }
    [[nodiscard]] int height(int row) const { return m_rows[static_cast<size_t>(row)].height; }
    void measure(int row, int height);

    /// Where a row begins; `row` may be count().
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] int total() const { return top(count()); }
    /// The row that has this pixel, the first or last one for pixels outside; -1 where there are no rows.
    [[nodiscard]] int rowAt(int y) const;

private:
    static constexpr int kEstimate = 64;
    struct Row {
        int height = kEstimate;
        bool measured = false;
    };
    void sum() const;

    std::vector<Row> m_rows;
    mutable std::vector<int> m_tops;
    mutable int m_summed = 0;  ///< tops up to this row are right
};

}  // namespace uinbox::ui
