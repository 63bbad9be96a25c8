// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LineDot.h"

#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kSide = 18;

QColor colorOf(LineLight light, const Tokens& tokens)
{
    switch (light) {
        case LineLight::Off: return tokens.textMuted;
        case LineLight::Green: return tokens.success;
        case LineLight::Yellow: return tokens.warning;
        case LineLight::Red: return tokens.danger;
    }
    return {};
}

}  // namespace

void paintLight(QPainter& painter, const QRectF& square, LineLight light, const Tokens& tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = square.width() / 18;
    const QColor color = colorOf(light, tokens);
    const QPointF middle = square.center();
    const bool isDisc = light == LineLight::Green || light == LineLight::Red;
    painter.setPen(QPen(color, 2 * unit));
    painter.setBrush(isDisc ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(middle, 7 * unit, 7 * unit);
    painter.setPen(QPen(isDisc ? tokens.window : color, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (light == LineLight::Green) {
        const QPointF tick[] = {middle + QPointF(-3.5, 0.3) * unit, middle + QPointF(-1, 2.8) * unit,
                                middle + QPointF(3.5, -2.5) * unit};
        painter.drawPolyline(tick, 3);
    }
    if (light == LineLight::Red) {
        painter.drawLine(middle + QPointF(0, -3.8) * unit, middle + QPointF(0, 0.8) * unit);
        painter.drawPoint(middle + QPointF(0, 3.8) * unit);
    }
    if (light == LineLight::Yellow) {
        painter.setBrush(color);
        painter.drawEllipse(middle, 1.5 * unit, 1.5 * unit);
    }
}

LineDot::LineDot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(kSide, kSide);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineDot::setLight(LineLight light)
{
    m_light = light;
    update();
}

void LineDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLight(painter, rect(), m_light, m_theme.tokens());
}

}  // namespace uinbox::ui
