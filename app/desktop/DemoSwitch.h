// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {
class MainWindow;
}

namespace uinbox::app {

/// From the real inbox to sample data, and back: each is a program of its own.
void connectDemoSwitch(ui::MainWindow& window);

}  // namespace uinbox::app
