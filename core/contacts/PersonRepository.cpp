// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonRepository.h"

#include "base/Utf8.h"
#include "contacts/ContactRepository.h"
#include "index/IndexTerms.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace uinbox {

namespace {

#define PERSON_COLUMNS                                                                                                \
    "SELECT c.id, c.name, c.language, c.time_zone, c.created_at, t.id, t.last_message_at, t.last_message_id IS NULL," \
    " c.blocked_at, c.archived_at"
#define PEOPLE(index) PERSON_COLUMNS " FROM contact c INDEXED BY " index " LEFT JOIN thread t ON t.contact_id = c.id"
#define NAMED " (c.name, c.id) > (:name, :id) ORDER BY c.name, c.id LIMIT :limit"
#define UNNAMED " c.name = '' AND c.id > :id ORDER BY c.name, c.id LIMIT :limit"
#define BY_NAME " c.name >= :from AND c.name < :until ORDER BY c.name, c.id LIMIT :limit"
#define IS_ARCHIVED " WHERE c.archived_at IS NOT NULL AND c.blocked_at IS NULL"
#define IS_BLOCKED " WHERE c.blocked_at IS NOT NULL"
#define ACTIVE PEOPLE("contact_active") " WHERE c.archived_at IS NULL AND c.blocked_at IS NULL AND"
#define ARCHIVED PEOPLE("contact_archived") " WHERE c.archived_at IS NOT NULL AND c.blocked_at IS NULL AND"
#define BLOCKED PEOPLE("contact_blocked") " WHERE c.blocked_at IS NOT NULL AND"
#define EVERYBODY PEOPLE("contact_by_name") " WHERE"
// By whom there are fewer of: the import's people for its list, those of a name for a search in it.
#define IMPORTED                                                                                                   \
    PERSON_COLUMNS                                                                                                 \
    " FROM import_contact i CROSS JOIN contact c ON c.id = i.contact_id LEFT JOIN thread t ON t.contact_id = c.id" \
    " WHERE i.import_id = :import AND"
#define AMONG_IMPORTED " EXISTS (SELECT 1 FROM import_contact i WHERE i.import_id = :import AND i.contact_id = c.id) AND"

/// The statements of one list, each along its own index.
struct ListStatements {
    const char* named;
    const char* unnamed;
    const char* byName;
    const char* mark;  ///< that the terms of those in it have; null where there is no need of one
};
constexpr ListStatements kActive{ACTIVE NAMED, ACTIVE UNNAMED, ACTIVE BY_NAME, "sactive"};
constexpr ListStatements kArchived{ARCHIVED NAMED, ARCHIVED UNNAMED, ARCHIVED BY_NAME, "sarchived"};
constexpr ListStatements kBlocked{BLOCKED NAMED, BLOCKED UNNAMED, BLOCKED BY_NAME, "sblocked"};
constexpr ListStatements kEverybody{EVERYBODY NAMED, EVERYBODY UNNAMED, EVERYBODY BY_NAME, nullptr};
// The plus: not by the index of names, where each of the import's people would be looked for among all who have none.
constexpr ListStatements kImported{IMPORTED NAMED, IMPORTED " +c.name = '' AND c.id > :id ORDER BY c.name, c.id LIMIT :limit",
                                   EVERYBODY AMONG_IMPORTED BY_NAME, nullptr};
constexpr char kCounts[] = "SELECT (SELECT count(*) FROM contact c INDEXED BY contact_archived" IS_ARCHIVED
                           "), (SELECT count(*) FROM contact c INDEXED BY contact_blocked" IS_BLOCKED ")";

// Without an order: ranking would read all that match.
#define BY_WORD    \
    PERSON_COLUMNS \
    " FROM contact_search s CROSS JOIN contact c ON c.seq = s.rowid LEFT JOIN thread t ON t.contact_id = c.id WHERE"
#define MATCHED " contact_search MATCH :words LIMIT :limit"
constexpr char kByWord[] = BY_WORD MATCHED;
constexpr char kImportedByWord[] = BY_WORD AMONG_IMPORTED MATCHED;
constexpr char kForget[] = "DELETE FROM contact_search WHERE rowid = (SELECT seq FROM contact WHERE id = :id)";
constexpr char kInsert[] = "INSERT INTO contact_search (rowid, terms) VALUES (:seq, :terms)";
#define WORDS                                                                                                          \
    "SELECT c.seq, c.name, (SELECT group_concat(a.value, char(10)) FROM contact_address a WHERE a.contact_id = c.id)," \
    " c.metadata, c.handles, c.blocked_at, c.archived_at FROM contact c"
constexpr char kWords[] = WORDS " WHERE c.id = :id";
constexpr char kNewWords[] = WORDS " WHERE c.seq > :after AND c.seq <= :until ORDER BY c.seq";
constexpr char kOlderWords[] =
    WORDS " WHERE c.seq <= (SELECT low FROM search_progress WHERE kind = 'contact') ORDER BY c.seq DESC LIMIT :limit";
constexpr char kLow[] = "SELECT low FROM search_progress WHERE kind = 'contact'";
constexpr char kSetLow[] = "UPDATE search_progress SET low = :seq WHERE kind = 'contact'";

const ListStatements& statementsOf(const PeopleQuery& wanted)
{
    if (wanted.imported) return kImported;
    switch (wanted.state) {
        case PeopleState::Active: return kActive;
        case PeopleState::Archived: return kArchived;
        case PeopleState::Blocked: return kBlocked;
        case PeopleState::Everybody: break;
    }
    return kEverybody;
}

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

/// The texts among the entries of an object: what a person wrote there.
void addTexts(IndexTerms& terms, const QString& stored)
{
    if (stored.size() <= 2) return;
    const QJsonObject object = jsonFromText(stored);
    for (const QJsonValue value : object)
        if (value.isString()) terms.add(value.toString());
}

Words readWords(const db::Query& row)
{
    IndexTerms terms;
    const ListStatements& list = row.isNull(5) ? row.isNull(6) ? kActive : kArchived : kBlocked;
    terms.addMark(QLatin1String(list.mark));
    terms.add(row.text(1));
    for (const QString& address : row.text(2).split(u'\n', Qt::SkipEmptyParts)) {
        terms.add(address);
        // Any part of a number finds it.
        if (address.startsWith(u'+'))
            for (qsizetype at = 2; at + 3 <= address.size(); ++at) terms.add(QStringView(address).mid(at));
    }
    addTexts(terms, row.text(3));
    addTexts(terms, row.text(4));
    return {row.integer(0), terms.joined()};
}

/// The words of a search as FTS5 takes them, each as a beginning. Digits are joined over what people put between them. Empty for no words.
QString matchOf(const QString& search, const char* mark)
{
    const bool isNumber = std::none_of(search.begin(), search.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
    QString typed = search;
    if (isNumber) typed.removeIf([](QChar c) { return !c.isDigit(); });
    QStringList terms;
    for (const WantedWord& word : wantedWords(typed.isEmpty() ? search : typed))
        for (const WantedTerm& term : word.terms)
            terms.append(u'"' + term.term + (term.isBeginning ? QStringLiteral("\"*") : QStringLiteral("\"")));
    if (mark && !terms.isEmpty()) terms.append(u'"' + IndexTerms::markTerm(QLatin1String(mark)) + u'"');
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
        person.contact.blockedAt = query.optionalTime(8);
        person.contact.archivedAt = query.optionalTime(9);
        people.push_back(std::move(person));
    }
    return {};
}

Result<> PersonRepository::everybody(const PeopleQuery& wanted, const RowTaker& take)
{
    const auto after = wanted.after.value_or(std::pair(QString(), lastId()));
    const bool isAmongUnnamed = wanted.after && after.first.isEmpty();
    if (!isAmongUnnamed) {
        UINBOX_ASSIGN(auto named, m_connection.prepare(statementsOf(wanted).named));
        if (wanted.imported) named.bind(":import", *wanted.imported);
        named.bind(":name", after.first);
        named.bind(":id", after.second);
        named.bind(":limit", wanted.limit);
        UINBOX_TRY(take(named));
    }
    UINBOX_ASSIGN(auto unnamed, m_connection.prepare(statementsOf(wanted).unnamed));
    if (wanted.imported) unnamed.bind(":import", *wanted.imported);
    unnamed.bind(":id", isAmongUnnamed ? after.second : ContactId());
    unnamed.bind(":limit", wanted.limit);
    return take(unnamed);
}

Result<> PersonRepository::found(const PeopleQuery& wanted, const RowTaker& take)
{
    const QString search = wanted.search.simplified();
    {
        UINBOX_ASSIGN(auto byName, m_connection.prepare(statementsOf(wanted).byName));
        if (wanted.imported) byName.bind(":import", *wanted.imported);
        byName.bind(":from", search);
        byName.bind(":until", behind(search));
        byName.bind(":limit", wanted.limit);
        UINBOX_TRY(take(byName));
    }
    const QString words = matchOf(search, statementsOf(wanted).mark);
    if (words.isEmpty()) return {};
    UINBOX_ASSIGN(auto byWord, m_connection.prepare(wanted.imported ? kImportedByWord : kByWord));
    if (wanted.imported) byWord.bind(":import", *wanted.imported);
    byWord.bind(":words", words);
    // Those that are there already come again.
    byWord.bind(":limit", wanted.limit * 2);
    return take(byWord);
}

Result<std::vector<Person>> PersonRepository::list(const PeopleQuery& query)
{
    std::vector<Person> people;
    const auto take = [&](db::Query& rows) { return append(rows, query, people); };
    UINBOX_TRY(query.search.simplified().isEmpty() ? everybody(query, take) : found(query, take));
    ContactRepository contacts(m_connection);
    for (Person& person : people) {
        UINBOX_ASSIGN(person.contact.addresses, contacts.addressesOf(person.contact.id));
    }
    return people;
}

Result<std::vector<ContactId>> PersonRepository::ids(PeopleQuery query)
{
    // SQLite: a negative limit is none.
    query.limit = -1;
    std::vector<ContactId> ids;
    QSet<ContactId> known;
    const auto take = [&](db::Query& rows) -> Result<> {
        for (;;) {
            UINBOX_ASSIGN(const bool more, rows.next());
            if (!more) return {};
            const auto id = rows.id<ContactId>(0);
            if (known.contains(id)) continue;
            known.insert(id);
            ids.push_back(id);
        }
    };
    UINBOX_TRY(query.search.simplified().isEmpty() ? everybody(query, take) : found(query, take));
    return ids;
}

Result<PeopleCounts> PersonRepository::counts()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCounts));
    UINBOX_ASSIGN(const bool there, query.next());
    if (!there) return PeopleCounts();
    return PeopleCounts{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1))};
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

Result<> PersonRepository::indexNew(std::int64_t after, std::int64_t until)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNewWords));
    query.bind(":after", after);
    query.bind(":until", until);
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return {};
        const Words words = readWords(query);
        UINBOX_TRY(insert(words.seq, words.terms));
    }
}

Result<> PersonRepository::forget(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kForget));
    query.bind(":id", contact);
    return query.run();
}

}  // namespace uinbox
