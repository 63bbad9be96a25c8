// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchKindBar.h"

#include "composer/FlowLayout.h"
#include "search/SearchWords.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 32;

}  // namespace

SearchKindBar::SearchKindBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    add(std::nullopt);
    for (const SearchKind kind : kSearchKinds) add(kind);
    setAccessibleName(tr("Kinds"));
    setFindings({});
    setKind(std::nullopt);
    connect(&theme, &Theme::changed, this, &SearchKindBar::applyTheme);
    applyTheme();
}

void SearchKindBar::add(std::optional<SearchKind> kind)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(kHeight);
    connect(button, &QToolButton::clicked, this, [this, kind] {
        setKind(kind);
        Q_EMIT chosen(kind);
    });
    layout()->addWidget(button);
    m_buttons.emplace_back(kind, button);
}

void SearchKindBar::applyTheme()
{
    for (const auto& [kind, button] : m_buttons) button->setFont(m_theme.font(type::kSmall, QFont::Medium));
}

void SearchKindBar::setKind(std::optional<SearchKind> kind)
{
    m_kind = kind;
    for (const auto& [of, button] : m_buttons) button->setChecked(of == kind);
}

void SearchKindBar::setFindings(const SearchFindings& findings)
{
    for (const auto& [kind, button] : m_buttons) {
        const QString title = kind ? kindTitle(*kind) : tr("All");
        const bool hasSome = kind && findsOf(findings, *kind).count() > 0;
        //: A kind and how many were found
        button->setText(hasSome ? tr("%1 %2").arg(title, countText(findsOf(findings, *kind))) : title);
        button->setToolTip(kind ? tr("Show only %1").arg(title) : tr("Show everything that was found"));
    }
}

QToolButton& SearchKindBar::button(std::optional<SearchKind> kind) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [kind](const auto& each) { return each.first == kind; });
    return *found->second;
}

void SearchKindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return event->ignore();
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    focusNextPrevChild(isForward);
}

}  // namespace uinbox::ui
