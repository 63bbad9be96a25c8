// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/ThreadService.h"

namespace uinbox::ui {

class UndoStack;

/// What people do with conversations, each with its words on the stack of what can be taken back. Nothing is shown before it is
/// committed. Main thread.
class ConversationCommands final : public QObject {
    Q_OBJECT

public:
    using Threads = std::vector<Thread>;
    /// Takes back what was done besides, and says what is true then.
    using TakeBack = std::function<QString()>;

    ConversationCommands(ThreadService& service, UndoStack& undo, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] static std::vector<ThreadId> idsOf(const Threads& threads);

    void archive(const Threads& threads);
    /// After something was sent there: taking it back calls `takeBack` too, and neither is done again by redo.
    void archiveSent(const Thread& thread, const TakeBack& takeBack);
    void reopen(const Threads& threads);
    void snooze(const Threads& threads, Timestamp until);
    void pin(const Threads& threads);
    void unpin(const Threads& threads);
    void markRead(const Threads& threads);
    void markUnread(const Threads& threads);
    /// Absent: to nobody. `name` is what the person is called here.
    void assign(const Threads& threads, std::optional<UserId> user, const QString& name);

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    using Command = std::function<QFuture<Result<ThreadChanges>>()>;

    /// `done` has "%1" for whom it was done with. With `takeBack`, that is called when it is undone, and it cannot be done again.
    void run(const Threads& threads, const QString& done, const Command& command, const TakeBack& takeBack = {});
    void push(const QString& done, const ThreadChanges& changes, const Command& command, const TakeBack& takeBack);

    ThreadService& m_service;
    UndoStack& m_undo;
    const Clock& m_clock;
};

}  // namespace uinbox::ui
