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

QFuture<Result<QByteArray>> FileStore::read(const QByteArray& hash)
{
    return workOut(m_pool, [this, hash] { return m_folder.read(hash); });
}

QFuture<Result<int>> FileStore::sweep(std::set<QByteArray> inUse)
{
    return workOut(m_pool, [this, inUse = std::move(inUse)] { return m_folder.sweep(inUse); });
}

}  // namespace uinbox
