// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "scheduler/ScheduleService.h"

#include <QSet>
#include <QTimer>

namespace uinbox {

/// One run of ScheduleService::runDue(): lets go what is due and counts what comes of those it let go itself. Main thread; deletes
/// itself when it has answered.
class DueRunner final : public QObject {
    Q_OBJECT

public:
    DueRunner(db::Database& database, const Clock& clock, QObject* parent);

    /// Called once.
    [[nodiscard]] QFuture<Result<DueRun>> run(std::chrono::milliseconds patience);

private:
    void release();
    void look(const QSet<MessageId>& changed);
    void onLooked(const std::vector<Message>& messages);
    void finish(Result<DueRun> result);

    db::Database& m_database;
    const Clock& m_clock;
    QPromise<Result<DueRun>> m_promise;
    QTimer m_patience;
    QSet<MessageId> m_open;
    DueRun m_run;
    bool m_releasing = true;
    bool m_isLate = false;
    bool m_done = false;
};

}  // namespace uinbox
