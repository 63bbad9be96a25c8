// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include <QClipboard>
#include <QMenu>

#include <set>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Keyboard : Screen {
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] MessageId actedOn(int index) const { return actions[index][0].value<MessageId>(); }
    [[nodiscard]] MessageAction action(int index) const { return actions[index][1].value<MessageAction>(); }
    /// Clicks wherever the pointer is a hand in the row; what that asked for.
    std::set<MessageAction> clickAll(int row)
    {
        std::set<MessageAction> asked;
        actions.clear();
        for (const QPoint point : activePoints(row)) click(point);
        for (int i = 0; i < actions.count(); ++i) {
            CHECK(actedOn(i) == model.message(row).id);
            asked.insert(action(i));
        }
        return asked;
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

}  // namespace

TEST_CASE("Up and Down go from message to message, each of them in view")
{
    Keyboard screen;
    screen.fill(100);
    screen.open();
    screen.key(Qt::Key_Up);
    CHECK(screen.view.focusedRow() == screen.last());
    for (int step = 1; step <= 60; ++step) {
        const MessageId focused = screen.model.message(screen.view.focusedRow()).id;
        screen.key(Qt::Key_Up);
        REQUIRE(screen.view.focusedRow() == screen.model.rowOf(focused) - 1);
        REQUIRE(screen.top(screen.view.focusedRow()) >= 0);
        screen.settle();
    }
    for (int step = 1; step <= 60; ++step) {
        const int before = screen.view.focusedRow();
        screen.key(Qt::Key_Down);
        REQUIRE(screen.view.focusedRow() == before + 1);
        REQUIRE(screen.below(before + 1) <= screen.height() + 1);
    }
    CHECK(screen.view.focusedRow() == screen.last());
    screen.key(Qt::Key_Down);
    CHECK(screen.view.focusedRow() == screen.last());
    CHECK(screen.view.isAtEnd());
}

TEST_CASE("the focused message stays the same one when others come and go")
{
    Keyboard screen;
    screen.fill(100);
    screen.open();
    screen.view.focusRow(screen.last() - 3);
    const MessageId focused = screen.model.message(screen.view.focusedRow()).id;
    const int rows = screen.model.rowCount();
    screen.model.fetchOlder();
    REQUIRE(waitFor([&] { return screen.model.rowCount() > rows || !screen.model.hasOlder(); }));
    const Message fresh = screen.inboundLater(QStringLiteral("new"));
    REQUIRE(waitFor([&] { return screen.model.rowOf(fresh.id) >= 0; }));
    CHECK(screen.view.focusedRow() == screen.model.rowOf(focused));
}

TEST_CASE("Home and End go to the top of what is loaded and to the newest message")
{
    Keyboard screen;
    screen.fill(40);
    screen.open();
    screen.key(Qt::Key_Home);
    CHECK(screen.top(0) == 0);
    screen.key(Qt::Key_End);
    CHECK(screen.view.isAtEnd());
    screen.key(Qt::Key_Up, Qt::ControlModifier);
    CHECK(screen.top(0) == 0);
    screen.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(screen.view.isAtEnd());
}

TEST_CASE("Enter does what is offered first: send again, take back, open the link")
{
    Keyboard screen;
    const Message link = screen.inboundLater(QStringLiteral("see https://example.org/a."));
    const Message failed = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Failed);
    const Message pending = screen.outboundLater(QStringLiteral("ho"), MessageStatus::Pending);
    const Message plain = screen.inboundLater(QStringLiteral("yes"));
    screen.open();
    screen.view.focusRow(screen.model.rowOf(failed.id));
    screen.key(Qt::Key_Return);
    REQUIRE(screen.actions.count() == 1);
    CHECK(screen.actedOn(0) == failed.id);
    CHECK(screen.action(0) == MessageAction::SendAgain);
    screen.view.focusRow(screen.model.rowOf(pending.id));
    screen.key(Qt::Key_Enter);
    REQUIRE(screen.actions.count() == 2);
    CHECK(screen.actedOn(1) == pending.id);
    CHECK(screen.action(1) == MessageAction::TakeBack);
    screen.view.focusRow(screen.model.rowOf(plain.id));
    screen.key(Qt::Key_Return);
    CHECK(screen.actions.count() == 2);
    CHECK(screen.links.isEmpty());
    screen.view.focusRow(screen.model.rowOf(link.id));
    screen.key(Qt::Key_Return);
    REQUIRE(screen.links.count() == 1);
    CHECK(screen.links[0][0].toUrl() == QUrl(QStringLiteral("https://example.org/a")));
}

TEST_CASE("Ctrl+D asks for the details of the focused message")
{
    Keyboard screen;
    screen.fill(3);
    screen.open();
    screen.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(screen.actions.isEmpty());
    screen.view.focusRow(1);
    screen.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(screen.actions.count() == 1);
    CHECK(screen.actedOn(0) == screen.model.message(1).id);
    CHECK(screen.action(0) == MessageAction::Details);
}

TEST_CASE("Ctrl+C copies the focused message as it was written")
{
    Keyboard screen;
    screen.inbound(QStringLiteral("first line\r\nsecond line"));
    screen.inboundLater(QStringLiteral("another"));
    screen.open();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    screen.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(Keyboard::clipboard() == u"before");
    screen.view.focusRow(0);
    screen.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(Keyboard::clipboard() == u"first line\r\nsecond line");
}

TEST_CASE("a double click selects a word for Ctrl+C, a drag a stretch of text")
{
    Keyboard screen;
    screen.inbound(QStringLiteral("elephants remember everything"));
    screen.open();
    const QRect bubble = screen.view.bubbleRect(0);
    const QPoint inFirstWord(bubble.left() + 30, bubble.top() + 18);
    QTest::mouseDClick(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, inFirstWord);
    screen.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(Keyboard::clipboard() == u"elephants");

    // From before the text to after it: the pointer may leave the bubble.
    QTest::mousePress(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, {bubble.left() + 2, bubble.top() + 18});
    const QPointF outside(bubble.right() + 300, bubble.top() + 18);
    QMouseEvent move(QEvent::MouseMove, outside, screen.view.viewport()->mapToGlobal(outside), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(screen.view.viewport(), &move);
    QTest::mouseRelease(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, outside.toPoint());
    screen.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(Keyboard::clipboard() == u"elephants remember everything");
}

TEST_CASE("a click on a link opens it, a press that moves away does not")
{
    Keyboard screen;
    screen.inbound(QStringLiteral("https://example.org/a is where it is"));
    screen.open();
    const auto points = screen.activePoints(0);
    REQUIRE(points.size() > 10);
    screen.click(points.front());
    REQUIRE(screen.links.count() == 1);
    CHECK(screen.links[0][0].toUrl() == QUrl(QStringLiteral("https://example.org/a")));
    QTest::mousePress(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, points.front());
    QTest::mouseRelease(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, {2, 2});
    CHECK(screen.links.count() == 1);
}

TEST_CASE("\"Undo\" beside a message that has not left takes it back")
{
    Keyboard screen;
    screen.fill(3);
    screen.outboundLater(QStringLiteral("hi"), MessageStatus::Pending);
    screen.open();
    CHECK(screen.clickAll(screen.last()) == std::set{MessageAction::TakeBack});
}

TEST_CASE("a failed message offers to send it again, to edit it as a new one, and its details")
{
    Keyboard screen;
    screen.fill(3);
    const Message failed = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Sending);
    screen.change(failed.id, [](Message& message) {
        message.status = MessageStatus::Failed;
        message.errorCode = 30003;
    });
    screen.open();
    CHECK(screen.clickAll(screen.last()) == std::set{MessageAction::SendAgain, MessageAction::EditAsNew, MessageAction::Details});
}

TEST_CASE("to somebody who replied STOP nothing is sent again")
{
    Keyboard screen;
    const Message failed = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Sending);
    screen.change(failed.id, [](Message& message) {
        message.status = MessageStatus::Failed;
        message.errorCode = 21610;
    });
    screen.open();
    CHECK(screen.clickAll(0) == std::set{MessageAction::EditAsNew, MessageAction::Details});
    screen.view.focusRow(0);
    screen.key(Qt::Key_Return);
    CHECK(screen.action(static_cast<int>(screen.actions.count()) - 1) == MessageAction::EditAsNew);
}

TEST_CASE("a message nobody knows about offers all three answers")
{
    Keyboard screen;
    screen.outboundLater(QStringLiteral("hi"), MessageStatus::Unknown);
    screen.open();
    CHECK(screen.clickAll(0) == std::set{MessageAction::SendAgain, MessageAction::ConfirmSent, MessageAction::Details});
}

TEST_CASE("a message that was sent offers nothing")
{
    Keyboard screen;
    screen.outboundLater(QStringLiteral("hi"), MessageStatus::Delivered);
    screen.inboundLater(QStringLiteral("ho"));
    screen.open();
    CHECK(screen.clickAll(0).empty());
    CHECK(screen.clickAll(1).empty());
}

TEST_CASE("the context menu of a message copies, names its links and leads to the details")
{
    Keyboard screen;
    screen.inbound(QStringLiteral("see https://example.org/a"));
    screen.open();
    const QPoint at = screen.view.bubbleRect(0).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, screen.view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(screen.view.viewport(), &event);
    auto* menu = screen.view.findChild<QMenu*>();
    REQUIRE(menu);
    const auto choose = [menu](const QString& words) {
        for (QAction* action : menu->actions())
            if (action->text().section(u'\t', 0, 0) == words) return action->trigger();
        FAIL("no " << words.toStdString());
    };
    choose(QStringLiteral("Copy text"));
    CHECK(Keyboard::clipboard() == u"see https://example.org/a");
    choose(QStringLiteral("Copy link example.org"));
    CHECK(Keyboard::clipboard() == u"https://example.org/a");
    choose(QStringLiteral("Open example.org"));
    CHECK(screen.links.count() == 1);
    QSignalSpy quotes(&screen.view, &ConversationView::quoteRequested);
    choose(QStringLiteral("Quote in the answer"));
    CHECK(quotes.count() == 1);
    choose(QStringLiteral("Details"));
    REQUIRE(screen.actions.count() == 1);
    CHECK(screen.action(0) == MessageAction::Details);
    menu->close();
}
