// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Startup.h"
#include "common/TerminationSignals.h"
#include "conversation/ConversationAccessible.h"
#include "desktop/DesktopOptions.h"
#include "desktop/DesktopProgram.h"
#include "desktop/OffscreenPlatform.h"
#include "theme/Icons.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Qt ends the program with a core dump where it finds no display; this is said better.
bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int complain(const QString& sentence, int exitCode)
{
    std::fprintf(stderr, "unified-inbox: %s\n", qPrintable(sentence));
    return exitCode;
}

}  // namespace

int main(int argc, char* argv[])
{
    using namespace uinbox;
    if (const auto prepared = app::prepareProcess(); !prepared) return complain(prepared.error().detail, 1);
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = app::readCommandLine(arguments);
    if (!options) {
        std::fputs(qPrintable(options.error().out), stdout);
        return options.error().err.isEmpty() ? options.error().exitCode : complain(options.error().err, options.error().exitCode);
    }
    if (!options->screenshotsDir.isEmpty()) app::chooseOffscreenPlatform();
    if (!hasDisplay())
        return complain(
            QStringLiteral("There is no display here. unified-inboxd runs without one; --demo --screenshots DIR makes pictures."),
            1);

    QCoreApplication::setApplicationName(QStringLiteral("unified-inbox"));
    QCoreApplication::setOrganizationName(QStringLiteral("Unified Inbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UINBOX_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.unifiedinbox.UnifiedInbox"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::installConversationAccessibility();

    app::TerminationSignals termination;
    app::DesktopProgram program(application, *options);
    QObject::connect(&termination, &app::TerminationSignals::received, &program, &app::DesktopProgram::end);
    if (const auto code = program.start()) return *code;
    return QApplication::exec();
}
