// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox {
struct NoteMention;
}

namespace uinbox::ui {

class Theme;

/// Paints a mention: whom the note is about, who wrote it, when, the note's beginning, and a dot while it is unread. Main thread; a child of
/// the list.
class MentionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit MentionDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int lineHeight() const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box) const;
    /// Leaves what is left of the line.
    void paintTime(QPainter& painter, QRect& line, const NoteMention& mention, const QString& time,
                   Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

}  // namespace uinbox::ui
