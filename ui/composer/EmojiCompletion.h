// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class InlineCompletion;
class MessageEdit;
class Preferences;
class Theme;

/// Offers emoji by their names behind ":" in a field, ":smi"; a whole name between two colons becomes its emoji at once. The field owns
/// what it needs; theme and preferences outlive it. Main thread.
void offerEmoji(MessageEdit& edit, const Theme& theme, Preferences& preferences);

}  // namespace uinbox::ui
