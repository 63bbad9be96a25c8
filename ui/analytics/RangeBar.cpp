// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/RangeBar.h"

#include "analytics/DayGrid.h"
#include "common/Avatar.h"
#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "composer/FlowLayout.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace uinbox::ui {

RangeBar::RangeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_days(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_own(new QWidget(this)),
      m_first(new DateTimeField(theme, m_own)),
      m_last(new DateTimeField(theme, m_own))
{
    m_days->addItems({tr("Last 7 days"), tr("Last 30 days"), tr("Last 90 days"), tr("This year"), tr("Own range…")});
    m_days->setAccessibleName(tr("Days"));
    setFocusProxy(m_days);
    m_channel->addItem(tr("All channels"));
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
        m_channel->addItem(channelTitle(channel), static_cast<int>(channel));
    m_channel->setAccessibleName(tr("Channel"));
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(space::kXs);
    own->addWidget(m_first);
    own->addWidget(new QLabel(QStringLiteral("–"), m_own));
    own->addWidget(m_last);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kS);
    flow->addWidget(m_days);
    flow->addWidget(m_channel);
    flow->addWidget(m_own);
    m_own->hide();
    for (DateTimeField* field : {m_first, m_last}) {
        field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        field->setKeyboardTracking(false);
        connect(field, &QDateTimeEdit::dateChanged, this, [this, field] { onOwn(*field); });
    }
    connect(m_days, &QComboBox::currentIndexChanged, this, &RangeBar::onDays);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RangeBar::changed);
}

void RangeBar::setDays(Days days)
{
    const QSignalBlocker quiet(m_days);
    m_days->setCurrentIndex(static_cast<int>(days));
    m_own->setVisible(days == Days::Own);
}

RangeBar::Days RangeBar::days() const
{
    return static_cast<Days>(m_days->currentIndex());
}

void RangeBar::setToday(QDate today)
{
    const bool isFirst = !m_today.isValid();
    m_today = today;
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    for (DateTimeField* field : {m_first, m_last}) {
        field->setMaximumDate(today);
        if (auto* calendar = field->findChild<Calendar*>()) calendar->setToday(today);
    }
    if (!isFirst) return;
    m_first->setDate(today.addDays(-29));
    m_last->setDate(today);
}

void RangeBar::onDays()
{
    const bool isOwn = days() == Days::Own;
    m_own->setVisible(isOwn);
    updateGeometry();
    Q_EMIT changed();
    if (isOwn) m_first->setFocus(Qt::OtherFocusReason);
}

void RangeBar::onOwn(const DateTimeField& touched)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    // The other one goes along, so that what is asked for is always a range that can be counted.
    DateTimeField& other = &touched == m_first ? *m_last : *m_first;
    if (m_first->date() > m_last->date()) other.setDate(touched.date());
    constexpr int kMost = DayGrid::kMostDays / 2 - 1;
    if (m_first->date().daysTo(m_last->date()) >= kMost)
        other.setDate(touched.date().addDays(&touched == m_first ? kMost - 1 : 1 - kMost));
    Q_EMIT changed();
}

ReportRange RangeBar::range() const
{
    switch (days()) {
        case Days::Week: return {m_today.addDays(-6), m_today};
        case Days::Month: return {m_today.addDays(-29), m_today};
        case Days::Quarter: return {m_today.addDays(-89), m_today};
        case Days::Year: return {QDate(m_today.year(), 1, 1), m_today};
        case Days::Own: return {m_first->date(), m_last->date()};
    }
    return {m_today, m_today};
}

ReportFilter RangeBar::filter() const
{
    const QVariant channel = m_channel->currentData();
    return {channel.isValid() ? std::optional(static_cast<Channel>(channel.toInt())) : std::nullopt};
}

void RangeBar::chooseDays()
{
    m_days->setFocus(Qt::ShortcutFocusReason);
    m_days->showPopup();
}

void RangeBar::chooseChannel()
{
    m_channel->setFocus(Qt::ShortcutFocusReason);
    m_channel->showPopup();
}

void RangeBar::clearFilter()
{
    m_channel->setCurrentIndex(0);
}

}  // namespace uinbox::ui
