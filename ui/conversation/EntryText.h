// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/Entry.h"

namespace uinbox::ui {

// What is said of an entry of a conversation, to be heard or pasted elsewhere. All of it is pure.

/// For a screen reader: who, on what, when, what, and how it stands. "Internal note by Sam, only you see it, …" for a note.
[[nodiscard]] QString spokenText(const Entry& entry);
/// Who wrote a note: a name, or that they are gone.
[[nodiscard]] QString authorName(const Note& note);
/// The line before an entry's text among others in the clipboard: "Ann, 30 November 2026 09:31". `person` is whom the conversation is with.
[[nodiscard]] QString copiedHeading(const Entry& entry, const QString& person);
/// All of its text; where it has none, the names of its files.
[[nodiscard]] QString copiedText(const Entry& entry);
/// What an answer quotes of a text: each line after "> ".
[[nodiscard]] QString quoted(const QString& text);

}  // namespace uinbox::ui
