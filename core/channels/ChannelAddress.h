// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "threads/Message.h"

namespace uinbox {

/// The kind of address a channel writes to.
[[nodiscard]] AddressKind addressKindOf(Channel channel);
/// Where a person of these addresses is reached on a channel: the first of its kind. WhatsApp addresses are phone numbers, so a phone
/// stands in where nobody wrote by WhatsApp yet. Null where there is none.
[[nodiscard]] const ContactAddress* addressFor(const std::vector<ContactAddress>& addresses, Channel channel);

}  // namespace uinbox
