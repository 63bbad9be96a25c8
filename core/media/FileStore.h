// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "media/ContentFolder.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>

namespace uinbox {

/// The files of a profile: attachments on their way out, and those that came in. ContentFolder on a thread of its own, one job after
/// the other. Any thread; owned by the composition root. The destructor waits for the job that runs; those that wait are cancelled.
class FileStore {
public:
    /// `folder` is `<profile>/files`. The clock must outlive this object.
    FileStore(const QString& folder, const Clock& clock);
    ~FileStore();
    FileStore(const FileStore&) = delete;
    FileStore& operator=(const FileStore&) = delete;

    /// As ContentFolder::put(). The copy lasts; what becomes of the file at `path` does not matter any more.
    [[nodiscard]] QFuture<Result<StoredFile>> put(const QString& path);
    /// As ContentFolder::putBytes().
    [[nodiscard]] QFuture<Result<StoredFile>> putBytes(QByteArray bytes, const QString& contentType);
    /// As ContentFolder::read().
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QByteArray& hash);
    /// The same with a function that is called in the store's thread, for answers that must not wait for an event loop; not at all where the
    /// store goes away first. It must not block.
    void readThen(const QByteArray& hash, std::function<void(Result<QByteArray>)> done);
    /// As ContentFolder::sweep(). `inUse` must name all that messages and drafts have.
    [[nodiscard]] QFuture<Result<int>> sweep(std::set<QByteArray> inUse);

private:
    ContentFolder m_folder;
    QThreadPool m_pool;
};

}  // namespace uinbox
