// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace uinbox::ui {

class UndoStack;
struct UndoableAction;

/// How an undo or a redo that is only under way says what came of it, once. A copy is as good as the first; after the stack is gone it says
/// nothing to nobody. Main thread.
class UndoAnswer final {
public:
    enum class Of { Undo, Redo };
    UndoAnswer(UndoStack& stack, std::shared_ptr<UndoableAction> action, Of of);

    /// It is done. `said` is what is true now ("Scheduled again for Tuesday 17 March, 15:00"); where it is empty, "Taken back: " and what was
    /// done.
    void done(const QString& said = {}) const;
    /// It is not possible, for a reason in words; nor will it be later.
    void refuse(const QString& sentence) const;
    /// How far it is. `stop` is offered beside it.
    void tell(const QString& words, const std::function<void()>& stop = {}) const;

private:
    QPointer<UndoStack> m_stack;
    std::shared_ptr<UndoableAction> m_action;
    Of m_of;
};

}  // namespace uinbox::ui
