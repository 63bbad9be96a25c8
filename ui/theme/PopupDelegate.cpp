// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PopupDelegate.h"

#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QComboBox>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kTick = 16;
constexpr int kSeparator = 9;

/// What QComboBox::insertSeparator() leaves at a line.
bool isSeparator(const QModelIndex& index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == u"separator";
}

}  // namespace

PopupDelegate::PopupDelegate(QComboBox& box) : QStyledItemDelegate(&box), m_box(box) {}

void PopupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isSeparator(index)) {
        const QRect rect = option.rect;
        painter->fillRect(rect.left() + space::kXs, rect.center().y(), rect.width() - space::kS, 1,
                          option.palette.color(QPalette::Mid));
        return;
    }
    // The line under the pointer is the one with the focus: its ground says so.
    QStyleOptionViewItem line = option;
    line.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, line, index);
    if (index.row() != m_box.currentIndex()) return;
    const int side = kTick * option.fontMetrics.height() / 17;
    const QRect end(option.rect.right() - side - space::kS, option.rect.center().y() - side / 2, side, side);
    const QColor color =
        option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, end),
                        iconPixmap(Icon::Check, color, side, painter->device()->devicePixelRatioF()));
}

QSize PopupDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (isSeparator(index)) return {size.width(), kSeparator};
    return {size.width() + kTick + 2 * space::kM, qMax(size.height(), option.fontMetrics.height() + space::kM + space::kXs)};
}

}  // namespace uinbox::ui
