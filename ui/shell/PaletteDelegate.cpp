// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteDelegate.h"

#include "common/RowPaint.h"
#include "shell/PaletteModel.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace uinbox::ui {

namespace {

constexpr int kRow = 40;
constexpr int kHeading = 30;
constexpr int kIcon = 18;

/// One line with some letters in another colour; gives its width.
int drawMarked(QPainter& painter, const QRect& rect, const PaletteItem& item, const QColor& marked, Qt::LayoutDirection direction)
{
    const QString shown = painter.fontMetrics().elidedText(item.text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, painter.font());
    QTextOption option(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(item.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const int place : item.marks) {
        if (place >= shown.size()) break;
        QTextLayout::FormatRange range{place, 1, {}};
        range.format.setForeground(marked);
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return static_cast<int>(line.naturalTextWidth()) + 1;
}

QRect boxOf(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(space::kS, 1, -space::kS, -1);
}

QRect innerOf(const QStyleOptionViewItem& option)
{
    return boxOf(option).adjusted(space::kM, 0, -space::kM, 0);
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    return {200, m_theme.scaled(model && model->item(index.row()) ? kRow : kHeading)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PaletteModel*>(index.model());
    if (!model) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const PaletteItem* item = model->item(index.row());
    if (item)
        paintItem(*painter, option, *item);
    else
        paintHeading(*painter, option, index.data().toString());
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const
{
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    painter.setPen(m_theme.tokens().textMuted);
    painter.drawText(innerOf(option).adjusted(0, 4, 0, 0), static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | side), text);
}

void PaletteDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option, const PaletteItem& item) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect inner = innerOf(option);
    if (option.state & QStyle::State_Selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(boxOf(option), radius::kS, radius::kS);
    }
    const QRect icon = mirrored(option.direction, QRect(inner.left(), inner.center().y() - kIcon / 2, kIcon, kIcon), inner);
    painter.drawPixmap(icon.topLeft(), iconPixmap(item.icon, tokens.textMuted, kIcon, painter.device()->devicePixelRatioF()));
    painter.setFont(m_theme.font(type::kSmall));
    painter.setPen(tokens.textMuted);
    const int keys = painter.fontMetrics().horizontalAdvance(item.keys);
    painter.drawText(mirrored(option.direction, QRect(inner.right() - keys + 1, inner.top(), keys, inner.height()), inner),
                     static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter), item.keys);
    const QRect text = inner.adjusted(kIcon + space::kM, 0, keys > 0 ? -(keys + space::kM) : 0, 0);
    painter.setFont(m_theme.font(type::kBody));
    painter.setPen(tokens.text);
    const int used = drawMarked(painter, mirrored(option.direction, text, inner), item, tokens.link, option.direction) + space::kM;
    painter.setFont(m_theme.font(type::kSmall));
    painter.setPen(tokens.textMuted);
    if (text.width() > used + 2 * space::kXl)
        drawElided(painter, mirrored(option.direction, text.adjusted(used, 0, 0, 0), inner), item.detail, option.direction);
}

}  // namespace uinbox::ui
