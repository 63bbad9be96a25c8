// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/NotificationsPage.h"

#include "FakeAccounts.h"
#include "FakeDesktop.h"
#include "catch.h"
#include "common/DesktopPreferences.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Page {
    FakeAccounts accounts;
    Preferences preferences;
    FakeDesktop desktop;
    Theme theme{*qApp, Appearance::Light};
    NotificationsPage page{accounts, preferences, &desktop, theme};

    [[nodiscard]] QCheckBox& box(const char* begin) const
    {
        for (QCheckBox* each : page.findChildren<QCheckBox*>())
            if (QString(each->text()).remove(u'&').startsWith(QLatin1String(begin))) return *each;
        FAIL("no box " << begin);
        return *page.findChild<QCheckBox*>();
    }
    [[nodiscard]] bool says(const char* part) const
    {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(part)) && !label->isHidden()) return true;
        return false;
    }
};

}  // namespace

TEST_CASE("what is chosen about notifications holds at once")
{
    Page test;
    CHECK_FALSE(test.page.canSave());
    test.box("Do not disturb").click();
    CHECK(test.preferences.get(kQuiet));
    test.box("With the system's sound").click();
    CHECK_FALSE(test.preferences.get(kNotifySound));
    auto* content = test.page.findChild<QComboBox*>();
    content->setCurrentIndex(2);
    CHECK(test.preferences.get(kNotifyContent) == u"none");
    test.box("Closing the window").click();
    test.box("Begin in the tray").click();
    CHECK(test.preferences.get(kTrayKeep));
    CHECK(test.preferences.get(kStartHidden));
    // The tray's own menu changes it, too.
    test.preferences.set(kQuiet, false);
    CHECK_FALSE(test.box("Do not disturb").isChecked());
    test.box("Notify me").click();
    CHECK_FALSE(test.preferences.get(kNotify));
    CHECK_FALSE(content->isEnabled());
}

TEST_CASE("without a tray or a server the page says so, and offers nothing that would not work")
{
    Page test;
    CHECK(test.box("Closing the window").isEnabled());
    CHECK_FALSE(test.says("has no tray"));
    test.desktop.tray = false;
    test.desktop.notifies = false;
    Q_EMIT test.desktop.changed();
    CHECK_FALSE(test.box("Closing the window").isEnabled());
    CHECK_FALSE(test.box("Begin in the tray").isEnabled());
    CHECK(test.says("This desktop has no tray."));
    CHECK(test.says("This desktop shows no notifications"));
    CHECK_FALSE(test.page.findChild<QPushButton*>()->isEnabled());
}

TEST_CASE("the test button shows a notification, or says why none came")
{
    Page test;
    auto* button = test.page.findChild<QPushButton*>();
    button->click();
    CHECK(test.desktop.tests == 1);
    test.desktop.notifies = false;
    button->click();
    CHECK(test.says("It could not be shown"));
}
