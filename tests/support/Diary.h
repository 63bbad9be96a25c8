// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/ScheduleRepository.h"
#include "scheduler/ScheduleService.h"
#include "scheduler/ScheduleWrites.h"

#include "Mailroom.h"

namespace uinbox::test {

/// A mailroom in which messages wait for their time. Main thread.
struct Diary : Mailroom {
    /// The wall time of a moment in UTC.
    static WallTime utc(Timestamp moment) { return wallTimeOf(moment, "UTC").value(); }

    /// A message that is to leave then.
    Message schedule(const QString& content, const Schedule& wanted, OutboxState state = OutboxState::Scheduled)
    {
        const auto due = momentOf(wanted.when);
        REQUIRE(due);
        Message message;
        message.id = MessageId::generate(clock.now());
        message.threadId = threadId;
        message.contactId = address.contactId;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.content = content;
        message.toAddress = address.value;
        message.scheduledAt = *due;
        message.timeZone = QString::fromUtf8(wanted.when.zone);
        message.createdAt = clock.now();
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.state = state;
        row.notBefore = *due;
        row.createdAt = clock.now();
        if (state == OutboxState::Held) row.sendAt = *due;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(MessageRepository(scope.connection()).insert(message));
            UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
            scope.changes().schedule = true;
            return ScheduleRepository(scope.connection()).insert(message.id, wanted);
        }));
        return message;
    }
    Message scheduleIn(const QString& content, std::chrono::milliseconds wait)
    {
        return schedule(content, {utc(clock.now() + wait)});
    }
    Message hold(const QString& content, const Schedule& wanted) { return schedule(content, wanted, OutboxState::Held); }

    /// One step in a transaction of its own.
    template <class Step>
    auto step(Step step)
    {
        return database.write([this, step = std::move(step)](db::WriteScope& scope) {
            ScheduleWrites writes(scope, clock.now());
            return step(writes);
        });
    }
    ScheduleWrites::Released release(int limit = 200)
    {
        const auto released = step([=](ScheduleWrites& writes) { return writes.release(limit); });
        REQUIRE(released);
        return *released;
    }
    Result<> change(MessageId message, const ScheduleChange& change)
    {
        return step([&](ScheduleWrites& writes) { return writes.change(message, change); });
    }
    Result<QString> cancel(MessageId message)
    {
        return step([&](ScheduleWrites& writes) { return writes.cancel(message); });
    }
    Result<> restore(MessageId message)
    {
        return step([&](ScheduleWrites& writes) { return writes.restore(message); });
    }
    Result<> sendNow(MessageId message)
    {
        return step([&](ScheduleWrites& writes) { return writes.sendNow(message); });
    }
    void setState(MessageId message, OutboxState state, RecallFor recallFor = RecallFor::Wait)
    {
        OutboxRow changed = row(message);
        changed.state = state;
        changed.recallFor = recallFor;
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(changed); }));
    }
    [[nodiscard]] std::vector<ScheduledMessage> page(std::optional<MessageId> after = {}, int limit = 50)
    {
        const auto found =
            database.read([=](db::Connection& connection) { return ScheduleRepository(connection).page(after, limit); });
        REQUIRE(found);
        return *found;
    }
};

}  // namespace uinbox::test
