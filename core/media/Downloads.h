// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/WallClockTimer.h"
#include "db/Database.h"
#include "media/FileFetch.h"
#include "media/FileStore.h"

#include <QSet>
#include <QTimer>

namespace uinbox {

/// Fetches the files of messages that came in, after their commit: takes what is due from the table `attachment`, a few at once, and writes
/// down what came of each in one transaction. All state is in the database, so nothing is lost with the program. What fails is tried again
/// after 1 s, 3 s, 10 s, then further and further apart for a day, and as long as nobody can be reached at all; then it is `failed` until
/// a person asks (fetchAgain()). Files of accounts that are not connected wait. Wakes by ChangeSet::fetches and at the next due moment.
/// Main thread; owned by the composition root.
class Downloads final : public QObject {
    Q_OBJECT

public:
    struct Options {
        int maxParallel = 3;
        std::int64_t maxBytes = ContentFolder::kMaxBytes;  ///< a larger file stays where it is
        std::chrono::milliseconds storageRetry{5'000};     ///< after a disk error
    };

    Downloads(db::Database& database, http::HttpTransport& transport, FileStore& files, const Clock& clock, Options options,
              QObject* parent = nullptr);

    /// Also what waited for its next try is tried now.
    void setAccounts(FileAccounts accounts);
    /// Works from now on until destroyed.
    void start();
    /// What waits for its next try is tried now: the network is back, the computer woke up.
    void tryNow();
    /// What failed, was refused or was too large once more (the window offers it of what failed, and where the network had refused). NotFound where there is no such file, or it is here.
    [[nodiscard]] QFuture<Result<>> fetchAgain(AttachmentId file);

private:
    struct Ahead;

    void look();
    void onLooked(const Result<Ahead>& ahead);
    void begin(const WantedFile& file);
    void onFetched(const WantedFile& file, const Result<FetchOutcome>& result);
    void store(const WantedFile& file, const FetchOutcome& outcome);
    void retry(const WantedFile& file, const FetchOutcome& outcome);
    void giveUp(const WantedFile& file, FetchState state, const QString& reason, std::int64_t size);
    /// Runs the job that writes down what came of a file, and goes on.
    void conclude(const WantedFile& file, std::function<Result<>(db::WriteScope&)> job);

    db::Database& m_database;
    http::HttpTransport& m_transport;
    FileStore& m_files;
    const Clock& m_clock;
    Options m_options;
    FileAccounts m_accounts;
    QSet<AttachmentId> m_running;
    QSet<AttachmentId> m_concluded;  ///< since the last look began: what it finds of these is out of date
    WallClockTimer m_timer;
    QTimer m_retry;
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

}  // namespace uinbox
