// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "threads/Thread.h"

namespace uinbox {

/// What is known of a conversation that is saved, before its first entry. A value.
struct ConversationHead {
    ThreadId thread;
    Contact contact{};
    Timestamp savedAt{};
    std::optional<Timestamp> since{};  ///< what is older is not among it
    qint64 entries = 0;                ///< how many follow
};

}  // namespace uinbox
