// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestApplication.h"

#include "Waiting.h"

#include <QApplication>

namespace uinbox::test {

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt's offscreen platform says of every window with a smallest size.
    static const ExpectedWarnings offscreen(QStringLiteral("plugin does not support propagateSizeHints|XDG_RUNTIME_DIR"));
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace uinbox::test
