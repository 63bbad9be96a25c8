// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <map>
#include <optional>

namespace uinbox {

/// What is ahead of the outbox when a round is over.
struct OutboxAhead {
    std::optional<Timestamp> next;        ///< when the next row is due
    std::map<QString, bool> isWaitedFor;  ///< of the providers that nothing reaches: whether something waits for them
};

/// Reads it. `since`: the moment at which the round looked; what became due after it, nobody has seen yet. `stopped`: the channels of the
/// providers that nothing reaches.
[[nodiscard]] Result<OutboxAhead> readAhead(db::Connection& connection, Timestamp since, const std::map<Channel, QString>& stopped);

/// Whether a message keeps back what was written after it in its conversation: it waits for nothing but to be sent, is on its way, or may
/// be. What waits for a time of its own keeps nothing back. The outbox takes the next one by the same rule (OutboxRepository::claimable()).
/// Pure.
[[nodiscard]] bool keepsBack(const Message& older);

/// The earlier of two moments, of which each may be none.
[[nodiscard]] std::optional<Timestamp> earlier(std::optional<Timestamp> one, std::optional<Timestamp> other);

}  // namespace uinbox
