// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Startup.h"

#include "db/Migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <sodium.h>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace uinbox::app {

namespace {

#ifdef Q_OS_UNIX
constexpr rlim_t kOpenFiles = 4096;
#endif

QString words(const char* text)
{
    return QCoreApplication::translate("Startup", text);
}

std::optional<db::ProfileProblem> problemOf(const Error& error)
{
    for (const auto problem : {db::ProfileProblem::Locked, db::ProfileProblem::Newer, db::ProfileProblem::Damaged,
                               db::ProfileProblem::Unwritable, db::ProfileProblem::Foreign})
        if (error.code == static_cast<int>(problem)) return problem;
    return std::nullopt;
}

QString problemText(db::ProfileProblem problem)
{
    switch (problem) {
        case db::ProfileProblem::Locked:
            return words(QT_TRANSLATE_NOOP("Startup",
                                           "The profile %1 is in use by another running program (%2). Close that one first, "
                                           "or choose another folder with --profile."));
        case db::ProfileProblem::Newer:
            return words(QT_TRANSLATE_NOOP("Startup",
                                           "The profile %1 was written by a newer version of Unified Inbox (%2). Install "
                                           "that version or a later one; nothing was changed."));
        case db::ProfileProblem::Damaged:
            return words(QT_TRANSLATE_NOOP("Startup",
                                           "The database of the profile %1 is damaged (%2). Put back a good copy from its folder "
                                           "\"backups\", or choose another folder with --profile; nothing was changed."));
        case db::ProfileProblem::Unwritable:
            return words(QT_TRANSLATE_NOOP("Startup",
                                           "The profile %1 cannot be written (%2). Check the folder's permissions and the "
                                           "free space, or choose another folder with --profile."));
        case db::ProfileProblem::Foreign:
            return words(QT_TRANSLATE_NOOP("Startup",
                                           "The file inbox.db in the profile %1 is a database of another program (%2). Choose "
                                           "another folder with --profile; nothing was changed."));
    }
    return {};
}

}  // namespace

QString startupText(const Error& error, const QString& profileDir)
{
    auto problem = problemOf(error);
    // A disk that is full before anything is read.
    if (!problem && error.kind == ErrorKind::Storage) problem = db::ProfileProblem::Unwritable;
    if (problem) return problemText(*problem).arg(QDir::toNativeSeparators(profileDir), error.detail);
    if (error.kind == ErrorKind::Invalid)
        return words(QT_TRANSLATE_NOOP("Startup", "A setting is wrong: %1. Correct it and start again.")).arg(error.detail);
    if (error.kind == ErrorKind::Network)
        return words(QT_TRANSLATE_NOOP("Startup",
                                       "The program cannot listen: %1. Close what uses the port, or choose another one with "
                                       "the environment variable PORT or API_PORT."))
            .arg(error.detail);
    return words(QT_TRANSLATE_NOOP("Startup", "The program cannot start: %1.")).arg(error.detail);
}

bool isProfileOrUsageError(const Error& error)
{
    return problemOf(error).has_value() || error.kind == ErrorKind::Invalid;
}

Result<> prepareProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    // A core file would hold tokens and messages in clear.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // Two listeners of 1,024 connections each must not leave the rest of the program without files.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < kOpenFiles) {
        files.rlim_cur = files.rlim_max == RLIM_INFINITY ? kOpenFiles : std::min<rlim_t>(kOpenFiles, files.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
#endif
    if (sodium_init() < 0) return fail(ErrorKind::Internal, "libsodium cannot start");
    return {};
}

QString defaultProfileDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

}  // namespace uinbox::app
