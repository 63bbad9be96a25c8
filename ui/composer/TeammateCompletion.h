// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/InlineCompletion.h"
#include "notes/Mentions.h"

namespace uinbox::ui {

/// Those of whom each word of what was typed begins a word of the name, in their order.
[[nodiscard]] std::vector<Teammate> teammatesFor(const QString& typed, const std::vector<Teammate>& team);
/// The same as a note offers them behind "@": the first ones. Completion::id is that of the user.
[[nodiscard]] std::vector<Completion> teammatesOffered(const QString& typed, const std::vector<Teammate>& team);

}  // namespace uinbox::ui
