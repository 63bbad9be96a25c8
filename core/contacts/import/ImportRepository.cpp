// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ImportRepository.h"

namespace uinbox {

namespace {

constexpr char kInsert[] = "INSERT INTO import (id, file_name, created_at) VALUES (:id, :name, :now)";
constexpr char kSetCounts[] = "UPDATE import SET made = :made, changed = :changed WHERE id = :id";
constexpr char kSetUndone[] = "UPDATE import SET undone_at = :now WHERE id = :id";
constexpr char kForgetContacts[] = "DELETE FROM import_contact WHERE import_id = :id AND contact_id <= :until";
constexpr char kForgetAddresses[] = "DELETE FROM import_address WHERE import_id = :id AND contact_id <= :until";
constexpr char kRemove[] = "DELETE FROM import WHERE id = :id";
constexpr char kPrune[] = "DELETE FROM import WHERE seq NOT IN (SELECT seq FROM import ORDER BY seq DESC LIMIT :keep)";
constexpr char kFind[] = "SELECT id, file_name, made, changed, created_at, undone_at FROM import WHERE id = :id";
constexpr char kList[] = "SELECT id, file_name, made, changed, created_at, undone_at FROM import ORDER BY seq DESC";
// One number is one person, on whichever of the two channels: the other channel's row only where there is none of its own.
constexpr char kOwner[] =
    "SELECT id, contact_id, opted_out_at, 1 FROM contact_address WHERE kind = :kind AND value = :value"
    " UNION ALL SELECT id, contact_id, opted_out_at, 0 FROM contact_address WHERE kind = :twin AND value = :value LIMIT 1";
constexpr char kInsertContact[] =
    "INSERT INTO contact (id, name, language, time_zone, metadata, created_at, updated_at)"
    " VALUES (:id, :name, :language, :zone, :metadata, :now, :now)";
// Who said STOP once has still said it.
constexpr char kInsertAddress[] =
    "INSERT INTO contact_address (id, contact_id, kind, value, opted_out_at, created_at)"
    " VALUES (:id, :contact, :kind, :value, (SELECT opted_out_at FROM opt_out WHERE kind = :kind AND value = :value), :created)";
constexpr char kState[] = "SELECT name, language, time_zone, metadata, updated_at FROM contact WHERE id = :id";
constexpr char kSetState[] =
    "UPDATE contact SET name = :name, language = :language, time_zone = :zone, metadata = :metadata, updated_at = :updated"
    " WHERE id = :id";
constexpr char kLastSeq[] = "SELECT coalesce(max(seq), 0) FROM contact";
constexpr char kNoteContact[] =
    "INSERT OR IGNORE INTO import_contact (import_id, contact_id, before) VALUES (:import, :contact, :before)";
constexpr char kNoteAddress[] =
    "INSERT OR IGNORE INTO import_address (import_id, contact_id, address_id, is_new) VALUES (:import, :contact, :address, :isNew)";
constexpr char kContactsOf[] =
    "SELECT contact_id, before FROM import_contact WHERE import_id = :import ORDER BY contact_id LIMIT :limit";
constexpr char kAddressesOf[] = "SELECT address_id, is_new FROM import_address WHERE import_id = :import AND contact_id = :contact";
// Whom an import made, nobody wrote with, and nothing was changed of since.
#define AS_MADE(column)                                                                        \
    "(SELECT c." column                                                                        \
    " FROM import_contact i JOIN contact c ON c.id = i.contact_id WHERE i.import_id = :import" \
    " AND i.contact_id <= :until AND i.before IS NULL AND c.updated_at = :at"                  \
    " AND NOT EXISTS (SELECT 1 FROM thread t WHERE t.contact_id = c.id)"                       \
    " AND NOT EXISTS (SELECT 1 FROM contact_address a WHERE a.contact_id = c.id AND a.created_at <> :at))"
constexpr char kForgetMadeOptOuts[] =
    "DELETE FROM opt_out WHERE opted_out_at = :at"
    " AND (kind, value) IN (SELECT kind, value FROM contact_address WHERE contact_id IN " AS_MADE("id") ")";
// One statement for many: each writes a part of the index.
constexpr char kForgetMadeWords[] = "DELETE FROM contact_search WHERE rowid IN " AS_MADE("seq");
constexpr char kRemoveMade[] = "DELETE FROM contact WHERE id IN " AS_MADE("id");
constexpr char kIsAsChanged[] =
    "SELECT 1 FROM contact c WHERE c.id = :id AND c.updated_at = :at"
    " AND NOT EXISTS (SELECT 1 FROM thread t WHERE t.contact_id = c.id AND t.last_message_at >= :at)";
constexpr char kForgetOptOuts[] =
    "DELETE FROM opt_out WHERE opted_out_at = :at"
    " AND (kind, value) IN (SELECT kind, value FROM contact_address WHERE contact_id = :id)";

ImportRecord readRecord(const db::Query& row)
{
    return {row.id<ImportId>(0), row.text(1), row.integer(2), row.integer(3), row.time(4), row.optionalTime(5)};
}

/// The kind whose addresses are the same people's; none for e-mail and handles.
std::optional<QString> twinName(AddressKind kind)
{
    switch (kind) {
        case AddressKind::Phone: return addressKindName(AddressKind::WhatsApp);
        case AddressKind::WhatsApp: return addressKindName(AddressKind::Phone);
        case AddressKind::Email:
        case AddressKind::Handle: return std::nullopt;
    }
    return std::nullopt;
}

void bindState(db::Query& query, ContactId contact, const ContactState& state)
{
    query.bind(":id", contact);
    query.bind(":name", state.name);
    query.bind(":language", state.language);
    query.bind(":zone", state.timeZone);
    query.bind(":metadata", state.metadata);
}

}  // namespace

Result<> ImportRepository::insert(const ImportRecord& record)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":id", record.id);
    query.bind(":name", record.fileName);
    query.bind(":now", record.createdAt);
    return query.run();
}

Result<> ImportRepository::setCounts(ImportId import, const ImportCounts& counts)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetCounts));
    query.bind(":id", import);
    query.bind(":made", static_cast<std::int64_t>(counts.made));
    query.bind(":changed", static_cast<std::int64_t>(counts.changed));
    return query.run();
}

Result<> ImportRepository::setUndone(ImportId import, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetUndone));
    query.bind(":id", import);
    query.bind(":now", now);
    return query.run();
}

Result<> ImportRepository::forget(ImportId import, ContactId until)
{
    for (const char* sql : {kForgetContacts, kForgetAddresses}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":id", import);
        query.bind(":until", until);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<qint64> ImportRepository::removeMade(ImportId import, Timestamp at, ContactId until)
{
    for (const char* sql : {kForgetMadeOptOuts, kForgetMadeWords, kRemoveMade}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":import", import);
        query.bind(":at", at);
        query.bind(":until", until);
        UINBOX_TRY(query.run());
    }
    return m_connection.changes();
}

Result<> ImportRepository::remove(ImportId import)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemove));
    query.bind(":id", import);
    return query.run();
}

Result<> ImportRepository::prune(int keep)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kPrune));
    query.bind(":keep", keep);
    return query.run();
}

Result<std::optional<ImportRecord>> ImportRepository::find(ImportId import)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":id", import);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readRecord(query)) : std::nullopt;
}

Result<std::vector<ImportRecord>> ImportRepository::list()
{
    std::vector<ImportRecord> records;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kList));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return records;
        records.push_back(readRecord(query));
    }
}

Result<std::optional<AddressOwner>> ImportRepository::ownerOf(AddressKind kind, const QString& value)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOwner));
    query.bind(":kind", addressKindName(kind));
    query.bind(":value", value);
    query.bind(":twin", twinName(kind));
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    return AddressOwner{query.id<ContactAddressId>(0), query.id<ContactId>(1), !query.isNull(2), query.integer(3) == 1};
}

Result<> ImportRepository::insertContact(ContactId contact, const ContactState& state)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertContact));
    bindState(query, contact, state);
    query.bind(":now", state.updatedAt);
    return query.run();
}

Result<> ImportRepository::insertAddress(const ContactAddress& address)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertAddress));
    query.bind(":id", address.id);
    query.bind(":contact", address.contactId);
    query.bind(":kind", addressKindName(address.kind));
    query.bind(":value", address.value);
    query.bind(":created", address.createdAt);
    return query.run();
}

Result<ContactState> ImportRepository::state(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kState));
    query.bind(":id", contact);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return fail(ErrorKind::NotFound, "contact");
    return ContactState{query.text(0), query.text(1), query.text(2), query.text(3), query.time(4)};
}

Result<> ImportRepository::setState(ContactId contact, const ContactState& state)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetState));
    bindState(query, contact, state);
    query.bind(":updated", state.updatedAt);
    return query.run();
}

Result<std::int64_t> ImportRepository::lastContactSeq()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastSeq));
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? query.integer(0) : 0;
}

Result<> ImportRepository::noteContact(ImportId import, const ImportedContact& contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNoteContact));
    query.bind(":import", import);
    query.bind(":contact", contact.contact);
    query.bind(":before", contact.before);
    return query.run();
}

Result<> ImportRepository::noteAddress(ImportId import, ContactId contact, const ImportedAddress& address)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNoteAddress));
    query.bind(":import", import);
    query.bind(":contact", contact);
    query.bind(":address", address.address);
    query.bind(":isNew", address.isNew ? 1 : 0);
    return query.run();
}

Result<std::vector<ImportedContact>> ImportRepository::contactsOf(ImportId import, int limit)
{
    std::vector<ImportedContact> contacts;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kContactsOf));
    query.bind(":import", import);
    query.bind(":limit", limit);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return contacts;
        contacts.push_back({query.id<ContactId>(0), query.isNull(1) ? std::nullopt : std::optional(query.text(1))});
    }
}

Result<std::vector<ImportedAddress>> ImportRepository::addressesOf(ImportId import, ContactId contact)
{
    std::vector<ImportedAddress> addresses;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAddressesOf));
    query.bind(":import", import);
    query.bind(":contact", contact);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return addresses;
        addresses.push_back({query.id<ContactAddressId>(0), query.integer(1) == 1});
    }
}

Result<bool> ImportRepository::isAsChanged(ContactId contact, Timestamp at)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIsAsChanged));
    query.bind(":id", contact);
    query.bind(":at", at);
    return query.next();
}

Result<> ImportRepository::forgetOptOuts(ContactId contact, Timestamp at)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kForgetOptOuts));
    query.bind(":id", contact);
    query.bind(":at", at);
    return query.run();
}

}  // namespace uinbox
