// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallClockTimer.h"
#include "inbound/PollInterval.h"
#include "inbound/TwilioCatchUp.h"

#include <memory>

namespace uinbox {

/// How the lists stand.
struct BackfillState {
    bool isRunning = false;
    std::optional<Timestamp> lastSuccess;  ///< when all of them were last read to their end
    std::optional<Error> error;            ///< of the last look
    Timestamp nextLook{};
    Unreached unreached{};  ///< what Twilio says did not reach us in the last day
};

/// Looks into the providers' lists for what no webhook brought: at the start, after the computer slept, when the line comes up, when
/// somebody asks, and while no line is up again and again (PollInterval). Main thread; owned by the composition root.
class Backfill final : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::chrono::hours firstLookBack{7 * 24};  ///< of the very first look
    };
    /// Reads the list of received e-mails since a moment and says how many nobody had told us of.
    using EmailList = std::function<QFuture<Result<int>>(Timestamp since)>;

    Backfill(db::Database& database, const Clock& clock, Options options, QObject* parent = nullptr);

    /// The accounts to look into; null for one that is not connected. Looks at once where that changed something after start().
    void setTwilio(std::unique_ptr<TwilioCatchUp> twilio);
    void setEmail(EmailList list);
    void setLine(LineReach line);
    void start();
    /// Everything, now: the computer woke up, or a person asks.
    void checkNow();
    /// Somebody is at work: the next look comes sooner.
    void touch();
    /// Nothing is looked at any more until start(); what is under way is stored.
    void stop();

    [[nodiscard]] const BackfillState& state() const { return m_state; }

Q_SIGNALS:
    /// A look has ended, well or not. `received` messages are new.
    void looked(int received);
    void progressed(int stored, int total);
    void stateChanged();

private:
    void look(twilio::ListDepth depth);
    void lookAtEmails();
    void onPart(const Result<int>& part);
    enum class Deadline { Anew, Earlier };
    /// Sets the timer for the next look; Earlier: not later than it is set already.
    void plan(Deadline deadline = Deadline::Anew);
    void onCommitted(const db::ChangeSet& changes);

    db::Database& m_database;
    const Clock& m_clock;
    Options m_options;
    std::unique_ptr<TwilioCatchUp> m_twilio;
    EmailList m_email;
    LineReach m_line = LineReach::None;
    WallClockTimer m_timer;
    BackfillState m_state;
    bool m_isStarted = false;
    bool m_again = false;  ///< asked for while a look was under way
    int m_open = 0;        ///< parts of the look under way
    int m_received = 0;
    int m_failures = 0;
    std::chrono::seconds m_retryAfter{0};
    std::optional<Error> m_error;
    Timestamp m_lastAll{};
    Timestamp m_lastActivity{};
};

}  // namespace uinbox
