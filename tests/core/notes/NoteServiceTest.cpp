// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotedConversation.h"

#include "notes/NoteRepository.h"

using namespace uinbox;
using namespace uinbox::test;

TEST_CASE("a note is kept with its author, its words and whom it mentions, and the commit names it")
{
    NotedConversation chat;
    (void)chat.database.takeChanges();
    const NoteId id = chat.note(QStringLiteral("call her first"), NoteVisibility::Team, {chat.sam});
    const auto changes = chat.database.takeChanges();
    CHECK(changes.notes == QSet<NoteId>{id});
    CHECK(changes.threads == QSet<ThreadId>{chat.threadId});
    CHECK(changes.messages.isEmpty());
    const auto found = chat.find(id, chat.stranger);
    REQUIRE(found.size() == 1);
    CHECK(found[0].content == u"call her first");
    CHECK(found[0].userId == chat.sam);
    CHECK(found[0].mentions == std::vector<UserId>{chat.sam});
    CHECK(found[0].createdAt == chat.clock.now());
    CHECK_FALSE(found[0].editedAt);
}

TEST_CASE("an empty note, one that is too long and one about no conversation are refused")
{
    NotedConversation chat;
    const auto add = [&](ThreadId thread, const QString& text) {
        return await(chat.notes.add(thread, chat.sam, text, NoteVisibility::Team));
    };
    CHECK(add(chat.threadId, QStringLiteral(" \n\t ")).error().kind == ErrorKind::Invalid);
    CHECK(add(chat.threadId, QString(NoteService::kMostCharacters + 1, u'x')).error().kind == ErrorKind::Invalid);
    CHECK(add(chat.threadId, QString(NoteService::kMostCharacters, u'x')));
    CHECK(add(ThreadId::generate(chat.clock.now()), QStringLiteral("x")).error().kind == ErrorKind::NotFound);
    CHECK(chat.database.count("SELECT count(*) FROM note") == 1);
}

TEST_CASE("a private note is there for its author alone")
{
    NotedConversation chat;
    const NoteId id = chat.note(QStringLiteral("owes us money"), NoteVisibility::Private);
    CHECK(chat.find(id, chat.sam).size() == 1);
    CHECK(chat.find(id, chat.stranger).empty());
    CHECK(chat.find(id, UserId()).empty());
    CHECK(await(chat.notes.revisions(id, chat.stranger)).error().kind == ErrorKind::NotFound);
    CHECK(await(chat.notes.edit(id, chat.stranger, QStringLiteral("x"))).error().kind == ErrorKind::NotFound);
    CHECK(await(chat.notes.remove(id, chat.stranger)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("changing a note keeps what it said before, and only its author may")
{
    NotedConversation chat;
    const NoteId id = chat.note(QStringLiteral("one"));
    const Timestamp written = chat.clock.now();
    chat.clock.advance(std::chrono::minutes(5));
    CHECK(await(chat.notes.edit(id, chat.stranger, QStringLiteral("x"))).error().kind == ErrorKind::Rejected);
    REQUIRE(await(chat.notes.edit(id, chat.sam, QStringLiteral("two"))));
    const Timestamp edited = chat.clock.now();
    chat.clock.advance(std::chrono::minutes(5));
    REQUIRE(await(chat.notes.edit(id, chat.sam, QStringLiteral("three"))));
    CHECK(await(chat.notes.edit(id, chat.sam, QString())).error().kind == ErrorKind::Invalid);
    const auto now = chat.find(id, chat.sam);
    REQUIRE(now.size() == 1);
    CHECK(now[0].content == u"three");
    CHECK(now[0].createdAt == written);
    CHECK(now[0].editedAt == chat.clock.now());
    const auto before = await(chat.notes.revisions(id, chat.sam));
    REQUIRE(before);
    REQUIRE(before->size() == 2);
    CHECK((*before)[0].content == u"one");
    CHECK((*before)[0].writtenAt == written);
    CHECK((*before)[1].content == u"two");
    CHECK((*before)[1].writtenAt == edited);
}

TEST_CASE("the same words again are no change, but their mentions are")
{
    NotedConversation chat;
    const NoteId id = chat.note(QStringLiteral("ask @Sam"));
    REQUIRE(await(chat.notes.edit(id, chat.sam, QStringLiteral("ask @Sam"), {chat.sam})));
    const auto now = chat.find(id, chat.sam);
    REQUIRE(now.size() == 1);
    CHECK_FALSE(now[0].editedAt);
    CHECK(now[0].mentions == std::vector<UserId>{chat.sam});
}

TEST_CASE("a note that was taken away is gone until it is brought back, by its author only")
{
    NotedConversation chat;
    const NoteId id = chat.note(QStringLiteral("wrong person"));
    CHECK(await(chat.notes.remove(id, chat.stranger)).error().kind == ErrorKind::Rejected);
    REQUIRE(await(chat.notes.remove(id, chat.sam)));
    CHECK(chat.find(id, chat.sam).empty());
    CHECK(await(chat.notes.remove(id, chat.sam)).error().kind == ErrorKind::NotFound);
    CHECK(await(chat.notes.edit(id, chat.sam, QStringLiteral("x"))).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(await(chat.notes.restore(id, chat.stranger)));
    CHECK(chat.find(id, chat.sam).empty());
    (void)chat.database.takeChanges();
    REQUIRE(await(chat.notes.restore(id, chat.sam)));
    CHECK(chat.database.takeChanges().notes == QSet<NoteId>{id});
    CHECK(chat.find(id, chat.sam).size() == 1);
}

TEST_CASE("notes of a stretch of time come oldest first, the newest of them where there are too many")
{
    NotedConversation chat;
    const Timestamp start = chat.clock.now();
    for (int i = 1; i <= 5; ++i) (void)chat.note(QString::number(i));
    const auto read = [&](Timestamp from, Timestamp until, int limit) {
        const auto found = await(chat.notes.notes(chat.threadId, chat.sam, from, until, limit));
        REQUIRE(found);
        QStringList texts;
        for (const Note& note : *found) texts.append(note.content);
        return texts.join(u' ');
    };
    CHECK(read(start, Timestamp::max(), 10) == u"1 2 3 4 5");
    CHECK(read(start, Timestamp::max(), 2) == u"4 5");
    CHECK(read(start + std::chrono::minutes(2), start + std::chrono::minutes(4), 10) == u"2 3");
}
