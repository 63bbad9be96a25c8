// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include <QClipboard>
#include <QTextBoundaryFinder>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Selecting : Screen {
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, from);
        moveTo((from + to) / 2);
        moveTo(to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, to);
    }
    void moveTo(QPoint point)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), view.viewport()->mapToGlobal(QPointF(point)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    [[nodiscard]] QPoint before(int row) { return view.bubbleRect(row).topLeft() + QPoint(2, 16); }
    [[nodiscard]] QPoint after(int row) { return view.bubbleRect(row).bottomRight() - QPoint(2, 2); }
};

}  // namespace

TEST_CASE("a drag from one bubble to another selects what is between, and copies it with names and times")
{
    Selecting screen;
    screen.inboundLater(QStringLiteral("first"));
    screen.inboundLater(QStringLiteral("second"));
    screen.outboundLater(QStringLiteral("third"), MessageStatus::Sent);
    screen.view.setNames(QStringLiteral("Ann"), {});
    screen.open();
    screen.drag(screen.before(0), screen.after(2));
    const QString text = screen.view.selectedText();
    const QStringList parts = text.split(QStringLiteral("\n\n"));
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].startsWith(u"Ann, "));
    CHECK(parts[0].endsWith(u"\nfirst"));
    CHECK(parts[1].endsWith(u"\nsecond"));
    CHECK(parts[2].startsWith(u"You, "));
    QTest::keyClick(&screen.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == text);
    QTest::keyClick(&screen.view, Qt::Key_Escape);
    CHECK_FALSE(screen.view.hasSelection());
}

TEST_CASE("dragged upwards it is the same")
{
    Selecting screen;
    screen.inboundLater(QStringLiteral("first"));
    screen.inboundLater(QStringLiteral("second"));
    screen.open();
    screen.drag(screen.before(0), screen.after(1));
    const QString down = screen.view.selectedText();
    screen.drag(screen.after(1), screen.before(0));
    CHECK(screen.view.selectedText() == down);
}

TEST_CASE("within one bubble only its text is copied")
{
    Selecting screen;
    screen.inboundLater(QStringLiteral("one message"));
    screen.open();
    screen.drag(screen.before(0), screen.after(0));
    CHECK(screen.view.selectedText() == u"one message");
}

TEST_CASE("Shift and the arrows select whole messages, Shift and a click up to there")
{
    Selecting screen;
    for (const char* text : {"a", "b", "c", "d"}) screen.inboundLater(QString::fromLatin1(text));
    screen.open();
    screen.view.focusRow(3);
    QTest::keyClick(&screen.view, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(screen.view.selectedText().count(QStringLiteral("\n\n")) == 1);
    QTest::keyClick(&screen.view, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(screen.view.selectedText().count(QStringLiteral("\n\n")) == 2);
    QTest::keyClick(&screen.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(screen.view.selectedText().count(QStringLiteral("\n\n")) == 1);
    screen.drag(screen.before(0), screen.after(0));
    QTest::mouseClick(screen.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, screen.after(2));
    const QString text = screen.view.selectedText();
    CHECK(text.count(QStringLiteral("\n\n")) == 2);
    CHECK(text.endsWith(u"\nc"));
}

TEST_CASE("Ctrl+A selects all that is loaded")
{
    Selecting screen;
    screen.fill(12);
    screen.open();
    QTest::keyClick(&screen.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(screen.view.selectedText().count(QStringLiteral("\n\n")) == 11);
}

TEST_CASE("beyond the edge the selection goes on by itself")
{
    Selecting screen;
    screen.fill(60);
    screen.open();
    const int before = screen.firstVisible();
    QTest::mousePress(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, {100, 300});
    screen.moveTo({100, -30});
    REQUIRE(waitFor([&] { return screen.firstVisible() < before - 3; }));
    QTest::mouseRelease(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, {100, -30});
    CHECK(screen.view.selectedText().count(QStringLiteral("\n\n")) > 3);
}

TEST_CASE("no place of a selection is within an emoji, whatever is dragged over")
{
    Selecting screen;
    const QString text = QStringLiteral("a👨‍👩‍👧‍👦b🏳️‍🌈c שלום e\u0301 مرحبا 👍🏽 end");
    screen.inboundLater(text);
    screen.open();
    const QRect rect = screen.view.bubbleRect(0);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int x = rect.left() + 14; x < rect.right(); x += 3) {
        screen.drag({rect.left() + 14, rect.top() + 16}, {x, rect.top() + 16});
        const auto [start, length] = screen.view.selectionIn(0);
        for (const int place : {start, start + length}) {
            finder.setPosition(place);
            CHECK(finder.isAtBoundary());
        }
    }
}

TEST_CASE("Tab goes through what can be chosen in a message, and Enter chooses it")
{
    Selecting screen;
    screen.inboundLater(QStringLiteral("https://one.example/ and https://two.example/"));
    screen.open();
    screen.view.setFocus();
    screen.view.focusRow(0);
    QTest::keyClick(&screen.view, Qt::Key_Tab);
    QTest::keyClick(&screen.view, Qt::Key_Tab);
    CHECK(screen.view.focusedTarget() == 1);
    QTest::keyClick(&screen.view, Qt::Key_Return);
    REQUIRE(screen.links.count() == 1);
    CHECK(screen.links[0][0].toUrl().host() == u"two.example");
}
