// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace uinbox::ui {

class ActionRegistry;
class Preferences;

/// What the window does for its commands.
struct WindowHooks {
    std::function<void()> sync;
    std::function<void(int step)> nextPane;
    std::function<void()> toggleDetails;
    std::function<void()> quit;
};

/// The commands about the window itself: its parts, its size, its end.
void addWindowCommands(ActionRegistry& registry, QWidget& window, const WindowHooks& hooks);
/// Larger, smaller and normal text, by the preference.
void addTextSizeCommands(ActionRegistry& registry, Preferences& preferences);

}  // namespace uinbox::ui
