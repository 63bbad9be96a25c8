// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"
#include "TurnWatch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

Bubble bubbleOf(const Message& message, const Theme& theme, Timestamp now, const QString& waitingFor = {})
{
    return Bubble(message, RowContext{}, RowStyle{theme, 800, Qt::LeftToRight, now, waitingFor});
}

}  // namespace

TEST_CASE("a conversation opens at its end")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    CHECK(screen.view.isAtEnd());
    CHECK(screen.below(screen.last()) == screen.height());
    CHECK(screen.bar().value() == screen.bar().maximum());
    CHECK_FALSE(screen.jump().isVisible());
    CHECK(screen.endSeen.count() >= 1);
}

TEST_CASE("a conversation shorter than the view stands at its lower edge")
{
    Screen screen;
    screen.fill(2);
    screen.open();
    CHECK(screen.below(1) == screen.height());
    CHECK(screen.top(0) > 0);
    CHECK(screen.bar().maximum() == 0);
    CHECK(screen.view.isAtEnd());
}

TEST_CASE("an empty conversation shows nothing and takes keys without harm")
{
    Screen screen;
    screen.open();
    CHECK(screen.view.rowAt({400, 300}) == -1);
    CHECK_FALSE(screen.jump().isVisible());
    for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(&screen.view, key);
    screen.click({400, 300});
    CHECK(screen.view.focusedRow() == -1);
    CHECK_FALSE(screen.view.grab().isNull());
}

TEST_CASE("with many unread messages a conversation opens at the first of them")
{
    Screen screen;
    screen.fill(200);
    screen.open(40);
    REQUIRE(screen.model.firstUnread());
    const int row = screen.model.rowOf(*screen.model.firstUnread());
    CHECK(screen.top(row) == 12);
    CHECK_FALSE(screen.view.isAtEnd());
    CHECK(screen.jump().isVisible());
    CHECK(screen.endSeen.isEmpty());
}

TEST_CASE("with few unread messages a conversation opens at its end")
{
    Screen screen;
    screen.fill(200);
    screen.open(2);
    CHECK(screen.view.isAtEnd());
    CHECK(screen.top(screen.model.rowOf(*screen.model.firstUnread())) >= 0);
}

TEST_CASE("a failure's explanation below a message at the end is seen")
{
    Screen screen;
    screen.fill(100);
    const Message sent = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Sending);
    screen.open();
    const int before = screen.view.rowRect(screen.last()).height();
    screen.change(sent.id, [](Message& message) {
        message.status = MessageStatus::Failed;
        message.errorCode = 30006;
    });
    REQUIRE(waitFor([&] { return screen.model.message(screen.last()).status == MessageStatus::Failed; }));
    CHECK(screen.view.rowRect(screen.last()).height() > before);
    CHECK(screen.below(screen.last()) == screen.height());
}

TEST_CASE("messages of all kinds are painted in every appearance, from left to right and from right to left")
{
    Screen screen;
    screen.inbound(QString::fromUtf8("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD7\xA2\xD7\x95\xD7\x9C\xD7\x9D"));
    screen.inboundLater(QString::fromUtf8("\xF0\x9F\x98\x80"));
    screen.inboundLater(QStringLiteral("see https://example.org/a and\r\nhttps://example.org/b"));
    screen.inboundLater(QString(3000, u'x'));
    screen.inboundLater(QString());
    for (const auto status : {MessageStatus::Scheduled, MessageStatus::Pending, MessageStatus::Sending, MessageStatus::Unknown,
                              MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed})
        screen.outboundLater(QStringLiteral("hi"), status);
    for (const auto appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast})
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            screen.theme.setAppearance(appearance);
            screen.view.setLayoutDirection(direction);
            screen.open();
            for (int row = 0; row < screen.model.rowCount(); ++row) {
                screen.view.focusRow(row);
                const QImage image = screen.view.viewport()->grab().toImage();
                const QRect bubble = screen.view.bubbleRect(row);
                INFO("row " << row);
                CHECK(bubble.width() > 0);
                CHECK(bubble.left() >= 0);
                CHECK(bubble.right() < screen.view.viewport()->width());
                CHECK(image.pixelColor(2, 2) == screen.theme.tokens().window);
                CHECK(screen.view.viewport()->rect().intersects(bubble));
            }
        }
}

TEST_CASE("an e-mail has its subject above its text, whatever its direction, and no other message has one")
{
    const Theme theme(*qApp, Appearance::Light);
    const Timestamp now = ManualClock().now();
    Message message;
    message.channel = Channel::Email;
    message.content = QStringLiteral("here it is");
    message.createdAt = now;
    const int bare = bubbleOf(message, theme, now).height();
    for (const QString& subject : {QStringLiteral("Quote"), QString(QChar(0x05D0)) + QChar(0x05D1)}) {
        message.subject = subject;
        message.channel = Channel::Email;
        CHECK(bubbleOf(message, theme, now).height() > bare + 10);
        message.channel = Channel::Sms;
        CHECK(bubbleOf(message, theme, now).height() == bare);
    }
}

TEST_CASE("the longest name of a file does not make a bubble wider than it may be")
{
    const Theme theme(*qApp, Appearance::Light);
    const Timestamp now = ManualClock().now();
    Message message;
    message.createdAt = now;
    Attachment file;
    file.fileName = QString(300, u'x') + QStringLiteral(".pdf");
    message.attachments = {{}, file};
    message.attachments.front().fileName = QStringLiteral("a.pdf");
    const QRect rect = bubbleOf(message, theme, now).rect();
    CHECK(rect.width() <= 530);
    CHECK(rect.width() > 400);
}

TEST_CASE("a report on a message far above lays out that one alone")
{
    Screen screen;
    const QString text =
        QStringLiteral("a sentence of some length, so that it goes over several lines of the bubble it is in. ").repeated(6);
    for (int i = 0; i < 700; ++i) screen.inbound(text);
    screen.open();
    // All of them have been seen once.
    while (screen.model.hasOlder() || screen.firstVisible() > 0) {
        const int before = screen.model.rowCount();
        screen.bar().setValue(0);
        screen.view.viewport()->repaint();
        REQUIRE(waitFor([&] { return !screen.model.hasOlder() || screen.model.rowCount() > before; }));
    }
    for (int row = 0; row < screen.model.rowCount(); ++row) (void)screen.view.bubbleRect(row);
    TurnWatch watch;
    watch.turn(QStringLiteral("report"), [&] { Q_EMIT screen.model.dataChanged(screen.model.index(0), screen.model.index(0)); });
    INFO(watch.milliseconds() << " ms for " << screen.model.rowCount() << " rows");
    // 700 bubbles take some 100 ms, one a part of one.
    CHECK(watch.milliseconds() < 20);
}
