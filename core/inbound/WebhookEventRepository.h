// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <optional>
#include <vector>

namespace uinbox {

/// How something came to us.
enum class Via { Webhook, List };

/// One webhook as it came, or one entry of a provider's list as it was found.
struct WebhookEvent {
    std::int64_t seq = 0;  ///< given when it is stored, ascending
    QString provider;      ///< "twilio", "resend"
    QString kind;          ///< "message", "status", or the name of Resend's event
    QString providerSid;   ///< of the message it is about
    MessageId messageId;   ///< null where it led to none
    QByteArray body;       ///< as it came
    Timestamp receivedAt{};
    Via via = Via::Webhook;
    QByteArray target{};      ///< path and query it was posted to; empty for a list's entry
    QByteArray deliveryId{};  ///< what makes it one delivery: the same when it is repeated, and then not kept again; empty for none
    QString outcome{};        ///< "stored", "applied", "parked", "ignored", …
};

/// All SQL about webhook events.
class WebhookEventRepository {
public:
    explicit WebhookEventRepository(db::Connection& connection) : m_connection(connection) {}
    /// False where the same delivery is there already.
    [[nodiscard]] Result<bool> insert(const WebhookEvent& event);
    /// The same, cheaper, for who does not ask.
    [[nodiscard]] Result<> add(const WebhookEvent& event);
    /// Whether that delivery is there.
    [[nodiscard]] Result<bool> contains(const QString& provider, const QByteArray& deliveryId);
    /// Gives a message what came about it before it was there.
    [[nodiscard]] Result<> adopt(const QString& providerSid, MessageId message);

    /// Newest first, those before `before` (absent: from the newest); without their bodies.
    [[nodiscard]] Result<std::vector<WebhookEvent>> list(std::optional<std::int64_t> before, int limit);
    /// What is recorded about a message, oldest first.
    [[nodiscard]] Result<std::vector<WebhookEvent>> about(MessageId message, const QString& providerSid);
    [[nodiscard]] Result<std::optional<WebhookEvent>> find(std::int64_t seq);
    /// Removes what is older than `before`, and the oldest beyond `maxBytes` of bodies. How many.
    [[nodiscard]] Result<int> prune(Timestamp before, std::int64_t maxBytes);

private:
    [[nodiscard]] static Result<std::vector<WebhookEvent>> readAll(db::Query query);
    db::Connection& m_connection;
};

}  // namespace uinbox
