// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoStack.h"
#include "shell/Unfinished.h"

#include <map>

namespace uinbox::ui {

/// What was begun for many conversations and goes on for a while, or is being taken back. It goes step by step, each whole: stopped, what
/// was done stays. Main thread; a child of the window.
class UnfinishedWork final : public Unfinished {
    Q_OBJECT

public:
    UnfinishedWork(UndoStack& stack, QWidget& window);

    [[nodiscard]] State state() const override;
    void prepare() override;
    void ask() override;
    /// A step is soon done; who said that they wait, waits.
    [[nodiscard]] std::chrono::milliseconds patience() const override;

private:
    struct Work {
        QString words;
        std::function<void()> stop;
    };
    enum class Answer { None, Wait, Stop };

    [[nodiscard]] QString text() const;
    void answer(Answer answer);

    std::map<UndoStack::Id, Work> m_works;
    Answer m_answer = Answer::None;
};

}  // namespace uinbox::ui
