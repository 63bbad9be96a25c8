// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Folding.h"

#include "common/BackButton.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>

namespace uinbox::ui {

namespace {

constexpr int kBothFrom = 560;  ///< less room: they take turns

}  // namespace

Folding::Folding(QWidget& page, QWidget& list, QWidget& content, const Theme& theme)
    : QObject(&page), m_page(page), m_list(list), m_content(content), m_theme(theme), m_back(new BackButton(theme, &page))
{
    m_back->hide();
    connect(m_back, &BackButton::clicked, this, [this] {
        showList();
        Q_EMIT leftContent();
    });
    connect(&theme, &Theme::changed, this, &Folding::arrange);
    connect(qApp, &QApplication::focusChanged, this, &Folding::follow);
    page.installEventFilter(this);
}

bool Folding::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) arrange();
    return QObject::eventFilter(watched, event);
}

void Folding::turnTo(bool content)
{
    m_contentFirst = content;
    arrange();
}

void Folding::follow(const QWidget*, const QWidget* focus)
{
    if (!m_isFolded || !focus) return;
    if (!m_contentFirst && m_content.isAncestorOf(focus)) turnTo(true);
    if (m_contentFirst && m_list.isAncestorOf(focus)) turnTo(false);
}

void Folding::arrange()
{
    m_isFolded = m_page.width() < m_theme.scaled(kBothFrom);
    m_list.setVisible(!m_isFolded || !m_contentFirst);
    m_content.setVisible(!m_isFolded || m_contentFirst);
    m_back->setVisible(m_isFolded && m_contentFirst);
}

}  // namespace uinbox::ui
