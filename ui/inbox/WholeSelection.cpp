// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/WholeSelection.h"

#include "base/Async.h"
#include "inbox/ThreadListModel.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// Nothing where the conversation it begins at has left the list meanwhile.
std::vector<ThreadId> partOf(const std::vector<ThreadId>& whole, const WholeSelection::Part& part)
{
    if (part.from.isNull()) return whole;
    const auto from = std::find(whole.begin(), whole.end(), part.from);
    if (from == whole.end()) return {};
    return part.end == WholeSelection::Part::End::Below ? std::vector(from, whole.end()) : std::vector(whole.begin(), from + 1);
}

}  // namespace

WholeSelection::WholeSelection(ThreadListModel& model, QObject* parent) : QObject(parent), m_model(model) {}

void WholeSelection::start(const Part& part)
{
    forget();
    m_isReading = true;
    onFinished(m_model.whole(), this, [this, part, asked = ++m_asked](const Result<std::vector<ThreadId>>& whole) {
        if (m_isReading && asked == m_asked) onRead(whole, part);
    });
}

void WholeSelection::onRead(const Result<std::vector<ThreadId>>& whole, const Part& part)
{
    const auto use = std::exchange(m_whenRead, nullptr);
    m_isReading = false;
    if (!whole) return Q_EMIT failed(whole.error());
    m_beyond = partOf(*whole, part);
    const std::vector<ThreadId> selected = m_beyond;
    Q_EMIT read(selected);
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
