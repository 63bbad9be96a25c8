// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoAnswer.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace uinbox::ui {

/// Something that was done, in the words of the person who did it, and how to take it back.
struct UndoableAction {
    QString done;  ///< "Archived", "3 conversations snoozed until Monday 8:00"
    std::function<void()> undo{};
    std::function<void()> redo{};  ///< empty where it cannot be done again
    /// How long it is offered on the screen. Ctrl+Z takes it back after that, too.
    std::chrono::milliseconds offered{8000};  ///< 0: whoever did it says so
    /// In the place of `undo` and `redo` where it is not done when they return: nothing is said before their answer, and neither can be asked
    /// for again before it.
    std::function<void(const UndoAnswer&)> undoSoon{};
    std::function<void(const UndoAnswer&)> redoSoon{};
};

/// What was done in this window and can be taken back, the last first. Kept for as long as the window lives. Main thread.
class UndoStack final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 50;

    using QObject::QObject;

    /// Emits pushed(). What was taken back before cannot be done again any more.
    void push(UndoableAction action);
    /// Takes back the last one; false where there is nothing.
    bool undo();
    /// What was to be taken back could not be: says so in the place of what undo() said.
    void refuse(const QString& sentence) { Q_EMIT refused(sentence); }
    /// Does again what was taken back last; false where there is nothing.
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const;
    /// Forgets everything: nothing of it is possible any more.
    void clear();

    /// Something is being done that takes a while; said until something else is, or rest(). `stop` is offered beside it.
    void tell(const QString& words, const std::function<void()>& stop = {}) { Q_EMIT working(words, stop); }
    /// What tell() said is over, and there is nothing to say of it.
    void rest() { Q_EMIT rested(); }

Q_SIGNALS:
    void pushed(const QString& done, std::chrono::milliseconds offered);
    /// It was asked for, and is done before undone() or refused() are said.
    void undoing(const QString& done);
    void redoing(const QString& done);
    /// `said` is what is true now; empty where there are no better words than "Taken back".
    void undone(const QString& done, const QString& said);
    void refused(const QString& sentence);
    void redone(const QString& done);
    /// What can be taken back, or done again, is another.
    void changed();
    void working(const QString& words, const std::function<void()>& stop);
    void rested();

private:
    friend class UndoAnswer;
    using Action = std::shared_ptr<UndoableAction>;

    void finish(const Action& action, UndoAnswer::Of of, const QString& said);
    void fail(const Action& action, const QString& sentence);

    std::vector<Action> m_done;
    std::vector<Action> m_undone;
    std::vector<Action> m_underWay;  ///< asked to be taken back, or done again, without an answer yet
};

}  // namespace uinbox::ui
