// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactService.h"

#include "contacts/ContactWrites.h"
#include "contacts/PersonRepository.h"

namespace uinbox {

namespace {

bool hasAddress(const ContactInput& input)
{
    if (input.addresses) return !input.addresses->empty();
    return !input.phone.value_or(QString()).trimmed().isEmpty() || !input.email.value_or(QString()).trimmed().isEmpty();
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
    auto checked = normalized(std::move(input), m_defaultRegion);
    if (!checked) return makeReady(Result<Contact>(fail(checked.error())));
    if (!hasAddress(*checked))
        return makeReady(Result<Contact>(fail(ErrorKind::Invalid, "phone: A phone number or an e-mail address is needed.")));
    return m_database.write([input = *std::move(checked), now = m_clock.now()](db::WriteScope& scope) {
        return ContactWrites(scope, now).create(input);
    });
}

QFuture<Result<Contact>> ContactService::update(ContactId id, ContactInput input)
{
    auto checked = normalized(std::move(input), m_defaultRegion);
    if (!checked) return makeReady(Result<Contact>(fail(checked.error())));
    return m_database.write([=, input = *std::move(checked), now = m_clock.now()](db::WriteScope& scope) -> Result<Contact> {
        UINBOX_ASSIGN(auto change, ContactWrites(scope, now).change(id, input));
        return std::move(change.after);
    });
}

QFuture<Result<ContactChange>> ContactService::change(ContactId id, ContactInput input)
{
    auto checked = normalized(std::move(input), m_defaultRegion);
    if (!checked) return makeReady(Result<ContactChange>(fail(checked.error())));
    return m_database.write([=, input = *std::move(checked), now = m_clock.now()](db::WriteScope& scope) {
        return ContactWrites(scope, now).change(id, input);
    });
}

QFuture<Result<>> ContactService::restore(ContactChange change)
{
    return m_database.write([change = std::move(change), now = m_clock.now()](db::WriteScope& scope) {
        return ContactWrites(scope, now).restore(change);
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
    return m_database.read([=](db::Connection& connection) { return ContactWrites::existing(connection, id); });
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

QFuture<Result<std::vector<ContactId>>> ContactService::ids(PeopleQuery query)
{
    return m_database.read(
        [query = std::move(query)](db::Connection& connection) { return PersonRepository(connection).ids(query); });
}

QFuture<Result<PeopleCounts>> ContactService::counts()
{
    return m_database.read([](db::Connection& connection) { return PersonRepository(connection).counts(); });
}

QFuture<Result<std::vector<Contact>>> ContactService::contacts(std::vector<ContactId> ids)
{
    return m_database.read([ids = std::move(ids)](db::Connection& connection) -> Result<std::vector<Contact>> {
        ContactRepository contacts(connection);
        std::vector<Contact> found;
        for (const ContactId id : ids) {
            UINBOX_ASSIGN(auto contact, contacts.find(id));
            if (contact) found.push_back(*std::move(contact));
        }
        return found;
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
