// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace uinbox::ui {

/// A row of the palette.
struct PaletteItem {
    QString id;    ///< what it is, for the memory of what was used: "command:app.sync", "person:<uuid>"
    QString text;  ///< foreign text in it is plain
    QString detail{};
    QString keys{};
    Icon icon = Icon::Search;
    std::vector<int> marks{};  ///< the letters of the text that were typed
    int score = 0;
    std::function<void()> run{};
};

/// Rows under a heading.
struct PaletteGroup {
    QString title;
    std::vector<PaletteItem> items;
};

/// The palette's rows: headings, which cannot be chosen, and items. Main thread.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Groups without items are left out.
    void setGroups(std::vector<PaletteGroup> groups);
    /// Null for a heading.
    [[nodiscard]] const PaletteItem* item(int row) const;
    /// The next row that can be chosen, from `row` on in that direction, round the end; -1 where there is none.
    [[nodiscard]] int next(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading;
        PaletteItem item;
    };
    std::vector<Row> m_rows;
};

}  // namespace uinbox::ui
