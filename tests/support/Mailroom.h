// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/DeliveryWrites.h"

#include "Conversation.h"
#include "ScriptedSender.h"

namespace uinbox::test {

/// A conversation whose messages go through the outbox step by step. Main thread.
struct Mailroom : Conversation {
    /// Puts a message into the outbox, due after `wait`.
    Message queue(const QString& content, std::chrono::milliseconds wait = {})
    {
        const Message message = outbound(content, MessageStatus::Pending);
        OutboxRow row;
        row.id = OutboxId::generate(clock.now());
        row.messageId = message.id;
        row.threadId = threadId;
        row.notBefore = clock.now() + wait;
        row.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).insert(row, {}, {}); }));
        return message;
    }
    /// A message whose attempt ended with nobody knowing, its grace period over.
    Message unknown(const QString& content)
    {
        const Message message = queue(content);
        REQUIRE(claim().size() == 1);
        settle(message.id, nobodyKnows());
        clock.advance(timing.grace);
        return message;
    }

    /// One step in a transaction of its own: of OutboxWrites, or of the class named.
    template <class Writes = OutboxWrites, class Step>
    auto write(Step step)
    {
        return database.write([this, step = std::move(step)](db::WriteScope& scope) {
            Writes writes(scope, clock.now(), timing);
            return step(writes);
        });
    }
    std::vector<OutboxWrites::Claim> claim(Channel channel = Channel::Sms)
    {
        const auto claims = write([=](OutboxWrites& writes) { return writes.claim(channel, 100); });
        REQUIRE(claims);
        return *claims;
    }
    void settle(MessageId message, const SendOutcome& outcome)
    {
        const OutboxId id = row(message).id;
        REQUIRE(write([&](OutboxWrites& writes) { return writes.settle(id, outcome, 0); }));
    }
    void reconcile(MessageId message, const Result<std::vector<RemoteMessage>>& remote)
    {
        const OutboxId id = row(message).id;
        REQUIRE(write([&](OutboxWrites& writes) { return writes.reconcile(id, remote, 0); }));
    }
    void confirm(MessageId message, int sid, MessageStatus status)
    {
        const OutboxId id = row(message).id;
        const DeliveryReport report{sidOf(sid), status, status == MessageStatus::Failed ? 30006 : 0, {}, clock.now()};
        REQUIRE(write([&](OutboxWrites& writes) { return writes.confirm(id, report); }));
    }

    [[nodiscard]] OutboxRow row(MessageId message)
    {
        const auto found =
            database.read([=](db::Connection& connection) { return OutboxRepository(connection).findByMessage(message); });
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    [[nodiscard]] std::vector<OutboxRow> checkable()
    {
        const auto rows = database.read(
            [now = clock.now()](db::Connection& connection) { return OutboxRepository(connection).checkable(now, 100); });
        REQUIRE(rows);
        return *rows;
    }
    [[nodiscard]] bool isOptedOut()
    {
        return database.count("SELECT count(*) FROM contact_address WHERE opted_out_at IS NOT NULL") == 1;
    }
    /// The message as the provider lists it.
    [[nodiscard]] RemoteMessage remote(int sid, const Message& message)
    {
        RemoteMessage remote;
        remote.sid = sidOf(sid);
        remote.to = message.toAddress;
        remote.body = message.content;
        remote.status = MessageStatus::Delivered;
        remote.createdAt = message.createdAt;
        return remote;
    }

    OutboxTiming timing;
};

}  // namespace uinbox::test
