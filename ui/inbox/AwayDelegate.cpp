// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/AwayDelegate.h"

#include "common/RowPaint.h"
#include "inbox/AwayModel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kRowHeight = 44;
constexpr int kLine = 18;

}  // namespace

QSize AwayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, m_theme.scaled(kRowHeight)};
}

void AwayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const AwayModel*>(index.model());
    if (!model) return;
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(option.rect, radius::kS, radius::kS);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }
    const QRect inner = option.rect.adjusted(space::kS, 0, -space::kS, 0);
    const QRect top(inner.left(), inner.top() + m_theme.scaled(space::kXs), inner.width(), m_theme.scaled(kLine));
    const QString waited = model->waited(index.row());
    painter->setFont(m_theme.font(type::kSmall, QFont::Medium));
    painter->setPen(tokens.text);
    const int width = painter->fontMetrics().horizontalAdvance(waited);
    painter->drawText(mirrored(option.direction, QRect(top.right() - width + 1, top.top(), width, top.height()), top),
                      Qt::AlignCenter, waited);
    painter->setFont(m_theme.font(type::kBody - 1, QFont::DemiBold));
    drawElided(*painter, mirrored(option.direction, top.adjusted(0, 0, -(width + space::kS), 0), top),
               index.data(Qt::DisplayRole).toString(), option.direction);
    painter->setFont(m_theme.font(type::kSmall));
    painter->setPen(tokens.textMuted);
    drawElided(*painter, top.translated(0, top.height()), model->at(index.row()).thread.preview, option.direction);
    painter->restore();
}

}  // namespace uinbox::ui
