// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationRail.h"

#include "theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 60;
constexpr int kButton = 44;

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

void NavigationRail::add(QAction& action, Icon icon, Place place)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({24, 24});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = QString(action.text()).remove(u'&').remove(QStringLiteral("…"));
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    button->setAccessibleName(text);
    const auto paint = [this, &action, icon] {
        const Tokens& tokens = m_theme.tokens();
        action.setIcon(makeIcon(icon, action.isChecked() ? tokens.accent : tokens.textMuted, tokens.line));
    };
    connect(&m_theme, &Theme::changed, button, paint);
    connect(&action, &QAction::toggled, button, paint);
    paint();
    (place == Place::Top ? m_top : m_bottom)->addWidget(button, 0, Qt::AlignHCenter);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().rail);
}

}  // namespace uinbox::ui
