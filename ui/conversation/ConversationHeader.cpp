// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationHeader.h"

#include "actions/KeyTip.h"
#include "base/WallTime.h"
#include "channels/ChannelAddress.h"
#include "common/Avatar.h"
#include "common/TabOrder.h"
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
constexpr int kLeastLetters = 6;  ///< of the address beside the name

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
    m_buttons->setContentsMargins(space::kS, 0, space::kL, 0);
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
        // Before the two that are always there, in their order.
        m_buttons->insertWidget(m_buttons->indexOf(m_find), button);
        m_own.append(button);
    }
    tabAsLaidOut(*m_buttons);
}

void ConversationHeader::addToMenu(QAction& action)
{
    m_menu->addAction(&action);
    m_more->show();
}

void ConversationHeader::setBack(QToolButton& button)
{
    m_back = &button;
    m_buttons->insertWidget(0, &button);
    tabAsLaidOut(*m_buttons);
}

void ConversationHeader::setBrief(bool brief)
{
    if (brief == m_brief) return;
    m_brief = brief;
    updateGeometry();
    update();
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
    const int name = QFontMetrics(m_theme.font(type::kTitle, QFont::DemiBold)).height();
    if (m_brief) return {200, qMax(kButton, name) + space::kXs};
    return {200, qMax(kLeastHeight, name + QFontMetrics(m_theme.font(type::kSmall)).height() + 2 * kPadding)};
}

void ConversationHeader::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_find->setIcon(makeIcon(Icon::Search, tokens.textMuted, tokens.fieldLine));
    m_more->setIcon(makeIcon(Icon::More, tokens.textMuted, tokens.fieldLine));
    updateGeometry();
    update();
}

QRect ConversationHeader::textRect() const
{
    const int buttons = static_cast<int>(m_own.size() + 1 + (m_more->isHidden() ? 0 : 1)) * (kButton + space::kXs) + space::kL;
    const bool hasBack = m_back && !m_back->isHidden();
    const int before = hasBack ? space::kS + m_back->width() + space::kXs : space::kXl;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(before, 0, -buttons, 0));
}

void ConversationHeader::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const QRect text = textRect();
    const QFontMetrics title(m_theme.font(type::kTitle, QFont::DemiBold));
    const QFontMetrics small(m_theme.font(type::kSmall));
    if (m_brief) {
        const int name = qMin(title.horizontalAdvance(m_name) + 2, text.width());
        const QRect rest = text.adjusted(name + space::kM, 0, 0, 0);
        paintName(painter, QStyle::visualRect(layoutDirection(), text, QRect(text.left(), text.top(), name, text.height())));
        if (rest.width() > small.averageCharWidth() * kLeastLetters)
            paintAbout(painter, QStyle::visualRect(layoutDirection(), text, rest));
        return;
    }
    const int top = (height() - title.height() - small.height() - 2) / 2;
    paintName(painter, QRect(text.left(), top, text.width(), title.height()));
    paintAbout(painter, QRect(text.left(), top + title.height() + 2, text.width(), small.height()));
}

void ConversationHeader::paintName(QPainter& painter, const QRect& line) const
{
    painter.setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    painter.setPen(m_theme.tokens().text);
    paintLine(painter, line, m_name);
}

void ConversationHeader::paintAbout(QPainter& painter, const QRect& line) const
{
    painter.setFont(m_theme.font(type::kSmall));
    painter.setPen(m_theme.tokens().textMuted);
    paintLine(painter, line, m_about);
}

void ConversationHeader::paintLine(QPainter& painter, const QRect& line, const QString& text) const
{
    const int aligned = static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter) |
                        static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(line, aligned, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

}  // namespace uinbox::ui
