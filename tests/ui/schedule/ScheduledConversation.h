// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "ScriptedSender.h"

#include "channels/Senders.h"
#include "outbox/OutboxRepository.h"
#include "outbox/ScheduleRepository.h"
#include "scheduler/ScheduleService.h"

namespace uinbox::test {

/// A conversation with messages that leave later, as they are once they are stored. Main thread.
struct ScheduledConversation : Conversation {
    Senders senders;
    ScheduleService service{*database, senders, clock};

    ScheduledConversation()
    {
        auto sender = std::make_unique<ScriptedSender>();
        sender->itsProvider = QStringLiteral("Twilio");
        senders.connectChannel(std::move(sender));
    }

    /// One that leaves `hours` from now; one that asks was due then.
    Message later(const QString& content, std::chrono::hours hours, OutboxState state = OutboxState::Scheduled,
                  bool cancelOnReply = false)
    {
        Message message;
        message.id = MessageId::generate(clock.now());
        message.threadId = threadId;
        message.contactId = address.contactId;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.content = content;
        message.toAddress = address.value;
        message.createdAt = clock.now();
        message.scheduledAt = clock.now() + hours;
        message.timeZone = QStringLiteral("UTC");
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.state = state;
        row.notBefore = *message.scheduledAt;
        row.createdAt = clock.now();
        const Schedule schedule{wallTimeOf(*message.scheduledAt, "UTC").value(), cancelOnReply};
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
            UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
            scope.changes().schedule = true;
            return ScheduleRepository(scope.connection()).insert(message.id, schedule);
        }));
        return message;
    }
    [[nodiscard]] OutboxState stateOf(MessageId id)
    {
        const auto row = database.read([id](db::Connection& connection) { return OutboxRepository(connection).findByMessage(id); });
        REQUIRE(row);
        REQUIRE(row->has_value());
        return (*row)->state;
    }
};

}  // namespace uinbox::test
