// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileStore.h"

namespace uinbox {

FileStore::FileStore(const QString& folder, const Clock& clock) : m_folder(folder, clock)
{
    m_pool.setMaxThreadCount(1);
}

FileStore::~FileStore()
{
    m_pool.clear();
    m_pool.waitForDone();
}

template <class T>
QFuture<Result<T>> FileStore::run(std::function<Result<T>()> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_pool.start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<StoredFile>> FileStore::put(const QString& path)
{
    return run<StoredFile>([this, path] { return m_folder.put(path); });
}

QFuture<Result<QByteArray>> FileStore::read(const QByteArray& hash)
{
    return run<QByteArray>([this, hash] { return m_folder.read(hash); });
}

QFuture<Result<int>> FileStore::sweep(std::set<QByteArray> inUse)
{
    return run<int>([this, inUse = std::move(inUse)] { return m_folder.sweep(inUse); });
}

}  // namespace uinbox
