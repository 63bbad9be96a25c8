// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowMemory.h"

#include "catch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

using namespace uinbox::ui;

TEST_CASE("a window opens within its screen, wherever it was")
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QTemporaryDir dir;
    const QRect at = GENERATE_COPY(QRect(), QRect(40, 50, 300, 200), QRect(room.width() - 100, room.height() - 90, 300, 200),
                                   QRect(-200, -150, 300, 200), QRect(10, 10, 2 * room.width(), 2 * room.height()));
    if (!at.isNull()) {
        QWidget window;
        const QSplitter panes;
        window.setGeometry(at);
        WindowMemory(dir.path()).store(window, panes, {});
    }
    QWidget window;
    QSplitter panes(&window);
    WindowMemory(dir.path()).restore(window, panes);
    INFO(at.x() << ' ' << at.y() << ' ' << at.width() << " x " << at.height());
    CHECK(window.width() <= room.width());
    CHECK(window.height() <= room.height());
    if (at.isNull()) return;
    CHECK(room.contains(window.geometry()));
    if (room.contains(at)) CHECK(window.geometry() == at);
}
