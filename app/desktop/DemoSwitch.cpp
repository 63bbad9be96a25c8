// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DemoSwitch.h"

#include "language/Translations.h"
#include "shell/MainWindow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>

namespace uinbox::app {

namespace {

/// Set for a demo that was started from an open inbox.
constexpr char kInboxIsOpen[] = "UINBOX_INBOX_IS_OPEN";

}  // namespace

void connectDemoSwitch(ui::MainWindow& window)
{
    QObject::connect(&window, &ui::MainWindow::demoRequested, &window, [&window] {
        QProcess demo;
        demo.setProgram(QCoreApplication::applicationFilePath());
        demo.setArguments({QStringLiteral("--demo"), QStringLiteral("--language"), ui::Translations::bestOf({QLocale().name()})});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kInboxIsOpen), QStringLiteral("1"));
        demo.setProcessEnvironment(environment);
        if (!demo.startDetached())
            window.showStartProblem(QCoreApplication::translate(
                "DemoSwitch", "The sample data cannot be shown: the program could not be started once more."));
    });
    QObject::connect(&window, &ui::MainWindow::connectRequested, &window, [&window] {
        // Begun from the real inbox, that is still there behind this one.
        const bool isOpen = qEnvironmentVariableIsSet(kInboxIsOpen);
        if (isOpen || QProcess::startDetached(QCoreApplication::applicationFilePath(), {})) window.close();
    });
}

}  // namespace uinbox::app
