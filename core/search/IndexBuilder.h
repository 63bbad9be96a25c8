// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QTimer>

namespace uinbox {

namespace db {
class Database;
}

/// Puts into the index what was there before the index was: piece by piece, a transaction each, behind whatever else is to be written. Goes
/// on where it was after a restart. Main thread; owned by the composition root.
class IndexBuilder final : public QObject {
    Q_OBJECT

public:
    explicit IndexBuilder(db::Database& database, QObject* parent = nullptr);

    void start();
    /// Rows at most that a search does not find yet.
    [[nodiscard]] std::int64_t remaining() const { return m_remaining; }

Q_SIGNALS:
    void progressed(qint64 remaining);
    /// All is in the index. Once, also where there was nothing to do.
    void finished();
    /// The disk refuses; it is tried again.
    void failed(const uinbox::Error& error);

private:
    void next();
    void onPart(const Result<std::int64_t>& remaining);

    db::Database& m_database;
    QTimer m_timer;
    std::int64_t m_remaining = 0;
};

}  // namespace uinbox
