// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactService.h"

#include "contacts/EmailAddress.h"
#include "contacts/PersonRepository.h"
#include "contacts/PhoneNumber.h"

namespace uinbox {

namespace {

constexpr qsizetype kMaxNameLength = 200;

/// Checks and normalizes what was given, in place.
Result<> normalize(ContactInput& input, const QString& region)
{
    if (input.name) {
        *input.name = input.name->simplified();
        if (input.name->size() > kMaxNameLength) return fail(ErrorKind::Invalid, "name: Longer than 200 characters.");
    }
    if (input.phone && !input.phone->trimmed().isEmpty()) {
        UINBOX_ASSIGN(const auto number, PhoneNumber::parse(*input.phone, region));
        input.phone = number.e164();
    }
    if (input.email && !input.email->trimmed().isEmpty()) {
        UINBOX_ASSIGN(input.email, normalizeEmail(*input.email));
    }
    return {};
}

void assign(Contact& contact, const ContactInput& input, Timestamp now)
{
    contact.name = input.name.value_or(contact.name);
    contact.timeZone = input.timeZone.value_or(contact.timeZone);
    contact.handles = input.handles.value_or(contact.handles);
    contact.metadata = input.metadata.value_or(contact.metadata);
    contact.updatedAt = now;
}

/// Makes the contact's address of a kind be `value`; nothing where it was not given.
Result<> replaceAddress(ContactRepository& contacts, Contact& contact, AddressKind kind, const std::optional<QString>& value,
                        Timestamp now)
{
    if (!value) return {};
    const ContactAddress* current = contact.address(kind);
    const QString wanted = value->trimmed();
    if (current && current->value == wanted) return {};
    if (!wanted.isEmpty()) {
        UINBOX_ASSIGN(const auto owner, contacts.findAddress(kind, wanted));
        if (owner && owner->contactId != contact.id) return fail(ErrorKind::Conflict, owner->contactId.toString());
        if (owner) return {};
    }
    if (current) UINBOX_TRY(contacts.removeAddress(current->id));
    if (!wanted.isEmpty())
        UINBOX_TRY(contacts.insertAddress({ContactAddressId::generate(now), contact.id, kind, wanted, std::nullopt, now}));
    return {};
}

Result<Contact> store(db::WriteScope& scope, Contact contact, const ContactInput& input, Timestamp now)
{
    ContactRepository contacts(scope.connection());
    UINBOX_TRY(replaceAddress(contacts, contact, AddressKind::Phone, input.phone, now));
    UINBOX_TRY(replaceAddress(contacts, contact, AddressKind::Email, input.email, now));
    scope.changes().contacts.insert(contact.id);
    UINBOX_ASSIGN(auto stored, contacts.find(contact.id));
    return std::move(*stored);
}

Result<Contact> existing(db::Connection& connection, ContactId id)
{
    UINBOX_ASSIGN(auto contact, ContactRepository(connection).find(id));
    if (!contact) return fail(ErrorKind::NotFound, "contact");
    return std::move(*contact);
}

/// A WhatsApp address is a phone number: the same number on the other of the two channels is the same person, without a guess.
Result<std::optional<ContactAddress>> twinOf(ContactRepository& contacts, AddressKind kind, const QString& value)
{
    if (kind == AddressKind::WhatsApp) return contacts.findAddress(AddressKind::Phone, value);
    if (kind == AddressKind::Phone) return contacts.findAddress(AddressKind::WhatsApp, value);
    return std::nullopt;
}

}  // namespace

ContactService::ContactService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<Contact>> ContactService::create(ContactInput input)
{
    if (const auto checked = normalize(input, m_defaultRegion); !checked) return makeReady(Result<Contact>(fail(checked.error())));
    if (input.phone.value_or(QString()).trimmed().isEmpty() && input.email.value_or(QString()).trimmed().isEmpty())
        return makeReady(Result<Contact>(fail(ErrorKind::Invalid, "phone: A phone number or an e-mail address is needed.")));
    return m_database.write([input = std::move(input), now = m_clock.now()](db::WriteScope& scope) -> Result<Contact> {
        Contact contact;
        contact.id = ContactId::generate(now);
        contact.createdAt = now;
        assign(contact, input, now);
        UINBOX_TRY(ContactRepository(scope.connection()).insert(contact));
        return store(scope, std::move(contact), input, now);
    });
}

QFuture<Result<Contact>> ContactService::update(ContactId id, ContactInput input)
{
    if (const auto checked = normalize(input, m_defaultRegion); !checked) return makeReady(Result<Contact>(fail(checked.error())));
    return m_database.write([=, input = std::move(input), now = m_clock.now()](db::WriteScope& scope) -> Result<Contact> {
        UINBOX_ASSIGN(Contact contact, existing(scope.connection(), id));
        assign(contact, input, now);
        UINBOX_TRY(ContactRepository(scope.connection()).update(contact));
        return store(scope, std::move(contact), input, now);
    });
}

QFuture<Result<>> ContactService::remove(ContactId id)
{
    return m_database.write([id, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        ContactRepository contacts(scope.connection());
        UINBOX_ASSIGN(const auto contact, contacts.find(id));
        if (!contact) return fail(ErrorKind::NotFound, "contact");
        UINBOX_ASSIGN(const bool inFlight, contacts.hasMessageInFlight(id));
        if (inFlight)
            return fail(ErrorKind::Conflict, "A message to this contact may be on its way. Try again when its fate is known.");
        UINBOX_TRY(contacts.remove(id, now));
        scope.changes().contacts.insert(id);
        return {};
    });
}

QFuture<Result<Contact>> ContactService::contact(ContactId id)
{
    return m_database.read([=](db::Connection& connection) { return existing(connection, id); });
}

QFuture<Result<ContactPage>> ContactService::list(ContactQuery query)
{
    return m_database.read([query = std::move(query)](db::Connection& connection) -> Result<ContactPage> {
        ContactQuery oneMore = query;
        oneMore.limit += 1;
        ContactPage page;
        UINBOX_ASSIGN(page.contacts, ContactRepository(connection).list(oneMore));
        page.hasMore = page.contacts.size() > static_cast<size_t>(query.limit);
        if (page.hasMore) page.contacts.pop_back();
        return page;
    });
}

QFuture<Result<PeoplePage>> ContactService::people(PeopleQuery query)
{
    return m_database.read([query = std::move(query)](db::Connection& connection) -> Result<PeoplePage> {
        PeopleQuery oneMore = query;
        oneMore.limit += 1;
        PeoplePage page;
        UINBOX_ASSIGN(page.people, PersonRepository(connection).list(oneMore));
        page.hasMore = page.people.size() > static_cast<size_t>(query.limit);
        if (page.hasMore) page.people.pop_back();
        return page;
    });
}

Result<ContactAddress> ContactService::findOrCreate(db::WriteScope& scope, AddressKind kind, const QString& value,
                                                    const QString& name, Timestamp now)
{
    ContactRepository contacts(scope.connection());
    UINBOX_ASSIGN(const auto known, contacts.findAddress(kind, value));
    if (known) {
        if (!known->unreachableAt) return *known;
        // Something came from there, so it exists.
        UINBOX_TRY(contacts.setUnreachable(known->id, std::nullopt, 0));
        scope.changes().contacts.insert(known->contactId);
        return *known;
    }
    UINBOX_ASSIGN(const auto twin, twinOf(contacts, kind, value));
    if (twin) {
        const ContactAddress address{ContactAddressId::generate(now), twin->contactId, kind, value, std::nullopt, now};
        UINBOX_TRY(contacts.insertAddress(address));
        scope.changes().contacts.insert(twin->contactId);
        return address;
    }
    Contact contact;
    contact.id = ContactId::generate(now);
    contact.name = name.simplified().left(kMaxNameLength);
    contact.createdAt = now;
    contact.updatedAt = now;
    contact.addresses.push_back({ContactAddressId::generate(now), contact.id, kind, value, std::nullopt, now});
    UINBOX_TRY(contacts.insert(contact));
    scope.changes().contacts.insert(contact.id);
    return contact.addresses.front();
}

}  // namespace uinbox
