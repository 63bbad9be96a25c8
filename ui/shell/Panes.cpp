// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Panes.h"

#include "common/Folding.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kDetailsFrom = 900;  ///< less room for all three: the details fold

}  // namespace

Panes::Panes(QWidget& list, QWidget& content, QWidget& details, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_details(details),
      m_theme(theme),
      m_splitter(new QSplitter(this)),
      m_folding(new Folding(*this, list, content, theme))
{
    m_splitter->addWidget(&list);
    m_splitter->addWidget(&content);
    m_splitter->addWidget(&details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details.hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_folding, &Folding::leftContent, this, &Panes::leftContent);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (areDetailsShown()) m_detailsWidth = m_splitter->sizes().last();
    });
    connect(&theme, &Theme::changed, this, &Panes::arrange);
}

void Panes::setDetailsWanted(bool wanted)
{
    if (wanted == m_wantsDetails) return;
    m_wantsDetails = wanted;
    arrange();
    Q_EMIT detailsWantedChanged();
}

bool Panes::areDetailsShown() const
{
    return !m_details.isHidden();
}

bool Panes::isFolded() const
{
    return m_folding->isFolded();
}

void Panes::showContent()
{
    m_folding->showContent();
}

void Panes::showList()
{
    m_folding->showList();
}

bool Panes::isContentShown() const
{
    return m_folding->isContentShown();
}

BackButton& Panes::back()
{
    return m_folding->back();
}

void Panes::arrange()
{
    // Before its window is seen it has not got its size: the list would be squeezed, and stay so.
    const bool details = m_wantsDetails && m_hasSize && width() >= m_theme.scaled(kDetailsFrom);
    if (details == areDetailsShown()) return;
    m_details.setVisible(details);
    if (details) giveWidth();
    if (details) Q_EMIT detailsShown();
}

/// The details' own, or what a person gave them: the conversation's loss alone.
void Panes::giveWidth()
{
    QList<int> sizes = m_splitter->sizes();
    const int wanted = m_detailsWidth > 0 ? m_detailsWidth : m_details.sizeHint().width();
    const bool hasSome = sizes[2] >= m_details.minimumWidth() && m_detailsWidth == 0;
    if (hasSome) return;
    sizes[1] = qMax(0, sizes[1] + sizes[2] - wanted);
    sizes[2] = wanted;
    m_splitter->setSizes(sizes);
}

void Panes::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_hasSize = true;
    arrange();
}

void Panes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Panes::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
