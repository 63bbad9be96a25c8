// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ActionRegistry.h"

#include "Window.h"
#include "shell/ShortcutSheet.h"

#include <QLabel>

#include <map>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("an action of the registry works by its key in the window, a described key does not act")
{
    QWidget window;
    ActionRegistry registry(window);
    int ran = 0;
    registry.add(QStringLiteral("General"), QStringLiteral("Do it"), {Qt::CTRL | Qt::Key_K, Qt::Key_F2}, [&ran] { ++ran; });
    registry.describe(QStringLiteral("General"), QStringLiteral("Elsewhere"), {Qt::Key_F3});
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_F2);
    QTest::keyClick(&window, Qt::Key_F3);
    CHECK(ran == 2);
    REQUIRE(registry.entries().size() == 2);
    CHECK(registry.entries()[0].action);
    CHECK_FALSE(registry.entries()[1].action);
}

TEST_CASE("no two actions of the window share a key")
{
    Window fixture;
    fixture.start();
    std::map<QString, QString> owners;
    for (const auto& entry : fixture.window->actionRegistry().entries()) {
        if (!entry.action) continue;
        for (const QKeySequence& key : entry.keys) {
            const QString name = key.toString(QKeySequence::PortableText);
            INFO(name.toStdString() << ": " << entry.text.toStdString() << ", " << owners[name].toStdString());
            CHECK(owners[name].isEmpty());
            owners[name] = entry.text;
        }
        CHECK(entry.action->shortcuts() == entry.keys);
    }
    CHECK(owners.size() >= 20);
    // A key that a widget handles would never reach it.
    for (const auto& entry : fixture.window->actionRegistry().entries())
        for (const QKeySequence& key : entry.keys)
            if (!entry.action) CHECK(owners.count(key.toString(QKeySequence::PortableText)) == 0);
}

TEST_CASE("every action of the window has words, a group and a key, and the sheet shows it")
{
    Window fixture;
    fixture.start();
    ShortcutSheet sheet(fixture.window->actionRegistry(), fixture.theme);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList shown;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) shown.append(label->text());
    std::map<QString, int> texts;
    for (const auto& entry : fixture.window->actionRegistry().entries()) {
        INFO(entry.text.toStdString());
        CHECK_FALSE(entry.text.trimmed().isEmpty());
        CHECK_FALSE(entry.group.isEmpty());
        CHECK_FALSE(entry.keys.isEmpty());
        CHECK(shown.contains(QString(entry.text).remove(u'&')));
        CHECK(++texts[entry.text] == 1);
    }
}
