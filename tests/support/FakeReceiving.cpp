// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeReceiving.h"

#include <QDateTime>

#include <algorithm>

namespace uinbox::test {

namespace {

const QByteArray kReceiving = "/emails/receiving";
const QByteArray kDownloads = "/download/";
constexpr int kDefaultPageSize = 20;
constexpr int kMaxPageSize = 100;
constexpr qint64 kAnHour = 3'600'000;

QString isoTime(qint64 utcMillis)
{
    return QDateTime::fromMSecsSinceEpoch(utcMillis, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString newId(quint32 kind, quint32 number)
{
    return QStringLiteral("%1-0000-4000-8000-%2").arg(kind, 8, 16, QChar(u'0')).arg(number, 12, 16, QChar(u'0'));
}

FakeReply notFound(const char* what)
{
    return resendError(404, QStringLiteral("not_found"), QString::fromLatin1(what));
}

QJsonArray describe(const std::vector<FakeReceivedFile>& files)
{
    QJsonArray array;
    for (const FakeReceivedFile& file : files) {
        QJsonObject json{{QStringLiteral("id"), file.id},
                         {QStringLiteral("filename"), file.fileName},
                         {QStringLiteral("content_type"), file.contentType},
                         {QStringLiteral("content_disposition"),
                          file.contentId.isEmpty() ? QStringLiteral("attachment") : QStringLiteral("inline")},
                         {QStringLiteral("size"), file.bytes.size()}};
        if (!file.contentId.isEmpty()) json[u"content_id"] = file.contentId;
        array.append(json);
    }
    return array;
}

QByteArray valueIn(const FormPairs& pairs, const QByteArray& key)
{
    for (const auto& [name, value] : pairs)
        if (name == key) return value;
    return {};
}

QStringList listIn(const QJsonObject& json, const char* name)
{
    QStringList list;
    for (const QJsonValue one : json[QLatin1String(name)].toArray()) list.append(one.toString());
    return list;
}

}  // namespace

FakeReceived FakeReceived::fromJson(const QJsonObject& json)
{
    FakeReceived email;
    email.from = json[u"from"].toString();
    email.to = listIn(json, "to");
    email.cc = listIn(json, "cc");
    email.replyTo = listIn(json, "reply_to");
    email.subject = json[u"subject"].toString();
    email.messageId = json[u"message_id"].toString();
    if (json[u"text"].isString()) email.text = json[u"text"].toString();
    if (json[u"html"].isString()) email.html = json[u"html"].toString();
    email.headers = json[u"headers"].toObject();
    for (const QJsonValue value : json[u"attachments"].toArray())
        email.files.push_back({{},
                               value[u"filename"].toString(),
                               value[u"content_type"].toString(),
                               value[u"content_id"].toString(),
                               QByteArray::fromBase64(value[u"content"].toString().toLatin1())});
    return email;
}

QJsonObject FakeReceived::summary() const
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("from"), from},
            {QStringLiteral("to"), QJsonArray::fromStringList(to)},
            {QStringLiteral("cc"), QJsonArray::fromStringList(cc)},
            {QStringLiteral("bcc"), QJsonArray()},
            {QStringLiteral("reply_to"), QJsonArray::fromStringList(replyTo)},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("message_id"), messageId},
            {QStringLiteral("created_at"), isoTime(createdAt)},
            {QStringLiteral("attachments"), describe(files)}};
}

QJsonObject FakeReceived::toJson() const
{
    QJsonObject json = summary();
    json[u"object"] = QStringLiteral("email");
    json[u"text"] = text ? QJsonValue(*text) : QJsonValue::Null;
    json[u"html"] = html ? QJsonValue(*html) : QJsonValue::Null;
    json[u"headers"] = headers;
    return json;
}

QJsonObject FakeReceived::eventData() const
{
    QJsonObject json = summary();
    json.remove(u"id");
    json.remove(u"reply_to");
    json[u"email_id"] = id;
    return json;
}

bool FakeReceiving::isFor(const QByteArray& path)
{
    return path == kReceiving || path.startsWith(kReceiving + '/');
}

bool FakeReceiving::isDownload(const QByteArray& path)
{
    return path.startsWith(kDownloads);
}

bool FakeReceiving::isFile(const QByteArray& path)
{
    return isDownload(path) || (isFor(path) && path.contains("/attachments/"));
}

FakeReply FakeReceiving::handle(const FakeRequest& request) const
{
    if (request.method != "GET")
        return resendError(405, QStringLiteral("method_not_allowed"), QStringLiteral("Method not allowed"));
    const std::lock_guard lock(m_mutex);
    if (request.path() == kReceiving) return list(request);
    const QList<QByteArray> parts = request.path().mid(kReceiving.size() + 1).split('/');
    const auto email = std::find_if(m_emails.begin(), m_emails.end(),
                                    [&](const FakeReceived& each) { return each.id.toLatin1() == parts.front(); });
    if (email == m_emails.end()) return notFound("Email not found");
    if (parts.size() == 1) return resendJson(200, email->toJson());
    if (parts.size() == 3 && parts[1] == "attachments") return file(*email, parts[2]);
    return notFound("Not found");
}

FakeReply FakeReceiving::list(const FakeRequest& request) const
{
    const FormPairs query = parseForm(request.query());
    const QByteArray limit = valueIn(query, "limit");
    const QString after = QString::fromLatin1(valueIn(query, "after"));
    const int size = limit.isEmpty() ? kDefaultPageSize : limit.toInt();
    if (size < 1 || size > kMaxPageSize)
        return resendError(422, QStringLiteral("validation_error"), QStringLiteral("The pagination parameters are invalid."));
    std::vector<const FakeReceived*> all;
    for (auto it = m_emails.rbegin(); it != m_emails.rend(); ++it) all.push_back(&*it);
    std::stable_sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->createdAt > b->createdAt; });
    auto it = all.begin();
    if (!after.isEmpty()) {
        it = std::find_if(all.begin(), all.end(), [&](auto* email) { return email->id == after; });
        if (it != all.end()) ++it;
    }
    QJsonArray rows;
    for (; it != all.end() && rows.size() < size; ++it) rows.append((*it)->summary());
    return resendJson(200, {{QStringLiteral("object"), QStringLiteral("list")},
                            {QStringLiteral("has_more"), it != all.end()},
                            {QStringLiteral("data"), rows}});
}

FakeReply FakeReceiving::file(const FakeReceived& email, const QByteArray& fileId) const
{
    for (const QJsonValue value : describe(email.files)) {
        QJsonObject json = value.toObject();
        if (json[u"id"].toString().toLatin1() != fileId) continue;
        json[u"object"] = QStringLiteral("attachment");
        json[u"download_url"] = QString::fromLatin1(m_base + kDownloads + email.id.toLatin1() + '/' + fileId + "?Signature=fake");
        json[u"expires_at"] = isoTime(QDateTime::currentMSecsSinceEpoch() + kAnHour);
        return resendJson(200, json);
    }
    return notFound("Attachment not found");
}

FakeReply FakeReceiving::download(const FakeRequest& request) const
{
    // Whoever shows the key to another host has lost it.
    if (request.header("Authorization"))
        return resendError(400, QStringLiteral("validation_error"), QStringLiteral("A key was sent."));
    const QList<QByteArray> parts = request.path().mid(kDownloads.size()).split('/');
    const std::lock_guard lock(m_mutex);
    for (const FakeReceived& email : m_emails)
        for (const FakeReceivedFile& file : email.files)
            if (parts.size() == 2 && email.id.toLatin1() == parts[0] && file.id.toLatin1() == parts[1]) {
                FakeReply reply;
                reply.contentType = file.contentType.toLatin1();
                reply.body = file.bytes;
                return reply;
            }
    return notFound("No such file");
}

void FakeReceiving::setDownloadBase(const QByteArray& base)
{
    const std::lock_guard lock(m_mutex);
    m_base = base;
}

FakeReceived FakeReceiving::add(FakeReceived email)
{
    const std::lock_guard lock(m_mutex);
    if (email.id.isEmpty()) email.id = newId(1, m_nextId);
    if (email.messageId.isEmpty()) email.messageId = QStringLiteral("<received-%1@mail.example>").arg(m_nextId);
    if (email.createdAt == 0) email.createdAt = QDateTime::currentMSecsSinceEpoch();
    ++m_nextId;
    for (FakeReceivedFile& file : email.files)
        if (file.id.isEmpty()) file.id = newId(2, m_nextId++);
    m_emails.push_back(email);
    return email;
}

void FakeReceiving::forget(const QString& id)
{
    const std::lock_guard lock(m_mutex);
    m_emails.erase(std::remove_if(m_emails.begin(), m_emails.end(), [&](const FakeReceived& email) { return email.id == id; }),
                   m_emails.end());
}

std::vector<FakeReceived> FakeReceiving::emails() const
{
    const std::lock_guard lock(m_mutex);
    return m_emails;
}

}  // namespace uinbox::test
