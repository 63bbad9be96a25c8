// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeResend.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace uinbox::test {

namespace {

const QByteArray kEmails = "/emails";
const QByteArray kDomains = "/domains";
constexpr int kDefaultPageSize = 20;
constexpr int kMaxPageSize = 100;
constexpr qsizetype kMaxKey = 256;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

FakeReply error(int status, const char* name, const QString& message)
{
    return resendError(status, QString::fromLatin1(name), message);
}

FakeReply notFound()
{
    return error(404, "not_found", QStringLiteral("Email not found"));
}

FakeReply named(const FakeEmail& email)
{
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("email")}, {QStringLiteral("id"), email.id}});
}

QString domainOf(const QString& mailbox)
{
    QString domain = mailbox.mid(mailbox.lastIndexOf(u'@') + 1);
    return domain.remove(u'>').toLower();
}

/// Resend's addresses for tests, and what becomes of what is sent to them.
QString eventFor(const FakeEmail& email)
{
    const QString& to = email.to.first();
    for (const char* name : {"delivered", "bounced", "complained", "suppressed"})
        if (to.contains(QString::fromLatin1(name) + QStringLiteral("@resend.dev"))) return QString::fromLatin1(name);
    return email.lastEvent;
}

QByteArray first(const FormPairs& pairs, const QByteArray& key)
{
    for (const auto& [name, value] : pairs)
        if (name == key) return value;
    return {};
}

}  // namespace

bool FakeResend::isFor(const FakeRequest& request)
{
    return request.path() == kDomains || request.path() == kEmails || request.path().startsWith(kEmails + '/') ||
           FakeReceiving::isDownload(request.path());
}

Operation FakeResend::operationOf(const FakeRequest& request)
{
    if (FakeReceiving::isFile(request.path())) return Operation::Media;
    if (FakeReceiving::isFor(request.path())) return request.path().count('/') == 2 ? Operation::List : Operation::Fetch;
    if (request.path() == kEmails) return request.method == "POST" ? Operation::Create : Operation::List;
    const bool isCancel = request.path().endsWith("/cancel");
    if (request.path().count('/') > (isCancel ? 3 : 2)) return Operation::Other;
    return isCancel || request.method == "PATCH" ? Operation::Update : Operation::Fetch;
}

FakeReply FakeResend::translated(FakeReply reply)
{
    if (reply.line != FakeReply::Line::Normal || reply.status < 400 ||
        QJsonDocument::fromJson(reply.body).object().contains(u"name"))
        return reply;
    const char* name = reply.status == 429 ? "rate_limit_exceeded" : "application_error";
    reply.body = error(reply.status, name, QStringLiteral("Scripted.")).body;
    return reply;
}

FakeReply FakeResend::handle(const FakeRequest& request, std::chrono::milliseconds lateBy)
{
    if (FakeReceiving::isDownload(request.path())) return m_receiving.download(request);
    const std::lock_guard lock(m_mutex);
    if (auto refusal = refusalOfSignIn(request)) return *refusal;
    auto reply = refusalOfRate();
    if (!reply) reply = carryOut(request, lateBy);
    sayRate(*reply);
    return *reply;
}

FakeReply FakeResend::carryOut(const FakeRequest& request, std::chrono::milliseconds lateBy)
{
    deliver();
    const Operation operation = operationOf(request);
    if (m_sendingOnly && operation != Operation::Create)
        return error(401, "restricted_api_key", QStringLiteral("This API key is restricted to only send emails"));
    if (FakeReceiving::isFor(request.path())) return m_receiving.handle(request);
    if (request.path() == kDomains && request.method == "GET") return domains();
    switch (operation) {
        case Operation::Create: return create(request, lateBy);
        case Operation::List:
            return request.method == "GET" ? list(request) : error(405, "method_not_allowed", QStringLiteral("Method not allowed"));
        case Operation::Fetch:
        case Operation::Update: return one(request);
        case Operation::ListByDay:
        case Operation::Remove:
        case Operation::Media:
        case Operation::Other: break;
    }
    return notFound();
}

FakeReply FakeResend::domains() const
{
    QJsonArray rows;
    for (const QString& each : m_domains)
        rows.append(QJsonObject{{QStringLiteral("name"), each}, {QStringLiteral("status"), QStringLiteral("verified")}});
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), rows}});
}

std::optional<FakeReply> FakeResend::refusalOfSignIn(const FakeRequest& request) const
{
    if (request.header("User-Agent").value_or(QByteArray()).isEmpty()) {
        FakeReply reply;
        reply.status = 403;
        reply.contentType = "text/plain";
        reply.body = "error code: 1010";
        return reply;
    }
    const QByteArray given = request.header("Authorization").value_or(QByteArray());
    if (!given.startsWith("Bearer ")) return error(401, "missing_api_key", QStringLiteral("Missing API Key"));
    if (given.mid(7) != m_apiKey) return error(403, "invalid_api_key", QStringLiteral("API key is invalid"));
    return std::nullopt;
}

std::optional<FakeReply> FakeResend::refusalOfRate()
{
    if (m_rateLimit == 0) return std::nullopt;
    const qint64 second = now() / 1000;
    if (std::exchange(m_window, second) != second) m_inWindow = 0;
    if (m_inWindow < m_rateLimit) {
        ++m_inWindow;
        return std::nullopt;
    }
    FakeReply reply = error(429, "rate_limit_exceeded", QStringLiteral("Too many requests."));
    reply.headers.emplace_back("retry-after", "1");
    return reply;
}

void FakeResend::sayRate(FakeReply& reply) const
{
    if (m_rateLimit == 0) return;
    reply.headers.emplace_back("ratelimit-limit", QByteArray::number(m_rateLimit));
    reply.headers.emplace_back("ratelimit-remaining", QByteArray::number(m_rateLimit - m_inWindow));
    reply.headers.emplace_back("ratelimit-reset", "1");
}

FakeReply FakeResend::create(const FakeRequest& request, std::chrono::milliseconds lateBy)
{
    const auto key = request.header("Idempotency-Key");
    if (key && (key->isEmpty() || key->size() > kMaxKey))
        return error(400, "invalid_idempotency_key", QStringLiteral("The key must be between 1-256 chars."));
    if (FakeEmail* same = key ? ofKey(*key) : nullptr) {
        if (same->body != request.body)
            return error(409, "invalid_idempotent_request",
                         QStringLiteral("Same idempotency key used with a different request payload."));
        same->createdAt = std::min(same->createdAt, now());
        same->listableAt = std::min(same->listableAt, same->createdAt + m_listLag.count());
        return resendJson(200, {{QStringLiteral("id"), same->id}});
    }
    EmailForm form = readEmailForm(request, now());
    if (form.refusal) return *form.refusal;
    FakeEmail& email = form.email;
    const QString domain = domainOf(email.from);
    if (!m_domains.empty() && !m_domains.contains(domain))
        return error(403, "validation_error", QStringLiteral("The %1 domain is not verified.").arg(domain));
    if (m_dailyQuota >= 0 && m_emails.size() >= static_cast<size_t>(m_dailyQuota))
        return error(429, "daily_quota_exceeded", QStringLiteral("You have reached your daily email sending quota."));
    email.key = key.value_or(QByteArray());
    email.createdAt = now() + lateBy.count();
    email.lastEvent = eventFor(email);
    store(email);
    return resendJson(200, {{QStringLiteral("id"), email.id}});
}

FakeReply FakeResend::list(const FakeRequest& request) const
{
    const FormPairs query = parseForm(request.query());
    const QString after = QString::fromLatin1(first(query, "after"));
    const QString before = QString::fromLatin1(first(query, "before"));
    const QByteArray limit = first(query, "limit");
    const int size = limit.isEmpty() ? kDefaultPageSize : limit.toInt();
    if (size < 1 || size > kMaxPageSize || (!after.isEmpty() && !before.isEmpty()))
        return error(422, "validation_error", QStringLiteral("The pagination parameters are invalid."));
    std::vector<const FakeEmail*> all;
    for (auto it = m_emails.rbegin(); it != m_emails.rend(); ++it)
        if (std::max(it->createdAt, it->listableAt) <= now()) all.push_back(&*it);
    std::stable_sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->createdAt > b->createdAt; });
    const auto indexOf = [&](const QString& id) {
        return std::find_if(all.begin(), all.end(), [&](auto* email) { return email->id == id; }) - all.begin();
    };
    const auto count = static_cast<qsizetype>(all.size());
    qsizetype from = after.isEmpty() ? 0 : std::min<qsizetype>(indexOf(after) + 1, count);
    const qsizetype end = before.isEmpty() ? count : indexOf(before);
    if (!before.isEmpty()) from = std::max<qsizetype>(0, end - size);
    const qsizetype to = std::min<qsizetype>(from + size, end);
    QJsonArray rows;
    for (qsizetype i = from; i < to; ++i) rows.append(all[static_cast<size_t>(i)]->toJson(false));
    const bool hasMore = before.isEmpty() ? to < end : from > 0;
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("list")},
                            {QStringLiteral("has_more"), hasMore},
                            {QStringLiteral("data"), rows}});
}

FakeReply FakeResend::one(const FakeRequest& request)
{
    const QString id = QString::fromLatin1(request.path().split('/').value(2));
    const auto email = std::find_if(m_emails.begin(), m_emails.end(),
                                    [&](const FakeEmail& each) { return each.id == id && each.createdAt <= now(); });
    if (email == m_emails.end()) return notFound();
    const bool isCancel = request.path().endsWith("/cancel");
    if (!isCancel && request.method == "GET") return resendJson(200, email->toJson(true));
    if (!isCancel && request.method == "PATCH") return reschedule(request, *email);
    if (!isCancel || request.method != "POST") return error(405, "method_not_allowed", QStringLiteral("Method not allowed"));
    if (email->lastEvent != u"scheduled")
        return error(422, "validation_error", QStringLiteral("Only scheduled emails can be canceled."));
    email->lastEvent = QStringLiteral("canceled");
    return named(*email);
}

FakeReply FakeResend::reschedule(const FakeRequest& request, FakeEmail& email)
{
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    std::optional<FakeReply> refusal;
    const qint64 at = readSchedule(json[u"scheduled_at"], now(), refusal);
    if (refusal) return *refusal;
    if (email.lastEvent != u"scheduled")
        return error(422, "validation_error", QStringLiteral("Only scheduled emails can be updated."));
    email.scheduledAt = at;
    return named(email);
}

FakeEmail* FakeResend::ofKey(const QByteArray& key)
{
    // The newest: an older one of the same key was forgotten before it came.
    for (auto it = m_emails.rbegin(); it != m_emails.rend(); ++it)
        if (it->key == key) return now() - it->createdAt <= m_keyLife.count() ? &*it : nullptr;
    return nullptr;
}

void FakeResend::store(FakeEmail& email)
{
    if (email.id.isEmpty()) email.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(m_nextId++, 12, 16, QChar(u'0'));
    email.listableAt = email.createdAt + m_listLag.count();
    m_emails.push_back(email);
}

void FakeResend::deliver()
{
    for (FakeEmail& email : m_emails)
        if (email.lastEvent == u"scheduled" && email.scheduledAt <= now()) email.lastEvent = QStringLiteral("sent");
}

void FakeResend::setApiKey(const QByteArray& key)
{
    const std::lock_guard lock(m_mutex);
    m_apiKey = key;
}

QByteArray FakeResend::apiKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_apiKey;
}

void FakeResend::setSendingOnly(bool sendingOnly)
{
    const std::lock_guard lock(m_mutex);
    m_sendingOnly = sendingOnly;
}

void FakeResend::setListLag(std::chrono::milliseconds lag)
{
    const std::lock_guard lock(m_mutex);
    m_listLag = lag;
}

void FakeResend::setVerifiedDomains(std::set<QString> domains)
{
    const std::lock_guard lock(m_mutex);
    m_domains = std::move(domains);
}

void FakeResend::setRateLimit(int perSecond)
{
    const std::lock_guard lock(m_mutex);
    m_rateLimit = perSecond;
}

void FakeResend::setDailyQuota(int emails)
{
    const std::lock_guard lock(m_mutex);
    m_dailyQuota = emails;
}

void FakeResend::setKeyLife(std::chrono::milliseconds life)
{
    const std::lock_guard lock(m_mutex);
    m_keyLife = life;
}

bool FakeResend::setLastEvent(const QString& id, const QString& event)
{
    const std::lock_guard lock(m_mutex);
    for (FakeEmail& email : m_emails)
        if (email.id == id) return (email.lastEvent = event, true);
    return false;
}

FakeEmail FakeResend::add(FakeEmail email)
{
    const std::lock_guard lock(m_mutex);
    if (email.createdAt == 0) email.createdAt = now();
    store(email);
    return email;
}

std::optional<FakeEmail> FakeResend::find(const QString& id) const
{
    const std::lock_guard lock(m_mutex);
    for (const FakeEmail& email : m_emails)
        if (email.id == id) return email;
    return std::nullopt;
}

std::vector<FakeEmail> FakeResend::emails() const
{
    const std::lock_guard lock(m_mutex);
    return {m_emails.begin(), m_emails.end()};
}

}  // namespace uinbox::test
