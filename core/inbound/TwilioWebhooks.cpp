// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/TwilioWebhooks.h"

#include "base/Logging.h"
#include "channels/twilio/Signature.h"
#include "channels/twilio/Webhook.h"
#include "inbound/TwilioEvents.h"

namespace uinbox {

namespace {

constexpr char kSignatureHeader[] = "x-twilio-signature";
constexpr char kForm[] = "application/x-www-form-urlencoded";
/// About two seconds of work for the writer; beyond it the provider is asked to come again.
constexpr int kMaxWaiting = 20'000;

http::ServerResponse plain(int status, const QByteArray& text = {})
{
    return {status, text.isEmpty() ? QByteArray() : QByteArrayLiteral("text/plain; charset=utf-8"), text, {}};
}

/// The first, tenth, hundredth … time something happens: a flood must not fill the log.
bool isWorthLogging(quint64 count)
{
    while (count >= 10 && count % 10 == 0) count /= 10;
    return count == 1;
}

void count(std::atomic<quint64>& counter, const char* what)
{
    const quint64 n = ++counter;
    if (isWorthLogging(n)) qCWarning(lcInbound) << what << n << "so far";
}

}  // namespace

TwilioWebhooks::TwilioWebhooks(db::Database& database, const Clock& clock)
    : m_database(database),
      m_clock(clock),
      m_config(std::make_shared<TwilioWebhookConfig>()),
      m_counters(std::make_shared<Counters>())
{
}

void TwilioWebhooks::setConfig(TwilioWebhookConfig config)
{
    auto fresh = std::make_shared<const TwilioWebhookConfig>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_config = std::move(fresh);
}

std::shared_ptr<const TwilioWebhookConfig> TwilioWebhooks::config() const
{
    const std::lock_guard lock(m_mutex);
    return m_config;
}

std::vector<http::Route> TwilioWebhooks::routes()
{
    return {
        {"POST", "/api/webhooks/twilio",
         [this](http::ServerRequest request, http::Responder respond) { onMessage(request, respond); }},
        {"POST", "/api/webhooks/twilio/fallback",
         [this](http::ServerRequest request, http::Responder respond) { onMessage(request, respond); }},
        {"POST", "/api/webhooks/twilio/status",
         [this](http::ServerRequest request, http::Responder respond) { onStatus(request, respond); }},
    };
}

http::ServerPolicy TwilioWebhooks::policy()
{
    http::ServerPolicy policy;
    policy.singleHeaders = {kSignatureHeader, "content-type"};
    return policy;
}

QJsonObject TwilioWebhooks::counters() const
{
    const auto number = [](const std::atomic<quint64>& n) { return static_cast<qint64>(n.load()); };
    return {{QStringLiteral("received"), number(m_counters->received)},
            {QStringLiteral("reports"), number(m_counters->reports)},
            {QStringLiteral("refused"), number(m_counters->refused)},
            {QStringLiteral("malformed"), number(m_counters->malformed)},
            {QStringLiteral("busy"), number(m_counters->busy)}};
}

std::optional<twilio::Form> TwilioWebhooks::admit(const http::ServerRequest& request, const http::Responder& respond)
{
    const auto config = this->config();
    const auto signature = request.headers.value(kSignatureHeader);
    if (!signature) {
        count(m_counters->refused, "webhooks refused (no signature):");
        respond(plain(400, "signature missing\n"));
        return std::nullopt;
    }
    const QByteArray type = request.headers.value("content-type").value_or(QByteArray()).toLower();
    const auto form = twilio::Form::decode(request.body);
    if (!form || type.split(';').first().trimmed() != kForm) {
        count(m_counters->malformed, "webhooks refused (not a form):");
        respond(plain(400, "not a form\n"));
        return std::nullopt;
    }
    // The stored public address, never what the request says of itself. A repeated name would let bytes move between values
    // without changing what is signed.
    const QByteArray url = config->publicBaseUrl + request.path + (request.hasQuery ? '?' + request.query : QByteArray());
    const bool isSigned = !config->publicBaseUrl.isEmpty() && !form->hasRepeatedNames() &&
                          twilio::isSignedForm(config->authToken, *signature, url, *form);
    if (!isSigned) {
        count(m_counters->refused, "webhooks refused (wrong signature):");
        respond(plain(403, "wrong signature\n"));
        return std::nullopt;
    }
    if (m_database.pendingWrites() > kMaxWaiting) {
        count(m_counters->busy, "webhooks turned away (too many at once):");
        auto busy = plain(503, "busy\n");
        busy.extra.add("Retry-After", "2");
        respond(std::move(busy));
        return std::nullopt;
    }
    return *form;
}

WebhookEvent TwilioWebhooks::eventOf(const http::ServerRequest& request, const QString& kind) const
{
    WebhookEvent event;
    event.provider = QStringLiteral("twilio");
    event.kind = kind;
    event.body = request.body;
    event.receivedAt = m_clock.now();
    event.target = request.path + (request.hasQuery ? '?' + request.query : QByteArray());
    return event;
}

void TwilioWebhooks::onMessage(const http::ServerRequest& request, const http::Responder& respond)
{
    const auto form = admit(request, respond);
    if (!form) return;
    auto sms = twilio::InboundSms::parse(*form);
    if (!sms) {
        count(m_counters->malformed, "webhooks refused (parameters):");
        return respond(plain(400, sms.error().detail.toUtf8() + '\n'));
    }
    const auto store = [sms = std::move(*sms), event = eventOf(request, QStringLiteral("message")), answers = config()->answers](
                           db::WriteScope& scope) { return TwilioEvents(scope, event.receivedAt, answers).message(sms, event); };
    m_database.writeThen(store, [counters = m_counters, respond](const Result<>& stored) {
        if (!stored) {
            qCWarning(lcInbound) << "a message could not be stored:" << stored.error().detail;
            return respond(plain(500, "not stored\n"));
        }
        ++counters->received;
        respond({200, "text/xml; charset=utf-8", twilio::emptyTwiml(), {}});
    });
}

void TwilioWebhooks::onStatus(const http::ServerRequest& request, const http::Responder& respond)
{
    const auto form = admit(request, respond);
    if (!form) return;
    const auto callback = twilio::StatusCallback::parse(*form);
    if (!callback) {
        count(m_counters->malformed, "status callbacks refused (parameters):");
        return respond(plain(400, callback.error().detail.toUtf8() + '\n'));
    }
    const auto store = [callback = *callback, event = eventOf(request, QStringLiteral("status"))](db::WriteScope& scope) {
        return TwilioEvents(scope, event.receivedAt).status(callback, event);
    };
    m_database.writeThen(store, [counters = m_counters, respond](const Result<>& stored) {
        if (!stored) {
            qCWarning(lcInbound) << "a status could not be stored:" << stored.error().detail;
            return respond(plain(500, "not stored\n"));
        }
        ++counters->reports;
        respond(plain(204));
    });
}

}  // namespace uinbox
