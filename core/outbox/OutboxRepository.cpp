// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/OutboxRepository.h"

#include "base/EnumNames.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace uinbox {

namespace {

#define OUTBOX_COLUMNS                                                                                                          \
    "o.id, o.message_id, o.thread_id, o.channel, o.state, o.attempt, o.not_before, o.claimed_at, o.absent_count, o.created_at," \
    " o.first_claimed_at, o.send_at, o.recall_for, o.check_at, o.checks"

// SQLite uses a partial index only where the query repeats the index's own condition.
#define IS_LIVE(alias)    \
    "(" alias             \
    "state = 'queued'"    \
    " OR " alias          \
    "state = 'sending'"   \
    " OR " alias          \
    "state = 'unknown'"   \
    " OR " alias          \
    "state = 'recalling'" \
    ")"
#define IS_LATER(alias)   \
    "(" alias             \
    "state = 'scheduled'" \
    " OR " alias          \
    "state = 'asking'"    \
    " OR " alias          \
    "state = 'held'"      \
    ")"
#define IS_SCHEDULED(alias) \
    "(" alias               \
    "state = 'scheduled'"   \
    " OR " alias            \
    "state = 'asking'"      \
    " OR " alias            \
    "state = 'held'"        \
    " OR " alias            \
    "state = 'recalling'"   \
    ")"
#define IS_WAITING(alias) \
    "(" alias             \
    "state = 'queued'"    \
    " OR " alias          \
    "state = 'sending'"   \
    " OR " alias          \
    "state = 'unknown'"   \
    ")"

constexpr char kInsert[] =
    "INSERT INTO outbox (id, message_id, thread_id, channel, state, attempt, not_before, claimed_at, absent_count,"
    " first_claimed_at, send_at, recall_for, check_at, checks, idempotency_key, request_hash, created_at) VALUES (:id, :message, :thread, :channel, :state, :attempt, :notBefore, :claimed,"
    " :absent, :firstClaimed, :sendAt, :recallFor, :checkAt, :checks, :key, :hash, :created)";
constexpr char kUpdate[] =
    "UPDATE outbox SET state = :state, attempt = :attempt, not_before = :notBefore, claimed_at = :claimed, absent_count = :absent,"
    " first_claimed_at = :firstClaimed, send_at = :sendAt, recall_for = :recallFor, check_at = :checkAt, checks = :checks"
    " WHERE id = :id";
constexpr char kChangeId[] = "UPDATE outbox SET id = :to WHERE id = :from";
constexpr char kFind[] = "SELECT " OUTBOX_COLUMNS " FROM outbox o WHERE o.id = :id";
constexpr char kFindByMessage[] = "SELECT " OUTBOX_COLUMNS " FROM outbox o WHERE o.message_id = :message";
constexpr char kFindKey[] = "SELECT message_id, request_hash FROM outbox WHERE idempotency_key = :key";
// Order within a conversation: nothing leaves while an older one waits, is on its way, or may be (keepsBack() in OutboxAhead.h).
constexpr char kClaimable[] =
    "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_due WHERE o.state = 'queued' AND " IS_LIVE("o.")
    " AND o.not_before <= :now AND o.channel = :channel AND NOT EXISTS (SELECT 1 FROM outbox e INDEXED BY outbox_waiting WHERE e.thread_id = o.thread_id"
    " AND e.seq < o.seq AND e.send_at IS NULL AND " IS_WAITING("e.") ") ORDER BY o.not_before, o.seq LIMIT :limit";
constexpr char kCheckable[] =
    "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_due WHERE o.state = 'unknown' AND " IS_LIVE(
        "o.") " AND o.not_before <= :now ORDER BY o.not_before LIMIT :limit";
constexpr char kRecallable[] =
    "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_due WHERE o.state = 'recalling' AND " IS_LIVE(
        "o.") " AND o.not_before <= :now ORDER BY o.not_before LIMIT :limit";
constexpr char kHeld[] =
    "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_scheduled WHERE o.state = 'held' AND " IS_LATER("o.");
constexpr char kForHandOver[] = "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_scheduled WHERE o.state = 'scheduled' AND " IS_LATER(
    "o.") " AND o.not_before >= :from AND o.not_before <= :to AND o.channel = :channel AND (o.claimed_at IS NULL OR o.claimed_at < :since)"
          " AND NOT EXISTS (SELECT 1 FROM schedule s WHERE s.message_id = o.message_id AND s.cancel_on_reply = 1)"
          " AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = o.message_id AND a.content_hash IS NOT NULL)"
          " ORDER BY o.not_before LIMIT :limit";
constexpr char kToCheck[] = "SELECT " OUTBOX_COLUMNS
                            " FROM outbox o INDEXED BY outbox_check WHERE o.check_at IS NOT NULL AND o.check_at <= :now"
                            " ORDER BY o.check_at LIMIT :limit";
constexpr char kEndChecks[] =
    "UPDATE outbox SET check_at = NULL WHERE check_at IS NOT NULL AND check_at <= :now AND EXISTS (SELECT 1 FROM message m"
    " WHERE m.id = outbox.message_id AND m.status NOT IN ('scheduled', 'sending', 'sent', 'failed'))";
constexpr char kUnsentOf[] =
    "SELECT " OUTBOX_COLUMNS
    " FROM outbox o INDEXED BY outbox_waiting WHERE o.thread_id = :thread AND o.state = 'queued' AND " IS_WAITING(
        "o.") " UNION ALL SELECT " OUTBOX_COLUMNS
              " FROM outbox o INDEXED BY outbox_scheduled_of WHERE o.thread_id = :thread AND " IS_SCHEDULED("o.");
constexpr char kCanceledByReply[] =
    "SELECT " OUTBOX_COLUMNS
    " FROM outbox o INDEXED BY outbox_scheduled_of JOIN schedule s ON s.message_id = o.message_id"
    " WHERE o.thread_id = :thread AND s.cancel_on_reply = 1 AND " IS_SCHEDULED(
        "o.") " UNION ALL SELECT " OUTBOX_COLUMNS
              " FROM outbox o INDEXED BY outbox_waiting JOIN schedule s ON s.message_id = o.message_id"
              " WHERE o.thread_id = :thread AND s.cancel_on_reply = 1 AND o.state = 'queued'"
              " AND o.first_claimed_at IS NULL AND " IS_WAITING("o.");
constexpr char kOnTheirWay[] = "SELECT " OUTBOX_COLUMNS " FROM outbox o INDEXED BY outbox_due WHERE " IS_LIVE("o.");
// What was due by the old clock is due by the new one. A message's shown wait goes with its row's, so the messages first.
#define MOVED(column) "CASE WHEN " column " > :before THEN " column " + :by ELSE min(" column ", :now) END"
constexpr char kMoveShownWaits[] =
    "UPDATE message SET next_attempt_at = " MOVED("next_attempt_at") " WHERE next_attempt_at IS NOT NULL AND id IN"
    " (SELECT o.message_id FROM outbox o INDEXED BY outbox_due WHERE " IS_LIVE("o.") ")";
constexpr char kMoveWaits[] =
    "UPDATE outbox SET not_before = " MOVED("not_before") ", claimed_at = claimed_at + :by, first_claimed_at = first_claimed_at + :by"
    " WHERE " IS_LIVE("");
constexpr char kAskFrom[] =
    "UPDATE outbox SET claimed_at = :now WHERE " IS_LIVE("") " AND state <> 'queued' AND claimed_at < :longAgo";
constexpr char kHasLive[] = "SELECT 1 FROM outbox INDEXED BY outbox_due WHERE " IS_LIVE("") " AND channel = :channel LIMIT 1";
constexpr char kNextDue[] =
    "SELECT min(due) FROM (SELECT min(not_before) AS due FROM outbox INDEXED BY outbox_due WHERE state = 'queued' AND " IS_LIVE("") " AND not_before > :now UNION ALL SELECT min(not_before) FROM outbox INDEXED BY outbox_due WHERE state = 'unknown' AND " IS_LIVE(
        "") " AND not_before > :now UNION ALL SELECT min(not_before) FROM outbox INDEXED BY outbox_due WHERE state = 'recalling' AND " IS_LIVE("") " AND not_before > :now UNION ALL SELECT min(check_at) FROM outbox INDEXED BY outbox_check WHERE check_at IS NOT NULL AND check_at > :now)";
constexpr char kCounts[] = "SELECT state, count(*) FROM outbox INDEXED BY outbox_due WHERE " IS_LIVE(
    "") " GROUP BY state UNION ALL SELECT state, count(*) FROM outbox INDEXED BY outbox_scheduled WHERE " IS_LATER("") " GROUP BY state";

// By their ids, which begin with the time: there is no index of what failed, and each message would pay for one.
constexpr char kFailures[] =
    "SELECT thread_id FROM outbox WHERE id > :since AND (state = 'failed' OR state = 'unsure') ORDER BY id DESC";

const std::array kStates{
    std::pair{OutboxState::Scheduled, QStringLiteral("scheduled")}, std::pair{OutboxState::Asking, QStringLiteral("asking")},
    std::pair{OutboxState::Held, QStringLiteral("held")},           std::pair{OutboxState::Recalling, QStringLiteral("recalling")},
    std::pair{OutboxState::Queued, QStringLiteral("queued")},       std::pair{OutboxState::Sending, QStringLiteral("sending")},
    std::pair{OutboxState::Unknown, QStringLiteral("unknown")},     std::pair{OutboxState::Unsure, QStringLiteral("unsure")},
    std::pair{OutboxState::Done, QStringLiteral("done")},           std::pair{OutboxState::Failed, QStringLiteral("failed")},
    std::pair{OutboxState::Canceled, QStringLiteral("canceled")}};

const std::array kRecalls{std::pair{RecallFor::Wait, QStringLiteral("wait")}, std::pair{RecallFor::Send, QStringLiteral("send")},
                          std::pair{RecallFor::Cancel, QStringLiteral("cancel")}};

OutboxRow readRow(const db::Query& query)
{
    OutboxRow row;
    row.id = query.id<OutboxId>(0);
    row.messageId = query.id<MessageId>(1);
    row.threadId = query.id<ThreadId>(2);
    row.channel = channelFromName(query.text(3)).value_or(Channel::Sms);
    row.state = valueIn(kStates, query.text(4)).value_or(OutboxState::Unsure);
    row.attempt = static_cast<int>(query.integer(5));
    row.notBefore = query.time(6);
    row.claimedAt = query.optionalTime(7);
    row.absentCount = static_cast<int>(query.integer(8));
    row.createdAt = query.time(9);
    row.firstClaimedAt = query.optionalTime(10);
    row.sendAt = query.optionalTime(11);
    row.recallFor = valueIn(kRecalls, query.text(12)).value_or(RecallFor::Wait);
    row.checkAt = query.optionalTime(13);
    row.checks = static_cast<int>(query.integer(14));
    return row;
}

Result<std::vector<OutboxRow>> readRows(db::Query& query)
{
    std::vector<OutboxRow> rows;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
        rows.push_back(readRow(query));
    }
}

Result<std::optional<OutboxRow>> readOne(db::Query& query)
{
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readRow(query)) : std::nullopt;
}

void bindState(db::Query& query, const OutboxRow& row)
{
    query.bind(":id", row.id);
    query.bind(":state", nameIn(kStates, row.state));
    query.bind(":attempt", row.attempt);
    query.bind(":notBefore", row.notBefore);
    query.bind(":claimed", row.claimedAt);
    query.bind(":absent", row.absentCount);
    query.bind(":firstClaimed", row.firstClaimedAt);
    query.bind(":sendAt", row.sendAt);
    query.bind(":recallFor", nameIn(kRecalls, row.recallFor));
    query.bind(":checkAt", row.checkAt);
    query.bind(":checks", row.checks);
}

}  // namespace

Result<> OutboxRepository::insert(const OutboxRow& row, const QByteArray& key, const QByteArray& requestHash)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    bindState(query, row);
    query.bind(":message", row.messageId);
    query.bind(":thread", row.threadId);
    query.bind(":channel", channelName(row.channel));
    query.bind(":key", key.isEmpty() ? std::nullopt : std::optional(key));
    query.bind(":hash", key.isEmpty() ? std::nullopt : std::optional(requestHash));
    query.bind(":created", row.createdAt);
    return query.run();
}

Result<> OutboxRepository::update(const OutboxRow& row)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdate));
    bindState(query, row);
    return query.run();
}

Result<> OutboxRepository::changeId(OutboxId from, OutboxId to)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kChangeId));
    query.bind(":from", from);
    query.bind(":to", to);
    return query.run();
}

Result<std::optional<OutboxRow>> OutboxRepository::find(OutboxId row)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":id", row);
    return readOne(query);
}

Result<std::optional<OutboxRow>> OutboxRepository::findByMessage(MessageId message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindByMessage));
    query.bind(":message", message);
    return readOne(query);
}

Result<std::optional<KeyUse>> OutboxRepository::findKey(const QByteArray& key)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindKey));
    query.bind(":key", key);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(KeyUse{query.id<MessageId>(0), query.blob(1)}) : std::nullopt;
}

Result<std::vector<OutboxRow>> OutboxRepository::claimable(Channel channel, Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kClaimable));
    query.bind(":channel", channelName(channel));
    query.bind(":now", now);
    query.bind(":limit", limit);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::checkable(Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCheckable));
    query.bind(":now", now);
    query.bind(":limit", limit);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::recallable(Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRecallable));
    query.bind(":now", now);
    query.bind(":limit", limit);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::held()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHeld));
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::forHandOver(Channel channel, Timestamp from, Timestamp to, Timestamp untriedSince,
                                                             int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kForHandOver));
    query.bind(":channel", channelName(channel));
    query.bind(":from", from);
    query.bind(":to", to);
    query.bind(":since", untriedSince);
    query.bind(":limit", limit);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::toCheck(Timestamp now, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kToCheck));
    query.bind(":now", now);
    query.bind(":limit", limit);
    return readRows(query);
}

Result<> OutboxRepository::endChecks(Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kEndChecks));
    query.bind(":now", now);
    return query.run();
}

Result<std::vector<OutboxRow>> OutboxRepository::unsentOf(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUnsentOf));
    query.bind(":thread", thread);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::canceledByReply(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCanceledByReply));
    query.bind(":thread", thread);
    return readRows(query);
}

Result<std::vector<OutboxRow>> OutboxRepository::onTheirWay()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOnTheirWay));
    return readRows(query);
}

Result<> OutboxRepository::moveWaits(Timestamp now, std::chrono::milliseconds by)
{
    for (const char* sql : {kMoveShownWaits, kMoveWaits}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":now", now);
        query.bind(":before", now - by);
        query.bind(":by", static_cast<std::int64_t>(by.count()));
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<> OutboxRepository::askFrom(Timestamp now, Timestamp longAgo)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAskFrom));
    query.bind(":now", now);
    query.bind(":longAgo", longAgo);
    return query.run();
}

Result<bool> OutboxRepository::hasLive(Channel channel)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHasLive));
    query.bind(":channel", channelName(channel));
    return query.next();
}

Result<std::optional<Timestamp>> OutboxRepository::nextDue(Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNextDue));
    query.bind(":now", now);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? query.optionalTime(0) : std::nullopt;
}

Result<OutboxCounts> OutboxRepository::counts()
{
    OutboxCounts counts;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCounts));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return counts;
        const int n = static_cast<int>(query.integer(1));
        switch (valueIn(kStates, query.text(0)).value_or(OutboxState::Unsure)) {
            case OutboxState::Queued: counts.queued = n; break;
            case OutboxState::Sending: counts.sending = n; break;
            case OutboxState::Unknown: counts.unknown = n; break;
            case OutboxState::Scheduled: counts.scheduled = n; break;
            case OutboxState::Asking: counts.asking = n; break;
            case OutboxState::Held:
            case OutboxState::Recalling: counts.held += n; break;
            case OutboxState::Unsure:
            case OutboxState::Done:
            case OutboxState::Failed:
            case OutboxState::Canceled: break;
        }
    }
}

Result<OutboxFailures> OutboxRepository::failures(Timestamp since)
{
    // The smallest id of that moment (RFC 9562 section 5.7).
    QByteArray first(16, '\0');
    qToBigEndian(static_cast<quint64>(qMax<std::int64_t>(0, toMillis(since))) << 16, first.data());
    OutboxFailures failures;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFailures));
    query.bind(":since", first);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return failures;
        if (++failures.count == 1) failures.latest = query.id<ThreadId>(0);
    }
}

}  // namespace uinbox
