// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ListPanel.h"

#include "inbox/ThreadListView.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kNarrowest = 240;
constexpr int kHeading = 60;

}  // namespace

ListPanel::ListPanel(ThreadListView& list, QAction& newMessage, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new QLabel(tr("Inbox"), this)),
      m_count(new QLabel(this)),
      m_new(new QToolButton(this))
{
    setMinimumWidth(kNarrowest);
    m_new->setDefaultAction(&newMessage);
    m_new->setAutoRaise(true);
    m_new->setIconSize({20, 20});
    m_new->setFixedSize(36, 36);
    m_new->setToolTip(tr("New message (%1)").arg(newMessage.shortcut().toString(QKeySequence::NativeText)));
    m_new->setAccessibleName(tr("New message"));
    auto* heading = new QWidget(this);
    heading->setFixedHeight(kHeading);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(space::kL + space::kXs, 0, space::kM, 0);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_new);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kXs);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(&list, 1);
    connect(&theme, &Theme::changed, this, &ListPanel::applyTheme);
    applyTheme();
}

void ListPanel::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_title->setFont(m_theme.font(type::kLarge, QFont::Bold));
    m_count->setFont(m_theme.font(type::kSmall, QFont::Medium));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokens.textMuted);
    m_count->setPalette(muted);
    m_new->defaultAction()->setIcon(makeIcon(Icon::Compose, tokens.text, tokens.textMuted));
}

void ListPanel::setUnread(int conversations)
{
    m_count->setText(conversations > 0 ? tr("%n unread", nullptr, conversations) : QString());
}

void ListPanel::setCard(QWidget& card)
{
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, &card);
}

void ListPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
}

}  // namespace uinbox::ui
