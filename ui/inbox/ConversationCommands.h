// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/Chosen.h"
#include "threads/BulkChange.h"
#include "threads/ThreadService.h"

#include <memory>
#include <optional>

namespace uinbox::ui {

class UndoAnswer;
class UndoStack;
struct UndoableAction;

/// What people do with conversations, each with its words on the stack of what can be taken back. Nothing is shown before it is
/// committed; what takes a while says how far it is, and can be stopped. Main thread.
class ConversationCommands final : public QObject {
    Q_OBJECT

public:
    /// Takes back what was done besides, and says what is true then.
    using TakeBack = std::function<QString()>;

    ConversationCommands(ThreadService& service, UndoStack& undo, const Clock& clock, QObject* parent = nullptr);

    void archive(const Chosen& threads);
    /// After something was sent there: taking it back calls `takeBack` too, and neither is done again by redo.
    void archiveSent(const Thread& thread, const TakeBack& takeBack);
    void reopen(const Chosen& threads);
    void snooze(const Chosen& threads, Timestamp until);
    void pin(const Chosen& threads);
    void unpin(const Chosen& threads);
    /// Unpins them where every one is pinned, those that are not loaded as well; else pins them.
    void pinOrUnpin(const Chosen& threads);
    void markRead(const Chosen& threads);
    void markUnread(const Chosen& threads);
    /// Absent: to nobody. `name` is what the person is called here.
    void assign(const Chosen& threads, std::optional<UserId> user, const QString& name);

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// One for a whole list is under way.
    void wholeBegun();

private:
    using Done = std::function<void(const BulkChange::Changes&, const std::optional<Error>&)>;
    /// What can be done again.
    struct Deed {
        Chosen threads;
        QString done;  ///< has "%1" for whom it was done with
        BulkChange::Command command;
        TakeBack takeBack{};  ///< called when it is undone; it cannot be done again then
    };

    /// What became of a deed, for its undo and redo.
    struct Came {
        BulkChange::Changes changes;    ///< what is done of it
        std::optional<QString> said{};  ///< by the deed's own takeBack(), which is called once
    };

    void run(const Deed& deed);
    void pinOrUnpin(const Chosen& threads, size_t known);
    [[nodiscard]] UndoableAction undoable(const Deed& deed, const BulkChange::Changes& changes);
    [[nodiscard]] static QString doneText(const Deed& deed, const BulkChange::Changes& changes);
    void takeBack(const Deed& deed, const std::shared_ptr<Came>& came, const UndoAnswer& answer);
    void doAgain(const Deed& deed, const std::shared_ptr<Came>& came, const UndoAnswer& answer);
    /// One for the whole, that says to `answer` how far it is.
    BulkChange& start(const QString& progress, const UndoAnswer& answer, const Done& done);

    ThreadService& m_service;
    UndoStack& m_undo;
    const Clock& m_clock;
};

}  // namespace uinbox::ui
