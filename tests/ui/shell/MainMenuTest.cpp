// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of every command, in the real window.
#include "shell/MainMenu.h"

#include "Window.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "analytics/AnalyticsPage.h"
#include "analytics/ChartCard.h"
#include "analytics/ChartView.h"
#include "analytics/ReportView.h"
#include "composer/Composer.h"
#include "composer/MessageEdit.h"
#include "conversation/ConversationPane.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "threads/ThreadRepository.h"

#include <QClipboard>
#include <QLabel>
#include <QScreen>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Menus : Window {
    void open()
    {
        (void)inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && window->pane().composer().blocked().isEmpty(); }));
    }
    [[nodiscard]] MainMenu& menu() { return *window->findChild<MainMenu*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
        }
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    /// The entry of that command, in the menu that F10 opens.
    QAction& entry(const char16_t* id)
    {
        if (!menu().isVisible()) press(Qt::Key_F10);
        REQUIRE(menu().isVisible());
        QAction* wanted = window->actionRegistry().action(id);
        INFO(QString::fromUtf16(id).toStdString());
        REQUIRE(wanted);
        bool isThere = false;
        for (const QAction* group : menu().actions()) isThere = isThere || group->menu()->actions().contains(wanted);
        REQUIRE(isThere);
        return *wanted;
    }
    bool isEnabled(const char16_t* id)
    {
        const bool enabled = entry(id).isEnabled();
        menu().close();
        return enabled;
    }
    void choose(const char16_t* id)
    {
        QAction& action = entry(id);
        REQUIRE(action.isEnabled());
        menu().close();
        action.trigger();
    }
    /// The page of scheduled messages, with one that leaves in some hours.
    void openPlanned()
    {
        (void)inbound(QStringLiteral("hello"));
        start();
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.content = QStringLiteral("See you");
        message.schedule = Schedule{wallTimeOf(clock.now() + 4h, "UTC").value(), false};
        REQUIRE(await(sending.send(message)));
        press(Qt::Key_3, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return window->scheduled()->model().rowCount() == 1; }));
    }
};

}  // namespace

TEST_CASE("the menu offers to send only what is written, and the key says all the same what is missing")
{
    Menus m;
    m.open();
    Composer& composer = m.window->pane().composer();
    for (const char16_t* id : {u"composer.send", u"composer.sendLater", u"composer.sendAndArchive"}) CHECK_FALSE(m.isEnabled(id));
    CHECK(m.isEnabled(u"composer.emoji"));
    composer.focusField();
    m.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto labels = composer.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->isVisible() && label->text().contains(u"Write a message first"); }));
    composer.field().setPlainText(QStringLiteral("On my way"));
    for (const char16_t* id : {u"composer.send", u"composer.sendLater", u"composer.sendAndArchive"}) CHECK(m.isEnabled(id));
    // A note that is empty is not added either.
    composer.setMode(WritingMode::Note);
    CHECK_FALSE(m.isEnabled(u"composer.send"));
    CHECK_FALSE(m.isEnabled(u"composer.attach"));
}

TEST_CASE("a menu that was open while nothing was written leaves no key dead")
{
    Menus m;
    m.open();
    Composer& composer = m.window->pane().composer();
    REQUIRE_FALSE(m.isEnabled(u"composer.send"));
    composer.focusField();
    QTest::keyClicks(&composer.field(), QStringLiteral("On my way"));
    m.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(composer.text().isEmpty());
}

TEST_CASE("the buttons above a conversation can be pressed as soon as it is open, whatever was pressed before")
{
    Menus fixture;
    (void)fixture.inbound(QStringLiteral("hello"));
    fixture.start();
    const QAction* archive = fixture.window->actionRegistry().action(u"conversation.archive");
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(archive->isEnabled());
    fixture.window->openRow(0);
    CHECK(waitFor([&] { return archive->isEnabled(); }));
    SECTION("and after a menu")
    {
        fixture.press(Qt::Key_F10);
        fixture.menu().close();
        CHECK(waitFor([&] { return archive->isEnabled(); }));
    }
}

TEST_CASE("without a conversation the menu offers nothing that needs one, nor on another page what one does not see")
{
    Menus m;
    m.start();
    for (const char16_t* id :
         {u"conversation.archive", u"conversation.snooze", u"conversation.pin", u"conversation.markRead", u"conversation.menu",
          u"conversation.nextUnread", u"conversation.open", u"conversation.print", u"message.copy", u"composer.send",
          u"composer.attach", u"composer.emoji", u"app.undo", u"contacts.write", u"scheduled.cancel", u"analytics.copy"}) {
        INFO(QString::fromUtf16(id).toStdString());
        CHECK_FALSE(m.isEnabled(id));
    }
    CHECK(m.isEnabled(u"app.newMessage"));
}

TEST_CASE("everything that is done on the page of scheduled messages is in the menu and works from there")
{
    Menus m;
    m.openPlanned();
    for (const char16_t* id : {u"scheduled.edit", u"scheduled.sendNow", u"scheduled.cancel", u"scheduled.conversation",
                               u"scheduled.selectAll", u"scheduled.search", u"scheduled.channel"}) {
        INFO(QString::fromUtf16(id).toStdString());
        CHECK(m.isEnabled(id));
    }
    CHECK_FALSE(m.isEnabled(u"scheduled.showAll"));
    CHECK_FALSE(m.isEnabled(u"scheduled.keepAsDraft"));
    m.choose(u"scheduled.cancel");
    REQUIRE(waitFor([&] { return m.window->scheduled()->model().rowCount() == 0; }));
    const ActionRegistry& registry = m.window->actionRegistry();
    CHECK_FALSE(registry.find(u"scheduled.cancel")->isOffered());
    REQUIRE(registry.find(u"scheduled.keepAsDraft")->isOffered());
    registry.refresh();
    registry.action(u"scheduled.keepAsDraft")->trigger();
    CHECK(waitFor([&] {
        const auto draft =
            m.database.read([&](db::Connection& connection) { return ThreadRepository(connection).draft(m.threadId); });
        return draft && *draft && (*draft)->content == u"See you";
    }));
}

TEST_CASE("a key of the scheduled messages can be another, and the old one is none then")
{
    Menus m;
    m.openPlanned();
    m.window->keymap().setKeys(QStringLiteral("scheduled.cancel"), {QKeySequence(Qt::CTRL | Qt::Key_D)});
    m.press(Qt::Key_Delete);
    CHECK(m.undo.canUndo() == false);
    m.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(waitFor([&] { return m.window->scheduled()->model().rowCount() == 0; }));
}

TEST_CASE("everything that is done with figures is in the menu and works from there")
{
    Menus m;
    (void)m.inbound(QStringLiteral("Are you open?"));
    m.clock.advance(10min);
    (void)m.outbound(QStringLiteral("Yes"), MessageStatus::Delivered);
    m.start();
    m.window->resize(1280, 800);
    m.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return m.window->analytics()->isReady(); }));
    // Whoever comes by a key has the keyboard in the figures.
    CHECK(m.window->focusWidget() == m.window->findChild<ReportView*>());
    for (const char16_t* id : {u"analytics.days", u"analytics.channel", u"analytics.refresh", u"analytics.by", u"analytics.table",
                               u"analytics.copy", u"analytics.save", u"analytics.next"}) {
        INFO(QString::fromUtf16(id).toStdString());
        CHECK(m.isEnabled(id));
    }
    CHECK_FALSE(m.isEnabled(u"analytics.allChannels"));
    ChartCard& first = m.window->findChild<ReportView*>()->messages();
    m.choose(u"analytics.table");
    CHECK(first.isTableShown());
    // A table has no value to go on from.
    CHECK_FALSE(m.isEnabled(u"analytics.next"));
    m.choose(u"analytics.table");
    CHECK_FALSE(first.isTableShown());
    QApplication::clipboard()->clear();
    m.choose(u"analytics.copy");
    CHECK(QApplication::clipboard()->text().contains(u'\t'));
    m.choose(u"analytics.previous");
    REQUIRE(first.chart()->hasFocus());
    const int last = first.chart()->current();
    CHECK(last == first.chart()->pointCount() - 1);
    // The menu takes the keyboard, not the place.
    m.choose(u"analytics.previous");
    CHECK(first.chart()->current() == last - 1);
    m.press(Qt::Key_Left);
    CHECK(first.chart()->current() == last - 2);
}

TEST_CASE("a menu that is higher than the screen scrolls, and no part of it is beside the screen")
{
    const double textScale = GENERATE(1.0, 2.0);
    Menus m;
    m.open();
    m.theme.setTextScale(textScale);
    m.press(Qt::Key_F10);
    REQUIRE(m.menu().isVisible());
    const QRect screen = m.window->screen()->availableGeometry();
    for (QAction* group : m.menu().actions()) {
        m.menu().setActiveAction(group);
        const QMenu& part = *group->menu();
        REQUIRE(waitFor([&] { return part.isVisible(); }));
        INFO(group->text().toStdString());
        CHECK(screen.contains(part.geometry()));
        for (QAction* each : part.actions()) {
            const QRect place = part.actionGeometry(each);
            CHECK(place.left() >= 0);
            CHECK(place.right() < part.width());
            CHECK(place.left() == part.actionGeometry(part.actions().front()).left());
        }
    }
    m.menu().close();
}
