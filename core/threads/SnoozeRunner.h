// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallClockTimer.h"
#include "db/Database.h"
#include "threads/InboxWrites.h"

#include <QTimer>

namespace uinbox {

/// Brings snoozed conversations back at their time: one timer, on the moment the next one is due, set anew by a commit that snoozed one
/// or changed its time, and by a change of the computer's clock. While nothing is due it asks nothing. Main thread; owned by the
/// composition root.
class SnoozeRunner final : public QObject {
    Q_OBJECT

public:
    struct Options {
        int batch = 500;                                ///< brought back in one transaction
        std::chrono::milliseconds storageRetry{5'000};  ///< after a disk error it tries again by itself, but not in a tight loop
    };

    SnoozeRunner(db::Database& database, const Clock& clock, Options options, QObject* parent = nullptr);

    /// Works until destroyed; what came due while the program was off comes back at once.
    void start();
    /// Looks now: the computer was asleep, or the clock is another.
    void poke() { look(); }

    /// True while it does nothing until its timer or a commit wakes it.
    [[nodiscard]] bool isWaiting() const { return m_started && !m_busy; }
    /// How often it asked the database.
    [[nodiscard]] int looks() const { return m_looks; }

Q_SIGNALS:
    /// These are in the inbox again, because their time has come.
    void cameBack(const std::vector<uinbox::ThreadId>& threads);

private:
    void look();
    void bringBack();
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
