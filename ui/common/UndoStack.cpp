// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include <utility>

namespace uinbox::ui {

void UndoStack::push(UndoableAction action)
{
    m_undone.clear();
    if (m_done.size() == kMost) m_done.erase(m_done.begin());
    const QString done = action.done;
    const auto offered = action.offered;
    m_done.push_back(std::move(action));
    Q_EMIT pushed(done, offered);
    Q_EMIT changed();
}

bool UndoStack::undo()
{
    if (m_done.empty()) return false;
    UndoableAction action = std::move(m_done.back());
    m_done.pop_back();
    const QString done = action.done;
    const auto run = action.undo;
    const auto takenBack = action.takenBack;
    m_undone.push_back(std::move(action));
    run();
    Q_EMIT undone(done, takenBack ? takenBack() : QString());
    Q_EMIT changed();
    return true;
}

bool UndoStack::redo()
{
    if (!canRedo()) return false;
    UndoableAction action = std::move(m_undone.back());
    m_undone.pop_back();
    const QString done = action.done;
    const auto run = action.redo;
    m_done.push_back(std::move(action));
    run();
    Q_EMIT redone(done);
    Q_EMIT changed();
    return true;
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
