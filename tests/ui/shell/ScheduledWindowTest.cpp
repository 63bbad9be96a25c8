// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Window.h"

#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "outbox/ScheduleRepository.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "shell/RailButton.h"
#include "shell/SendingBanner.h"

#include <QLabel>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Planning : Window {
    /// One that was due while the computer was off.
    Message asking(const QString& content)
    {
        Message message = outbound(content, MessageStatus::Scheduled);
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.state = OutboxState::Asking;
        row.notBefore = clock.now() - 20h;
        row.createdAt = clock.now();
        const Schedule schedule{wallTimeOf(row.notBefore, "UTC").value()};
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
            scope.changes().schedule = true;
            return ScheduleRepository(scope.connection()).insert(message.id, schedule);
        }));
        return message;
    }
    [[nodiscard]] RailButton* rail(const QString& name) const
    {
        for (RailButton* button : window->findChildren<RailButton*>())
            if (button->accessibleName().startsWith(name)) return button;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        QPushButton* found = nullptr;
        (void)waitFor([&] {
            for (QPushButton* each : window->findChildren<QPushButton*>())
                if (each->isVisible() && each->text() == text) found = each;
            return found != nullptr;
        });
        return found;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

SendingState refusedSignIn(int waiting)
{
    SendingState state;
    state.stops.push_back({QStringLiteral("Twilio"), {}, Error{ErrorKind::Auth, {}, 20003, std::chrono::seconds{0}}, {}});
    state.waiting = waiting;
    return state;
}

}  // namespace

TEST_CASE("Ctrl+3 leads to what leaves later and Ctrl+1 back to the inbox")
{
    Planning p;
    p.start();
    QTest::keyClick(p.window.get(), Qt::Key_3, Qt::ControlModifier);
    CHECK(p.window->scheduled()->isVisible());
    CHECK(p.rail(QStringLiteral("Scheduled"))->isChecked());
    CHECK_FALSE(p.rail(QStringLiteral("Inbox"))->isChecked());
    QTest::keyClick(p.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(p.window->scheduled()->isVisible());
    CHECK(p.rail(QStringLiteral("Inbox"))->isChecked());
}

TEST_CASE("the rail says how many messages ask, without the page being open")
{
    Planning p;
    p.asking(QStringLiteral("See you"));
    p.start();
    REQUIRE(waitFor([&] { return p.rail(QStringLiteral("Scheduled, 1 needs your answer")) != nullptr; }));
}

TEST_CASE("a cancelled text goes back into its conversation, before what is written there")
{
    Planning p;
    p.asking(QStringLiteral("See you"));
    REQUIRE(await(p.threads.saveDraft(p.threadId, Channel::Sms, QStringLiteral("And more"))));
    p.start();
    QTest::keyClick(p.window.get(), Qt::Key_3, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return p.window->scheduled()->model().rowCount() == 1; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QPushButton* keep = p.button(QStringLiteral("Keep as draft"));
    REQUIRE(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    const Composer& composer = p.window->pane().composer();
    REQUIRE(waitFor([&] { return composer.isVisible() && composer.text() == u"See you\n\nAnd more"; }));
}

TEST_CASE("the window says what keeps messages from leaving, and offers what can be done")
{
    Planning p;
    p.start();
    int retries = 0;
    QObject::connect(p.window.get(), &MainWindow::sendingRetryRequested, [&] { ++retries; });
    p.window->showSendingState(refusedSignIn(3));
    CHECK(p.says(QStringLiteral("refused the sign-in")));
    CHECK(p.says(QStringLiteral("3 messages wait")));
    CHECK(p.button(QStringLiteral("Open settings")));
    QTest::mouseClick(p.button(QStringLiteral("Try now")), Qt::LeftButton);
    CHECK(retries == 1);
    p.window->showSendingState({});
    CHECK_FALSE(p.says(QStringLiteral("refused the sign-in")));
}

TEST_CASE("without a network it is said that messages leave by themselves, and nobody is sent to the settings")
{
    SendingState state;
    state.offline = true;
    CHECK(sendingText(state).contains(QStringLiteral("leaves by itself")));
    state.waiting = 1;
    CHECK(sendingText(state) == u"No network. 1 message waits and leaves by itself.");
    state.waiting = 2;
    CHECK(sendingText(state) == u"No network. 2 messages wait and leave by themselves.");
    state.offline = false;
    CHECK(sendingText(state).isEmpty());
}

TEST_CASE("one number that is stopped is named, and what mends itself says when")
{
    SendingState state;
    state.stops.push_back(
        {QStringLiteral("Twilio"), QStringLiteral("+14155552671"), Error{ErrorKind::Auth, {}, 30034, std::chrono::seconds{0}}, {}});
    CHECK(sendingText(state).contains(QStringLiteral("Twilio from +1 415-555-2671 until")));
    state.stops.front() = {
        QStringLiteral("Resend"), {}, Error{ErrorKind::Network, {}, 0, std::chrono::seconds{0}}, ManualClock().now()};
    const QString text = sendingText(state);
    CHECK(text.contains(QStringLiteral("Resend cannot be reached.")));
    CHECK(text.contains(QStringLiteral("next try at 9:00")));
}
