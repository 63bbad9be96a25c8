// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonRepository.h"

#include "contacts/ContactRepository.h"
#include "index/IndexTerms.h"

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
constexpr char kInsert[] = "INSERT INTO contact_search (rowid, terms) VALUES (:seq, :terms)";
constexpr char kWords[] =
    "SELECT c.seq, c.name, (SELECT group_concat(a.value, char(10)) FROM contact_address a WHERE a.contact_id = c.id) FROM contact c"
    " WHERE c.id = :id";
constexpr char kOlderWords[] =
    "SELECT c.seq, c.name, (SELECT group_concat(a.value, char(10)) FROM contact_address a WHERE a.contact_id = c.id) FROM contact c"
    " WHERE c.seq <= (SELECT low FROM search_progress WHERE kind = 'contact') ORDER BY c.seq DESC LIMIT :limit";
constexpr char kLow[] = "SELECT low FROM search_progress WHERE kind = 'contact'";
constexpr char kSetLow[] = "UPDATE search_progress SET low = :seq WHERE kind = 'contact'";

/// The highest id there can be: behind everybody who has no name.
ContactId lastId()
{
    return ContactId(*Uuid::fromBytes(QByteArray(16, '\xff')));
}

/// What somebody is found by, and under which number.
struct Words {
    std::int64_t seq = 0;
    QString terms;
};

Words readWords(const db::Query& row)
{
    IndexTerms terms;
    terms.add(row.text(1));
    for (const QString& address : row.text(2).split(u'\n', Qt::SkipEmptyParts)) {
        terms.add(address);
        // Any part of a number finds it.
        if (address.startsWith(u'+'))
            for (qsizetype at = 2; at + 3 <= address.size(); ++at) terms.add(QStringView(address).mid(at));
    }
    return {row.integer(0), terms.joined()};
}

/// The words of a search as FTS5 takes them, each as a beginning. Digits are joined over what people put between them.
QString matchOf(const QString& search)
{
    const bool isNumber = std::none_of(search.begin(), search.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
    QString typed = search;
    if (isNumber) typed.removeIf([](QChar c) { return !c.isDigit(); });
    QStringList terms;
    for (const WantedWord& word : wantedWords(typed.isEmpty() ? search : typed))
        for (const WantedTerm& term : word.terms)
            terms.append(u'"' + term.term + (term.isBeginning ? QStringLiteral("\"*") : QStringLiteral("\"")));
    return terms.join(u' ');
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
    std::optional<Words> words;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kWords));
        query.bind(":id", contact);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) words = readWords(query);
    }
    UINBOX_ASSIGN(const std::int64_t low, older());
    // One that is older than the index follows with the others.
    if (!words || words->seq <= low) return {};
    return insert(words->seq, words->terms);
}

Result<> PersonRepository::insert(std::int64_t seq, const QString& terms)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":seq", seq);
    query.bind(":terms", terms);
    return query.run();
}

Result<std::int64_t> PersonRepository::older()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLow));
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? query.integer(0) : 0;
}

Result<bool> PersonRepository::indexOlder(int count)
{
    std::vector<Words> all;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kOlderWords));
        query.bind(":limit", count);
        while (true) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            all.push_back(readWords(query));
        }
    }
    // Upwards: FTS5 ends a segment of its index where the numbers go down.
    for (auto words = all.rbegin(); words != all.rend(); ++words) UINBOX_TRY(insert(words->seq, words->terms));
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetLow));
    query.bind(":seq", static_cast<int>(all.size()) < count ? 0 : all.back().seq - 1);
    UINBOX_TRY(query.run());
    return !all.empty();
}

Result<> PersonRepository::forget(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kForget));
    query.bind(":id", contact);
    return query.run();
}

}  // namespace uinbox
