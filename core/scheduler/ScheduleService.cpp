// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler/ScheduleService.h"

#include "channels/Senders.h"
#include "db/Database.h"
#include "outbox/ScheduleRepository.h"
#include "scheduler/DueRunner.h"
#include "scheduler/ScheduleWrites.h"

#include <map>

namespace uinbox {

namespace {

using Providers = std::map<Channel, QString>;

Providers providersOf(const Senders& senders)
{
    Providers providers;
    for (const Channel channel : senders.connectedChannels()) providers.emplace(channel, senders.sender(channel)->provider());
    return providers;
}

void nameHolder(ScheduledMessage& scheduled, const Providers& providers)
{
    if (scheduled.state != OutboxState::Held && scheduled.state != OutboxState::Recalling) return;
    const auto provider = providers.find(scheduled.message.channel);
    if (provider != providers.end()) scheduled.heldBy = provider->second;
}

}  // namespace

ScheduleService::ScheduleService(db::Database& database, const Senders& senders, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_senders(senders), m_clock(clock)
{
}

QFuture<Result<std::vector<ScheduledMessage>>> ScheduleService::list(std::optional<MessageId> after, int limit)
{
    return m_database.read([=, providers = providersOf(m_senders)](db::Connection& connection) {
        auto page = ScheduleRepository(connection).page(after, limit);
        if (page)
            for (ScheduledMessage& scheduled : *page) nameHolder(scheduled, providers);
        return page;
    });
}

QFuture<Result<ScheduledMessage>> ScheduleService::find(MessageId message)
{
    return m_database.read([=, providers = providersOf(m_senders)](db::Connection& connection) -> Result<ScheduledMessage> {
        UINBOX_ASSIGN(auto found, ScheduleRepository(connection).find(message));
        if (!found) return fail(ErrorKind::NotFound, "scheduled message");
        nameHolder(*found, providers);
        return std::move(*found);
    });
}

QFuture<Result<>> ScheduleService::change(MessageId message, ScheduleChange change)
{
    return m_database.write([=, now = m_clock.now(), change = std::move(change)](db::WriteScope& scope) {
        return ScheduleWrites(scope, now).change(message, change);
    });
}

QFuture<Result<QString>> ScheduleService::cancel(MessageId message)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) { return ScheduleWrites(scope, now).cancel(message); });
}

QFuture<Result<TakingBack>> ScheduleService::takeBack(MessageId message, Draft added)
{
    return m_database.write([=, now = m_clock.now(), added = std::move(added)](db::WriteScope& scope) {
        return ScheduleWrites(scope, now).takeBack(message, added);
    });
}

QFuture<Result<>> ScheduleService::restore(MessageId message)
{
    return m_database.write(
        [=, now = m_clock.now()](db::WriteScope& scope) { return ScheduleWrites(scope, now).restore(message); });
}

QFuture<Result<>> ScheduleService::sendNow(MessageId message)
{
    return m_database.write(
        [=, now = m_clock.now()](db::WriteScope& scope) { return ScheduleWrites(scope, now).sendNow(message); });
}

QFuture<Result<DueRun>> ScheduleService::runDue(std::chrono::milliseconds patience)
{
    auto* runner = new DueRunner(m_database, m_clock, this);
    return runner->run(patience);
}

}  // namespace uinbox
