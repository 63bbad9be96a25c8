// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeEmail.h"

#include "base/Utf8.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <set>

namespace uinbox::test {

namespace {

constexpr qint64 kMostAhead = 30LL * 24 * 3600 * 1000;
constexpr qsizetype kMaxBody = 40LL * 1024 * 1024;
constexpr qsizetype kMaxRecipients = 50;

/// "2023-04-03 22:13:42.674981+00"
QString postgresTime(qint64 utcMillis)
{
    return QDateTime::fromMSecsSinceEpoch(utcMillis, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) +
           QStringLiteral("000+00");
}

bool isMailbox(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A([^<>\r\n]*<)?[^\s<>@,]+@[^\s<>@,]+\.[^\s<>@,]+(?(1)>)\z)"));
    return pattern.match(text).hasMatch();
}

FakeReply invalid(const QString& message)
{
    return resendError(422, QStringLiteral("validation_error"), message);
}

/// A string or a list of strings; null for anything else.
std::optional<QStringList> mailboxes(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue each : value.isString() ? QJsonArray{value} : value.toArray()) {
        if (!each.isString() || !isMailbox(each.toString())) return std::nullopt;
        list += each.toString();
    }
    return value.isString() || value.isArray() || value.isUndefined() ? std::optional(list) : std::nullopt;
}

std::optional<FakeReply> readAddresses(const QJsonObject& json, FakeEmail& email)
{
    email.from = json[u"from"].toString();
    if (!isMailbox(email.from))
        return resendError(422, QStringLiteral("invalid_from_address"), QStringLiteral("Invalid `from` field."));
    for (const auto& [name, target] : {std::pair{"to", &email.to}, std::pair{"cc", &email.cc}, std::pair{"bcc", &email.bcc},
                                       std::pair{"reply_to", &email.replyTo}}) {
        const auto list = mailboxes(json[QString::fromLatin1(name)]);
        if (!list || list->size() > kMaxRecipients)
            return invalid(QStringLiteral("Invalid `%1` field.").arg(QString::fromLatin1(name)));
        *target = *list;
    }
    if (email.to.isEmpty())
        return resendError(422, QStringLiteral("missing_required_field"), QStringLiteral("Missing `to` field."));
    return std::nullopt;
}

std::optional<FakeReply> readTexts(const QJsonObject& json, FakeEmail& email)
{
    if (!json[u"subject"].isString())
        return resendError(422, QStringLiteral("missing_required_field"), QStringLiteral("Missing `subject` field."));
    email.subject = json[u"subject"].toString();
    if (json.contains(u"html")) email.html = json[u"html"].toString();
    if (json.contains(u"text")) email.text = json[u"text"].toString();
    if (!email.html && !email.text) return invalid(QStringLiteral("Missing `html` or `text` field."));
    email.headers = json[u"headers"].toObject();
    for (const QJsonValue value : std::as_const(email.headers))
        if (!value.isString()) return invalid(QStringLiteral("Invalid `headers` field."));
    static const QRegularExpression word(QStringLiteral(R"(\A[A-Za-z0-9_-]{1,256}\z)"));
    email.tags = json[u"tags"].toArray();
    for (const QJsonValue tag : std::as_const(email.tags))
        if (!word.match(tag[u"name"].toString()).hasMatch() || !word.match(tag[u"value"].toString()).hasMatch())
            return invalid(QStringLiteral("Tags should only contain ASCII letters, numbers, underscores, or dashes."));
    return std::nullopt;
}

std::optional<FakeReply> readAttachments(const QJsonObject& json, FakeEmail& email)
{
    const auto refuse = [](const char* why) {
        return resendError(422, QStringLiteral("invalid_attachment"), QString::fromLatin1(why));
    };
    for (const QJsonValue value : json[u"attachments"].toArray()) {
        FakeAttachment file{value[u"filename"].toString(), value[u"content_type"].toString(), value[u"path"].toString(), {}};
        const bool hasContent = value[u"content"].isString();
        if (hasContent == !file.path.isEmpty()) return refuse("Attachment must have either a `content` or `path`.");
        if (hasContent && file.fileName.isEmpty()) return refuse("Attachment must have a `filename`.");
        if (!hasContent && QUrl(file.path, QUrl::StrictMode).scheme() != u"https") return refuse("The `path` must be an address.");
        const auto decoded =
            QByteArray::fromBase64Encoding(value[u"content"].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (hasContent && !decoded) return refuse("The `content` must be base64.");
        file.bytes = *decoded;
        email.attachments.push_back(std::move(file));
    }
    return std::nullopt;
}

std::optional<FakeReply> refusalOfFields(const FakeRequest& request, const QJsonObject& json)
{
    static const std::set<QString> kFields = [] {
        std::set<QString> fields;
        for (const char* name : {"from", "to", "subject", "bcc", "cc", "reply_to", "html", "text", "template", "headers",
                                 "scheduled_at", "attachments", "tags", "topic_id"})
            fields.insert(QString::fromLatin1(name));
        return fields;
    }();
    if (!request.header("Content-Type").value_or(QByteArray()).startsWith("application/json") || json.isEmpty())
        return invalid(QStringLiteral("The body must be a JSON object."));
    if (request.body.size() > kMaxBody) return invalid(QStringLiteral("The e-mail is larger than 40MB."));
    for (const QString& name : json.keys())
        if (!kFields.contains(name)) return invalid(QStringLiteral("Unknown field `%1`.").arg(name));
    return std::nullopt;
}

}  // namespace

FakeReply resendJson(int status, const QJsonObject& body)
{
    FakeReply reply;
    reply.status = status;
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

FakeReply resendError(int status, const QString& name, const QString& message)
{
    return resendJson(
        status, {{QStringLiteral("statusCode"), status}, {QStringLiteral("name"), name}, {QStringLiteral("message"), message}});
}

QJsonObject FakeEmail::toJson(bool withTexts) const
{
    QJsonObject json;
    json[u"object"] = QStringLiteral("email");
    json[u"id"] = id;
    json[u"message_id"] = QStringLiteral("<%1@email.example.com>").arg(id);
    json[u"from"] = from;
    json[u"to"] = QJsonArray::fromStringList(to);
    json[u"cc"] = QJsonArray::fromStringList(cc);
    json[u"bcc"] = QJsonArray::fromStringList(bcc);
    json[u"reply_to"] = QJsonArray::fromStringList(replyTo);
    json[u"subject"] = subject;
    json[u"created_at"] = postgresTime(createdAt);
    json[u"last_event"] = lastEvent;
    if (withTexts && html) json[u"html"] = *html;
    if (withTexts && text) json[u"text"] = *text;
    if (scheduledAt != 0) json[u"scheduled_at"] = postgresTime(scheduledAt);
    return json;
}

QJsonObject FakeEmail::describe() const
{
    QJsonObject json = toJson(true);
    json[u"headers"] = headers;
    json[u"tags"] = tags;
    json[u"idempotency_key"] = QString::fromLatin1(key);
    QJsonArray files;
    for (const FakeAttachment& file : attachments)
        files.append(QJsonObject{{QStringLiteral("filename"), file.fileName},
                                 {QStringLiteral("content_type"), file.contentType},
                                 {QStringLiteral("path"), file.path},
                                 {QStringLiteral("size"), file.bytes.size()},
                                 {QStringLiteral("sha256"),
                                  QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex())}});
    json[u"attachments"] = files;
    return json;
}

qint64 readSchedule(const QJsonValue& value, qint64 now, std::optional<FakeReply>& refusal)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    const qint64 at = time.isValid() ? time.toMSecsSinceEpoch() : 0;
    if (at > now && at <= now + kMostAhead) return at;
    refusal = invalid(QStringLiteral("The `scheduled_at` field must be a time within the next 30 days."));
    return 0;
}

EmailForm readEmailForm(const FakeRequest& request, qint64 now)
{
    EmailForm form;
    FakeEmail& email = form.email;
    // Qt's own reader drops a U+FEFF at the start of a text.
    const QJsonObject json = parseJson(request.body).object();
    form.refusal = refusalOfFields(request, json);
    if (!form.refusal) form.refusal = readAddresses(json, email);
    if (!form.refusal) form.refusal = readTexts(json, email);
    if (!form.refusal) form.refusal = readAttachments(json, email);
    if (!form.refusal && json.contains(u"scheduled_at")) {
        email.scheduledAt = readSchedule(json[u"scheduled_at"], now, form.refusal);
        email.lastEvent = QStringLiteral("scheduled");
        // What Resend's older documents say; who relies on the newer ones finds out here.
        if (!form.refusal && !email.attachments.empty())
            form.refusal = invalid(QStringLiteral("Attachments cannot be used with `scheduled_at`."));
    }
    email.body = request.body;
    return form;
}

}  // namespace uinbox::test
