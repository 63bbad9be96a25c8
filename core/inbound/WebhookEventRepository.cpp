// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/WebhookEventRepository.h"

namespace uinbox {

namespace {

constexpr char kInsert[] =
    "INSERT INTO webhook_event (provider, kind, provider_sid, message_id, body, received_at, via, target, delivery_id, outcome)"
    " VALUES (:provider, :kind, :sid, :message, :body, :received, :via, :target, :delivery, :outcome)"
    " ON CONFLICT (provider, delivery_id) WHERE delivery_id IS NOT NULL DO NOTHING RETURNING seq";

}  // namespace

Result<bool> WebhookEventRepository::insert(const WebhookEvent& event)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
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
    UINBOX_ASSIGN(const bool isNew, query.next());
    return isNew;
}

}  // namespace uinbox
