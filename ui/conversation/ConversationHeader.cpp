// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationHeader.h"

#include "channels/ChannelAddress.h"
#include "common/Avatar.h"
#include "contacts/PhoneNumber.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 60;

}  // namespace

ConversationHeader::ConversationHeader(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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

void ConversationHeader::describe()
{
    m_name = personName(m_thread);
    m_about = channelTitle(m_thread.lastChannel);
    const ContactAddress* address = m_contact ? addressFor(m_contact->addresses, m_thread.lastChannel) : nullptr;
    // Where nobody named them, their first address is their name.
    const bool isInName = address && m_thread.contactName.isEmpty() && address->value == m_thread.contactAddress;
    if (address && !isInName)
        m_about += QStringLiteral(" · ") + QChar(0x2066) + PhoneNumber::formatInternational(address->value) + QChar(0x2069);
    setAccessibleName(m_name + QStringLiteral(", ") + m_about);
    update();
}

QSize ConversationHeader::sizeHint() const
{
    return {200, kHeight};
}

void ConversationHeader::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const QRect text = rect().adjusted(space::kXl, 0, -space::kXl, 0);
    const int aligned = static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter) |
                        static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    painter.setPen(tokens.text);
    painter.drawText(QRect(text.left(), 9, text.width(), 24), aligned,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, text.width()));
    painter.setFont(m_theme.font(type::kSmall));
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(text.left(), 32, text.width(), 18), aligned,
                     painter.fontMetrics().elidedText(m_about, Qt::ElideRight, text.width()));
}

}  // namespace uinbox::ui
