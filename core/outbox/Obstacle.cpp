// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Obstacle.h"

#include "channels/ChannelAddress.h"
#include "contacts/ContactRepository.h"
#include "threads/MessageRepository.h"

namespace uinbox {

Result<std::optional<int>> obstacleOf(db::Connection& connection, const Message& message, Timestamp at)
{
    UINBOX_ASSIGN(const bool isBlocked, ContactRepository(connection).isBlocked(message.contactId));
    if (isBlocked) return kBlockedCode;
    UINBOX_ASSIGN(const auto address, ContactRepository(connection).findAddress(addressKindOf(message.channel), message.toAddress));
    if (address && address->optedOutAt) return kOptedOutCode;
    if (message.channel != Channel::WhatsApp || !message.envelope.templateSid.isEmpty()) return std::nullopt;
    UINBOX_ASSIGN(const auto last, MessageRepository(connection).lastWhatsAppFrom(message.toAddress));
    return last && at - *last < kWhatsAppWindow ? std::nullopt : std::optional(kWindowClosedCode);
}

}  // namespace uinbox
