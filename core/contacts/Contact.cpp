// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/Contact.h"

#include <algorithm>

namespace uinbox {

QString Contact::displayName() const
{
    if (!name.isEmpty()) return name;
    return addresses.empty() ? QString() : addresses.front().value;
}

const ContactAddress* Contact::address(AddressKind kind) const
{
    return firstOf(addresses, kind);
}

const ContactAddress* firstOf(const std::vector<ContactAddress>& addresses, AddressKind kind)
{
    const auto it = std::find_if(addresses.begin(), addresses.end(), [kind](const auto& a) { return a.kind == kind; });
    return it == addresses.end() ? nullptr : &*it;
}

QString addressKindName(AddressKind kind)
{
    switch (kind) {
        case AddressKind::Phone: return QStringLiteral("phone");
        case AddressKind::WhatsApp: return QStringLiteral("whatsapp");
        case AddressKind::Email: return QStringLiteral("email");
        case AddressKind::Handle: return QStringLiteral("handle");
    }
    return {};
}

std::optional<AddressKind> addressKindFromName(QStringView name)
{
    for (const auto kind : {AddressKind::Phone, AddressKind::WhatsApp, AddressKind::Email, AddressKind::Handle})
        if (addressKindName(kind) == name) return kind;
    return std::nullopt;
}

}  // namespace uinbox
