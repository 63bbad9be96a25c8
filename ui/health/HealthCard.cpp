// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthCard.h"

#include "common/LineDot.h"
#include "common/TimeText.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

QLabel* plainLabel(QWidget* parent, bool wraps)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
}

void colour(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

}  // namespace

HealthCard::HealthCard(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_dot(new LineDot(theme, this)),
      m_name(plainLabel(this, false)),
      m_level(plainLabel(this, false)),
      m_since(plainLabel(this, false)),
      m_sentence(plainLabel(this, true)),
      m_next(plainLabel(this, true)),
      m_foot(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_foot))
{
    // A part that works has nothing to press, and is reached all the same.
    setFocusPolicy(Qt::TabFocus);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setContentsMargins(0, space::kXs, 0, 0);
    m_buttons->setSpacing(space::kS);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kS);
    head->addWidget(m_name);
    head->addWidget(m_level);
    head->addStretch();
    head->addWidget(m_since);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kXs);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_next);
    column->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    row->setSpacing(space::kM);
    row->addWidget(m_dot, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(&theme, &Theme::changed, this, &HealthCard::applyTheme);
    applyTheme();
}

void HealthCard::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_name->setFont(m_theme.font(type::kBody, QFont::DemiBold));
    m_level->setFont(m_theme.font(type::kSmall, QFont::Medium));
    m_since->setFont(m_theme.font(type::kSmall));
    m_next->setFont(m_theme.font(type::kBody));
    colour(*m_since, tokens.textMuted);
    colour(*m_next, tokens.textMuted);
    const bool isBad = m_item.level == HealthLevel::Problem;
    colour(*m_level, isBad ? tokens.danger : m_item.level == HealthLevel::Attention ? tokens.warning : tokens.textMuted);
    update();
}

void HealthCard::show(const HealthItem& item, Timestamp now)
{
    const bool sameButtons = m_item.actions == item.actions;
    m_item = item;
    m_dot->setLight(lightOf(item.level));
    m_name->setText(partName(item.part));
    m_level->setText(levelName(item));
    m_since->setText(item.since ? tr("since %1").arg(listTime(*item.since, now)) : QString());
    m_since->setToolTip(item.since ? fullTime(*item.since) : QString());
    m_sentence->setText(item.sentence);
    m_next->setText(item.next);
    m_next->setVisible(!item.next.isEmpty());
    if (!sameButtons) makeButtons(item.actions);
    m_foot->setVisible(!item.actions.empty());
    // As one, for the screen reader.
    setAccessibleName(QStringLiteral("%1: %2. %3 %4").arg(m_name->text(), m_level->text(), item.sentence, item.next).trimmed());
    applyTheme();
}

void HealthCard::makeButtons(const std::vector<HealthAction>& actions)
{
    while (QLayoutItem* old = m_buttons->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    for (const HealthAction action : actions) {
        auto* button = new QPushButton(actionName(action), m_foot);
        button->setAutoDefault(false);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(partName(m_item.part), actionName(action)));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void HealthCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.panel);
    painter.setPen(hasFocus() ? QPen(tokens.focus, 2) : QPen(tokens.line, 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius::kM, radius::kM);
}

}  // namespace uinbox::ui
