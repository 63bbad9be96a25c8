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

QFuture<Result<StoredFile>> FileStore::put(const QString& path)
{
    return workOut(m_pool, [this, path] { return m_folder.put(path); });
}

QFuture<Result<StoredFile>> FileStore::putBytes(QByteArray bytes, const QString& contentType)
{
    return workOut(m_pool, [this, bytes = std::move(bytes), contentType] { return m_folder.putBytes(bytes, contentType); });
}

void FileStore::readThen(const QByteArray& hash, std::function<void(Result<QByteArray>)> done)
{
    m_pool.start([this, hash, done = std::move(done)] { done(m_folder.read(hash)); });
}

QFuture<Result<QByteArray>> FileStore::read(const QByteArray& hash)
{
    return workOut(m_pool, [this, hash] { return m_folder.read(hash); });
}

QFuture<Result<int>> FileStore::sweep(std::set<QByteArray> inUse)
{
    return workOut(m_pool, [this, inUse = std::move(inUse)] { return m_folder.sweep(inUse); });
}

}  // namespace uinbox
