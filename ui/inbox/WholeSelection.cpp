// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/WholeSelection.h"

#include "base/Async.h"
#include "inbox/ThreadListModel.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

WholeSelection::WholeSelection(ThreadListModel& model, QObject* parent) : QObject(parent), m_model(model) {}

void WholeSelection::start()
{
    forget();
    m_isReading = true;
    onFinished(m_model.whole(), this, [this, asked = ++m_asked](const Result<std::vector<ThreadId>>& whole) {
        if (m_isReading && asked == m_asked) onRead(whole);
    });
}

void WholeSelection::onRead(const Result<std::vector<ThreadId>>& whole)
{
    const auto use = std::exchange(m_whenRead, nullptr);
    m_isReading = false;
    if (!whole) return Q_EMIT failed(whole.error());
    m_beyond = *whole;
    Q_EMIT read(*whole);
    if (use) use();
}

void WholeSelection::forget()
{
    m_beyond.clear();
    m_isReading = false;
    m_whenRead = nullptr;
}

void WholeSelection::take(const QSet<ThreadId>& loaded)
{
    const auto isLoaded = [&loaded](ThreadId id) { return loaded.contains(id); };
    m_beyond.erase(std::remove_if(m_beyond.begin(), m_beyond.end(), isLoaded), m_beyond.end());
}

std::vector<int> WholeSelection::takeRows(int first, int last)
{
    QHash<ThreadId, int> rows;
    for (int row = first; row <= last; ++row) rows.insert(m_model.thread(row).id, row);
    std::vector<int> taken;
    const auto isLoaded = [&](ThreadId id) {
        const auto found = rows.constFind(id);
        if (found == rows.cend()) return false;
        taken.push_back(*found);
        return true;
    };
    m_beyond.erase(std::remove_if(m_beyond.begin(), m_beyond.end(), isLoaded), m_beyond.end());
    return taken;
}

void WholeSelection::put(std::vector<ThreadId> beyond, const QSet<ThreadId>& kept)
{
    m_beyond = std::move(beyond);
    const QSet<ThreadId> known(m_beyond.begin(), m_beyond.end());
    for (const ThreadId id : kept)
        if (!known.contains(id)) m_beyond.push_back(id);
}

}  // namespace uinbox::ui
