// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

namespace uinbox::ui {

/// Changes of a note, a person or a scheduled message that are typed and not kept. Main thread; a child of the window.
class UnfinishedEdits final : public Unfinished {
    Q_OBJECT

public:
    explicit UnfinishedEdits(QWidget& window);

    [[nodiscard]] State state() const override;
    void ask() override;

private:
    void prepare() override {}
    [[nodiscard]] QString what() const;
    void drop();

    QWidget& m_where;
};

}  // namespace uinbox::ui
