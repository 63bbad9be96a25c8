// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ProfileRescue.h"

#include "db/Migrator.h"
#include "db/ProfileLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace uinbox::app {

namespace {

/// SQLite's own names of what belongs to a database.
constexpr std::array kParts{"", "-wal", "-shm"};

Error unwritable(const QString& detail)
{
    return db::profileError(db::ProfileProblem::Unwritable, detail);
}

}  // namespace

ProfileRescue::ProfileRescue(const QString& profileDir) : m_dir(profileDir) {}

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

Result<QString> ProfileRescue::moveAside(const QDateTime& now) const
{
    const QString stem = database() + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i) name = QStringLiteral("%1-%2").arg(stem).arg(i);
    for (const char* part : kParts) {
        QFile file(database() + QLatin1String(part));
        if (file.exists() && !file.rename(name + QLatin1String(part))) return tl::unexpected(unwritable(file.errorString()));
    }
    return name;
}

Result<QString> ProfileRescue::setAside(const QDateTime& now) const
{
    UINBOX_ASSIGN(const auto lock, db::ProfileLock::acquire(m_dir));
    return moveAside(now);
}

Result<QString> ProfileRescue::putBack(const Copy& copy, const QDateTime& now) const
{
    UINBOX_ASSIGN(const auto lock, db::ProfileLock::acquire(m_dir));
    const QString fresh = database() + QStringLiteral(".partial");
    QFile::remove(fresh);
    QFile backup(copy.path);
    if (!backup.copy(fresh)) {
        QFile::remove(fresh);
        return tl::unexpected(unwritable(backup.errorString()));
    }
    UINBOX_ASSIGN(const QString aside, moveAside(now));
    if (!QFile::rename(fresh, database()))
        return tl::unexpected(unwritable(QStringLiteral("the backup cannot be put in its place")));
    return aside;
}

}  // namespace uinbox::app
