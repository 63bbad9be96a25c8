// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

#include <chrono>

namespace uinbox::ui {

// What a person chose for sending.

/// For how many seconds what is sent can be taken back; below 0: as the profile's settings say.
inline const Preference<int> kUndoSeconds{"sending/undoSeconds", -1};
[[nodiscard]] inline std::chrono::milliseconds undoWindow(const Preferences& preferences, std::chrono::milliseconds fallback)
{
    const int seconds = preferences.get(kUndoSeconds);
    return seconds < 0 ? fallback : std::chrono::seconds(seconds);
}

}  // namespace uinbox::ui
