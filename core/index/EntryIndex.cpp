// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/EntryIndex.h"

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Those of which there are few come first.
constexpr std::array kKinds{EntryKind::Note, EntryKind::File, EntryKind::Message};

}  // namespace

Result<> EntryIndex::add(EntryKind kind, const Uuid& id)
{
    UINBOX_ASSIGN(const auto entry, m_entries.find(kind, id));
    if (!entry) return {};
    UINBOX_ASSIGN(const bool isIts, isIn(*entry));
    return isIts ? m_entries.insert(*entry) : Result<>();
}

Result<> EntryIndex::remove(EntryKind kind, const Uuid& id)
{
    UINBOX_ASSIGN(const auto entry, m_entries.find(kind, id));
    if (!entry) return {};
    UINBOX_ASSIGN(const bool isIts, isIn(*entry));
    return isIts ? m_entries.remove(*entry) : Result<>();
}

Result<> EntryIndex::add(EntryKind kind, const std::vector<std::int64_t>& rows)
{
    for (const std::int64_t seq : rows) {
        UINBOX_ASSIGN(const auto entry, m_entries.find(kind, seq));
        if (!entry) continue;
        UINBOX_ASSIGN(const bool isIts, isIn(*entry));
        if (isIts) UINBOX_TRY(m_entries.insert(*entry));
    }
    return {};
}

Result<> EntryIndex::remove(EntryKind kind, const std::vector<std::int64_t>& rows)
{
    for (const std::int64_t seq : rows) {
        UINBOX_ASSIGN(const auto entry, m_entries.find(kind, seq));
        if (!entry) continue;
        UINBOX_ASSIGN(const bool isIts, isIn(*entry));
        if (isIts) UINBOX_TRY(m_entries.remove(*entry));
    }
    return {};
}

Result<> EntryIndex::removeThread(ThreadId thread)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const auto entries, m_entries.ofThread(kind, thread));
        for (const IndexedEntry& entry : entries) {
            UINBOX_ASSIGN(const bool isIts, isIn(entry));
            if (isIts) UINBOX_TRY(m_entries.remove(entry));
        }
    }
    return {};
}

Result<> EntryIndex::forgetNumbers()
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(IndexedRange range, m_entries.range(kind));
        UINBOX_ASSIGN(const std::int64_t highest, m_entries.highest(kind));
        if (range.high <= highest) continue;
        range.high = highest;
        range.low = std::min(range.low, highest);
        UINBOX_TRY(m_entries.setRange(kind, range));
    }
    return {};
}

// Upwards within a transaction, always: FTS5 ends a segment of its index where the numbers go down, and a segment for each row takes
// minutes to merge.

Result<bool> EntryIndex::addNewer(int count)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(IndexedRange range, m_entries.range(kind));
        UINBOX_ASSIGN(const std::int64_t highest, m_entries.highest(kind));
        if (highest <= range.high) continue;
        UINBOX_ASSIGN(const auto entries, m_entries.above(kind, range.high, highest, count));
        for (const IndexedEntry& entry : entries) UINBOX_TRY(m_entries.insert(entry));
        range.high = static_cast<int>(entries.size()) < count ? highest : entries.back().seq;
        UINBOX_TRY(m_entries.setRange(kind, range));
        return true;
    }
    return false;
}

Result<bool> EntryIndex::addOlder(int count)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(IndexedRange range, m_entries.range(kind));
        if (range.low <= 0) continue;
        UINBOX_ASSIGN(const std::int64_t low, m_entries.below(kind, range.low, count));
        UINBOX_ASSIGN(const auto entries, m_entries.above(kind, low, range.low, count));
        for (const IndexedEntry& entry : entries) UINBOX_TRY(m_entries.insert(entry));
        range.low = low;
        UINBOX_TRY(m_entries.setRange(kind, range));
        return true;
    }
    return false;
}

Result<std::int64_t> EntryIndex::older()
{
    std::int64_t all = 0;
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const IndexedRange range, m_entries.range(kind));
        all += range.low;
    }
    return all;
}

Result<bool> EntryIndex::isIn(const IndexedEntry& entry)
{
    UINBOX_ASSIGN(const IndexedRange range, m_entries.range(entry.kind));
    return entry.seq > range.low && entry.seq <= range.high;
}

}  // namespace uinbox
