// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

namespace uinbox::ui {

class TransferWorks;

/// Files that come in and go out while the window is to close. What is stopped leaves nothing half done. Main thread; a child of the window.
class UnfinishedTransfers final : public Unfinished {
    Q_OBJECT

public:
    UnfinishedTransfers(TransferWorks& works, QWidget& window);

    [[nodiscard]] State state() const override;
    void ask() override;
    /// What is soon over needs no question; who said that they wait, waits.
    [[nodiscard]] std::chrono::milliseconds patience() const override;

private:
    enum class Answer { None, Wait, Stop };

    void prepare() override { m_answer = Answer::None; }
    [[nodiscard]] QString text() const;
    void answer(Answer answer);

    TransferWorks& m_works;
    Answer m_answer = Answer::None;
};

}  // namespace uinbox::ui
