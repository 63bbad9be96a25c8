// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "db/Database.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace uinbox {

/// What takes space in a profile.
enum class StorageKind {
    Messages,    ///< the database: conversations, contacts, the index of the search
    Pictures,    ///< files of messages, by their types
    Recordings,  ///< sound and video
    OtherFiles,
    Previews,  ///< small copies of pictures, made again when they are missing
    Backups,   ///< copies of the database from before updates
    Logs
};

struct StorageUse {
    StorageKind kind = StorageKind::Messages;
    qint64 bytes = 0;
    qint64 spare = 0;  ///< what cleanUp() frees of it
};

/// How much a profile takes on the disk, and freeing what can be done without. Nothing that a person wrote, got or attached is ever
/// removed here. Main thread; owned by the composition root; what it still does when it dies
/// ends there.
class ProfileStorage final : public QObject {
    Q_OBJECT

public:
    /// `profileDir` is the folder with "inbox.db", "files", "thumbnails", "backups" and the log.
    ProfileStorage(db::Database& database, QString profileDir, QObject* parent = nullptr);
    ~ProfileStorage() override;

    /// Every kind, in the order of the enumeration.
    [[nodiscard]] QFuture<Result<std::vector<StorageUse>>> measure();
    /// Frees what is spare of a kind: all previews, the backups but for the newest, the log of before. The answer is the bytes freed; Storage
    /// where something could not be removed.
    [[nodiscard]] QFuture<Result<qint64>> cleanUp(StorageKind kind);

private:
    db::Database& m_database;
    QString m_dir;
    std::shared_ptr<std::atomic<bool>> m_isOver = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace uinbox
