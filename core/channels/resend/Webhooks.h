// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "channels/resend/Account.h"
#include "http/HttpTransport.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace uinbox::resend {

// Requests and answers of Resend's /webhooks (PROVIDERS.md 1.5), without any I/O.

struct Webhook {
    QString id;
    QJsonObject values;    ///< endpoint, status ("enabled", "disabled") and events, as an update takes them
    Secret signingSecret;  ///< only of a new one, and of one that was asked for alone
};

/// What we want to hear of: every event about e-mails.
[[nodiscard]] QStringList webhookEvents();

/// A page of the list, without secrets; `after` is the id of the last one of the page before.
[[nodiscard]] http::ClientRequest webhooksRequest(const Account& account, const QString& after);
struct WebhookPage {
    std::vector<Webhook> webhooks;
    QString next;  ///< what to ask for after this page; empty on the last one
};
[[nodiscard]] Result<WebhookPage> parseWebhooks(const http::TransportResult& result);

[[nodiscard]] http::ClientRequest webhookRequest(const Account& account, const QString& id);
[[nodiscard]] http::ClientRequest createWebhookRequest(const Account& account, const QJsonObject& values);
[[nodiscard]] http::ClientRequest updateWebhookRequest(const Account& account, const QString& id, const QJsonObject& values);
/// One webhook: its id, and its secret where the answer has it. The code of an error is an ErrorCode: RestrictedApiKey for a key that may
/// only send.
[[nodiscard]] Result<Webhook> parseWebhook(const http::TransportResult& result);

}  // namespace uinbox::resend
