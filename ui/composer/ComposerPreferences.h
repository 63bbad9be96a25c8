// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

#include <QStringList>

#include <chrono>

namespace uinbox::ui {

// What a person chose for writing.

/// Enter sends a text message; without it, it begins a line. Ctrl+Enter always sends.
inline const Preference<bool> kEnterSends{"composer/enterSends", true};
/// For how many seconds what is sent can be taken back; below 0: as the profile's settings say.
inline const Preference<int> kUndoSeconds{"sending/undoSeconds", -1};
[[nodiscard]] inline std::chrono::milliseconds undoWindow(const Preferences& preferences, std::chrono::milliseconds fallback)
{
    const int seconds = preferences.get(kUndoSeconds);
    return seconds < 0 ? fallback : std::chrono::seconds(seconds);
}
/// Words that no dictionary has are marked, where one is installed.
inline const Preference<bool> kChecksSpelling{"composer/checksSpelling", true};
/// A SkinTone.
inline const Preference<int> kSkinTone{"emoji/skinTone", 0};
/// The last first.
inline const Preference<QStringList> kRecentEmoji{"emoji/recent", {}};
inline constexpr int kMostRecentEmoji = 32;

}  // namespace uinbox::ui
