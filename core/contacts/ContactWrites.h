// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ContactInput.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"

namespace uinbox {

/// The changes that people make to contacts, each within a transaction of the writer. What is given is normalized() already.
class ContactWrites {
public:
    ContactWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_contacts(scope.connection()), m_now(now) {}

    /// Conflict with the owner's id as its whole detail where an address is somebody else's.
    [[nodiscard]] Result<Contact> create(const ContactInput& input);
    /// NotFound where there is no such contact; Conflict as above.
    [[nodiscard]] Result<ContactChange> change(ContactId contact, const ContactInput& input);
    /// Takes a change back, field by field and address by address: what is no longer as it was left was set anew since, and stays.
    /// NotFound where the contact is gone; Conflict as above where an address went to somebody else meanwhile.
    [[nodiscard]] Result<> restore(const ContactChange& change);

    /// The contact, or NotFound.
    [[nodiscard]] static Result<Contact> existing(db::Connection& connection, ContactId id);

private:
    [[nodiscard]] Result<> store(const Contact& contact, const ContactInput& input);
    [[nodiscard]] Result<> replaceAddress(const Contact& contact, AddressKind kind, const std::optional<QString>& value);
    [[nodiscard]] Result<> setAddresses(const Contact& contact, const std::vector<AddressInput>& wanted);
    [[nodiscard]] Result<> keepAddress(const Contact& contact, const AddressInput& wanted);
    [[nodiscard]] Result<> restoreAddresses(const ContactChange& change, const Contact& now);
    [[nodiscard]] Result<> restoreAddress(const ContactAddress& before, const ContactChange& change, const Contact& now);
    /// Nothing where they stand so already.
    [[nodiscard]] Result<> order(ContactId contact, const std::vector<ContactAddressId>& wanted);

    db::WriteScope& m_scope;
    ContactRepository m_contacts;
    Timestamp m_now;
};

}  // namespace uinbox
