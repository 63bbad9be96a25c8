// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;

/// Paints a category of the settings: its icon and its name on the soft ground of what is chosen, and a dot while it is not saved.
class CategoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CategoryDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the number of the icon is kept.
    static constexpr int kIconRole = Qt::UserRole;
    /// Whether something on its page is not saved.
    static constexpr int kUnsavedRole = Qt::UserRole + 1;
    /// Which one it is: SettingsDialog::Category.
    static constexpr int kCategoryRole = Qt::UserRole + 100;

private:
    const Theme& m_theme;
};

}  // namespace uinbox::ui
