// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ContactService.h"
#include "http/HttpServer.h"
#include "outbox/ScheduledMessage.h"
#include "threads/MessageRepository.h"

#include <QJsonObject>

namespace uinbox::api {

// The shapes of API.md. Times are ISO 8601 UTC with milliseconds; absent values are null.

[[nodiscard]] QJsonObject toJson(const Contact& contact);
/// `userName` is empty where the message has no user.
[[nodiscard]] QJsonObject toJson(const Message& message, const QString& contactName, const QString& userName);
/// A message that waits for its time: a message, and `state`, `heldBy`, `dueAt`, `localTime`, `cancelOnReply`, `lateLimitSeconds`.
[[nodiscard]] QJsonObject toJson(const ScheduledMessage& scheduled, const QString& userName);
/// `{items, nextCursor}`; an empty cursor is null.
[[nodiscard]] QJsonObject toListJson(const QJsonArray& items, const QByteArray& nextCursor);

[[nodiscard]] http::ServerResponse jsonResponse(int status, const QJsonObject& body);
/// `{error:{code,message,fields?}}`. `fields` is left out where it is empty.
[[nodiscard]] http::ServerResponse errorResponse(int status, const QString& code, const QString& message,
                                                 const QJsonObject& fields = {});
/// The response for an Error of a service: 400 with `fields` for "field: reason", 401, 404, 409, 422, 429, 500. Internals stay inside.
[[nodiscard]] http::ServerResponse errorResponse(const Error& error);

/// A keyset position as opaque text.
[[nodiscard]] QByteArray toCursor(const MessageCursor& position);
[[nodiscard]] QByteArray toCursor(const Contact& position);
[[nodiscard]] std::optional<MessageCursor> messageCursor(const QByteArray& cursor);
[[nodiscard]] std::optional<std::pair<QString, ContactId>> contactCursor(const QByteArray& cursor);

/// What was asked for in the query string of a list. `Invalid` is "name: reason".
class ListParameters {
public:
    [[nodiscard]] static Result<ListParameters> parse(const QByteArray& query, const QStringList& known);
    [[nodiscard]] QString value(const QString& name) const { return m_values.value(name); }
    [[nodiscard]] int limit() const { return m_limit; }

private:
    QHash<QString, QString> m_values;
    int m_limit = 50;
};

/// A JSON object as request body; Invalid "body: …" where it is something else.
[[nodiscard]] Result<QJsonObject> parseBody(const QByteArray& body);
/// The text of a field: nullopt where it is absent or null; Invalid where it is not a string.
[[nodiscard]] Result<std::optional<QString>> textField(const QJsonObject& body, const QString& name);
[[nodiscard]] Result<std::optional<QJsonObject>> objectField(const QJsonObject& body, const QString& name);
/// Invalid names the first field that is not among `known`: a typo must not be silently ignored.
[[nodiscard]] Result<> onlyFields(const QJsonObject& body, const QStringList& known);

}  // namespace uinbox::api
