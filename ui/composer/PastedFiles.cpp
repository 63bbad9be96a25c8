// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/PastedFiles.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QImageReader>
#include <QSaveFile>

namespace uinbox::ui {

namespace {

constexpr std::int64_t kMostPoints = 200'000'000;
constexpr int kKeptDays = 92;

bool isTooLarge(QSize size)
{
    return std::int64_t{size.width()} * size.height() > kMostPoints;
}

Result<QString> store(const QString& folder, const QString& base, const QString& suffix, const QByteArray& bytes)
{
    if (folder.isEmpty() || !QDir().mkpath(folder)) return fail(ErrorKind::Storage, "the folder of pasted files");
    QString path = QDir(folder).filePath(base + suffix);
    for (int copy = 2; QFile::exists(path); ++copy)
        path = QDir(folder).filePath(QStringLiteral("%1 (%2)%3").arg(base).arg(copy).arg(suffix));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return path;
}

Result<QString> storePicture(const QString& folder, const QString& base, QByteArray bytes, const QImage& image)
{
    QString suffix = QStringLiteral(".png");
    if (bytes.isEmpty()) {
        if (isTooLarge(image.size())) return fail(ErrorKind::Invalid, "image: Too many points.");
        QBuffer out(&bytes);
        if (image.isNull() || !out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG"))
            return fail(ErrorKind::Invalid, "image: Cannot be written as PNG.");
    } else {
        QBuffer in(&bytes);
        QImageReader reader(&in);
        const QByteArray format = reader.format();
        const QSize size = reader.size();
        if (format.isEmpty()) return fail(ErrorKind::Invalid, "image: Not a picture.");
        if (isTooLarge(size)) return fail(ErrorKind::Invalid, "image: Too many points.");
        suffix = u'.' + (format == "jpeg" ? QStringLiteral("jpg") : QString::fromLatin1(format));
    }
    return store(folder, base, suffix, bytes);
}

void sweep(const QString& folder, const QDateTime& before)
{
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        if (file.lastModified() < before) QFile::remove(file.filePath());
}

}  // namespace

PastedFiles::PastedFiles(QString folder, const Clock& clock, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count()).addDays(-kKeptDays);
    if (!m_folder.isEmpty()) m_pool.start([folder = m_folder, before] { sweep(folder, before); });
}

PastedFiles::~PastedFiles()
{
    m_pool.waitForDone();
}

QString PastedFiles::baseName(const QString& kind) const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    return kind + now.toString(QStringLiteral(" yyyy-MM-dd HH.mm.ss"));
}

QFuture<Result<QString>> PastedFiles::keepPicture(QByteArray bytes, QImage image)
{
    return workOut(m_pool, [folder = m_folder, base = baseName(tr("Picture")), bytes = std::move(bytes), image = std::move(image)] {
        return storePicture(folder, base, bytes, image);
    });
}

QFuture<Result<QString>> PastedFiles::keepText(QString text)
{
    return workOut(m_pool, [folder = m_folder, base = baseName(tr("Text")), text = std::move(text)] {
        return store(folder, base, QStringLiteral(".txt"), text.toUtf8());
    });
}

}  // namespace uinbox::ui
