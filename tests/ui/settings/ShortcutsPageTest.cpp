// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ShortcutsPage.h"

#include "FakeAccounts.h"
#include "Waiting.h"
#include "actions/KeyObjection.h"
#include "actions/Keymap.h"
#include "catch.h"
#include "common/Preferences.h"
#include "settings/KeyRecorder.h"
#include "settings/SettingsDialog.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTreeWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QKeySequence keys(const char* portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText);
}

/// The page of shortcuts over three commands.
struct Keyboard {
    FakeAccounts accounts;
    Preferences preferences;
    Theme theme{*qApp, Appearance::Light};
    QWidget window;
    ActionRegistry registry{window};
    Keymap keymap{{}};
    QPointer<SettingsDialog> dialog;

    Keyboard()
    {
        add("first.command", "Put the first thing where all the other things are", "Ctrl+1");
        add("second.command", "Take the second thing away from where it has been until now", "Ctrl+Alt+2");
        add("third.command", "Third", "Ctrl+3");
        keymap.bind(registry);
    }
    ~Keyboard() { delete dialog.data(); }
    void add(const char* id, const char* text, const char* key)
    {
        registry.add({.id = QLatin1String(id),
                      .group = QStringLiteral("Things"),
                      .text = QLatin1String(text),
                      .keys = {keys(key)},
                      .run = [] {}});
    }
    void open(QSize size = {})
    {
        dialog = new SettingsDialog(accounts, nullptr, theme, &preferences, nullptr, SettingsDialog::Scope::ThisComputer);
        dialog->addShortcuts(registry, keymap, preferences);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        if (size.isValid()) {
            dialog->setMaximumSize(size);
            dialog->resize(size);
        }
    }
    void choose(const char* text) const
    {
        auto* list = dialog->findChild<QTreeWidget*>();
        const auto found = list->findItems(QLatin1String(text), Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        list->setCurrentItem(found.first());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto* recorder = dialog->findChild<KeyRecorder*>();
        recorder->setFocus();
        QTest::keyClick(recorder, static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QLabel* note(const QString& part) const
    {
        for (QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part)) return label;
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
    [[nodiscard]] QList<QKeySequence> keysOf(const char* id) const { return registry.find(QString::fromLatin1(id))->keys; }
};

}  // namespace

TEST_CASE("what speaks against a key")
{
    for (const char* each :
         {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "Backspace", "Del", "Return", "Space", "Left", "Shift+End"})
        CHECK(objectionTo(keys(each)) == KeyObjection::Editing);
    for (const char* each :
         {"Alt+F4", "Alt+Tab", "Alt+Shift+Backtab", "Alt+Space", "Ctrl+Alt+Del", "Ctrl+Alt+F2", "Meta+L", "Print"})
        CHECK(objectionTo(keys(each)) == KeyObjection::Desktop);
    for (const char* each : {"Q", "Shift+Q", "7", "?"}) CHECK(objectionTo(keys(each)) == KeyObjection::Letter);
    for (const char* each : {"Ctrl+K", "Ctrl+Shift+C", "F5", "Alt+Down", "G, I", "Ctrl+Return", "Ctrl+Alt+N"})
        CHECK(objectionTo(keys(each)) == KeyObjection::None);
    CHECK(objectionTo({}) == KeyObjection::None);
}

TEST_CASE("a key that edits text, that the desktop takes, or that is a letter is taken only after a warning")
{
    struct Case {
        int key;
        Qt::KeyboardModifiers modifiers;
        const char* says;
        const char* button;
    };
    const Case cases[] = {{Qt::Key_C, Qt::ControlModifier, "edits text", "Use it all the same"},
                          {Qt::Key_Backspace, Qt::NoModifier, "edits text", "Use it all the same"},
                          {Qt::Key_F4, Qt::AltModifier, "desktops keep Alt+F4", "Use it all the same"},
                          {Qt::Key_Q, Qt::NoModifier, "Q alone stays a character", "Use it"}};
    for (const Case& each : cases) {
        Keyboard keyboard;
        keyboard.open();
        keyboard.choose("Third");
        keyboard.press(each.key, each.modifiers);
        INFO(each.says);
        CHECK(keyboard.keysOf("third.command") == QList{keys("Ctrl+3")});
        CHECK(keyboard.note(QLatin1String(each.says)));
        QPushButton* use = keyboard.button(QLatin1String(each.button));
        REQUIRE(use);
        QTest::mouseClick(use, Qt::LeftButton);
        CHECK(keyboard.keysOf("third.command") == QList{QKeySequence(each.modifiers.toInt() | each.key)});
        CHECK(keyboard.note(QStringLiteral("Done")));
    }
}

TEST_CASE("a key that nothing speaks against is taken at once")
{
    Keyboard keyboard;
    keyboard.open();
    keyboard.choose("Third");
    keyboard.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(keyboard.keysOf("third.command") == QList{keys("Ctrl+Shift+D")});
}

TEST_CASE("when commands clash the whole answer can be read, with its button, also in a small window")
{
    Keyboard keyboard;
    keyboard.registry.rebind(QStringLiteral("second.command"), {keys("Ctrl+1")});
    const QSize size = GENERATE(QSize(), QSize(480, 420));
    keyboard.open(size);
    keyboard.choose("Third");
    keyboard.press(Qt::Key_1, Qt::ControlModifier);
    QLabel* note = keyboard.note(QStringLiteral("is the key of"));
    REQUIRE(note);
    CHECK(note->text().contains(QStringLiteral("first thing")));
    CHECK(note->text().contains(QStringLiteral("second thing")));
    CHECK(waitFor([note] { return note->height() >= note->heightForWidth(note->width()); }));
    const QPushButton* use = keyboard.button(QStringLiteral("Use it here instead"));
    REQUIRE(use);
    for (const QWidget* each : {static_cast<const QWidget*>(note), static_cast<const QWidget*>(use)}) {
        CHECK(each->visibleRegion().boundingRect() == each->rect());
        CHECK_FALSE(each->geometry().isEmpty());
    }
}

TEST_CASE("Del and Backspace give up keys that clash, as Esc does, and are recorded where nothing is")
{
    for (const int key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        Keyboard keyboard;
        keyboard.open();
        keyboard.choose("Third");
        keyboard.press(Qt::Key_1, Qt::ControlModifier);
        REQUIRE(keyboard.note(QStringLiteral("is the key of")));
        keyboard.press(key);
        CHECK(keyboard.dialog->findChild<KeyRecorder*>()->text().isEmpty());
        CHECK(keyboard.note(QStringLiteral("Press the new keys for")));
        CHECK_FALSE(keyboard.button(QStringLiteral("Use it here instead")));
        CHECK_FALSE(keyboard.button(QStringLiteral("Use it all the same")));
        CHECK(keyboard.keysOf("third.command") == QList{keys("Ctrl+3")});
        keyboard.press(key);
        CHECK(keyboard.note(QStringLiteral("edits text")));
    }
}

TEST_CASE("of two keys of which one begins the other neither is said to be the key of the other's command")
{
    Keyboard keyboard;
    keyboard.registry.rebind(QStringLiteral("first.command"), {keys("Q")});
    keyboard.open();
    keyboard.choose("Third");
    keyboard.press(Qt::Key_Q);
    REQUIRE(keyboard.note(QStringLiteral("Q is the key of")));
    keyboard.press(Qt::Key_I);
    CHECK(keyboard.note(QStringLiteral("Q then I cannot be had beside Q, the key of")));
    CHECK_FALSE(keyboard.note(QStringLiteral("is the key of")));
}
