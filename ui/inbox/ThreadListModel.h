// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "db/ChangeSet.h"
#include "threads/InboxQuery.h"

#include <QAbstractListModel>
#include <QFuture>

#include <memory>

namespace uinbox {
class ThreadService;
namespace db {
class Database;
}
}  // namespace uinbox

namespace uinbox::ui {

/// The conversations of one list, from its beginning or its end: loads a page at a time and follows what is committed, row by row. Where so many changed at once that
/// this would take longer than a look, it reads anew what it had. Main thread.
class ThreadListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kPage = 50;

    ThreadListModel(ThreadService& service, const db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// Reads the first page anew. Emits loaded() or failed().
    void reload();
    /// Shows another list; reads it where it is another.
    void setQuery(const InboxQuery& query);
    [[nodiscard]] const InboxQuery& query() const { return m_query; }
    /// Whose "mine" is; null for nobody's.
    void setUser(std::optional<UserId> user);
    /// This one stays in a list of unread ones though it is read, because it is being read. Null for none.
    void hold(ThreadId thread);

    [[nodiscard]] const Thread& thread(int row) const { return *m_threads[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(ThreadId thread) const;
    /// Conversations with something unread, those that are not loaded included.
    [[nodiscard]] int unreadThreads() const { return m_counts.unread; }
    [[nodiscard]] const InboxCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// There are more than are loaded, or they are being loaded.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The list is read from its beginning, or from its end, unless that is loaded. Emits loaded() or failed().
    enum class From { Top, End };
    void show(From end);
    /// There are some above those that are loaded: it was read from its end.
    [[nodiscard]] bool hasEarlier() const { return m_hasEarlier; }
    void fetchEarlier();
    /// All of the list, loaded or not.
    [[nodiscard]] QFuture<Result<std::vector<ThreadId>>> whole() const;

Q_SIGNALS:
    void loaded();
    void failed(const uinbox::Error& error);
    void unreadChanged(int threads);
    void countsChanged();

private:
    using Row = std::unique_ptr<Thread>;

    void read(int rows);
    void fetch(From end);
    void onPage(const Result<ThreadPage>& page, From end);
    void replaceAll(const Result<ThreadPage>& page);
    void onCommitted(const db::ChangeSet& changes);
    void refresh(const QSet<ThreadId>& ids);
    void apply(const QSet<ThreadId>& asked, const std::vector<Thread>& now);
    [[nodiscard]] bool belongs(const Thread& thread) const;
    void place(const Thread& thread);
    void remove(const QSet<ThreadId>& threads);
    void count();

    ThreadService& m_service;
    const Clock& m_clock;
    InboxQuery m_query;
    std::optional<UserId> m_user;
    ThreadId m_held;
    std::vector<Row> m_threads;
    InboxCounts m_counts;
    bool m_isCounted = false;
    bool m_readsWhenCounted = false;
    bool m_counting = false;
    bool m_countAgain = false;
    From m_from = From::Top;
    bool m_hasMore = false;
    bool m_hasEarlier = false;
    bool m_loading = false;
    quint64 m_generation = 0;
    QSet<ThreadId> m_waiting;  ///< changed while an answer is on its way
    bool m_refreshing = false;
};

}  // namespace uinbox::ui
