// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ScheduledStrip.h"

#include "common/TimeText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace uinbox::ui {

namespace {

constexpr int kIcon = 16;

}  // namespace

ScheduledStrip::ScheduledStrip(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_icon(new QLabel(this)),
      m_label(new QLabel(this)),
      m_show(new QPushButton(tr("Show"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_show->setFlat(true);
    m_show->setAutoDefault(false);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setToolTip(tr("Show what is scheduled: change it, send it now or cancel it"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXl, 2, space::kL, 2);
    row->setSpacing(space::kS);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_show);
    m_label->setMinimumWidth(1);
    connect(m_show, &QPushButton::clicked, this, &ScheduledStrip::showRequested);
    connect(&theme, &Theme::changed, this, &ScheduledStrip::applyTheme);
    applyTheme();
    hide();
}

void ScheduledStrip::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_icon->setPixmap(iconPixmap(Icon::Clock, tokens.textMuted, m_theme.scaled(kIcon), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens.textMuted);
    colors.setColor(QPalette::ButtonText, tokens.link);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_label, m_show}) {
        widget->setFont(m_theme.font(type::kSmall));
        widget->setPalette(colors);
    }
    update();
}

QString ScheduledStrip::text() const
{
    return m_text;
}

void ScheduledStrip::setWaiting(const WaitingMessages& waiting)
{
    m_isWaiting = waiting.count > 0;
    fit();
    if (waiting.count == 0) return;
    QString text =
        waiting.count == 1 ? tr("1 message is scheduled") : tr("%1 messages are scheduled").arg(QLocale().toString(waiting.count));
    if (waiting.next) {
        const QDateTime next = QDateTime::fromMSecsSinceEpoch(toMillis(*waiting.next));
        const QString when = dayAndTime(next.date(), next.time(), localDay(m_clock.now()));
        //: What waits, and the next of it: "2 messages are scheduled · next: Tuesday, 9:00"
        text = (*waiting.next > m_clock.now() ? tr("%1 · next: %2") : tr("%1 · was due: %2")).arg(text, when);
    }
    m_text = text;
    setAccessibleName(text);
    elide();
}

void ScheduledStrip::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    fit();
}

void ScheduledStrip::fit()
{
    setVisible(m_isWaiting && m_hasRoom);
}

void ScheduledStrip::elide()
{
    m_label->setText(m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, m_label->width()));
}

void ScheduledStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elide();
}

void ScheduledStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
