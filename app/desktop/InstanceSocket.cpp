// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/InstanceSocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace uinbox::app {

namespace {

#ifdef Q_OS_UNIX
/// Qt makes the socket in a folder beside its place first, whose name is longer.
constexpr qsizetype kRoom = 24;
constexpr qsizetype kLongest = static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)) - kRoom;
#endif

QString hashedName(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("unified-inbox-") + QLatin1String(hash);
}

}  // namespace

QString instanceSocket(const QString& profileDir)
{
    const QString whole = QDir(profileDir).canonicalPath();
    const QString path = whole.isEmpty() ? QDir(profileDir).absolutePath() : whole;
#ifdef Q_OS_UNIX
    const QString within = QDir(path).filePath(QStringLiteral("instance.socket"));
    if (within.toLocal8Bit().size() <= kLongest) return within;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(hashedName(path));
#else
    return hashedName(path);
#endif
}

bool isSameUser([[maybe_unused]] const QLocalSocket& socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof peer;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 && user == ::geteuid();
#else
    return true;
#endif
}

}  // namespace uinbox::app
