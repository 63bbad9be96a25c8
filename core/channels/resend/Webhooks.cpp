// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Webhooks.h"

#include "base/Utf8.h"
#include "channels/resend/Refusals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace uinbox::resend {

namespace {

constexpr char kUserAgent[] = "UnifiedInbox/" UINBOX_VERSION;

http::ClientRequest request(const Account& account, const QByteArray& method, const QString& path)
{
    http::ClientRequest request;
    request.method = method;
    request.url = account.apiBase;
    request.url.setPath(account.apiBase.path() + QStringLiteral("/webhooks") + path);
    request.headers.add("Authorization", "Bearer " + account.apiKey.expose());
    request.headers.add("Accept", "application/json");
    // Without one the API answers 403.
    request.headers.add("User-Agent", kUserAgent);
    return request;
}

http::ClientRequest withBody(http::ClientRequest request, const QJsonObject& values)
{
    request.headers.add("Content-Type", "application/json");
    request.body = QJsonDocument(values).toJson(QJsonDocument::Compact);
    return request;
}

/// It becomes part of a path.
bool isWebhookId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9_-]{1,64}\z)"));
    return pattern.match(text).hasMatch();
}

QJsonArray sorted(QStringList events)
{
    std::sort(events.begin(), events.end());
    return QJsonArray::fromStringList(events);
}

Webhook webhookOf(const QJsonObject& json)
{
    Webhook webhook;
    webhook.id = json.value(QStringLiteral("id")).toString();
    QStringList events;
    for (const QJsonValue event : json.value(QStringLiteral("events")).toArray()) events.append(event.toString());
    for (const char* key : {"endpoint", "status"})
        webhook.values.insert(QLatin1String(key), json.value(QLatin1String(key)).toString());
    webhook.values.insert(QStringLiteral("events"), sorted(events));
    webhook.signingSecret = Secret(json.value(QStringLiteral("signing_secret")).toString().toUtf8());
    return webhook;
}

Result<QJsonObject> objectOf(const http::TransportResult& result)
{
    if (!result) return fail(result.error().error);
    if (result->status < 200 || result->status >= 300) {
        Error error = readErrorOf(*result);
        // What is understood and refused will be refused again.
        if (result->status == 400 || result->status == 422) error.kind = ErrorKind::Rejected;
        return fail(error);
    }
    return parseJson(result->body).object();
}

}  // namespace

QStringList webhookEvents()
{
    QStringList events;
    for (const char* name : {"bounced", "clicked", "complained", "delivered", "delivery_delayed", "failed", "opened", "received",
                             "scheduled", "sent", "suppressed"})
        events.append(QStringLiteral("email.") + QLatin1String(name));
    return events;
}

http::ClientRequest webhooksRequest(const Account& account, const QString& after)
{
    http::ClientRequest list = request(account, "GET", {});
    list.url.setQuery(after.isEmpty() ? QStringLiteral("limit=100") : QStringLiteral("limit=100&after=") + after);
    return list;
}

Result<WebhookPage> parseWebhooks(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, objectOf(result));
    if (!json.value(QStringLiteral("data")).isArray()) return fail(ErrorKind::Network, "not a list of webhooks");
    WebhookPage page;
    for (const QJsonValue each : json.value(QStringLiteral("data")).toArray()) {
        Webhook webhook = webhookOf(each.toObject());
        if (isWebhookId(webhook.id)) page.webhooks.push_back(std::move(webhook));
    }
    const bool goesOn = json.value(QStringLiteral("has_more")).toBool() && !page.webhooks.empty();
    if (goesOn) page.next = page.webhooks.back().id;
    return page;
}

http::ClientRequest webhookRequest(const Account& account, const QString& id)
{
    return request(account, "GET", u'/' + id);
}

http::ClientRequest createWebhookRequest(const Account& account, const QJsonObject& values)
{
    QJsonObject made = values;
    made.remove(QStringLiteral("status"));
    return withBody(request(account, "POST", {}), made);
}

http::ClientRequest updateWebhookRequest(const Account& account, const QString& id, const QJsonObject& values)
{
    QJsonObject changed = values;
    // An empty list is none that it takes.
    if (changed.value(QStringLiteral("events")).toArray().isEmpty()) changed.remove(QStringLiteral("events"));
    return withBody(request(account, "PATCH", u'/' + id), changed);
}

Result<Webhook> parseWebhook(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, objectOf(result));
    Webhook webhook = webhookOf(json);
    if (!isWebhookId(webhook.id)) return fail(ErrorKind::Network, "not a webhook");
    return webhook;
}

}  // namespace uinbox::resend
