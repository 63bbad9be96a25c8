// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeTwilio.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace uinbox::test {

namespace {

const QByteArray kApi = "/2010-04-01/Accounts/";
const QByteArray kTemplates = "/v1/ContentAndApprovals";

FakeReply json(int status, const QJsonObject& body)
{
    FakeReply reply;
    reply.status = status;
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

FakeReply notFound()
{
    return twilioError(404, 20404, "The requested resource was not found");
}

FakeReply noContent()
{
    FakeReply reply;
    reply.status = 204;
    return reply;
}

/// What follows the account in a path: "Messages.json", "Messages/SM….json", "Messages/SM…/Media.json", …
QByteArray tailOf(const FakeRequest& request)
{
    return request.path().mid(kApi.size() + 34);
}

}  // namespace

Operation FakeTwilio::operationOf(const FakeRequest& request)
{
    const QByteArray tail = tailOf(request);
    if (tail == "/Messages.json" && request.method == "POST") return Operation::Create;
    if (tail == "/Messages.json") return request.query().contains("DateSent") ? Operation::ListByDay : Operation::List;
    if (!tail.startsWith("/Messages/")) return Operation::Other;
    if (tail.contains("/Media")) return Operation::Media;
    if (request.method == "POST") return Operation::Update;
    return request.method == "DELETE" ? Operation::Remove : Operation::Fetch;
}

FakeReply FakeTwilio::handle(const FakeRequest& request, std::chrono::milliseconds lateBy)
{
    if (auto refusal = refusalOfSignIn(request)) return *refusal;
    releaseDue();
    if (request.path() == "/v1/Alerts" && request.method == "GET") {
        const std::lock_guard lock(m_mutex);
        return pageOf(m_alerts, QStringLiteral("alerts"), request);
    }
    if (request.path() == kTemplates && request.method == "GET") {
        const std::lock_guard lock(m_mutex);
        return templatePage(m_templates, m_credentials.accountSid, request);
    }
    if (!request.path().startsWith(kApi + m_credentials.accountSid)) return notFound();
    if (request.path() == kApi + m_credentials.accountSid + ".json" && request.method == "GET")
        return json(200, {{QStringLiteral("sid"), QString::fromLatin1(m_credentials.accountSid)},
                          {QStringLiteral("friendly_name"), QStringLiteral("Juniper Hair Studio")},
                          {QStringLiteral("type"), QStringLiteral("Full")},
                          {QStringLiteral("status"), QStringLiteral("active")}});
    switch (operationOf(request)) {
        case Operation::Create: return create(request, lateBy);
        case Operation::List:
        case Operation::ListByDay: return request.method == "GET" ? list(request) : twilioError(405, 20004, "Method not allowed");
        case Operation::Fetch:
        case Operation::Update:
        case Operation::Remove:
        case Operation::Media: break;
        case Operation::Other: return notFound();
    }
    const QByteArray rest = tailOf(request).mid(10);  // after "/Messages/"
    const QByteArray sid = rest.left(34);
    const std::lock_guard lock(m_mutex);
    return operationOf(request) == Operation::Media ? media(request, sid, rest.mid(34)) : one(request, sid);
}

std::optional<FakeReply> FakeTwilio::refusalOfSignIn(const FakeRequest& request) const
{
    const QByteArray given = request.header("Authorization").value_or(QByteArray());
    const auto basic = [](const QByteArray& user, const QByteArray& password) {
        return "Basic " + (user + ':' + password).toBase64();
    };
    if (given == basic(m_credentials.accountSid, m_credentials.authToken)) return std::nullopt;
    if (given == basic(m_credentials.apiKeySid, m_credentials.apiKeySecret)) return std::nullopt;
    return twilioError(401, 20003, "Authenticate");
}

FakeReply FakeTwilio::create(const FakeRequest& request, std::chrono::milliseconds lateBy)
{
    CreateForm form = readCreateForm(request);
    if (form.refusal) return *form.refusal;
    FakeMessage& message = form.message;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped.contains(message.to)) return twilioError(400, 21610, "Attempt to send to unsubscribed recipient");
        if (auto refusal = refusalOfContent(message)) return *refusal;
        message.createdAt = QDateTime::currentMSecsSinceEpoch() + lateBy.count();
        store(message);
    }
    if (m_onCreated && message.status != "scheduled") m_onCreated(message);
    return json(201, message.toJson());
}

std::optional<FakeReply> FakeTwilio::refusalOfContent(FakeMessage& message) const
{
    if (!message.contentSid.isEmpty()) {
        const auto content = std::find_if(m_templates.begin(), m_templates.end(),
                                          [&](const FakeTemplate& each) { return each.sid == message.contentSid; });
        if (content == m_templates.end()) return twilioError(400, 21655, "The ContentSid Parameter is invalid");
        const auto text = content->filled(message.contentVariables);
        if (!text) return twilioError(400, 21656, "The ContentVariables Parameter is invalid");
        message.body = *text;
    }
    // A scheduled one is looked at when it leaves.
    const int error = message.status == "scheduled" ? 0 : whatsAppErrorOf(message);
    return error == 0 ? std::nullopt : std::optional(twilioError(400, error, "WhatsApp does not take this message"));
}

int FakeTwilio::whatsAppErrorOf(const FakeMessage& message) const
{
    if (!message.isWhatsApp()) return 0;
    const bool isOpen = m_openWindows.contains("all") || m_openWindows.contains(message.to.mid(9));
    if (message.contentSid.isEmpty()) return isOpen ? 0 : 63016;
    for (const FakeTemplate& content : m_templates) {
        if (content.sid != message.contentSid) continue;
        if (content.approval == u"approved") return 0;
        if (content.approval == u"paused") return 63041;
        return content.approval == u"rejected" ? 63040 : 63016;
    }
    return 63016;
}

void FakeTwilio::releaseDue()
{
    std::vector<FakeMessage> left;
    {
        const std::lock_guard lock(m_mutex);
        const qint64 now = std::max(m_advancedTo, QDateTime::currentMSecsSinceEpoch());
        for (FakeMessage& message : m_messages) {
            if (message.status != "scheduled" || message.sendAt > now || message.isDeleted) continue;
            message.errorCode = whatsAppErrorOf(message);
            message.status = message.errorCode == 0 ? "sent" : "failed";
            left.push_back(message);
        }
    }
    if (!m_onCreated) return;
    for (const FakeMessage& message : left) m_onCreated(message);
}

FakeReply FakeTwilio::list(const FakeRequest& request) const
{
    const FormPairs query = parseForm(request.query());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<const FakeMessage*> found;
    const std::lock_guard lock(m_mutex);
    for (auto it = m_messages.rbegin(); it != m_messages.rend(); ++it)
        if (!it->isDeleted && it->listableAt <= now && isInList(*it, query)) found.push_back(&*it);
    std::stable_sort(found.begin(), found.end(), [](auto* a, auto* b) { return a->createdAt > b->createdAt; });
    std::vector<QJsonObject> rows;
    for (const FakeMessage* message : found) rows.push_back(message->toJson());
    return pageOf(rows, QStringLiteral("messages"), request, m_mostPerPage);
}

FakeReply FakeTwilio::one(const FakeRequest& request, const QByteArray& sid)
{
    FakeMessage* message = living(sid);
    if (!message || !request.path().endsWith(sid + ".json")) return notFound();
    if (request.method == "GET") return json(200, message->toJson());
    if (request.method == "POST") return update(request, *message);
    if (request.method != "DELETE") return twilioError(405, 20004, "Method not allowed");
    message->isDeleted = true;
    return noContent();
}

FakeReply FakeTwilio::update(const FakeRequest& request, FakeMessage& message)
{
    for (const auto& [key, value] : parseForm(request.body)) {
        if (key == "Status" && value == "canceled") {
            if (message.status != "scheduled" && message.status != "accepted" && message.status != "queued")
                return twilioError(400, 30409, "The message cannot be canceled any more");
            message.status = "canceled";
        } else if (key == "Body" && value.isEmpty()) {
            message.body.clear();
        } else {
            return twilioError(400, 20001, "Invalid parameter " + key);
        }
    }
    return json(200, message.toJson());
}

FakeReply FakeTwilio::media(const FakeRequest& request, const QByteArray& sid, const QByteArray& rest)
{
    FakeMessage* message = living(sid);
    if (!message) return notFound();
    if (rest == "/Media.json") {
        std::vector<QJsonObject> rows;
        for (const FakeMedia& file : message->media) rows.push_back(message->mediaJson(file));
        return pageOf(rows, QStringLiteral("media_list"), request);
    }
    const auto file = std::find_if(message->media.begin(), message->media.end(), [&](const FakeMedia& each) {
        return rest == "/Media/" + each.sid || rest == "/Media/" + each.sid + ".json";
    });
    if (file == message->media.end()) return notFound();
    if (request.method == "DELETE") {
        message->media.erase(file);
        return noContent();
    }
    if (rest.endsWith(".json")) return json(200, message->mediaJson(*file));
    FakeReply reply;
    reply.contentType = file->contentType;
    reply.body = file->bytes;
    return reply;
}

FakeMessage* FakeTwilio::living(const QByteArray& sid)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (FakeMessage& message : m_messages)
        if (message.sid == sid) return message.isDeleted || message.createdAt > now ? nullptr : &message;
    return nullptr;
}

void FakeTwilio::store(FakeMessage& message)
{
    const auto sid = [this](const char* prefix) { return prefix + QByteArray::number(m_nextSid++, 16).rightJustified(32, '0'); };
    if (message.sid.isEmpty()) message.sid = sid(message.media.empty() ? "SM" : "MM");
    for (FakeMedia& file : message.media)
        if (file.sid.isEmpty()) file.sid = sid("ME");
    message.accountSid = m_credentials.accountSid;
    message.listableAt = message.createdAt + m_listLag.count();
    m_messages.push_back(message);
}

void FakeTwilio::setMostPerPage(int most)
{
    const std::lock_guard lock(m_mutex);
    m_mostPerPage = most;
}

void FakeTwilio::addAlert(int code, const QByteArray& requestUrl, qint64 utcMillis)
{
    const std::lock_guard lock(m_mutex);
    const auto at = QDateTime::fromMSecsSinceEpoch(utcMillis, Qt::UTC);
    m_alerts.push_back({{QStringLiteral("sid"), QStringLiteral("NO%1").arg(m_alerts.size(), 32, 16, QLatin1Char('0'))},
                        {QStringLiteral("error_code"), QString::number(code)},
                        {QStringLiteral("log_level"), QStringLiteral("error")},
                        {QStringLiteral("request_url"), QString::fromUtf8(requestUrl)},
                        {QStringLiteral("date_generated"), at.toString(Qt::ISODate)}});
}

void FakeTwilio::setListLag(std::chrono::milliseconds lag)
{
    const std::lock_guard lock(m_mutex);
    m_listLag = lag;
}

void FakeTwilio::markStopped(const QByteArray& number)
{
    const std::lock_guard lock(m_mutex);
    m_stopped.insert(number);
}

void FakeTwilio::openWindow(const QByteArray& number)
{
    const std::lock_guard lock(m_mutex);
    m_openWindows.insert(number.startsWith("whatsapp:") ? number.mid(9) : number);
}

void FakeTwilio::addTemplate(FakeTemplate content)
{
    const std::lock_guard lock(m_mutex);
    m_templates.push_back(std::move(content));
}

void FakeTwilio::advanceTo(qint64 utcMillis)
{
    {
        const std::lock_guard lock(m_mutex);
        m_advancedTo = utcMillis;
    }
    releaseDue();
}

FakeMessage FakeTwilio::add(FakeMessage message)
{
    const std::lock_guard lock(m_mutex);
    if (message.createdAt == 0) message.createdAt = QDateTime::currentMSecsSinceEpoch();
    store(message);
    return message;
}

bool FakeTwilio::setStatus(const QByteArray& sid, const QByteArray& status, int errorCode)
{
    const std::lock_guard lock(m_mutex);
    FakeMessage* message = living(sid);
    if (!message) return false;
    message->status = status;
    message->errorCode = errorCode;
    return true;
}

std::optional<FakeMessage> FakeTwilio::find(const QByteArray& sid) const
{
    const std::lock_guard lock(m_mutex);
    for (const FakeMessage& message : m_messages)
        if (message.sid == sid) return message;
    return std::nullopt;
}

std::vector<FakeMessage> FakeTwilio::messages() const
{
    const std::lock_guard lock(m_mutex);
    return {m_messages.begin(), m_messages.end()};
}

}  // namespace uinbox::test
