// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

namespace uinbox::ui {

/// What a message is besides its text, in a line to stand above it: a place on the map, forwarded, an answer to an earlier one, from an ad,
/// written by a machine. Empty for most. What WhatsApp says of it is in the parameters of its webhook (PROVIDERS.md 1.2).
[[nodiscard]] QString messageFacts(const Message& message);

}  // namespace uinbox::ui
