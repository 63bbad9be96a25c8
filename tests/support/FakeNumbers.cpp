// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeNumbers.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace uinbox::test {

namespace {

constexpr int kSendersPage = 2;
const QStringList kParameters{QStringLiteral("SmsUrl"),         QStringLiteral("SmsMethod"),
                              QStringLiteral("SmsFallbackUrl"), QStringLiteral("SmsFallbackMethod"),
                              QStringLiteral("StatusCallback"), QStringLiteral("InboundRequestUrl"),
                              QStringLiteral("InboundMethod"),  QStringLiteral("FallbackUrl"),
                              QStringLiteral("FallbackMethod"), QStringLiteral("UseInboundWebhookOnNumber")};

FakeReply json(const QJsonObject& body)
{
    FakeReply reply;
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

/// "SmsFallbackUrl" is the property sms_fallback_url.
QString propertyOf(const QString& parameter)
{
    QString property;
    for (const QChar c : parameter) {
        if (c.isUpper() && !property.isEmpty()) property += u'_';
        property += c.toLower();
    }
    return property;
}

bool isAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty() || (url.isValid() && url.scheme().startsWith(QStringLiteral("http")) && !url.host().isEmpty());
}

QString valueIn(const FormPairs& pairs, const QByteArray& key)
{
    for (const auto& [name, value] : pairs)
        if (name == key) return QString::fromUtf8(value);
    return {};
}

QString lastSegment(const FakeRequest& request)
{
    QString name = QString::fromLatin1(request.path()).section(u'/', -1);
    if (name.endsWith(QStringLiteral(".json"))) name.chop(5);
    return name;
}

bool isKind(const QJsonObject& resource, const QString& prefix)
{
    return resource.value(QStringLiteral("sid")).toString().startsWith(prefix);
}

}  // namespace

bool FakeNumbers::isFor(const FakeRequest& request)
{
    const QByteArray path = request.path();
    return path.contains("/IncomingPhoneNumbers") || path.startsWith("/v1/Services") || path.startsWith("/v2/Channels/Senders");
}

FakeReply FakeNumbers::handle(const FakeRequest& request)
{
    const QByteArray given = request.header("Authorization").value_or(QByteArray());
    const bool isAccount = given == "Basic " + (m_credentials.accountSid + ':' + m_credentials.authToken).toBase64();
    const bool isKey = given == "Basic " + (m_credentials.apiKeySid + ':' + m_credentials.apiKeySecret).toBase64();
    if (!isAccount && !isKey) return twilioError(401, 20003, "Authenticate");
    const std::lock_guard lock(m_mutex);
    const QString name = lastSegment(request);
    if (name == u"IncomingPhoneNumbers") return numbers(request);
    if (name == u"Senders") return senders(request);
    if (name == u"Services") return services();
    return one(request, name);
}

FakeReply FakeNumbers::numbers(const FakeRequest& request) const
{
    const QString wanted = valueIn(parseForm(request.query()), "PhoneNumber");
    QJsonArray rows;
    for (const QJsonObject& each : m_resources)
        if (isKind(each, QStringLiteral("PN")) && each.value(QStringLiteral("phone_number")).toString().contains(wanted))
            rows.append(each);
    return json({{QStringLiteral("incoming_phone_numbers"), rows}, {QStringLiteral("next_page_uri"), QJsonValue()}});
}

FakeReply FakeNumbers::services() const
{
    QJsonArray rows;
    for (const QJsonObject& each : m_resources)
        if (isKind(each, QStringLiteral("MG"))) rows.append(each);
    return json({{QStringLiteral("services"), rows}, {QStringLiteral("meta"), QJsonObject()}});
}

FakeReply FakeNumbers::senders(const FakeRequest& request) const
{
    const FormPairs query = parseForm(request.query());
    if (valueIn(query, "Channel") != u"whatsapp") return twilioError(400, 20001, "Channel is required");
    const int page = valueIn(query, "Page").toInt();
    QJsonArray rows;
    int index = 0;
    int all = 0;
    for (const QJsonObject& each : m_resources) {
        if (!isKind(each, QStringLiteral("XE"))) continue;
        ++all;
        if (index++ / kSendersPage == page) rows.append(each);
    }
    QJsonObject meta{{QStringLiteral("key"), QStringLiteral("senders")}, {QStringLiteral("page"), page}};
    if ((page + 1) * kSendersPage < all)
        meta.insert(QStringLiteral("next_page_url"), QStringLiteral("http://%1/v2/Channels/Senders?Channel=whatsapp&Page=%2")
                                                         .arg(QString::fromLatin1(request.header("Host").value_or(QByteArray())))
                                                         .arg(page + 1));
    return json({{QStringLiteral("senders"), rows}, {QStringLiteral("meta"), meta}});
}

FakeReply FakeNumbers::one(const FakeRequest& request, const QString& sid)
{
    QJsonObject* resource = living(sid);
    if (!resource) return twilioError(404, 20404, "The requested resource was not found");
    if (request.method == "GET") return json(*resource);
    if (request.method != "POST") return twilioError(405, 20004, "Method not allowed");
    return isKind(*resource, QStringLiteral("XE")) ? updateSender(request, *resource) : updateForm(request, *resource);
}

FakeReply FakeNumbers::updateForm(const FakeRequest& request, QJsonObject& resource)
{
    QJsonObject changed = resource;
    for (const auto& [name, value] : parseForm(request.body)) {
        const QString property = propertyOf(QString::fromUtf8(name));
        if (!kParameters.contains(QString::fromUtf8(name)) || !resource.contains(property))
            return twilioError(400, 20001, "Unknown parameter " + name);
        const QString text = QString::fromUtf8(value);
        const bool isMethod = name.endsWith("Method");
        if (isMethod ? text != u"GET" && text != u"POST" : !isAddress(text)) return twilioError(400, 21402, "Invalid Url " + name);
        changed.insert(property, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    if (changed.value(QStringLiteral("sms_url")).toString().isEmpty() &&
        !changed.value(QStringLiteral("sms_fallback_url")).toString().isEmpty())
        return twilioError(400, 21406, "SmsFallbackUrl needs an SmsUrl");
    resource = changed;
    ++m_updates;
    return json(resource);
}

FakeReply FakeNumbers::updateSender(const FakeRequest& request, QJsonObject& resource)
{
    const QJsonObject given = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("webhook")).toObject();
    QJsonObject webhook = resource.value(QStringLiteral("webhook")).toObject();
    if (given.isEmpty()) return twilioError(400, 20001, "Nothing to change");
    for (const QString& key : given.keys()) {
        if (!webhook.contains(key)) return twilioError(400, 20001, "Unknown field " + key.toLatin1());
        if (key.endsWith(QStringLiteral("_url")) && !isAddress(given.value(key).toString()))
            return twilioError(400, 21402, "Invalid Url");
        webhook.insert(key, given.value(key));
    }
    resource.insert(QStringLiteral("webhook"), webhook);
    ++m_updates;
    return json(resource);
}

QString FakeNumbers::add(const QString& prefix, QJsonObject resource)
{
    const std::lock_guard lock(m_mutex);
    const QString sid = prefix + QStringLiteral("%1").arg(m_nextSid++, 32, 16, QLatin1Char('0'));
    resource.insert(QStringLiteral("sid"), sid);
    m_resources.push_back(std::move(resource));
    return sid;
}

QString FakeNumbers::addNumber(const QString& phoneNumber, const QString& smsUrl)
{
    return add(QStringLiteral("PN"), {{QStringLiteral("phone_number"), phoneNumber},
                                      {QStringLiteral("sms_application_sid"), QString()},
                                      {QStringLiteral("sms_url"), smsUrl},
                                      {QStringLiteral("sms_method"), QStringLiteral("POST")},
                                      {QStringLiteral("sms_fallback_url"), QString()},
                                      {QStringLiteral("sms_fallback_method"), QStringLiteral("POST")},
                                      {QStringLiteral("status_callback"), QString()}});
}

QString FakeNumbers::addService(const QString& name, const QString& inboundUrl)
{
    return add(QStringLiteral("MG"),
               {{QStringLiteral("friendly_name"), name},
                {QStringLiteral("inbound_request_url"), inboundUrl.isEmpty() ? QJsonValue() : QJsonValue(inboundUrl)},
                {QStringLiteral("inbound_method"), QStringLiteral("POST")},
                {QStringLiteral("fallback_url"), QJsonValue()},
                {QStringLiteral("fallback_method"), QStringLiteral("POST")},
                {QStringLiteral("status_callback"), QJsonValue()},
                {QStringLiteral("use_inbound_webhook_on_number"), false}});
}

QString FakeNumbers::addWhatsAppSender(const QString& phoneNumber, const QString& callbackUrl)
{
    const QJsonObject webhook{
        {QStringLiteral("callback_url"), callbackUrl},         {QStringLiteral("callback_method"), QStringLiteral("POST")},
        {QStringLiteral("fallback_url"), QJsonValue()},        {QStringLiteral("fallback_method"), QStringLiteral("POST")},
        {QStringLiteral("status_callback_url"), QJsonValue()}, {QStringLiteral("status_callback_method"), QStringLiteral("POST")}};
    return add(QStringLiteral("XE"), {{QStringLiteral("sender_id"), QStringLiteral("whatsapp:") + phoneNumber},
                                      {QStringLiteral("status"), QStringLiteral("ONLINE")},
                                      {QStringLiteral("offline_reasons"), QJsonValue()},
                                      {QStringLiteral("webhook"), webhook}});
}

void FakeNumbers::set(const QString& sid, const QString& property, const QJsonValue& value)
{
    const std::lock_guard lock(m_mutex);
    QJsonObject* resource = living(sid);
    if (!resource) return;
    const QString outer = property.section(u'.', 0, 0);
    if (outer == property) return void(resource->insert(property, value));
    QJsonObject inner = resource->value(outer).toObject();
    inner.insert(property.section(u'.', 1), value);
    resource->insert(outer, inner);
}

void FakeNumbers::remove(const QString& sid)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_resources, [&](const QJsonObject& each) { return each.value(QStringLiteral("sid")).toString() == sid; });
}

QJsonObject* FakeNumbers::living(const QString& sid)
{
    const auto it = std::find_if(m_resources.begin(), m_resources.end(),
                                 [&](const QJsonObject& each) { return each.value(QStringLiteral("sid")).toString() == sid; });
    return it == m_resources.end() ? nullptr : &*it;
}

QJsonObject FakeNumbers::find(const QString& sid) const
{
    const std::lock_guard lock(m_mutex);
    for (const QJsonObject& each : m_resources)
        if (each.value(QStringLiteral("sid")).toString() == sid) return each;
    return {};
}

QString FakeNumbers::text(const QString& sid, const QString& property) const
{
    const QJsonObject resource = find(sid);
    const QString outer = property.section(u'.', 0, 0);
    const QJsonValue value = resource.value(outer);
    return (outer == property ? value : value.toObject().value(property.section(u'.', 1))).toString();
}

int FakeNumbers::updates() const
{
    const std::lock_guard lock(m_mutex);
    return m_updates;
}

QJsonArray FakeNumbers::describe() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray all;
    for (const QJsonObject& each : m_resources) all.append(each);
    return all;
}

}  // namespace uinbox::test
