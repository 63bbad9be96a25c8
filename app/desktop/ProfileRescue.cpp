// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ProfileRescue.h"

#include "common/Startup.h"
#include "db/Migrator.h"
#include "db/ProfileLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <utility>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace uinbox::app {

namespace {

/// SQLite's own names of what belongs to a database. The database is the last: without it an empty one is begun, and that must not be
/// before the rest is safe.
constexpr std::array kParts{"-wal", "-shm", ""};

constexpr qint64 kPiece = 1LL << 20;

bool syncToDisk(const QFile& file)
{
#if defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(file)
    return true;
#endif
}

Error unwritable(const QString& detail)
{
    return db::profileError(db::ProfileProblem::Unwritable, detail);
}

}  // namespace

ProfileRescue::ProfileRescue(const QString& profileDir)
    : ProfileRescue(profileDir, [](const QString& from, const QString& to) { return QFile::rename(from, to); })
{
}

ProfileRescue::ProfileRescue(const QString& profileDir, Rename rename) : m_dir(profileDir), m_rename(std::move(rename)) {}

QString ProfileRescue::database() const
{
    return QDir(m_dir).filePath(QStringLiteral("inbox.db"));
}

std::optional<ProfileRescue::Copy> ProfileRescue::newestCopy() const
{
    const QDir backups(QDir(m_dir).filePath(QStringLiteral("backups")));
    const QFileInfoList all = backups.entryInfoList({QStringLiteral("*.db")}, QDir::Files | QDir::Readable, QDir::Time);
    if (all.isEmpty()) return std::nullopt;
    return Copy{all.first().absoluteFilePath(), all.first().lastModified()};
}

/// Under which nothing is, nor a part of it.
QString ProfileRescue::freeName(const QDateTime& now) const
{
    const QString stem = database() + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto isTaken = [](const QString& name) {
        return std::any_of(kParts.begin(), kParts.end(),
                           [&](const char* part) { return QFileInfo::exists(name + QLatin1String(part)); });
    };
    QString name = stem;
    for (int i = 2; isTaken(name); ++i) name = QStringLiteral("%1-%2").arg(stem).arg(i);
    return name;
}

/// All of it or nothing.
Result<> ProfileRescue::moveAside(const QString& name) const
{
    for (const char* part : kParts) {
        const QString from = database() + QLatin1String(part);
        if (!QFileInfo::exists(from) || m_rename(from, name + QLatin1String(part))) continue;
        UINBOX_TRY(moveBack(name));
        return tl::unexpected(unwritable(QStringLiteral("%1 cannot be renamed").arg(from)));
    }
    return {};
}

Result<> ProfileRescue::moveBack(const QString& name) const
{
    QStringList stayed;
    // The database first: it is what must be there.
    for (auto part = kParts.rbegin(); part != kParts.rend(); ++part) {
        const QString aside = name + QLatin1String(*part);
        if (QFileInfo::exists(aside) && !m_rename(aside, database() + QLatin1String(*part))) stayed.append(aside);
    }
    if (stayed.isEmpty()) return {};
    return tl::unexpected(unwritable(QStringLiteral("the old inbox is kept as %1").arg(stayed.join(QStringLiteral(", ")))));
}

Result<QString> ProfileRescue::setAside(const QDateTime& now) const
{
    UINBOX_ASSIGN(const auto lock, db::ProfileLock::acquire(m_dir));
    const QString name = freeName(now);
    UINBOX_TRY(moveAside(name));
    return name;
}

Result<> ProfileRescue::copyWhole(const QString& from, const QString& to, const Progress& progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) return tl::unexpected(unwritable(source.errorString()));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly)) return tl::unexpected(unwritable(target.errorString()));
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 done = 0;
    while (!source.atEnd()) {
        if (progress && !progress(done, source.size())) return fail(ErrorKind::Cancelled, "the copy was not wanted any more");
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty()) return tl::unexpected(unwritable(source.errorString()));
        if (target.write(piece) != piece.size()) return tl::unexpected(unwritable(target.errorString()));
        done += piece.size();
    }
    if (!target.flush()) return tl::unexpected(unwritable(target.errorString()));
    // Where it is told that there is no room only when it is written out, nothing was moved yet.
    if (!syncToDisk(target)) return tl::unexpected(unwritable(QStringLiteral("the copy cannot be written")));
    if (progress && !progress(done, done)) return fail(ErrorKind::Cancelled, "the copy was not wanted any more");
    return {};
}

Result<QString> ProfileRescue::putBack(const Copy& copy, const QDateTime& now, const Progress& progress) const
{
    UINBOX_ASSIGN(const auto lock, db::ProfileLock::acquire(m_dir));
    const QString fresh = database() + QStringLiteral(".partial");
    QFile::remove(fresh);
    const auto clean = qScopeGuard([&] { QFile::remove(fresh); });
    UINBOX_TRY(copyWhole(copy.path, fresh, progress));
    // There before the copy is: what waits in it is not sent again by itself.
    QFile mark(QDir(m_dir).filePath(QString::fromUtf8(kRestoredMark)));
    auto unmark = qScopeGuard([&] { mark.remove(); });
    if (!mark.open(QIODevice::WriteOnly)) return tl::unexpected(unwritable(mark.errorString()));
    mark.close();
    const QString name = freeName(now);
    UINBOX_TRY(moveAside(name));
    if (m_rename(fresh, database())) {
        unmark.dismiss();
        return name;
    }
    UINBOX_TRY(moveBack(name));
    return tl::unexpected(unwritable(QStringLiteral("the backup cannot be put in its place")));
}

}  // namespace uinbox::app
