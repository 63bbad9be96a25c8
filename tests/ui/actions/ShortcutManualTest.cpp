// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ShortcutManual.h"

#include "../health/FakeHealth.h"
#include "../settings/FakeLine.h"
#include "../shell/Window.h"

#include <QFile>

using namespace uinbox::test;
using namespace uinbox::ui;

// With UINBOX_WRITE_MANUAL in the environment this writes the page anew.
TEST_CASE("the manual's page of shortcuts is what the window has")
{
    // With all that the program has: some commands come with a part that a window can be without.
    FakeHealth health;
    FakeLine line;
    Window fixture;
    fixture.health = &health;
    fixture.line = &line;
    fixture.start();
    const QByteArray page = shortcutManual(fixture.window->actionRegistry()).toUtf8();
    QFile file(QStringLiteral(UINBOX_SHORTCUTS_MANUAL));
    if (qEnvironmentVariableIsSet("UINBOX_WRITE_MANUAL")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(page) == page.size());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == QString::fromUtf8(page));
}
