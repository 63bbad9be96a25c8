// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactRepository.h"

#include "base/Utf8.h"
#include "contacts/PersonRepository.h"
#include "index/EntryIndex.h"

namespace uinbox {

namespace {

#define ADDRESS_COLUMNS \
    "id, contact_id, kind, value, opted_out_at, created_at, unreachable_at, unreachable_code, label, consent_at, consent_source"
#define CONTACT_COLUMNS "id, name, language, time_zone, handles, metadata, created_at, updated_at, blocked_at, archived_at"

constexpr char kInsert[] =
    "INSERT INTO contact (id, name, language, time_zone, handles, metadata, created_at, updated_at, blocked_at, archived_at)"
    " VALUES (:id, :name, :language, :zone, :handles, :metadata, :created, :updated, :blocked, :archived)";
constexpr char kUpdate[] =
    "UPDATE contact SET name = :name, language = :language, time_zone = :zone, handles = :handles, metadata = :metadata,"
    " updated_at = :updated WHERE id = :id";
constexpr char kForget[] =
    "INSERT OR IGNORE INTO forgotten_sid (provider_sid, forgotten_at) SELECT m.provider_sid, :now FROM message m"
    " WHERE m.thread_id = (SELECT t.id FROM thread t WHERE t.contact_id = :id) AND m.direction = 'inbound' AND m.provider_sid IS NOT NULL";
constexpr char kThread[] = "SELECT id FROM thread WHERE contact_id = :contact";
// What a merge keeps for its undo goes with the person who was kept, and with it what that one had been merged with before.
constexpr char kForgetMerges[] =
    "DELETE FROM contact_merge WHERE id IN (WITH RECURSIVE gone (id) AS (VALUES (:id) UNION SELECT m.merged_id FROM contact_merge m"
    " JOIN gone ON m.kept_id = gone.id) SELECT m.id FROM contact_merge m JOIN gone ON m.kept_id = gone.id)";
constexpr char kRemove[] = "DELETE FROM contact WHERE id = :id";
constexpr char kFind[] = "SELECT " CONTACT_COLUMNS " FROM contact WHERE id = :id";
constexpr char kList[] = "SELECT " CONTACT_COLUMNS
                         " FROM contact INDEXED BY contact_by_name"
                         " WHERE (name, id) > (:name, :id) ORDER BY name, id LIMIT :limit";
constexpr char kSearch[] =
    "SELECT " CONTACT_COLUMNS
    " FROM contact INDEXED BY contact_by_name"
    " WHERE (name, id) > (:name, :id) AND (name LIKE :pattern ESCAPE '\\' OR EXISTS (SELECT 1 FROM contact_address a"
    " WHERE a.contact_id = contact.id AND (a.value LIKE :pattern ESCAPE '\\' OR a.value LIKE :number ESCAPE '\\')))"
    " ORDER BY name, id LIMIT :limit";
constexpr char kInsertAddress[] =
    "INSERT INTO contact_address (id, contact_id, kind, value, opted_out_at, created_at, label, consent_at, consent_source)"
    " VALUES (:id, :contact, :kind, :value,"
    " coalesce(:optedOut, (SELECT opted_out_at FROM opt_out WHERE kind = :kind AND value = :value)), :created,"
    " :label, :consent, :source)";
constexpr char kUpdateAddress[] =
    "UPDATE contact_address SET label = :label, consent_at = :consent, consent_source = :source WHERE id = :id";
constexpr char kMoveToEnd[] = "UPDATE contact_address SET seq = (SELECT max(seq) + 1 FROM contact_address) WHERE id = :id";
constexpr char kSetMarks[] = "UPDATE contact SET blocked_at = :blocked, archived_at = :archived WHERE id = :id";
constexpr char kIsBlocked[] = "SELECT 1 FROM contact WHERE id = :id AND blocked_at IS NOT NULL";
constexpr char kRemoveAddress[] = "DELETE FROM contact_address WHERE id = :id RETURNING contact_id";
constexpr char kAddressesOf[] = "SELECT " ADDRESS_COLUMNS " FROM contact_address WHERE contact_id = :contact ORDER BY seq";
constexpr char kFindAddress[] = "SELECT " ADDRESS_COLUMNS " FROM contact_address WHERE kind = :kind AND value = :value";
constexpr char kInFlight[] =
    "SELECT 1 FROM thread t JOIN message m ON m.thread_id = t.id WHERE t.contact_id = :contact AND m.direction = 'outbound'"
    " AND (m.status IN ('sending', 'unknown') OR EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id"
    " AND (o.state IN ('held', 'recalling', 'sending', 'unknown') OR (o.state = 'queued' AND o.send_at IS NOT NULL)))) LIMIT 1";
constexpr char kSetUnreachable[] = "UPDATE contact_address SET unreachable_at = :at, unreachable_code = :code WHERE id = :id";
constexpr char kRememberOptOut[] =
    "INSERT OR REPLACE INTO opt_out (kind, value, opted_out_at) SELECT kind, value, :at FROM contact_address WHERE id = :id";
constexpr char kForgetOptOut[] =
    "DELETE FROM opt_out WHERE (kind, value) = (SELECT kind, value FROM contact_address WHERE id = :id)";
constexpr char kSetOptedOut[] = "UPDATE contact_address SET opted_out_at = :at WHERE id = :id";

Contact readContact(const db::Query& row)
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.name = row.text(1);
    contact.language = row.text(2);
    contact.timeZone = row.text(3);
    contact.handles = jsonFromText(row.text(4));
    contact.metadata = jsonFromText(row.text(5));
    contact.createdAt = row.time(6);
    contact.updatedAt = row.time(7);
    contact.blockedAt = row.optionalTime(8);
    contact.archivedAt = row.optionalTime(9);
    return contact;
}

ContactAddress readAddress(const db::Query& row)
{
    ContactAddress address;
    address.id = row.id<ContactAddressId>(0);
    address.contactId = row.id<ContactId>(1);
    address.kind = addressKindFromName(row.text(2)).value_or(AddressKind::Handle);
    address.value = row.text(3);
    address.optedOutAt = row.optionalTime(4);
    address.createdAt = row.time(5);
    address.unreachableAt = row.optionalTime(6);
    address.unreachableCode = static_cast<int>(row.integer(7));
    address.label = row.text(8);
    address.consentAt = row.optionalTime(9);
    address.consentSource = row.text(10);
    return address;
}

void bindFields(db::Query& query, const Contact& contact)
{
    query.bind(":id", contact.id);
    query.bind(":name", contact.name);
    query.bind(":language", contact.language);
    query.bind(":zone", contact.timeZone);
    query.bind(":handles", jsonText(contact.handles));
    query.bind(":metadata", jsonText(contact.metadata));
    query.bind(":updated", contact.updatedAt);
}

void bindNotes(db::Query& query, const ContactAddress& address)
{
    query.bind(":id", address.id);
    query.bind(":label", address.label);
    query.bind(":consent", address.consentAt);
    query.bind(":source", address.consentSource);
}

/// A LIKE pattern that finds `text` anywhere, its own wildcards taken literally.
QString containing(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// "(555) 123-0001" is stored as "+15551230001": digits are looked for without what people put between them.
QString asNumber(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && !QStringLiteral("+-().").contains(c))
            return text;
    }
    return digits.size() < 3 ? text : digits;
}

}  // namespace

Result<> ContactRepository::insert(const Contact& contact)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
        bindFields(query, contact);
        query.bind(":created", contact.createdAt);
        query.bind(":blocked", contact.blockedAt);
        query.bind(":archived", contact.archivedAt);
        UINBOX_TRY(query.run());
    }
    if (contact.addresses.empty()) return PersonRepository(m_connection).index(contact.id);
    for (const ContactAddress& address : contact.addresses) UINBOX_TRY(insertAddress(address));
    return {};
}

Result<> ContactRepository::insertAddress(const ContactAddress& address)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertAddress));
        bindNotes(query, address);
        query.bind(":contact", address.contactId);
        query.bind(":kind", addressKindName(address.kind));
        query.bind(":value", address.value);
        query.bind(":optedOut", address.optedOutAt);
        query.bind(":created", address.createdAt);
        UINBOX_TRY(query.run());
    }
    return PersonRepository(m_connection).index(address.contactId);
}

Result<> ContactRepository::updateAddress(const ContactAddress& address)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdateAddress));
    bindNotes(query, address);
    return query.run();
}

Result<> ContactRepository::orderAddresses(const std::vector<ContactAddressId>& addresses)
{
    for (const ContactAddressId id : addresses) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kMoveToEnd));
        query.bind(":id", id);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> ContactRepository::setMarks(const Contact& contact)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kSetMarks));
        query.bind(":id", contact.id);
        query.bind(":blocked", contact.blockedAt);
        query.bind(":archived", contact.archivedAt);
        UINBOX_TRY(query.run());
    }
    return PersonRepository(m_connection).index(contact.id);
}

Result<bool> ContactRepository::isBlocked(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIsBlocked));
    query.bind(":id", contact);
    return query.next();
}

Result<> ContactRepository::update(const Contact& contact)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdate));
        bindFields(query, contact);
        UINBOX_TRY(query.run());
    }
    return PersonRepository(m_connection).index(contact.id);
}

Result<> ContactRepository::removeAddress(ContactAddressId address)
{
    ContactId contact;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kRemoveAddress));
        query.bind(":id", address);
        UINBOX_ASSIGN(const bool removed, query.next());
        if (!removed) return {};
        contact = query.id<ContactId>(0);
        UINBOX_TRY(query.run());
    }
    return PersonRepository(m_connection).index(contact);
}

Result<> ContactRepository::remove(ContactId contact, Timestamp now)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kForget));
        query.bind(":id", contact);
        query.bind(":now", now);
        UINBOX_TRY(query.run());
    }
    UINBOX_TRY(PersonRepository(m_connection).forget(contact));
    UINBOX_TRY(forgetConversation(contact));
    for (const char* sql : {kForgetMerges, kRemove}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":id", contact);
        UINBOX_TRY(query.run());
    }
    return EntryIndex(m_connection).forgetNumbers();
}

/// Its words go from the index: they are not to be found in the file when the texts are gone.
Result<> ContactRepository::forgetConversation(ContactId contact)
{
    std::optional<ThreadId> thread;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kThread));
        query.bind(":contact", contact);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) thread = query.id<ThreadId>(0);
    }
    return thread ? EntryIndex(m_connection).removeThread(*thread) : Result<>();
}

Result<std::optional<Contact>> ContactRepository::find(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":id", contact);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    Contact result = readContact(query);
    UINBOX_ASSIGN(result.addresses, addressesOf(contact));
    return result;
}

Result<std::optional<ContactAddress>> ContactRepository::findAddress(AddressKind kind, const QString& value)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindAddress));
    query.bind(":kind", addressKindName(kind));
    query.bind(":value", value);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readAddress(query)) : std::nullopt;
}

Result<std::vector<Contact>> ContactRepository::list(const ContactQuery& wanted)
{
    std::vector<Contact> contacts;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(wanted.search.isEmpty() ? kList : kSearch));
        // Before the first: the empty name and the lowest id sort before everything but themselves, and no id is all zeros.
        const auto after = wanted.after.value_or(std::pair(QString(), ContactId()));
        query.bind(":name", after.first);
        query.bind(":id", after.second);
        query.bind(":limit", wanted.limit);
        if (!wanted.search.isEmpty()) {
            query.bind(":pattern", containing(wanted.search));
            query.bind(":number", containing(asNumber(wanted.search)));
        }
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            contacts.push_back(readContact(query));
        }
    }
    for (Contact& contact : contacts) {
        UINBOX_ASSIGN(contact.addresses, addressesOf(contact.id));
    }
    return contacts;
}

Result<bool> ContactRepository::hasMessageInFlight(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInFlight));
    query.bind(":contact", contact);
    return query.next();
}

Result<> ContactRepository::setOptedOut(ContactAddressId address, std::optional<Timestamp> at)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kSetOptedOut));
        query.bind(":id", address);
        query.bind(":at", at);
        UINBOX_TRY(query.run());
    }
    UINBOX_ASSIGN(auto query, m_connection.prepare(at ? kRememberOptOut : kForgetOptOut));
    query.bind(":id", address);
    if (at) query.bind(":at", at);
    return query.run();
}

Result<> ContactRepository::setUnreachable(ContactAddressId address, std::optional<Timestamp> at, int code)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetUnreachable));
    query.bind(":id", address);
    query.bind(":at", at);
    query.bind(":code", code);
    return query.run();
}

Result<std::vector<ContactAddress>> ContactRepository::addressesOf(ContactId contact)
{
    std::vector<ContactAddress> addresses;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAddressesOf));
    query.bind(":contact", contact);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return addresses;
        addresses.push_back(readAddress(query));
    }
}

}  // namespace uinbox
