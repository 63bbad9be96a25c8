// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <functional>

class QObject;

namespace uinbox::ui {

/// Whether the platform draws light or dark: by its own word where Qt carries that (6.5 and later), else by how light its windows are. The
/// one place that knows Qt's versions in this. Main thread.
[[nodiscard]] Appearance platformAppearance();

/// Calls `changed` whenever the platform says another word. Nothing before Qt 6.5.
void onPlatformAppearanceChanged(QObject* context, std::function<void()> changed);

}  // namespace uinbox::ui
