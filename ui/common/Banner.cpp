// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Banner.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace uinbox::ui {

Banner::Banner(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_label(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kL, space::kS, space::kL, space::kS);
    layout->setSpacing(space::kM);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    m_buttons->setSpacing(space::kS);
    connect(&theme, &Theme::changed, this, &Banner::applyTheme);
    applyTheme();
    hide();
}

void Banner::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().bannerText);
    m_label->setPalette(colors);
}

void Banner::say(const QString& text)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_label->setText(text);
    setAccessibleName(text);
    show();
}

void Banner::offer(const QString& label, std::function<void()> action)
{
    auto* button = new QPushButton(label, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttons->addWidget(button);
}

void Banner::offerClose()
{
    auto* close = new QToolButton(this);
    close->setIcon(makeIcon(Icon::Close, m_theme.tokens().bannerText, m_theme.tokens().textMuted));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_buttons->addWidget(close);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().banner);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
