// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LineButton.h"

#include "common/LineDot.h"
#include "common/LineText.h"
#include "settings/LineGateway.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kButton = 44;
constexpr int kLight = 18;

}  // namespace

LineButton::LineButton(LineGateway& gateway, const Theme& theme, QWidget* parent)
    : QToolButton(parent), m_gateway(gateway), m_theme(theme)
{
    setFixedSize(kButton, kButton);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&gateway, &LineGateway::stateChanged, this, &LineButton::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void LineButton::refresh()
{
    const LineState state = m_gateway.state();
    const LineWords words = wordsFor(state);
    const QString sentence = words.next.isEmpty() ? words.title : words.title + u' ' + words.next;
    // As plain text: a provider's name may be in it.
    setToolTip(sentence.toHtmlEscaped());
    setAccessibleName(tr("Receiving: %1").arg(sentence));
    setVisible(state.light != LineLight::Off);
    update();
}

void LineButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const QRectF square((width() - kLight) / 2.0, (height() - kLight) / 2.0, kLight, kLight);
    paintLight(painter, square, m_gateway.state().light, m_theme.tokens());
}

}  // namespace uinbox::ui
