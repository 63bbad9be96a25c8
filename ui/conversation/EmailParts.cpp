// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailParts.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace uinbox::ui {

EmailParts::EmailParts(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new QLabel(this)),
      m_previous(new QPushButton(tr("Previous part"), this)),
      m_next(new QPushButton(tr("Next part"), this)),
      m_save(new QPushButton(tr("Save as text…"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXl, space::kS, space::kXl, space::kS);
    row->setSpacing(space::kS);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_save, m_previous, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT partChosen(m_part - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT partChosen(m_part + 1); });
    connect(m_save, &QPushButton::clicked, this, &EmailParts::saveTextRequested);
    hide();
}

void EmailParts::setPart(int part, int count, bool isCut)
{
    m_part = part;
    QString words = count > 1 ? tr("This e-mail is long. Part %1 of %2.").arg(part + 1).arg(count) : QString();
    if (isCut) words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + tr("What is too much to be shown is in its text.");
    m_words->setText(words);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(part > 0);
    m_next->setEnabled(part + 1 < count);
    m_save->setVisible(isCut);
    setVisible(!words.isEmpty());
}

void EmailParts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
