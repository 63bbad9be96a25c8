// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "threads/InboxQuery.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace uinbox {

class ThreadService;

/// One command for any number of conversations, or the taking back of one: a transaction for each kStep of them, so that nothing else that
/// is written waits for long. Runs once, and deletes itself after finished(). Main thread.
class BulkChange final : public QObject {
    Q_OBJECT

public:
    static constexpr size_t kStep = 500;
    using Ids = std::vector<ThreadId>;
    using Command = std::function<QFuture<Result<ThreadChanges>>(Ids)>;  ///< as ThreadService's
    /// What each step changed.
    using Changes = std::vector<ThreadChanges>;

    BulkChange(ThreadService& service, QObject* parent);

    void run(Ids threads, Command command);
    /// Takes back what run() answered with.
    void restore(Changes changes);
    /// No step is begun any more; what was done stays, and finished() says what that is.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    /// After each step but the last.
    void progressed(int done, int all);
    /// `changes` is what was done up to an error or stop(); of restore(), what could not be taken back.
    void finished(const uinbox::BulkChange::Changes& changes, const std::optional<uinbox::Error>& error);

private:
    void next();
    void restoreNext();
    void finish(const std::optional<Error>& error);

    ThreadService& m_service;
    Ids m_threads;
    Command m_command;
    Changes m_changes;
    size_t m_done = 0;
    int m_all = 0;
    bool m_isStopped = false;
};

/// How many conversations were changed. Pure.
[[nodiscard]] int countOf(const BulkChange::Changes& changes);

}  // namespace uinbox
