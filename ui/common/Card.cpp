// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Card.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

namespace uinbox::ui {

Card::Card(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setContentsMargins(space::kS, space::kS, space::kS, space::kS);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::box(painter, rect(), radius::kM, m_theme.tokens().panel, m_theme.tokens().line, m_theme.lineWidth());
}

}  // namespace uinbox::ui
