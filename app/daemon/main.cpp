// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Startup.h"
#include "daemon/Commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace uinbox::app;
    if (const auto prepared = prepareProcess(); !prepared) {
        std::fprintf(stderr, "unified-inboxd: %s\n", qPrintable(prepared.error().detail));
        return ExitFailure;
    }
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("unified-inboxd"));
    QCoreApplication::setOrganizationName(QStringLiteral("Unified Inbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UINBOX_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == QLatin1String("token") ? runTokenCommand(arguments) : runDaemon(arguments);
}
