// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace uinbox::ui {

/// Something that was done, in the words of the person who did it, and how to take it back.
struct UndoableAction {
    QString done;  ///< "Archived", "3 conversations snoozed until Monday 8:00"
    std::function<void()> undo;
    std::function<void()> redo{};  ///< empty where it cannot be done again
    /// How long it is offered on the screen. Ctrl+Z takes it back after that, too.
    std::chrono::milliseconds offered{8000};  ///< 0: whoever did it says so
    /// What is true once it was taken back ("Scheduled again for Tuesday 17 March, 15:00"), asked right after `undo`; where there is none,
    /// "Taken back: " and what was done.
    std::function<QString()> takenBack{};
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
    [[nodiscard]] bool canRedo() const { return !m_undone.empty() && m_undone.back().redo; }
    /// Forgets everything: nothing of it is possible any more.
    void clear();

Q_SIGNALS:
    void pushed(const QString& done, std::chrono::milliseconds offered);
    /// `said` is what is true now; empty where there are no better words than "Taken back".
    void undone(const QString& done, const QString& said);
    void refused(const QString& sentence);
    void redone(const QString& done);
    /// What can be taken back, or done again, is another.
    void changed();

private:
    std::vector<UndoableAction> m_done;
    std::vector<UndoableAction> m_undone;
};

}  // namespace uinbox::ui
