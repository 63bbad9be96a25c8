// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ManualClock.h"
#include "TestDatabase.h"

#include "contacts/ContactService.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

namespace uinbox::test {

/// A person with a phone number and the conversation with them, in a fresh database. Main thread.
struct Conversation {
    TestDatabase database;
    ManualClock clock;
    ContactAddress address;
    ThreadId threadId;

    Conversation()
    {
        const auto made = database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(address, ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155552671"),
                                                                QStringLiteral("Ann"), clock.now()));
            UINBOX_ASSIGN(threadId, ThreadWrites(scope, clock.now()).threadOf(address.contactId));
            return {};
        });
        REQUIRE(made);
        (void)database.takeChanges();
    }

    Message add(Message message)
    {
        message.id = MessageId::generate(clock.now());
        message.threadId = threadId;
        message.contactId = address.contactId;
        message.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, clock.now()).add(message); }));
        return message;
    }
    Message inbound(const QString& content)
    {
        Message message;
        message.content = content;
        message.fromAddress = address.value;
        return add(std::move(message));
    }
    Message outbound(const QString& content, MessageStatus status)
    {
        Message message;
        message.direction = Direction::Outbound;
        message.status = status;
        message.content = content;
        message.toAddress = address.value;
        return add(std::move(message));
    }

    [[nodiscard]] Message message(MessageId id)
    {
        const auto found = database.read([id](db::Connection& connection) { return MessageRepository(connection).find(id); });
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    [[nodiscard]] Thread thread()
    {
        const auto found =
            database.read([this](db::Connection& connection) { return ThreadRepository(connection).find(threadId); });
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
};

}  // namespace uinbox::test
