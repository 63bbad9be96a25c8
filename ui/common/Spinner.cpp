// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Spinner.h"

#include "theme/Draw.h"
#include "theme/Theme.h"
#include "theme/Turning.h"

namespace uinbox::ui {

Spinner::Spinner(int side, const QString& name, const Theme& theme, QWidget* parent) : QWidget(parent), m_side(side), m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize Spinner::sizeHint() const
{
    return QSize(1, 1) * m_theme.scaled(m_side);
}

void Spinner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    const QRectF square((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    draw::spinner(painter, square, Turning::phase(this, m_theme.reducedMotion()), m_theme.tokens().accent);
}

}  // namespace uinbox::ui
