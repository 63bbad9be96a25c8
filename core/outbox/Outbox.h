// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallClockTimer.h"
#include "channels/Senders.h"
#include "outbox/ChannelGate.h"
#include "outbox/Dispatcher.h"
#include "outbox/OutboxAhead.h"

#include <QTimer>

namespace uinbox {

class ProviderInquiries;

/// Sends what waits in the outbox: claims due rows on the writer, gives each to its sender once the claim is on the disk, and writes
/// down what came of it. How much may leave is the ChannelGate's to say; what a provider must be asked is asked by ProviderInquiries.
/// Wakes by the ChangeSet of a commit or at the exact moment the next row is due; polls nothing. Main thread; owned by the composition
/// root.
class Outbox final : public QObject {
    Q_OBJECT

public:
    struct Options {
        OutboxTiming timing;
        int maxParallel = 8;
        std::chrono::milliseconds storageRetry{5'000};  ///< after a disk error it tries again by itself, but not in a tight loop
        std::map<Channel, double> ratePerSecond;        ///< in place of what a sender says of itself
        /// Where status callbacks go, without the outbox id; empty for none.
        QUrl statusCallback;
        bool isRestored = false;  ///< the database is a copy that was put back: what waited in it is asked about (RestoredOutbox)
        FileReader readFile;
        FileLinker linkFile;
    };

    Outbox(db::Database& database, Senders& senders, const Clock& clock, Options options, QObject* parent = nullptr);
    ~Outbox() override;

    /// Turns what a crash left behind into unknown, asks back what a provider's scheduler holds, then works until destroyed.
    void start();
    /// The public address of the status webhook changed.
    void setStatusCallback(const QUrl& url);

    /// Stops sending and gives what is scheduled to the providers that keep messages for later: before the program ends or the computer
    /// sleeps. Finishes when no request is under way any more, with the number that was handed over.
    [[nodiscard]] QFuture<int> handOver();
    /// The same without giving anything away.
    [[nodiscard]] QFuture<int> stop();
    /// After stop() or handOver(): what was handed over is taken back, and sending goes on.
    void resume();

    /// What is kept back at the moment, and why.
    [[nodiscard]] std::vector<Circuit> circuits() const { return m_gate.breaker().circuits(); }
    /// Tries what is kept back at once: the network is back, or a person says so.
    void tryNow();
    /// The computer's clock was put forward or back by so much: what waits for a while (an undo window, a backoff, a grace period) waits as
    /// long as it would have. What waits for a moment of the day is the scheduler's.
    void onClockPut(std::chrono::milliseconds by);

Q_SIGNALS:
    /// What a crash, or a copy that was put back, left behind is dealt with, durably.
    void recovered();
    void circuitsChanged();

private:
    using Claims = std::vector<OutboxWrites::Claim>;
    enum class Activity { Sending, HandingOver, Stopping };

    void recover();
    void pump();
    void claimNext();
    bool claimFrom(MessageSender& sender, int free, Timestamp now);
    void claimFor(MessageSender& sender, int limit);
    /// The one that may go ahead was not taken by this channel: the next of the same provider may have it.
    void passOn(Channel channel, const QString& provider);
    void send(const OutboxWrites::Claim& claim);
    void onSent(OutboxId row, Channel channel, const SendOutcome& outcome);
    void onNotSent(OutboxId row, Channel channel, const Refused& refused);
    void settle(OutboxId row, const SendOutcome& outcome);
    void onCarrierRefused(const Message& message, Refusal meaning);
    void handOverNext();
    void handOverFrom(MessageSender& sender, HandOverRange range, int limit);
    void endActivity();
    [[nodiscard]] QFuture<int> quiesce(Activity activity);
    void arm();
    void forgetOutages(const OutboxAhead& ahead);
    void wakeIn(std::chrono::milliseconds wait);

    db::Database& m_database;
    Senders& m_senders;
    const Clock& m_clock;
    Options m_options;
    ChannelGate m_gate;
    Dispatcher* m_dispatcher;
    ProviderInquiries* m_inquiries;
    WallClockTimer m_timer;
    QTimer m_retry;  ///< after a disk error
    int m_inFlight = 0;
    int m_claims = 0;  ///< under way on the writer
    bool m_claimAgain = false;
    Timestamp m_roundAt{};  ///< when the last round looked at what is due
    bool m_isRecovered = false;
    bool m_pumping = false;
    bool m_pumpAgain = false;
    Activity m_activity = Activity::Sending;
    Timestamp m_handOverSince{};
    int m_handedOver = 0;
    bool m_handOverGoesOn = false;
    bool m_moreMail = false;
    std::shared_ptr<QPromise<int>> m_quiet;
};

}  // namespace uinbox
