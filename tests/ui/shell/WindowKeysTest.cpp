// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the whole window: generated checks, and keys pressed in it.
#include "Window.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "common/AppearancePreferences.h"
#include "composer/Composer.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationPane.h"
#include "inbox/ThreadListView.h"
#include "schedule/ScheduledPage.h"
#include "settings/KeyRecorder.h"
#include "settings/SettingsDialog.h"
#include "shell/MainMenu.h"
#include "shell/Panes.h"
#include "shell/ShortcutSheet.h"
#include "shell/WindowDialogs.h"

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSplitter>
#include <QTreeWidget>

#include <set>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Keys : Window {
    [[nodiscard]] const ActionRegistry& registry() const { return window->actionRegistry(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    void open()
    {
        inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && window->pane().composer().blocked().isEmpty(); }));
    }
};

void checkNames(const QWidget& top)
{
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->objectName().startsWith(u"qt_")) continue;
        // The list that a box opens is announced by the box's name.
        if (widget->window()->inherits("QComboBoxPrivateContainer")) widget = widget->window()->parentWidget();
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className());
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

}  // namespace

TEST_CASE("in every template no two commands have one key with one focus")
{
    const auto which = GENERATE(KeyTemplate::Own, KeyTemplate::Gmail, KeyTemplate::Outlook, KeyTemplate::AppleMail);
    Keys keys;
    keys.start();
    keys.window->keymap().setKeyTemplate(which);
    for (const auto& entry : keys.registry().entries())
        for (const QKeySequence& key : entry.keys)
            for (const auto* other : keys.registry().conflicts(entry.id, key)) {
                // Escape goes from inside to outside by itself.
                INFO(key.toString().toStdString() << ": " << entry.id.toStdString() << ", " << other->id.toStdString());
                CHECK(false);
            }
    for (const auto& [id, with] : keysOfTemplate(which).toStdMap()) {
        INFO(id.toStdString());
        CHECK(keys.registry().action(id));
    }
}

TEST_CASE("every command has an id, a group, words, a hint and an anchor of its own, and can be reached by the keyboard")
{
    Keys keys;
    keys.start();
    std::set<QString> ids;
    std::set<QString> anchors;
    for (const auto& entry : keys.registry().entries()) {
        INFO(entry.id.toStdString());
        CHECK_FALSE(entry.id.isEmpty());
        CHECK(ids.insert(entry.id).second);
        CHECK(anchors.insert(entry.helpAnchor()).second);
        CHECK_FALSE(entry.group.isEmpty());
        CHECK_FALSE(entry.plainText().trimmed().isEmpty());
        CHECK_FALSE(entry.hint.isEmpty());
        // Whatever has an action is in the palette.
        CHECK((entry.action || !entry.keys.isEmpty()));
        if (!entry.action) CHECK_FALSE(entry.within.empty());
    }
    CHECK(ids.size() >= 35);
}

TEST_CASE("every control of the window, its pages and dialogs has a name")
{
    Keys keys;
    keys.open();
    for (const auto page : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        keys.key(page, Qt::ControlModifier);
        checkNames(*keys.window);
    }
    SettingsDialog settings(keys.accounts, nullptr, keys.theme);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.addAppearance(keys.preferences);
    ActionRegistry registry(settings);
    Keymap keymap;
    settings.addShortcuts(registry, keymap, keys.preferences);
    for (const auto category :
         {SettingsDialog::Category::Sms, SettingsDialog::Category::Appearance, SettingsDialog::Category::Shortcuts}) {
        settings.choose(category);
        settings.show();
        checkNames(settings);
    }
    ShortcutSheet sheet(keys.registry(), keys.theme);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.show();
    checkNames(sheet);
}

TEST_CASE("keys lead from page to page, and letters do where they are wanted")
{
    Keys keys;
    keys.open();
    keys.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(keys.window->contacts().isVisible());
    keys.key(Qt::Key_G);
    keys.key(Qt::Key_S);
    CHECK(keys.window->scheduled()->isVisible());
    keys.key(Qt::Key_Escape);
    CHECK(keys.window->pane().isVisible());
    keys.preferences.set(kSingleKeys, false);
    keys.key(Qt::Key_G);
    keys.key(Qt::Key_C);
    CHECK_FALSE(keys.window->contacts().isVisible());
}

TEST_CASE("Ctrl+Z takes back what was done last, a message that waits first, and a field its own text")
{
    Keys keys;
    keys.open();
    int undone = 0;
    int redone = 0;
    keys.undo.push({QStringLiteral("Archived"), [&] { ++undone; }, [&] { ++redone; }});
    keys.window->pane().composer().focusField();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    keys.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 0);
    CHECK(keys.window->pane().composer().text().isEmpty());
    keys.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    keys.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    // The field can do its own again first.
    keys.window->setFocus();
    keys.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(redone == 1);
}

TEST_CASE("F9 shows the person beside the conversation where there is room, and the narrow window shows one at a time")
{
    Keys keys;
    keys.open();
    keys.window->resize(1280, 800);
    keys.key(Qt::Key_F9);
    CHECK(keys.window->panes().areDetailsShown());
    keys.window->resize(720, 420);
    CHECK_FALSE(keys.window->panes().areDetailsShown());
    CHECK_FALSE(keys.window->panes().isFolded());
    keys.window->resize(560, 420);
    CHECK(keys.window->panes().isFolded());
    CHECK(keys.window->pane().isVisible());
    keys.window->pane().composer().focusField();
    keys.key(Qt::Key_Escape);
    CHECK_FALSE(keys.window->pane().isVisible());
    // Nothing is written that is not seen.
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_R, Qt::KeyboardModifiers()), std::pair(Qt::Key_N, Qt::KeyboardModifiers()),
          std::pair(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier)}) {
        CAPTURE(key);
        keys.window->panes().showList();
        keys.window->findChild<ThreadListView*>()->setFocus();
        CHECK_FALSE(keys.window->pane().isVisible());
        keys.key(key, modifiers);
        CHECK(waitFor([&] { return keys.window->pane().isVisible(); }));
        CHECK(keys.window->pane().isAncestorOf(QApplication::focusWidget()));
    }
    keys.window->findChild<ThreadListView*>()->setFocus();
    CHECK_FALSE(keys.window->pane().isVisible());
}

TEST_CASE("while a menu is open the letters are its own, not the list's")
{
    Keys keys;
    keys.open();
    auto* list = keys.window->findChild<ThreadListView*>();
    list->setFocus();
    QMenu menu;
    menu.addAction(QStringLiteral("&Nothing"));
    menu.popup(keys.window->mapToGlobal(QPoint(10, 10)));
    REQUIRE(waitFor([&] { return QApplication::activePopupWidget() == &menu; }));
    const auto asked = [&](QWidget& widget) {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_E, Qt::NoModifier, QStringLiteral("e"));
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    };
    CHECK(asked(*list));
    QTest::keyClick(list, Qt::Key_E);
    menu.close();
    CHECK_FALSE(asked(*list));
    CHECK(keys.thread().state == ThreadState::Open);
}

TEST_CASE("the details come with their width, at the cost of the conversation and not of the list, and so after each fold")
{
    Keys keys;
    keys.open();
    keys.window->resize(1280, 800);
    int shown = 0;
    QObject::connect(&keys.window->panes(), &Panes::detailsShown, [&] { ++shown; });
    const auto sizes = [&] { return keys.window->panes().splitter().sizes(); };
    const int list = sizes()[0];
    const int conversation = sizes()[1];
    keys.window->panes().setDetailsWanted(true);
    CHECK(shown == 1);
    REQUIRE(keys.window->panes().areDetailsShown());
    const QList<int> all = sizes();
    CHECK(all[0] == list);
    CHECK(all[2] >= keys.window->panes().splitter().widget(2)->minimumSizeHint().width());
    CHECK(all[1] + all[2] <= conversation);
    CHECK(all[1] > all[2]);
    // Wanted, but without room; the width a person gave comes back with it.
    QSplitterHandle& handle = *keys.window->panes().splitter().handle(2);
    const QPoint middle = handle.rect().center();
    QTest::mousePress(&handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&handle, middle - QPoint(40, 0));
    QTest::mouseRelease(&handle, Qt::LeftButton, {}, middle - QPoint(40, 0));
    const QList<int> given = sizes();
    CHECK(given[2] > all[2] + 30);
    keys.window->resize(800, 600);
    CHECK_FALSE(keys.window->panes().areDetailsShown());
    CHECK(keys.window->panes().areDetailsWanted());
    CHECK(shown == 1);
    keys.window->resize(500, 600);
    CHECK(keys.window->panes().isFolded());
    keys.window->resize(1280, 800);
    CHECK(shown == 2);
    CHECK(qAbs(sizes()[2] - given[2]) <= 2);
    CHECK(sizes()[0] >= keys.window->panes().splitter().widget(0)->minimumWidth());
    keys.window->panes().setDetailsWanted(false);
    CHECK_FALSE(keys.window->panes().areDetailsShown());
}

TEST_CASE("every command is in the menu, once, under its group, and the menu is reached and worked by keys alone")
{
    Keys keys;
    keys.open();
    keys.key(Qt::Key_F10);
    auto* menu = keys.window->findChild<MainMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    CHECK(menu->activeAction() == menu->actions().front());
    QList<QAction*> all;
    QStringList groups;
    for (const QAction* group : menu->actions()) {
        REQUIRE(group->menu());
        groups.append(group->text());
        all += group->menu()->actions();
    }
    groups.removeDuplicates();
    CHECK(groups.size() == menu->actions().size());
    QStringList words;
    for (const QAction* action : all) words.append(QString(action->text()).remove(u'&'));
    for (const auto& entry : keys.registry().entries()) {
        if (!entry.action || entry.id == u"app.menu") continue;
        INFO(entry.id.toStdString());
        CHECK(words.count(QString(entry.text).remove(u'&')) >= 1);
    }
    CHECK(QSet<QAction*>(all.begin(), all.end()).size() == all.size());
    // Opened again, it is the same menu and not twice as long.
    menu->close();
    const auto before = menu->actions().size();
    keys.key(Qt::Key_F10);
    CHECK(menu->actions().size() == before);
    // Into the first group, and the first of it runs.
    QAction* first = menu->actions().front()->menu()->actions().front();
    int ran = 0;
    QObject::connect(first, &QAction::triggered, [&] { ++ran; });
    QTest::keyClick(menu, Qt::Key_Return);
    QMenu* group = menu->actions().front()->menu();
    REQUIRE(waitFor([&] { return group->isVisible(); }));
    QTest::keyClick(group, Qt::Key_Return);
    CHECK(ran == 1);
}

TEST_CASE("the window comes back as it was closed")
{
    Keys keys;
    keys.open();
    keys.window->resize(1280, 800);
    keys.key(Qt::Key_F9);
    keys.window->close();
    keys.window.reset();
    keys.show();
    REQUIRE(waitFor([&] { return keys.window->pane().thread() == keys.threadId; }));
    CHECK(keys.window->panes().areDetailsWanted());
}

TEST_CASE("text size has keys, and stays between its bounds")
{
    Keys keys;
    keys.start();
    for (int i = 0; i < 20; ++i) keys.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(keys.preferences.get(kTextScale) == Approx(2.0));
    keys.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(keys.preferences.get(kTextScale) == Approx(1.0));
}

TEST_CASE("a keys file that cannot be read whole is said across the window")
{
    Keys keys;
    QFile file(keys.profile.filePath(QStringLiteral("keys.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n \"keys\": {\n  \"no.such\": [\"F2\"] } }");
    file.close();
    keys.start();
    const auto labels = keys.window->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"line 3") && label->text().contains(u"no.such");
    }));
}

TEST_CASE("no tool tip names a key that its command does not have any more")
{
    Keys keys;
    keys.open();
    const std::pair<const char*, const char*> commands[] = {{"composer.emoji", "Emoji"},
                                                            {"composer.sendLater", "Send later"},
                                                            {"composer.channel", "Change the channel"},
                                                            {"conversation.find", "Find in this conversation"},
                                                            {"composer.note", "Write an internal note"}};
    const auto tipOf = [&](const char* words) {
        for (const QWidget* each : keys.window->findChildren<QWidget*>())
            if (each->toolTip().contains(QLatin1String(words))) return each->toolTip();
        return QString();
    };
    for (const auto& [id, words] : commands) {
        INFO(id);
        keys.window->keymap().setKeys(QLatin1String(id), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F9)});
        CHECK(tipOf(words).endsWith(QStringLiteral("(Ctrl+Alt+F9)")));
        keys.window->keymap().setKeys(QLatin1String(id), {});
        CHECK_FALSE(tipOf(words).isEmpty());
        CHECK_FALSE(tipOf(words).contains(QStringLiteral("Ctrl")));
    }
}

TEST_CASE("the sheet has one row for a command with all its keys, and the settings have one as well")
{
    Keys keys;
    keys.start();
    ShortcutSheet sheet(keys.registry(), keys.theme);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    int rows = 0;
    bool hasBoth = false;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) {
        if (label->text() == u"Snooze") ++rows;
        hasBoth |= label->text().contains(QStringLiteral("Ctrl+Shift+H")) && label->text().contains(QStringLiteral("or"));
    }
    CHECK(rows == 1);
    CHECK(hasBoth);
    SettingsDialog settings(keys.accounts, nullptr, keys.theme);
    settings.addShortcuts(*keys.window->findChild<ActionRegistry*>(), keys.window->keymap(), keys.preferences);
    auto* list = settings.findChild<QTreeWidget*>();
    REQUIRE(list);
    const auto snooze = list->findItems(QStringLiteral("Snooze"), Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(snooze.size() == 1);
    CHECK(snooze.first()->text(1).contains(u"Ctrl+Shift+H  or  H"));
    // A letter takes the place of the letter, another key that of the other.
    list->setCurrentItem(snooze.first());
    auto* recorder = settings.findChild<KeyRecorder*>();
    REQUIRE(recorder);
    QTest::keyClick(recorder, Qt::Key_F7, Qt::ControlModifier);
    CHECK(keys.registry().find(u"conversation.snooze")->keys == QList{QKeySequence(Qt::CTRL | Qt::Key_F7)});
    CHECK(keys.registry().find(u"conversation.snooze.letter")->keys == QList{QKeySequence(Qt::Key_H)});
}
