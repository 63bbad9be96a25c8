// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestApplication.h"

#include "Waiting.h"
#include "conversation/ConversationAccessible.h"

#include <QApplication>
#include <QLocale>

namespace uinbox::test {

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt's offscreen platform says of every window with a smallest size.
    static const ExpectedWarnings offscreen(QStringLiteral("^This plugin does not support|XDG_RUNTIME_DIR"));
    // Days and times are the same wherever the tests run.
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto application = std::make_unique<QApplication>(argc, argv);
    ui::installConversationAccessibility();
    return application;
}

}  // namespace uinbox::test
