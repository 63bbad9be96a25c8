// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of what was done, with a way back, over the window's lower edge.
#include "Window.h"

#include "actions/Keymap.h"
#include "common/ToastArea.h"
#include "common/ToastBox.h"
#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "inbox/ThreadListView.h"
#include "shell/Panes.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Toasts : Window {
    void open()
    {
        inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && window->pane().composer().blocked().isEmpty(); }));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    [[nodiscard]] ToastArea& area() const { return window->toasts(); }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = area().findChildren<QLabel*>();
        return area().isVisible() && std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                   return label->isVisible() && label->text().contains(part);
               });
    }
    [[nodiscard]] QPushButton* button() const
    {
        for (QPushButton* each : area().findChildren<QPushButton*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    /// Of the toast that says so.
    [[nodiscard]] QPushButton* buttonOf(const QString& part) const
    {
        for (const ToastBox* box : area().findChildren<ToastBox*>()) {
            const auto labels = box->findChildren<QLabel*>();
            if (box->isVisible() &&
                std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(part); }))
                for (QPushButton* each : box->findChildren<QPushButton*>())
                    if (each->isVisible()) return each;
        }
        return nullptr;
    }
    /// Where it is in the window.
    [[nodiscard]] QRect placeOf(const QWidget& widget) const { return {widget.mapTo(window.get(), QPoint(0, 0)), widget.size()}; }
    [[nodiscard]] bool isLaidOut() const
    {
        return waitFor([&] { return !placeOf(area()).intersects(placeOf(window->pane().composer())); }, 1s);
    }
};

}  // namespace

TEST_CASE("an archived conversation is told in a toast, which takes it back by its button and shows the key that does so too")
{
    Toasts toasts;
    toasts.open();
    toasts.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return toasts.thread().state == ThreadState::Archived && toasts.says(QStringLiteral("Ann archived")); }));
    // What a screen reader says of it. (Offscreen there is none that events would go to.)
    REQUIRE(toasts.area().findChild<ToastBox*>());
    QAccessibleInterface* box = QAccessible::queryAccessibleInterface(toasts.area().findChild<ToastBox*>());
    REQUIRE(box);
    CHECK(box->text(QAccessible::Name).contains(QStringLiteral("Ann archived")));
    REQUIRE(toasts.button());
    CHECK(toasts.button()->text() == u"Undo (Ctrl+Z)");
    // Still there after some seconds, gone after more.
    toasts.area().advance(7s);
    CHECK(toasts.says(QStringLiteral("Ann archived")));
    QTest::mouseClick(toasts.button(), Qt::LeftButton);
    CHECK(waitFor([&] { return toasts.thread().state == ThreadState::Open; }));
    // Said once it is true.
    CHECK(waitFor([&] { return toasts.says(QStringLiteral("Taken back")); }));
    CHECK(toasts.area().count() == 1);
    toasts.area().advance(10s);
    CHECK_FALSE(toasts.area().isVisible());
}

TEST_CASE("what is done next takes the toast's place, and its Undo is about that")
{
    Toasts toasts;
    toasts.open();
    QStringList undone;
    for (const char* each : {"first", "second"}) {
        const QString name = QLatin1String(each);
        toasts.undo.push({name, [&undone, name] { undone.append(name); }});
    }
    CHECK(toasts.area().count() == 1);
    CHECK(toasts.says(QStringLiteral("second")));
    toasts.button()->click();
    CHECK(undone == QStringList{QStringLiteral("second")});
    // The one before is still to be had.
    toasts.window->setFocus();
    toasts.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == QStringList{QStringLiteral("second"), QStringLiteral("first")});
}

TEST_CASE("who has another key for Undo reads that one")
{
    Toasts toasts;
    toasts.open();
    toasts.window->keymap().setKeys(QStringLiteral("app.undo"), {QKeySequence(Qt::ALT | Qt::Key_Backspace)});
    toasts.undo.push({QStringLiteral("done"), [] {}});
    CHECK(toasts.button()->text() == u"Undo (Alt+Backspace)");
}

TEST_CASE("what takes a while says so after a moment, how far it is, and stops at its button; its end is said in its place")
{
    Toasts toasts;
    toasts.open();
    int stopped = 0;
    const auto work = toasts.undo.begin([&] { ++stopped; });
    toasts.undo.tell(work, QStringLiteral("500 of 1,500"));
    // What is over at once was never said.
    CHECK_FALSE(toasts.area().isVisible());
    toasts.undo.tell(work, QStringLiteral("1,000 of 1,500"));
    REQUIRE(waitFor([&] { return toasts.says(QStringLiteral("1,000 of 1,500")); }));
    toasts.area().advance(1h);
    CHECK(toasts.says(QStringLiteral("1,000 of 1,500")));
    toasts.undo.tell(work, QStringLiteral("1,400 of 1,500"));
    CHECK(toasts.says(QStringLiteral("1,400 of 1,500")));
    CHECK(toasts.area().count() == 1);
    REQUIRE(toasts.button());
    CHECK(toasts.button()->text() == u"Stop");
    QTest::mouseClick(toasts.button(), Qt::LeftButton);
    CHECK(stopped == 1);
    toasts.undo.end(work, {QStringLiteral("1,400 archived"), [] {}});
    CHECK(toasts.says(QStringLiteral("1,400 archived")));
    CHECK(toasts.area().count() == 1);
}

TEST_CASE("while something takes long, what is done besides is said as long as ever, and its Undo is about that")
{
    Toasts toasts;
    toasts.open();
    const auto work = toasts.undo.begin({});
    toasts.undo.tell(work, QStringLiteral("500 of 1,500"));
    REQUIRE(waitFor([&] { return toasts.says(QStringLiteral("500 of 1,500")); }));
    int undone = 0;
    toasts.undo.push({QStringLiteral("Bob pinned"), [&] { ++undone; }});
    toasts.undo.tell(work, QStringLiteral("1,000 of 1,500"));
    CHECK(toasts.says(QStringLiteral("1,000 of 1,500")));
    toasts.area().advance(7s);
    CHECK(toasts.says(QStringLiteral("Bob pinned")));
    REQUIRE(toasts.buttonOf(QStringLiteral("Bob pinned")));
    toasts.buttonOf(QStringLiteral("Bob pinned"))->click();
    CHECK(undone == 1);
    CHECK(toasts.says(QStringLiteral("Taken back: Bob pinned")));
    CHECK(toasts.says(QStringLiteral("1,000 of 1,500")));
    toasts.undo.end(work);
}

TEST_CASE("two that are under way have a toast each, and each Stop is about its own")
{
    Toasts toasts;
    toasts.open();
    QStringList stopped;
    const auto first = toasts.undo.begin([&] { stopped.append(QStringLiteral("first")); });
    const auto second = toasts.undo.begin([&] { stopped.append(QStringLiteral("second")); });
    toasts.undo.tell(first, QStringLiteral("1 of 4"));
    toasts.undo.tell(second, QStringLiteral("1 of 7"));
    REQUIRE(waitFor([&] { return toasts.says(QStringLiteral("1 of 4")) && toasts.says(QStringLiteral("1 of 7")); }));
    toasts.undo.tell(second, QStringLiteral("2 of 7"));
    REQUIRE(toasts.buttonOf(QStringLiteral("1 of 4")));
    toasts.buttonOf(QStringLiteral("1 of 4"))->click();
    CHECK(stopped == QStringList{QStringLiteral("first")});
    CHECK(toasts.says(QStringLiteral("2 of 7")));
    toasts.undo.end(first, {QStringLiteral("1 archived"), [] {}});
    CHECK(toasts.says(QStringLiteral("2 of 7")));
    toasts.undo.end(second);
    CHECK_FALSE(toasts.says(QStringLiteral("of 7")));
    CHECK(toasts.says(QStringLiteral("1 archived")));
}

TEST_CASE("what comes to nothing leaves the toast of what was done before it, and Ctrl+Z stops what is under way")
{
    Toasts toasts;
    toasts.open();
    int undone = 0;
    toasts.undo.push({QStringLiteral("Ann archived"), [&] { ++undone; }});
    toasts.undo.end(toasts.undo.begin({}));
    CHECK(toasts.says(QStringLiteral("Ann archived")));
    int stopped = 0;
    const auto work = toasts.undo.begin([&] { ++stopped; });
    toasts.window->setFocus();
    toasts.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stopped == 1);
    CHECK(undone == 0);
    CHECK(waitFor([&] { return toasts.says(QStringLiteral("Stopping, to take back what was done")); }));
    // Its "Undo (Ctrl+Z)" is not what the key does now.
    CHECK_FALSE(toasts.says(QStringLiteral("Ann archived")));
    int came = 1;
    toasts.undo.end(work, {QStringLiteral("500 pinned"), [&] { --came; }});
    CHECK(came == 0);
    CHECK(toasts.says(QStringLiteral("Taken back: 500 pinned")));
    CHECK(toasts.area().count() == 1);
}

TEST_CASE("what is over before it is said to be under way is said once, and what comes to nothing not at all")
{
    Toasts toasts;
    toasts.open();
    toasts.undo.push({.done = QStringLiteral("Archived"), .undoSoon = [](const UndoAnswer& answer) { answer.done(); }});
    REQUIRE(toasts.undo.undo());
    CHECK(toasts.says(QStringLiteral("Taken back: Archived")));
    CHECK(toasts.area().count() == 1);
    const auto work = toasts.undo.begin({});
    toasts.undo.tell(work, QStringLiteral("500 of 600"));
    REQUIRE(waitFor([&] { return toasts.says(QStringLiteral("500 of 600")); }));
    toasts.undo.end(work);
    CHECK_FALSE(toasts.area().isVisible());
}

TEST_CASE("a toast never stands over the composer or beyond the window, however large that is")
{
    const QSize size = GENERATE(QSize(1180, 760), QSize(1000, 600), QSize(720, 480), QSize(480, 420), QSize(1900, 1000));
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    Toasts toasts;
    toasts.open();
    toasts.window->setLayoutDirection(direction);
    toasts.window->resize(size);
    if (toasts.window->panes().isFolded()) toasts.window->panes().showContent();
    toasts.undo.push({QStringLiteral("A sentence about somebody with a long name, snoozed until Monday at 8:00"), [] {}});
    INFO(size.width() << " x " << size.height() << (direction == Qt::RightToLeft ? " right to left" : ""));
    REQUIRE(toasts.area().isVisible());
    CHECK(toasts.isLaidOut());
    CHECK(toasts.window->rect().contains(toasts.placeOf(*toasts.button())));
    CHECK(toasts.button()->width() >= toasts.button()->sizeHint().width());
}
