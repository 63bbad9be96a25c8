// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/ReaderPool.h"

#include "base/Logging.h"

namespace uinbox::db {

ReaderPool::ReaderPool(std::vector<std::unique_ptr<Connection>> connections) : m_connections(std::move(connections))
{
    for (const auto& connection : m_connections) m_threads.emplace_back([this, c = connection.get()] { loop(*c); });
}

ReaderPool::~ReaderPool()
{
    std::deque<std::function<void(Connection&)>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
    }
    m_wake.notify_all();
    for (auto& thread : m_threads) thread.join();
}

void ReaderPool::enqueue(std::function<void(Connection&)> query)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(query));
    }
    m_wake.notify_one();
}

void ReaderPool::loop(Connection& connection)
{
    for (;;) {
        std::function<void(Connection&)> query;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_stopping) return;
            query = std::move(m_queue.front());
            m_queue.pop_front();
        }
        try {
            // One snapshot for all statements of one query.
            if (const auto begun = connection.execute("BEGIN"); !begun) qCWarning(lcDb) << "read:" << begun.error().detail;
            query(connection);
        } catch (const std::exception& e) {
            qCCritical(lcDb) << "a query threw:" << e.what();
        }
        if (connection.inTransaction()) (void)connection.execute("COMMIT");
    }
}

}  // namespace uinbox::db
