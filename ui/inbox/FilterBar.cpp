// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/FilterBar.h"

#include "common/TabOrder.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 32;

}  // namespace

FilterBar::FilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kM, 0, space::kM, space::kXs);
    row->setSpacing(2);
    for (const InboxFilter filter : kInboxFilters) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        m_buttons.insert(filter, button);
        connect(button, &QToolButton::clicked, this, [this, filter] {
            show();
            Q_EMIT chosen(filter);
        });
        row->addWidget(button);
    }
    row->addWidget(m_more);
    row->addStretch();
    m_more->setCheckable(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More lists"));
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(kHeight);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    tabAsLaidOut(*row);
    setMinimumWidth(0);
    setAccessibleName(tr("Lists"));
    connect(&theme, &Theme::changed, this, &FilterBar::applyTheme);
    applyTheme();
}

void FilterBar::applyTheme()
{
    for (QToolButton* button : findChildren<QToolButton*>()) button->setFont(m_theme.font(type::kSmall, QFont::Medium));
    show();
}

void FilterBar::setFilter(InboxFilter filter)
{
    m_filter = filter;
    show();
}

void FilterBar::setCounts(const InboxCounts& counts)
{
    m_counts = counts;
    show();
}

QString FilterBar::label(InboxFilter filter) const
{
    const int count = countOf(filter, m_counts);
    //: A list and how many it has
    return count > 0 ? tr("%1 %2").arg(filterTitle(filter)).arg(count) : filterTitle(filter);
}

void FilterBar::show()
{
    m_menu->clear();
    QString more = tr("More");
    for (const InboxFilter filter : kInboxFilters) m_buttons[filter]->setText(label(filter));
    int room = width() - 2 * space::kM;
    int all = 0;
    for (const QToolButton* button : std::as_const(m_buttons)) all += button->sizeHint().width() + 2;
    if (all > room) {
        m_more->setText(label(static_cast<int>(m_filter) > 1 ? m_filter : InboxFilter::Snoozed));
        room -= m_more->sizeHint().width() + 2;
    }
    bool isFull = false;
    for (const InboxFilter filter : kInboxFilters) {
        QToolButton* button = m_buttons[filter];
        room -= button->sizeHint().width() + 2;
        isFull = isFull || room < 0;
        button->setChecked(filter == m_filter);
        button->setVisible(!isFull);
        if (!isFull) continue;
        QAction* action = m_menu->addAction(label(filter), this, [this, filter] { Q_EMIT chosen(filter); });
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        if (filter == m_filter) more = label(filter);
    }
    m_more->setVisible(isFull);
    m_more->setText(more);
    m_more->setChecked(isFull && !m_buttons[m_filter]->isVisibleTo(this));
}

void FilterBar::resizeEvent(QResizeEvent*)
{
    show();
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return event->ignore();
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    focusNextPrevChild(isForward);
}

}  // namespace uinbox::ui
