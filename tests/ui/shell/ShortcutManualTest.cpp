// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutManual.h"

#include "Window.h"

#include <QFile>

using namespace uinbox::test;
using namespace uinbox::ui;

// With UINBOX_WRITE_MANUAL in the environment this writes the page anew.
TEST_CASE("the manual's page of shortcuts is what the window has")
{
    Window fixture;
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
