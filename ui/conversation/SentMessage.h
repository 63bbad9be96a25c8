// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutgoingMessage.h"

namespace uinbox::ui {

/// What was just sent from a conversation and can be taken back for a while.
struct SentMessage {
    ThreadId thread;
    MessageId id;
    OutgoingMessage message;  ///< as it was written, with its files
    Timestamp leaves{};       ///< until when
};

}  // namespace uinbox::ui
