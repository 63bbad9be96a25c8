// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

#include <QStringList>

namespace uinbox::ui {

// What a person chose for writing.

/// Enter sends a text message; without it, it begins a line. Ctrl+Enter always sends.
inline const Preference<bool> kEnterSends{"composer/enterSends", true};
/// Words that no dictionary has are marked, where one is installed.
inline const Preference<bool> kChecksSpelling{"composer/checksSpelling", true};
/// A SkinTone.
inline const Preference<int> kSkinTone{"emoji/skinTone", 0};
/// The last first.
inline const Preference<QStringList> kRecentEmoji{"emoji/recent", {}};
inline constexpr int kMostRecentEmoji = 32;

}  // namespace uinbox::ui
