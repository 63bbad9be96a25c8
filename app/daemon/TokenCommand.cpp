// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountService.h"
#include "common/Startup.h"
#include "daemon/Commands.h"
#include "db/ProfileLock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace uinbox::app {

namespace {

/// The profile's lock and database, for a command that runs alone.
struct OpenProfile {
    std::unique_ptr<db::ProfileLock> lock;
    std::unique_ptr<db::Database> database;
};

Result<OpenProfile> openProfile(const QString& dir)
{
    OpenProfile profile;
    UINBOX_ASSIGN(profile.lock, db::ProfileLock::acquire(dir));
    const QDir folder(dir);
    UINBOX_ASSIGN(profile.database,
                  db::Database::open({folder.filePath(QStringLiteral("inbox.db")), folder.filePath(QStringLiteral("backups")), 1}));
    return profile;
}

int complain(const QString& sentence, int code)
{
    std::fprintf(stderr, "unified-inboxd: %s\n", qPrintable(sentence));
    return code;
}

int complain(const Error& error, const QString& profileDir)
{
    return complain(startupText(error, profileDir), isProfileOrUsageError(error) ? ExitUsage : ExitFailure);
}

/// Runs the event loop until the future is there: a command has nothing else to do.
template <class T>
Result<T> wait(const QFuture<Result<T>>& future)
{
    QObject context;
    Result<T> result = fail(ErrorKind::Cancelled, "interrupted");
    onFinished(future, &context, [&](const Result<T>& value) {
        result = value;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

int createToken(AccountService& accounts, const QString& name, const QString& roleText)
{
    const auto role = roleFromName(roleText);
    if (!role) return complain(QStringLiteral("--role must be admin, user or viewer."), ExitUsage);
    const auto token = wait(accounts.createToken(name, *role));
    if (!token && token.error().kind == ErrorKind::Invalid) return complain(QStringLiteral("--name is needed."), ExitUsage);
    if (!token && token.error().kind == ErrorKind::Conflict)
        return complain(QStringLiteral("A token named \"%1\" exists. Revoke it first or choose another name.").arg(name),
                        ExitUsage);
    if (!token) return complain(QStringLiteral("The token was not made: %1.").arg(token.error().detail), ExitFailure);
    std::printf("%s\n", token->expose().constData());
    return ExitOk;
}

int listTokens(AccountService& accounts)
{
    const auto tokens = wait(accounts.tokens());
    if (!tokens) return complain(QStringLiteral("The tokens cannot be read: %1.").arg(tokens.error().detail), ExitFailure);
    for (const ApiToken& token : *tokens)
        std::printf("%s\t%s\t%s\t%s\n", qPrintable(token.name), qPrintable(roleName(token.role)),
                    qPrintable(toIso8601(token.createdAt)), token.revokedAt ? "revoked" : "live");
    return ExitOk;
}

int revokeToken(AccountService& accounts, const QString& name)
{
    const auto done = wait(accounts.revokeToken(name));
    if (!done && done.error().kind == ErrorKind::NotFound)
        return complain(QStringLiteral("There is no live token named \"%1\".").arg(name), ExitUsage);
    if (!done) return complain(QStringLiteral("The token was not revoked: %1.").arg(done.error().detail), ExitFailure);
    return ExitOk;
}

}  // namespace

int runTokenCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes, lists and revokes API tokens. A token is shown once and stored as a hash."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("token"), QStringLiteral("token create | list | revoke"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("The profile's folder."), QStringLiteral("DIR"));
    const QCommandLineOption name(QStringLiteral("name"), QStringLiteral("The token's name."), QStringLiteral("NAME"));
    const QCommandLineOption role(QStringLiteral("role"), QStringLiteral("admin, user or viewer (default user)."),
                                  QStringLiteral("ROLE"), QStringLiteral("user"));
    parser.addOptions({profile, name, role});
    if (!parser.parse(arguments)) return complain(parser.errorText(), ExitUsage);
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(ExitOk);
    const QString verb = parser.positionalArguments().value(1);
    if (!QStringList{QStringLiteral("create"), QStringLiteral("list"), QStringLiteral("revoke")}.contains(verb))
        return complain(QStringLiteral("Say token create, token list or token revoke."), ExitUsage);
    const QString dir = parser.value(profile);
    if (dir.isEmpty()) return complain(QStringLiteral("--profile DIR is needed."), ExitUsage);

    const SystemClock clock;
    const auto opened = openProfile(dir);
    if (!opened) return complain(opened.error(), dir);
    AccountService accounts(*opened->database, clock);
    if (verb == u"create") return createToken(accounts, parser.value(name), parser.value(role));
    return verb == u"list" ? listTokens(accounts) : revokeToken(accounts, parser.value(name));
}

}  // namespace uinbox::app
