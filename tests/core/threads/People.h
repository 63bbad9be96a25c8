// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ManualClock.h"
#include "TestDatabase.h"

#include "accounts/AccountRepository.h"
#include "accounts/AccountService.h"
#include "contacts/ContactService.h"
#include "threads/ThreadService.h"
#include "threads/ThreadWrites.h"

namespace uinbox::test {

/// Any number of people who wrote, and what a window does with their conversations. Main thread.
struct People {
    TestDatabase database;
    ManualClock clock;
    ThreadService service{*database, clock};
    AccountService accounts{*database, clock};

    /// People who wrote once each, a minute apart: the last is the newest.
    std::vector<ThreadId> write(int count, Channel channel = Channel::Sms)
    {
        std::vector<ThreadId> threads;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::minutes(1));
                UINBOX_ASSIGN(const auto address, ContactService::findOrCreate(
                                                      scope, AddressKind::Phone, QStringLiteral("+1415%1").arg(5550000 + m_people),
                                                      QStringLiteral("Person %1").arg(m_people), clock.now()));
                ++m_people;
                UINBOX_ASSIGN(const auto thread, ThreadWrites(scope, clock.now()).threadOf(address.contactId));
                m_contacts.insert(thread, address.contactId);
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message(thread, channel, Direction::Inbound)));
                threads.push_back(thread);
            }
            return {};
        }));
        (void)database.takeChanges();
        return threads;
    }
    void add(ThreadId thread, Direction direction)
    {
        REQUIRE(database.write(
            [&](db::WriteScope& scope) { return ThreadWrites(scope, clock.now()).add(message(thread, Channel::Sms, direction)); }));
    }
    [[nodiscard]] std::vector<ThreadId> list(InboxQuery query = {}, int page = 100)
    {
        std::vector<ThreadId> ids;
        std::optional<InboxCursor> after;
        for (bool more = true; more;) {
            const auto read = await(service.inbox(query, after, page));
            REQUIRE(read);
            for (const Thread& thread : read->threads) {
                CHECK(isInList(thread, query));
                ids.push_back(thread.id);
            }
            more = read->hasMore;
            if (more) after = cursorOf(read->threads.back());
        }
        return ids;
    }
    /// The same, read from its end.
    [[nodiscard]] std::vector<ThreadId> listUp(InboxQuery query = {}, int page = 100)
    {
        std::vector<ThreadId> ids;
        std::optional<InboxCursor> before;
        for (bool more = true; more;) {
            const auto read = await(service.inboxUp(query, before, page));
            REQUIRE(read);
            std::vector<ThreadId> run;
            for (const Thread& thread : read->threads) run.push_back(thread.id);
            ids.insert(ids.begin(), run.begin(), run.end());
            more = read->hasMore;
            if (more) before = cursorOf(read->threads.front());
        }
        return ids;
    }
    [[nodiscard]] Thread thread(ThreadId id)
    {
        const auto found = await(service.threads({id}));
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        return found->front();
    }
    [[nodiscard]] UserId user(const QString& name)
    {
        User user;
        user.id = UserId::generate(clock.now());
        user.name = name;
        user.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) { return AccountRepository(scope.connection()).insertUser(user); }));
        return user.id;
    }

private:
    [[nodiscard]] Message message(ThreadId thread, Channel channel, Direction direction) const
    {
        Message message;
        message.id = MessageId::generate(clock.now());
        message.threadId = thread;
        message.contactId = m_contacts.value(thread);
        message.channel = channel;
        message.direction = direction;
        message.status = direction == Direction::Inbound ? MessageStatus::Received : MessageStatus::Sent;
        message.content = QStringLiteral("hello");
        message.createdAt = clock.now();
        return message;
    }

    QHash<ThreadId, ContactId> m_contacts;
    int m_people = 0;
};

}  // namespace uinbox::test
