// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include "threads/ThreadService.h"

namespace uinbox::test {

/// A conversation with the service that a window reads it by. Main thread.
struct Chat : Conversation {
    ThreadService service{*database, clock};

    /// `count` more messages in one commit, a minute apart: mostly received, every fifth sent. Some are longer than one line.
    std::vector<MessageId> fill(int count)
    {
        std::vector<MessageId> ids;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::minutes(1));
                const Message message = numbered(m_filled++);
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
                ids.push_back(message.id);
            }
            return {};
        }));
        return ids;
    }
    Message inboundLater(const QString& content)
    {
        clock.advance(std::chrono::minutes(1));
        return inbound(content);
    }
    Message outboundLater(const QString& content, MessageStatus status)
    {
        clock.advance(std::chrono::minutes(1));
        return outbound(content, status);
    }
    /// As the outbox and the provider's reports change a message.
    void change(MessageId id, const std::function<void(Message&)>& how)
    {
        Message now = message(id);
        how(now);
        REQUIRE(database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, clock.now()).update(now); }));
    }
    void setStatus(MessageId id, MessageStatus status)
    {
        change(id, [status](Message& message) { message.status = status; });
    }
    /// A message that waits for its time.
    Message scheduled(const QString& content, Timestamp due)
    {
        clock.advance(std::chrono::minutes(1));
        Message message;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.content = content;
        message.scheduledAt = due;
        return add(std::move(message));
    }
    /// Its time has come: it enters the conversation now.
    void leave(MessageId id)
    {
        clock.advance(std::chrono::minutes(1));
        Message now = message(id);
        now.status = MessageStatus::Pending;
        now.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, clock.now()).enter(now); }));
    }
    /// Waits until everything written so far has been told to whoever listens.
    void hearAll()
    {
        (void)database.takeChanges();
        QCoreApplication::processEvents();
    }
    /// A conversation with somebody else.
    ThreadId another(const QString& phone, const QString& name = QStringLiteral("Bob"))
    {
        ThreadId id;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto other, ContactService::findOrCreate(scope, AddressKind::Phone, phone, name, clock.now()));
            UINBOX_ASSIGN(id, ThreadWrites(scope, clock.now()).threadOf(other.contactId));
            return {};
        }));
        return id;
    }

private:
    Message numbered(int number) const
    {
        Message message;
        message.id = MessageId::generate(clock.now());
        message.threadId = threadId;
        message.contactId = address.contactId;
        message.createdAt = clock.now();
        if (number % 5 == 4) {
            message.direction = Direction::Outbound;
            message.status = MessageStatus::Delivered;
        }
        message.content = QStringLiteral("Message %1").arg(number);
        for (int i = 0; i < number % 7; ++i) message.content += QStringLiteral(" with some more words that need another line");
        return message;
    }

    int m_filled = 0;
};

}  // namespace uinbox::test
