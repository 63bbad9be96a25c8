// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ScreenshotStep.h"
#include "threads/Message.h"

namespace uinbox::ui {
class MainWindow;
}

namespace uinbox::app {

/// The round through what people do in the inbox: conversations of every kind, what opens within them, writing, and the list. Main thread;
/// the window outlives the steps.
class ScreenshotStates {
public:
    explicit ScreenshotStates(ui::MainWindow& window) : m_window(window) {}

    /// The first conversation of the list, then those that show something of their own.
    [[nodiscard]] ScreenshotSteps conversations();
    /// What is open for a moment: pickers, menus, toasts, dialogs of a message.
    [[nodiscard]] ScreenshotSteps moments();
    /// What is said after something was done, with the way back.
    [[nodiscard]] ScreenshotSteps toast();

private:
    void add(const char* page, std::function<void()> prepare, std::function<bool()> ready = {});
    void addDialog(const char* page, std::function<void()> prepare, std::function<bool()> ready = {});
    void act(std::function<void()> prepare, std::function<bool()> ready = {});
    void go(const QString& name);
    void addListMoments();
    void addWritingMoments();
    void addUndoSend();
    void addMention();
    void addMessageMoments();
    void open(const QString& name);
    [[nodiscard]] bool isOpen(const QString& name) const;
    /// The first one loaded that fits; -1 for none.
    [[nodiscard]] int rowWith(const std::function<bool(const Message&)>& fits) const;
    void openMenuOf(int row);

    ui::MainWindow& m_window;
    ScreenshotSteps m_steps;
};

}  // namespace uinbox::app
