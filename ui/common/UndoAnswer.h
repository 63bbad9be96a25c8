// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QPointer>
#include <QString>

#include <functional>

namespace uinbox::ui {

class UndoStack;

/// How an undo or a redo that is only under way says what came of it, once. A copy is as good as the first; what is said after that, or after
/// the stack is gone, goes nowhere. Main thread.
class UndoAnswer final {
public:
    enum class Of { Undo, Redo };
    /// `asked` is the stack's number of what was asked for.
    UndoAnswer(UndoStack& stack, quint64 asked);

    /// It is done. `said` is what is true now ("Scheduled again for Tuesday 17 March, 15:00"); where it is empty, "Taken back: " and what was
    /// done. Of a redo it is what was done from now on ("2 conversations archived").
    void done(const QString& said = {}) const;
    /// It is not possible, for a reason in words; nor will it be later.
    void refuse(const QString& sentence) const;
    /// It was not possible, or only in part, and may be when it is asked for again: it stays where it was.
    void failForNow(const QString& sentence) const;
    /// One of the two, by the kind of error, in its words.
    void fail(const Error& error) const;
    /// How far it is. `stop` is offered beside it.
    void tell(const QString& words, const std::function<void()>& stop = {}) const;

    /// Whether the same may go well a moment later.
    [[nodiscard]] static bool mayPass(const Error& error);

private:
    QPointer<UndoStack> m_stack;
    quint64 m_asked;
};

}  // namespace uinbox::ui
