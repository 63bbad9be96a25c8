// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpDesk.h"

#include "../shell/Window.h"
#include "actions/ActionRegistry.h"
#include "common/ToastArea.h"
#include "help/HelpTopic.h"
#include "help/HelpWindow.h"
#include "help/Manual.h"
#include "shell/WindowDialogs.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

HelpWindow* helpWindow()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* help = qobject_cast<HelpWindow*>(each)) return help;
    return nullptr;
}

struct Helped : Window {
    Helped()
    {
        inbound(QStringLiteral("Hello"));
        start();
    }
    ~Helped() { window.reset(); }
    /// F1 where the keyboard is.
    HelpWindow& ask()
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        REQUIRE(helpWindow());
        return *helpWindow();
    }
};

}  // namespace

TEST_CASE("F1 opens the manual at the part of the window that has the keyboard")
{
    Helped h;
    CHECK(h.ask().place().page == u"inbox");
    QTest::keyClick(h.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(h.ask().place().page == u"contacts");
    QTest::keyClick(h.window.get(), Qt::Key_4, Qt::ControlModifier);
    CHECK(h.ask().place().page == u"analytics");
}

TEST_CASE("an address of the manual opens it, and it goes with its window")
{
    Helped h;
    CHECK(QDesktopServices::openUrl(QUrl(QStringLiteral("help:errors#code-30006"))));
    REQUIRE(helpWindow());
    CHECK(helpWindow()->place() == HelpPlace{QStringLiteral("errors"), QStringLiteral("code-30006")});
    CHECK(helpWindow()->page().verticalScrollBar()->value() > 0);
    h.window.reset();
    CHECK_FALSE(helpWindow());
}

TEST_CASE("every link of the manual leads somewhere and every command in it exists")
{
    Helped h;
    const HelpBook book = shippedManual(h.window->actionRegistry());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    int links = 0;
    for (const HelpPage& page : book.pages()) {
        CHECK_FALSE(page.sections.empty());
        auto matches = link.globalMatch(page.markdown);
        while (matches.hasNext()) {
            const QString address = matches.next().captured(1);
            INFO(page.id.toStdString() << ": " << address.toStdString());
            ++links;
            if (address.startsWith(u"command:"))
                CHECK(h.window->actionRegistry().find(QStringView(address).mid(8)));
            else if (const auto place = helpPlace(address, page.id))
                CHECK(book.has(*place));
            else
                CHECK(address.startsWith(u"https://"));
        }
    }
    CHECK(links > 80);
}

TEST_CASE("a new version is told once, and leads to what is new in it")
{
    Helped h;
    HelpDesk& desk = h.window->dialogs().help();
    ToastArea& toasts = h.window->toasts();
    desk.tellNewVersion(toasts, QStringLiteral("1.0"));
    CHECK(toasts.count() == 0);
    desk.tellNewVersion(toasts, QStringLiteral("1.1"));
    REQUIRE(toasts.count() == 1);
    desk.tellNewVersion(toasts, QStringLiteral("1.1"));
    REQUIRE(toasts.count() == 1);
    QPushButton* action = nullptr;
    for (QPushButton* each : toasts.findChildren<QPushButton*>())
        if (each->text() == u"What's new") action = each;
    REQUIRE(action);
    action->click();
    REQUIRE(helpWindow());
    CHECK(helpWindow()->place().page == u"whatsnew");
    CHECK(toasts.count() == 0);
}
