// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/EntryIndex.h"

#include <array>

namespace uinbox {

namespace {

/// Those that are found first when the index is made: there are few of them.
constexpr std::array kKinds{EntryKind::Note, EntryKind::File, EntryKind::Message};

}  // namespace

Result<> EntryIndex::add(const IndexedEntry& entry)
{
    UINBOX_ASSIGN(const bool isIts, isIn(entry.kind, entry.seq));
    return isIts ? m_entries.insert(entry) : Result<>();
}

Result<> EntryIndex::add(EntryKind kind, const Uuid& id)
{
    UINBOX_ASSIGN(const auto entry, m_entries.find(kind, id));
    return entry ? add(*entry) : Result<>();
}

Result<> EntryIndex::remove(EntryKind kind, const Uuid& id)
{
    UINBOX_ASSIGN(const auto entry, m_entries.find(kind, id));
    return entry ? take(*entry) : Result<>();
}

Result<> EntryIndex::addThread(ThreadId thread)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const auto entries, m_entries.ofThread(kind, thread));
        for (const IndexedEntry& entry : entries) UINBOX_TRY(add(entry));
    }
    return {};
}

Result<> EntryIndex::removeThread(ThreadId thread)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const auto entries, m_entries.ofThread(kind, thread));
        for (const IndexedEntry& entry : entries) UINBOX_TRY(take(entry));
    }
    return {};
}

Result<bool> EntryIndex::addOlder(int count)
{
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const std::int64_t remaining, m_entries.remaining(kind));
        if (remaining <= 0) continue;
        UINBOX_ASSIGN(const auto entries, m_entries.upTo(kind, remaining, count));
        for (const IndexedEntry& entry : entries) UINBOX_TRY(m_entries.insert(entry));
        UINBOX_TRY(m_entries.setRemaining(kind, static_cast<int>(entries.size()) < count ? 0 : entries.back().seq - 1));
        return true;
    }
    return false;
}

Result<std::int64_t> EntryIndex::older()
{
    std::int64_t all = 0;
    for (const EntryKind kind : kKinds) {
        UINBOX_ASSIGN(const std::int64_t remaining, m_entries.remaining(kind));
        all += remaining;
    }
    return all;
}

/// One that is older than the index follows with the others; so does a new row that got the number of one that was deleted.
Result<bool> EntryIndex::isIn(EntryKind kind, std::int64_t seq)
{
    UINBOX_ASSIGN(const std::int64_t remaining, m_entries.remaining(kind));
    return seq > remaining;
}

Result<> EntryIndex::take(const IndexedEntry& entry)
{
    UINBOX_ASSIGN(const bool isIts, isIn(entry.kind, entry.seq));
    return isIts ? m_entries.remove(entry) : Result<>();
}

}  // namespace uinbox
