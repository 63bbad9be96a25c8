// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveSink.h"
#include "base/Async.h"
#include "base/Clock.h"
#include "notes/Timeline.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace uinbox {

class FileStore;

enum class ArchiveNotes { Without, With };

/// What of which conversation is saved.
struct ArchiveRequest {
    ThreadId thread;
    UserId reader{};                   ///< who saves it: other people's private notes are never among it
    std::optional<Timestamp> since{};  ///< absent: from its beginning
    ArchiveNotes notes = ArchiveNotes::Without;
};

/// Saves a conversation: one object, one conversation. It is read on a reader's thread and written on one of the pool, some entries at a
/// time, so that one of any length takes the same memory. Main thread; owned by the caller; ends when it dies.
class ConversationArchive final : public QObject {
    Q_OBJECT

public:
    /// `files` may be null where there are none.
    ConversationArchive(db::Database& database, FileStore* files, const Clock& clock, QThreadPool& pool, QObject* parent = nullptr);
    ~ConversationArchive() override;

    /// Once per object. Ends with finished() or failed(), never before it returns: NotFound where the conversation is gone.
    void start(const ArchiveRequest& request, std::unique_ptr<ArchiveSink> sink);
    /// failed() with Cancelled follows, unless it is complete already; nothing of it is left then.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(qint64 entries);
    void failed(const uinbox::Error& error);

private:
    using Files = std::vector<Attachment>;

    [[nodiscard]] QFuture<Result<ConversationHead>> head() const;
    void next();
    void onPage(const Result<EntryPage>& page);
    void copyFiles(const std::shared_ptr<const Files>& files, size_t at, const std::shared_ptr<const std::vector<Entry>>& entries);
    void put(const std::shared_ptr<const std::vector<Entry>>& entries);
    /// What the sink does, on a thread of the pool; then `then`, unless it failed or was stopped meanwhile.
    void work(std::function<Result<>(ArchiveSink&)> job, std::function<void()> then);
    void end(const Error& error);
    void letGo();

    db::Database& m_database;
    FileStore* m_fileStore;
    const Clock& m_clock;
    QThreadPool& m_pool;
    ArchiveRequest m_request;
    std::shared_ptr<ArchiveSink> m_sink;
    EntryCursor m_after;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_isLast = false;
    bool m_isCancelled = false;
};

}  // namespace uinbox
