// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include "conversation/ConversationFind.h"
#include "conversation/FindBar.h"

#include <QLabel>
#include <QLineEdit>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Finding : Screen {
    FindBar bar{theme};
    ConversationFind find{bar, view, nullptr};

    void type(const QString& words)
    {
        find.begin();
        QTest::keyClicks(bar.findChild<QLineEdit*>(), words);
    }
    [[nodiscard]] QString count() const { return bar.findChild<QLabel*>()->text(); }
    [[nodiscard]] bool isSeen(MessageId id)
    {
        return waitFor([&] {
            const int row = model.rowOf(id);
            return row >= 0 && view.viewport()->rect().contains(view.bubbleRect(row).center());
        });
    }
};

}  // namespace

TEST_CASE("what is found is counted, and F3 goes to it, also where it is not loaded")
{
    Finding screen;
    const Message oldest = screen.inboundLater(QStringLiteral("the first Needle"));
    screen.fill(300);
    const Message newest = screen.inboundLater(QStringLiteral("the last needle"));
    screen.open();
    screen.type(QStringLiteral("needle"));
    REQUIRE(waitFor([&] { return screen.count() == u"1 of 2"; }));
    CHECK(screen.isSeen(newest.id));
    CHECK(screen.model.rowOf(oldest.id) < 0);
    screen.find.older();
    CHECK(screen.isSeen(oldest.id));
    CHECK(screen.count() == u"2 of 2");
    screen.find.newer();
    CHECK(screen.isSeen(newest.id));
}

TEST_CASE("Esc goes back to where one read")
{
    Finding screen;
    screen.inboundLater(QStringLiteral("needle"));
    screen.fill(300);
    screen.open();
    screen.type(QStringLiteral("needle"));
    REQUIRE(waitFor([&] { return screen.count() == u"1 of 1"; }));
    REQUIRE(waitFor([&] { return !screen.view.isAtEnd(); }));
    QTest::keyClick(screen.bar.findChild<QLineEdit*>(), Qt::Key_Escape);
    CHECK_FALSE(screen.find.isOpen());
    REQUIRE(waitFor([&] { return screen.view.isAtEnd(); }));
}

TEST_CASE("what is not there is said, and another word begins anew")
{
    Finding screen;
    screen.inboundLater(QStringLiteral("hello"));
    screen.open();
    screen.type(QStringLiteral("xyz"));
    REQUIRE(waitFor([&] { return screen.count() == u"Not found"; }));
    screen.bar.findChild<QLineEdit*>()->clear();
    CHECK(screen.count().isEmpty());
    screen.type(QStringLiteral("HELLO"));
    REQUIRE(waitFor([&] { return screen.count() == u"1 of 1"; }));
}

TEST_CASE("opened at a message it is there and has the focus; at one that is gone the end is shown")
{
    Finding screen;
    const auto ids = screen.fill(200);
    screen.hearAll();
    screen.model.openAt(screen.threadId, entryId(ids[20]));
    CHECK(screen.isSeen(ids[20]));
    CHECK(screen.view.focusedRow() == screen.model.rowOf(ids[20]));
    CHECK(screen.model.hasNewer());
    screen.model.openAt(screen.threadId, EntryId::generate(screen.clock.now()));
    REQUIRE(waitFor([&] { return screen.view.isAtEnd() && screen.model.rowOf(ids.back()) >= 0; }));
}
