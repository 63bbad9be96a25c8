// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"
#include "common/Backend.h"
#include "common/Lifecycle.h"
#include "common/Startup.h"
#include "common/TerminationSignals.h"
#include "daemon/Commands.h"
#include "security/EnvironmentSecretStore.h"
#include "security/KeychainSecretStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace uinbox::app {

namespace {

/// How long an end may take: a service manager kills after 90 s, a person's patience ends before.
constexpr std::chrono::seconds kPatience{10};

struct RunOptions {
    QString profileDir;
    LogLevel logLevel = LogLevel::Info;
};

void complain(const QString& sentence)
{
    std::fprintf(stderr, "unified-inboxd: %s\n", qPrintable(sentence));
}

/// The options, or the exit code of a command line that is wrong or asks for help.
tl::expected<RunOptions, int> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Unified Inbox without a window: receives webhooks, sends the outbox, serves the local API.\n"
                       "Commands: run (default), token create|list|revoke. Each has --help."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("run"), QStringLiteral("Run until SIGTERM or SIGINT."), QStringLiteral("[run]"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("The folder that holds all state."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption level(QStringLiteral("log-level"), QStringLiteral("debug, info, warning or error (default info)."),
                                   QStringLiteral("LEVEL"), QStringLiteral("info"));
    parser.addOptions({profile, level});
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return tl::unexpected(static_cast<int>(ExitUsage));
    }
    if (parser.isSet(version)) parser.showVersion();
    if (parser.isSet(help)) parser.showHelp(ExitOk);
    if (parser.isSet(profile) && parser.value(profile).isEmpty()) {
        complain(QStringLiteral("--profile needs a folder."));
        return tl::unexpected(static_cast<int>(ExitUsage));
    }
    const auto logLevel = logLevelFromName(parser.value(level));
    const QStringList words = parser.positionalArguments();
    if (!logLevel || words.size() > 1 || (words.size() == 1 && words.first() != u"run")) {
        complain(logLevel ? QStringLiteral("There is no command \"%1\". See --help.").arg(words.join(u' '))
                          : QStringLiteral("--log-level must be debug, info, warning or error."));
        return tl::unexpected(static_cast<int>(ExitUsage));
    }
    return RunOptions{parser.isSet(profile) ? parser.value(profile) : defaultProfileDir(), *logLevel};
}

void printReady(const Listening& listening)
{
    std::printf("ready webhook=127.0.0.1:%u", unsigned{listening.webhookPort});
    if (listening.apiPort) std::printf(" api=127.0.0.1:%u", unsigned{*listening.apiPort});
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace

int runDaemon(const QStringList& arguments)
{
    const auto options = parse(arguments);
    if (!options) return options.error();
    const QString dir = QDir(options->profileDir).absolutePath();

    auto keychain = std::make_unique<KeychainSecretStore>(dir);
    auto backend = Backend::open(dir, std::make_unique<EnvironmentSecretStore>(std::move(keychain)));
    if (!backend) {
        complain(startupText(backend.error(), dir));
        return isProfileOrUsageError(backend.error()) ? ExitUsage : ExitFailure;
    }
    if (const auto logging = startLogging(options->logLevel, QDir(dir).filePath(QStringLiteral("unified-inbox.log"))); !logging)
        complain(logging.error().detail);

    TerminationSignals termination;
    Lifecycle lifecycle(**backend, kPatience);
    QObject::connect(&termination, &TerminationSignals::received, &lifecycle, &Lifecycle::end);
    QObject::connect(&lifecycle, &Lifecycle::ended, qApp, &QCoreApplication::quit);
    QObject::connect(backend->get(), &Backend::started, qApp, &printReady);
    QObject::connect(backend->get(), &Backend::failed, qApp, [&dir](const Error& error) {
        complain(startupText(error, dir));
        QCoreApplication::exit(isProfileOrUsageError(error) ? ExitUsage : ExitFailure);
    });
    QMetaObject::invokeMethod(backend->get(), &Backend::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    qCInfo(lcApp) << "stopping";
    return code;
}

}  // namespace uinbox::app
