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

TEST_CASE("one that left at its own time does not hide what those behind it still wait for")
{
    Screen screen;
    const auto first = screen.outboundLater(QStringLiteral("may have left"), MessageStatus::Unknown);
    (void)screen.outboundLater(QStringLiteral("at three, as planned"), MessageStatus::Sent);
    (void)screen.outboundLater(QStringLiteral("behind the first"), MessageStatus::Pending);
    screen.open();
    REQUIRE(screen.model.rowCount() == 3);
    CHECK(screen.view.reason(2) == u"It leaves after the message above.");
    screen.setStatus(first.id, MessageStatus::Sent);
    CHECK(waitFor([&] { return screen.view.reason(2).isEmpty(); }));
}
