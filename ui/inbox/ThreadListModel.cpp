// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadListModel.h"

#include "common/Avatar.h"
#include "common/TimeText.h"
#include "db/Database.h"
#include "threads/ThreadService.h"

#include <algorithm>
#include <tuple>

namespace uinbox::ui {

namespace {

bool isBefore(const Thread& a, const Thread& b)
{
    return std::tie(a.lastMessageAt, a.id) > std::tie(b.lastMessageAt, b.id);
}

}  // namespace

ThreadListModel::ThreadListModel(ThreadService& service, const db::Database& database, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_service(service), m_clock(clock)
{
    connect(&database, &db::Database::committed, this, &ThreadListModel::onCommitted);
}

void ThreadListModel::reload()
{
    countUnread();
    m_loading = true;
    const quint64 generation = ++m_generation;
    onFinished(m_service.inbox(ThreadState::Open, std::nullopt, kPage), this, [this, generation](const Result<ThreadPage>& page) {
        if (generation != m_generation) return;
        beginResetModel();
        m_threads.clear();
        m_hasMore = false;
        endResetModel();
        onPage(page);
    });
}

void ThreadListModel::onPage(const Result<ThreadPage>& page)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return refresh({});
    }
    m_hasMore = page->hasMore;
    // What came in meanwhile may be here already.
    std::vector<Thread> fresh;
    for (const Thread& thread : page->threads)
        if (rowOf(thread.id) < 0) fresh.push_back(thread);
    if (!fresh.empty()) {
        const int first = static_cast<int>(m_threads.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_threads.insert(m_threads.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT loaded();
    refresh({});
}

int ThreadListModel::rowOf(ThreadId thread) const
{
    const auto it = std::find_if(m_threads.begin(), m_threads.end(), [thread](const Thread& row) { return row.id == thread; });
    return it == m_threads.end() ? -1 : static_cast<int>(it - m_threads.begin());
}

void ThreadListModel::countUnread()
{
    m_countAgain = m_counting;
    if (m_counting) return;
    m_counting = true;
    onFinished(m_service.unreadThreads(ThreadState::Open), this, [this](const Result<int>& unread) {
        m_counting = false;
        if (unread && *unread != m_unread) {
            m_unread = *unread;
            Q_EMIT unreadChanged(m_unread);
        }
        if (m_countAgain) countUnread();
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
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{personName(row), channelTitle(row.lastChannel)};
        if (row.unread > 0) parts.append(tr("%n unread", nullptr, row.unread));
        if (!row.draft.isEmpty()) parts.append(tr("draft: %1").arg(row.draft));
        parts.append(row.preview);
        if (row.hasMessages) parts.append(listTime(row.lastMessageAt, m_clock.now()));
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

bool ThreadListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void ThreadListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_threads.empty()) return;
    m_loading = true;
    const quint64 generation = m_generation;
    const ThreadCursor after{m_threads.back().lastMessageAt, m_threads.back().id};
    onFinished(m_service.inbox(ThreadState::Open, after, kPage), this, [this, generation](const Result<ThreadPage>& page) {
        if (generation == m_generation) onPage(page);
    });
}

void ThreadListModel::onCommitted(const db::ChangeSet& changes)
{
    QSet<ThreadId> ids = changes.threads;
    if (!changes.contacts.isEmpty())
        for (const Thread& row : m_threads)
            if (changes.contacts.contains(row.contactId)) ids.insert(row.id);
    if (!ids.isEmpty()) refresh(ids);
    if (!changes.threads.isEmpty()) countUnread();
}

void ThreadListModel::refresh(const QSet<ThreadId>& ids)
{
    m_waiting.unite(ids);
    // A page on its way may be older than the change, and would undo it.
    if (m_refreshing || m_loading || m_waiting.isEmpty()) return;
    m_refreshing = true;
    const QSet<ThreadId> asked = std::exchange(m_waiting, {});
    onFinished(m_service.threads({asked.begin(), asked.end()}), this, [this, asked](const Result<std::vector<Thread>>& now) {
        m_refreshing = false;
        if (now)
            apply(asked, *now);
        else
            Q_EMIT failed(now.error());
        refresh({});
    });
}

void ThreadListModel::apply(const QSet<ThreadId>& asked, const std::vector<Thread>& now)
{
    QSet<ThreadId> gone = asked;
    for (const Thread& thread : now) {
        gone.remove(thread.id);
        if (thread.state == ThreadState::Open)
            place(thread);
        else
            remove(thread.id);
    }
    for (const ThreadId id : std::as_const(gone)) remove(id);
    Q_EMIT loaded();
}

void ThreadListModel::place(const Thread& thread)
{
    const int from = rowOf(thread.id);
    // Where it belongs among the others, counted without itself.
    const auto others = [&](const Thread& row) { return row.id != thread.id && isBefore(row, thread); };
    const int to = static_cast<int>(std::count_if(m_threads.begin(), m_threads.end(), others));
    const bool beyondLoaded = m_hasMore && to >= static_cast<int>(m_threads.size()) - (from < 0 ? 0 : 1);
    if (beyondLoaded && from < 0) return;
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_threads.insert(m_threads.begin() + to, thread);
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
    m_threads[static_cast<size_t>(to)] = thread;
    Q_EMIT dataChanged(index(to), index(to));
}

void ThreadListModel::remove(ThreadId thread)
{
    const int row = rowOf(thread);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    m_threads.erase(m_threads.begin() + row);
    endRemoveRows();
}

}  // namespace uinbox::ui
