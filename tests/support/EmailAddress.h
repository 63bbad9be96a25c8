// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "catch.h"

#include "contacts/ContactRepository.h"

namespace uinbox::test {

/// Gives the person of a conversation an e-mail address besides the phone number, and returns it. Main thread.
inline QString giveEmail(Conversation& of, const QString& value = QStringLiteral("ann@example.com"))
{
    ContactAddress email;
    email.id = ContactAddressId::generate(of.clock.now());
    email.contactId = of.address.contactId;
    email.kind = AddressKind::Email;
    email.value = value;
    REQUIRE(of.database.write([&](db::WriteScope& scope) { return ContactRepository(scope.connection()).insertAddress(email); }));
    return value;
}

}  // namespace uinbox::test
