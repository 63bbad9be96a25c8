// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace uinbox::db {

/// Threads with a read-only connection each, serving one queue in order. Owned by Database.
class ReaderPool {
public:
    explicit ReaderPool(std::vector<std::unique_ptr<Connection>> connections);
    /// Finishes the query each thread is in; the ones that wait are dropped (their futures are cancelled).
    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;

    void enqueue(std::function<void(Connection&)> query);

private:
    void loop(Connection& connection);

    std::vector<std::unique_ptr<Connection>> m_connections;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(Connection&)>> m_queue;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

}  // namespace uinbox::db
