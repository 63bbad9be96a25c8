// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/RowReason.h"
#include "contacts/import/SpillBuffer.h"

#include <QStringList>

#include <functional>
#include <mutex>
#include <vector>

namespace uinbox {

/// The words of a report: the reasons become words where words are made.
struct RowLogWords {
    QStringList headings{};  ///< line, taken, reason, field, value, row
    QString yes{};
    QString no{};
    std::function<QString(RowReason)> reason{};
};

/// What there is to say of the rows of an import, in their order: the first 10,000 notes in memory, all of them on request. Filled by one
/// thread, then read by any.
class RowLog {
public:
    [[nodiscard]] Result<> add(RowNote note);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// The first of them, for a window.
    [[nodiscard]] const std::vector<RowNote>& first() const { return m_first; }
    /// All of them, one by one; ends with the first error `take` gives.
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const RowNote&)>& take) const;
    /// Writes a table that spreadsheets read (UTF-8 with its mark, no formulas); an existing file is replaced only at the end. Storage.
    /// Slow: not on the main thread.
    [[nodiscard]] Result<> save(const QString& path, const RowLogWords& words) const;

private:
    std::vector<RowNote> m_first;
    mutable std::mutex m_mutex;
    mutable SpillBuffer m_rest{0};
    qint64 m_count = 0;
};

}  // namespace uinbox
