// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ProfileStorage.h"

#include "media/MediaRepository.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace uinbox {

namespace {

constexpr QLatin1StringView kDatabase("inbox.db");
constexpr QLatin1StringView kLog("unified-inbox.log");

/// Nobody wants to know any more. Shared with whoever does.
using IsOver = std::shared_ptr<const std::atomic<bool>>;

qint64 folderSize(const QString& path, const IsOver& isOver)
{
    qint64 bytes = 0;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext() && !*isOver;) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

qint64 sizeOf(const QDir& dir, const QStringList& patterns)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : dir.entryInfoList(patterns, QDir::Files | QDir::Hidden)) bytes += file.size();
    return bytes;
}

/// What cleanUp() removes. Backups are complete only without ".partial", which a run that ended leaves behind.
QFileInfoList spareFiles(const QDir& dir, StorageKind kind, const IsOver& isOver)
{
    QFileInfoList files;
    switch (kind) {
        case StorageKind::Previews:
            for (QDirIterator it(dir.filePath(QStringLiteral("thumbnails")), QDir::Files, QDirIterator::Subdirectories);
                 it.hasNext() && !*isOver;) {
                it.next();
                files.append(it.fileInfo());
            }
            break;
        case StorageKind::Backups:
            files = QDir(dir.filePath(QStringLiteral("backups"))).entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Time);
            if (!files.isEmpty()) files.removeFirst();
            break;
        case StorageKind::Logs: files = dir.entryInfoList({kLog + QStringLiteral(".1")}, QDir::Files); break;
        case StorageKind::Messages:
        case StorageKind::Pictures:
        case StorageKind::Recordings:
        case StorageKind::OtherFiles: break;
    }
    return files;
}

qint64 sum(const QFileInfoList& files)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : files) bytes += file.size();
    return bytes;
}

/// `byType`: what messages say of their files.
Result<std::vector<StorageUse>> measured(const QString& path, const std::vector<std::pair<QString, std::int64_t>>& byType,
                                         const IsOver& isOver)
{
    const QDir dir(path);
    qint64 pictures = 0;
    qint64 recordings = 0;
    for (const auto& [type, bytes] : byType) {
        if (type.startsWith(u"image/")) pictures += bytes;
        if (type.startsWith(u"audio/") || type.startsWith(u"video/")) recordings += bytes;
    }
    const qint64 files = folderSize(dir.filePath(QStringLiteral("files")), isOver);
    const auto spare = [&](StorageKind kind) { return sum(spareFiles(dir, kind, isOver)); };
    std::vector<StorageUse> all{
        {StorageKind::Messages, sizeOf(dir, {kDatabase + u'*'})},
        {StorageKind::Pictures, pictures},
        {StorageKind::Recordings, recordings},
        // Two messages with one file have it once.
        {StorageKind::OtherFiles, std::max<qint64>(0, files - pictures - recordings)},
        {StorageKind::Previews, folderSize(dir.filePath(QStringLiteral("thumbnails")), isOver), spare(StorageKind::Previews)},
        {StorageKind::Backups, folderSize(dir.filePath(QStringLiteral("backups")), isOver), spare(StorageKind::Backups)},
        {StorageKind::Logs, sizeOf(dir, {kLog + u'*'}), spare(StorageKind::Logs)}};
    if (*isOver) return fail(ErrorKind::Cancelled, "storage");
    return all;
}

Result<qint64> removed(const QString& path, StorageKind kind, const IsOver& isOver)
{
    qint64 bytes = 0;
    bool isAll = true;
    for (const QFileInfo& file : spareFiles(QDir(path), kind, isOver)) {
        if (*isOver) break;
        const qint64 size = file.size();
        if (QFile::remove(file.filePath()))
            bytes += size;
        else
            isAll = false;
    }
    if (!isAll) return fail(ErrorKind::Storage, "a file cannot be removed");
    return bytes;
}

}  // namespace

ProfileStorage::ProfileStorage(db::Database& database, QString profileDir, QObject* parent)
    : QObject(parent), m_database(database), m_dir(std::move(profileDir))
{
}

ProfileStorage::~ProfileStorage()
{
    *m_isOver = true;
}

QFuture<Result<std::vector<StorageUse>>> ProfileStorage::measure()
{
    auto promise = std::make_shared<QPromise<Result<std::vector<StorageUse>>>>();
    promise->start();
    const auto types = m_database.read([](db::Connection& connection) { return MediaRepository(connection).sizesByType(); });
    onFinished(types, this, [this, promise](const auto& byType) {
        if (!byType) {
            promise->addResult(tl::unexpected(byType.error()));
            promise->finish();
            return;
        }
        const auto work = [dir = m_dir, known = *byType, isOver = m_isOver] { return measured(dir, known, isOver); };
        onFinished(workOut(*QThreadPool::globalInstance(), work), this, [promise](const Result<std::vector<StorageUse>>& all) {
            promise->addResult(all);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<qint64>> ProfileStorage::cleanUp(StorageKind kind)
{
    return workOut(*QThreadPool::globalInstance(), [dir = m_dir, kind, isOver = m_isOver] { return removed(dir, kind, isOver); });
}

}  // namespace uinbox
