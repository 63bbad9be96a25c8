// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox::ui {

class Theme;

/// Paints a row of the manual's list: a page by its title, what was found by its heading and, muted below it, the page it is on. Main thread.
class HelpRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit HelpRowDelegate(const Theme& theme, QObject* parent = nullptr);

    /// The second line; absent for one line.
    static constexpr int kBelowRole = Qt::UserRole + 1;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace uinbox::ui
