// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Panes.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kDetailsFrom = 900;  ///< less room for all three: the details fold
constexpr int kBothFrom = 560;     ///< less: list and conversation take turns
constexpr int kDetailsWidth = 280;
constexpr int kIcon = 20;

}  // namespace

Panes::Panes(QWidget& list, QWidget& content, QWidget& details, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_list(list),
      m_details(details),
      m_theme(theme),
      m_splitter(new QSplitter(this)),
      m_right(new QWidget(this)),
      m_back(new QToolButton(this))
{
    m_back->setText(tr("Back to the list"));
    m_back->setAccessibleName(m_back->text());
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->setIconSize({kIcon, kIcon});
    m_back->setMinimumHeight(36);
    m_back->hide();
    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(&content, 1);
    m_splitter->addWidget(&list);
    m_splitter->addWidget(m_right);
    m_splitter->addWidget(&details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details.hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &QToolButton::clicked, this, [this] {
        showList();
        Q_EMIT leftContent();
    });
    connect(&theme, &Theme::changed, this, &Panes::paintIcon);
    paintIcon();
}

void Panes::paintIcon()
{
    // The arrow that points down, turned to where the list is.
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QPixmap down = iconPixmap(Icon::ArrowDown, m_theme.tokens().text, kIcon, devicePixelRatioF());
    m_back->setIcon(down.transformed(QTransform().rotate(isRtl ? -90 : 90)));
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
    m_folded = width() < kBothFrom;
    m_list.setVisible(!m_folded || !m_contentFirst);
    m_right->setVisible(!m_folded || m_contentFirst);
    m_back->setVisible(m_folded && m_contentFirst);
    const bool details = m_wantsDetails && width() >= kDetailsFrom;
    if (details == areDetailsShown()) return;
    m_details.setVisible(details);
    QList<int> sizes = m_splitter->sizes();
    if (details && sizes.size() == 3 && sizes[2] < m_details.minimumWidth()) {
        sizes[1] = qMax(0, sizes[1] - kDetailsWidth);
        sizes[2] = kDetailsWidth;
        m_splitter->setSizes(sizes);
    }
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
