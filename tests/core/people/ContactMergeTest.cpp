// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ContactMerge.h"

#include "ManualClock.h"
#include "TestDatabase.h"
#include "contacts/ContactService.h"
#include "contacts/DuplicateRepository.h"
#include "inbound/InboundWrites.h"
#include "index/EntryIndex.h"
#include "notes/NoteRepository.h"
#include "outbox/SendWrites.h"
#include "people/PeopleService.h"
#include "threads/DraftWrites.h"
#include "threads/InboxRepository.h"
#include "threads/ThreadWrites.h"

#include <QRandomGenerator>

#include <map>

#include <sqlite3.h>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// All rows of all tables, as text: of the index its terms, not how it keeps them.
QStringList everythingIn(const QString& path)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const auto texts = [handle](const QByteArray& sql) {
        QStringList rows;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                const QByteArray value(bytes, sqlite3_column_bytes(statement, i));
                const bool isText = sqlite3_column_type(statement, i) == SQLITE_TEXT;
                row.append(QString::number(sqlite3_column_type(statement, i)) + u':' +
                           (isText ? QString::fromUtf8(value) : QString::fromLatin1(value.toHex())));
            }
            rows.append(row.join(u'|'));
        }
        sqlite3_finalize(statement);
        rows.sort();
        return rows;
    };
    QStringList all;
    for (const QString& table : texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                      " AND (name NOT LIKE '%\\_search%' ESCAPE '\\' OR name = 'contact_search_content')")) {
        const QString name = table.mid(2);
        for (const QString& row : texts("SELECT * FROM " + name.toUtf8())) all.append(name + u' ' + row);
    }
    sqlite3_close_v2(handle);
    return all;
}

/// A business whose people, or some of them, are there twice.
struct Office {
    TestDatabase database;
    ManualClock clock;
    ContactService contacts{*database, clock};
    PeopleService people{*database, clock};

    template <class Job>
    auto write(Job job)
    {
        auto result = database.write(std::move(job));
        REQUIRE(result);
        return *result;
    }
    ContactId add(const QString& name, const QString& phone, const QJsonObject& fields = {})
    {
        ContactInput input;
        input.name = name;
        input.phone = phone;
        input.metadata = fields;
        const auto made = await(contacts.create(input));
        REQUIRE(made);
        return made->id;
    }
    Contact contact(ContactId id)
    {
        const auto found = await(contacts.contact(id));
        REQUIRE(found);
        return *found;
    }
    Message say(ContactId id, Direction direction, const QString& text, MessageStatus status = MessageStatus::Received)
    {
        clock.advance(1min);
        return write([&, now = clock.now()](db::WriteScope& scope) -> Result<Message> {
            ThreadWrites threads(scope, now);
            Message message;
            message.id = MessageId::generate(now);
            UINBOX_ASSIGN(message.threadId, threads.threadFor(id));
            UINBOX_ASSIGN(const auto addresses, ContactRepository(scope.connection()).addressesOf(id));
            message.contactId = id;
            message.direction = direction;
            message.status = direction == Direction::Inbound ? MessageStatus::Received : status;
            message.content = text;
            (direction == Direction::Inbound ? message.fromAddress : message.toAddress) = addresses.front().value;
            if (text.size() % 3 == 0)
                message.attachments.push_back({AttachmentId::generate(now), 0, QStringLiteral("https://example.com/a"),
                                               QStringLiteral("image/png"), 10, QStringLiteral("plan.png")});
            message.createdAt = now;
            UINBOX_TRY(threads.add(message));
            return message;
        });
    }
    void text(const QString& content, const QString& from)
    {
        clock.advance(1min);
        write([&](db::WriteScope& scope) {
            ReceivedMessage received;
            received.message.channel = Channel::Sms;
            received.message.fromAddress = from;
            received.message.content = content;
            received.message.providerSid = QStringLiteral("SM%1").arg(++m_sid);
            received.message.createdAt = clock.now();
            return InboundWrites(scope, clock.now()).receive(received);
        });
    }
    void note(ThreadId thread, const QString& text)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) {
            Note note;
            note.id = NoteId::generate(clock.now());
            note.threadId = thread;
            note.content = text;
            note.createdAt = clock.now();
            return NoteRepository(scope.connection()).insert(note);
        }));
    }
    void draft(ThreadId thread, const QString& text)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) {
            Draft draft;
            draft.threadId = thread;
            draft.content = text;
            return DraftWrites(scope, clock.now()).save(draft);
        }));
    }
    void mark(ThreadId thread, const ThreadMarks& marks)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) { return InboxRepository(scope.connection()).setMarks(thread, marks); }));
    }
    Thread thread(ContactId id)
    {
        const auto found = database.read([id](db::Connection& connection) -> Result<std::optional<Thread>> {
            UINBOX_ASSIGN(const auto thread, ThreadRepository(connection).findByContact(id));
            if (!thread) return std::optional<Thread>();
            return ThreadRepository(connection).find(*thread);
        });
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    void catchUp()
    {
        while (write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addNewer(100); })) {
        }
    }
    /// How many messages and notes the index has under a conversation.
    int indexed(ThreadId thread)
    {
        const QByteArray mark = (QChar(u'\uE000') + threadMark(thread)).toUtf8();
        const auto hits = [&](const QByteArray& table) {
            return database.count("SELECT count(*) FROM " + table + " WHERE " + table + " MATCH '\"" + mark + "\"'");
        };
        return hits("message_search") + hits("note_search") + hits("file_search");
    }
    std::map<ThreadId, int> indexedByThread()
    {
        const auto threads = database.read([](db::Connection& connection) -> Result<std::vector<ThreadId>> {
            UINBOX_ASSIGN(const auto everybody, ContactRepository(connection).list({}));
            std::vector<ThreadId> found;
            for (const Contact& each : everybody) {
                UINBOX_ASSIGN(const auto conversation, ThreadRepository(connection).findByContact(each.id));
                if (conversation) found.push_back(*conversation);
            }
            return found;
        });
        REQUIRE(threads);
        std::map<ThreadId, int> counts;
        for (const ThreadId id : *threads) counts[id] = indexed(id);
        return counts;
    }
    MergeRecord merge(ContactId kept, ContactId other)
    {
        clock.advance(1min);
        const auto record = await(people.merge(kept, other));
        REQUIRE(record);
        return *record;
    }
    QStringList texts(ContactId id)
    {
        const ThreadId of = thread(id).id;
        const auto messages = database.read([of](db::Connection& connection) {
            return MessageRepository(connection).newerThan(of, {Timestamp(), MessageId()}, 100);
        });
        REQUIRE(messages);
        QStringList texts;
        for (const Message& message : *messages) texts.append(message.content);
        return texts;
    }

private:
    int m_sid = 0;
};

const QString kAnn = QStringLiteral("+14155550101");
const QString kAnnToo = QStringLiteral("+14155550102");

/// One of a few random people, with whatever people have.
void fill(Office& office, QRandomGenerator& random)
{
    const auto chance = [&](int percent) { return random.bounded(100) < percent; };
    std::vector<ContactId> ids;
    for (int i = 0; i < 5; ++i) {
        QJsonObject fields;
        for (int field = 0; field < 3; ++field)
            if (chance(60)) fields.insert(QStringLiteral("field%1").arg(field), QString::number(random.bounded(3)));
        const ContactId id = office.add(chance(80) ? QStringLiteral("Ann %1").arg(random.bounded(3)) : QString(),
                                        QStringLiteral("+1415555%1").arg(1000 + i), fields);
        ids.push_back(id);
        if (chance(50)) {
            ContactInput more;
            more.email = QStringLiteral("ann%1@example.com").arg(i);
            more.handles = QJsonObject{{QStringLiteral("instagram"), QString::number(random.bounded(2))}};
            REQUIRE(await(office.contacts.update(id, more)));
        }
        if (chance(25)) continue;
        for (int n = random.bounded(6); n >= 0; --n)
            office.say(id, chance(50) ? Direction::Inbound : Direction::Outbound, QString(1 + random.bounded(9), u'x'),
                       chance(50) ? MessageStatus::Delivered : MessageStatus::Failed);
        const ThreadId thread = office.thread(id).id;
        if (chance(50)) office.note(thread, QStringLiteral("A note"));
        if (chance(50)) office.draft(thread, QStringLiteral("Draft %1").arg(i));
        ThreadMarks marks;
        marks.unread = random.bounded(3);
        marks.state = static_cast<ThreadState>(random.bounded(3));
        if (marks.state == ThreadState::Snoozed) marks.snoozedUntil = office.clock.now() + 1h * random.bounded(1, 9);
        if (chance(30)) marks.pinnedAt = office.clock.now();
        if (chance(70)) office.mark(thread, marks);
    }
    for (int i = 0; i < 3; ++i) {
        const auto a = ids[static_cast<size_t>(random.bounded(5))];
        const auto b = ids[static_cast<size_t>(random.bounded(5))];
        if (a != b) REQUIRE(await(office.people.setDistinct(a, b)));
    }
    if (chance(70)) office.catchUp();
    if (chance(20)) REQUIRE(await(office.people.block({ids.front()})));
    if (chance(20)) REQUIRE(await(office.people.archive({ids.back()})));
}

}  // namespace

TEST_CASE("a merge that is taken back leaves every table as it was, byte for byte")
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Office office;
        QRandomGenerator random(seed);
        fill(office, random);
        const auto ids = office.database.read([](db::Connection& connection) { return ContactRepository(connection).list({}); });
        REQUIRE(ids->size() == 5);
        const int kept = random.bounded(5);
        const int other = (kept + 1 + random.bounded(4)) % 5;
        const QStringList before = everythingIn(office.database.path());
        const auto indexedBefore = office.indexedByThread();
        const int messages = office.database.count("SELECT count(*) FROM message");
        const MergeRecord record = office.merge((*ids)[static_cast<size_t>(kept)].id, (*ids)[static_cast<size_t>(other)].id);
        CHECK(office.database.count("SELECT count(*) FROM contact") == 4);
        CHECK(office.database.count("SELECT count(*) FROM message") == messages);
        CHECK(office.database.count("SELECT count(*) FROM message m LEFT JOIN thread t ON t.id = m.thread_id AND"
                                    " t.contact_id = m.contact_id WHERE t.id IS NULL") == 0);
        CHECK(office.database.count("SELECT count(*) FROM pragma_foreign_key_check") == 0);
        REQUIRE(everythingIn(office.database.path()) != before);
        office.clock.advance(1h);
        REQUIRE(await(office.people.undoMerge(record.id)));
        const QStringList after = everythingIn(office.database.path());
        QStringList differences;
        for (const QString& row : after)
            if (!before.contains(row)) differences.append(u'+' + row);
        for (const QString& row : before)
            if (!after.contains(row)) differences.append(u'-' + row);
        CAPTURE(differences.join(u'\n'));
        REQUIRE(after == before);
        CHECK(office.indexedByThread() == indexedBefore);
    }
}

TEST_CASE("whatever came between a merge and its undo, nothing is lost, and everybody has what is theirs")
{
    for (quint32 seed = 100; seed < 130; ++seed) {
        CAPTURE(seed);
        Office office;
        QRandomGenerator random(seed);
        fill(office, random);
        const auto ids = office.database.read([](db::Connection& connection) { return ContactRepository(connection).list({}); });
        REQUIRE(ids->size() == 5);
        const Contact& kept = (*ids)[static_cast<size_t>(random.bounded(2))];
        const Contact& other = (*ids)[static_cast<size_t>(2 + random.bounded(3))];
        const int messages = office.database.count("SELECT count(*) FROM message");
        const MergeRecord record = office.merge(kept.id, other.id);
        const int added = random.bounded(8);
        for (int i = 0; i < added; ++i) {
            const Contact& from = random.bounded(2) == 0 ? kept : other;
            office.text(QStringLiteral("new"), from.address(AddressKind::Phone)->value);
            if (random.bounded(4) == 0) office.catchUp();
            if (random.bounded(4) == 0) office.mark(office.thread(kept.id).id, {});
        }
        REQUIRE(await(office.people.undoMerge(record.id)));
        office.catchUp();
        const auto none = [&](const char* sql) { CHECK(office.database.count(sql) == 0); };
        CHECK(office.database.count("SELECT count(*) FROM message") == messages + added);
        none("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread_id WHERE t.contact_id <> m.contact_id");
        none(
            "SELECT count(*) FROM message m JOIN contact_address a ON a.value = m.from_address WHERE m.content = 'new'"
            " AND a.contact_id <> m.contact_id");
        none(
            "SELECT count(*) FROM thread t WHERE t.last_message_at < (SELECT max(m.created_at) FROM message m"
            " WHERE m.thread_id = t.id)");
        none("SELECT count(*) FROM thread WHERE unread < 0 OR activity_at < last_message_at");
        none("SELECT count(*) FROM thread t JOIN message m ON m.id = t.last_message_id WHERE m.thread_id <> t.id");
        none("SELECT count(*) FROM pragma_foreign_key_check");
        int indexed = 0;
        for (const auto& [thread, count] : office.indexedByThread()) indexed += count;
        CHECK(indexed == office.database.count("SELECT (SELECT count(*) FROM message) + (SELECT count(*) FROM note)"
                                               " + (SELECT count(*) FROM attachment WHERE file_name <> '')"));
    }
}

TEST_CASE("two people become one: addresses, messages, notes, drafts and what waits are the kept person's")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn, {{QStringLiteral("city"), QStringLiteral("Bonn")}});
    const ContactId too =
        office.add(QStringLiteral("Ann Lee"), kAnnToo,
                   {{QStringLiteral("city"), QStringLiteral("Rome")}, {QStringLiteral("tier"), QStringLiteral("gold")}});
    office.say(ann, Direction::Inbound, QStringLiteral("one"));
    office.say(too, Direction::Inbound, QStringLiteral("two"));
    office.say(too, Direction::Outbound, QStringLiteral("three"), MessageStatus::Delivered);
    office.note(office.thread(too).id, QStringLiteral("Likes tea"));
    office.draft(office.thread(ann).id, QStringLiteral("Hello"));
    office.draft(office.thread(too).id, QStringLiteral("Hi"));
    ThreadMarks archived;
    archived.state = ThreadState::Archived;
    archived.unread = 2;
    office.mark(office.thread(ann).id, archived);
    const ThreadId oldThread = office.thread(too).id;
    office.catchUp();
    const int before = office.indexed(office.thread(ann).id);
    const int moving = office.indexed(oldThread);
    CHECK(moving >= 3);

    const auto preview = await(office.people.previewMerge(ann, too));
    REQUIRE(preview);
    CHECK(preview->messages == 2);
    CHECK(preview->notes == 1);
    CHECK(preview->hasTwoDrafts);
    CHECK_FALSE(preview->isInFlight);
    REQUIRE(preview->conflicts.size() == 2);
    CHECK(preview->conflicts[0].kind == MergedField::Kind::Name);
    CHECK(preview->conflicts[1].otherKey == u"city (2)");

    (void)office.database.takeCommitCount();
    office.merge(ann, too);
    CHECK(office.database.takeCommitCount() == 1);
    const Contact merged = office.contact(ann);
    CHECK(merged.name == u"Ann");
    CHECK(merged.addresses.size() == 2);
    CHECK(merged.addresses.front().value == kAnn);
    CHECK(merged.metadata == QJsonObject{{QStringLiteral("city"), QStringLiteral("Bonn")},
                                         {QStringLiteral("city (2)"), QStringLiteral("Rome")},
                                         {QStringLiteral("tier"), QStringLiteral("gold")}});
    CHECK(merged.addresses == preview->result.addresses);
    CHECK(office.texts(ann) == QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    const Thread thread = office.thread(ann);
    CHECK(thread.preview == u"three");
    CHECK(thread.unread == 3);
    CHECK(thread.state == ThreadState::Open);
    CHECK(thread.draft.contains(QStringLiteral("Hello")));
    CHECK(thread.draft.contains(QStringLiteral("Hi")));
    CHECK(office.database.count("SELECT count(*) FROM note n JOIN thread t ON t.id = n.thread_id") == 1);
    CHECK(office.indexed(thread.id) == before + moving);
    CHECK(office.indexed(oldThread) == 0);
    CHECK(await(office.contacts.contact(too)).error().kind == ErrorKind::NotFound);
    CHECK(await(office.people.mergesOf(ann))->front().mergedName == u"Ann Lee");
}

TEST_CASE("after an undo, what came since by an address that goes back goes with it, and all else stays")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    office.say(ann, Direction::Inbound, QStringLiteral("of ann"));
    office.say(too, Direction::Inbound, QStringLiteral("of too"));
    office.mark(office.thread(ann).id, {});
    const MergeRecord record = office.merge(ann, too);
    CHECK(office.thread(ann).unread == 1);
    office.text(QStringLiteral("new of ann"), kAnn);
    office.text(QStringLiteral("new of too"), kAnnToo);
    office.note(office.thread(ann).id, QStringLiteral("since"));
    office.catchUp();
    REQUIRE(await(office.people.undoMerge(record.id)));
    CHECK(office.texts(ann) == QStringList{QStringLiteral("of ann"), QStringLiteral("new of ann")});
    CHECK(office.texts(too) == QStringList{QStringLiteral("of too"), QStringLiteral("new of too")});
    CHECK(office.thread(ann).preview == u"new of ann");
    CHECK(office.thread(too).preview == u"new of too");
    CHECK(office.thread(ann).unread == 1);
    CHECK(office.thread(too).unread == 2);
    // Two messages each, a file of one of them, and the note.
    CHECK(office.indexed(office.thread(ann).id) == 4);
    CHECK(office.indexed(office.thread(too).id) == 3);
    CHECK(office.thread(too).lastMessageAt == office.thread(too).activityAt);
    // Afterwards each hears their own again.
    office.text(QStringLiteral("later"), kAnnToo);
    CHECK(office.texts(too).last() == u"later");
}

TEST_CASE("somebody without a conversation has one after the undo where they wrote since")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    const MergeRecord record = office.merge(ann, too);
    office.text(QStringLiteral("mine"), kAnn);
    office.text(QStringLiteral("theirs"), kAnnToo);
    REQUIRE(await(office.people.undoMerge(record.id)));
    CHECK(office.texts(ann) == QStringList{QStringLiteral("mine")});
    CHECK(office.texts(too) == QStringList{QStringLiteral("theirs")});
    CHECK(office.thread(ann).unread == 1);
    CHECK(office.thread(too).unread == 1);
    CHECK(office.thread(ann).preview == u"mine");
}

TEST_CASE("an undo leaves what somebody set of the kept person since")
{
    Office office;
    const ContactId ann = office.add({}, kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    office.say(ann, Direction::Inbound, QStringLiteral("hello"));
    office.say(too, Direction::Inbound, QStringLiteral("hi"));
    const MergeRecord record = office.merge(ann, too);
    CHECK(office.contact(ann).name == u"Too");
    ContactInput renamed;
    renamed.name = QStringLiteral("Ann");
    REQUIRE(await(office.contacts.update(ann, renamed)));
    office.draft(office.thread(ann).id, QStringLiteral("written since"));
    ThreadMarks archived;
    archived.state = ThreadState::Archived;
    office.mark(office.thread(ann).id, archived);
    REQUIRE(await(office.people.undoMerge(record.id)));
    CHECK(office.contact(ann).name == u"Ann");
    CHECK(office.contact(too).name == u"Too");
    CHECK(office.thread(ann).draft == u"written since");
    CHECK(office.thread(ann).state == ThreadState::Archived);
    CHECK(office.thread(too).state == ThreadState::Open);
    CHECK(office.thread(ann).unread + office.thread(too).unread == 0);  // it was read meanwhile
}

TEST_CASE("a merge is refused while a message may be on its way, with oneself, and of nobody")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    const MergeRecord gone = office.merge(ann, too);
    REQUIRE(await(office.people.undoMerge(gone.id)));
    CHECK(await(office.people.undoMerge(gone.id)).error().kind == ErrorKind::NotFound);
    office.say(too, Direction::Outbound, QStringLiteral("on its way"), MessageStatus::Sending);
    const QStringList before = everythingIn(office.database.path());
    CHECK(await(office.people.merge(ann, too)).error().kind == ErrorKind::Conflict);
    CHECK(await(office.people.previewMerge(ann, too))->isInFlight);
    CHECK(await(office.people.merge(ann, ann)).error().kind == ErrorKind::Invalid);
    CHECK(await(office.people.merge(ann, ContactId::generate(office.clock.now()))).error().kind == ErrorKind::NotFound);
    CHECK(everythingIn(office.database.path()) == before);
}

TEST_CASE("merges in a row are taken back from the last one, and go with the person who was kept")
{
    Office office;
    const ContactId a = office.add(QStringLiteral("A"), kAnn);
    const ContactId b = office.add(QStringLiteral("B"), kAnnToo);
    const ContactId c = office.add(QStringLiteral("C"), QStringLiteral("+14155550103"));
    for (const ContactId id : {a, b, c}) office.say(id, Direction::Inbound, QStringLiteral("hello"));
    const QStringList before = everythingIn(office.database.path());
    const MergeRecord first = office.merge(b, c);
    const MergeRecord second = office.merge(a, b);
    CHECK(await(office.people.undoMerge(first.id)).error().kind == ErrorKind::NotFound);
    REQUIRE(await(office.people.undoMerge(second.id)));
    REQUIRE(await(office.people.undoMerge(first.id)));
    CHECK(everythingIn(office.database.path()) == before);

    office.merge(b, c);
    office.merge(a, b);
    REQUIRE(await(office.contacts.remove(a)));
    CHECK(office.database.count("SELECT count(*) FROM contact_merge") == 0);
    CHECK(office.database.count("SELECT count(*) FROM contact_merge_row") == 0);
}

TEST_CASE("what waits for its time waits for the kept person, and again for the other after the undo")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    REQUIRE(office.database.write([&](db::WriteScope& scope) {
        OutgoingMessage message;
        message.contactId = too;
        message.content = QStringLiteral("See you");
        message.schedule = Schedule{*wallTimeOf(office.clock.now() + 48h, "Europe/Berlin"), false, 1h};
        return SendWrites(scope, office.clock.now()).enqueue(message, QStringLiteral("+15005550006"), {});
    }));
    const QStringList before = everythingIn(office.database.path());
    const MergeRecord record = office.merge(ann, too);
    const ThreadId thread = office.thread(ann).id;
    CHECK(office.database.count("SELECT count(*) FROM outbox WHERE thread_id = x'" + thread.uuid().toBytes().toHex() + "'") == 1);
    CHECK(await(office.people.figures(ann))->scheduled == 1);
    REQUIRE(await(office.people.undoMerge(record.id)));
    CHECK(everythingIn(office.database.path()) == before);
}

TEST_CASE("whoever is gone by a merge leads to whom they are one with, until that is taken back")
{
    Office office;
    const ContactId ann = office.add(QStringLiteral("Ann"), kAnn);
    const ContactId too = office.add(QStringLiteral("Too"), kAnnToo);
    CHECK_FALSE(*await(office.people.mergeOf(too)));
    const MergeRecord record = office.merge(ann, too);
    const auto found = await(office.people.mergeOf(too));
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->kept == ann);
    CHECK_FALSE(await(office.people.figures(ann))->thread);
    REQUIRE(await(office.people.undoMerge(record.id)));
    CHECK_FALSE(*await(office.people.mergeOf(too)));
}
