// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PeopleStateBar.h"

#include "composer/FlowLayout.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 32;
constexpr std::array kStates{PeopleState::Active, PeopleState::Archived, PeopleState::Blocked, PeopleState::Everybody};

}  // namespace

QString peopleStateName(PeopleState state)
{
    switch (state) {
        case PeopleState::Active: return QStringLiteral("active");
        case PeopleState::Archived: return QStringLiteral("archived");
        case PeopleState::Blocked: return QStringLiteral("blocked");
        case PeopleState::Everybody: return QStringLiteral("everybody");
    }
    return {};
}

PeopleState peopleStateFromName(const QString& name)
{
    for (const PeopleState state : kStates)
        if (peopleStateName(state) == name) return state;
    return PeopleState::Active;
}

QString peopleStateTitle(PeopleState state)
{
    switch (state) {
        //: People who are neither archived nor blocked
        case PeopleState::Active: return QCoreApplication::translate("PeopleStateBar", "Active");
        case PeopleState::Archived: return QCoreApplication::translate("PeopleStateBar", "Archived");
        case PeopleState::Blocked: return QCoreApplication::translate("PeopleStateBar", "Blocked");
        case PeopleState::Everybody: return QCoreApplication::translate("PeopleStateBar", "Everybody");
    }
    return {};
}

PeopleStateBar::PeopleStateBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(space::kM, 0, space::kM, space::kXs);
    row->setSpacing(2);
    for (const PeopleState state : kStates) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(kHeight);
        connect(button, &QToolButton::clicked, this, [this, state] {
            showTitles();
            Q_EMIT chosen(state);
        });
        row->addWidget(button);
        m_buttons.emplace_back(state, button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Lists of people"));
    connect(&theme, &Theme::changed, this, &PeopleStateBar::applyTheme);
    applyTheme();
}

void PeopleStateBar::setState(PeopleState state)
{
    m_state = state;
    showTitles();
}

void PeopleStateBar::setCounts(const PeopleCounts& counts)
{
    m_counts = counts;
    showTitles();
}

void PeopleStateBar::showTitles()
{
    for (const auto& [state, button] : m_buttons) {
        const int count = state == PeopleState::Archived ? m_counts.archived : state == PeopleState::Blocked ? m_counts.blocked : 0;
        const QString title = peopleStateTitle(state);
        //: A list of people and how many it has
        button->setText(count > 0 ? tr("%1 %2").arg(title, QLocale().toString(count)) : title);
        button->setChecked(state == m_state);
    }
    updateGeometry();
}

void PeopleStateBar::applyTheme()
{
    for (const auto& [state, button] : m_buttons) button->setFont(m_theme.font(type::kSmall, QFont::Medium));
    showTitles();
}

void PeopleStateBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return event->ignore();
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    focusNextPrevChild(isForward);
}

}  // namespace uinbox::ui
