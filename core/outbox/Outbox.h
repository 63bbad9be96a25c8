// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/Senders.h"
#include "outbox/OutboxWrites.h"
#include "outbox/RateLimiter.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace uinbox {

/// Sends what waits in the outbox: claims due rows on the writer, gives each to its sender once the claim is on the disk, and writes
/// down what came of it. Looks up those whose fate is unknown. Wakes by the ChangeSet of a commit or at the exact moment the next
/// row is due; polls nothing. Main thread; owned by the composition root.
class Outbox final : public QObject {
    Q_OBJECT

public:
    struct Options {
        OutboxTiming timing;
        int maxParallel = 8;
        std::chrono::milliseconds storageRetry{5'000};  ///< after a disk error it tries again by itself, but not in a tight loop
        std::map<Channel, double> ratePerSecond;
        /// Where status callbacks go, without the outbox id; empty for none.
        QUrl statusCallback;
    };

    Outbox(db::Database& database, Senders& senders, const Clock& clock, Options options, QObject* parent = nullptr);

    /// Turns what a crash left behind into unknown, then works until destroyed.
    void start();
    /// The public address of the status webhook changed.
    void setStatusCallback(const QUrl& url) { m_options.statusCallback = url; }

private:
    using Claims = std::vector<OutboxWrites::Claim>;

    void pump();
    void claimNext();
    void onClaimed(const Result<Claims>& claims);
    void send(const OutboxWrites::Claim& claim);
    void onSent(OutboxId row, const SendOutcome& outcome);
    void settle(OutboxId row, const SendOutcome& outcome);
    void lookUp();
    void onCheckable(const Result<Claims>& unknown);
    void onListed(OutboxId row, const Result<std::vector<RemoteMessage>>& remote);
    void arm();

    db::Database& m_database;
    Senders& m_senders;
    const Clock& m_clock;
    Options m_options;
    RateLimiter m_limiter;
    QTimer m_timer;
    int m_inFlight = 0;
    QSet<OutboxId> m_lookingUp;
    bool m_pumping = false;
    bool m_pumpAgain = false;
};

}  // namespace uinbox
