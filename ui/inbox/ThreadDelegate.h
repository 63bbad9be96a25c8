// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox {
struct Thread;
}

namespace uinbox::ui {

class Theme;

/// Paints one conversation of the list: avatar with the channel's mark, name, time, preview or draft, unread count.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ThreadDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QColor ground(const QStyleOptionViewItem& option) const;
    void paintTopLine(QPainter& painter, const QRect& line, const Thread& thread, const QString& time,
                      Qt::LayoutDirection direction) const;
    void paintBottomLine(QPainter& painter, QRect line, const Thread& thread, Qt::LayoutDirection direction) const;
    /// Paints the count (or the sign of a failure) at the trailing end and gives the width it took.
    int paintBadge(QPainter& painter, const QRect& line, const Thread& thread, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

}  // namespace uinbox::ui
