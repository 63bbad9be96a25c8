// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

namespace uinbox::ui {

inline const Preference<bool> kNotify{"notifications/on", true};
/// What of a message a notification shows: full, name (only who wrote), none.
inline const Preference<QString> kNotifyContent{"notifications/content", QStringLiteral("full")};
inline const Preference<bool> kNotifySound{"notifications/sound", true};  ///< whether the system may make a sound
inline const Preference<bool> kQuiet{"notifications/quiet", false};       ///< do not disturb
inline const Preference<bool> kTrayIcon{"tray/show", true};
inline const Preference<bool> kTrayKeep{"tray/keep", false};             ///< closing the window leaves the program in the tray
inline const Preference<bool> kStartHidden{"tray/start-hidden", false};  ///< begin in the tray

}  // namespace uinbox::ui
