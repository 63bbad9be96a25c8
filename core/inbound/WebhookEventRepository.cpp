// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/WebhookEventRepository.h"

#include <limits>

namespace uinbox {

namespace {

#define INSERT_EVENT                                                                                                             \
    "INSERT INTO webhook_event (provider, kind, provider_sid, message_id, body, received_at, via, target, delivery_id, outcome)" \
    " VALUES (:provider, :kind, :sid, :message, :body, :received, :via, :target, :delivery, :outcome)"                           \
    " ON CONFLICT (provider, delivery_id) WHERE delivery_id IS NOT NULL DO NOTHING"
constexpr char kInsert[] = INSERT_EVENT;
constexpr char kInsertAndTell[] = INSERT_EVENT " RETURNING seq";
constexpr char kContains[] = "SELECT 1 FROM webhook_event WHERE provider = :provider AND delivery_id = :delivery";
// The plus sign keeps SQLite from the index on message_id: of no message there are many.
constexpr char kAdopt[] =
    "UPDATE webhook_event SET message_id = :message WHERE provider = 'resend' AND provider_sid = :sid AND +message_id IS NULL";

#define EVENT_COLUMNS "seq, provider, kind, provider_sid, message_id, received_at, via, target, outcome"
constexpr char kListNewest[] =
    "SELECT " EVENT_COLUMNS ", x'' FROM webhook_event WHERE seq < :before ORDER BY seq DESC LIMIT :limit";
constexpr char kAbout[] =
    "SELECT " EVENT_COLUMNS
    ", body FROM webhook_event WHERE seq IN (SELECT seq FROM webhook_event WHERE message_id = :message"
    " UNION SELECT seq FROM webhook_event WHERE provider = 'resend' AND provider_sid = :sid AND :sid <> ''"
    " UNION SELECT seq FROM webhook_event WHERE provider = 'twilio' AND delivery_id >= 'status ' || :sid || ' '"
    " AND delivery_id < 'status ' || :sid || '!' AND :sid <> '') ORDER BY seq";
constexpr char kFind[] = "SELECT " EVENT_COLUMNS ", body FROM webhook_event WHERE seq = :seq";
constexpr char kPruneOld[] = "DELETE FROM webhook_event WHERE received_at < :before RETURNING seq";
// The newest ones whose bodies together are still within the limit stay.
constexpr char kPruneLarge[] =
    "DELETE FROM webhook_event WHERE seq <= (SELECT max(seq) FROM (SELECT seq, sum(length(body)) OVER (ORDER BY seq DESC) AS total"
    " FROM webhook_event) WHERE total > :bytes) RETURNING seq";

Result<int> countRows(db::Query& query)
{
    for (int rows = 0;; ++rows) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
    }
}

void bindEvent(db::Query& query, const WebhookEvent& event)
{
    query.bind(":provider", event.provider);
    query.bind(":kind", event.kind);
    query.bind(":sid", event.providerSid);
    query.bind(":message", event.messageId.isNull() ? std::nullopt : std::optional(event.messageId));
    query.bind(":body", event.body);
    query.bind(":received", event.receivedAt);
    query.bind(":via", event.via == Via::Webhook ? QStringLiteral("webhook") : QStringLiteral("list"));
    query.bind(":target", QString::fromLatin1(event.target));
    query.bind(":delivery", event.deliveryId.isEmpty() ? std::nullopt : std::optional(QString::fromLatin1(event.deliveryId)));
    query.bind(":outcome", event.outcome);
}

WebhookEvent readEvent(const db::Query& row)
{
    WebhookEvent event;
    event.seq = row.integer(0);
    event.provider = row.text(1);
    event.kind = row.text(2);
    event.providerSid = row.text(3);
    event.messageId = row.optionalId<MessageId>(4).value_or(MessageId());
    event.receivedAt = row.time(5);
    event.via = row.text(6) == u"list" ? Via::List : Via::Webhook;
    event.target = row.text(7).toLatin1();
    event.outcome = row.text(8);
    event.body = row.blob(9);
    return event;
}

}  // namespace

Result<bool> WebhookEventRepository::insert(const WebhookEvent& event)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertAndTell));
    bindEvent(query, event);
    UINBOX_ASSIGN(const bool isNew, query.next());
    return isNew;
}

Result<> WebhookEventRepository::add(const WebhookEvent& event)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    bindEvent(query, event);
    return query.run();
}

Result<std::vector<WebhookEvent>> WebhookEventRepository::readAll(db::Query query)
{
    std::vector<WebhookEvent> events;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return events;
        events.push_back(readEvent(query));
    }
}

Result<std::vector<WebhookEvent>> WebhookEventRepository::list(std::optional<std::int64_t> before, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kListNewest));
    query.bind(":before", before.value_or(std::numeric_limits<std::int64_t>::max()));
    query.bind(":limit", limit);
    return readAll(std::move(query));
}

Result<std::vector<WebhookEvent>> WebhookEventRepository::about(MessageId message, const QString& providerSid)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAbout));
    query.bind(":message", message);
    query.bind(":sid", providerSid);
    return readAll(std::move(query));
}

Result<std::optional<WebhookEvent>> WebhookEventRepository::find(std::int64_t seq)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":seq", seq);
    UINBOX_ASSIGN(const auto events, readAll(std::move(query)));
    return events.empty() ? std::nullopt : std::optional(events.front());
}

Result<int> WebhookEventRepository::prune(Timestamp before, std::int64_t maxBytes)
{
    int pruned = 0;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kPruneOld));
        query.bind(":before", before);
        UINBOX_ASSIGN(const int old, countRows(query));
        pruned += old;
    }
    UINBOX_ASSIGN(auto query, m_connection.prepare(kPruneLarge));
    query.bind(":bytes", maxBytes);
    UINBOX_ASSIGN(const int large, countRows(query));
    return pruned + large;
}

Result<bool> WebhookEventRepository::contains(const QString& provider, const QByteArray& deliveryId)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kContains));
    query.bind(":provider", provider);
    query.bind(":delivery", QString::fromLatin1(deliveryId));
    UINBOX_ASSIGN(const bool found, query.next());
    return found;
}

Result<> WebhookEventRepository::adopt(const QString& providerSid, MessageId message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAdopt));
    query.bind(":sid", providerSid);
    query.bind(":message", message);
    return query.run();
}

}  // namespace uinbox
