// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/MentionInbox.h"

#include "NotedConversation.h"
#include "accounts/AccountRepository.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// Sam is the reader; Kim names them.
struct Named : NotedConversation {
    UserId kim = join();
    MentionInbox inbox = notes.mentions();

    [[nodiscard]] NoteId by(UserId author, const QString& text, NoteVisibility visibility = NoteVisibility::Team,
                            const std::vector<UserId>& whom = {})
    {
        clock.advance(std::chrono::minutes(1));
        const auto made = await(notes.add(threadId, author, text, visibility, whom));
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] QStringList list()
    {
        const auto page = await(inbox.page(sam, {}, 50));
        REQUIRE(page);
        QStringList all;
        for (const NoteMention& mention : page->mentions)
            all.append(QLatin1String(mention.readAt ? "read " : "new ") + mention.content);
        return all;
    }
    [[nodiscard]] int unread()
    {
        const auto count = await(inbox.unread(sam));
        REQUIRE(count);
        return *count;
    }

private:
    UserId join()
    {
        const User user{UserId::generate(clock.now()), QStringLiteral("Kim"), Role::User, clock.now()};
        REQUIRE(database.write([&](db::WriteScope& scope) { return AccountRepository(scope.connection()).insertUser(user); }));
        return user.id;
    }
};

}  // namespace

TEST_CASE("mentions of the reader are there newest first, with who named them and about whom")
{
    Named chat;
    (void)chat.by(chat.kim, QStringLiteral("one"), NoteVisibility::Team, {chat.sam});
    const NoteId second = chat.by(chat.kim, QStringLiteral("two"), NoteVisibility::Team, {chat.kim, chat.sam});
    (void)chat.by(chat.kim, QStringLiteral("nobody"));
    CHECK(chat.list() == QStringList{QStringLiteral("new two"), QStringLiteral("new one")});
    CHECK(chat.unread() == 2);
    const auto page = await(chat.inbox.page(chat.sam, {}, 1));
    REQUIRE(page);
    CHECK(page->hasMore);
    const NoteMention& newest = page->mentions.at(0);
    CHECK(newest.note == second);
    CHECK(newest.thread == chat.threadId);
    CHECK(newest.contact == chat.address.contactId);
    CHECK(newest.person == u"Ann");
    CHECK(newest.address == chat.address.value);
    CHECK(newest.author == u"Kim");
    const auto next = await(chat.inbox.page(chat.sam, MentionCursor{newest.at, newest.note}, 1));
    REQUIRE(next);
    CHECK_FALSE(next->hasMore);
    CHECK(next->mentions.at(0).content == u"one");
}

TEST_CASE("what one wrote oneself, what is private and what was removed are no mentions")
{
    Named chat;
    (void)chat.by(chat.sam, QStringLiteral("to myself"), NoteVisibility::Team, {chat.sam});
    (void)chat.by(chat.kim, QStringLiteral("secret"), NoteVisibility::Private, {chat.sam});
    const NoteId gone = chat.by(chat.kim, QStringLiteral("gone"), NoteVisibility::Team, {chat.sam});
    REQUIRE(await(chat.notes.remove(gone, chat.kim)));
    CHECK(chat.list().isEmpty());
    CHECK(chat.unread() == 0);
    CHECK(await(chat.inbox.among(chat.sam, {gone})).value().empty());
    REQUIRE(await(chat.notes.restore(gone, chat.kim)));
    CHECK(chat.list() == QStringList{QStringLiteral("new gone")});
    CHECK(await(chat.inbox.among(chat.sam, {gone})).value().size() == 1);
}

TEST_CASE("a mention that was read stays so when the note is changed; one that comes with a change is new")
{
    Named chat;
    const NoteId first = chat.by(chat.kim, QStringLiteral("first"), NoteVisibility::Team, {chat.sam});
    (void)chat.by(chat.kim, QStringLiteral("second"), NoteVisibility::Team, {chat.sam});
    const NoteId late = chat.by(chat.kim, QStringLiteral("late"));
    (void)chat.by(chat.kim, QStringLiteral("third"), NoteVisibility::Team, {chat.sam});
    REQUIRE(await(chat.inbox.markRead(chat.sam, {first})));
    chat.clock.advance(std::chrono::minutes(1));
    REQUIRE(await(chat.notes.edit(first, chat.kim, QStringLiteral("first, changed"), {chat.sam})));
    REQUIRE(await(chat.notes.edit(late, chat.kim, QStringLiteral("late, changed"), {chat.sam})));
    // By when the reader was named, not by when the note was written.
    CHECK(chat.list() == QStringList{QStringLiteral("new late, changed"), QStringLiteral("new third"), QStringLiteral("new second"),
                                     QStringLiteral("read first, changed")});
    REQUIRE(await(chat.notes.edit(late, chat.kim, QStringLiteral("late, without"), {})));
    CHECK(chat.unread() == 2);
}

TEST_CASE("marking as read says what was unread, and taking that back restores exactly it")
{
    Named chat;
    const NoteId one = chat.by(chat.kim, QStringLiteral("one"), NoteVisibility::Team, {chat.sam});
    const NoteId two = chat.by(chat.kim, QStringLiteral("two"), NoteVisibility::Team, {chat.sam});
    REQUIRE(await(chat.inbox.markRead(chat.sam, {one})).value() == std::vector<NoteId>{one});
    CHECK(chat.database.takeChanges().mentions);
    CHECK(await(chat.inbox.markRead(chat.sam, {one})).value().empty());
    CHECK_FALSE(chat.database.takeChanges().mentions);
    const auto marked = await(chat.inbox.markAllRead(chat.sam));
    REQUIRE(marked);
    CHECK(*marked == std::vector<NoteId>{two});
    CHECK(chat.unread() == 0);
    REQUIRE(await(chat.inbox.markUnread(chat.sam, *marked)));
    CHECK(chat.list() == QStringList{QStringLiteral("new two"), QStringLiteral("read one")});
    // Nobody else's mentions are touched, and a note that does not name the reader is none.
    CHECK(await(chat.inbox.markRead(chat.stranger, {two})).value().empty());
    CHECK(chat.unread() == 1);
}
