// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonPicture.h"

#include "common/Avatar.h"
#include "contacts/PhoneNumber.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace uinbox::ui {

QString shownName(const Contact& contact)
{
    if (!contact.name.isEmpty()) return contact.name;
    if (!contact.addresses.empty()) return PhoneNumber::formatInternational(contact.addresses.front().value);
    return QCoreApplication::translate("Avatar", "Unknown");
}

void paintPerson(QPainter& painter, const QRect& rect, const Contact& contact, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(contact.id.uuid().toBytes()));
    painter.drawEllipse(rect);
    painter.setPen(Qt::white);
    QFont font = theme.font(type::kBody, QFont::DemiBold);
    font.setPixelSize(qMax(type::kCaption, rect.height() * 3 / 8));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, initials(contact.name));
    painter.restore();
}

QPixmap personPixmap(const Contact& contact, const Theme& theme, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintPerson(painter, QRect(0, 0, size, size), contact, theme);
    return pixmap;
}

Icon addressIcon(AddressKind kind)
{
    switch (kind) {
        case AddressKind::Phone: return Icon::Sms;
        case AddressKind::WhatsApp: return Icon::WhatsApp;
        case AddressKind::Email: return Icon::Mail;
        case AddressKind::Handle: return Icon::Contacts;
    }
    return Icon::Contacts;
}

QColor addressColor(AddressKind kind, const Tokens& tokens)
{
    switch (kind) {
        case AddressKind::Phone: return tokens.sms;
        case AddressKind::WhatsApp: return tokens.whatsApp;
        case AddressKind::Email: return tokens.email;
        case AddressKind::Handle: return tokens.textMuted;
    }
    return tokens.textMuted;
}

}  // namespace uinbox::ui
