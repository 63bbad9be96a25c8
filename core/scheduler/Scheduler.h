// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallClockTimer.h"
#include "db/Database.h"
#include "scheduler/ScheduleWrites.h"

#include <QTimer>

namespace uinbox {

/// Lets scheduled messages go at their time: one timer, on the exact moment the next one is due, set anew by the ChangeSet of a commit
/// that scheduled, moved or took back something, and by a change of the computer's clock. While nothing is due it asks nothing.
/// Main thread; owned by the composition root.
class Scheduler final : public QObject {
    Q_OBJECT

public:
    struct Options {
        int batch = 200;                                ///< let go in one transaction
        std::chrono::milliseconds storageRetry{5'000};  ///< after a disk error it tries again by itself, but not in a tight loop
    };

    Scheduler(db::Database& database, const Clock& clock, Options options, QObject* parent = nullptr);

    /// Works out all moments anew, since the rules of a zone may have changed while the program was off; then works until destroyed.
    void start();
    /// Looks now: the computer was asleep, or the clock is another.
    void poke() { look(); }

    /// True while it does nothing until its timer or a commit wakes it.
    [[nodiscard]] bool isWaiting() const { return m_started && !m_busy; }
    /// How often it asked the database for what is due.
    [[nodiscard]] int looks() const { return m_looks; }

private:
    void reconsider(Timestamp due, MessageId after);
    void onMoved(const std::vector<MessageId>& moved);
    void look();
    void onTime();
    void release();
    void onNext(const std::optional<Timestamp>& next);
    void onFailed(const Error& error);

    db::Database& m_database;
    const Clock& m_clock;
    Options m_options;
    WallClockTimer m_timer;
    QTimer m_retry;
    bool m_started = false;
    bool m_busy = false;
    bool m_again = false;
    int m_looks = 0;
};

}  // namespace uinbox
