// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxAhead.h"

#include "Conversation.h"

#include "outbox/OutboxRepository.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// The row of a message of that status; as the outbox writes both.
OutboxState stateOf(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled: return OutboxState::Scheduled;
        case MessageStatus::Pending: return OutboxState::Queued;
        case MessageStatus::Sending: return OutboxState::Sending;
        case MessageStatus::Unknown: return OutboxState::Unknown;
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read: return OutboxState::Done;
        case MessageStatus::Failed: return OutboxState::Failed;
        case MessageStatus::Canceled:
        case MessageStatus::Received: return OutboxState::Canceled;
    }
    return OutboxState::Done;
}

struct Queue : Conversation {
    Message put(MessageStatus status)
    {
        clock.advance(std::chrono::seconds(1));
        const Message message = outbound(QStringLiteral("text"), status);
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.state = stateOf(status);
        row.notBefore = clock.now();
        row.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).insert(row, {}, {}); }));
        return message;
    }
    [[nodiscard]] bool isTaken(MessageId id)
    {
        const auto rows = database.read([&](db::Connection& connection) {
            return OutboxRepository(connection).claimable(Channel::Sms, clock.now() + std::chrono::hours(1), 10);
        });
        REQUIRE(rows);
        return std::any_of(rows->begin(), rows->end(), [&](const OutboxRow& row) { return row.messageId == id; });
    }
};

}  // namespace

TEST_CASE("what is said to keep a message back is what the outbox lets keep it back, whatever became of the older one")
{
    const auto status = GENERATE(MessageStatus::Scheduled, MessageStatus::Pending, MessageStatus::Sending, MessageStatus::Unknown,
                                 MessageStatus::Sent, MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed,
                                 MessageStatus::Canceled);
    CAPTURE(static_cast<int>(status));
    Queue queue;
    const Message older = queue.put(status);
    const Message newer = queue.put(MessageStatus::Pending);
    CHECK(queue.isTaken(newer.id) == !keepsBack(older));
}

TEST_CASE("what came in keeps nothing back")
{
    Queue queue;
    CHECK_FALSE(keepsBack(queue.inbound(QStringLiteral("hello"))));
}
