// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "db/ChangeSet.h"
#include "threads/Thread.h"

#include <QAbstractListModel>

namespace uinbox {
class ThreadService;
namespace db {
class Database;
}
}  // namespace uinbox

namespace uinbox::ui {

/// The open conversations, newest first: loads a page at a time and follows what is committed, row by row; never "refreshes everything".
/// Main thread.
class ThreadListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kPage = 50;

    ThreadListModel(ThreadService& service, const db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// Reads the first page anew. Emits loaded() or failed().
    void reload();

    [[nodiscard]] const Thread& thread(int row) const { return m_threads[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(ThreadId thread) const;
    /// Conversations with something unread, those that are not loaded included.
    [[nodiscard]] int unreadThreads() const { return m_unread; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const uinbox::Error& error);
    void unreadChanged(int threads);

private:
    void onPage(const Result<ThreadPage>& page);
    void onCommitted(const db::ChangeSet& changes);
    void refresh(const QSet<ThreadId>& ids);
    void apply(const QSet<ThreadId>& asked, const std::vector<Thread>& now);
    void place(const Thread& thread);
    void remove(ThreadId thread);
    void countUnread();

    ThreadService& m_service;
    const Clock& m_clock;
    std::vector<Thread> m_threads;
    int m_unread = 0;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_hasMore = false;
    bool m_loading = false;
    quint64 m_generation = 0;
    QSet<ThreadId> m_waiting;  ///< changed while an answer is on its way
    bool m_refreshing = false;
};

}  // namespace uinbox::ui
