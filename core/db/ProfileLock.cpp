// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/ProfileLock.h"

#include "db/Migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#endif

namespace uinbox::db {

ProfileLock::ProfileLock() = default;
ProfileLock::~ProfileLock() = default;

Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString& profileDir)
{
    const bool existed = QDir(profileDir).exists();
    if (!QDir().mkpath(profileDir))
        return fail(profileError(ProfileProblem::Unwritable, QStringLiteral("cannot create the folder")));
    if (!existed) QFile::setPermissions(profileDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    auto lock = std::unique_ptr<ProfileLock>(new ProfileLock);
    const QString path = QDir(profileDir).filePath(QStringLiteral("profile.lock"));
#ifdef Q_OS_UNIX
    lock->m_file = std::make_unique<QFile>(path);
    if (!lock->m_file->open(QIODevice::ReadWrite))
        return fail(profileError(ProfileProblem::Unwritable, lock->m_file->errorString()));
    const int descriptor = lock->m_file->handle();
    // A child (ssh, a tunnel) must not inherit the lock and hold the profile after us.
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(profileError(ProfileProblem::Locked, QString::fromUtf8(lock->m_file->readAll()).trimmed()));
    lock->m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    lock->m_file->resize(0);
    lock->m_file->write(QStringLiteral("%1, process %2\n")
                            .arg(QCoreApplication::applicationName())
                            .arg(QCoreApplication::applicationPid())
                            .toUtf8());
    lock->m_file->flush();
#else
    lock->m_fallback = std::make_unique<QLockFile>(path);
    lock->m_fallback->setStaleLockTime(0);
    if (!lock->m_fallback->tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString name;
        lock->m_fallback->getLockInfo(&pid, &host, &name);
        return fail(profileError(ProfileProblem::Locked, QStringLiteral("%1, process %2").arg(name).arg(pid)));
    }
#endif
    return lock;
}

}  // namespace uinbox::db
