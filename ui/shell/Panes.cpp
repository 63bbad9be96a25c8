// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Panes.h"

#include "common/BackButton.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kDetailsFrom = 900;  ///< less room for all three: the details fold
constexpr int kBothFrom = 560;     ///< less: list and conversation take turns

}  // namespace

Panes::Panes(QWidget& list, QWidget& content, QWidget& details, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_list(list),
      m_content(content),
      m_details(details),
      m_theme(theme),
      m_splitter(new QSplitter(this)),
      m_back(new BackButton(theme, this))
{
    m_back->hide();
    m_splitter->addWidget(&list);
    m_splitter->addWidget(&content);
    m_splitter->addWidget(&details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details.hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &BackButton::clicked, this, [this] {
        showList();
        Q_EMIT leftContent();
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

void Panes::showContent()
{
    m_contentFirst = true;
    arrange();
}

void Panes::showList()
{
    m_contentFirst = false;
    arrange();
}

void Panes::arrange()
{
    m_folded = width() < m_theme.scaled(kBothFrom);
    m_list.setVisible(!m_folded || !m_contentFirst);
    m_content.setVisible(!m_folded || m_contentFirst);
    m_back->setVisible(m_folded && m_contentFirst);
    // Before its window is seen it has not got its size: the list would be squeezed, and stay so.
    const bool details = m_wantsDetails && m_hasSize && width() >= m_theme.scaled(kDetailsFrom);
    if (details == areDetailsShown()) return;
    m_details.setVisible(details);
    QList<int> sizes = m_splitter->sizes();
    if (details && sizes.size() == 3 && sizes[2] < m_details.minimumWidth()) {
        sizes[1] = qMax(0, sizes[1] - m_details.sizeHint().width());
        sizes[2] = m_details.sizeHint().width();
        m_splitter->setSizes(sizes);
    }
    if (details) Q_EMIT detailsShown();
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
