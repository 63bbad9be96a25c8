// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpWindow.h"

#include "Waiting.h"
#include "catch.h"
#include "common/Preferences.h"
#include "help/HelpTopic.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QTextBrowser>
#include <QtTest/QTest>

using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QString longPage(const QString& title, const QString& end)
{
    QString page = QStringLiteral("# %1\n\n").arg(title);
    for (int i = 0; i < 200; ++i) page += QStringLiteral("A paragraph of some words.\n\n");
    return page + end;
}

struct Reading {
    Theme theme{*qApp};
    Preferences preferences;
    QPointer<HelpWindow> window;

    Reading()
    {
        HelpBook book;
        book.add(QStringLiteral("first"),
                 longPage(QStringLiteral("First"), QStringLiteral("## Far down {#far}\n\nThe kettle. [On](second.md#low)\n")));
        book.add(QStringLiteral("second"),
                 longPage(QStringLiteral("Second"), QStringLiteral("## Low {#low}\n\nA [command](command:app.sync).\n")));
        window = new HelpWindow(std::move(book), theme, preferences);
    }
    ~Reading() { delete window; }
    [[nodiscard]] int scrolled() const { return window->page().verticalScrollBar()->value(); }
};

}  // namespace

TEST_CASE("the manual opens at a place, and its way leads back to where one had read")
{
    Reading r;
    r.window->show({QStringLiteral("first"), QStringLiteral("far")});
    REQUIRE(waitFor([&] { return r.window->isVisible(); }));
    r.window->show({QStringLiteral("first"), QStringLiteral("far")});
    CHECK(r.scrolled() > 1'000);
    r.window->page().verticalScrollBar()->setValue(700);
    Q_EMIT r.window->page().anchorClicked(QUrl(QStringLiteral("second.md#low")));
    CHECK(r.window->place() == HelpPlace{QStringLiteral("second"), QStringLiteral("low")});
    CHECK(r.scrolled() > 1'000);
    CHECK(r.window->windowTitle().startsWith(u"Second"));
    QTest::keyClick(r.window.data(), Qt::Key_Left, Qt::AltModifier);
    CHECK(r.window->place().page == u"first");
    CHECK(r.scrolled() == 700);
    QTest::keyClick(r.window.data(), Qt::Key_Right, Qt::AltModifier);
    CHECK(r.window->place().page == u"second");
    // What is no place of it opens its beginning.
    r.window->show({QStringLiteral("nowhere"), QStringLiteral("x")});
    CHECK(r.window->place() == HelpPlace{QStringLiteral("first")});
}

TEST_CASE("the manual is searched as one types, and what was found is marked")
{
    Reading r;
    r.window->show({QStringLiteral("second")});
    QTest::keyClicks(&r.window->search(), QStringLiteral("KETTLE"));
    REQUIRE(r.window->list().count() == 1);
    QTest::keyClick(&r.window->search(), Qt::Key_Return);
    CHECK(r.window->place() == HelpPlace{QStringLiteral("first"), QStringLiteral("far")});
    QTextCursor cursor = r.window->page().document()->find(QStringLiteral("kettle"));
    REQUIRE_FALSE(cursor.isNull());
    CHECK(cursor.charFormat().background().color() == r.theme.tokens().searchMark);
    QTest::keyClicks(&r.window->search(), QStringLiteral("zzz"));
    REQUIRE(r.window->list().count() == 1);
    CHECK(r.window->list().item(0)->flags() == Qt::NoItemFlags);
    QTest::keyClick(&r.window->search(), Qt::Key_Escape);
    CHECK(r.window->list().count() == 2);
    QTest::keyClick(r.window.data(), Qt::Key_Escape);
    CHECK(waitFor([&] { return !r.window; }));
}

TEST_CASE("a link of the manual runs a command of the window")
{
    Reading r;
    QString ran;
    r.window->setCommands([&](const QString& id) { ran = id; });
    r.window->show({QStringLiteral("second")});
    Q_EMIT r.window->page().anchorClicked(QUrl(QStringLiteral("command:app.sync")));
    CHECK(ran == u"app.sync");
}

TEST_CASE("a part of the window has the place of the manual that is nearest to it")
{
    QWidget page;
    QWidget field(&page);
    CHECK_FALSE(helpPlaceOf(&field));
    setHelpPlace(page, {QStringLiteral("inbox")});
    CHECK(helpPlaceOf(&field) == HelpPlace{QStringLiteral("inbox")});
    setHelpPlace(field, {QStringLiteral("writing"), QStringLiteral("undo")});
    CHECK(helpPlaceOf(&field)->anchor == u"undo");
    CHECK_FALSE(helpPlaceOf(nullptr));
}
