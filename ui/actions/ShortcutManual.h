// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox::ui {

class ActionRegistry;

/// The manual's page about the keyboard: every command with its own keys, by group, with an anchor each (Markdown).
[[nodiscard]] QString shortcutManual(const ActionRegistry& registry);

}  // namespace uinbox::ui
