// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/ChannelAddress.h"

namespace uinbox {

AddressKind addressKindOf(Channel channel)
{
    switch (channel) {
        case Channel::Sms: return AddressKind::Phone;
        case Channel::WhatsApp: return AddressKind::WhatsApp;
        case Channel::Email: return AddressKind::Email;
    }
    return AddressKind::Phone;
}

const ContactAddress* addressFor(const std::vector<ContactAddress>& addresses, Channel channel)
{
    if (const ContactAddress* address = firstOf(addresses, addressKindOf(channel))) return address;
    return channel == Channel::WhatsApp ? firstOf(addresses, AddressKind::Phone) : nullptr;
}

}  // namespace uinbox
