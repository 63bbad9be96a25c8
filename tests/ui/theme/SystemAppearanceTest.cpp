// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/SystemAppearance.h"

#include "FakePortal.h"
#include "SessionBusDaemon.h"
#include "bus/SessionBus.h"
#include "common/AppearancePreferences.h"
#include "shell/AppearanceChoice.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const QString kSpace = QStringLiteral("org.freedesktop.appearance");

struct Desktop {
    SessionBusDaemon daemon;
    std::unique_ptr<FakePortal> portal;
    std::unique_ptr<SessionBus> bus;
    std::unique_ptr<SystemAppearance> appearance;

    void start()
    {
        bus = std::make_unique<SessionBus>(daemon.address());
        appearance = std::make_unique<SystemAppearance>(bus.get());
        bus->start();
    }
    [[nodiscard]] bool becomes(Appearance wanted)
    {
        return waitFor([&] { return appearance->appearance() == wanted; });
    }
};

}  // namespace

TEST_CASE("the desktop's dark mode, contrast and motion are followed live")
{
    Desktop desktop;
    if (desktop.daemon.isMissing()) return;
    desktop.portal = std::make_unique<FakePortal>(desktop.daemon.address());
    desktop.portal->settings[kSpace + QStringLiteral(" color-scheme")] = 1U;
    desktop.start();
    // Until the portal answers it is what the palette says.
    CHECK(desktop.appearance->appearance() == Appearance::Light);
    CHECK(desktop.becomes(Appearance::Dark));
    desktop.portal->change(kSpace, QStringLiteral("color-scheme"), 2U);
    CHECK(desktop.becomes(Appearance::Light));
    desktop.portal->change(kSpace, QStringLiteral("contrast"), 1U);
    CHECK(desktop.becomes(Appearance::HighContrast));
    CHECK_FALSE(desktop.appearance->reducesMotion());
    desktop.portal->change(kSpace, QStringLiteral("reduced-motion"), 1U);
    CHECK(waitFor([&] { return desktop.appearance->reducesMotion(); }));
}

TEST_CASE("a portal of before version 2 is asked in its own way")
{
    Desktop desktop;
    if (desktop.daemon.isMissing()) return;
    desktop.portal = std::make_unique<FakePortal>(desktop.daemon.address());
    desktop.portal->knowsReadOne = false;
    desktop.portal->settings[kSpace + QStringLiteral(" color-scheme")] = 1U;
    desktop.portal->settings[QStringLiteral("org.gnome.desktop.interface enable-animations")] = false;
    desktop.start();
    CHECK(desktop.becomes(Appearance::Dark));
    CHECK(waitFor([&] { return desktop.appearance->reducesMotion(); }));
}

TEST_CASE("a bus that hangs, a portal that is silent and no bus at all keep nobody")
{
    Desktop desktop;
    if (desktop.daemon.isMissing()) return;
    SECTION("hangs")
    {
        desktop.daemon.hang();
    }
    SECTION("silent")
    {
        desktop.portal = std::make_unique<FakePortal>(desktop.daemon.address());
        desktop.portal->isSilent = true;
    }
    SECTION("none") {}
    QElapsedTimer time;
    time.start();
    desktop.start();
    CHECK(time.elapsed() < 100);
    CHECK(desktop.appearance->appearance() == Appearance::Light);
    CHECK_FALSE(desktop.appearance->reducesMotion());
}

TEST_CASE("values of another type and of another namespace change nothing")
{
    Desktop desktop;
    if (desktop.daemon.isMissing()) return;
    desktop.portal = std::make_unique<FakePortal>(desktop.daemon.address());
    desktop.start();
    REQUIRE(waitFor([&] { return desktop.bus->isConnected(); }));
    desktop.portal->change(kSpace, QStringLiteral("color-scheme"), QStringLiteral("dark"));
    desktop.portal->change(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
    desktop.portal->change(kSpace, QStringLiteral("contrast"), 7U);
    desktop.portal->change(kSpace, QStringLiteral("reduced-motion"), 1U);
    REQUIRE(waitFor([&] { return desktop.appearance->reducesMotion(); }));
    CHECK(desktop.appearance->appearance() == Appearance::Light);
}

TEST_CASE("what the person chose stands above the desktop, and the command line above both")
{
    Desktop desktop;
    if (desktop.daemon.isMissing()) return;
    desktop.portal = std::make_unique<FakePortal>(desktop.daemon.address());
    desktop.portal->settings[kSpace + QStringLiteral(" color-scheme")] = 1U;
    desktop.start();
    REQUIRE(desktop.becomes(Appearance::Dark));
    Theme theme(*qApp, Appearance::Light);
    Preferences preferences;
    {
        AppearanceChoice choice(theme, preferences, *desktop.appearance, std::nullopt);
        CHECK(theme.appearance() == Appearance::Dark);
        preferences.set(kAppearanceMode, QStringLiteral("light"));
        CHECK(theme.appearance() == Appearance::Light);
        preferences.set(kAppearanceMode, QStringLiteral("contrast"));
        CHECK(theme.appearance() == Appearance::HighContrast);
        preferences.set(kAppearanceMode, QStringLiteral("system"));
        CHECK(theme.appearance() == Appearance::Dark);
        preferences.set(kMotion, QStringLiteral("off"));
        CHECK(choice.reducesMotion());
        desktop.portal->change(kSpace, QStringLiteral("color-scheme"), 2U);
        CHECK(waitFor([&] { return theme.appearance() == Appearance::Light; }));
    }
    const AppearanceChoice forced(theme, preferences, *desktop.appearance, Appearance::HighContrast);
    CHECK(theme.appearance() == Appearance::HighContrast);
    theme.setAppearance(Appearance::Light);
}
