// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace uinbox::ui {

/// The lines of a list that opens from its field: as high as a line of a menu, the chosen one with a tick. Main thread; a child of the
/// field.
class PopupDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PopupDelegate(QComboBox& box);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QComboBox& m_box;
};

}  // namespace uinbox::ui
