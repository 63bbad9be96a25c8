// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/AddressMarks.h"

#include "channels/ChannelAddress.h"
#include "contacts/ContactRepository.h"
#include "outbox/OutboxCascade.h"

namespace uinbox {

Result<> AddressMarks::refused(const Message& message, Refusal meaning, int code)
{
    const bool optedOut = meaning == Refusal::AddressOptedOut;
    if (!optedOut && meaning != Refusal::AddressUnreachable) return {};
    ContactRepository contacts(m_scope.connection());
    UINBOX_ASSIGN(const auto address, contacts.findAddress(addressKindOf(message.channel), message.toAddress));
    if (!address || (optedOut && address->optedOutAt)) return {};
    m_scope.changes().contacts.insert(address->contactId);
    if (!optedOut) return contacts.setUnreachable(address->id, m_now, code);
    UINBOX_TRY(contacts.setOptedOut(address->id, m_now));
    return OutboxCascade(m_scope, m_now, m_timing).optedOut(*address, message.id);
}

Result<> AddressMarks::reached(const Message& message)
{
    ContactRepository contacts(m_scope.connection());
    UINBOX_ASSIGN(const auto address, contacts.findAddress(addressKindOf(message.channel), message.toAddress));
    if (!address || !address->unreachableAt) return {};
    m_scope.changes().contacts.insert(address->contactId);
    return contacts.setUnreachable(address->id, std::nullopt, 0);
}

}  // namespace uinbox
