// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/BulkChange.h"

#include "threads/ThreadService.h"

#include <algorithm>
#include <utility>

namespace uinbox {

BulkChange::BulkChange(ThreadService& service, QObject* parent) : QObject(parent), m_service(service) {}

void BulkChange::run(Ids threads, Command command)
{
    m_threads = std::move(threads);
    m_command = std::move(command);
    m_all = static_cast<int>(m_threads.size());
    next();
}

void BulkChange::next()
{
    const size_t end = std::min(m_threads.size(), m_done + kStep);
    const Ids step(m_threads.begin() + static_cast<std::ptrdiff_t>(m_done), m_threads.begin() + static_cast<std::ptrdiff_t>(end));
    onFinished(m_command(step), this, [this, end](const Result<ThreadChanges>& changes) {
        if (!changes) return finish(changes.error());
        if (!changes->isEmpty()) m_changes.push_back(*changes);
        m_done = end;
        if (m_isStopped || m_done == m_threads.size()) return finish({});
        Q_EMIT progressed(static_cast<int>(m_done), m_all);
        next();
    });
}

void BulkChange::restore(Changes changes)
{
    m_changes = std::move(changes);
    m_all = countOf(m_changes);
    restoreNext();
}

void BulkChange::restoreNext()
{
    if (m_changes.empty()) return finish({});
    // What was changed last first, as everything is taken back.
    onFinished(m_service.restore(m_changes.back()), this, [this](const Result<>& restored) {
        if (!restored) return finish(restored.error());
        m_changes.pop_back();
        if (m_changes.empty() || m_isStopped) return finish({});
        Q_EMIT progressed(m_all - countOf(m_changes), m_all);
        restoreNext();
    });
}

void BulkChange::finish(const std::optional<Error>& error)
{
    Q_EMIT finished(m_changes, error);
    deleteLater();
}

int countOf(const BulkChange::Changes& changes)
{
    size_t count = 0;
    for (const ThreadChanges& each : changes) count += each.rows.size();
    return static_cast<int>(count);
}

}  // namespace uinbox
