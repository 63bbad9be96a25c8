// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationHeader.h"

#include "actions/KeyTip.h"
#include "base/WallTime.h"
#include "channels/ChannelAddress.h"
#include "common/Avatar.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kLeastHeight = 60;
constexpr int kPadding = 9;
constexpr int kButton = 36;
constexpr int kIcon = 20;
constexpr int kMinuteMs = 60'000;

}  // namespace

ConversationHeader::ConversationHeader(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_buttons(new QHBoxLayout(this)),
      m_find(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_buttons->setContentsMargins(space::kXl, 0, space::kL, 0);
    m_buttons->setSpacing(space::kXs);
    m_buttons->addStretch(1);
    for (QToolButton* button : {m_find, m_more}) {
        button->setAutoRaise(true);
        button->setFixedSize(kButton, kButton);
        button->setIconSize({kIcon, kIcon});
        m_buttons->addWidget(button);
    }
    KeyTip::set(*m_find, QStringLiteral("conversation.find"), tr("Find in this conversation"));
    m_find->setAccessibleName(tr("Find in this conversation"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More of this conversation"));
    m_more->hide();
    // Not setMenu(): that draws an arrow beside the dots.
    connect(m_more, &QToolButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_find, &QToolButton::clicked, this, &ConversationHeader::findRequested);
    connect(&theme, &Theme::changed, this, &ConversationHeader::applyTheme);
    connect(&m_minute, &QTimer::timeout, this, &ConversationHeader::describe);
    m_minute.start(kMinuteMs);
    applyTheme();
}

void ConversationHeader::setThread(const Thread& thread)
{
    if (thread.id != m_thread.id) m_contact.reset();
    m_thread = thread;
    describe();
}

void ConversationHeader::setContact(const Contact& contact)
{
    m_contact = contact;
    describe();
}

void ConversationHeader::setActions(const QList<QAction*>& actions)
{
    qDeleteAll(m_own);
    m_own.clear();
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFixedSize(kButton, kButton);
        button->setIconSize({kIcon, kIcon});
        button->setAccessibleName(action->text().remove(u'&'));
        // After the space between, in their order.
        m_buttons->insertWidget(1 + static_cast<int>(m_own.size()), button);
        m_own.append(button);
    }
}

void ConversationHeader::addToMenu(QAction& action)
{
    m_menu->addAction(&action);
    m_more->show();
}

QString ConversationHeader::timeThere() const
{
    if (!m_contact || m_contact->timeZone.isEmpty()) return {};
    const auto there = wallTimeOf(m_clock.now(), m_contact->timeZone.toUtf8());
    const auto here = wallTimeOf(m_clock.now(), localTimeZone());
    const bool isSame = !there || !here || (there->date == here->date && there->time == here->time);
    //: What the clocks of the person show now
    return isSame ? QString() : tr("%1 there").arg(timeOfDay(there->time));
}

void ConversationHeader::describe()
{
    m_name = personName(m_thread);
    m_about = channelTitle(m_thread.lastChannel);
    const ContactAddress* address = m_contact ? addressFor(m_contact->addresses, m_thread.lastChannel) : nullptr;
    // Where nobody named them, their first address is their name.
    const bool isInName = address && m_thread.contactName.isEmpty() && address->value == m_thread.contactAddress;
    if (address && !isInName)
        m_about += QStringLiteral(" · ") + QChar(0x2066) + PhoneNumber::formatInternational(address->value) + QChar(0x2069);
    if (const QString time = timeThere(); !time.isEmpty()) m_about += QStringLiteral(" · ") + time;
    setAccessibleName(m_name + QStringLiteral(", ") + m_about);
    update();
}

QSize ConversationHeader::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(type::kTitle, QFont::DemiBold)).height() +
                     QFontMetrics(m_theme.font(type::kSmall)).height() + 2 * kPadding;
    return {200, qMax(kLeastHeight, text)};
}

void ConversationHeader::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_find->setIcon(makeIcon(Icon::Search, tokens.textMuted, tokens.fieldLine));
    m_more->setIcon(makeIcon(Icon::More, tokens.textMuted, tokens.fieldLine));
    updateGeometry();
    update();
}

void ConversationHeader::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const int buttons = static_cast<int>(m_own.size() + 1 + (m_more->isHidden() ? 0 : 1)) * (kButton + space::kXs) + space::kL;
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::kXl, 0, -buttons, 0));
    const int aligned = static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter) |
                        static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QFont title = m_theme.font(type::kTitle, QFont::DemiBold);
    const QFont small = m_theme.font(type::kSmall);
    const int upper = QFontMetrics(title).height();
    const int lower = QFontMetrics(small).height();
    const int top = (height() - upper - lower - 2) / 2;
    painter.setFont(title);
    painter.setPen(tokens.text);
    painter.drawText(QRect(text.left(), top, text.width(), upper), aligned,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    painter.setFont(small);
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(text.left(), top + upper + 2, text.width(), lower), aligned,
                     painter.fontMetrics().elidedText(m_about, Qt::ElideRight, text.width()));
}

}  // namespace uinbox::ui
