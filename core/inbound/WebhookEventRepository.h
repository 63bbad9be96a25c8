// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

namespace uinbox {

/// One webhook as it came.
struct WebhookEvent {
    QString provider;
    QString kind;
    QString providerSid;
    MessageId messageId;
    QByteArray body;
    Timestamp receivedAt{};
};

/// All SQL about webhook events.
class WebhookEventRepository {
public:
    explicit WebhookEventRepository(db::Connection& connection) : m_connection(connection) {}
    [[nodiscard]] Result<> insert(const WebhookEvent& event);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
