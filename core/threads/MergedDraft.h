// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

namespace uinbox {

/// `added` put to what waits already: texts and notes one after the other, what was added last first in a text; copies and files of both. Where
/// both have a text its formatting goes, since two texts have none in common. The subject that was there stays. Pure.
[[nodiscard]] Draft mergedDraft(const Draft& before, const Draft& added);

}  // namespace uinbox
