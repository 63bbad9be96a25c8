// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeResendWebhooks.h"

#include "FakeEmail.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace uinbox::test {

namespace {

const QByteArray kWebhooks = "/webhooks";
constexpr int kDefaultPage = 20;

FakeReply error(int status, const char* name, const char* message)
{
    return resendError(status, QString::fromLatin1(name), QString::fromLatin1(message));
}

bool isEndpoint(const QJsonValue& value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QStringLiteral("http"));
}

/// The first thing that is wrong with a body; a null reply's status is 0.
FakeReply refusalOf(const QJsonObject& body, bool isNew)
{
    const QStringList known = isNew ? QStringList{QStringLiteral("endpoint"), QStringLiteral("events")}
                                    : QStringList{QStringLiteral("endpoint"), QStringLiteral("events"), QStringLiteral("status")};
    for (const QString& key : body.keys())
        if (!known.contains(key)) return error(422, "validation_error", "Unknown field");
    if ((isNew || body.contains(u"endpoint")) && !isEndpoint(body.value(u"endpoint")))
        return error(422, "validation_error", "The endpoint is not a URL");
    if ((isNew || body.contains(u"events")) && body.value(u"events").toArray().isEmpty())
        return error(422, "missing_required_field", "Missing events");
    const QString status = body.value(u"status").toString(QStringLiteral("enabled"));
    if (status != u"enabled" && status != u"disabled") return error(422, "validation_error", "Invalid status");
    FakeReply fine;
    fine.status = 0;
    return fine;
}

QString idOf(const QJsonObject& webhook)
{
    return webhook.value(QStringLiteral("id")).toString();
}

}  // namespace

bool FakeResendWebhooks::isFor(const FakeRequest& request)
{
    return request.path() == kWebhooks || request.path().startsWith(kWebhooks + '/');
}

FakeReply FakeResendWebhooks::handle(const FakeRequest& request, const QByteArray& apiKey)
{
    if (request.header("User-Agent").value_or(QByteArray()).isEmpty()) return error(403, "validation_error", "error code: 1010");
    if (request.header("Authorization") != "Bearer " + apiKey) return error(403, "invalid_api_key", "API key is invalid");
    const std::lock_guard lock(m_mutex);
    if (m_sendingOnly) return error(401, "restricted_api_key", "This API key is restricted to only send emails");
    if (request.path() == kWebhooks && request.method == "GET") return list(request);
    if (request.path() == kWebhooks && request.method == "POST") return create(request);
    return one(request, QString::fromLatin1(request.path().mid(kWebhooks.size() + 1)));
}

FakeReply FakeResendWebhooks::list(const FakeRequest& request) const
{
    QString after;
    int limit = kDefaultPage;
    for (const auto& [name, value] : parseForm(request.query())) {
        if (name == "after") after = QString::fromLatin1(value);
        if (name == "limit") limit = value.toInt();
    }
    if (limit < 1 || limit > 100) return error(422, "validation_error", "limit must be 1 to 100");
    QJsonArray rows;
    bool isPast = after.isEmpty();
    bool hasMore = false;
    for (const QJsonObject& each : m_webhooks) {
        if (isPast && rows.size() == limit) hasMore = true;
        QJsonObject row = each;
        row.remove(QStringLiteral("signing_secret"));
        if (isPast && rows.size() < limit) rows.append(row);
        isPast = isPast || idOf(each) == after;
    }
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("list")},
                            {QStringLiteral("has_more"), hasMore},
                            {QStringLiteral("data"), rows}});
}

FakeReply FakeResendWebhooks::create(const FakeRequest& request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (FakeReply refusal = refusalOf(body, true); refusal.status != 0) return refusal;
    const QJsonObject webhook =
        made(body.value(u"endpoint").toString(), QStringLiteral("enabled"), body.value(u"events").toArray());
    return resendJson(201, {{QStringLiteral("object"), QStringLiteral("webhook")},
                            {QStringLiteral("id"), idOf(webhook)},
                            {QStringLiteral("signing_secret"), webhook.value(u"signing_secret")}});
}

FakeReply FakeResendWebhooks::one(const FakeRequest& request, const QString& id)
{
    const auto it = std::find_if(m_webhooks.begin(), m_webhooks.end(), [&](const QJsonObject& each) { return idOf(each) == id; });
    if (it == m_webhooks.end()) return error(404, "not_found", "Webhook not found");
    if (request.method == "GET") return resendJson(200, *it);
    if (request.method != "PATCH") return error(405, "method_not_allowed", "Method not allowed");
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (FakeReply refusal = refusalOf(body, false); refusal.status != 0) return refusal;
    for (const QString& key : body.keys()) it->insert(key, body.value(key));
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("webhook")}, {QStringLiteral("id"), id}});
}

QJsonObject FakeResendWebhooks::made(const QString& endpoint, const QString& status, const QJsonArray& events)
{
    const QByteArray number = QByteArray::number(m_nextId++);
    const QJsonObject webhook{
        {QStringLiteral("object"), QStringLiteral("webhook")},
        {QStringLiteral("id"), QStringLiteral("479e3145-dd38-476b-932c-%1").arg(QString::fromLatin1(number), 12, QLatin1Char('0'))},
        {QStringLiteral("endpoint"), endpoint},
        {QStringLiteral("events"), events},
        {QStringLiteral("status"), status},
        {QStringLiteral("created_at"), QStringLiteral("2026-03-01 10:00:00.000+00")},
        {QStringLiteral("signing_secret"), QString::fromLatin1("whsec_" + ("secret of webhook " + number).toBase64())}};
    m_webhooks.push_back(webhook);
    return webhook;
}

QString FakeResendWebhooks::add(const QString& endpoint, const QString& status)
{
    const std::lock_guard lock(m_mutex);
    return idOf(made(endpoint, status, QJsonArray{QStringLiteral("email.sent")}));
}

void FakeResendWebhooks::set(const QString& id, const QString& property, const QJsonValue& value)
{
    const std::lock_guard lock(m_mutex);
    for (QJsonObject& each : m_webhooks)
        if (idOf(each) == id) each.insert(property, value);
}

void FakeResendWebhooks::remove(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_webhooks, [&](const QJsonObject& each) { return idOf(each) == id; });
}

QJsonObject FakeResendWebhooks::find(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    for (const QJsonObject& each : m_webhooks)
        if (idOf(each) == id) return each;
    return {};
}

QJsonArray FakeResendWebhooks::describe() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray all;
    for (const QJsonObject& each : m_webhooks) all.append(each);
    return all;
}

void FakeResendWebhooks::setSendingOnly(bool sendingOnly)
{
    const std::lock_guard lock(m_mutex);
    m_sendingOnly = sendingOnly;
}

}  // namespace uinbox::test
