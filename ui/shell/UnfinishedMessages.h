// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

namespace uinbox::ui {

/// New messages of which nobody has said yet whom they are for: what was typed, or what a link brought, is in their dialogs alone. Main thread;
/// a child of the window.
class UnfinishedMessages final : public Unfinished {
    Q_OBJECT

public:
    explicit UnfinishedMessages(QWidget& window);

    [[nodiscard]] State state() const override { return m_isGivenUp || count() == 0 ? State::Nothing : State::Question; }
    void prepare() override { m_isGivenUp = false; }
    void ask() override;

private:
    [[nodiscard]] int count() const;

    QWidget& m_where;
    bool m_isGivenUp = false;
};

}  // namespace uinbox::ui
