// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadListModel.h"

#include "common/Avatar.h"
#include "db/Database.h"
#include "inbox/RowWords.h"
#include "threads/ThreadService.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Of more changes than these the list is read anew.
constexpr int kRowByRow = 200;

}  // namespace

ThreadListModel::ThreadListModel(ThreadService& service, const db::Database& database, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_service(service), m_clock(clock)
{
    connect(&database, &db::Database::committed, this, &ThreadListModel::onCommitted);
}

void ThreadListModel::reload()
{
    // What is said of an empty list depends on what the others have: the first time they are counted before.
    m_readsWhenCounted = !m_isCounted;
    m_from = From::Top;
    count();
    if (!m_readsWhenCounted) read(kPage);
}

void ThreadListModel::setQuery(const InboxQuery& query)
{
    if (query == m_query) return;
    m_query = query;
    m_from = From::Top;
    if (m_isCounted) read(kPage);
}

void ThreadListModel::setUser(std::optional<UserId> user)
{
    if (user == m_user) return;
    m_user = user;
    if (m_isCounted) count();
}

void ThreadListModel::hold(ThreadId thread)
{
    if (thread == m_held) return;
    const ThreadId before = std::exchange(m_held, thread);
    if (const int row = rowOf(before); row >= 0 && !isInList(this->thread(row), m_query)) refresh({before});
}

void ThreadListModel::show(From end)
{
    const bool isThere = end == From::Top ? !m_hasEarlier : !m_hasMore;
    if (isThere && !m_loading) return;
    m_from = end;
    read(kPage);
}

QFuture<Result<std::vector<ThreadId>>> ThreadListModel::whole() const
{
    return m_service.wholeInbox(m_query);
}

void ThreadListModel::read(int rows)
{
    m_loading = true;
    const quint64 generation = ++m_generation;
    const auto page =
        m_from == From::Top ? m_service.inbox(m_query, std::nullopt, rows) : m_service.inboxUp(m_query, std::nullopt, rows);
    onFinished(page, this, [this, generation](const Result<ThreadPage>& result) {
        if (generation == m_generation) replaceAll(result);
    });
}

void ThreadListModel::replaceAll(const Result<ThreadPage>& page)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return refresh({});
    }
    beginResetModel();
    m_threads.clear();
    for (const Thread& thread : page->threads) m_threads.push_back(std::make_unique<Thread>(thread));
    m_hasMore = m_from == From::Top && page->hasMore;
    m_hasEarlier = m_from == From::End && page->hasMore;
    if (!m_hasEarlier) m_from = From::Top;
    endResetModel();
    Q_EMIT loaded();
    refresh({});
}

void ThreadListModel::onPage(const Result<ThreadPage>& page, From end)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return refresh({});
    }
    const bool isOnTop = end == From::Top;
    (isOnTop ? m_hasEarlier : m_hasMore) = page->hasMore;
    if (!m_hasEarlier) m_from = From::Top;
    // What came in meanwhile may be here already.
    std::vector<Row> fresh;
    for (const Thread& thread : page->threads)
        if (rowOf(thread.id) < 0) fresh.push_back(std::make_unique<Thread>(thread));
    if (!fresh.empty()) {
        const int first = isOnTop ? 0 : rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_threads.insert(m_threads.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        endInsertRows();
    }
    Q_EMIT loaded();
    refresh({});
}

int ThreadListModel::rowOf(ThreadId thread) const
{
    const auto it = std::find_if(m_threads.begin(), m_threads.end(), [thread](const Row& row) { return row->id == thread; });
    return it == m_threads.end() ? -1 : static_cast<int>(it - m_threads.begin());
}

void ThreadListModel::count()
{
    m_countAgain = m_counting;
    if (m_counting) return;
    m_counting = true;
    onFinished(m_service.counts(m_user), this, [this](const Result<InboxCounts>& counts) {
        m_counting = false;
        m_isCounted = true;
        if (counts && *counts != m_counts) {
            const int before = std::exchange(m_counts, *counts).unread;
            if (before != m_counts.unread) Q_EMIT unreadChanged(m_counts.unread);
            Q_EMIT countsChanged();
        }
        if (std::exchange(m_readsWhenCounted, false)) read(kPage);
        if (m_countAgain) count();
    });
}

int ThreadListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_threads.size());
}

QVariant ThreadListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Thread& row = thread(index.row());
    if (role == Qt::DisplayRole) return personName(row);
    if (role == Qt::AccessibleTextRole) return rowWords(row, m_clock.now());
    return {};
}

bool ThreadListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void ThreadListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_threads.empty()) return;
    fetch(From::End);
}

void ThreadListModel::fetchEarlier()
{
    if (m_hasEarlier && !m_loading && !m_threads.empty()) fetch(From::Top);
}

/// One page more, towards that end.
void ThreadListModel::fetch(From end)
{
    m_loading = true;
    const auto page = end == From::Top ? m_service.inboxUp(m_query, cursorOf(*m_threads.front()), kPage)
                                       : m_service.inbox(m_query, cursorOf(*m_threads.back()), kPage);
    onFinished(page, this, [this, end, generation = m_generation](const Result<ThreadPage>& result) {
        if (generation == m_generation) onPage(result, end);
    });
}

void ThreadListModel::onCommitted(const db::ChangeSet& changes)
{
    QSet<ThreadId> ids = changes.threads;
    if (!changes.contacts.isEmpty())
        for (const Row& row : m_threads)
            if (changes.contacts.contains(row->contactId)) ids.insert(row->id);
    if (!ids.isEmpty()) refresh(ids);
    if (!changes.threads.isEmpty()) count();
}

void ThreadListModel::refresh(const QSet<ThreadId>& ids)
{
    m_waiting.unite(ids);
    // A page on its way may be older than the change, and would undo it.
    if (m_refreshing || m_loading || m_waiting.isEmpty()) return;
    if (m_waiting.size() > kRowByRow) {
        m_waiting.clear();
        return read(std::max(kPage, rowCount()));
    }
    m_refreshing = true;
    const QSet<ThreadId> asked = std::exchange(m_waiting, {});
    onFinished(m_service.threads({asked.begin(), asked.end()}), this,
               [this, asked, generation = m_generation](const Result<std::vector<Thread>>& now) {
                   m_refreshing = false;
                   // Read anew meanwhile: what was asked for may be older than what is here.
                   if (generation != m_generation) return refresh(asked);
                   if (now)
                       apply(asked, *now);
                   else
                       Q_EMIT failed(now.error());
                   refresh({});
               });
}

bool ThreadListModel::belongs(const Thread& thread) const
{
    if (isInList(thread, m_query)) return true;
    InboxQuery query = m_query;
    query.unreadOnly = false;
    return thread.id == m_held && isInList(thread, query);
}

void ThreadListModel::apply(const QSet<ThreadId>& asked, const std::vector<Thread>& now)
{
    QSet<ThreadId> gone = asked;
    for (const Thread& thread : now)
        if (belongs(thread)) gone.remove(thread.id);
    remove(gone);
    // All that was loaded is gone, as after archiving a whole page: there is no row that more could follow, nor one to stand above.
    if (m_threads.empty() && (m_hasMore || m_hasEarlier)) return read(kPage);
    for (const Thread& thread : now)
        if (!gone.contains(thread.id)) place(thread);
    Q_EMIT loaded();
}

void ThreadListModel::place(const Thread& thread)
{
    const int from = rowOf(thread.id);
    // Where it belongs among the others, counted without itself. Rows stand in the order of what they show.
    const auto above =
        std::partition_point(m_threads.begin(), m_threads.end(), [&](const Row& row) { return isAbove(*row, thread, m_query); });
    int to = static_cast<int>(above - m_threads.begin());
    if (from >= 0 && from < to) --to;
    const bool beyondLoaded = m_hasMore && to >= static_cast<int>(m_threads.size()) - (from < 0 ? 0 : 1);
    if (beyondLoaded && from < 0) return;
    // Above the first that is loaded there are others: where among them nobody knows.
    const bool goesUp = from != 0 || isAbove(thread, *m_threads.front(), m_query);
    if (m_hasEarlier && to == 0 && goesUp) {
        if (from < 0) return;
        if (thread.id != m_held) return remove({thread.id});
        // The one that is being read is followed to where it went, as within what is loaded.
        m_from = From::Top;
        return read(kPage);
    }
    auto row = std::make_unique<Thread>(thread);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_threads.insert(m_threads.begin() + to, std::move(row));
        endInsertRows();
        return;
    }
    if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        const auto begin = m_threads.begin();
        if (to < from)
            std::rotate(begin + to, begin + from, begin + from + 1);
        else
            std::rotate(begin + from, begin + from + 1, begin + to + 1);
        endMoveRows();
    }
    m_threads[static_cast<size_t>(to)] = std::move(row);
    Q_EMIT dataChanged(index(to), index(to));
}

void ThreadListModel::remove(const QSet<ThreadId>& threads)
{
    if (threads.isEmpty()) return;
    // From below, runs at once: what is above keeps its place.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!threads.contains(thread(last).id)) continue;
        int first = last;
        while (first > 0 && threads.contains(thread(first - 1).id)) --first;
        beginRemoveRows({}, first, last);
        m_threads.erase(m_threads.begin() + first, m_threads.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

}  // namespace uinbox::ui
