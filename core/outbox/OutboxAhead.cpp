// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxAhead.h"

#include "outbox/OutboxRepository.h"

#include <algorithm>

namespace uinbox {

Result<OutboxAhead> readAhead(db::Connection& connection, Timestamp since, const std::map<Channel, QString>& stopped)
{
    OutboxRepository outbox(connection);
    OutboxAhead ahead;
    UINBOX_ASSIGN(ahead.next, outbox.nextDue(since));
    for (const auto& [channel, provider] : stopped) {
        UINBOX_ASSIGN(const bool isLive, outbox.hasLive(channel));
        ahead.isWaitedFor[provider] = ahead.isWaitedFor[provider] || isLive;
    }
    return ahead;
}

bool keepsBack(const Message& older)
{
    if (older.direction == Direction::Inbound) return false;
    switch (older.status) {
        case MessageStatus::Pending:
        case MessageStatus::Sending:
        case MessageStatus::Unknown: return true;
        case MessageStatus::Scheduled:
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Failed:
        case MessageStatus::Canceled:
        case MessageStatus::Received: return false;
    }
    return false;
}

std::optional<Timestamp> earlier(std::optional<Timestamp> one, std::optional<Timestamp> other)
{
    if (!one || !other) return one ? one : other;
    return std::min(*one, *other);
}

}  // namespace uinbox
