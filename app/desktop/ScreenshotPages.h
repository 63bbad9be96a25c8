// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ScreenshotStep.h"

#include <QSet>

namespace uinbox::ui {
class MainWindow;
}

namespace uinbox::app {

/// The round through the window: its pages, its dialogs, and the window of a first run. Main thread; both windows outlive the steps.
class ScreenshotPages {
public:
    ScreenshotPages(ui::MainWindow& window, ui::MainWindow& emptyWindow) : m_window(window), m_emptyWindow(emptyWindow) {}

    /// What fits into every size of the window.
    [[nodiscard]] ScreenshotSteps pages();
    /// What lies over it: dialogs, settings and the palette.
    [[nodiscard]] ScreenshotSteps dialogs();

private:
    void add(const char* page, std::function<void()> prepare, std::function<bool()> ready = {});
    void addEmpty(const char* page, std::function<void()> prepare);
    void act(std::function<void()> prepare);
    /// What is said where the window is to close, and where the database is damaged.
    void addEnds();
    void addSettings();
    void addHelp();
    void addPalette();
    void addSearch();

    ui::MainWindow& m_window;
    ui::MainWindow& m_emptyWindow;
    ScreenshotSteps m_steps;
    QSet<const QObject*> m_before;  ///< banners that were there before one that is pictured
};

}  // namespace uinbox::app
