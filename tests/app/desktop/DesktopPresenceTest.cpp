// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopPresence.h"

#include "../../ui/shell/FakeNotificationServer.h"
#include "../../ui/shell/FakeTrayWatcher.h"
#include "../../ui/shell/Window.h"
#include "SessionBusDaemon.h"
#include "bus/SessionBus.h"
#include "common/AddressLink.h"
#include "common/DesktopPreferences.h"
#include "conversation/ConversationPane.h"
#include "shell/NewMessageDialog.h"

#include <QFile>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

namespace {

/// A window on a desktop with a tray and a notification server.
struct Desk : Window {
    ExpectedWarnings offscreen{QStringLiteral("systemTrayWindowChanged")};
    SessionBusDaemon daemon;
    std::unique_ptr<FakeTrayWatcher> tray;
    std::unique_ptr<FakeNotificationServer> server;
    std::unique_ptr<ui::SessionBus> bus;
    std::unique_ptr<DesktopPresence> presence;

    void begin()
    {
        tray = std::make_unique<FakeTrayWatcher>(daemon.address());
        server = std::make_unique<FakeNotificationServer>(daemon.address());
        bus = std::make_unique<ui::SessionBus>(daemon.address());
        start();
        presence = std::make_unique<DesktopPresence>(*bus, preferences);
        presence->attach(*window, makeContext());
        bus->start();
        REQUIRE(waitFor([&] { return presence->hasTray() && presence->canNotify(); }));
    }
    ~Desk() { presence.reset(); }
};

}  // namespace

TEST_CASE("closing the window hides it in the tray only where the person wants that, and never where it could not be found")
{
    Desk desk;
    if (desk.daemon.isMissing()) return;
    desk.begin();
    SECTION("as wished")
    {
        desk.preferences.set(ui::kTrayKeep, true);
        CHECK_FALSE(desk.window->close());
        CHECK_FALSE(desk.window->isVisible());
        CHECK(desk.presence->isInTray());
        desk.presence->present({});
        CHECK(desk.window->isVisible());
        CHECK_FALSE(desk.presence->isInTray());
        desk.window->close();
        desk.tray.reset();
        CHECK(waitFor([&] { return desk.window->isVisible(); }));
        CHECK_FALSE(desk.presence->isInTray());
        // Without a tray it closes.
        CHECK(desk.window->close());
    }
    SECTION("not wished")
    {
        CHECK(desk.window->close());
    }
    SECTION("the program ends")
    {
        desk.preferences.set(ui::kTrayKeep, true);
        desk.presence->setEnding();
        CHECK(desk.window->close());
    }
}

TEST_CASE("a message while the window is hidden is told of, and a click on it opens the conversation")
{
    Desk desk;
    if (desk.daemon.isMissing()) return;
    desk.begin();
    desk.preferences.set(ui::kTrayKeep, true);
    desk.window->close();
    desk.inbound(QStringLiteral("Are you open?"));
    REQUIRE(waitFor([&] { return desk.server->open.size() == 1; }));
    CHECK(desk.server->open.first().body == u"Are you open?");
    const uint id = desk.server->open.firstKey();
    // The server has answered once its own signal comes after it.
    Q_EMIT desk.server->ActionInvoked(id, QStringLiteral("default"));
    CHECK(waitFor([&] { return desk.window->isVisible() && desk.window->pane().thread() == desk.threadId; }));
    CHECK(waitFor([&] { return desk.server->open.isEmpty(); }));
}

TEST_CASE("what is opened from outside comes to the window, files together in one message")
{
    Desk desk;
    if (desk.daemon.isMissing()) return;
    desk.begin();
    desk.presence->open({{ui::linkTo(desk.threadId)}, QStringLiteral("/"), {}});
    CHECK(waitFor([&] { return desk.window->pane().thread() == desk.threadId; }));
    for (const char* name : {"a.txt", "b.txt"}) {
        QFile file(desk.profile.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    desk.presence->open({{QStringLiteral("a.txt"), QStringLiteral("b.txt")}, desk.profile.path(), {}});
    CHECK(desk.window->findChildren<ui::NewMessageDialog*>().size() == 1);
}
