// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/CategoryDelegate.h"

#include "common/RowPaint.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 42;
constexpr int kLowest = 36;
constexpr int kIcon = 20;
constexpr int kDot = 8;

}  // namespace

CategoryDelegate::CategoryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(type::kBody, QFont::DemiBold));
    const int words = metrics.horizontalAdvance(index.data().toString()) + 2;
    return {space::kS + space::kM + m_theme.scaled(kIcon) + space::kM + words + kDot + 3 * space::kS,
            qMax(kLowest, m_theme.scaled(kHeight))};
}

void CategoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(space::kS, 2, -space::kS, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isChosen ? tokens.accentSoft : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.panel);
    painter->drawRoundedRect(box, radius::kS, radius::kS);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }
    const QRect inner = box.adjusted(space::kM, 0, -space::kS, 0);
    const int size = m_theme.scaled(kIcon);
    const QRect icon = mirrored(option.direction, QRect(inner.left(), inner.center().y() - size / 2 + 1, size, size), inner);
    painter->drawPixmap(icon.topLeft(),
                        iconPixmap(static_cast<Icon>(index.data(kIconRole).toInt()), isChosen ? tokens.accent : tokens.textMuted,
                                   size, painter->device()->devicePixelRatioF(), option.direction));
    painter->setFont(m_theme.font(type::kBody, isChosen ? QFont::DemiBold : QFont::Medium));
    painter->setPen(tokens.text);
    const QRect text = mirrored(option.direction, inner.adjusted(size + space::kM, 0, -kDot - space::kS, 0), inner);
    drawElided(*painter, text, index.data().toString(), option.direction);
    if (index.data(kUnsavedRole).toBool()) {
        const QRect dot(inner.right() - kDot - space::kXs, inner.center().y() - kDot / 2 + 1, kDot, kDot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawEllipse(mirrored(option.direction, dot, inner));
    }
    painter->restore();
}

}  // namespace uinbox::ui
