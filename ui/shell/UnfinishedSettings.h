// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

namespace uinbox::ui {

class UnsavedDialog;
class WindowDialogs;

/// Forms of the settings that are not saved. The dialog itself asks, as where it is closed alone. Main thread; a child of the window.
class UnfinishedSettings final : public Unfinished {
    Q_OBJECT

public:
    UnfinishedSettings(const WindowDialogs& dialogs, QWidget& window);

    [[nodiscard]] State state() const override;
    void ask() override;
    /// Its question is the dialog's, and stays.
    void withdraw() override;
    [[nodiscard]] bool isAsking() const override;

private:
    void prepare() override {}
    const WindowDialogs& m_dialogs;
    QPointer<UnsavedDialog> m_asked;
};

}  // namespace uinbox::ui
