// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"

namespace uinbox::app {

class Backend;

/// What belongs to the window and not to the backend.
struct WindowParts {
    ui::AccountsGateway& accounts;
    ui::Preferences& preferences;
    ui::UndoStack& undo;
    const ui::Theme& theme;
};

/// What a window is built from, by the backend that serves it; the files and what surrounds the window are added by the program.
[[nodiscard]] ui::AppContext contextOf(Backend& backend, const WindowParts& parts, const QString& profileDir);

}  // namespace uinbox::app
