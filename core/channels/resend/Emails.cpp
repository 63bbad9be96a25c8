// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Emails.h"
#include "channels/ClockSkew.h"

#include "base/Utf8.h"
#include "channels/resend/ErrorCode.h"
#include "channels/resend/Refusals.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace uinbox::resend {

namespace {

constexpr int kPageSize = 100;
constexpr char kUserAgent[] = "UnifiedInbox/" UINBOX_VERSION;
/// A slow line must be able to carry the largest e-mail.
constexpr qsizetype kSlowBytesPerSecond = 64 * 1024;

struct Event {
    MessageStatus status = MessageStatus::Sent;
    int errorCode = 0;
};

/// What has become of an e-mail, by its `last_event`.
Event eventOf(QStringView name)
{
    if (name == u"scheduled") return {MessageStatus::Scheduled};
    if (name == u"canceled") return {MessageStatus::Canceled};
    if (name == u"delivered") return {MessageStatus::Delivered};
    if (name == u"opened" || name == u"clicked") return {MessageStatus::Read};
    // It was delivered; then the person called it spam.
    if (name == u"complained") return {MessageStatus::Delivered, kComplained};
    if (name == u"bounced") return {MessageStatus::Failed, kBounced};
    if (name == u"suppressed") return {MessageStatus::Failed, kSuppressed};
    if (name == u"failed") return {MessageStatus::Failed, kDeliveryFailed};
    return {MessageStatus::Sent};  // queued, sent, delivery_delayed, and what may come to be
}

QString emailPath(const QString& id)
{
    return QStringLiteral("/emails/") + id;
}

/// A value that stays on one line: white space of any kind becomes a space.
QString headerValue(const QString& text)
{
    return text.simplified();
}

QJsonObject headersOf(const Envelope& envelope)
{
    QJsonObject headers;
    if (!envelope.inReplyTo.isEmpty()) headers[u"In-Reply-To"] = headerValue(envelope.inReplyTo);
    if (!envelope.references.isEmpty()) headers[u"References"] = headerValue(envelope.references.join(u' '));
    if (!envelope.isAutomatic) return headers;
    // RFC 3834 section 5; the other is Microsoft's word for the same.
    headers[u"Auto-Submitted"] = QStringLiteral("auto-replied");
    headers[u"X-Auto-Response-Suppress"] = QStringLiteral("All");
    return headers;
}

QJsonArray tagsOf(const QMap<QString, QString>& tags)
{
    QJsonArray array;
    for (auto it = tags.begin(); it != tags.end(); ++it)
        array.append(QJsonObject{{QStringLiteral("name"), it.key()}, {QStringLiteral("value"), it.value()}});
    return array;
}

/// Everything but the attachments.
QJsonObject bodyOf(const Account& account, const OutboundMessage& message)
{
    const Envelope& envelope = message.envelope;
    QJsonObject json;
    json[u"from"] = account.from.trimmed();
    json[u"to"] = QJsonArray{message.to};
    json[u"subject"] = message.subject;
    if (!message.html.isEmpty()) json[u"html"] = message.html;
    if (!message.content.isEmpty() || message.html.isEmpty()) json[u"text"] = message.content;
    if (!envelope.cc.isEmpty()) json[u"cc"] = QJsonArray::fromStringList(envelope.cc);
    if (!envelope.bcc.isEmpty()) json[u"bcc"] = QJsonArray::fromStringList(envelope.bcc);
    if (!envelope.replyTo.isEmpty()) json[u"reply_to"] = QJsonArray{envelope.replyTo};
    if (const QJsonObject headers = headersOf(envelope); !headers.isEmpty()) json[u"headers"] = headers;
    if (!envelope.tags.isEmpty()) json[u"tags"] = tagsOf(envelope.tags);
    if (message.sendAt) json[u"scheduled_at"] = toIso8601(*message.sendAt);
    return json;
}

/// Base64 needs no escapes, so the bytes go in as they are: a large file is not turned into UTF-16 and back.
void appendFile(QByteArray& body, const OutboundMessage::File& file)
{
    QJsonObject json;
    if (!file.contentType.isEmpty()) json[u"content_type"] = file.contentType;
    if (!file.fileName.isEmpty()) json[u"filename"] = file.fileName;
    if (!file.url.isEmpty()) {
        json[u"path"] = file.url;
        body += QJsonDocument(json).toJson(QJsonDocument::Compact);
        return;
    }
    if (file.fileName.isEmpty()) json[u"filename"] = QStringLiteral("attachment");
    body += R"({"content":")" + file.data.toBase64() + R"(",)";
    body += QJsonDocument(json).toJson(QJsonDocument::Compact).mid(1);
}

RemoteMessage messageOf(const QJsonObject& json)
{
    RemoteMessage message;
    message.sid = json.value(QStringLiteral("id")).toString();
    message.from = json.value(QStringLiteral("from")).toString();
    message.to = addressOf(json.value(QStringLiteral("to")).toArray().first().toString());
    message.subject = json.value(QStringLiteral("subject")).toString();
    message.body = json.value(QStringLiteral("text")).toString();
    const Event event = eventOf(json.value(QStringLiteral("last_event")).toString());
    message.status = event.status;
    message.errorCode = event.errorCode;
    message.createdAt = parseTime(json.value(QStringLiteral("created_at")).toString());
    message.messageId = json.value(QStringLiteral("message_id")).toString();
    return message;
}

bool goesTo(const QJsonObject& email, const QString& recipient)
{
    const QJsonArray to = email.value(QStringLiteral("to")).toArray();
    return std::any_of(to.begin(), to.end(), [&](const QJsonValue& one) { return addressOf(one.toString()) == recipient; });
}

SendOutcome parseRefusal(const http::ClientResponse& response)
{
    const QJsonObject json = parseJson(response.body).object();
    if (leavesOpen(response.status)) return Uncertain{errorOf(response, json, ErrorKind::Network)};
    const QString words = json.value(QStringLiteral("message")).toString();
    const int code = errorCodeFromName(json.value(QStringLiteral("name")).toString());
    const Refusal refusal = refusalOf(response.status, code, words);
    return Refused{refusal, errorOf(response, json, kindOf(refusal, response.status)), words, rateHintOf(response.headers)};
}

}  // namespace

http::ClientRequest apiRequest(const Account& account, const QByteArray& method, const QString& path)
{
    http::ClientRequest request;
    request.method = method;
    request.url = account.apiBase;
    request.url.setPath(account.apiBase.path() + path);
    request.headers.add("Authorization", "Bearer " + account.apiKey.expose());
    request.headers.add("Accept", "application/json");
    // Without one the API answers 403.
    request.headers.add("User-Agent", kUserAgent);
    return request;
}

QByteArray createBody(const Account& account, const OutboundMessage& message)
{
    const QByteArray rest = QJsonDocument(bodyOf(account, message)).toJson(QJsonDocument::Compact);
    if (message.files.empty()) return rest;
    qsizetype size = rest.size();
    for (const auto& file : message.files) size += file.data.size() * 4 / 3 + 1024;
    QByteArray body;
    body.reserve(size);
    // "attachments" is the first of the keys.
    body += R"({"attachments":[)";
    for (const auto& file : message.files) {
        if (&file != &message.files.front()) body += ',';
        appendFile(body, file);
    }
    body += "],";
    body += rest.mid(1);
    return body;
}

http::ClientRequest createRequest(const Account& account, const OutboundMessage& message)
{
    http::ClientRequest create = apiRequest(account, "POST", QStringLiteral("/emails"));
    create.headers.add("Content-Type", "application/json");
    create.headers.add("Idempotency-Key", message.outboxId.toString().toLatin1());
    create.body = createBody(account, message);
    create.timeout += std::chrono::seconds(create.body.size() / kSlowBytesPerSecond);
    create.repeatable = http::Repeatable::Once;
    return create;
}

http::ClientRequest listRequest(const Account& account, const QString& after)
{
    http::ClientRequest list = apiRequest(account, "GET", QStringLiteral("/emails"));
    QString query = QStringLiteral("limit=%1").arg(kPageSize);
    if (!after.isEmpty()) query += QStringLiteral("&after=") + after;
    list.url.setQuery(query);
    return list;
}

http::ClientRequest fetchRequest(const Account& account, const QString& id)
{
    return apiRequest(account, "GET", emailPath(id));
}

http::ClientRequest cancelRequest(const Account& account, const QString& id)
{
    return apiRequest(account, "POST", emailPath(id) + QStringLiteral("/cancel"));
}

bool isEmailId(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9_-]{1,128}\z)"));
    return pattern.match(text).hasMatch();
}

SendOutcome parseCreated(const http::TransportResult& result)
{
    if (!result) {
        // The code of an error that reaches the message is the provider's; libcurl's stays in the detail.
        Error error = result.error().error;
        error.code = 0;
        if (result.error().mayHaveArrived) return Uncertain{error};
        return Refused{Refusal::Later, error, error.detail};
    }
    const http::ClientResponse& response = *result;
    if (response.status < 200 || response.status >= 300) return parseRefusal(response);
    RemoteMessage message;
    message.sid = parseJson(response.body).object().value(QStringLiteral("id")).toString();
    if (!isEmailId(message.sid))
        return Uncertain{Error{ErrorKind::Network, QStringLiteral("an answer without an id"), 0, std::chrono::seconds{0}}};
    return Accepted{std::move(message), rateHintOf(response.headers)};
}

Result<RemoteMessage> parseEmail(const http::ClientResponse& response)
{
    if (response.status != 200) return fail(readErrorOf(response));
    RemoteMessage message = messageOf(parseJson(response.body).object());
    if (!isEmailId(message.sid)) return fail(ErrorKind::Network, "not an e-mail");
    return message;
}

Result<EmailPage> parsePage(const http::ClientResponse& response, const RemoteQuery& query)
{
    if (response.status != 200) return fail(readErrorOf(response));
    const QJsonObject json = parseJson(response.body).object();
    if (!json.value(QStringLiteral("data")).isArray()) return fail(ErrorKind::Network, "not a list of e-mails");
    EmailPage page;
    const auto skew = clockSkew(response.headers, query.now);
    bool isOld = false;
    const QJsonArray rows = json.value(QStringLiteral("data")).toArray();
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        RemoteMessage message = messageOf(row);
        if (message.createdAt) *message.createdAt += skew;
        // One whose time cannot be read may be the one: it stays, and the next page is read.
        isOld = message.createdAt && *message.createdAt < query.since;
        if (isOld || !goesTo(row, query.to)) continue;
        message.to = query.to;
        page.emails.push_back(std::move(message));
    }
    if (isOld || !json.value(QStringLiteral("has_more")).toBool()) return page;
    page.next = rows.isEmpty() ? QString() : rows.last().toObject().value(QStringLiteral("id")).toString();
    // What is missing would be sent again.
    if (!isEmailId(page.next)) return fail(ErrorKind::Network, "a list that cannot be read on");
    return page;
}

std::optional<Timestamp> parseTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(?:[Zz]|([+-])(\d\d):?(\d\d)?(?::?\d\d)?)?\z)"));
    const auto match = pattern.match(text.trimmed());
    const QDateTime time(QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), Qt::ISODate),
                         Qt::UTC);
    if (!match.hasMatch() || !time.isValid()) return std::nullopt;
    const int millis = match.captured(3).leftJustified(3, u'0', true).toInt();
    const int zone = match.captured(5).toInt() * 3600 + match.captured(6).toInt() * 60;
    const int offset = match.captured(4) == u"-" ? -zone : zone;
    return fromMillis(time.toMSecsSinceEpoch() + millis - offset * 1000LL);
}

}  // namespace uinbox::resend
