// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/ScreenshotStep.h"

#include <QTemporaryDir>

namespace uinbox::ui {
class ImportDialog;
class MainWindow;
}  // namespace uinbox::ui

namespace uinbox::app {

/// Address books coming in and going out, and a conversation being saved. What is imported is taken back at the end, so that the pictures
/// after these are as they were. Main thread; the window outlives the steps, and this does, too.
class ScreenshotTransfers {
public:
    explicit ScreenshotTransfers(ui::MainWindow& window) : m_window(window) {}

    [[nodiscard]] ScreenshotSteps steps();

private:
    void add(const char* page, std::function<void()> prepare, std::function<bool()> ready = {});
    void act(std::function<void()> prepare, std::function<bool()> ready = {});
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const;
    void look(const char* name, const QByteArray& bytes);
    [[nodiscard]] ui::ImportDialog* dialog() const;

    ui::MainWindow& m_window;
    QTemporaryDir m_disk;
    ScreenshotSteps m_steps;
};

}  // namespace uinbox::app
