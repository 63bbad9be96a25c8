// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/export/ExportRepository.h"

#include "base/Utf8.h"
#include "contacts/ContactRepository.h"

namespace uinbox {

namespace {

constexpr char kAfter[] =
    "SELECT id, name, language, time_zone, metadata, seq FROM contact WHERE seq > :after ORDER BY seq LIMIT :limit";
constexpr char kFieldNames[] =
    "SELECT f.key FROM contact c, json_each(c.metadata) f WHERE c.metadata <> '{}' AND f.type = 'text' GROUP BY f.key"
    " ORDER BY count(*) DESC, f.key LIMIT :limit";
constexpr char kCount[] = "SELECT count(*) FROM contact";

}  // namespace

Result<std::vector<Contact>> ExportRepository::after(std::int64_t& place, int limit)
{
    std::vector<Contact> contacts;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kAfter));
        query.bind(":after", place);
        query.bind(":limit", limit);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            Contact contact;
            contact.id = query.id<ContactId>(0);
            contact.name = query.text(1);
            contact.language = query.text(2);
            contact.timeZone = query.text(3);
            contact.metadata = jsonFromText(query.text(4));
            place = query.integer(5);
            contacts.push_back(std::move(contact));
        }
    }
    ContactRepository repository(m_connection);
    for (Contact& contact : contacts) {
        UINBOX_ASSIGN(contact.addresses, repository.addressesOf(contact.id));
    }
    return contacts;
}

Result<std::vector<Contact>> ExportRepository::these(const std::vector<ContactId>& ids)
{
    std::vector<Contact> contacts;
    ContactRepository repository(m_connection);
    for (const ContactId id : ids) {
        UINBOX_ASSIGN(auto contact, repository.find(id));
        if (contact) contacts.push_back(std::move(*contact));
    }
    return contacts;
}

Result<QStringList> ExportRepository::fieldNames(int limit)
{
    QStringList names;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFieldNames));
    query.bind(":limit", limit);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return names;
        names.append(query.text(0));
    }
}

Result<std::int64_t> ExportRepository::count()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCount));
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? query.integer(0) : 0;
}

}  // namespace uinbox
