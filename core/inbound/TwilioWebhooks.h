// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "channels/twilio/Form.h"
#include "db/Database.h"
#include "http/HttpServer.h"
#include "inbound/AutoReply.h"
#include "inbound/WebhookEventRepository.h"

#include <QJsonObject>

#include <atomic>
#include <memory>
#include <mutex>

namespace uinbox {

/// What the webhooks are checked against.
struct TwilioWebhookConfig {
    Secret authToken;          ///< empty: every request is refused
    QByteArray publicBaseUrl;  ///< "https://inbox.example.com", no slash at the end; empty: every request is refused
    std::shared_ptr<const AutoReplyRule> answers{};  ///< what the program answers by itself; null for nothing
};

/// The public listener's Twilio routes: signature first, then the form, then one transaction; the answer comes after the commit.
/// handlers() run in the listener's thread, the answer in the writer's; setConfig() may be called from any thread.
/// Owned by the composition root, which stops the listener before this dies.
class TwilioWebhooks {
public:
    TwilioWebhooks(db::Database& database, const Clock& clock);

    void setConfig(TwilioWebhookConfig config);
    /// POST /api/webhooks/twilio, /api/webhooks/twilio/fallback (the same message once more, after the first way failed) and
    /// /api/webhooks/twilio/status.
    [[nodiscard]] std::vector<http::Route> routes();
    /// The policy of the public listener: SECURITY.md.
    [[nodiscard]] static http::ServerPolicy policy();
    /// Counts since start, for the log and /api/health: received, reports, refused (signature), malformed, busy.
    [[nodiscard]] QJsonObject counters() const;

private:
    struct Counters {
        std::atomic<quint64> received{0};
        std::atomic<quint64> reports{0};
        std::atomic<quint64> refused{0};
        std::atomic<quint64> malformed{0};
        std::atomic<quint64> busy{0};
    };

    [[nodiscard]] std::shared_ptr<const TwilioWebhookConfig> config() const;
    /// The form of a request that was signed by Twilio; otherwise answers and gives nullopt.
    [[nodiscard]] std::optional<twilio::Form> admit(const http::ServerRequest& request, const http::Responder& respond);
    [[nodiscard]] WebhookEvent eventOf(const http::ServerRequest& request, const QString& kind) const;
    void onMessage(const http::ServerRequest& request, const http::Responder& respond);
    void onStatus(const http::ServerRequest& request, const http::Responder& respond);

    db::Database& m_database;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::shared_ptr<const TwilioWebhookConfig> m_config;  ///< guarded by m_mutex
    std::shared_ptr<Counters> m_counters;                 ///< shared with answers that are still on their way
};

}  // namespace uinbox
