// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// True where it was in there.
template <class T>
bool takeOut(std::vector<T>& from, const T& what)
{
    const auto found = std::find(from.begin(), from.end(), what);
    if (found == from.end()) return false;
    from.erase(found);
    return true;
}

}  // namespace

void UndoStack::push(UndoableAction action)
{
    m_undone.clear();
    // What is being taken back is not to be done again after something newer.
    for (const Action& each : m_underWay) {
        each->redo = nullptr;
        each->redoSoon = nullptr;
    }
    if (m_done.size() == kMost) m_done.erase(m_done.begin());
    const QString done = action.done;
    const auto offered = action.offered;
    m_done.push_back(std::make_shared<UndoableAction>(std::move(action)));
    Q_EMIT pushed(done, offered);
    Q_EMIT changed();
}

bool UndoStack::canRedo() const
{
    return !m_undone.empty() && (m_undone.back()->redo || m_undone.back()->redoSoon);
}

bool UndoStack::undo()
{
    if (m_done.empty()) return false;
    const Action action = m_done.back();
    m_done.pop_back();
    m_underWay.push_back(action);
    Q_EMIT undoing(action->done);
    const UndoAnswer answer(*this, action, UndoAnswer::Of::Undo);
    if (action->undoSoon) {
        Q_EMIT changed();
        tell(tr("Taking back: %1").arg(action->done));
        action->undoSoon(answer);
        return true;
    }
    action->undo();
    answer.done();
    return true;
}

bool UndoStack::redo()
{
    if (!canRedo()) return false;
    const Action action = m_undone.back();
    m_undone.pop_back();
    m_underWay.push_back(action);
    Q_EMIT redoing(action->done);
    const UndoAnswer answer(*this, action, UndoAnswer::Of::Redo);
    if (action->redoSoon) {
        Q_EMIT changed();
        tell(tr("Doing it again: %1").arg(action->done));
        action->redoSoon(answer);
        return true;
    }
    action->redo();
    answer.done();
    return true;
}

void UndoStack::finish(const Action& action, UndoAnswer::Of of, const QString& said)
{
    const bool isUndo = of == UndoAnswer::Of::Undo;
    // Not where everything was forgotten meanwhile.
    if (takeOut(m_underWay, action)) (isUndo ? m_undone : m_done).push_back(action);
    if (isUndo)
        Q_EMIT undone(action->done, said);
    else
        Q_EMIT redone(action->done);
    Q_EMIT changed();
}

void UndoStack::fail(const Action& action, const QString& sentence)
{
    takeOut(m_underWay, action);
    Q_EMIT refused(sentence);
    Q_EMIT changed();
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
    m_underWay.clear();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
