// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchService.h"

#include "Conversation.h"
#include "SharedData.h"
#include "base/WallTime.h"
#include "index/EntryIndex.h"
#include "notes/NoteRepository.h"
#include "search/IndexBuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts) all.append(QString::fromUtf8(text));
    return all;
}

/// An inbox that is searched.
struct Searched : Conversation {
    SearchService service{*database};
    UserId me = UserId::generate(clock.now());

    /// What is new is in the index.
    void catchUp()
    {
        while (true) {
            const auto wasMore = database.write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addNewer(400); });
            REQUIRE(wasMore);
            if (!*wasMore) return;
        }
    }
    [[nodiscard]] SearchAnswer page(const QString& typed, SearchKind kind = SearchKind::Messages,
                                    std::optional<std::int64_t> before = {}, int limit = 100)
    {
        catchUp();
        const auto query = readSearch(typed, clock.now(), "UTC", QLocale(QStringLiteral("en_US")));
        const auto found = await(service.find(kind, query, me, before, limit));
        INFO(typed.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QStringList texts(const QString& typed, SearchKind kind = SearchKind::Messages)
    {
        QStringList all;
        for (const SearchHit& hit : page(typed, kind).hits) all.append(hit.text.text);
        return all;
    }
    Message said(const QString& content, Channel channel = Channel::Sms, const QString& subject = {})
    {
        clock.advance(1min);
        Message message;
        message.channel = channel;
        message.content = content;
        message.subject = subject;
        message.fromAddress = address.value;
        return add(std::move(message));
    }
    /// Somebody else, who writes that.
    ThreadId other(const QString& name, const QString& phone, const QString& content)
    {
        clock.advance(1min);
        ThreadId id;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto from, ContactService::findOrCreate(scope, AddressKind::Phone, phone, name, clock.now()));
            ThreadWrites writes(scope, clock.now());
            UINBOX_ASSIGN(id, writes.threadOf(from.contactId));
            Message message;
            message.id = MessageId::generate(clock.now());
            message.threadId = id;
            message.contactId = from.contactId;
            message.content = content;
            message.fromAddress = phone;
            message.createdAt = clock.now();
            return writes.add(message);
        }));
        return id;
    }
    NoteId note(const QString& content, NoteVisibility visibility = NoteVisibility::Team)
    {
        Note note;
        note.id = NoteId::generate(clock.now());
        note.threadId = threadId;
        note.content = content;
        note.visibility = visibility;
        note.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return NoteRepository(scope.connection()).insert(note); }));
        return note.id;
    }
};

}  // namespace

TEST_CASE("messages are found by the beginnings of their words, the newest first")
{
    Searched inbox;
    (void)inbox.said(QStringLiteral("The invoice for June"));
    (void)inbox.said(QStringLiteral("Another invoice"));
    (void)inbox.said(QStringLiteral("Nothing of that"));
    CHECK(inbox.texts(QStringLiteral("inv")) == list({"Another invoice", "The invoice for June"}));
    CHECK(inbox.texts(QStringLiteral("JUNE invoice")) == list({"The invoice for June"}));
    CHECK(inbox.texts(QStringLiteral("zebra")).isEmpty());
    CHECK(inbox.texts(QString()).isEmpty());
}

TEST_CASE("a hit says where its words are, and whose it is")
{
    Searched inbox;
    const Message message =
        inbox.said(QStringLiteral("Long before it. ").repeated(20) + QStringLiteral("The café\nopens at nine."));
    const auto page = inbox.page(QStringLiteral("cafe nine"));
    REQUIRE(page.hits.size() == 1);
    const SearchHit& hit = page.hits.front();
    CHECK(hit.entry == entryId(message.id));
    CHECK(hit.thread == inbox.threadId);
    CHECK(hit.person == u"Ann");
    CHECK(hit.address == inbox.address.value);
    CHECK(hit.channel == Channel::Sms);
    CHECK(hit.at == message.createdAt);
    CHECK(hit.text.text.size() < 200);
    REQUIRE(hit.text.marks.size() == 2);
    CHECK(hit.text.text.mid(hit.text.marks[0].start, hit.text.marks[0].length) == QString::fromUtf8("café"));
    CHECK(hit.text.text.mid(hit.text.marks[1].start, hit.text.marks[1].length) == u"nine");
}

TEST_CASE("what has the words as they were typed comes first, then words that begin so, then parts of words")
{
    Searched inbox;
    (void)inbox.said(QStringLiteral("late payment"));
    (void)inbox.said(QStringLiteral("payment is late"));
    CHECK(inbox.texts(QStringLiteral("late payment")).front() == u"late payment");
    (void)inbox.said(QStringLiteral("Rechnung"));
    (void)inbox.said(QStringLiteral("Stromrechnung"));
    CHECK(inbox.texts(QStringLiteral("rechnung")) == list({"Rechnung", "Stromrechnung"}));
}

TEST_CASE("operators narrow by channel, direction, person, day, file and unread")
{
    Searched inbox;
    (void)inbox.said(QStringLiteral("order one"));
    (void)inbox.said(QStringLiteral("order two"), Channel::Email, QStringLiteral("About it"));
    (void)inbox.outbound(QStringLiteral("order three"), MessageStatus::Sent);
    (void)inbox.other(QStringLiteral("Bob Stone"), QStringLiteral("+14155550001"), QStringLiteral("order four"));
    CHECK(inbox.texts(QStringLiteral("order in:email")) == list({"order two"}));
    CHECK(inbox.texts(QStringLiteral("order from:me")) == list({"order three"}));
    CHECK(inbox.texts(QStringLiteral("order to:ann")) == list({"order three"}));
    CHECK(inbox.texts(QStringLiteral("order from:\"bob stone\"")) == list({"order four"}));
    CHECK(inbox.texts(QStringLiteral("from:bob")) == list({"order four"}));
    CHECK(inbox.texts(QStringLiteral("order from:nobody")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("order from:bob to:ann")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("about in:email")) == list({"order two"}));
    CHECK(inbox.texts(QStringLiteral("is:unread")).size() == 3);
    CHECK(inbox.texts(QStringLiteral("in:sms")).size() == 3);
    CHECK(inbox.texts(QStringLiteral("\"order four\"")) == list({"order four"}));
    CHECK(inbox.texts(QStringLiteral("\"four order\"")).isEmpty());
}

TEST_CASE("days of a search hold to the moment")
{
    Searched inbox;
    inbox.clock.set(*momentOf({QDate(2024, 5, 31), QTime(23, 58), "UTC"}));
    (void)inbox.said(QStringLiteral("tea in may"));
    (void)inbox.said(QStringLiteral("tea in june"));
    CHECK(inbox.texts(QStringLiteral("tea before:2024-06")) == list({"tea in may"}));
    CHECK(inbox.texts(QStringLiteral("tea after:2024-06-01")) == list({"tea in june"}));
    CHECK(inbox.texts(QStringLiteral("tea on:2024")).size() == 2);
    CHECK(inbox.texts(QStringLiteral("tea after:2025")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("tea before:1980")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("after:2024-05 before:2024-06")) == list({"tea in may"}));
}

TEST_CASE("texts in any script are found by their parts")
{
    Searched inbox;
    (void)inbox.said(QString::fromUtf8("明日の予約を確認したいです"));
    (void)inbox.said(QString::fromUtf8("確認の予定を明日の予約に"));
    (void)inbox.said(QString::fromUtf8("متى يبدأ الحجز؟"));
    (void)inbox.said(QString::fromUtf8("ขอจองโต๊ะสำหรับสองคน"));
    CHECK(inbox.texts(QString::fromUtf8("予約")).size() == 2);
    // Both have all pairs of letters; only one has them in a row.
    CHECK(inbox.texts(QString::fromUtf8("予約を確認")) == QStringList{QString::fromUtf8("明日の予約を確認したいです")});
    CHECK(inbox.texts(QString::fromUtf8("حجز")).size() == 1);
    CHECK(inbox.texts(QString::fromUtf8("จองโต๊ะ")).size() == 1);
}

TEST_CASE("notes are found by whom may see them, files by their name")
{
    Searched inbox;
    (void)inbox.note(QStringLiteral("likes green tea"));
    (void)inbox.note(QStringLiteral("private tea"), NoteVisibility::Private);
    const NoteId gone = inbox.note(QStringLiteral("tea that is gone"));
    REQUIRE(inbox.database.write(
        [&](db::WriteScope& scope) { return NoteRepository(scope.connection()).setRemoved(gone, inbox.clock.now()); }));
    CHECK(inbox.texts(QStringLiteral("tea"), SearchKind::Notes) == list({"likes green tea"}));
    Message message;
    message.content = QStringLiteral("see the file");
    message.attachments.push_back({AttachmentId::generate(inbox.clock.now()),
                                   0,
                                   {},
                                   QStringLiteral("application/pdf"),
                                   10,
                                   QStringLiteral("Offer_kitchen-2024.pdf")});
    (void)inbox.add(message);
    CHECK(inbox.texts(QStringLiteral("kitchen"), SearchKind::Files) == list({"Offer_kitchen-2024.pdf"}));
    CHECK(inbox.texts(QStringLiteral("has:attachment")) == list({"see the file"}));
    CHECK(inbox.texts(QStringLiteral("has:attachment"), SearchKind::Files).size() == 1);
}

TEST_CASE("pages go on where the last one ended, and every hit comes once")
{
    Searched inbox;
    for (int i = 0; i < 57; ++i) (void)inbox.said(QStringLiteral("page %1 of a book").arg(i));
    QSet<std::int64_t> seen;
    std::optional<std::int64_t> before;
    int pages = 0;
    do {
        const auto page = inbox.page(QStringLiteral("book"), SearchKind::Messages, before, 10);
        CHECK(page.hits.size() <= 10);
        for (const SearchHit& hit : page.hits) {
            CHECK_FALSE(seen.contains(hit.seq));
            seen.insert(hit.seq);
        }
        before = page.next;
        ++pages;
    } while (before && pages < 20);
    CHECK(seen.size() == 57);
    CHECK(pages == 6);
}

TEST_CASE("the engine never complains: naughty strings and random ones among naughty messages")
{
    Searched inbox;
    QStringList texts;
    if (const auto bytes = sharedFile(QStringLiteral("data/blns.json")))
        for (const QJsonValue& each : QJsonDocument::fromJson(*bytes).array()) texts.append(each.toString());
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) -> Result<> {
        for (const QString& text : texts) {
            Message message;
            message.id = MessageId::generate(inbox.clock.now());
            message.threadId = inbox.threadId;
            message.contactId = inbox.address.contactId;
            message.createdAt = inbox.clock.now();
            message.content = text;
            UINBOX_TRY(ThreadWrites(scope, inbox.clock.now()).add(message));
        }
        return {};
    }));
    int found = 0;
    for (const QString& text : texts)
        for (const SearchKind kind : {SearchKind::Messages, SearchKind::Notes, SearchKind::Files})
            found += static_cast<int>(inbox.page(text, kind).hits.size());
    if (!texts.isEmpty()) CHECK(found > 300);
    QRandomGenerator random(11);
    const QString parts = QString::fromUtf8("from: to:in:is:unread before:2024 \"“ab* ()^-+ANDORNOT NEAR(\\'\u200B🚀ß明ำ٣;--");
    const int count =
        qEnvironmentVariableIntValue("UINBOX_RANDOM_QUERIES") > 0 ? qEnvironmentVariableIntValue("UINBOX_RANDOM_QUERIES") : 3'000;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (quint32 left = random.bounded(24U); left > 0; --left) text += parts.at(random.bounded(static_cast<int>(parts.size())));
        (void)inbox.page(text);
        const auto people = await(inbox.service.people(readSearch(text, inbox.clock.now(), "UTC", QLocale::c()), 20));
        INFO(text.toStdString());
        REQUIRE(people);
    }
}

TEST_CASE("what is older than the index is found when the builder has come to it")
{
    Searched inbox;
    for (int i = 0; i < 1'000; ++i) (void)inbox.inbound(QStringLiteral("old tea %1").arg(i));
    REQUIRE(inbox.database.write([](db::WriteScope& scope) -> Result<> {
        return scope.connection().execute(
            "INSERT INTO message_search (message_search) VALUES ('delete-all');"
            "UPDATE search_progress SET low = (SELECT max(seq) FROM message), high = (SELECT max(seq) FROM message)"
            " WHERE kind = 'message'");
    }));
    CHECK(inbox.texts(QStringLiteral("tea")).isEmpty());
    // Half of it is there: what is older than that is not found yet.
    REQUIRE(inbox.database.write([](db::WriteScope& scope) -> Result<> {
        EntryIndex index(scope.connection());
        UINBOX_TRY(index.addOlder(400));
        return {};
    }));
    const auto since = await(inbox.service.indexedSince());
    REQUIRE(since);
    CHECK(since->has_value());
    IndexBuilder builder(*inbox.database);
    bool isFinished = false;
    QObject::connect(&builder, &IndexBuilder::finished, [&] { isFinished = true; });
    builder.start();
    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK(builder.remaining() == 0);
    CHECK_FALSE(await(inbox.service.indexedSince()).value());
    CHECK(inbox.texts(QStringLiteral("tea 999")).size() == 1);
    CHECK(inbox.texts(QStringLiteral("tea 1")).size() == 100);
    // And what comes then, without being asked.
    (void)inbox.inbound(QStringLiteral("fresh coffee"));
    CHECK(waitFor(
        [&] { return inbox.database.count("SELECT count(*) FROM message_search WHERE message_search MATCH 'coffee'") == 1; }));
}

TEST_CASE("a name and a word find what that person wrote, behind what has both words")
{
    Searched inbox;
    (void)inbox.other(QStringLiteral("Maria Lopez"), QStringLiteral("+14155550001"), QStringLiteral("Where is my invoice?"));
    (void)inbox.other(QStringLiteral("Bob Stone"), QStringLiteral("+14155550002"),
                      QStringLiteral("The invoice for Maria is wrong"));
    (void)inbox.other(QStringLiteral("Carl Maria"), QStringLiteral("+14155550003"), QStringLiteral("Good morning"));
    CHECK(inbox.texts(QStringLiteral("maria invoice")) == list({"The invoice for Maria is wrong", "Where is my invoice?"}));
    CHECK(inbox.texts(QStringLiteral("invoice lopez maria")) == list({"Where is my invoice?"}));
    CHECK(inbox.texts(QStringLiteral("lopez morning")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("maria lopez")).isEmpty());
    CHECK(inbox.texts(QStringLiteral("\"maria invoice\"")).isEmpty());
}

TEST_CASE("of several people any may have written")
{
    Searched inbox;
    (void)inbox.other(QStringLiteral("Maria Lopez"), QStringLiteral("+14155550001"), QStringLiteral("order one"));
    (void)inbox.other(QStringLiteral("Bob Stone"), QStringLiteral("+14155550002"), QStringLiteral("order two"));
    (void)inbox.other(QStringLiteral("Carl Finch"), QStringLiteral("+14155550003"), QStringLiteral("order three"));
    CHECK(inbox.texts(QStringLiteral("order from:maria from:bob")) == list({"order two", "order one"}));
    CHECK(inbox.texts(QStringLiteral("order from:maria from:nobody")) == list({"order one"}));
}

TEST_CASE("however many people have a name like that, or are unread, all of theirs is looked at")
{
    Searched inbox;
    constexpr int kMany = 230;
    for (int i = 0; i < kMany; ++i)
        (void)inbox.other(QStringLiteral("Customer %1").arg(i), QStringLiteral("+1415555%1").arg(1000 + i),
                          i == 3 ? QStringLiteral("a zebra") : QStringLiteral("a horse"));
    CHECK(inbox.texts(QStringLiteral("zebra from:customer")) == list({"a zebra"}));
    CHECK(inbox.texts(QStringLiteral("zebra is:unread")) == list({"a zebra"}));
    CHECK(inbox.texts(QStringLiteral("zebra from:custard")).isEmpty());
}
