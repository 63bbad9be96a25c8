// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonRepository.h"

#include "contacts/ContactRepository.h"

#include <QStringList>

#include <algorithm>

namespace uinbox {

namespace {

#define PERSON_COLUMNS \
    "SELECT c.id, c.name, c.language, c.time_zone, c.created_at, t.id, t.last_message_at, t.last_message_id IS NULL"
#define PERSON_FROM " FROM contact c LEFT JOIN thread t ON t.contact_id = c.id"

constexpr char kNamed[] = PERSON_COLUMNS PERSON_FROM " WHERE (c.name, c.id) > (:name, :id) ORDER BY c.name, c.id LIMIT :limit";
constexpr char kUnnamed[] = PERSON_COLUMNS PERSON_FROM " WHERE c.name = '' AND c.id > :id ORDER BY c.name, c.id LIMIT :limit";
constexpr char kByName[] =
    PERSON_COLUMNS PERSON_FROM " WHERE c.name >= :from AND c.name < :until ORDER BY c.name, c.id LIMIT :limit";
// Without an order: ranking would read all that match.
constexpr char kByWord[] = PERSON_COLUMNS
    " FROM contact_search s CROSS JOIN contact c ON c.seq = s.rowid LEFT JOIN thread t ON t.contact_id = c.id"
    " WHERE contact_search MATCH :words LIMIT :limit";
constexpr char kForget[] = "DELETE FROM contact_search WHERE rowid = (SELECT seq FROM contact WHERE id = :id)";
// As in migration 0006.
#define INDEX_CONTACTS                                                                                                               \
    "INSERT INTO contact_search (rowid, words) SELECT c.seq, c.name || coalesce((SELECT group_concat(' ' || a.value ||"              \
    " CASE WHEN a.kind = 'phone' OR a.kind = 'whatsapp' THEN ' ' || substr(a.value, 3) || ' ' || substr(a.value, 4) || ' ' ||"       \
    " substr(a.value, 5) || ' ' || substr(a.value, 6) || ' ' || substr(a.value, 7) || ' ' || substr(a.value, 8) || ' ' ||"           \
    " substr(a.value, 9) || ' ' || substr(a.value, 10) || ' ' || substr(a.value, 11) || ' ' || substr(a.value, -3) ELSE '' END, '')" \
    " FROM contact_address a WHERE a.contact_id = c.id), '') FROM contact c"
constexpr char kIndex[] = INDEX_CONTACTS " WHERE c.id = :id";
constexpr char kIndexNew[] = INDEX_CONTACTS " WHERE c.seq > :after AND c.seq <= :until";

/// The highest id there can be: behind everybody who has no name.
ContactId lastId()
{
    return ContactId(*Uuid::fromBytes(QByteArray(16, '\xff')));
}

/// The words of a search as FTS5 takes them, each as a beginning: "ann"* "415"*. Digits are joined over what people put between them.
QString matchOf(const QString& search)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) words.append(u'"' + word + QStringLiteral("\"*"));
        word.clear();
    };
    const bool isNumber = std::none_of(search.begin(), search.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
    for (const QChar c : search) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (!isNumber)
            end();
    }
    end();
    return words.join(u' ');
}

/// The first text behind all that begin with `prefix`, as NOCASE compares: by bytes of UTF-8.
QString behind(const QString& prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

}  // namespace

Result<> PersonRepository::append(db::Query& query, const PeopleQuery& wanted, std::vector<Person>& people)
{
    while (static_cast<int>(people.size()) < wanted.limit) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) break;
        Person person;
        person.contact.id = query.id<ContactId>(0);
        const auto same = [&](const Person& other) { return other.contact.id == person.contact.id; };
        if (std::any_of(people.begin(), people.end(), same)) continue;
        person.contact.name = query.text(1);
        person.contact.language = query.text(2);
        person.contact.timeZone = query.text(3);
        person.contact.createdAt = query.time(4);
        person.thread = query.optionalId<ThreadId>(5);
        if (person.thread && query.integer(7) == 0) person.lastMessageAt = query.time(6);
        people.push_back(std::move(person));
    }
    return {};
}

Result<> PersonRepository::everybody(const PeopleQuery& wanted, std::vector<Person>& people)
{
    const auto after = wanted.after.value_or(std::pair(QString(), lastId()));
    const bool isAmongUnnamed = wanted.after && after.first.isEmpty();
    if (!isAmongUnnamed) {
        UINBOX_ASSIGN(auto named, m_connection.prepare(kNamed));
        named.bind(":name", after.first);
        named.bind(":id", after.second);
        named.bind(":limit", wanted.limit);
        UINBOX_TRY(append(named, wanted, people));
    }
    UINBOX_ASSIGN(auto unnamed, m_connection.prepare(kUnnamed));
    unnamed.bind(":id", isAmongUnnamed ? after.second : ContactId());
    unnamed.bind(":limit", wanted.limit);
    return append(unnamed, wanted, people);
}

Result<> PersonRepository::found(const PeopleQuery& wanted, std::vector<Person>& people)
{
    const QString search = wanted.search.simplified();
    {
        UINBOX_ASSIGN(auto byName, m_connection.prepare(kByName));
        byName.bind(":from", search);
        byName.bind(":until", behind(search));
        byName.bind(":limit", wanted.limit);
        UINBOX_TRY(append(byName, wanted, people));
    }
    const QString words = matchOf(search);
    if (words.isEmpty()) return {};
    UINBOX_ASSIGN(auto byWord, m_connection.prepare(kByWord));
    byWord.bind(":words", words);
    // Those that are there already come again.
    byWord.bind(":limit", wanted.limit + static_cast<int>(people.size()));
    return append(byWord, wanted, people);
}

Result<std::vector<Person>> PersonRepository::list(const PeopleQuery& query)
{
    std::vector<Person> people;
    UINBOX_TRY(query.search.simplified().isEmpty() ? everybody(query, people) : found(query, people));
    ContactRepository contacts(m_connection);
    for (Person& person : people) {
        UINBOX_ASSIGN(person.contact.addresses, contacts.addressesOf(person.contact.id));
    }
    return people;
}

Result<> PersonRepository::index(ContactId contact)
{
    UINBOX_TRY(forget(contact));
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIndex));
    query.bind(":id", contact);
    return query.run();
}

Result<> PersonRepository::indexNew(std::int64_t after, std::int64_t until)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIndexNew));
    query.bind(":after", after);
    query.bind(":until", until);
    return query.run();
}

Result<> PersonRepository::forget(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kForget));
    query.bind(":id", contact);
    return query.run();
}

}  // namespace uinbox
