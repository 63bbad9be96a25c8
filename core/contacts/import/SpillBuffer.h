// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>

namespace uinbox {

/// Records in the order in which they were appended, in memory up to a limit and in a temporary file beyond it. The file has no name where
/// the system allows that, so that nothing of it stays when the program is killed. One thread at a time.
class SpillBuffer {
public:
    explicit SpillBuffer(qsizetype memory) : m_limit(memory) {}

    /// Storage where the disk refuses.
    [[nodiscard]] Result<> append(const QByteArray& record);
    /// The next record; false behind the last. Nothing is appended after the first.
    [[nodiscard]] Result<bool> next(QByteArray& record);
    /// The next record is the first again.
    [[nodiscard]] Result<> rewind();

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] Result<> write(const QByteArray& bytes);

    qsizetype m_limit;
    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    qsizetype m_at = 0;  ///< of m_memory
    bool m_isInFile = false;
    qint64 m_count = 0;
};

}  // namespace uinbox
