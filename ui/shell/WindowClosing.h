// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

struct AppContext;
class Closing;
class MainWindow;

/// What keeps the window, in the order in which it is asked about: what goes out comes last, since it cannot be had back. Of sample data
/// nothing is kept, and nothing asks. A child of the window.
[[nodiscard]] Closing* makeClosing(const AppContext& context, MainWindow& window);

}  // namespace uinbox::ui
