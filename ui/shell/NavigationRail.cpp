// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationRail.h"

#include "shell/RailButton.h"
#include "theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 60;

}  // namespace

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kM, 0, space::kM);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    for (QVBoxLayout* part : {m_top, m_bottom}) part->setSpacing(space::kS);
}

RailButton& NavigationRail::add(QAction& action, Icon icon, Place place)
{
    auto* button = new RailButton(action, m_theme, this);
    const auto paint = [this, &action, icon] {
        const Tokens& tokens = m_theme.tokens();
        action.setIcon(makeIcon(icon, action.isChecked() ? tokens.accent : tokens.textMuted, tokens.line));
    };
    connect(&m_theme, &Theme::changed, button, paint);
    connect(&action, &QAction::toggled, button, paint);
    paint();
    (place == Place::Top ? m_top : m_bottom)->addWidget(button, 0, Qt::AlignHCenter);
    return *button;
}

void NavigationRail::addAbove(QWidget& widget)
{
    m_bottom->insertWidget(0, &widget, 0, Qt::AlignHCenter);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().rail);
}

}  // namespace uinbox::ui
