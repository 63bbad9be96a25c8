// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QTimer>

namespace uinbox {

namespace db {
class Database;
struct ChangeSet;
class WriteScope;
}  // namespace db

/// Keeps the index of what is searched up to date: what is new soon after it was stored, what was there before the index was piece by piece
/// behind it, a transaction each, whenever nobody else writes. Goes on where it was after a restart. Main thread; owned by the composition
/// root.
class IndexBuilder final : public QObject {
    Q_OBJECT

public:
    explicit IndexBuilder(db::Database& database, QObject* parent = nullptr);

    void start();
    /// Rows at most that were there before the index, and that a search does not find yet.
    [[nodiscard]] std::int64_t remaining() const { return m_remaining; }

Q_SIGNALS:
    /// A search may find more than before.
    void progressed(qint64 remaining);
    /// All is in the index, until something new is stored. Also where there was nothing to do.
    void finished();
    /// The disk refuses; it is tried again.
    void failed(const uinbox::Error& error);

private:
    /// What one transaction did.
    struct Part {
        bool wasMore = false;
        std::int64_t remaining = 0;
    };
    [[nodiscard]] static Result<Part> addPart(db::WriteScope& scope);
    void onCommitted(const db::ChangeSet& changes);
    void next();
    void onPart(const Result<Part>& part);

    db::Database& m_database;
    QTimer m_timer;
    std::int64_t m_remaining = 0;
    bool m_isWriting = false;
    bool m_isNew = false;  ///< something was stored while a part was written
};

}  // namespace uinbox
