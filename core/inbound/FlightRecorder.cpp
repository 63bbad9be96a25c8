// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/FlightRecorder.h"

#include "base/Logging.h"
#include "threads/DeliveryReportRepository.h"

namespace uinbox {

using namespace std::chrono_literals;

namespace {

constexpr auto kPruneEvery = 1h;

Result<WebhookEvent> existing(db::Connection& connection, std::int64_t seq)
{
    UINBOX_ASSIGN(auto event, WebhookEventRepository(connection).find(seq));
    if (!event) return fail(ErrorKind::NotFound, "this is not recorded any more");
    return std::move(*event);
}

}  // namespace

FlightRecorder::FlightRecorder(db::Database& database, const Clock& clock, Limits limits, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_limits(limits)
{
    connect(&m_timer, &WallClockTimer::timedOut, this, &FlightRecorder::prune);
}

void FlightRecorder::start()
{
    prune();
}

void FlightRecorder::prune()
{
    m_timer.startAt(m_clock.now() + kPruneEvery);
    auto pruned =
        m_database.write([before = m_clock.now() - m_limits.age, bytes = m_limits.bytes](db::WriteScope& scope) -> Result<int> {
            UINBOX_TRY(DeliveryReportRepository(scope.connection()).removeParked(before));
            return WebhookEventRepository(scope.connection()).prune(before, bytes);
        });
    onFinished(pruned, this, [](const Result<int>& count) {
        if (count && *count > 0) qCInfo(lcInbound) << *count << "recorded event(s) removed";
    });
}

QFuture<Result<std::vector<WebhookEvent>>> FlightRecorder::list(std::optional<std::int64_t> before, int limit)
{
    return m_database.read([=](db::Connection& connection) { return WebhookEventRepository(connection).list(before, limit); });
}

QFuture<Result<WebhookEvent>> FlightRecorder::event(std::int64_t seq)
{
    return m_database.read([seq](db::Connection& connection) { return existing(connection, seq); });
}

QFuture<Result<std::vector<WebhookEvent>>> FlightRecorder::about(MessageId message, const QString& providerSid)
{
    return m_database.read(
        [=](db::Connection& connection) { return WebhookEventRepository(connection).about(message, providerSid); });
}

QFuture<Result<>> FlightRecorder::replay(std::int64_t seq)
{
    return m_database.write([seq, replays = m_replays, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto event, existing(scope.connection(), seq));
        const auto replay = replays.constFind(event.provider);
        if (replay == replays.constEnd()) return fail(ErrorKind::Invalid, "nobody knows how to carry this out");
        return (*replay)(scope, now, event);
    });
}

}  // namespace uinbox
