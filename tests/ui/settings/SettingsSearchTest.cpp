// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsSearch.h"

#include "OpenSettings.h"
#include "common/Preferences.h"
#include "common/WrapCheckBox.h"

#include <QListWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Searching : OpenSettings {
    Preferences preferences;

    Searching()
    {
        dialog = new SettingsDialog(accounts, nullptr, theme, &preferences);
        dialog->addAppearance(preferences);
        dialog->addNotifications(preferences, nullptr);
        dialog->addAbout(QStringLiteral("/nowhere"));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    [[nodiscard]] QLineEdit& search() const
    {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>())
            if (each->placeholderText() == u"Search settings") return *each;
        FAIL("no search");
        return *dialog->findChild<QLineEdit*>();
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        const auto* list = dialog->findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i)
            if (!list->item(i)->isHidden()) names.append(list->item(i)->text());
        return names;
    }
    [[nodiscard]] QString current() const { return dialog->findChild<QListWidget*>()->currentItem()->text(); }
};

}  // namespace

TEST_CASE("settings are found by their words on whatever page they are")
{
    Searching s;
    const QStringList all = s.shown();
    CHECK(all.size() == 8);
    QTest::keyClicks(&s.search(), QStringLiteral("COLOURS"));
    CHECK(s.shown() == QStringList{QStringLiteral("Appearance")});
    CHECK(s.current() == u"Appearance");
    // Words of one choice of a list, and of a page's own name.
    s.search().setText(QStringLiteral("high contrast"));
    CHECK(s.shown() == QStringList{QStringLiteral("Appearance")});
    s.search().setText(QStringLiteral("sid"));
    CHECK(s.shown().contains(QStringLiteral("SMS")));
    s.search().setText(QStringLiteral("zebra"));
    CHECK(s.shown().isEmpty());
    CHECK(s.says(QStringLiteral("No setting has these words.")));
    QTest::keyClick(&s.search(), Qt::Key_Escape);
    CHECK(s.shown() == all);
    CHECK(s.dialog->isVisible());
}

TEST_CASE("Enter goes to the setting that was found and saves nothing")
{
    Searching s;
    s.search().setFocus();
    QTest::keyClicks(&s.search(), QStringLiteral("tray start"));
    QTest::keyClick(&s.search(), Qt::Key_Backspace);
    s.search().setText(QStringLiteral("disturb"));
    CHECK(s.current() == u"Notifications");
    QTest::keyClick(&s.search(), Qt::Key_Return);
    const auto* box = qobject_cast<QCheckBox*>(QApplication::focusWidget());
    REQUIRE(box);
    CHECK(box->text().contains(u"disturb"));
    CHECK(s.accounts.saved.empty());
}

TEST_CASE("what was typed into a field is not found as a setting")
{
    Searching s;
    s.set("Account SID", QStringLiteral("ACzebra"));
    s.search().setText(QStringLiteral("zebra"));
    CHECK(s.shown().isEmpty());
}

TEST_CASE("a page of choices is as it was at first after it was reset")
{
    Searching s;
    s.dialog->choose(SettingsDialog::Category::Notifications);
    QCheckBox* quiet = nullptr;
    for (QCheckBox* box : s.dialog->findChildren<QCheckBox*>())
        if (box->text().contains(u"disturb")) quiet = box;
    REQUIRE(quiet);
    quiet->click();
    REQUIRE(quiet->isChecked());
    for (QPushButton* button : s.dialog->findChildren<QPushButton*>())
        if (button->text() == u"Reset this page" && button->isVisible()) button->click();
    CHECK_FALSE(quiet->isChecked());
}
