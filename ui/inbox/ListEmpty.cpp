// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ListEmpty.h"

#include "theme/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

ListEmpty::ListEmpty(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, 0, space::kXl, 0);
    layout->setSpacing(space::kS);
    layout->addStretch(2);
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    m_button->setAutoDefault(false);
    m_button->hide();
    layout->addSpacing(space::kS);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &ListEmpty::acted);
    connect(&theme, &Theme::changed, this, &ListEmpty::applyTheme);
    applyTheme();
}

void ListEmpty::applyTheme()
{
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_sentence->setPalette(muted);
}

void ListEmpty::say(const EmptyWords& words, const QString& action)
{
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

}  // namespace uinbox::ui
