// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxRepository.h"
#include "outbox/SendService.h"

namespace uinbox {

/// A message that is to leave later, as the list of them shows it.
struct ScheduledMessage {
    Message message;      ///< its status is Scheduled
    QString contactName;  ///< empty where the person was never named
    Schedule schedule;
    Timestamp due{};                             ///< what `schedule` means by today's rules of its zone
    OutboxState state = OutboxState::Scheduled;  ///< Scheduled, Asking, Held, Recalling; Sending or Unknown while it is handed over
    QString heldBy;                              ///< the provider that keeps it ("Twilio"); empty while this computer does
};

}  // namespace uinbox
