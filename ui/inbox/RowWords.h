// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

namespace uinbox::ui {

/// The second line of a conversation's row: what stands before the text, and the text.
struct RowPreview {
    enum class Tone { Muted, Danger };
    QString lead;  ///< "Draft:", "You:"; may be empty
    Tone tone = Tone::Muted;
    QString text;
};
[[nodiscard]] RowPreview rowPreview(const Thread& thread);

/// The last message went out and did not arrive, or nobody knows.
[[nodiscard]] bool hasFailed(const Thread& thread);
/// When a snoozed one comes back: "15:00" today, "Mon 8:00" within a week, else the date.
[[nodiscard]] QString returnText(Timestamp until, Timestamp now);
/// The same in a sentence, with the date where it is not today: "15:00", "Tuesday 17 March, 15:00".
[[nodiscard]] QString untilText(Timestamp until, Timestamp now);
/// All of a row in words, as it is read aloud.
[[nodiscard]] QString rowWords(const Thread& thread, Timestamp now);

}  // namespace uinbox::ui
