// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"
#include "TurnWatch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

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

TEST_CASE("at the end the view follows what arrives")
{
    Screen screen;
    screen.fill(100);
    screen.open();
    for (int i = 0; i < 5; ++i) {
        screen.endSeen.clear();
        const Message fresh = screen.inboundLater(QStringLiteral("new %1").arg(i));
        REQUIRE(waitFor([&] { return screen.model.rowOf(fresh.id) == screen.last(); }));
        CHECK(screen.below(screen.last()) == screen.height());
        REQUIRE(waitFor([&] { return !screen.endSeen.isEmpty(); }));
        CHECK_FALSE(screen.jump().isVisible());
    }
}

TEST_CASE("an arrival while older messages are read moves no pixel of them and is counted")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 777);
    screen.settle();
    screen.endSeen.clear();
    const auto before = screen.places();
    REQUIRE(before.size() >= 3);
    for (int i = 1; i <= 3; ++i) {
        const Message fresh = screen.inboundLater(QStringLiteral("new"));
        REQUIRE(waitFor([&] { return screen.model.rowOf(fresh.id) >= 0; }));
        CHECK(screen.places() == before);
        CHECK(screen.jump().isVisible());
        REQUIRE(waitFor([&] { return screen.jump().accessibleName().contains(QStringLiteral("%1 new").arg(i)); }));
    }
    CHECK(screen.endSeen.isEmpty());

    QTest::mouseClick(&screen.jump(), Qt::LeftButton);
    CHECK(screen.view.isAtEnd());
    CHECK(screen.below(screen.last()) == screen.height());
    CHECK_FALSE(screen.jump().isVisible());
    CHECK(screen.endSeen.count() == 1);
}

TEST_CASE("what one sends while reading above is not counted as new")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 777);
    const Message sent = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Pending);
    REQUIRE(waitFor([&] { return screen.model.rowOf(sent.id) >= 0; }));
    CHECK_FALSE(screen.jump().accessibleName().contains(QStringLiteral("new,")));
    CHECK_FALSE(screen.jump().accessibleName().contains(QRegularExpression(QStringLiteral("\\d"))));
}

TEST_CASE("older pages come in above without moving what is read")
{
    Screen screen;
    screen.fill(600);
    screen.open();
    for (int page = 0; page < 5; ++page) {
        const auto before = screen.places();
        const int rows = screen.model.rowCount();
        screen.model.fetchOlder();
        REQUIRE(waitFor([&] { return screen.model.rowCount() > rows; }));
        CHECK(screen.places() == before);
        screen.bar().setValue(screen.bar().value() - 313);
    }
}

TEST_CASE("at the very top an older page comes in above without moving what is read")
{
    Screen screen;
    screen.fill(600);
    screen.open();
    const int rows = screen.model.rowCount();
    screen.bar().setValue(0);
    REQUIRE(screen.top(0) == 0);
    const auto before = screen.placesBelowFirst();
    REQUIRE(before.size() >= 2);
    REQUIRE(waitFor([&] { return screen.model.rowCount() > rows; }));
    const auto after = screen.places();
    for (const auto& [id, y] : before) {
        REQUIRE(after.count(id) == 1);
        CHECK(after.at(id) == y);
    }
}

TEST_CASE("each page upwards moves by a page, from the end to the first message")
{
    Screen screen;
    const auto ids = screen.fill(400);
    screen.open();
    int pages = 0;
    for (; pages < 200 && !(screen.firstVisible() == 0 && screen.top(0) == 0 && !screen.model.hasOlder()); ++pages) {
        const MessageId first = screen.model.message(screen.firstVisible()).id;
        const int before = screen.top(screen.firstVisible());
        QTest::keyClick(&screen.view, Qt::Key_PageUp);
        screen.settle();
        const int row = screen.model.rowOf(first);
        REQUIRE(row >= 0);
        INFO("page " << pages);
        if (screen.top(0) < 0) REQUIRE(screen.top(row) == before + screen.bar().pageStep());
        REQUIRE(screen.top(row) > before);
    }
    CHECK(pages > 10);
    CHECK(screen.model.message(0).id == ids.front());
    CHECK(screen.top(0) == 0);
    CHECK(screen.bar().value() == 0);
}

TEST_CASE("from the top of a long conversation one jump leads to the newest message")
{
    Screen screen;
    const auto ids = screen.fill(1800);
    screen.open();
    while (screen.model.hasOlder()) {
        screen.bar().setValue(0);
        screen.settle();
    }
    REQUIRE(screen.model.hasNewer());
    REQUIRE_FALSE(screen.view.isAtEnd());
    screen.view.jumpToLatest();
    REQUIRE(waitFor([&] { return screen.opened.count() == 2; }));
    screen.settle();
    CHECK(screen.model.message(screen.last()).id == ids.back());
    CHECK(screen.below(screen.last()) == screen.height());
    CHECK(screen.view.isAtEnd());
}

TEST_CASE("resizing keeps the first message that is seen")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    for (const int back : {700, 761, 803, 850, 901}) {
        screen.bar().setValue(screen.bar().maximum() - back);
        screen.settle();
        for (const int width : {500, 1000, 420, 800}) {
            const MessageId first = screen.model.message(screen.firstVisible()).id;
            screen.view.resize(width, 600);
            INFO("scrolled back " << back << ", width " << width);
            REQUIRE(screen.view.viewport()->width() > 0);
            CHECK(screen.model.message(screen.firstVisible()).id == first);
        }
    }
}

TEST_CASE("resizing at the end stays at the end")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    for (const QSize size : {QSize(500, 600), QSize(500, 300), QSize(900, 700), QSize(800, 600)}) {
        screen.view.resize(size);
        CHECK(screen.view.isAtEnd());
        CHECK(screen.below(screen.last()) == screen.height());
    }
}

TEST_CASE("making the view lower or higher keeps what is read where it is")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 2000);
    screen.settle();
    const MessageId first = screen.model.message(screen.firstVisible()).id;
    const int y = screen.top(screen.firstVisible());
    for (const int height : {300, 700, 600}) {
        screen.view.resize(800, height);
        CHECK(screen.model.message(screen.firstVisible()).id == first);
        CHECK(screen.top(screen.model.rowOf(first)) == y);
    }
}

TEST_CASE("a message that is taken back goes without moving those above it")
{
    Screen screen;
    screen.fill(200);
    const Message sent = screen.outboundLater(QStringLiteral("oops"), MessageStatus::Pending);
    screen.fill(30);
    screen.open();
    screen.bar().setValue(screen.bar().maximum() - 2000);
    screen.settle();
    const auto before = screen.places();
    REQUIRE(screen.model.rowOf(sent.id) > screen.firstVisible());
    screen.setStatus(sent.id, MessageStatus::Canceled);
    REQUIRE(waitFor([&] { return screen.model.rowOf(sent.id) < 0; }));
    int same = 0;
    for (const auto& [id, y] : screen.places()) same += before.count(id) && before.at(id) == y ? 1 : 0;
    CHECK(same >= 2);
}

TEST_CASE("a scheduled message that leaves while one reads moves nothing of what is seen")
{
    Screen screen;
    screen.fill(20);
    const Message later = screen.scheduled(QStringLiteral("later"), screen.clock.now() + std::chrono::hours(1));
    screen.fill(40);
    screen.open();
    screen.bar().setValue(screen.bar().maximum() / 2);
    screen.settle();
    const auto before = screen.places();
    REQUIRE(before.size() >= 3);
    CHECK(screen.model.rowOf(later.id) == -1);
    screen.leave(later.id);
    REQUIRE(waitFor([&] { return screen.model.rowOf(later.id) == screen.last(); }));
    const auto after = screen.places();
    for (const auto& [id, y] : before) {
        REQUIRE(after.count(id));
        CHECK(after.at(id) == y);
    }
    CHECK(screen.top(screen.last()) > screen.height());
}

namespace {

Bubble bubbleOf(const Message& message, const Theme& theme, Timestamp now, const QString& waitingFor = {})
{
    return Bubble(message, RowContext{}, RowStyle{theme, 800, Qt::LeftToRight, now, waitingFor});
}

}  // namespace

TEST_CASE("a scheduled message says for when")
{
    const Theme theme(*qApp, Appearance::Light);
    const Timestamp now = ManualClock().now();
    Message message;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Scheduled;
    message.content = QStringLiteral("later");
    message.scheduledAt = now + std::chrono::hours(24);
    CHECK(bubbleOf(message, theme, now).footer() == u"Scheduled: Tomorrow, 9:00 AM");
    CHECK(bubbleOf(message, theme, now).actions().empty());
}

TEST_CASE("a queued message says that it waits while nothing leaves, with the reason for the pointer")
{
    const Theme theme(*qApp, Appearance::Light);
    const Timestamp now = ManualClock().now();
    Message message;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Pending;
    message.content = QStringLiteral("hi");
    message.createdAt = now;
    CHECK(bubbleOf(message, theme, now).footer() == u"9:00 AM");
    CHECK(bubbleOf(message, theme, now).reason().isEmpty());
    const Bubble waiting = bubbleOf(message, theme, now, QStringLiteral("No network."));
    CHECK(waiting.footer() == u"Waiting to be sent");
    CHECK(waiting.reason() == u"No network.");
    CHECK(waiting.actions() == std::vector{MessageAction::TakeBack});
    // Tried in vain without an answer of the provider: the same, with what can be done.
    message.errorMessage = QStringLiteral("could not connect");
    message.nextAttemptAt = now + std::chrono::minutes(5);
    const Bubble tried = bubbleOf(message, theme, now);
    CHECK(tried.reason().contains(QStringLiteral("Next try at 9:05 AM.")));
    CHECK(tried.actions() == std::vector{MessageAction::SendAgain, MessageAction::TakeBack, MessageAction::Details});
    // What the provider refused is no mere waiting.
    message.errorCode = 20429;
    CHECK(bubbleOf(message, theme, now).reason().isEmpty());
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

TEST_CASE("scrolling to the end by hand counts as having seen it")
{
    Screen screen;
    screen.fill(200);
    screen.open(60);
    REQUIRE(screen.endSeen.isEmpty());
    screen.bar().setValue(screen.bar().maximum());
    while (!screen.view.isAtEnd()) screen.bar().setValue(screen.bar().maximum());
    CHECK(screen.endSeen.count() == 1);
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

TEST_CASE("a scheduled message says when it leaves, or that it was due")
{
    const Theme theme(*qApp, Appearance::Light);
    const Timestamp now = ManualClock().now();
    Message message;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Scheduled;
    message.scheduledAt = now + std::chrono::hours(1);
    CHECK(bubbleOf(message, theme, now).footer().startsWith(QStringLiteral("Scheduled: Today")));
    message.scheduledAt = now - std::chrono::hours(24);
    CHECK(bubbleOf(message, theme, now).footer().startsWith(QStringLiteral("Was due: Yesterday")));
}

TEST_CASE("a message of a channel that sends says that it waits behind one whose channel does not")
{
    Screen screen;
    (void)screen.outbound(QStringLiteral("by text message"), MessageStatus::Pending);
    screen.clock.advance(std::chrono::minutes(1));
    Message email;
    email.channel = Channel::Email;
    email.direction = Direction::Outbound;
    email.status = MessageStatus::Pending;
    email.subject = QStringLiteral("by e-mail");
    email.content = QStringLiteral("by e-mail");
    email.toAddress = QStringLiteral("ann@example.org");
    (void)screen.add(std::move(email));
    screen.open();
    REQUIRE(screen.model.rowCount() == 2);
    CHECK(screen.view.reason(1).isEmpty());
    screen.view.setWaitingFor({{Channel::Sms, QStringLiteral("Twilio refused the sign-in.")}});
    CHECK(screen.view.reason(0) == u"Twilio refused the sign-in.");
    CHECK(screen.view.reason(1) == u"It leaves after the message above.");
    screen.view.setWaitingFor({{Channel::Email, QStringLiteral("Resend refused the sign-in.")}});
    CHECK(screen.view.reason(0).isEmpty());
    CHECK(screen.view.reason(1) == u"Resend refused the sign-in.");
}

TEST_CASE("whatever waits behind a message that does not leave says so in a line below it, until that one has left")
{
    Screen screen;
    const auto first = screen.outboundLater(QStringLiteral("first"), MessageStatus::Unknown);
    (void)screen.outboundLater(QStringLiteral("second"), MessageStatus::Pending);
    (void)screen.inboundLater(QStringLiteral("are you there?"));
    (void)screen.outboundLater(QStringLiteral("third"), MessageStatus::Pending);
    screen.open();
    REQUIRE(screen.model.rowCount() == 4);
    const QString behind = QStringLiteral("It leaves after the message above.");
    CHECK(screen.view.reason(1) == behind);
    CHECK(screen.view.reason(3) == behind);
    CHECK(screen.view.reason(2).isEmpty());
    const auto belowBubble = [&](int row) { return screen.below(row) - screen.view.bubbleRect(row).bottom() - 1; };
    const int line = QFontMetrics(screen.theme.font(type::kSmall)).height();
    const int with = belowBubble(1);
    CHECK(with >= line);
    screen.setStatus(first.id, MessageStatus::Sent);
    screen.hearAll();
    REQUIRE(waitFor([&] { return screen.view.reason(1).isEmpty(); }));
    CHECK(screen.view.reason(3).isEmpty());
    CHECK(belowBubble(1) < with);
    // One that failed for good keeps nothing back; one that is tried again does.
    screen.setStatus(first.id, MessageStatus::Failed);
    screen.hearAll();
    CHECK(screen.view.reason(1).isEmpty());
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
