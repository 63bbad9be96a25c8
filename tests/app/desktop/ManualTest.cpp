// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopProgram.h"

#include "Waiting.h"
#include "actions/ActionRegistry.h"
#include "actions/ShortcutManual.h"
#include "catch.h"
#include "desktop/DesktopOptions.h"
#include "shell/MainWindow.h"

#include <QApplication>
#include <QFile>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

TEST_CASE("every command of the program is in the manual's page of shortcuts")
{
    DesktopOptions options;
    options.demoSeed = 1;
    DesktopProgram program(*qApp, options);
    REQUIRE_FALSE(program.start());
    REQUIRE(waitFor([&] { return program.window() != nullptr; }));
    QFile file(QStringLiteral(UINBOX_SHORTCUTS_MANUAL));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    const auto& entries = program.window()->actionRegistry().entries();
    CHECK(entries.size() > 50);
    for (const auto& entry : entries) {
        INFO(entry.id.toStdString());
        CHECK(manual.contains(QStringLiteral("<a id=\"%1\">").arg(entry.helpAnchor())));
    }
    CHECK(manual == ui::shortcutManual(program.window()->actionRegistry()));
}
