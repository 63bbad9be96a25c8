// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountRepository.h"
#include "api/ApiJson.h"
#include "api/Endpoints.h"
#include "api/MessageInput.h"
#include "contacts/ContactRepository.h"

#include <QJsonArray>

namespace uinbox::api {

namespace {

/// A message with the names its JSON shows.
struct Shown {
    ListedMessage listed;
    QString userName;
};

Result<QString> userName(db::Connection& connection, const std::optional<UserId>& id)
{
    if (!id) return QString();
    UINBOX_ASSIGN(const auto user, AccountRepository(connection).user(*id));
    return user ? user->name : QString();
}

QFuture<Result<Shown>> readMessage(const ApiServices& services, MessageId id)
{
    return services.database.read([id](db::Connection& connection) -> Result<Shown> {
        UINBOX_ASSIGN(const auto message, MessageRepository(connection).find(id));
        if (!message) return fail(ErrorKind::NotFound, "message");
        UINBOX_ASSIGN(const auto contact, ContactRepository(connection).find(message->contactId));
        UINBOX_ASSIGN(const QString user, userName(connection, message->userId));
        return Shown{{*message, contact ? contact->displayName() : QString()}, user};
    });
}

void respondWithMessage(const ApiServices& services, const ApiCall& call, int status, MessageId id)
{
    onFinished(readMessage(services, id), call.context, [call, status](const Result<Shown>& shown) {
        call.respond(shown ? jsonResponse(status, toJson(shown->listed.message, shown->listed.contactName, shown->userName))
                           : errorResponse(shown.error()));
    });
}

template <class T>
Result<std::optional<T>> namedValue(const ListParameters& parameters, const QString& name,
                                    std::optional<T> (*fromName)(QStringView))
{
    const QString text = parameters.value(name);
    if (text.isEmpty()) return std::nullopt;
    const auto value = fromName(text);
    if (!value) return fail(ErrorKind::Invalid, name + QStringLiteral(": Unknown value."));
    return value;
}

Result<MessageQuery> parseQuery(const QByteArray& text)
{
    UINBOX_ASSIGN(const auto parameters,
                  ListParameters::parse(text, {QStringLiteral("contactId"), QStringLiteral("channel"), QStringLiteral("status"),
                                               QStringLiteral("direction"), QStringLiteral("search"), QStringLiteral("cursor")}));
    MessageQuery query;
    query.limit = parameters.limit();
    query.search = parameters.value(QStringLiteral("search"));
    UINBOX_ASSIGN(query.channel, namedValue<Channel>(parameters, QStringLiteral("channel"), &channelFromName));
    UINBOX_ASSIGN(query.direction, namedValue<Direction>(parameters, QStringLiteral("direction"), &directionFromName));
    UINBOX_ASSIGN(query.status, namedValue<MessageStatus>(parameters, QStringLiteral("status"), &statusFromName));
    if (const QString id = parameters.value(QStringLiteral("contactId")); !id.isEmpty()) {
        query.contactId = ContactId::fromString(id);
        if (!query.contactId) return fail(ErrorKind::Invalid, "contactId: Not an id.");
    }
    if (const QString cursor = parameters.value(QStringLiteral("cursor")); !cursor.isEmpty()) {
        query.before = messageCursor(cursor.toLatin1());
        if (!query.before) return fail(ErrorKind::Invalid, "cursor: Not one of ours.");
    }
    return query;
}

Result<OutgoingMessage> parseMessage(const ApiCall& call)
{
    UINBOX_ASSIGN(const QJsonObject body, parseBody(call.request.body));
    UINBOX_ASSIGN(OutgoingMessage message, outgoingMessage(body));
    message.userId = call.who.userId;
    message.idempotencyKey = call.request.headers.value("idempotency-key").value_or(QByteArray());
    if (message.idempotencyKey.size() > 256) return fail(ErrorKind::Invalid, "Idempotency-Key: More than 256 characters.");
    return message;
}

}  // namespace

void listMessages(const ApiServices& services, const ApiCall& call)
{
    const auto query = parseQuery(call.request.query);
    if (!query) return call.respond(errorResponse(query.error()));
    auto listed = services.database.read([query = *query](db::Connection& connection) -> Result<std::vector<Shown>> {
        MessageQuery oneMore = query;
        oneMore.limit += 1;
        UINBOX_ASSIGN(auto messages, MessageRepository(connection).list(oneMore));
        std::vector<Shown> shown;
        for (auto& message : messages) {
            UINBOX_ASSIGN(const QString user, userName(connection, message.message.userId));
            shown.push_back({std::move(message), user});
        }
        return shown;
    });
    onFinished(listed, call.context, [call, limit = query->limit](const Result<std::vector<Shown>>& found) {
        if (!found) return call.respond(errorResponse(found.error()));
        QJsonArray items;
        QByteArray next;
        for (const Shown& shown : *found) {
            if (items.size() == limit) {
                const Message& last = (*found)[static_cast<size_t>(limit) - 1].listed.message;
                next = toCursor(MessageCursor{last.createdAt, last.id});
                break;
            }
            items.append(toJson(shown.listed.message, shown.listed.contactName, shown.userName));
        }
        call.respond(jsonResponse(200, toListJson(items, next)));
    });
}

void createMessage(const ApiServices& services, const ApiCall& call)
{
    const auto message = parseMessage(call);
    if (!message) return call.respond(errorResponse(message.error()));
    onFinished(services.sending.send(*message), call.context, [&services, call](const Result<SendReceipt>& receipt) {
        if (!receipt) return call.respond(errorResponse(receipt.error()));
        respondWithMessage(services, call, receipt->repeated ? 200 : 201, receipt->message.id);
    });
}

void getMessage(const ApiServices& services, const ApiCall& call)
{
    const auto id = MessageId::fromString(QString::fromLatin1(call.idSegment()));
    if (!id) return call.respond(errorResponse(Error{ErrorKind::NotFound, QStringLiteral("message"), 0, {}}));
    respondWithMessage(services, call, 200, *id);
}

void retryMessage(const ApiServices& services, const ApiCall& call)
{
    const auto id = MessageId::fromString(QString::fromLatin1(call.idSegment()));
    if (!id) return call.respond(errorResponse(Error{ErrorKind::NotFound, QStringLiteral("message"), 0, {}}));
    onFinished(services.sending.retry(*id), call.context, [&services, call](const Result<Message>& message) {
        if (!message) return call.respond(errorResponse(message.error()));
        respondWithMessage(services, call, 200, message->id);
    });
}

}  // namespace uinbox::api
