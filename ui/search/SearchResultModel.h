// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "search/SearchRow.h"

#include <QAbstractListModel>

namespace uinbox::ui {

/// The rows of the page that searches. Rows that only follow the ones that are there leave these where they are. Main thread.
class SearchResultModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SearchResultModel(const Clock& clock, QObject* parent = nullptr) : QAbstractListModel(parent), m_clock(clock) {}

    void setRows(std::vector<SearchRow> rows);
    /// More rows can be asked for behind the last.
    void setEndless(bool endless) { m_isEndless = endless; }
    [[nodiscard]] const SearchRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// The next row that can be chosen from `row` on, which is not counted; -1 where there is none.
    [[nodiscard]] int next(int row, int step) const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    const Clock& m_clock;
    std::vector<SearchRow> m_rows;
    bool m_isEndless = false;
};

}  // namespace uinbox::ui
