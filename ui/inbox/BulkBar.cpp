// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/BulkBar.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kHeading = 60;
constexpr int kButton = 34;

}  // namespace

BulkBar::BulkBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_count(new QLabel(this)), m_clear(new QToolButton(this)), m_row(new QHBoxLayout)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kL + space::kXs, 0, space::kM, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_clear);
    m_count->setMinimumHeight(kHeading);
    m_clear->setAutoRaise(true);
    m_clear->setFixedSize(kButton, kButton);
    m_clear->setToolTip(tr("Select nothing (Esc)"));
    m_clear->setAccessibleName(tr("Select nothing"));
    m_buttons.emplace_back(m_clear, Icon::Close);
    m_row->setContentsMargins(space::kM, 0, space::kM, space::kXs);
    m_row->setSpacing(2);
    m_row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_row);
    connect(m_clear, &QToolButton::clicked, this, &BulkBar::cleared);
    connect(&theme, &Theme::changed, this, &BulkBar::applyTheme);
    applyTheme();
}

void BulkBar::add(Icon icon, const QString& words, std::function<void(QWidget&)> run)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({20, 20});
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::clicked, this, [button, run = std::move(run)] { run(*button); });
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.emplace_back(button, icon);
    applyTheme();
}

void BulkBar::setCount(int conversations)
{
    m_count->setText(tr("%Ln selected", nullptr, conversations));
}

void BulkBar::applyTheme()
{
    m_count->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    for (const auto& [button, icon] : m_buttons) button->setIcon(makeIcon(icon, m_theme.tokens().text, m_theme.tokens().textMuted));
}

}  // namespace uinbox::ui
