// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ScheduleRepository.h"

#include "threads/MessageRepository.h"

#include <utility>

namespace uinbox {

namespace {

#define SCHEDULE_COLUMNS "s.wall_time, s.time_zone, s.cancel_on_reply, s.late_limit"

constexpr char kInsert[] =
    "INSERT INTO schedule (message_id, wall_time, time_zone, cancel_on_reply, late_limit)"
    " VALUES (:message, :wall, :zone, :cancelOnReply, :lateLimit)";
constexpr char kUpdate[] =
    "UPDATE schedule SET wall_time = :wall, time_zone = :zone, cancel_on_reply = :cancelOnReply, late_limit = :lateLimit"
    " WHERE message_id = :message";
constexpr char kSchedule[] = "SELECT " SCHEDULE_COLUMNS " FROM schedule s WHERE s.message_id = :message";
constexpr char kFind[] =
    "SELECT m.id, c.name FROM message m JOIN contact c ON c.id = m.contact_id WHERE m.id = :message AND m.status = 'scheduled'";
constexpr char kPlace[] =
    "SELECT o.state = 'asking', o.not_before, o.seq, m.scheduled_at FROM message m JOIN outbox o ON o.message_id = m.id"
    " WHERE m.id = :message";
constexpr char kAsking[] =
    "SELECT o.message_id, c.name FROM outbox o INDEXED BY outbox_scheduled CROSS JOIN thread t ON t.id = o.thread_id CROSS JOIN contact c ON c.id = t.contact_id"
    " WHERE o.state = 'asking' AND (o.not_before, o.seq) > (:due, :seq) ORDER BY o.not_before, o.seq LIMIT :limit";
constexpr char kByDue[] =
    "SELECT m.id, c.name FROM message m INDEXED BY message_scheduled CROSS JOIN outbox o ON o.message_id = m.id CROSS JOIN contact c ON c.id = m.contact_id"
    " WHERE m.status = 'scheduled' AND (m.scheduled_at, m.id) > (:due, :message) AND o.state <> 'asking'"
    " ORDER BY m.scheduled_at, m.id LIMIT :limit";
constexpr char kDue[] = "SELECT o.message_id, 0, o.not_before, " SCHEDULE_COLUMNS
                        " FROM outbox o INDEXED BY outbox_scheduled CROSS JOIN schedule s ON s.message_id = o.message_id"
                        " WHERE o.state = 'scheduled' AND o.not_before <= :now ORDER BY o.not_before, o.seq LIMIT :limit";
constexpr char kNextDue[] = "SELECT min(not_before) FROM outbox INDEXED BY outbox_scheduled WHERE state = 'scheduled'";
constexpr char kWaiting[] =
    "SELECT m.id, o.state = 'held', m.scheduled_at, " SCHEDULE_COLUMNS
    " FROM message m INDEXED BY message_scheduled CROSS JOIN outbox o ON o.message_id = m.id"
    " CROSS JOIN schedule s ON s.message_id = m.id"
    " WHERE m.status = 'scheduled' AND (m.scheduled_at, m.id) > (:due, :message) AND o.state IN ('scheduled', 'held')"
    " ORDER BY m.scheduled_at, m.id LIMIT :limit";
constexpr char kMoveToEnd[] = "UPDATE outbox SET seq = (SELECT max(seq) FROM outbox) + 1 WHERE id = :id";

/// The schedule in four columns from `column` on. What was stored was checked; a damaged row gives an invalid time, which is no moment.
Schedule readSchedule(const db::Query& query, int column)
{
    Schedule schedule;
    const QByteArray zone = query.text(column + 1).toUtf8();
    schedule.when = wallTimeFromText(query.text(column), zone).value_or(WallTime{{}, {}, zone});
    schedule.cancelOnReply = query.integer(column + 2) != 0;
    schedule.lateLimit = std::chrono::milliseconds(query.integer(column + 3));
    return schedule;
}

void bindSchedule(db::Query& query, MessageId message, const Schedule& schedule)
{
    query.bind(":message", message);
    query.bind(":wall", toText(schedule.when));
    query.bind(":zone", QString::fromUtf8(schedule.when.zone));
    query.bind(":cancelOnReply", schedule.cancelOnReply ? 1 : 0);
    query.bind(":lateLimit", std::int64_t{schedule.lateLimit.count()});
}

/// Where a message stands in the list.
struct Place {
    bool asks = true;
    Timestamp askingSince = Timestamp::min();
    std::int64_t seq = 0;
    Timestamp due = Timestamp::min();
};

Result<Place> placeOf(db::Connection& connection, std::optional<MessageId> message)
{
    if (!message) return Place();
    UINBOX_ASSIGN(auto query, connection.prepare(kPlace));
    query.bind(":message", *message);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return fail(ErrorKind::NotFound, "the message to continue behind");
    return Place{query.integer(0) != 0, query.time(1), query.integer(2), query.time(3)};
}

}  // namespace

Result<> ScheduleRepository::insert(MessageId message, const Schedule& schedule)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    bindSchedule(query, message, schedule);
    return query.run();
}

Result<> ScheduleRepository::update(MessageId message, const Schedule& schedule)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdate));
    bindSchedule(query, message, schedule);
    return query.run();
}

Result<std::optional<Schedule>> ScheduleRepository::schedule(MessageId message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSchedule));
    query.bind(":message", message);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readSchedule(query, 0)) : std::nullopt;
}

Result<std::optional<ScheduledMessage>> ScheduleRepository::find(MessageId message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":message", message);
    UINBOX_ASSIGN(auto found, load(std::move(query)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<ScheduledMessage>> ScheduleRepository::page(std::optional<MessageId> after, int limit)
{
    UINBOX_ASSIGN(const Place place, placeOf(m_connection, after));
    std::vector<ScheduledMessage> found;
    if (place.asks) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kAsking));
        query.bind(":due", place.askingSince);
        query.bind(":seq", place.seq);
        query.bind(":limit", limit);
        UINBOX_ASSIGN(found, load(std::move(query)));
    }
    const int rest = limit - static_cast<int>(found.size());
    if (rest <= 0) return found;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kByDue));
    query.bind(":due", place.asks ? Timestamp::min() : place.due);
    query.bind(":message", place.asks ? MessageId() : *after);
    query.bind(":limit", rest);
    UINBOX_ASSIGN(auto byDue, load(std::move(query)));
    std::move(byDue.begin(), byDue.end(), std::back_inserter(found));
    return found;
}

Result<std::vector<WaitingRow>> ScheduleRepository::dueRows(Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDue));
    query.bind(":now", now);
    query.bind(":limit", limit);
    return readWaiting(std::move(query));
}

Result<std::optional<Timestamp>> ScheduleRepository::nextDue()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNextDue));
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? query.optionalTime(0) : std::nullopt;
}

Result<std::vector<WaitingRow>> ScheduleRepository::waiting(Timestamp due, MessageId after, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kWaiting));
    query.bind(":due", due);
    query.bind(":message", after);
    query.bind(":limit", limit);
    return readWaiting(std::move(query));
}

Result<> ScheduleRepository::moveToEnd(OutboxId row)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMoveToEnd));
    query.bind(":id", row);
    return query.run();
}

Result<std::vector<ScheduledMessage>> ScheduleRepository::load(db::Query query)
{
    std::vector<std::pair<MessageId, QString>> named;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) break;
        named.emplace_back(query.id<MessageId>(0), query.text(1));
    }
    std::vector<ScheduledMessage> loaded;
    for (const auto& [id, name] : named) {
        UINBOX_ASSIGN(auto message, MessageRepository(m_connection).find(id));
        UINBOX_ASSIGN(const auto row, OutboxRepository(m_connection).findByMessage(id));
        UINBOX_ASSIGN(const auto wanted, schedule(id));
        if (!message || !row || !wanted) continue;
        const Timestamp due = message->scheduledAt.value_or(row->notBefore);
        loaded.push_back({std::move(*message), name, *wanted, due, row->state, {}});
    }
    return loaded;
}

Result<std::vector<WaitingRow>> ScheduleRepository::readWaiting(db::Query query)
{
    std::vector<WaitingRow> rows;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
        WaitingRow row;
        row.messageId = query.id<MessageId>(0);
        row.state = query.integer(1) != 0 ? OutboxState::Held : OutboxState::Scheduled;
        row.due = query.time(2);
        row.schedule = readSchedule(query, 3);
        rows.push_back(std::move(row));
    }
}

}  // namespace uinbox
