// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PairDelegate.h"

#include "common/RowPaint.h"
#include "contacts/PairListModel.h"
#include "theme/Draw.h"
#include "theme/Theme.h"

namespace uinbox::ui {

namespace {

constexpr int kRow = 52;
constexpr int kLine = 20;

}  // namespace

QSize PairDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.scaled(180), m_theme.scaled(kRow)};
}

void PairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect box = option.rect.adjusted(space::kXs, 1, -space::kXs, -1);
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isChosen || isHovered) draw::box(*painter, box, radius::kS, isChosen ? tokens.accentSoft : tokens.hover);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        draw::ring(*painter, box, radius::kS, m_theme.look());
    const QRect inner = box.adjusted(space::kS, 0, -space::kS, 0);
    const int line = m_theme.scaled(kLine);
    const QRect top(inner.left(), box.center().y() - line + 1, inner.width(), line);
    painter->setFont(m_theme.font(type::kBody, QFont::Medium));
    painter->setPen(tokens.text);
    drawElided(*painter, mirrored(option.direction, top, inner), index.data(Qt::DisplayRole).toString(), option.direction);
    painter->setFont(m_theme.font(type::kSmall));
    painter->setPen(tokens.textMuted);
    drawElided(*painter, mirrored(option.direction, top.translated(0, line), inner), index.data(PairListModel::kWhyRole).toString(),
               option.direction);
    painter->restore();
}

}  // namespace uinbox::ui
