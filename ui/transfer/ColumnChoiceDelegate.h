// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;

/// Draws what a column is taken for as a select. Main thread; a child of its view.
class ColumnChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ColumnChoiceDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace uinbox::ui
