// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace uinbox::ui {

class ActionRegistry;

/// Every command of the window by its group, made from the registry each time it opens: who uses neither keys nor the palette finds them
/// all here. Its own command is "app.menu". Main thread; a child of the window.
class MainMenu final : public QMenu {
    Q_OBJECT

public:
    MainMenu(ActionRegistry& registry, QWidget& window);

    /// Beside the button that opens it; its first entry has the keyboard.
    void open();

private:
    void fill();

    ActionRegistry& m_registry;
    QWidget& m_window;
    QAction* m_command;
};

}  // namespace uinbox::ui
