// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Avatar.h"

#include "contacts/PhoneNumber.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kMarkSize = 14;
constexpr int kMarkGround = 20;

}  // namespace

QString personName(const Thread& thread)
{
    if (!thread.contactName.isEmpty()) return thread.contactName;
    if (!thread.contactAddress.isEmpty()) return PhoneNumber::formatInternational(thread.contactAddress);
    return QCoreApplication::translate("Avatar", "Unknown");
}

QString initials(const QString& name)
{
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        const char32_t first = word.toUcs4().value(0);
        if (!QChar::isLetter(first)) continue;
        letters += QString::fromUcs4(&first, 1).toUpper();
        if (letters.size() >= 2) break;
    }
    return letters.isEmpty() ? QStringLiteral("#") : letters;
}

QString channelTitle(Channel channel)
{
    switch (channel) {
        case Channel::Sms: return QCoreApplication::translate("Channel", "SMS");
        case Channel::WhatsApp: return QCoreApplication::translate("Channel", "WhatsApp");
        case Channel::Email: return QCoreApplication::translate("Channel", "E-mail");
    }
    return {};
}

Icon channelIcon(Channel channel)
{
    switch (channel) {
        case Channel::Sms: return Icon::Sms;
        case Channel::WhatsApp: return Icon::WhatsApp;
        case Channel::Email: return Icon::Mail;
    }
    return Icon::Sms;
}

QColor channelColor(Channel channel, const Tokens& tokens)
{
    switch (channel) {
        case Channel::Sms: return tokens.sms;
        case Channel::WhatsApp: return tokens.whatsApp;
        case Channel::Email: return tokens.email;
    }
    return tokens.sms;
}

void paintAvatar(QPainter& painter, const QRect& rect, const Thread& thread, const Theme& theme, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(thread.contactId.uuid().toBytes()));
    painter.drawEllipse(rect);
    painter.setPen(Qt::white);
    // Initials fill the picture, which grows with the text or does not.
    QFont font = theme.font(type::kBody, QFont::DemiBold);
    font.setPixelSize(qMax(1, rect.height() * 7 / 20));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, initials(thread.contactName));
    painter.restore();
    paintChannelMark(painter, rect, thread.lastChannel, theme, ground);
}

void paintChannelMark(QPainter& painter, const QRect& rect, Channel channel, const Theme& theme, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? rect.left() - 4 : rect.right() - kMarkGround + 5;
    const QRect mark(x, rect.bottom() - kMarkGround + 5, kMarkGround, kMarkGround);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(mark);
    const int inset = (kMarkGround - kMarkSize) / 2;
    painter.drawPixmap(
        mark.topLeft() + QPoint(inset, inset),
        iconPixmap(channelIcon(channel), channelColor(channel, theme.tokens()), kMarkSize, painter.device()->devicePixelRatioF()));
    painter.restore();
}

}  // namespace uinbox::ui
