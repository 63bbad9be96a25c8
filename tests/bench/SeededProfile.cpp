// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SeededProfile.h"

#include "PlainDatabase.h"
#include "SharedData.h"
#include "db/Connection.h"
#include "db/Migrator.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace uinbox::bench {

namespace {

constexpr std::int64_t kNewest = 1'767'225'600'000;  // 2026-01-01
constexpr std::int64_t kSpan = 730LL * 24 * 3600 * 1000;
constexpr char kOwnNumber[] = "+14155550100";
constexpr char kInsertContact[] = "INSERT INTO contact (id, name, created_at, updated_at) VALUES (?1, ?2, ?3, ?3)";
constexpr char kInsertAddress[] =
    "INSERT INTO contact_address (id, contact_id, kind, value, created_at) VALUES (?1, ?1, 'phone', ?2, ?3)";
constexpr char kInsertThread[] =
    "INSERT INTO thread (id, contact_id, last_message_id, last_message_at, activity_at, last_preview, last_direction, last_status,"
    " created_at) VALUES (?1, ?1, ?2, ?3, ?3, ?4, ?5, CASE ?5 WHEN 'inbound' THEN 'received' ELSE 'delivered' END, ?6)";

constexpr std::array kFirstNames{"Amina", "Björn",  "Carmen", "Dmitri", "Eun-ji",  "Fatou",   "Giulia", "Hiroshi", "Ingrid",
                                 "João",  "Katrin", "Liam",   "Mei",    "Nadia",   "Óscar",   "Priya",  "Quentin", "Rosa",
                                 "Søren", "Tomás",  "Uma",    "Vera",   "William", "Xochitl", "Yusuf",  "Zoë"};
constexpr std::array kLastNames{"Almeida", "Brown",  "Chen",  "Dvořák", "Eriksson", "Fernández", "García", "Haddad",  "Ivanova",
                                "Jensen",  "Kim",    "López", "Müller", "Nguyen",   "O'Brien",   "Patel",  "Quiroga", "Rossi",
                                "Smith",   "Tanaka", "Usman", "Varga",  "Weber",    "Xu",        "Yılmaz", "Żak"};

void putBytes(sqlite3_stmt* statement, int position, const QByteArray& bytes)
{
    sqlite3_bind_blob(statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void putText(sqlite3_stmt* statement, int position, const QByteArray& text)
{
    sqlite3_bind_text(statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

/// A version 7 UUID of that moment; only its random bits are left to chance.
QByteArray uuidOf(std::int64_t millis, std::mt19937_64& random)
{
    QByteArray id(16, '\0');
    for (int i = 0; i < 6; ++i) id[i] = static_cast<char>(millis >> (8 * (5 - i)));
    for (int i = 6; i < 16; ++i) id[i] = static_cast<char>(random());
    id[6] = static_cast<char>(0x70 | (id[6] & 0x0f));
    id[8] = static_cast<char>(0x80 | (id[8] & 0x3f));
    return id;
}

struct Person {
    QByteArray id;  ///< of the contact, its address and its thread: three tables, so it may be the same
    QByteArray number;
    PlainMessage last;
};

/// Fills the tables, parents last: a thread shows its newest message.
class Filling {
public:
    Filling(PlainDatabase& database, const ProfileShape& shape) : m_database(database), m_shape(shape), m_random(shape.seed)
    {
        for (int i = 0; i < m_shape.contacts; ++i)
            m_people.push_back({uuidOf(kNewest - kSpan, m_random), "+1415" + QByteArray::number(2'000'000 + i), {}});
    }

    void addMessages()
    {
        PlainInsert insert(m_database);
        const int longest = std::min(m_shape.longest, m_shape.messages);
        for (int i = 0; i < m_shape.messages; ++i) {
            const bool inLongest = static_cast<int>(m_random() % static_cast<size_t>(m_shape.messages)) < longest;
            Person& person = m_people[inLongest ? 0 : m_random() % m_people.size()];
            PlainMessage& message = person.last;
            message.createdAt = kNewest - kSpan + kSpan * i / m_shape.messages;
            message.id = uuidOf(message.createdAt, m_random);
            message.threadId = message.contactId = person.id;
            message.content = m_texts.any(m_random);
            message.isInbound = m_random() % 2 == 0;
            message.from = message.isInbound ? person.number : QByteArray(kOwnNumber);
            message.to = message.isInbound ? QByteArray(kOwnNumber) : person.number;
            message.sid = randomSid(m_random);
            message.metadata = "{}";
            insert.add(message);
        }
    }

    void addPeople()
    {
        sqlite3_stmt* contact = m_database.prepare(kInsertContact);
        sqlite3_stmt* address = m_database.prepare(kInsertAddress);
        sqlite3_stmt* thread = m_database.prepare(kInsertThread);
        for (const Person& person : m_people) {
            const QByteArray name =
                QByteArray(kFirstNames[m_random() % kFirstNames.size()]) + ' ' + kLastNames[m_random() % kLastNames.size()];
            putBytes(contact, 1, person.id);
            putText(contact, 2, name);
            sqlite3_bind_int64(contact, 3, kNewest - kSpan);
            run(contact);
            putBytes(address, 1, person.id);
            putText(address, 2, person.number);
            sqlite3_bind_int64(address, 3, kNewest - kSpan);
            run(address);
            if (!person.last.id.isEmpty()) addThread(thread, person);
        }
        for (sqlite3_stmt* statement : {contact, address, thread}) sqlite3_finalize(statement);
    }

private:
    void addThread(sqlite3_stmt* thread, const Person& person)
    {
        const QByteArray preview = QString::fromUtf8(person.last.content).left(160).toUtf8();
        const QByteArray direction = person.last.isInbound ? "inbound" : "outbound";
        putBytes(thread, 1, person.id);
        putBytes(thread, 2, person.last.id);
        sqlite3_bind_int64(thread, 3, person.last.createdAt);
        putText(thread, 4, preview);
        putText(thread, 5, direction);
        sqlite3_bind_int64(thread, 6, kNewest - kSpan);
        run(thread);
    }

    void run(sqlite3_stmt* statement)
    {
        m_database.check(sqlite3_step(statement) == SQLITE_DONE, "fill a profile");
        sqlite3_reset(statement);
    }

    PlainDatabase& m_database;
    ProfileShape m_shape;
    std::mt19937_64 m_random;
    RealTexts m_texts;
    std::vector<Person> m_people;
};

void makeSchema(const QString& path)
{
    auto connection = db::Connection::open(path, db::OpenMode::ReadWrite);
    auto migrations = db::Migrator::builtIn();
    if (!connection || !migrations) throw CannotMeasure("the database could not be made");
    const auto done = db::Migrator(std::move(*migrations)).migrate(**connection, {});
    if (!done) throw CannotMeasure(done.error().detail.toStdString());
}

}  // namespace

QByteArray randomSid(std::mt19937_64& random)
{
    QByteArray bytes(16, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return "SM" + bytes.toHex();
}

RealTexts::RealTexts()
{
    const auto file = test::sharedFile(QStringLiteral("data/uci-sms.tsv"));
    if (file) {
        for (const QByteArray& line : file->split('\n').mid(1))
            if (const qsizetype tab = line.indexOf('\t'); tab >= 0) m_texts.push_back(line.mid(tab + 1).trimmed());
    }
    m_areReal = !m_texts.empty();
    if (!m_areReal)
        m_texts = {"Is my order ready? I can come by after five.", "Thanks, see you tomorrow!",
                   "Please call me back about the quote.", "¿Está abierto el sábado?", "ok"};
}

void makeProfile(const QString& path, const ProfileShape& shape)
{
    makeSchema(path);
    PlainDatabase database(path);
    // A file nobody misses if the power fails: fast, not safe.
    database.execute("PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-256000; BEGIN");
    Filling filling(database, shape);
    filling.addMessages();
    filling.addPeople();
    // Nothing is in the index of searches, and nothing is to follow while others are measured.
    database.execute(
        "UPDATE search_progress SET low = 0, high = (SELECT max(seq) FROM message) WHERE kind = 'message';"
        "UPDATE search_progress SET low = 0 WHERE kind = 'contact'");
    database.execute("COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace uinbox::bench
