// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/HealthPage.h"

#include "../settings/FakeLine.h"
#include "../shell/Window.h"
#include "FakeHealth.h"
#include "ManualClock.h"
#include "Waiting.h"
#include "common/LineDot.h"
#include "conversation/ConversationPane.h"
#include "health/HealthCard.h"
#include "health/HealthDialog.h"
#include "schedule/ScheduledPage.h"
#include "settings/EmailPage.h"
#include "settings/LinePage.h"
#include "shell/LineButton.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

QPushButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&') == text && !button->isHidden()) return button;
    return nullptr;
}

struct Page {
    FakeHealth health;
    ManualClock clock;
    Theme theme{*qApp, Appearance::Light};
    std::unique_ptr<HealthPage> page = std::make_unique<HealthPage>(health, clock, theme, QStringLiteral("/"));

    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->text().contains(text)) return true;
        return false;
    }
};

}  // namespace

TEST_CASE("the health page follows what changes and keeps the button that has the focus")
{
    Page test;
    test.page->show();
    REQUIRE(QTest::qWaitForWindowExposed(test.page.get()));
    CHECK(test.health.asked == QStringList{QStringLiteral("refresh")});
    CHECK(test.says(QStringLiteral("Everything works")));
    test.health.become([](HealthFacts& facts) { facts.line = downState(LineCause::TunnelUnreachable, {}); });
    CHECK(test.says(QStringLiteral("Something does not work")));
    CHECK(test.says(QStringLiteral("The tunnel does not reach its server.")));
    const HealthCard& card = test.page->card(HealthPart::Line);
    CHECK(card.findChild<LineDot*>()->light() == LineLight::Red);
    CHECK(card.accessibleName().startsWith(QStringLiteral("Receiving: Does not work.")));
    QPushButton* repair = buttonOf(card, QStringLiteral("Repair line"));
    REQUIRE(repair);
    repair->setFocus();
    test.health.become([](HealthFacts& facts) { facts.line = downState(LineCause::NotReached, {}); });
    CHECK(buttonOf(card, QStringLiteral("Repair line")) == repair);
    QTest::keyClick(repair, Qt::Key_Space);
    CHECK(test.health.asked.last() == u"repair");
    test.health.become([](HealthFacts& facts) { facts.line = upState(); });
    CHECK_FALSE(buttonOf(card, QStringLiteral("Repair line")));
    CHECK(test.says(QStringLiteral("Everything works")));
}

TEST_CASE("the buttons of the health page do what they say, or ask the window")
{
    Page test;
    std::vector<HealthAction> places;
    QObject::connect(test.page.get(), &HealthPage::placeRequested, [&](HealthAction place) { places.push_back(place); });
    test.health.become([](HealthFacts& facts) {
        facts.sending.stops = {{QStringLiteral("Resend"), {}, {ErrorKind::Auth, {}, 401, 0s}, {}}};
        facts.outbox.asking = 2;
        facts.keychain = Error{ErrorKind::Storage, {}, 0, 0s};
    });
    buttonOf(test.page->card(HealthPart::Sending), QStringLiteral("Retry now"))->click();
    buttonOf(test.page->card(HealthPart::Keychain), QStringLiteral("Try again"))->click();
    buttonOf(test.page->card(HealthPart::Sending), QStringLiteral("Open settings > E-mail"))->click();
    buttonOf(test.page->card(HealthPart::Schedule), QStringLiteral("Open Scheduled"))->click();
    CHECK(test.health.asked == QStringList{QStringLiteral("refresh"), QStringLiteral("retry"), QStringLiteral("start")});
    CHECK(places == std::vector{HealthAction::OpenEmail, HealthAction::OpenScheduled});
    buttonOf(*test.page, QStringLiteral("Copy report"))->click();
    CHECK(QGuiApplication::clipboard()->text() == healthReport(test.health.now, test.clock.now()));
    CHECK(buttonOf(*test.page, QStringLiteral("Copied")));
}

TEST_CASE("foreign text on the health page is text")
{
    Page test;
    test.health.become([](HealthFacts& facts) { facts.startProblem = QStringLiteral("<img src=x> <b>bold</b>"); });
    for (const QLabel* label : test.page->findChildren<QLabel*>()) CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("the light in the rail sums everything up and leads to the page, by mouse and by key")
{
    FakeHealth health;
    health.now.line = upState();
    Window window;
    window.health = &health;
    window.start();
    auto* light = window.window->findChild<LineButton*>();
    REQUIRE(light);
    CHECK(light->isVisible());
    CHECK(light->toolTip() == u"Everything works.");
    health.become([](HealthFacts& facts) { facts.clockAhead = 25min; });
    CHECK(light->accessibleName().startsWith(QStringLiteral("Line and health: Clock: This computer's clock is 25 min ahead.")));
    QTest::mouseClick(light, Qt::LeftButton);
    auto* dialog = window.window->findChild<HealthDialog*>();
    REQUIRE(dialog);
    CHECK(waitFor([&] { return dialog->isVisible(); }));
    dialog->close();
    REQUIRE(waitFor([&] { return !window.window->findChild<HealthDialog*>(); }));
    window.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.window.get()));
    QTest::keyClick(window.window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.window->findChild<HealthDialog*>());
}

TEST_CASE("what the health page asks for, the window opens")
{
    FakeHealth health;
    FakeLine line;
    Window window;
    window.health = &health;
    window.line = &line;
    window.start();
    const auto ask = [&](HealthAction place) {
        window.window->showHealth();
        auto* dialog = window.window->findChild<HealthDialog*>();
        REQUIRE(dialog);
        Q_EMIT dialog->page().placeRequested(place);
    };
    SECTION("receiving")
    {
        ask(HealthAction::OpenReceiving);
        CHECK(waitFor([&] { return window.window->findChild<LinePage*>()->isVisible(); }));
    }
    SECTION("e-mail")
    {
        ask(HealthAction::OpenEmail);
        CHECK(waitFor([&] { return window.window->findChild<EmailPage*>()->isVisible(); }));
    }
    SECTION("scheduled")
    {
        ask(HealthAction::OpenScheduled);
        CHECK(waitFor([&] { return window.window->scheduled()->isVisible(); }));
    }
    SECTION("the last failure")
    {
        health.now.failures = {1, window.threadId};
        ask(HealthAction::OpenFailed);
        CHECK(waitFor([&] { return window.window->pane().thread() == window.threadId; }));
    }
}
