// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Receiving.h"

#include "inbound/TwilioEvents.h"

namespace uinbox::app {

namespace {

bool isConnected(const twilio::Account& account)
{
    const bool isSignedIn = !account.authToken.isEmpty() || (!account.apiKeySid.isEmpty() && !account.apiKeySecret.isEmpty());
    const bool hasAddress =
        !account.phoneNumber.isEmpty() || !account.whatsAppNumber.isEmpty() || !account.messagingServiceSid.isEmpty();
    return !account.accountSid.isEmpty() && isSignedIn && hasAddress;
}

std::shared_ptr<const AutoReplyRule> ruleOf(const Settings& settings, const QMap<Channel, QString>& senders)
{
    if (settings.autoReply.when == AutoReplyWhen::Never) return nullptr;
    auto rule = std::make_shared<AutoReplyRule>(settings.autoReply);
    rule->senders = senders;
    return rule;
}

}  // namespace

Receiving::Receiving(db::Database& database, const Clock& clock, http::HttpClient& http, QObject* parent)
    : QObject(parent),
      m_database(database),
      m_clock(clock),
      m_http(http),
      m_twilio(database, clock),
      m_recorder(database, clock, {}),
      m_backfill(database, clock, {})
{
    m_recorder.setReplay(QStringLiteral("twilio"), [](db::WriteScope& scope, Timestamp now, const WebhookEvent& event) {
        return TwilioEvents(scope, now).replay(event);
    });
}

Receiving::~Receiving()
{
    stop();
}

void Receiving::setAccounts(const Accounts& accounts, const Settings& settings, const QMap<Channel, QString>& senders)
{
    m_publicBaseUrl = settings.publicBaseUrl;
    m_twilio.setConfig({accounts.twilio.authToken, m_publicBaseUrl.toUtf8(), ruleOf(settings, senders)});
    m_backfill.setLine(m_publicBaseUrl.isEmpty() ? LineReach::None : LineReach::Up);
    m_backfill.setTwilio(
        isConnected(accounts.twilio) ? std::make_unique<TwilioCatchUp>(m_database, m_clock, accounts.twilio, m_http) : nullptr);
}

Result<quint16> Receiving::listen(quint16 port)
{
    if (m_listener) return m_listener->port();
    auto listener = std::make_unique<http::HttpServer>(m_twilio.routes(), TwilioWebhooks::policy());
    UINBOX_ASSIGN(const quint16 bound, listener->start(port));
    m_listener = std::move(listener);
    return bound;
}

void Receiving::start()
{
    m_recorder.start();
    m_backfill.start();
}

void Receiving::checkNow()
{
    m_backfill.checkNow();
}

void Receiving::stop()
{
    m_backfill.stop();
    if (m_listener) m_listener->stop();
}

QJsonObject Receiving::health() const
{
    const BackfillState& lists = m_backfill.state();
    QJsonObject backfill{{QStringLiteral("running"), lists.isRunning}};
    if (lists.lastSuccess) backfill.insert(QStringLiteral("lastSuccess"), toIso8601(*lists.lastSuccess));
    if (lists.error) backfill.insert(QStringLiteral("error"), errorKindName(lists.error->kind));
    return {{QStringLiteral("publicAddress"), !m_publicBaseUrl.isEmpty()},
            {QStringLiteral("listening"), isListening()},
            {QStringLiteral("backfill"), backfill},
            {QStringLiteral("webhooks"), m_twilio.counters()}};
}

}  // namespace uinbox::app
