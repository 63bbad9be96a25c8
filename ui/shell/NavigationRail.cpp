// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationRail.h"

#include "common/TabOrder.h"
#include "shell/RailButton.h"
#include "theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 60;
constexpr int kButton = 44;
constexpr int kSmallest = 32;  ///< what a pointer hits, in a very low window
constexpr int kIcon = 24;

}  // namespace

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kM, 0, space::kM);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    for (QVBoxLayout* part : {m_top, m_bottom}) part->setSpacing(space::kS);
    connect(&theme, &Theme::changed, this, &NavigationRail::fit);
    fit();
}

/// The buttons grow with the words as far as there is room for all of them one above the other.
void NavigationRail::fit()
{
    const int count = shownCount();
    const int between = 2 * space::kM + count * space::kS;
    const int room = count > 0 ? (height() - between) / count : 0;
    const int side = qBound(kSmallest, room, qMax(kSmallest, m_theme.scaled(kButton)));
    for (QToolButton* button : m_buttons) {
        button->setFixedSize(side, side);
        button->setIconSize(QSize(1, 1) * (side * kIcon / kButton));
    }
    setFixedWidth(side + kWidth - kButton);
}

int NavigationRail::shownCount() const
{
    return static_cast<int>(
        std::count_if(m_buttons.begin(), m_buttons.end(), [](const QToolButton* button) { return !button->isHidden(); }));
}

QSize NavigationRail::minimumSizeHint() const
{
    const int count = shownCount();
    return {kWidth, 2 * space::kM + count * (kSmallest + space::kS)};
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
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
    m_buttons.push_back(button);
    tabAsLaidOut(*layout());
    fit();
    return *button;
}

void NavigationRail::addAbove(QToolButton& button)
{
    m_bottom->insertWidget(0, &button, 0, Qt::AlignHCenter);
    m_buttons.push_back(&button);
    tabAsLaidOut(*layout());
    fit();
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().rail);
}

}  // namespace uinbox::ui
