// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Tray.h"

#include "FakeTrayWatcher.h"
#include "SessionBusDaemon.h"
#include "bus/SessionBus.h"
#include "common/DesktopPreferences.h"
#include "shell/TrayHost.h"

#include <QAction>
#include <QImage>
#include <QMenu>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QAction* action(Tray& tray, const QString& text)
{
    for (QAction* each : tray.menu().actions())
        if (QString(each->text()).remove(u'&') == text) return each;
    return nullptr;
}

}  // namespace

TEST_CASE("the tray is there while something shows it, and its going is noticed")
{
    const SessionBusDaemon daemon;
    if (daemon.isMissing()) return;
    SessionBus bus(daemon.address());
    TrayHost host(bus);
    bus.start();
    REQUIRE(waitFor([&] { return bus.isConnected(); }));
    CHECK_FALSE(host.isThere());
    auto watcher = std::make_unique<FakeTrayWatcher>(daemon.address());
    CHECK(waitFor([&] { return host.isThere(); }));
    watcher->setHost(false);
    CHECK(waitFor([&] { return !host.isThere(); }));
    watcher->setHost(true);
    CHECK(waitFor([&] { return host.isThere(); }));
    watcher.reset();
    CHECK(waitFor([&] { return !host.isThere(); }));
}

// What Qt's offscreen platform says of every tray icon.
const QString kOffscreen = QStringLiteral("systemTrayWindowChanged");

TEST_CASE("the icon comes and goes with the tray and with the person's wish")
{
    const SessionBusDaemon daemon;
    if (daemon.isMissing()) return;
    SessionBus bus(daemon.address());
    TrayHost host(bus);
    Preferences preferences;
    const ExpectedWarnings offscreen(kOffscreen);
    Tray tray(host, preferences);
    int changes = 0;
    QObject::connect(&tray, &Tray::shownChanged, [&] { ++changes; });
    CHECK_FALSE(tray.isShown());
    bus.start();
    auto watcher = std::make_unique<FakeTrayWatcher>(daemon.address());
    CHECK(waitFor([&] { return tray.isShown(); }));
    preferences.set(kTrayIcon, false);
    CHECK_FALSE(tray.isShown());
    preferences.set(kTrayIcon, true);
    CHECK(tray.isShown());
    watcher.reset();
    CHECK(waitFor([&] { return !tray.isShown(); }));
    CHECK(changes == 4);
}

TEST_CASE("its menu opens, writes, keeps quiet and quits")
{
    SessionBus bus;
    TrayHost host(bus);
    Preferences preferences;
    Tray tray(host, preferences);
    QStringList asked;
    QObject::connect(&tray, &Tray::openRequested, [&] { asked.append(QStringLiteral("open")); });
    QObject::connect(&tray, &Tray::newMessageRequested, [&] { asked.append(QStringLiteral("new")); });
    QObject::connect(&tray, &Tray::quitRequested, [&] { asked.append(QStringLiteral("quit")); });
    for (const char* text : {"Open Unified Inbox", "New message", "Quit"}) {
        QAction* each = action(tray, QLatin1String(text));
        REQUIRE(each);
        each->trigger();
    }
    CHECK(asked == QStringList{QStringLiteral("open"), QStringLiteral("new"), QStringLiteral("quit")});
    QAction* quiet = action(tray, QStringLiteral("Do not disturb"));
    REQUIRE(quiet);
    quiet->trigger();
    CHECK(preferences.get(kQuiet));
    preferences.set(kQuiet, false);
    CHECK_FALSE(quiet->isChecked());
}

TEST_CASE("the icon has a dot while something is unread, in every size")
{
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        const QImage plain = trayIcon(false).pixmap(size, size).toImage();
        const QImage dotted = trayIcon(true).pixmap(size, size).toImage();
        CHECK(plain.width() == size);
        CHECK(dotted.width() == size);
        const int corner = size - 1 - size / 4;
        const QColor dot = dotted.pixelColor(corner, size / 4);
        CHECK(dot.red() > 200);
        CHECK(dot.green() < 120);
        CHECK(plain.pixelColor(corner, size / 4) != dot);
        // The rest is the same picture.
        CHECK(plain.pixelColor(size / 4, size * 3 / 4) == dotted.pixelColor(size / 4, size * 3 / 4));
    }
}
