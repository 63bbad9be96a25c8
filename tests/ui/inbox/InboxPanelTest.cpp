// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/InboxPanel.h"

#include "Desk.h"
#include "SharedData.h"

#include "common/ToastArea.h"
#include "common/UndoStack.h"
#include "conversation/ConversationPane.h"
#include "inbox/SnoozePopup.h"
#include "inbox/ThreadListView.h"
#include "threads/BulkChange.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>

#include <QSignalSpy>

#include <set>
#include <utility>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("E archives and goes on to the next, undo and redo bring it back and away")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(1);
    const ThreadId archived = desk.model().thread(1).id;
    const ThreadId next = desk.model().thread(2).id;
    desk.key(Qt::Key_E);
    REQUIRE(desk.shows(4));
    CHECK(desk.becomes(archived, ThreadState::Archived));
    REQUIRE(waitFor([&] { return desk.window->pane().thread() == next; }));
    REQUIRE(waitFor([&] { return desk.undo.canUndo(); }));
    REQUIRE(desk.undo.undo());
    REQUIRE(desk.shows(5));
    CHECK(desk.model().thread(1).id == archived);
    REQUIRE(waitFor([&] { return desk.undo.canRedo(); }));
    REQUIRE(desk.undo.redo());
    REQUIRE(desk.shows(4));
    CHECK(desk.window->pane().thread() == next);
}

TEST_CASE("several are selected by keys, are not opened by it, and are archived as one")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    const ThreadId open = desk.window->pane().thread();
    QString done;
    QObject::connect(&desk.undo, &UndoStack::pushed, [&](const QString& words) { done = words; });
    desk.key(Qt::Key_J, Qt::ShiftModifier);
    desk.key(Qt::Key_J, Qt::ShiftModifier);
    CHECK(desk.list().isSelecting());
    CHECK(desk.list().chosen().ids().size() == 3);
    CHECK(desk.window->pane().thread() == open);
    CHECK(desk.at(desk.model().thread(2).id).unread == 1);
    desk.key(Qt::Key_E);
    REQUIRE(desk.shows(2));
    CHECK_FALSE(desk.list().isSelecting());
    REQUIRE(waitFor([&] { return !done.isEmpty(); }));
    CHECK(done == u"3 conversations archived");
    REQUIRE(desk.undo.undo());
    REQUIRE(desk.shows(5));
}

TEST_CASE("X and the mouse select, Escape ends it")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    desk.key(Qt::Key_X);
    CHECK(desk.list().chosen().ids().size() == 1);
    CHECK(desk.list().isSelecting());
    const QRect third = desk.list().visualRect(desk.model().index(2));
    QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, Qt::ControlModifier, third.center());
    CHECK(desk.list().chosen().ids().size() == 2);
    QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, Qt::NoModifier,
                      desk.list().checkBoxRect(desk.model().index(3)).center());
    CHECK(desk.list().chosen().ids().size() == 3);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.list().isSelecting());
    CHECK(desk.window->pane().thread() == desk.model().thread(0).id);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.list().chosen().ids().size() == 5);
}

TEST_CASE("a typed time snoozes, says what it means, and what is wrong")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    const ThreadId snoozed = desk.model().thread(0).id;
    desk.key(Qt::Key_H);
    auto* popup = desk.window->findChild<SnoozePopup*>();
    REQUIRE(popup);
    auto* field = popup->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("soonish"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(popup->isVisible());
    CHECK(field->text() == u"soonish");
    const auto labels = popup->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->text().startsWith(QStringLiteral("Not understood")); }));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("in 2 hours"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(desk.shows(4));
    CHECK(desk.at(snoozed).state == ThreadState::Snoozed);
    CHECK(desk.at(snoozed).snoozedUntil == std::chrono::ceil<std::chrono::minutes>(desk.clock.now() + std::chrono::hours(2)));
    desk.panel().setFilter(InboxFilter::Snoozed);
    REQUIRE(desk.shows(1));
    CHECK(desk.model().thread(0).id == snoozed);
}

TEST_CASE("pin, unread and assign work on what is open, each by its letter")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(2);
    const ThreadId open = desk.window->pane().thread();
    REQUIRE(waitFor([&] { return desk.at(open).unread == 0; }));
    desk.key(Qt::Key_S);
    REQUIRE(waitFor([&] { return desk.model().thread(0).id == open && desk.model().thread(0).pinnedAt; }));
    desk.key(Qt::Key_U);
    REQUIRE(waitFor([&] { return desk.model().thread(0).unread == 1; }));
    CHECK(desk.at(open).unread == 1);
    desk.key(Qt::Key_S);
    REQUIRE(waitFor([&] { return desk.model().thread(2).id == open; }));
}

TEST_CASE("each list has its own, is remembered, and keeps what is being read")
{
    Desk desk;
    desk.begin();
    desk.panel().setFilter(InboxFilter::Unread);
    REQUIRE(desk.shows(4));
    desk.window->openRow(1);
    const ThreadId open = desk.window->pane().thread();
    REQUIRE(waitFor([&] { return desk.at(open).unread == 0; }));
    // Taken from the model: what was open before has left the list, now that another is read.
    REQUIRE(waitFor([&] {
        const int row = desk.model().rowOf(open);
        return row >= 0 && desk.model().thread(row).unread == 0;
    }));
    desk.list().go(1, ThreadListView::Among::All);
    REQUIRE(waitFor([&] { return desk.model().rowOf(open) < 0; }));
    desk.panel().setFilter(InboxFilter::Archived);
    REQUIRE(desk.shows(0));
    CHECK(desk.preferences.get(kFilterPreference) == u"archived");
    const auto labels = desk.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->isVisible() && label->text() == u"The archive is empty"; }));
    CHECK_FALSE(desk.list().isVisible());
}

TEST_CASE("naughty names and texts are drawn")
{
    const auto file = sharedFile(QStringLiteral("data/blns.json"));
    if (!file) return;
    QStringList names;
    for (const QJsonValue& text : QJsonDocument::fromJson(*file).array()) names.append(text.toString());
    // Of scripts that no font here can write, Qt says so.
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Desk desk;
    desk.fill(static_cast<int>(names.size()), names);
    desk.start();
    while (desk.model().canFetchMore({})) {
        const int before = desk.model().rowCount();
        desk.model().fetchMore({});
        REQUIRE(waitFor([&] { return desk.model().rowCount() > before; }));
    }
    CHECK(desk.model().rowCount() == names.size() + 1);
    for (int row = 0; row < desk.model().rowCount(); row += 5) {
        desk.list().scrollTo(desk.model().index(row), QAbstractItemView::PositionAtTop);
        CHECK_FALSE(desk.list().grab().isNull());
    }
}

TEST_CASE("End goes to the end of the list at once, not of what is loaded, and Home comes back")
{
    Desk desk;
    const int count = 6 * ThreadListModel::kPage + 30;
    desk.fill(count);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.list().setFocus();
    desk.list().setCurrentIndex(desk.model().index(0));
    const auto current = [&] { return desk.model().thread(desk.list().currentIndex().row()).id; };
    const ThreadId newest = current();
    // Ann's conversation was there before the others.
    const auto isAtEnd = [&] { return desk.list().currentIndex().isValid() && current() == desk.threadId; };
    desk.key(Qt::Key_End);
    SECTION("from there upwards")
    {
        REQUIRE(waitFor(isAtEnd));
        CHECK(desk.model().rowCount() <= 2 * ThreadListModel::kPage);
        CHECK(desk.window->pane().thread() == desk.threadId);
        // What is read above does not move what is looked at.
        const int place = desk.list().visualRect(desk.list().currentIndex()).y();
        desk.list().verticalScrollBar()->setValue(1);
        REQUIRE(waitFor([&] { return desk.model().rowCount() > ThreadListModel::kPage; }));
        CHECK(desk.list().verticalScrollBar()->value() > 1);
        desk.list().scrollToBottom();
        CHECK(desk.list().visualRect(desk.list().currentIndex()).y() == place);
        for (int i = 0; desk.model().hasEarlier(); ++i) {
            REQUIRE(i < 20);
            const int before = desk.model().rowCount();
            desk.list().verticalScrollBar()->setValue(0);
            REQUIRE(waitFor([&] { return desk.model().rowCount() > before; }));
        }
        CHECK(desk.model().rowCount() == count + 1);
        desk.key(Qt::Key_Home);
        CHECK(current() == newest);
    }
    SECTION("from there upwards while something changes there")
    {
        REQUIRE(waitFor(isAtEnd));
        QScrollBar& bar = *desk.list().verticalScrollBar();
        // The change is being read when the page above is asked for.
        const auto asks = QObject::connect(&*desk.database, &db::Database::committed, &bar, [&bar] { bar.setValue(1); });
        REQUIRE(await(desk.threads.markRead(std::vector{desk.model().thread(3).id})));
        REQUIRE(waitFor([&] { return desk.model().rowCount() > ThreadListModel::kPage && !desk.model().isLoading(); }));
        QObject::disconnect(asks);
        CHECK(bar.value() > 1);
        CHECK(desk.model().rowCount() <= 2 * ThreadListModel::kPage);
    }
    SECTION("and up again with the one that is read, when something is written there")
    {
        REQUIRE(waitFor(isAtEnd));
        desk.clock.advance(std::chrono::minutes(1));
        (void)desk.inbound(QStringLiteral("still there?"));
        REQUIRE(waitFor([&] { return desk.list().currentIndex().isValid() && desk.list().currentIndex().row() == 0; }));
        CHECK(current() == desk.threadId);
        CHECK(desk.window->pane().thread() == desk.threadId);
        CHECK_FALSE(desk.model().hasEarlier());
    }
    SECTION("and back")
    {
        REQUIRE(waitFor(isAtEnd));
        desk.key(Qt::Key_Home);
        REQUIRE(waitFor([&] { return desk.list().currentIndex().isValid() && current() == newest; }));
        CHECK(desk.list().currentIndex().row() == 0);
    }
    SECTION("called off")
    {
        desk.key(Qt::Key_Home);
        REQUIRE(waitFor([&] { return !desk.model().isLoading(); }));
        REQUIRE(waitFor([&] { return desk.list().currentIndex().isValid() && current() == newest; }));
        CHECK_FALSE(desk.model().hasEarlier());
    }
}
