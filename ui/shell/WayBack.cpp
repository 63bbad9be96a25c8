// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WayBack.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyTip.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kButton = 32;
const QString kCommand = QStringLiteral("window.wayBack");

}  // namespace

WayBack::WayBack(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_button(new QToolButton(this)), m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kS, 2, space::kS, 2);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAccessibleName(tr("Back"));
    m_close->setAccessibleName(tr("Stay here"));
    KeyTip::setPlain(*m_close, m_close->accessibleName());
    for (QToolButton* button : {m_button, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(kButton, kButton);
        button->setIconSize({kIcon, kIcon});
    }
    // Its words are cut where there is little room.
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(m_button, 1, Qt::AlignLeading);
    row->addWidget(m_close);
    connect(m_button, &QToolButton::clicked, this, &WayBack::goBack);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &WayBack::applyTheme);
    applyTheme();
    hide();
}

void WayBack::addActions(ActionRegistry& registry)
{
    registry.add({.id = kCommand,
                  .group = tr("Go to"),
                  .text = tr("Back to where you were led from"),
                  .keys = {QKeySequence(Qt::ALT | Qt::Key_Left)},
                  .run = [this] { goBack(); },
                  .icon = Icon::ChevronLeft,
                  .hint = tr("To the results of the search, or the mentions, as you left them"),
                  .canRun = [this] { return canGoBack(); }});
}

void WayBack::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_button->setFont(m_theme.font(type::kSmall, QFont::Medium));
    m_button->setIcon(makeIcon(Icon::ChevronLeft, tokens.link, tokens.textMuted));
    QPalette colors = m_button->palette();
    colors.setColor(QPalette::ButtonText, tokens.link);
    m_button->setPalette(colors);
    m_close->setIcon(makeIcon(Icon::Close, tokens.textMuted, tokens.textMuted));
    fit();
}

void WayBack::fit()
{
    const int room = width() - kButton - kIcon - 6 * space::kS;
    // A search is somebody's words: their "&" is no shortcut.
    const QString shown = m_button->fontMetrics().elidedText(m_words, Qt::ElideRight, qMax(kButton, room));
    m_button->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
}

void WayBack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WayBack::offer(const QString& words, std::function<void()> back, std::function<bool()> isThere)
{
    m_back = std::move(back);
    m_isThere = std::move(isThere);
    m_words = words;
    fit();
    m_button->setAccessibleName(words);
    KeyTip::set(*m_button, kCommand, words);
    show();
}

void WayBack::goBack()
{
    if (!canGoBack()) return;
    hide();
    m_back();
}

void WayBack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace uinbox::ui
