// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Thumbnails.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace uinbox {

namespace {

constexpr qint64 kMostFileBytes = 4 * 1024 * 1024;

QString pathIn(const QString& folder, const QByteArray& hash)
{
    return folder + u'/' + QString::fromLatin1(hash.toHex());
}

Result<QImage> readKept(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFileBytes) return fail(ErrorKind::NotFound, "no copy yet");
    return readPicture(file.readAll(), Thumbnails::kBox);
}

/// A copy that is not kept is made again: no reason to fail.
void keep(const QString& folder, const QByteArray& hash, const QImage& image)
{
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder)) return;
        QFile::setPermissions(folder, kOwner | QFile::ExeOwner);
    }
    QSaveFile file(pathIn(folder, hash));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(kOwner);
    if (image.save(&file, image.hasAlphaChannel() ? "png" : "jpeg", 88)) file.commit();
}

Result<QImage> make(const QString& folder, const QByteArray& hash, const QByteArray& bytes)
{
    UINBOX_ASSIGN(QImage image, readPicture(bytes, Thumbnails::kBox));
    keep(folder, hash, image);
    return image;
}

/// Passes on what the producer gives.
template <class T>
auto passTo(const std::shared_ptr<QPromise<Result<T>>>& promise)
{
    return [promise](const Result<T>& image) {
        promise->addResult(image);
        promise->finish();
    };
}

}  // namespace

Thumbnails::Thumbnails(FileStore& files, QString folder, QObject* parent)
    : QObject(parent), m_files(files), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(2);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<QImage>> Thumbnails::thumbnail(const QByteArray& hash)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    const auto kept = workOut(m_pool, [path = pathIn(m_folder, hash)] { return readKept(path); });
    onFinished(kept, this, [this, promise, hash](const Result<QImage>& image) {
        if (image) return passTo(promise)(image);
        onFinished(m_files.read(hash), this, [this, promise, hash](const Result<QByteArray>& bytes) {
            if (!bytes) return passTo(promise)(fail(bytes.error()));
            const auto made = workOut(m_pool, [folder = m_folder, hash, bytes = *bytes] { return make(folder, hash, bytes); });
            onFinished(made, this, passTo(promise));
        });
    });
    return promise->future();
}

QFuture<Result<QImage>> Thumbnails::picture(const QByteArray& hash, QSize box)
{
    auto promise = std::make_shared<QPromise<Result<QImage>>>();
    promise->start();
    onFinished(m_files.read(hash), this, [this, promise, box](const Result<QByteArray>& bytes) {
        if (!bytes) return passTo(promise)(fail(bytes.error()));
        onFinished(workOut(m_pool, [bytes = *bytes, box] { return readPicture(bytes, box); }), this, passTo(promise));
    });
    return promise->future();
}

QFuture<Result<PictureView>> Thumbnails::view(const QByteArray& hash, QSize box)
{
    auto promise = std::make_shared<QPromise<Result<PictureView>>>();
    promise->start();
    onFinished(m_files.read(hash), this, [this, promise, box](const Result<QByteArray>& bytes) {
        if (!bytes) return passTo(promise)(fail(bytes.error()));
        onFinished(workOut(m_pool, [bytes = *bytes, box] { return viewPicture(bytes, box); }), this, passTo(promise));
    });
    return promise->future();
}

QFuture<Result<int>> Thumbnails::sweep(std::set<QByteArray> inUse)
{
    return workOut(m_pool, [folder = m_folder, inUse = std::move(inUse)]() -> Result<int> {
        int removed = 0;
        for (const QString& name : QDir(folder).entryList(QDir::Files)) {
            if (name.size() != 64 || inUse.contains(QByteArray::fromHex(name.toLatin1()))) continue;
            removed += QFile::remove(folder + u'/' + name) ? 1 : 0;
        }
        return removed;
    });
}

}  // namespace uinbox
