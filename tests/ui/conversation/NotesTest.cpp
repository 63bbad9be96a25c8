// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include "accounts/AccountService.h"
#include "notes/NoteService.h"

#include <QAccessible>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct NotedScreen : Screen {
    NoteService notes{*database, clock};
    UserId sam = owner();

    [[nodiscard]] NoteId note(const QString& text, NoteVisibility visibility = NoteVisibility::Team)
    {
        clock.advance(std::chrono::minutes(1));
        const auto made = await(notes.add(threadId, sam, text, visibility));
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] bool appears(NoteId id)
    {
        return waitFor([&] { return model.rowOf(entryId(id)) >= 0; });
    }

private:
    UserId owner()
    {
        AccountService accounts{*database, clock};
        const auto found = await(accounts.owner());
        REQUIRE(found);
        return found->id;
    }
};

}  // namespace

TEST_CASE("a note stands among the messages by its time, on the side of whoever writes")
{
    NotedScreen screen;
    screen.model.setReader(screen.sam);
    const Message first = screen.inboundLater(QStringLiteral("hello"));
    const NoteId note = screen.note(QStringLiteral("call her back"));
    const Message last = screen.inboundLater(QStringLiteral("again"));
    screen.open();
    REQUIRE(screen.model.rowCount() == 3);
    CHECK(screen.model.rowOf(first.id) == 0);
    CHECK(screen.model.rowOf(entryId(note)) == 1);
    CHECK(screen.model.rowOf(last.id) == 2);
    CHECK(screen.view.bubbleRect(1).right() > screen.view.viewport()->width() - 40);
    CHECK(screen.view.bubbleRect(0).left() < 40);
}

TEST_CASE("a conversation with nothing but a note shows it")
{
    NotedScreen screen;
    screen.model.setReader(screen.sam);
    (void)screen.note(QStringLiteral("new customer"), NoteVisibility::Private);
    screen.open();
    REQUIRE(screen.model.rowCount() == 1);
    CHECK(screen.model.entry(0).note());
}

TEST_CASE("notes come, change, go and come back while the conversation is open")
{
    NotedScreen screen;
    screen.model.setReader(screen.sam);
    screen.inboundLater(QStringLiteral("hello"));
    screen.open();
    const NoteId note = screen.note(QStringLiteral("one"));
    REQUIRE(screen.appears(note));
    CHECK(screen.view.isAtEnd());
    screen.clock.advance(std::chrono::minutes(1));
    REQUIRE(await(screen.notes.edit(note, screen.sam, QStringLiteral("two"))));
    REQUIRE(waitFor([&] { return screen.model.entry(1).content() == u"two"; }));
    REQUIRE(await(screen.notes.remove(note, screen.sam)));
    REQUIRE(waitFor([&] { return screen.model.rowCount() == 1; }));
    REQUIRE(await(screen.notes.restore(note, screen.sam)));
    REQUIRE(screen.appears(note));
}

TEST_CASE("a private note comes once it is known who looks")
{
    NotedScreen screen;
    screen.inboundLater(QStringLiteral("hello"));
    const NoteId secret = screen.note(QStringLiteral("secret"), NoteVisibility::Private);
    screen.open();
    CHECK(screen.model.rowOf(entryId(secret)) < 0);
    screen.model.setReader(screen.sam);
    REQUIRE(screen.appears(secret));
}

TEST_CASE("a screen reader hears that it is an internal note, by whom, and that nobody else sees it")
{
    NotedScreen screen;
    screen.model.setReader(screen.sam);
    (void)screen.note(QStringLiteral("owes us"), NoteVisibility::Private);
    screen.open();
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&screen.view);
    REQUIRE(view);
    REQUIRE(view->childCount() == 1);
    const QString name = view->child(0)->text(QAccessible::Name);
    CHECK(name.startsWith(u"Internal note by "));
    CHECK(name.contains(u"only you see it"));
    CHECK(name.endsWith(u": owes us"));
}

TEST_CASE("F2 and Delete ask for one's own note only")
{
    NotedScreen screen;
    screen.model.setReader(screen.sam);
    screen.inboundLater(QStringLiteral("hello"));
    const NoteId note = screen.note(QStringLiteral("mine"));
    screen.open();
    QSignalSpy edits(&screen.view, &ConversationView::noteEditRequested);
    QSignalSpy removals(&screen.view, &ConversationView::noteRemoveRequested);
    screen.view.focusRow(0);
    QTest::keyClick(&screen.view, Qt::Key_F2);
    QTest::keyClick(&screen.view, Qt::Key_Delete);
    CHECK(edits.isEmpty());
    CHECK(removals.isEmpty());
    screen.view.focusRow(1);
    QTest::keyClick(&screen.view, Qt::Key_F2);
    QTest::keyClick(&screen.view, Qt::Key_Delete);
    REQUIRE(edits.count() == 1);
    CHECK(edits[0][0].value<NoteId>() == note);
    CHECK(removals.count() == 1);
    screen.model.setReader(UserId::generate(screen.clock.now()));
    REQUIRE(waitFor([&] { return screen.opened.count() >= 2; }));
    screen.view.focusRow(1);
    QTest::keyClick(&screen.view, Qt::Key_F2);
    CHECK(edits.count() == 1);
}
