// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/WebhookEventRepository.h"

namespace uinbox {

namespace {

constexpr char kInsert[] =
    "INSERT INTO webhook_event (provider, kind, provider_sid, message_id, body, received_at)"
    " VALUES (:provider, :kind, :sid, :message, :body, :received)";

}  // namespace

Result<> WebhookEventRepository::insert(const WebhookEvent& event)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":provider", event.provider);
    query.bind(":kind", event.kind);
    query.bind(":sid", event.providerSid);
    query.bind(":message", event.messageId);
    query.bind(":body", event.body);
    query.bind(":received", event.receivedAt);
    return query.run();
}

}  // namespace uinbox
