// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "db/Connection.h"

namespace uinbox {

/// Which contacts to list: by name, then id.
struct ContactQuery {
    QString search;                                      ///< in name, phone, e-mail; empty for all
    std::optional<std::pair<QString, ContactId>> after;  ///< name and id of the last one seen
    int limit = 50;
};

/// All SQL about contacts and their addresses. Cheap to make; used within one transaction or read.
class ContactRepository {
public:
    explicit ContactRepository(db::Connection& connection) : m_connection(connection) {}

    /// The contact with its addresses. Conflict where an address is taken.
    [[nodiscard]] Result<> insert(const Contact& contact);
    [[nodiscard]] Result<> insertAddress(const ContactAddress& address);
    /// Label, consent and its source.
    [[nodiscard]] Result<> updateAddress(const ContactAddress& address);
    /// From now on they stand in this order, behind all others.
    [[nodiscard]] Result<> orderAddresses(const std::vector<ContactAddressId>& addresses);
    /// blockedAt and archivedAt.
    [[nodiscard]] Result<> setMarks(const Contact& contact);
    /// Name, language, zone, handles, metadata, updatedAt; not the addresses.
    [[nodiscard]] Result<> update(const Contact& contact);
    [[nodiscard]] Result<> removeAddress(ContactAddressId address);
    /// The contact and everything of it: addresses, conversation, messages, drafts. Their messages do not come back from a provider's list.
    [[nodiscard]] Result<> remove(ContactId contact, Timestamp now);

    [[nodiscard]] Result<std::optional<Contact>> find(ContactId contact);
    /// In the order in which they were given; none where there is no such contact.
    [[nodiscard]] Result<std::vector<ContactAddress>> addressesOf(ContactId contact);
    [[nodiscard]] Result<std::optional<ContactAddress>> findAddress(AddressKind kind, const QString& value);
    [[nodiscard]] Result<std::vector<Contact>> list(const ContactQuery& query);
    /// False where there is no such contact, too.
    [[nodiscard]] Result<bool> isBlocked(ContactId contact);
    /// True where a message to this person may be on its way.
    [[nodiscard]] Result<bool> hasMessageInFlight(ContactId contact);
    /// Kept apart from the contact, too: an address that is removed and given again is still opted out.
    [[nodiscard]] Result<> setOptedOut(ContactAddressId address, std::optional<Timestamp> at);
    /// nullopt takes the mark away.
    [[nodiscard]] Result<> setUnreachable(ContactAddressId address, std::optional<Timestamp> at, int code);

private:
    [[nodiscard]] Result<> forgetConversation(ContactId contact);

    db::Connection& m_connection;
};

}  // namespace uinbox
