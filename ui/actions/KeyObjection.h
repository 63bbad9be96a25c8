// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace uinbox::ui {

/// What speaks against a command having a key, whatever other commands have.
enum class KeyObjection {
    None,
    Letter,   ///< typed while something is written
    Editing,  ///< edits a text, moves in it, or presses what has the keyboard
    Desktop,  ///< taken by the desktop before a program hears it, on many of them
};

/// Of a sequence its first key counts. Pure; main thread.
[[nodiscard]] KeyObjection objectionTo(const QKeySequence& keys);
/// In words for whoever pressed it; empty for None.
[[nodiscard]] QString objectionText(KeyObjection objection, const QKeySequence& keys);

}  // namespace uinbox::ui
