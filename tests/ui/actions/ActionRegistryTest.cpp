// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionRegistry.h"

#include "actions/KeyTip.h"
#include "catch.h"

#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace uinbox::ui;

namespace {

struct Fixture {
    QWidget window;
    QWidget left{&window};
    QWidget right{&window};
    ActionRegistry registry{window};
    QStringList ran;

    Fixture()
    {
        left.setFocusPolicy(Qt::StrongFocus);
        right.setFocusPolicy(Qt::StrongFocus);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void add(const char* id, QKeySequence key, std::vector<QWidget*> within = {}, std::function<bool()> canRun = {})
    {
        registry.add({.id = QLatin1String(id),
                      .group = QStringLiteral("General"),
                      .text = QStringLiteral("&Do it…"),
                      .keys = {key},
                      .run = [this, id] { ran.append(QLatin1String(id)); },
                      .within = std::move(within),
                      .canRun = std::move(canRun)});
    }
};

}  // namespace

TEST_CASE("a command works by its key where it belongs, and by another once it was given one")
{
    Fixture fixture;
    fixture.add("all", Qt::CTRL | Qt::Key_K);
    fixture.add("left", Qt::CTRL | Qt::Key_L, {&fixture.left});
    fixture.right.setFocus();
    QTest::keyClick(&fixture.right, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&fixture.right, Qt::Key_L, Qt::ControlModifier);
    CHECK(fixture.ran == QStringList{QStringLiteral("all")});
    fixture.left.setFocus();
    QTest::keyClick(&fixture.left, Qt::Key_L, Qt::ControlModifier);
    CHECK(fixture.ran.size() == 2);
    fixture.registry.rebind(QStringLiteral("all"), {Qt::Key_F2});
    QTest::keyClick(&fixture.left, Qt::Key_K, Qt::ControlModifier);
    CHECK(fixture.ran.size() == 2);
    QTest::keyClick(&fixture.left, Qt::Key_F2);
    CHECK(fixture.ran.size() == 3);
    CHECK(fixture.registry.find(u"all")->plainText() == u"Do it");
}

TEST_CASE("single keys can be turned off, others stay")
{
    Fixture fixture;
    fixture.add("letter", Qt::Key_J);
    fixture.add("function", Qt::Key_F5);
    fixture.add("sequence", QKeySequence(Qt::Key_G, Qt::Key_I));
    const auto press = [&] {
        for (const auto key : {Qt::Key_J, Qt::Key_F5, Qt::Key_G, Qt::Key_I}) QTest::keyClick(&fixture.window, key);
    };
    press();
    CHECK(fixture.ran == QStringList{QStringLiteral("letter"), QStringLiteral("function"), QStringLiteral("sequence")});
    fixture.ran.clear();
    fixture.registry.setSingleKeys(false);
    press();
    CHECK(fixture.ran == QStringList{QStringLiteral("function")});
}

TEST_CASE("two commands conflict only where one focus gives both, and a sequence with its own beginning")
{
    Fixture fixture;
    fixture.add("left", Qt::Key_E, {&fixture.left});
    fixture.add("right", Qt::Key_F2, {&fixture.right});
    fixture.add("all", Qt::Key_F3);
    const auto conflicts = [&](const char* id, QKeySequence key) {
        return fixture.registry.conflicts(QLatin1String(id), key).size();
    };
    CHECK(conflicts("right", Qt::Key_E) == 0);
    CHECK(conflicts("all", Qt::Key_E) == 1);
    CHECK(conflicts("left", Qt::Key_F3) == 1);
    CHECK(conflicts("left", Qt::Key_E) == 0);
    CHECK(conflicts("all", QKeySequence(Qt::Key_E, Qt::Key_I)) == 1);
}

TEST_CASE("what cannot run is disabled and does nothing")
{
    Fixture fixture;
    bool can = false;
    fixture.add("sometimes", Qt::Key_F4, {}, [&can] { return can; });
    fixture.registry.refresh();
    CHECK_FALSE(fixture.registry.action(u"sometimes")->isEnabled());
    QTest::keyClick(&fixture.window, Qt::Key_F4);
    CHECK(fixture.ran.isEmpty());
    can = true;
    fixture.registry.refresh();
    QTest::keyClick(&fixture.window, Qt::Key_F4);
    CHECK(fixture.ran.size() == 1);
}

TEST_CASE("a key asks anew what can run: nobody has to say that it changed")
{
    Fixture fixture;
    bool can = false;
    fixture.add("sometimes", Qt::Key_F4, {}, [&can] { return can; });
    fixture.registry.refresh();
    can = true;
    QTest::keyClick(&fixture.window, Qt::Key_F4);
    CHECK(fixture.ran.size() == 1);
    can = false;
    QTest::keyClick(&fixture.window, Qt::Key_F4);
    CHECK(fixture.ran.size() == 1);
}

TEST_CASE("what is not offered now is disabled in a menu, and its key works all the same")
{
    Fixture fixture;
    fixture.registry.add({.id = QStringLiteral("send"),
                          .group = QStringLiteral("Writing"),
                          .text = QStringLiteral("Send"),
                          .keys = {Qt::Key_F4},
                          .run = [&] { fixture.ran.append(QStringLiteral("send")); },
                          .isOffered = [] { return false; }});
    QMenu menu(&fixture.window);
    menu.addAction(fixture.registry.action(u"send"));
    menu.popup(QPoint(10, 10));
    REQUIRE(menu.isVisible());
    CHECK_FALSE(fixture.registry.action(u"send")->isEnabled());
    CHECK_FALSE(fixture.registry.find(u"send")->isOffered());
    menu.close();
    QTest::keyClick(&fixture.window, Qt::Key_F4);
    CHECK(fixture.ran == QStringList{QStringLiteral("send")});
}

TEST_CASE("the same words under one heading are one command, with the keys of all its entries")
{
    Fixture fixture;
    const auto add = [&](const char* id, const char* group, const char* text, QKeySequence key) {
        fixture.registry.add(
            {.id = QLatin1String(id), .group = QLatin1String(group), .text = QLatin1String(text), .keys = {key}, .run = [] {}});
    };
    add("archive", "List", "&Archive", Qt::CTRL | Qt::Key_E);
    add("quit", "Window", "Quit", Qt::CTRL | Qt::Key_Q);
    fixture.registry.describe({.id = QStringLiteral("list.enter"),
                               .group = QStringLiteral("List"),
                               .text = QStringLiteral("Open"),
                               .keys = {Qt::Key_Return},
                               .within = {&fixture.left}});
    add("archive.letter", "List", "Archive", Qt::Key_E);
    add("archive.other", "Window", "Archive", Qt::Key_F7);
    const auto groups = fixture.registry.groups();
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].title == u"List");
    REQUIRE(groups[0].commands.size() == 2);
    const auto& archive = groups[0].commands[0];
    CHECK(archive.ids() == QStringList{QStringLiteral("archive"), QStringLiteral("archive.letter")});
    CHECK(archive.keys() == QList<QKeySequence>{Qt::CTRL | Qt::Key_E, Qt::Key_E});
    CHECK(archive.run()->id == u"archive");
    CHECK(groups[0].commands[1].run() == nullptr);
    CHECK(groups[1].commands.size() == 2);
}

TEST_CASE("a tool tip has the keys its command has now, those of the window it came into, and words alone where there are none")
{
    QWidget window;
    auto* registry = new ActionRegistry(window);
    QWidget early;
    KeyTip::set(early, QStringLiteral("test.emoji"), QStringLiteral("Emoji"));
    CHECK(early.toolTip() == u"Emoji");
    registry->add({.id = QStringLiteral("test.emoji"),
                   .group = QStringLiteral("Test"),
                   .text = QStringLiteral("Emoji"),
                   .keys = {Qt::CTRL | Qt::Key_Return},
                   .run = [] {}});
    early.setParent(&window);
    window.show();
    CHECK(early.toolTip() == u"Emoji (Ctrl+Enter)");
    registry->rebind(QStringLiteral("test.emoji"), {QKeySequence(Qt::ALT | Qt::Key_E)});
    CHECK(early.toolTip() == u"Emoji (Alt+E)");
    CHECK(KeyTip::keysOf(early, QStringLiteral("test.emoji")) == u"Alt+E");
    registry->rebind(QStringLiteral("test.emoji"), {});
    CHECK(early.toolTip() == u"Emoji");
    KeyTip::setPlain(early, QStringLiteral("Not now"));
    registry->rebind(QStringLiteral("test.emoji"), {QKeySequence(Qt::ALT | Qt::Key_E)});
    CHECK(early.toolTip() == u"Not now");
}
