// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/MenuPaint.h"

#include "theme/Draw.h"
#include "theme/Icons.h"

#include <QStyleOption>

namespace uinbox::ui {

namespace {

constexpr int kSeparator = 9;
constexpr int kLineHeight = 32;
constexpr int kIcon = 18;
/// A short menu is no wider than this.
constexpr int kSmallest = 160;

/// Where the text begins: every line leaves the same room for a mark or an icon.
int indent(const Look& look)
{
    return space::kS + look.scaled(kIcon) + space::kS;
}

void paintSeparator(QPainter& painter, const QStyleOptionMenuItem& option, const Look& look)
{
    const QRect rect = option.rect;
    if (option.text.isEmpty())
        return painter.fillRect(rect.left() + space::kXs, rect.center().y(), rect.width() - space::kS, look.line, look.tokens.line);
    painter.save();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(look.tokens.textMuted);
    painter.drawText(rect.adjusted(space::kS, 0, -space::kS, 0),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), option.text);
    painter.restore();
}

/// The mark of what is chosen, or the icon.
void paintMark(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& rect, const Look& look)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isChecked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    if (isChecked) {
        const QColor color = isEnabled ? look.tokens.accent : look.tokens.disabled;
        painter.drawPixmap(rect, iconPixmap(Icon::Check, color, rect.width(), painter.device()->devicePixelRatioF()));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, rect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }
}

}  // namespace

void paintPopup(QPainter& painter, const QStyleOption& option, Corners corners, const Look& look)
{
    QColor edge = look.tokens.fieldLine;
    if (look.line == 1) edge.setAlphaF(0.55F);
    if (corners != Corners::Clear) painter.fillRect(option.rect, look.tokens.popup);
    draw::box(painter, option.rect, corners == Corners::Square ? 0 : radius::kS, look.tokens.popup, edge, look.line);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Look& look)
{
    const Tokens& t = look.tokens;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return paintSeparator(painter, option, look);
    if (option.menuItemType == QStyleOptionMenuItem::EmptyArea) return;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected && isEnabled)
        draw::box(painter, rect, radius::kS - 2, t.pressed, look.line > 1 ? t.focus : QColor(), look.line);
    const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
    const int icon = look.scaled(kIcon);
    paintMark(painter, option, place(QRect(rect.left() + space::kS, rect.center().y() - icon / 2 + 1, icon, icon)), look);

    painter.save();
    painter.setFont(option.font);
    painter.setPen(isEnabled ? t.text : t.disabled);
    const auto side = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
    };
    const QRect words = rect.adjusted(indent(look), 0, -space::kM, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString text = option.text.left(tab);
    painter.drawText(place(words), side(Qt::AlignLeft) | Qt::TextShowMnemonic, text);
    if (tab >= 0) {
        painter.setPen(isEnabled ? t.textMuted : t.disabled);
        painter.drawText(place(words), side(Qt::AlignRight), option.text.mid(tab + 1));
    }
    painter.restore();
    if (option.menuItemType != QStyleOptionMenuItem::SubMenu) return;
    const QRect arrow = place(QRect(rect.right() - space::kXl + 1, rect.top(), space::kXl, rect.height()));
    draw::chevron(painter, QRectF(arrow).center(), option.direction == Qt::RightToLeft ? draw::Points::Left : draw::Points::Right,
                  isEnabled ? t.textMuted : t.disabled, look);
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Look& look)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, look.tokens.window);
    if (isEnabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        draw::box(painter, draw::inset(option.rect, 2), 6,
                  option.state & QStyle::State_Sunken ? look.tokens.pressed : look.tokens.hover);
    painter.setPen(isEnabled ? look.tokens.text : look.tokens.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text, const Look& look)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) return {text.width(), kSeparator};
    const int shortcut = option.text.contains(u'\t') ? space::kXl : 0;
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? space::kL : 0;
    const int width = indent(look) + text.width() + shortcut + arrow + space::kXl;
    return {qMax(width, look.scaled(kSmallest)), qMax(look.scaled(kLineHeight), text.height() + space::kM)};
}

}  // namespace uinbox::ui
