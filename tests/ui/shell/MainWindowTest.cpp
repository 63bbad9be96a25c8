// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Window.h"

#include "common/EmptyState.h"
#include "common/SendingState.h"
#include "composer/Composer.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListView.h"
#include "onboarding/OnboardingDialog.h"
#include "schedule/ScheduledPage.h"
#include "settings/SettingsDialog.h"
#include "shell/NavigationRail.h"
#include "shell/RailButton.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Reading : Window {
    /// Opens the only conversation.
    void open()
    {
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return pane().thread() == threadId && model().rowCount() > 0 && pane().isVisible(); }));
        REQUIRE(waitFor([&] { return composer().blocked().isEmpty(); }));
    }
    [[nodiscard]] ConversationPane& pane() const { return window->pane(); }
    [[nodiscard]] Composer& composer() const { return pane().composer(); }
    [[nodiscard]] ConversationModel& model() const { return pane().view().model(); }
    /// Keys go to whatever has the focus, as they do when somebody types.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    void type(const char* text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    /// The button with these words, once it is seen.
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

}  // namespace

TEST_CASE("a new profile welcomes and offers to connect or to look around")
{
    Reading reading;
    REQUIRE(await(reading.contacts.remove(reading.address.contactId)));
    reading.show();
    CHECK(reading.says(QStringLiteral("Welcome")));
    bool demo = false;
    QObject::connect(reading.window.get(), &MainWindow::demoRequested, reading.window.get(), [&] { demo = true; });
    QPushButton* connect = reading.button(QStringLiteral("Connect my accounts"));
    REQUIRE(connect);
    CHECK(reading.window->focusWidget() == connect);
    QPushButton* look = reading.button(QStringLiteral("Look around with sample data"));
    REQUIRE(look);
    QTest::mouseClick(look, Qt::LeftButton);
    CHECK(demo);
    // Who connects has something to type.
    QTest::mouseClick(connect, Qt::LeftButton);
    const auto* steps = reading.window->findChild<OnboardingDialog*>();
    REQUIRE(steps);
    REQUIRE(waitFor([&] { return steps->isVisible() && steps->focusWidget(); }));
    CHECK(steps->focusWidget()->accessibleName() == u"Account SID");
}

TEST_CASE("an opened conversation is read, and the title loses its count")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.start();
    REQUIRE(waitFor([&] { return reading.window->windowTitle() == u"(1) Unified Inbox"; }));
    reading.window->openRow(0);
    REQUIRE(waitFor([&] { return reading.window->windowTitle() == u"Unified Inbox"; }));
    CHECK(reading.thread().unread == 0);
    CHECK(reading.model().rowCount() == 1);
}

TEST_CASE("what is typed goes out by Enter, and Ctrl+Z brings it back into the field")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.open();
    reading.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    reading.type("good morning");
    reading.key(Qt::Key_Return);
    CHECK(reading.composer().text().isEmpty());
    REQUIRE(waitFor([&] { return reading.model().rowCount() == 2; }));
    const Message sent = reading.model().message(1);
    CHECK(sent.content == u"good morning");
    CHECK(sent.status == MessageStatus::Pending);
    CHECK(reading.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1);
    CHECK(reading.database.count("SELECT count(*) FROM draft") == 0);

    reading.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return reading.composer().text() == u"good morning" && reading.model().rowCount() == 1; }));
    CHECK(reading.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 0);
}

TEST_CASE("a draft is there again when its conversation is opened in another window")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.open();
    reading.composer().focusField();
    reading.type("dear Ann");
    reading.pane().drafts().flush();
    REQUIRE(waitFor([&] { return reading.thread().draft == u"dear Ann"; }));
    reading.window.reset();
    reading.open();
    REQUIRE(waitFor([&] { return reading.composer().text() == u"dear Ann"; }));
}

TEST_CASE("without a connected account the field says why nothing can be sent")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.show();
    reading.window->openRow(0);
    REQUIRE(waitFor([&] { return reading.composer().blocked().contains(QStringLiteral("not connected")); }));
    reading.senders.connectChannel(std::make_unique<ScriptedSender>());
    REQUIRE(waitFor([&] { return reading.composer().blocked().isEmpty(); }));
}

TEST_CASE("F6 goes through the parts of the window and back")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.open();
    reading.composer().focusField();
    QWidget* field = QApplication::focusWidget();
    REQUIRE(field);
    reading.key(Qt::Key_F6);
    QWidget* list = QApplication::focusWidget();
    CHECK(list != field);
    reading.key(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &reading.pane().view());
    reading.key(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == field);
    reading.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &reading.pane().view());
    reading.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == list);
}

TEST_CASE("that nothing can arrive is said across the window until it can")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.start();
    reading.window->showStartProblem(QStringLiteral("The port is taken."));
    CHECK(reading.says(QStringLiteral("The port is taken.")));
    reading.window->hideStartProblem();
    CHECK_FALSE(reading.says(QStringLiteral("The port is taken.")));
}

TEST_CASE("a message that waits says what it waits for, and one by another provider does not")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.open();
    reading.composer().focusField();
    reading.type("good morning");
    reading.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return reading.model().rowCount() == 2; }));
    ConversationView& view = reading.pane().view();
    SendingState state;
    state.stops.push_back({QStringLiteral("Scripted"), {}, Error{ErrorKind::Auth, {}, 0, std::chrono::seconds{0}}, {}});
    reading.window->showSendingState(state);
    CHECK(view.reason(1) == u"Scripted refused the sign-in. Nothing is sent by Scripted until this is corrected.");
    CHECK(view.reason(0).isEmpty());
    state.stops.front().from = QStringLiteral("+15005550001");
    reading.window->showSendingState(state);
    CHECK(view.reason(1).isEmpty());
    state.offline = true;
    reading.window->showSendingState(state);
    CHECK(view.reason(1) == u"No network. It leaves by itself.");
    reading.window->showSendingState({});
    CHECK(view.reason(1).isEmpty());
}

TEST_CASE("the keyboard begins in the list of conversations, and Enter presses the button it is on")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.start();
    CHECK(qobject_cast<ThreadListView*>(reading.window->focusWidget()));
    QToolButton* scheduled = nullptr;
    for (auto* button : reading.window->findChildren<RailButton*>())
        if (button->accessibleName() == u"Scheduled") scheduled = button;
    REQUIRE(scheduled);
    scheduled->setFocus(Qt::TabFocusReason);
    reading.key(Qt::Key_Return);
    CHECK(reading.window->findChild<ScheduledPage*>()->isVisible());
}

TEST_CASE("whoever gives an e-mail address writes an e-mail, and whoever gives a number does not")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.open();
    auto email = std::make_unique<ScriptedSender>();
    email->itsChannel = Channel::Email;
    reading.senders.connectChannel(std::move(email));
    const auto writeTo = [&](const char* to) {
        reading.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(reading.window.get()));
        reading.key(Qt::Key_N, Qt::ControlModifier);
        QDialog* dialog = nullptr;
        REQUIRE(waitFor([&] { return (dialog = reading.window->findChild<QDialog*>()) && dialog->isVisible(); }));
        REQUIRE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
        reading.type(to);
        reading.key(Qt::Key_Return);
        REQUIRE(waitFor([&] { return reading.window->findChild<QDialog*>() == nullptr; }));
    };
    writeTo("Joe@Example.org");
    REQUIRE(waitFor([&] { return reading.composer().choices()[2].address == u"joe@example.org"; }));
    CHECK(reading.pane().thread() != reading.threadId);
    CHECK(reading.composer().channel() == Channel::Email);
    writeTo(qPrintable(reading.address.value));
    REQUIRE(waitFor([&] { return reading.pane().thread() == reading.threadId && reading.composer().channel() == Channel::Sms; }));
}

TEST_CASE("the buttons of the rail, their icons and numbers grow with the words, as far as the window is high enough for all")
{
    Reading reading;
    reading.inbound(QStringLiteral("hello"));
    reading.start();
    const auto buttons = [&] {
        QList<QToolButton*> all = reading.window->findChild<NavigationRail*>()->findChildren<QToolButton*>();
        // Whoever works alone has no mentions.
        all.removeIf([](const QToolButton* button) { return button->isHidden(); });
        std::sort(all.begin(), all.end(), [](const QToolButton* a, const QToolButton* b) { return a->y() < b->y(); });
        return all;
    };
    const auto stand = [&] {
        const QList<QToolButton*> all = buttons();
        const QWidget& rail = *all.front()->parentWidget();
        for (int i = 0; i < all.size(); ++i) {
            CHECK(all[i]->height() >= 32);
            CHECK(all[i]->width() <= rail.width());
            CHECK(rail.rect().contains(all[i]->geometry()));
            if (i > 0) CHECK(all[i]->y() > all[i - 1]->geometry().bottom());
        }
        return all.front()->iconSize().width();
    };
    reading.window->resize(1400, 1200);
    REQUIRE(waitFor([&] { return buttons().front()->width() == 44; }));
    const int icon = stand();
    CHECK(icon == 24);
    reading.theme.setTextScale(2);
    REQUIRE(waitFor([&] { return buttons().front()->width() == 88; }));
    CHECK(stand() == 2 * icon);
    // In the lowest window all are still there, none over another.
    reading.window->resize(reading.window->minimumSize());
    REQUIRE(waitFor([&] { return buttons().front()->width() < 88; }));
    QCoreApplication::processEvents();
    stand();
    reading.theme.setTextScale(1);
    reading.window->resize(480, 420);
    QCoreApplication::processEvents();
    stand();
    reading.window->resize(1400, 1200);
    REQUIRE(waitFor([&] { return buttons().front()->width() == 44; }));
    CHECK(stand() == icon);
}
