// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutgoingMessage.h"
#include "threads/Thread.h"

namespace uinbox::ui {

/// A message that did not leave, as the draft it was written from. Pure.
[[nodiscard]] Draft draftOf(ThreadId thread, const OutgoingMessage& message);

/// The other way. A note in it is left out.
[[nodiscard]] OutgoingMessage outgoingOf(const Draft& draft);

}  // namespace uinbox::ui
