// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace uinbox::db {

/// The writer's thread and queue. Owned by Database.
class Writer {
public:
    using Committed = std::function<void(const ChangeSet&)>;
    using StorageChanged = std::function<void(int failure)>;
    /// `committed` is called in the writer's thread after each commit that changed something, `storageChanged` when storageFailure() did.
    Writer(std::unique_ptr<Connection> connection, Committed committed, StorageChanged storageChanged = {});
    /// Runs what waits, then checkpoints and closes.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void enqueue(Database::WriteJob job);
    [[nodiscard]] int pending() const { return m_pending.load(std::memory_order_relaxed); }
    /// As Database::storageFailure().
    [[nodiscard]] int storageFailure() const { return m_storageFailure.load(std::memory_order_relaxed); }

private:
    void loop();
    void commitTogether(std::deque<Database::WriteJob>& jobs);
    void noteStorage(const std::vector<std::optional<Error>>& errors, bool wrote);
    [[nodiscard]] Result<> runAll(std::deque<Database::WriteJob>& jobs, std::vector<std::optional<Error>>& errors,
                                  ChangeSet& changes);

    std::unique_ptr<Connection> m_connection;
    Committed m_committed;
    StorageChanged m_storageChanged;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Database::WriteJob> m_queue;
    bool m_stopping = false;
    std::atomic<int> m_pending{0};
    std::atomic<int> m_storageFailure{0};
    std::thread m_thread;
};

}  // namespace uinbox::db
