// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/ResendWebhooks.h"

#include "base/Logging.h"
#include "channels/resend/Svix.h"
#include "inbound/EmailEvents.h"
#include "inbound/InboundWrites.h"

namespace uinbox {

namespace {

constexpr char kPath[] = "/api/webhooks/resend";
/// About two seconds of work for the writer; beyond it the provider is asked to come again.
constexpr int kMaxWaiting = 20'000;

http::ServerResponse plain(int status, const QByteArray& text)
{
    return {status, QByteArrayLiteral("text/plain; charset=utf-8"), text, {}};
}

/// The first, tenth, hundredth … time something happens: a flood must not fill the log.
void countBad(std::atomic<quint64>& counter, const char* what)
{
    const quint64 n = ++counter;
    quint64 rest = n;
    while (rest >= 10 && rest % 10 == 0) rest /= 10;
    if (rest == 1) qCWarning(lcInbound) << what << n << "so far";
}

/// Keeps what came and does what it says; false where the same delivery was there.
Result<bool> store(db::WriteScope& scope, const resend::Event& told, WebhookEvent event)
{
    UINBOX_ASSIGN(const bool isRepeated, WebhookEventRepository(scope.connection()).contains(event.provider, event.deliveryId));
    if (isRepeated) return false;
    UINBOX_ASSIGN(const auto applied, EmailEvents(scope, event.receivedAt).apply(told));
    event.messageId = applied.messageId;
    event.outcome = applied.outcome;
    return InboundWrites(scope, event.receivedAt).record(event);
}

}  // namespace

ResendWebhooks::ResendWebhooks(db::Database& database, const Clock& clock)
    : m_database(database), m_clock(clock), m_counters(std::make_shared<Counters>())
{
}

bool ResendWebhooks::setSigningSecrets(const std::vector<Secret>& secrets)
{
    std::vector<Secret> keys;
    for (const Secret& secret : secrets)
        if (Secret key = resend::svixKeyOf(secret); !key.isEmpty()) keys.push_back(std::move(key));
    const bool areKeys = !secrets.empty() && keys.size() == secrets.size();
    const std::lock_guard lock(m_mutex);
    m_keys = std::move(keys);
    return areKeys;
}

std::vector<http::Route> ResendWebhooks::routes()
{
    return {{"POST", kPath, [this](http::ServerRequest request, http::Responder respond) { onEvent(request, respond); }}};
}

std::vector<QByteArray> ResendWebhooks::singleHeaders()
{
    return {"svix-id", "svix-timestamp", "svix-signature", "webhook-id", "webhook-timestamp", "webhook-signature"};
}

QJsonObject ResendWebhooks::counters() const
{
    const auto number = [](const std::atomic<quint64>& n) { return static_cast<qint64>(n.load()); };
    return {
        {QStringLiteral("received"), number(m_counters->received)},   {QStringLiteral("reports"), number(m_counters->reports)},
        {QStringLiteral("repeated"), number(m_counters->repeated)},   {QStringLiteral("ignored"), number(m_counters->ignored)},
        {QStringLiteral("refused"), number(m_counters->refused)},     {QStringLiteral("outOfTime"), number(m_counters->outOfTime)},
        {QStringLiteral("malformed"), number(m_counters->malformed)}, {QStringLiteral("busy"), number(m_counters->busy)}};
}

bool ResendWebhooks::admit(const http::ServerRequest& request, const http::Responder& respond)
{
    const auto headers = resend::svixHeadersOf(request.headers);
    if (!headers) {
        countBad(m_counters->refused, "e-mail webhooks refused (no signature):");
        respond(plain(400, "signature missing\n"));
        return false;
    }
    std::vector<Secret> keys;
    {
        const std::lock_guard lock(m_mutex);
        keys = m_keys;
    }
    auto check = resend::checkSvix(keys.empty() ? Secret() : keys.front(), *headers, request.body, m_clock.now());
    for (size_t i = 1; i < keys.size() && check.verdict == resend::SvixVerdict::WrongSignature; ++i)
        check = resend::checkSvix(keys[i], *headers, request.body, m_clock.now());
    switch (check.verdict) {
        case resend::SvixVerdict::Ok: break;
        case resend::SvixVerdict::Malformed:
            countBad(m_counters->refused, "e-mail webhooks refused (malformed signature):");
            respond(plain(400, "signature malformed\n"));
            return false;
        case resend::SvixVerdict::WrongSignature:
            countBad(m_counters->refused, "e-mail webhooks refused (wrong signature):");
            respond(plain(403, "wrong signature\n"));
            return false;
        case resend::SvixVerdict::TooOld:
        case resend::SvixVerdict::TooNew:
            countBad(m_counters->outOfTime, "e-mail webhooks refused (their time is far from ours):");
            if (m_onClock) m_onClock(check.clockAhead);
            respond(plain(400, "timestamp too far from now\n"));
            return false;
    }
    if (m_onClock) m_onClock(check.clockAhead);
    if (m_database.pendingWrites() <= kMaxWaiting) return true;
    countBad(m_counters->busy, "e-mail webhooks turned away (too many at once):");
    auto busy = plain(503, "busy\n");
    busy.extra.add("Retry-After", "2");
    respond(std::move(busy));
    return false;
}

void ResendWebhooks::onEvent(const http::ServerRequest& request, const http::Responder& respond)
{
    if (!admit(request, respond)) return;
    auto told = resend::Event::parse(request.body);
    if (!told) {
        countBad(m_counters->malformed, "e-mail webhooks refused (not an event):");
        return respond(plain(400, told.error().detail.toUtf8() + '\n'));
    }
    WebhookEvent event;
    event.provider = QStringLiteral("resend");
    event.kind = told->name;
    event.providerSid = told->subjectId;
    event.body = request.body;
    event.receivedAt = m_clock.now();
    event.target = request.path + (request.hasQuery ? '?' + request.query : QByteArray());
    event.deliveryId = resend::svixHeadersOf(request.headers)->id;
    m_database.writeThen([told = *told, event](db::WriteScope& scope) { return store(scope, told, event); },
                         [counters = m_counters, told = *told, respond](const Result<bool>& isNew) {
                             if (!isNew) {
                                 qCWarning(lcInbound) << "an e-mail event could not be stored:" << isNew.error().detail;
                                 return respond(plain(500, "not stored\n"));
                             }
                             count(*counters, told, *isNew);
                             respond(plain(200, "ok\n"));
                         });
}

void ResendWebhooks::count(Counters& counters, const resend::Event& event, bool isNew)
{
    if (!isNew)
        ++counters.repeated;
    else if (event.type == resend::EventType::EmailReceived)
        ++counters.received;
    else if (event.name.startsWith(u"email.") && event.type != resend::EventType::Unknown)
        ++counters.reports;
    else
        ++counters.ignored;
}

}  // namespace uinbox
