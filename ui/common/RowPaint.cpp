// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RowPaint.h"

#include <QPainter>
#include <QStyle>

namespace uinbox::ui {

QRect mirrored(Qt::LayoutDirection direction, const QRect& rect, const QRect& within)
{
    return QStyle::visualRect(direction, within, rect);
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction)
{
    const bool rtlText = text.isRightToLeft();
    painter.save();
    painter.setLayoutDirection(rtlText ? Qt::RightToLeft : Qt::LeftToRight);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect, static_cast<int>(Qt::AlignAbsolute | side | Qt::AlignVCenter) | Qt::TextSingleLine, elided);
    painter.restore();
}

}  // namespace uinbox::ui
