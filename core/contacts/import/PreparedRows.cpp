// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/PreparedRows.h"

#include <algorithm>
#include <thread>

namespace uinbox {

namespace {

/// Enough to make a thread cheap; what is in work at most is a few times so much.
constexpr size_t kBatch = 256;
/// Kept in memory; more are rarely met.
constexpr qsizetype kInMemory = 16 * 1024 * 1024;

}  // namespace

PreparedRows::PreparedRows(const QString& region)
    : m_normalizer(region), m_threads(std::clamp(std::thread::hardware_concurrency(), 1U, 4U)), m_rows(kInMemory)
{
    m_waiting.reserve(kBatch);
}

Result<> PreparedRows::add(RawPerson person)
{
    m_waiting.push_back(std::move(person));
    if (m_waiting.size() < kBatch) return {};
    send();
    return collect(m_threads);
}

void PreparedRows::send()
{
    m_working.push_back(std::async(std::launch::async, [this, people = std::exchange(m_waiting, {})] {
        Batch batch;
        batch.reserve(people.size());
        for (const RawPerson& person : people) batch.push_back(m_normalizer.prepare(person).toBytes());
        return batch;
    }));
}

Result<> PreparedRows::collect(size_t leave)
{
    while (m_working.size() > leave) {
        const Batch batch = m_working.front().get();
        m_working.pop_front();
        for (const QByteArray& record : batch) UINBOX_TRY(m_rows.append(record));
    }
    return {};
}

Result<> PreparedRows::close()
{
    if (!m_waiting.empty()) send();
    return collect(0);
}

Result<bool> PreparedRows::next(PreparedRow& row)
{
    UINBOX_ASSIGN(const bool more, m_rows.next(m_record));
    if (more) row = PreparedRow::fromBytes(m_record);
    return more;
}

}  // namespace uinbox
