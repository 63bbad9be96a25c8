// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiJson.h"

#include "base/Utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace uinbox::api {

namespace {

constexpr int kMaxLimit = 200;

QJsonValue timeOrNull(const std::optional<Timestamp>& time)
{
    return time ? QJsonValue(toIso8601(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue addressOrNull(const Contact& contact, AddressKind kind)
{
    const ContactAddress* address = contact.address(kind);
    return address ? QJsonValue(address->value) : QJsonValue();
}

/// Where a message waits, in the API's words.
QString waitingName(OutboxState state)
{
    switch (state) {
        case OutboxState::Scheduled: return QStringLiteral("waiting");
        case OutboxState::Asking: return QStringLiteral("asking");
        case OutboxState::Held: return QStringLiteral("held");
        case OutboxState::Recalling: return QStringLiteral("recalling");
        case OutboxState::Queued:
        case OutboxState::Sending:
        case OutboxState::Unknown:
        case OutboxState::Unsure: return QStringLiteral("handing-over");
        case OutboxState::Done:
        case OutboxState::Failed:
        case OutboxState::Canceled: break;
    }
    return QStringLiteral("left");
}

/// What only an e-mail or a template has, and only where it has it.
void insertEnvelope(QJsonObject& json, const Message& message)
{
    if (message.channel == Channel::Email) {
        json.insert(QStringLiteral("html"), textOrNull(message.html));
        json.insert(QStringLiteral("cc"), QJsonArray::fromStringList(message.envelope.cc));
        json.insert(QStringLiteral("bcc"), QJsonArray::fromStringList(message.envelope.bcc));
        json.insert(QStringLiteral("replyTo"), textOrNull(message.envelope.replyTo));
    }
    if (message.envelope.templateSid.isEmpty()) return;
    json.insert(QStringLiteral("templateSid"), message.envelope.templateSid);
    QJsonObject variables;
    for (auto it = message.envelope.variables.begin(); it != message.envelope.variables.end(); ++it)
        variables.insert(it.key(), it.value());
    json.insert(QStringLiteral("variables"), variables);
}

QByteArray encodeCursor(const QJsonArray& parts)
{
    return QJsonDocument(parts)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonArray decodeCursor(const QByteArray& cursor)
{
    const auto json =
        QByteArray::fromBase64Encoding(cursor, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return json ? parseJson(*json).array() : QJsonArray();
}

}  // namespace

QJsonObject toJson(const Contact& contact)
{
    QJsonArray addresses;
    for (const ContactAddress& address : contact.addresses)
        addresses.append(QJsonObject{{QStringLiteral("kind"), addressKindName(address.kind)},
                                     {QStringLiteral("value"), address.value},
                                     {QStringLiteral("label"), textOrNull(address.label)},
                                     {QStringLiteral("optedOutAt"), timeOrNull(address.optedOutAt)},
                                     {QStringLiteral("consentAt"), timeOrNull(address.consentAt)},
                                     {QStringLiteral("consentSource"), textOrNull(address.consentSource)}});
    return {{QStringLiteral("id"), contact.id.toString()},
            {QStringLiteral("name"), contact.displayName()},
            {QStringLiteral("phone"), addressOrNull(contact, AddressKind::Phone)},
            {QStringLiteral("email"), addressOrNull(contact, AddressKind::Email)},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("timeZone"), textOrNull(contact.timeZone)},
            {QStringLiteral("socialHandles"), contact.handles},
            {QStringLiteral("metadata"), contact.metadata},
            {QStringLiteral("blockedAt"), timeOrNull(contact.blockedAt)},
            {QStringLiteral("archivedAt"), timeOrNull(contact.archivedAt)},
            {QStringLiteral("createdAt"), toIso8601(contact.createdAt)},
            {QStringLiteral("updatedAt"), toIso8601(contact.updatedAt)}};
}

QJsonObject toJson(const Message& message, const QString& contactName, const QString& userName)
{
    QJsonArray media;
    for (const Attachment& attachment : message.attachments)
        media.append(QJsonObject{
            {QStringLiteral("url"), attachment.url},
            {QStringLiteral("contentType"), textOrNull(attachment.contentType)},
            {QStringLiteral("fileName"), textOrNull(attachment.fileName)},
            {QStringLiteral("fetchState"), fetchStateName(attachment.fetchState)},
            {QStringLiteral("refusal"), textOrNull(attachment.refusal)},
            {QStringLiteral("size"), attachment.size > 0 ? QJsonValue(static_cast<qint64>(attachment.size)) : QJsonValue()}});
    QJsonValue user;
    if (message.userId) user = QJsonObject{{QStringLiteral("id"), message.userId->toString()}, {QStringLiteral("name"), userName}};
    QJsonObject json{{QStringLiteral("id"), message.id.toString()},
                     {QStringLiteral("contact"),
                      QJsonObject{{QStringLiteral("id"), message.contactId.toString()}, {QStringLiteral("name"), contactName}}},
                     {QStringLiteral("channel"), channelName(message.channel)},
                     {QStringLiteral("direction"), directionName(message.direction)},
                     {QStringLiteral("status"), statusName(message.status)},
                     {QStringLiteral("content"), message.content},
                     {QStringLiteral("subject"), textOrNull(message.subject)},
                     {QStringLiteral("from"), textOrNull(message.fromAddress)},
                     {QStringLiteral("to"), textOrNull(message.toAddress)},
                     {QStringLiteral("media"), media},
                     {QStringLiteral("providerSid"), textOrNull(message.providerSid)},
                     {QStringLiteral("segments"), message.segments > 0 ? QJsonValue(message.segments) : QJsonValue()},
                     {QStringLiteral("errorCode"), message.errorCode != 0 ? QJsonValue(message.errorCode) : QJsonValue()},
                     {QStringLiteral("errorMessage"), textOrNull(message.errorMessage)},
                     {QStringLiteral("user"), user},
                     {QStringLiteral("scheduledAt"), timeOrNull(message.scheduledAt)},
                     {QStringLiteral("timeZone"), textOrNull(message.timeZone)},
                     {QStringLiteral("sentAt"), timeOrNull(message.sentAt)},
                     {QStringLiteral("createdAt"), toIso8601(message.createdAt)},
                     {QStringLiteral("metadata"), message.metadata}};
    insertEnvelope(json, message);
    return json;
}

QJsonObject toJson(const ScheduledMessage& scheduled, const QString& userName)
{
    QJsonObject json =
        toJson(scheduled.message, scheduled.contactName.isEmpty() ? scheduled.message.toAddress : scheduled.contactName, userName);
    json.insert(QStringLiteral("state"), waitingName(scheduled.state));
    json.insert(QStringLiteral("heldBy"), textOrNull(scheduled.heldBy));
    json.insert(QStringLiteral("dueAt"), toIso8601(scheduled.due));
    json.insert(QStringLiteral("localTime"), toText(scheduled.schedule.when));
    json.insert(QStringLiteral("timeZone"), QString::fromUtf8(scheduled.schedule.when.zone));
    json.insert(QStringLiteral("cancelOnReply"), scheduled.schedule.cancelOnReply);
    json.insert(QStringLiteral("lateLimitSeconds"), static_cast<qint64>(scheduled.schedule.lateLimit.count() / 1000));
    return json;
}

QJsonObject toListJson(const QJsonArray& items, const QByteArray& nextCursor)
{
    return {{QStringLiteral("items"), items},
            {QStringLiteral("nextCursor"), nextCursor.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(nextCursor))}};
}

http::ServerResponse jsonResponse(int status, const QJsonObject& body)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

http::ServerResponse errorResponse(int status, const QString& code, const QString& message, const QJsonObject& fields)
{
    QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    if (!fields.isEmpty()) error.insert(QStringLiteral("fields"), fields);
    return jsonResponse(status, {{QStringLiteral("error"), error}});
}

namespace {

/// Details are written for the log, in lower case.
QString asSentence(QString detail)
{
    if (!detail.isEmpty()) detail[0] = detail[0].toUpper();
    return detail.endsWith(u'.') ? detail : detail + u'.';
}

/// "field: reason".
http::ServerResponse invalidResponse(const Error& error)
{
    const qsizetype colon = error.detail.indexOf(QStringLiteral(": "));
    const QString reason = colon < 0 ? error.detail : error.detail.mid(colon + 2);
    QJsonObject fields;
    if (colon > 0) fields.insert(error.detail.left(colon), reason);
    return errorResponse(400, QStringLiteral("invalid"), reason, fields);
}

http::ServerResponse conflictResponse(const Error& error)
{
    QJsonObject body{{QStringLiteral("code"), QStringLiteral("conflict")}, {QStringLiteral("message"), asSentence(error.detail)}};
    if (ContactId::fromString(error.detail)) {
        body.insert(QStringLiteral("message"), QStringLiteral("A contact with this address exists."));
        body.insert(QStringLiteral("id"), error.detail);
    }
    return jsonResponse(409, {{QStringLiteral("error"), body}});
}

}  // namespace

http::ServerResponse errorResponse(const Error& error)
{
    switch (error.kind) {
        case ErrorKind::Invalid: return invalidResponse(error);
        case ErrorKind::Auth:
            if (error.detail.startsWith(u"channel: "))
                return errorResponse(422, QStringLiteral("not_connected"), error.detail.mid(9),
                                     {{QStringLiteral("channel"), error.detail.mid(9)}});
            return errorResponse(401, QStringLiteral("unauthorized"), QStringLiteral("A valid bearer token is needed."));
        case ErrorKind::NotFound:
            return errorResponse(404, QStringLiteral("not_found"), QStringLiteral("There is no such %1.").arg(error.detail));
        case ErrorKind::Conflict: return conflictResponse(error);
        case ErrorKind::Rejected:
            if (error.detail.startsWith(u"windowClosed: ")) {
                const QString reason = error.detail.mid(14);
                return errorResponse(422, QStringLiteral("window_closed"), reason, {{QStringLiteral("templateSid"), reason}});
            }
            if (error.detail.startsWith(u"blocked: ")) return errorResponse(422, QStringLiteral("blocked"), error.detail.mid(9));
            return errorResponse(422, QStringLiteral("refused"), asSentence(error.detail));
        case ErrorKind::RateLimited: {
            auto response = errorResponse(429, QStringLiteral("rate_limited"), QStringLiteral("Too many requests."));
            response.extra.add("Retry-After", QByteArray::number(std::max<qint64>(1, error.retryAfter.count())));
            return response;
        }
        case ErrorKind::Storage:
            return errorResponse(503, QStringLiteral("storage"), QStringLiteral("The disk refused. Nothing was changed."));
        case ErrorKind::Cancelled:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: break;
    }
    return errorResponse(500, QStringLiteral("internal"), QStringLiteral("Something went wrong. The log has the details."));
}

QByteArray toCursor(const MessageCursor& position)
{
    return encodeCursor({static_cast<qint64>(toMillis(position.createdAt)), position.id.toString()});
}

QByteArray toCursor(const Contact& position)
{
    return encodeCursor({position.name, position.id.toString()});
}

std::optional<MessageCursor> messageCursor(const QByteArray& cursor)
{
    const QJsonArray parts = decodeCursor(cursor);
    const auto id = MessageId::fromString(parts.at(1).toString());
    if (parts.size() != 2 || !parts.at(0).isDouble() || !id) return std::nullopt;
    return MessageCursor{fromMillis(parts.at(0).toInteger()), *id};
}

std::optional<std::pair<QString, ContactId>> contactCursor(const QByteArray& cursor)
{
    const QJsonArray parts = decodeCursor(cursor);
    const auto id = ContactId::fromString(parts.at(1).toString());
    if (parts.size() != 2 || !parts.at(0).isString() || !id) return std::nullopt;
    return std::pair(parts.at(0).toString(), *id);
}

Result<ListParameters> ListParameters::parse(const QByteArray& query, const QStringList& known)
{
    ListParameters parameters;
    QString text = QString::fromUtf8(query);
    // QUrlQuery leaves '+' alone; in a query string it is a space.
    text.replace(u'+', QStringLiteral("%20"));
    for (const auto& [name, value] : QUrlQuery(text).queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name) && name != u"limit")
            return fail(ErrorKind::Invalid, name + QStringLiteral(": Unknown parameter."));
        if (parameters.m_values.contains(name)) return fail(ErrorKind::Invalid, name + QStringLiteral(": Given twice."));
        parameters.m_values.insert(name, value);
    }
    if (const QString limit = parameters.value(QStringLiteral("limit")); !limit.isEmpty()) {
        bool ok = false;
        parameters.m_limit = limit.toInt(&ok);
        if (!ok || parameters.m_limit < 1 || parameters.m_limit > kMaxLimit)
            return fail(ErrorKind::Invalid, "limit: Must be a number from 1 to 200.");
    }
    return parameters;
}

namespace {

/// True where no text in it, name or value, has half of a surrogate pair: UTF-8 could not keep it.
bool isWhole(const QJsonValue& value)
{
    if (value.isString()) return value.toString().isValidUtf16();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue& item) { return isWhole(item); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!it.key().isValidUtf16() || !isWhole(it.value())) return false;
    return true;
}

}  // namespace

Result<QJsonObject> parseBody(const QByteArray& body)
{
    QJsonParseError error;
    const auto document = parseJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, QStringLiteral("body: Not valid JSON (%1).").arg(error.errorString()));
    if (!document.isObject()) return fail(ErrorKind::Invalid, "body: Must be a JSON object.");
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!it.key().isValidUtf16() || !isWhole(it.value()))
            return fail(ErrorKind::Invalid, it.key() + QStringLiteral(": Contains half of a character."));
    return object;
}

Result<std::optional<QString>> textField(const QJsonObject& body, const QString& name)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull()) return std::nullopt;
    if (!value.isString()) return fail(ErrorKind::Invalid, name + QStringLiteral(": Must be text."));
    return value.toString();
}

Result<std::optional<QJsonObject>> objectField(const QJsonObject& body, const QString& name)
{
    const QJsonValue value = body.value(name);
    if (value.isUndefined() || value.isNull()) return std::nullopt;
    if (!value.isObject()) return fail(ErrorKind::Invalid, name + QStringLiteral(": Must be an object."));
    return value.toObject();
}

Result<> onlyFields(const QJsonObject& body, const QStringList& known)
{
    for (auto it = body.begin(); it != body.end(); ++it)
        if (!known.contains(it.key())) return fail(ErrorKind::Invalid, it.key() + QStringLiteral(": Unknown field."));
    return {};
}

}  // namespace uinbox::api
