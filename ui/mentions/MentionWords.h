// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/NoteMention.h"

namespace uinbox::ui {

// What a mention says, in a person's words. Pure.

/// Who named the reader.
[[nodiscard]] QString mentionAuthor(const NoteMention& mention);
/// Whom the note is about.
[[nodiscard]] QString mentionPerson(const NoteMention& mention);
/// "Marta Reyes about Priya Raghunathan".
[[nodiscard]] QString mentionTitle(const NoteMention& mention);
/// The note on one line, its beginning.
[[nodiscard]] QString mentionLine(const NoteMention& mention);
/// All of a row in words, as it is read aloud.
[[nodiscard]] QString mentionWords(const NoteMention& mention, Timestamp now);

}  // namespace uinbox::ui
