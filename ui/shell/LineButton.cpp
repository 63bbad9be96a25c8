// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LineButton.h"

#include "common/LineDot.h"
#include "health/HealthGateway.h"
#include "health/HealthText.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr double kLight = 18.0 / 44;  ///< of the button's side

}  // namespace

LineButton::LineButton(HealthGateway& gateway, const Theme& theme, QWidget* parent)
    : QToolButton(parent), m_gateway(gateway), m_theme(theme)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&gateway, &HealthGateway::changed, this, &LineButton::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void LineButton::refresh()
{
    const QString summary = healthSummary(healthItems(m_gateway.facts()));
    // As plain text: a provider's name may be in it.
    setToolTip(summary.toHtmlEscaped());
    setAccessibleName(tr("Line and health: %1").arg(summary));
    update();
}

void LineButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const double side = width() * kLight;
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    paintLight(painter, square, lightOf(worstLevel(healthItems(m_gateway.facts()))), m_theme.tokens());
}

}  // namespace uinbox::ui
