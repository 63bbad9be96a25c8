// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/RowHeights.h"

#include <algorithm>

namespace uinbox::ui {

void RowHeights::reset(int count)
{
    m_rows.assign(static_cast<size_t>(count), Row{});
    m_summed = 0;
}

void RowHeights::insert(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, static_cast<size_t>(count), Row{});
    m_summed = std::min(m_summed, first);
}

void RowHeights::remove(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    m_summed = std::min(m_summed, first);
}

void RowHeights::invalidate(int first, int last)
{
    for (int row = std::max(first, 0); row <= last && row < count(); ++row) m_rows[static_cast<size_t>(row)].measured = false;
}

void RowHeights::measure(int row, int height)
{
    Row& entry = m_rows[static_cast<size_t>(row)];
    entry.measured = true;
    if (entry.height == height) return;
    entry.height = height;
    m_summed = std::min(m_summed, row);
}

void RowHeights::sum() const
{
    m_tops.resize(m_rows.size() + 1);
    for (int row = m_summed; row < count(); ++row)
        m_tops[static_cast<size_t>(row) + 1] =
            (row == 0 ? 0 : m_tops[static_cast<size_t>(row)]) + m_rows[static_cast<size_t>(row)].height;
    m_tops[0] = 0;
    m_summed = count();
}

int RowHeights::top(int row) const
{
    if (m_summed < count() || m_tops.size() != m_rows.size() + 1) sum();
    return m_tops[static_cast<size_t>(row)];
}

int RowHeights::rowAt(int y) const
{
    if (m_rows.empty()) return -1;
    (void)total();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int row = static_cast<int>(after - m_tops.begin()) - 1;
    return std::clamp(row, 0, count() - 1);
}

}  // namespace uinbox::ui
