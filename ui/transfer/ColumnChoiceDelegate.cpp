// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ColumnChoiceDelegate.h"

#include "theme/Draw.h"
#include "theme/Theme.h"
#include "transfer/ImportTableModel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kArrow = 24;

}  // namespace

ColumnChoiceDelegate::ColumnChoiceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void ColumnChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto* model = static_cast<const ImportTableModel*>(index.model());
    const bool isIgnored = model->target(index.column()) == ColumnTarget::Ignore;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect field = option.rect.adjusted(3, 3, -3, -3);
    draw::box(*painter, field, radius::kS, isHovered ? tokens.hover : tokens.field, tokens.fieldLine, m_theme.lineWidth());
    const bool isRtl = option.direction == Qt::RightToLeft;
    QRect words = field.adjusted(space::kS, 0, -kArrow, 0);
    QRect arrow(field.right() - kArrow, field.top(), kArrow, field.height());
    if (isRtl) {
        words = field.adjusted(kArrow, 0, -space::kS, 0);
        arrow.moveLeft(field.left());
    }
    painter->save();
    QFont font = m_theme.font(type::kSmall, isIgnored ? QFont::Normal : QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isIgnored ? tokens.textMuted : tokens.text);
    painter->drawText(words, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
    draw::chevron(*painter, QRectF(arrow).center(), draw::Points::Down, tokens.textMuted, m_theme.look());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        draw::ring(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius::kS, m_theme.look());
}

}  // namespace uinbox::ui
