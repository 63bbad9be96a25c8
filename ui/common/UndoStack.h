// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoAnswer.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
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
    /// What was done, begun or asked for later has the greater one. 0: nothing.
    using Id = quint64;

    using QObject::QObject;

    /// Emits pushed(). What was taken back before cannot be done again any more.
    void push(UndoableAction action);
    /// Takes back the last one; false where there is nothing. Where the last is something that is being done still, it is stopped and what was
    /// done of it taken back; where it is being taken back itself, that is said. Never takes back something older in its place.
    bool undo();
    /// As undo(), for who offers it beside what was done: nothing else is taken back where that is not the last any more.
    bool undo(Id only);
    /// What was to be taken back could not be: says so in the place of what undo() said.
    void refuse(const QString& sentence) { Q_EMIT refused(sentence); }
    /// Does again what was taken back last; false where there is nothing. While something is under way that is said.
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const;
    /// Forgets everything: nothing of it is possible any more.
    void clear();

    /// What undo() is about.
    [[nodiscard]] Id newest() const;
    /// What was done last and can be taken back.
    [[nodiscard]] Id lastDone() const { return m_done.empty() ? 0 : m_done.back().id; }
    /// The greatest that was given.
    [[nodiscard]] Id last() const { return m_last; }

    /// Something is begun that takes a while, until end() of it. `stop` ends it soon; what was done until then stays.
    [[nodiscard]] Id begin(const std::function<void()>& stop);
    /// How far that is.
    void tell(Id work, const QString& words);
    /// Nothing came of it.
    void end(Id work);
    /// What was done of it; taken back at once where undo() asked for that meanwhile.
    void end(Id work, UndoableAction action);

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
    /// Something is under way that can be stopped: see begin().
    void begun(uinbox::ui::UndoStack::Id work, const std::function<void()>& stop);
    /// How far something is that is under way: what was begun, or an undo or redo that has not answered.
    void working(uinbox::ui::UndoStack::Id work, const QString& words, const std::function<void()>& stop);
    /// That is over.
    void ended(uinbox::ui::UndoStack::Id work);
    /// Why what was asked for does not happen now.
    void busy(const QString& sentence);

private:
    friend class UndoAnswer;
    enum class Later { Again, Never };
    struct Done {
        Id id;
        std::shared_ptr<UndoableAction> action;
    };
    /// To be taken back, or done again, without an answer yet.
    struct Asked {
        Id id;
        Done what;
        UndoAnswer::Of of;
    };
    struct Work {
        Id id;
        std::function<void()> stop;
        bool isToBeTakenBack = false;
    };

    void finish(Id asked, const QString& said);
    void giveUp(Id asked, const QString& sentence, Later later);
    void tellOf(Id asked, const QString& words, const std::function<void()>& stop);
    void insert(const Done& done);
    void undoLast();
    void stop(Work& work);
    [[nodiscard]] QString busyText() const;

    std::vector<Done> m_done;  ///< by their numbers
    std::vector<Done> m_undone;
    std::vector<Asked> m_underWay;
    std::vector<Work> m_works;
    Id m_last = 0;
};

}  // namespace uinbox::ui
