// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "contacts/import/ImportRecord.h"
#include "db/Connection.h"

#include <vector>

namespace uinbox {

/// Whose an address is.
struct AddressOwner {
    ContactAddressId address;
    ContactId contact;
    bool isOptedOut = false;
    bool isExact = true;  ///< false: theirs is the same number on the other of calls and WhatsApp
};

/// What an import may change of a contact.
struct ContactState {
    QString name{};
    QString language{};
    QString timeZone{};
    QString metadata{};  ///< JSON
    Timestamp updatedAt{};

    friend bool operator==(const ContactState&, const ContactState&) = default;
};

/// Somebody an import made (no `before`), or changed.
struct ImportedContact {
    ContactId contact;
    std::optional<QString> before{};
};

/// An address of somebody who was there before: a new one, or one that was opted out.
struct ImportedAddress {
    ContactAddressId address;
    bool isNew = false;
};

/// All SQL of imports that is not about contacts alone. Used within one transaction or read. Contacts are not indexed for searches here.
class ImportRepository {
public:
    explicit ImportRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<> insert(const ImportRecord& record);
    [[nodiscard]] Result<> setCounts(ImportId import, const ImportCounts& counts);
    [[nodiscard]] Result<> setUndone(ImportId import, Timestamp now);
    [[nodiscard]] Result<> remove(ImportId import);
    /// All but the newest go, with what they knew about people.
    [[nodiscard]] Result<> prune(int keep);
    [[nodiscard]] Result<std::optional<ImportRecord>> find(ImportId import);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ImportRecord>> list();

    /// Who has this address, or this number on the other channel.
    [[nodiscard]] Result<std::optional<AddressOwner>> ownerOf(AddressKind kind, const QString& value);
    [[nodiscard]] Result<> insertContact(ContactId contact, const ContactState& state);
    [[nodiscard]] Result<> insertAddress(const ContactAddress& address);
    [[nodiscard]] Result<ContactState> state(ContactId contact);
    [[nodiscard]] Result<> setState(ContactId contact, const ContactState& state);
    /// The place of the newest contact in the table.
    [[nodiscard]] Result<std::int64_t> lastContactSeq();

    [[nodiscard]] Result<> noteContact(ImportId import, const ImportedContact& contact);
    [[nodiscard]] Result<> noteAddress(ImportId import, ContactId contact, const ImportedAddress& address);
    /// The first of an import's people, in the order of their ids.
    [[nodiscard]] Result<std::vector<ImportedContact>> contactsOf(ImportId import, int limit);
    [[nodiscard]] Result<std::vector<ImportedAddress>> addressesOf(ImportId import, ContactId contact);

    /// Of the people up to an id, whom an import made at that moment: removes those with whom nobody wrote, and of whom nothing was
    /// changed, since. How many they were.
    [[nodiscard]] Result<qint64> removeMade(ImportId import, Timestamp at, ContactId until);
    /// What an import did to people up to an id is no more remembered.
    [[nodiscard]] Result<> forget(ImportId import, ContactId until);
    /// Nobody wrote, and nothing was changed, since an import changed this contact at that moment.
    [[nodiscard]] Result<bool> isAsChanged(ContactId contact, Timestamp at);
    /// What was opted out at that moment of a contact's addresses is no more remembered.
    [[nodiscard]] Result<> forgetOptOuts(ContactId contact, Timestamp at);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
