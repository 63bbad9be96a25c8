// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PagePaint.h"

#include "theme/Draw.h"

#include <QStyleOption>
#include <QTabBar>

namespace uinbox::ui {

namespace {

constexpr int kUnderline = 2;

bool isUpright(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest ||
           shape == QTabBar::TriangularEast;
}

/// The edge of a tab that its page touches.
QRect innerEdge(const QRect& rect, QTabBar::Shape shape, int width)
{
    switch (shape) {
        case QTabBar::RoundedNorth:
        case QTabBar::TriangularNorth: return {rect.left(), rect.bottom() - width + 1, rect.width(), width};
        case QTabBar::RoundedSouth:
        case QTabBar::TriangularSouth: return {rect.left(), rect.top(), rect.width(), width};
        case QTabBar::RoundedWest:
        case QTabBar::TriangularWest: return {rect.right() - width + 1, rect.top(), width, rect.height()};
        case QTabBar::RoundedEast:
        case QTabBar::TriangularEast: return {rect.left(), rect.top(), width, rect.height()};
    }
    return rect;
}

}  // namespace

void paintTab(QPainter& painter, const QStyleOptionTab& option, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (!isSelected && isEnabled && option.state & QStyle::State_MouseOver)
        draw::box(painter, draw::inset(option.rect, space::kXs), radius::kS - 2, t.hover);
    if (!isSelected) return;
    const QRect edge = innerEdge(option.rect, option.shape, kUnderline + look.line - 1);
    const QRect line =
        isUpright(option.shape) ? edge.adjusted(0, space::kS, 0, -space::kS) : edge.adjusted(space::kS, 0, -space::kS, 0);
    draw::box(painter, line, 1, isEnabled ? t.accent : t.disabled);
}

QColor tabTextColor(const QStyleOptionTab& option, const Look& look)
{
    if (!(option.state & QStyle::State_Enabled)) return look.tokens.disabled;
    return option.state & QStyle::State_Selected ? look.tokens.text : look.tokens.textMuted;
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isNear = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, option.state & QStyle::State_Sunken ? t.pressed : isNear ? t.hover : t.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - look.line + 1, option.rect.width(), look.line), t.line);
}

void paintItemGround(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isNear = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (!isSelected && !isNear) return;
    const QColor line = look.line > 1 && isSelected ? look.tokens.accent : QColor();
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    // The cells of a row in a table stand side by side.
    const bool isAlone =
        !item || item->viewItemPosition == QStyleOptionViewItem::OnlyOne || item->viewItemPosition == QStyleOptionViewItem::Invalid;
    const QRectF rect = isAlone ? draw::inset(option.rect, 1) : QRectF(option.rect);
    draw::box(painter, rect, isAlone ? radius::kS - 2 : 0, isSelected ? look.tokens.accentSoft : look.tokens.hover, line,
              look.line);
}

void paintBranch(QPainter& painter, const QStyleOption& option, const Look& look)
{
    if (!(option.state & QStyle::State_Children)) return;
    const auto closed = option.direction == Qt::RightToLeft ? draw::Points::Left : draw::Points::Right;
    draw::chevron(painter, QRectF(option.rect).center(), option.state & QStyle::State_Open ? draw::Points::Down : closed,
                  look.tokens.textMuted, look);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const Look& look)
{
    draw::box(painter, option.rect, radius::kS, {}, look.tokens.line, look.line);
}

}  // namespace uinbox::ui
