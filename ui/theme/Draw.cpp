// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Draw.h"

namespace uinbox::ui::draw {

namespace {

QPen roundPen(const QColor& color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

qreal degrees(Points points)
{
    switch (points) {
        case Points::Down: return 0;
        case Points::Left: return 90;
        case Points::Up: return 180;
        case Points::Right: return 270;
    }
    return 0;
}

}  // namespace

QRectF inset(const QRectF& rect, qreal by)
{
    return rect.adjusted(by, by, -by, -by);
}

void box(QPainter& painter, const QRectF& rect, qreal round, const QColor& ground, const QColor& line, int width)
{
    const Smooth smooth(painter);
    const bool isFramed = line.isValid() && width > 0;
    painter.setPen(isFramed ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(isFramed ? inset(rect, width / 2.0) : rect, round, round);
}

void ring(QPainter& painter, const QRectF& rect, qreal round, const Look& look)
{
    box(painter, rect, round, {}, look.tokens.focus, look.ring());
}

void chevron(QPainter& painter, const QPointF& center, Points points, const QColor& color, const Look& look)
{
    const Smooth smooth(painter);
    painter.translate(center);
    painter.rotate(degrees(points));
    painter.scale(look.textScale, look.textScale);
    painter.setPen(roundPen(color, 1.6));
    painter.drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
}

void tick(QPainter& painter, const QRectF& square, const QColor& color)
{
    const Smooth smooth(painter);
    const qreal unit = square.width() / 18;
    painter.setPen(roundPen(color, 2 * unit));
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * unit; };
    painter.drawPolyline(QPolygonF{at(4.7, 9.3), at(7.8, 12.4), at(13.3, 6.1)});
}

void shadow(QPainter& painter, const QRectF& rect, qreal round, const Look& look)
{
    if (look.tokens.shadow.alpha() == 0) return;
    QColor layer = look.tokens.shadow;
    // Each layer lies over all smaller ones: it is dark near the edge and gone at the end.
    layer.setAlpha(qMax(1, layer.alpha() / (2 * kShadow)));
    for (int i = 1; i < kShadow - 1; ++i) box(painter, inset(rect, -i).translated(0, 1.5), round + i, layer);
}

void spinner(QPainter& painter, const QRectF& square, double phase, const QColor& color)
{
    const Smooth smooth(painter);
    const qreal width = qMax(1.75, square.width() / 8);
    painter.setPen(roundPen(color, width));
    // Qt counts sixteenths of a degree, against the clock.
    painter.drawArc(inset(square, width / 2), qRound((90 - phase * 360) * 16), 270 * 16);
}

}  // namespace uinbox::ui::draw
