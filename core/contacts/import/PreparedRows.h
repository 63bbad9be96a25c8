// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RowNormalizer.h"
#include "contacts/import/SpillBuffer.h"

#include <deque>
#include <future>
#include <utility>

namespace uinbox {

/// The rows of a file in their order, prepared on threads of their own while the file is read: understanding numbers takes longer than
/// everything else. Kept by SpillBuffer. One thread at a time.
class PreparedRows {
public:
    /// `region` as for RowNormalizer.
    explicit PreparedRows(const QString& region);

    [[nodiscard]] Result<> add(RawPerson person);
    /// Behind the last one; nothing is added after it. Storage.
    [[nodiscard]] Result<> close();
    [[nodiscard]] Result<bool> next(PreparedRow& row);
    [[nodiscard]] qint64 count() const { return m_rows.count(); }

private:
    using Batch = std::vector<QByteArray>;
    void send();
    [[nodiscard]] Result<> collect(size_t leave);

    RowNormalizer m_normalizer;
    std::vector<RawPerson> m_waiting;
    std::deque<std::future<Batch>> m_working;
    size_t m_threads;
    SpillBuffer m_rows;
    QByteArray m_record;
};

}  // namespace uinbox
