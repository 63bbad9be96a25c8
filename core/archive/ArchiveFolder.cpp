// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ArchiveFolder.h"

#include "media/FileType.h"

#include <QFile>
#include <QFileInfo>

namespace uinbox {

namespace {

constexpr int kMostTries = 1000;

}  // namespace

ArchiveFolder::~ArchiveFolder()
{
    if (m_isMade && !m_isKept) m_folder.removeRecursively();
}

Result<> ArchiveFolder::make()
{
    const QFileInfo page(m_page);
    const QString base = page.completeBaseName() + QStringLiteral("_files");
    QDir around = page.absoluteDir();
    for (int i = 1; i < kMostTries; ++i) {
        const QString name = i == 1 ? base : QStringLiteral("%1 %2").arg(base).arg(i);
        if (around.exists(name) || QFileInfo(around.filePath(name)).isSymLink()) continue;
        if (!around.mkdir(name)) break;
        m_folder = QDir(around.filePath(name));
        m_isMade = true;
        return {};
    }
    return fail(ErrorKind::Storage, "archive: the folder of the files cannot be made");
}

Result<QString> ArchiveFolder::put(const QString& name, const QString& contentType, const QByteArray& bytes)
{
    if (!m_isMade) UINBOX_TRY(make());
    const QString safe =
        QStringLiteral("%1 ").arg(++m_files, 4, 10, QChar(u'0')) + safeFileName(name, contentType, QStringLiteral("file"));
    QFile file(m_folder.filePath(safe));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Storage, QStringLiteral("archive: ") + file.errorString());
    return m_folder.dirName() + u'/' + safe;
}

}  // namespace uinbox
