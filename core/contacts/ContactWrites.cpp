// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactWrites.h"

#include <algorithm>

namespace uinbox {

namespace {

void assign(Contact& contact, const ContactInput& input, Timestamp now)
{
    contact.name = input.name.value_or(contact.name);
    contact.language = input.language.value_or(contact.language);
    contact.timeZone = input.timeZone.value_or(contact.timeZone);
    contact.handles = input.handles.value_or(contact.handles);
    contact.metadata = input.metadata.value_or(contact.metadata);
    contact.updatedAt = now;
}

const ContactAddress* find(const std::vector<ContactAddress>& addresses, ContactAddressId id)
{
    const auto it = std::find_if(addresses.begin(), addresses.end(), [id](const ContactAddress& each) { return each.id == id; });
    return it == addresses.end() ? nullptr : &*it;
}

const ContactAddress* find(const std::vector<ContactAddress>& addresses, AddressKind kind, const QString& value)
{
    const auto it = std::find_if(addresses.begin(), addresses.end(),
                                 [&](const ContactAddress& each) { return each.kind == kind && each.value == value; });
    return it == addresses.end() ? nullptr : &*it;
}

std::vector<ContactAddressId> idsOf(const std::vector<ContactAddress>& addresses)
{
    std::vector<ContactAddressId> ids;
    for (const ContactAddress& each : addresses) ids.push_back(each.id);
    return ids;
}

void assign(ContactAddress& address, const AddressInput& input)
{
    address.label = input.label.value_or(address.label);
    if (!input.consent) return;
    address.consentAt = input.consent->at;
    address.consentSource = input.consent->source;
}

/// `now` is as it was before where the change left it so.
template <class T>
void takeBack(T& now, const T& before, const T& after)
{
    if (now == after) now = before;
}

}  // namespace

Result<Contact> ContactWrites::existing(db::Connection& connection, ContactId id)
{
    UINBOX_ASSIGN(auto contact, ContactRepository(connection).find(id));
    if (!contact) return fail(ErrorKind::NotFound, "contact");
    return std::move(*contact);
}

Result<Contact> ContactWrites::create(const ContactInput& input)
{
    Contact contact;
    contact.id = ContactId::generate(m_now);
    contact.createdAt = m_now;
    assign(contact, input, m_now);
    UINBOX_TRY(m_contacts.insert(contact));
    UINBOX_TRY(store(contact, input));
    return existing(m_scope.connection(), contact.id);
}

Result<ContactChange> ContactWrites::change(ContactId id, const ContactInput& input)
{
    ContactChange change;
    UINBOX_ASSIGN(change.before, existing(m_scope.connection(), id));
    Contact contact = change.before;
    assign(contact, input, m_now);
    UINBOX_TRY(m_contacts.update(contact));
    UINBOX_TRY(store(contact, input));
    UINBOX_ASSIGN(change.after, existing(m_scope.connection(), id));
    return change;
}

Result<> ContactWrites::store(const Contact& contact, const ContactInput& input)
{
    m_scope.changes().contacts.insert(contact.id);
    if (input.addresses) return setAddresses(contact, *input.addresses);
    UINBOX_TRY(replaceAddress(contact, AddressKind::Phone, input.phone));
    return replaceAddress(contact, AddressKind::Email, input.email);
}

/// Makes the contact's address of a kind be `value`; nothing where it was not given.
Result<> ContactWrites::replaceAddress(const Contact& contact, AddressKind kind, const std::optional<QString>& value)
{
    if (!value) return {};
    const ContactAddress* current = contact.address(kind);
    const QString wanted = value->trimmed();
    if (current && current->value == wanted) return {};
    if (!wanted.isEmpty()) {
        UINBOX_ASSIGN(const auto owner, m_contacts.findAddress(kind, wanted));
        if (owner && owner->contactId != contact.id) return fail(ErrorKind::Conflict, owner->contactId.toString());
        if (owner) return {};
    }
    if (current) UINBOX_TRY(m_contacts.removeAddress(current->id));
    if (wanted.isEmpty()) return {};
    return m_contacts.insertAddress({ContactAddressId::generate(m_now), contact.id, kind, wanted, std::nullopt, m_now});
}

Result<> ContactWrites::setAddresses(const Contact& contact, const std::vector<AddressInput>& wanted)
{
    for (const ContactAddress& current : contact.addresses) {
        const auto isKept = std::any_of(wanted.begin(), wanted.end(), [&](const AddressInput& each) {
            return each.kind == current.kind && each.value == current.value;
        });
        if (!isKept) UINBOX_TRY(m_contacts.removeAddress(current.id));
    }
    for (const AddressInput& each : wanted) UINBOX_TRY(keepAddress(contact, each));
    UINBOX_ASSIGN(const auto stored, m_contacts.addressesOf(contact.id));
    std::vector<ContactAddressId> inOrder;
    for (const AddressInput& each : wanted) inOrder.push_back(find(stored, each.kind, each.value)->id);
    return order(contact.id, inOrder);
}

Result<> ContactWrites::keepAddress(const Contact& contact, const AddressInput& wanted)
{
    if (const ContactAddress* current = find(contact.addresses, wanted.kind, wanted.value)) {
        ContactAddress changed = *current;
        assign(changed, wanted);
        return changed == *current ? Result<>() : m_contacts.updateAddress(changed);
    }
    UINBOX_ASSIGN(const auto owner, m_contacts.findAddress(wanted.kind, wanted.value));
    if (owner) return fail(ErrorKind::Conflict, owner->contactId.toString());
    ContactAddress added{ContactAddressId::generate(m_now), contact.id, wanted.kind, wanted.value, std::nullopt, m_now};
    assign(added, wanted);
    return m_contacts.insertAddress(added);
}

Result<> ContactWrites::order(ContactId contact, const std::vector<ContactAddressId>& wanted)
{
    UINBOX_ASSIGN(const auto stored, m_contacts.addressesOf(contact));
    if (idsOf(stored) == wanted) return {};
    return m_contacts.orderAddresses(wanted);
}

Result<> ContactWrites::restore(const ContactChange& change)
{
    const auto& [before, after] = change;
    UINBOX_ASSIGN(const Contact stored, existing(m_scope.connection(), before.id));
    Contact now = stored;
    takeBack(now.name, before.name, after.name);
    takeBack(now.language, before.language, after.language);
    takeBack(now.timeZone, before.timeZone, after.timeZone);
    takeBack(now.handles, before.handles, after.handles);
    takeBack(now.metadata, before.metadata, after.metadata);
    now.updatedAt = stored.updatedAt == after.updatedAt ? before.updatedAt : m_now;
    UINBOX_TRY(m_contacts.update(now));
    m_scope.changes().contacts.insert(before.id);
    return restoreAddresses(change, stored);
}

Result<> ContactWrites::restoreAddresses(const ContactChange& change, const Contact& now)
{
    const auto& [before, after] = change;
    for (const ContactAddress& added : after.addresses)
        if (!find(before.addresses, added.id) && find(now.addresses, added.id)) UINBOX_TRY(m_contacts.removeAddress(added.id));
    for (const ContactAddress& each : before.addresses) UINBOX_TRY(restoreAddress(each, change, now));
    // The order that was, with what was added since behind.
    UINBOX_ASSIGN(const auto stored, m_contacts.addressesOf(before.id));
    std::vector<ContactAddressId> inOrder;
    for (const ContactAddress& each : before.addresses)
        if (find(stored, each.id)) inOrder.push_back(each.id);
    for (const ContactAddress& each : stored)
        if (!find(before.addresses, each.id)) inOrder.push_back(each.id);
    return order(before.id, inOrder);
}

Result<> ContactWrites::restoreAddress(const ContactAddress& before, const ContactChange& change, const Contact& now)
{
    const ContactAddress* after = find(change.after.addresses, before.id);
    if (const ContactAddress* current = find(now.addresses, before.id)) {
        if (!after) return {};
        ContactAddress restored = *current;
        takeBack(restored.label, before.label, after->label);
        takeBack(restored.consentAt, before.consentAt, after->consentAt);
        takeBack(restored.consentSource, before.consentSource, after->consentSource);
        return restored == *current ? Result<>() : m_contacts.updateAddress(restored);
    }
    if (after) return {};  // it went since
    UINBOX_ASSIGN(const auto owner, m_contacts.findAddress(before.kind, before.value));
    if (owner && owner->contactId != before.contactId) return fail(ErrorKind::Conflict, owner->contactId.toString());
    if (owner) return {};
    UINBOX_TRY(m_contacts.insertAddress(before));
    return m_contacts.setUnreachable(before.id, before.unreachableAt, before.unreachableCode);
}

}  // namespace uinbox
