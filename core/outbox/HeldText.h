// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

namespace uinbox {

// A message that the provider's scheduler holds can be changed here; the change counts once the provider has given the message back. Until
// then the text the provider has is kept in the message's metadata: it may have left already, and then that is what was sent. Pure.

/// Call before the first change and before each further one: keeps the text and the time that the provider has.
void keepHeldText(Message& message);
/// The provider gave the message back: the text here is the one that counts.
void forgetHeldText(Message& message);
/// It had left there: the message says again what was sent, and lateChange() what it was to say. False where no change was under way.
bool restoreHeldText(Message& message);
/// The text that came too late; empty for none.
[[nodiscard]] QString lateChange(const Message& message);
/// The time that came too late; absent for none.
[[nodiscard]] std::optional<Timestamp> lateTime(const Message& message);

}  // namespace uinbox
