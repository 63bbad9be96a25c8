// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace uinbox {
struct Thread;
}

namespace uinbox::ui {

class Theme;
class ThreadListView;

/// Paints one conversation of the list: avatar with the channel's mark (or a check box), name, time or when it comes back, preview or
/// draft, pin, assignee, failure, unread count. Rows are as high as their two lines of text need. A child of the view.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ThreadDelegate(const Theme& theme, ThreadListView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the avatar of a row is, which is its check box.
    [[nodiscard]] static QRect avatarRect(const QRect& row, Qt::LayoutDirection direction);

private:
    /// One row being painted.
    struct Row {
        QPainter& painter;
        const Thread& thread;
        Qt::LayoutDirection direction;
        QRect inner;
        QColor ground;
    };

    [[nodiscard]] QColor ground(const QStyleOptionViewItem& option, const Thread& thread) const;
    void paintAvatarOrCheck(const Row& row, const QStyleOptionViewItem& option) const;
    void paintCheck(const Row& row, const QRect& avatar, bool isOn) const;
    void paintTopLine(const Row& row, QRect line) const;
    void paintBottomLine(const Row& row, QRect line) const;
    // Each paints at the trailing end of what is left of a line, and takes its place off it.
    void paintTime(const Row& row, QRect& line) const;
    void paintIcon(const Row& row, QRect& line, int icon, const QColor& color) const;
    void paintAssignee(const Row& row, QRect& line) const;
    void paintUnread(const Row& row, QRect& line) const;

    const Theme& m_theme;
    ThreadListView* m_view;
};

}  // namespace uinbox::ui
