// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST_CASE("Ctrl+A selects all of the list, those that are not loaded too; one command does it with all, and one undo takes it back")
{
    Desk desk;
    const int count = 3 * static_cast<int>(BulkChange::kStep) + 30;
    desk.fill(count);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.list().setFocus();
    const auto archived = [&] { return desk.database.count("SELECT count(*) FROM thread WHERE state = 'archived'"); };
    const auto bulkSays = [&](const QString& words) {
        const auto labels = desk.panel().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    QString done;
    QString undone;
    QObject::connect(&desk.undo, &UndoStack::pushed, [&](const QString& words) { done = words; });
    QObject::connect(&desk.undo, &UndoStack::undone, [&](const QString& words) { undone = words; });
    const QString all = QLocale().toString(count + 1);
    SECTION("after it was said how many there are")
    {
        desk.key(Qt::Key_A, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return bulkSays(all + QStringLiteral(" selected")); }));
        CHECK(static_cast<int>(desk.list().chosen().ids().size()) == count + 1);
    }
    SECTION("pressed at once, before they are known: a part is not what is meant")
    {
        desk.key(Qt::Key_A, Qt::ControlModifier);
    }
    desk.key(Qt::Key_E);
    REQUIRE(waitFor([&] { return !done.isEmpty(); }, std::chrono::seconds(20)));
    CHECK(done == all + QStringLiteral(" conversations archived"));
    CHECK(archived() == count + 1);
    CHECK_FALSE(desk.list().isSelecting());
    REQUIRE(desk.undo.undo());
    REQUIRE(waitFor([&] { return !undone.isEmpty(); }, std::chrono::seconds(20)));
    CHECK(archived() == 0);
    REQUIRE(desk.undo.redo());
    REQUIRE(waitFor([&] { return archived() == count + 1; }, std::chrono::seconds(20)));
}

TEST_CASE("Ctrl+Z while a whole list is archived stops that and takes it back, and leaves what was done before")
{
    Desk desk;
    const int count = 3 * static_cast<int>(BulkChange::kStep);
    desk.fill(count);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.window->openRow(0);
    desk.list().setFocus();
    QStringList done;
    QStringList undone;
    QObject::connect(&desk.undo, &UndoStack::pushed, [&](const QString& words) { done.append(words); });
    QObject::connect(&desk.undo, &UndoStack::undone, [&](const QString& words) { undone.append(words); });
    desk.key(Qt::Key_S);
    REQUIRE(waitFor([&] { return done.size() == 1; }));
    const auto pinned = [&] { return desk.database.count("SELECT count(*) FROM thread WHERE pinned_at IS NOT NULL"); };
    const auto archived = [&] { return desk.database.count("SELECT count(*) FROM thread WHERE state = 'archived'"); };
    REQUIRE(pinned() == 1);
    // After the first step.
    const auto pressed = QObject::connect(&desk.undo, &UndoStack::working, [&, isPressed = false]() mutable {
        if (!std::exchange(isPressed, true)) desk.key(Qt::Key_Z, Qt::ControlModifier);
    });
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_E);
    REQUIRE(waitFor([&] { return !undone.isEmpty(); }, std::chrono::seconds(20)));
    QObject::disconnect(pressed);
    REQUIRE(done.size() == 2);
    CHECK(undone == QStringList{done[1]});
    CHECK(done[1].contains(QStringLiteral("archived")));
    CHECK_FALSE(done[1].startsWith(QLocale().toString(count + 1)));
    CHECK(archived() == 0);
    CHECK(pinned() == 1);
    // Now it is that.
    REQUIRE(desk.undo.undo());
    CHECK(waitFor([&] { return pinned() == 0; }));
}

TEST_CASE("an undo that the disk refuses is tried again by the next, and a command that changes nothing leaves its offer")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(1);
    const ThreadId first = desk.model().thread(1).id;
    const auto alter = [&](const QByteArray& sql) {
        REQUIRE(desk.database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    QSignalSpy refused(&desk.undo, &UndoStack::refused);
    QSignalSpy ended(&desk.undo, &UndoStack::ended);
    desk.key(Qt::Key_E);
    REQUIRE(desk.becomes(first, ThreadState::Archived));
    REQUIRE(waitFor([&] { return desk.undo.canUndo(); }));
    const auto offers = [&] {
        const auto labels = desk.window->toasts().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().endsWith(QLatin1String("archived"));
        });
    };
    REQUIRE(offers());
    REQUIRE(waitFor([&] { return desk.window->pane().thread() != first && desk.at(desk.window->pane().thread()).unread == 0; }));
    const qsizetype before = ended.count();
    desk.key(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return ended.count() == before + 1; }));
    CHECK(offers());
    alter("CREATE TRIGGER broken BEFORE UPDATE ON thread BEGIN SELECT RAISE(ABORT, 'scripted'); END");
    REQUIRE(desk.undo.undo());
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(desk.at(first).state == ThreadState::Archived);
    alter("DROP TRIGGER broken");
    REQUIRE(desk.undo.undo());
    CHECK(desk.becomes(first, ThreadState::Open));
}

TEST_CASE(
    "a whole list that is selected stays so while it is read on, without the one that is unchecked and the one that came later")
{
    Desk desk;
    const int count = 2 * ThreadListModel::kPage + 10;
    desk.fill(count);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.list().setFocus();
    const auto chosen = [&] { return static_cast<int>(desk.list().chosen().ids().size()); };
    desk.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return chosen() == count + 1; }));
    desk.model().fetchMore({});
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= 2 * ThreadListModel::kPage; }));
    CHECK(chosen() == count + 1);
    CHECK(desk.list().chosen().loaded.size() == static_cast<size_t>(desk.model().rowCount()));
    const ThreadId unchecked = desk.model().thread(1).id;
    QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, Qt::NoModifier,
                      desk.list().checkBoxRect(desk.model().index(1)).center());
    CHECK(chosen() == count);
    desk.fill(1, {QStringLiteral("Newcomer")});
    REQUIRE(waitFor([&] { return desk.model().thread(0).contactName == u"Newcomer"; }));
    CHECK(chosen() == count);
    const auto ids = desk.list().chosen().ids();
    CHECK(std::count(ids.begin(), ids.end(), unchecked) == 0);
    CHECK(std::set<ThreadId>(ids.begin(), ids.end()).size() == ids.size());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.list().isSelecting());
    CHECK(desk.list().chosen().beyond.empty());
}

TEST_CASE("Shift+End selects to the end of the list, not of what is loaded, and one command does it with all of them")
{
    Desk desk;
    desk.fill(120);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.list().setFocus();
    desk.window->openRow(2);
    int selected = 0;
    QObject::connect(&desk.list(), &ThreadListView::selectingChanged, &desk.list(), [&](int count) { selected = count; });
    desk.key(Qt::Key_End, Qt::ShiftModifier);
    const int all = 121 - 2;
    REQUIRE(waitFor([&] { return selected == all; }));
    desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.shows(2));
    CHECK(desk.database.count("SELECT count(*) FROM thread WHERE state = 'archived'") == all);
    REQUIRE(waitFor([&] { return desk.undo.canUndo(); }));
    REQUIRE(desk.undo.undo());
    CHECK(waitFor([&] { return desk.database.count("SELECT count(*) FROM thread WHERE state = 'archived'") == 0; }));
}

TEST_CASE("Shift+Home selects up to the beginning of the list where that is not loaded")
{
    Desk desk;
    desk.fill(120);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    desk.list().setFocus();
    desk.key(Qt::Key_End);
    REQUIRE(waitFor([&] { return desk.model().hasEarlier() && desk.list().currentIndex().row() == desk.model().rowCount() - 1; }));
    int selected = 0;
    QObject::connect(&desk.list(), &ThreadListView::selectingChanged, &desk.list(), [&](int count) { selected = count; });
    desk.key(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(waitFor([&] { return selected == 121; }));
}

TEST_CASE("pinning a whole list of which the loaded part is pinned pins the rest, and once all are it unpins them all")
{
    Desk desk;
    desk.fill(300);
    desk.start();
    REQUIRE(waitFor([&] { return desk.model().rowCount() >= ThreadListModel::kPage; }));
    const auto pinned = [&] { return desk.database.count("SELECT count(*) FROM thread WHERE pinned_at IS NOT NULL"); };
    // They stand first, so that all that is loaded is pinned.
    REQUIRE(await(desk.threads.pin({desk.people.end() - 200, desk.people.end()})));
    REQUIRE(waitFor([&] {
        for (int row = 0; row < desk.model().rowCount(); ++row)
            if (!desk.model().thread(row).pinnedAt) return false;
        return desk.model().rowCount() <= 200;
    }));
    desk.list().setFocus();
    const auto pinWhole = [&] {
        int selected = 0;
        const auto watch =
            QObject::connect(&desk.list(), &ThreadListView::selectingChanged, &desk.list(), [&](int count) { selected = count; });
        desk.key(Qt::Key_A, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return selected == 301; }));
        desk.key(Qt::Key_S);
        QObject::disconnect(watch);
    };
    pinWhole();
    REQUIRE(waitFor([&] { return pinned() == 301; }, std::chrono::seconds(5)));
    REQUIRE(waitFor([&] { return !desk.list().isSelecting(); }));
    pinWhole();
    CHECK(waitFor([&] { return pinned() == 0; }, std::chrono::seconds(5)));
}
