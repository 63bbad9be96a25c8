// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Receiving.h"

#include "base/Logging.h"
#include "channels/resend/Event.h"
#include "inbound/EmailEvents.h"
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

/// An event of Resend's once more. What is counted was counted; what is in a list was stored from it.
Result<> replayEmailEvent(db::WriteScope& scope, Timestamp now, const WebhookEvent& recorded)
{
    if (recorded.via == Via::List) return {};
    UINBOX_ASSIGN(const auto event, resend::Event::parse(recorded.body));
    const bool isCounted = event.type == resend::EventType::EmailOpened || event.type == resend::EventType::EmailClicked;
    if (isCounted) return {};
    return EmailEvents(scope, now).apply(event).map([](const EmailEvents::Applied&) {});
}

QString lightName(LineLight light)
{
    switch (light) {
        case LineLight::Off: return QStringLiteral("off");
        case LineLight::Green: return QStringLiteral("green");
        case LineLight::Yellow: return QStringLiteral("yellow");
        case LineLight::Red: return QStringLiteral("red");
    }
    return {};
}

template <class T>
QFuture<T> startedWith(const std::shared_ptr<QPromise<T>>& promise)
{
    promise->start();
    return promise->future();
}

}  // namespace

Receiving::Receiving(const Edges& edges, QObject* parent)
    : QObject(parent),
      m_edges(edges),
      m_watch(edges.clock),
      m_twilio(edges.database, edges.clock),
      m_resend(edges.database, edges.clock),
      m_emails(edges.database, edges.http, edges.clock, {}),
      m_links(edges.database, edges.files, edges.clock),
      m_downloads(edges.database, edges.http, edges.files, edges.clock, Downloads::Options{}),
      m_recorder(edges.database, edges.clock, {}),
      m_backfill(edges.database, edges.clock, {}),
      m_line({edges.database, edges.http, edges.clock, m_health}, LineTiming{})
{
    m_resend.setClockListener([this](std::chrono::seconds ahead) { m_watch.heardWebhook(ahead); });
    m_emails.setAnswerListener([this](const http::Headers& answer, Timestamp asked) { m_watch.heardAnswer(answer, asked); });
    setReplays();
    connect(&m_watch, &ClockWatch::changed, this, &Receiving::clockChanged);
    connect(&m_line, &Line::publicUrlChanged, this, [this](const QUrl& url) { setPublicBase(url.toString()); });
    connect(&m_line, &Line::changed, this, &Receiving::onLine);
    connect(&m_line, &Line::signingSecret, this, [this](const Secret& secret) {
        m_accounts.resendLineSecret = secret;
        setSigningSecrets();
        // From within the line's own work: it is told afterwards that there is one now.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_line.configure(m_lineSettings, {m_accounts.twilio, m_accounts.resend, true});
            },
            Qt::QueuedConnection);
        Q_EMIT signingSecret(secret);
    });
}

Receiving::~Receiving()
{
    stop();
}

void Receiving::setReplays()
{
    m_recorder.setReplay(QStringLiteral("twilio"), [](db::WriteScope& scope, Timestamp now, const WebhookEvent& event) {
        return TwilioEvents(scope, now).replay(event);
    });
    m_recorder.setReplay(QStringLiteral("resend"), replayEmailEvent);
}

void Receiving::setAccounts(const Accounts& accounts, const Settings& settings)
{
    m_accounts = accounts;
    m_answers = ruleOf(settings, accounts.senders);
    // One that is known beforehand counts from the start.
    if (settings.line.kind == TunnelKind::Fixed) m_publicBase = settings.line.address;
    configureWebhooks();
    m_links.setPublicBase(m_publicBase);
    setSigningSecrets();
    m_emails.setAutoReplies(m_answers);
    m_emails.setAccount(accounts.resend);
    FileAccounts files{accounts.twilio, accounts.resend.apiBase, {}};
    if (!accounts.resend.apiKey.isEmpty()) files.resendFile = [this](const QString& remoteId) { return m_emails.locate(remoteId); };
    m_downloads.setAccounts(std::move(files));
    m_backfill.setTwilio(isConnected(accounts.twilio) ? std::make_unique<TwilioCatchUp>(m_edges.database, m_edges.clock,
                                                                                        accounts.twilio, m_edges.http, m_answers)
                                                      : nullptr);
    m_backfill.setEmail(accounts.resend.apiKey.isEmpty() ? Backfill::EmailList()
                                                         : [this](Timestamp since) { return m_emails.catchUp(since); });
    m_lineSettings = settings.line;
    m_line.configure(settings.line, {accounts.twilio, accounts.resend, !accounts.resendLineSecret.isEmpty()});
}

void Receiving::setSigningSecrets()
{
    std::vector<Secret> secrets;
    for (const Secret& secret : {m_accounts.resendWebhookSecret, m_accounts.resendLineSecret})
        if (!secret.isEmpty()) secrets.push_back(secret);
    if (!secrets.empty() && !m_resend.setSigningSecrets(secrets))
        qCWarning(lcInbound) << "what is given as the secret of Resend's webhook is none: whsec_ and Base64 are expected";
    if (secrets.empty()) m_resend.setSigningSecrets({});
}

void Receiving::configureWebhooks()
{
    m_twilio.setConfig({m_accounts.twilio.authToken, m_publicBase.toUtf8(), m_answers});
}

void Receiving::setPublicBase(const QString& base)
{
    m_publicBase = base;
    configureWebhooks();
    m_links.setPublicBase(base);
    Q_EMIT publicBaseChanged();
}

void Receiving::onLine(const LineState& state)
{
    m_links.setReachable(state.phase == LinePhase::Up || state.phase == LinePhase::Asking || state.phase == LinePhase::Pointing);
    if (state.phase == LinePhase::Off) return m_backfill.setLine(LineReach::None);
    m_backfill.setLine(state.isComplete() ? LineReach::Up : LineReach::Down);
}

QFuture<Result<quint16>> Receiving::start(quint16 port)
{
    auto promise = std::make_shared<QPromise<Result<quint16>>>();
    auto future = startedWith(promise);
    const auto finish = [promise](const Result<quint16>& result) {
        promise->addResult(result);
        promise->finish();
    };
    if (m_listener) {
        finish(m_listener->port());
        return future;
    }
    onFinished(m_links.start(), this, [this, port, finish](const Result<>& links) {
        if (!links) return finish(fail(links.error()));
        const auto bound = listen(port);
        if (!bound) return finish(bound);
        m_recorder.start();
        m_emails.start();
        m_downloads.start();
        m_line.start(*bound);
        m_backfill.start();
        finish(bound);
    });
    return future;
}

Result<quint16> Receiving::listen(quint16 port)
{
    std::vector<http::Route> routes = m_twilio.routes();
    for (auto& route : m_resend.routes()) routes.push_back(std::move(route));
    for (auto& route : m_links.routes()) routes.push_back(std::move(route));
    routes.push_back(m_health.route());
    http::ServerPolicy policy = TwilioWebhooks::policy();
    for (const QByteArray& header : ResendWebhooks::singleHeaders()) policy.singleHeaders.push_back(header);
    auto listener = std::make_unique<http::HttpServer>(std::move(routes), policy);
    UINBOX_ASSIGN(const quint16 bound, listener->start(port));
    m_listener = std::move(listener);
    return bound;
}

void Receiving::checkNow()
{
    m_line.checkNow();
    m_emails.poke();
    m_downloads.tryNow();
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
    if (lists.unreached.count > 0)
        backfill.insert(QStringLiteral("unreached"), QJsonObject{{QStringLiteral("count"), lists.unreached.count},
                                                                 {QStringLiteral("code"), lists.unreached.code},
                                                                 {QStringLiteral("last"), toIso8601(lists.unreached.last)}});
    if (lists.error) backfill.insert(QStringLiteral("error"), errorKindName(lists.error->kind));
    QJsonObject health{{QStringLiteral("publicAddress"), !m_publicBase.isEmpty()},
                       {QStringLiteral("light"), lightName(m_line.state().light)},
                       {QStringLiteral("listening"), isListening()},
                       {QStringLiteral("backfill"), backfill},
                       {QStringLiteral("webhooks"), m_twilio.counters()},
                       {QStringLiteral("emailWebhooks"), m_resend.counters()}};
    QString detail = m_line.state().problem.detail;
    // It may be what a program printed.
    detail.removeIf([](QChar c) { return !c.isPrint(); });
    if (!detail.isEmpty()) health.insert(QStringLiteral("problem"), detail);
    if (const auto ahead = m_watch.offset())
        health.insert(QStringLiteral("clockAheadSeconds"), static_cast<qint64>(ahead->count()));
    return health;
}

}  // namespace uinbox::app
