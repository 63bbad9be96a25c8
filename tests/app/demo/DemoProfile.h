// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "demo/DemoClock.h"
#include "demo/DemoSeeder.h"
#include "outbox/OutboxRepository.h"
#include "threads/ThreadService.h"

#include "support/ManualClock.h"
#include "support/Waiting.h"

#include <QTemporaryDir>

namespace uinbox::test {

/// A database of its own, its clock at the beginning of the demo.
class DemoProfile {
public:
    DemoProfile()
    {
        m_clock.set(app::DemoClock::start());
        REQUIRE(m_dir.isValid());
        auto opened =
            db::Database::open({m_dir.filePath(QStringLiteral("inbox.db")), m_dir.filePath(QStringLiteral("backups")), 2});
        REQUIRE(opened);
        m_database = std::move(*opened);
    }

    db::Database& database() { return *m_database; }
    ManualClock& clock() { return m_clock; }

    void seed(const app::DemoWorld& world)
    {
        const auto seeded = await(app::seedDemo(*m_database, world));
        REQUIRE(seeded);
    }

    std::vector<Thread> inbox()
    {
        ThreadService threads(*m_database, m_clock);
        const auto page = await(threads.inbox({}, std::nullopt, 1000));
        REQUIRE(page);
        return page->threads;
    }

    /// The messages of the conversation with a number, oldest first; none where nobody has it.
    std::vector<Message> messagesWith(const QString& phone)
    {
        ThreadService threads(*m_database, m_clock);
        for (const Thread& thread : inbox()) {
            if (thread.contactAddress != phone) continue;
            const auto page = await(threads.older(thread.id, std::nullopt, 1000));
            REQUIRE(page);
            return page->messages;
        }
        return {};
    }

    std::optional<OutboxRow> outboxRow(MessageId message)
    {
        const auto row = await(m_database->read(
            [message](db::Connection& connection) { return OutboxRepository(connection).findByMessage(message); }));
        REQUIRE(row);
        return *row;
    }

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<db::Database> m_database;
};

}  // namespace uinbox::test
