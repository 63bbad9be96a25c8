// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/FileStore.h"
#include "media/Picture.h"

#include <QObject>

#include <set>

namespace uinbox {

/// Small copies of the pictures in the profile, made on threads of their own and kept on the disk, where each is made again when it is
/// missing. Main thread; owned by the composition root of the window.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    /// Pixels of the box each fits into: what a bubble shows, on a screen of twice the density.
    static constexpr QSize kBox{640, 640};

    /// `folder` is a folder of the profile with nothing else in it; made where it does not exist.
    Thumbnails(FileStore& files, QString folder, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The small copy of a picture, by its SHA-256. Invalid for what is no picture that is shown; NotFound, Corrupt, Storage as the store.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const QByteArray& hash);
    /// The picture itself, at most as large as `box`.
    [[nodiscard]] QFuture<Result<QImage>> picture(const QByteArray& hash, QSize box);
    /// The same, ready to be painted, with its own size. Invalid with the code kTooManyPixels where it is larger than what is read.
    [[nodiscard]] QFuture<Result<PictureView>> view(const QByteArray& hash, QSize box);
    /// Removes the copies of pictures that are not `inUse`; says how many.
    [[nodiscard]] QFuture<Result<int>> sweep(std::set<QByteArray> inUse);

private:
    FileStore& m_files;
    QString m_folder;
    QThreadPool m_pool;
};

}  // namespace uinbox
