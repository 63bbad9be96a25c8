// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiJson.h"
#include "api/Endpoints.h"

#include <QJsonArray>
#include <QTimeZone>

namespace uinbox::api {

namespace {

std::optional<ContactId> idOf(const ApiCall& call)
{
    return ContactId::fromString(QString::fromLatin1(call.idSegment()));
}

void notFound(const ApiCall& call)
{
    call.respond(errorResponse(Error{ErrorKind::NotFound, QStringLiteral("contact"), 0, {}}));
}

Result<ContactInput> parseInput(const QByteArray& bytes)
{
    UINBOX_ASSIGN(const QJsonObject body, parseBody(bytes));
    UINBOX_TRY(onlyFields(body, {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("email"),
                                 QStringLiteral("timeZone"), QStringLiteral("socialHandles"), QStringLiteral("metadata")}));
    ContactInput input;
    UINBOX_ASSIGN(input.name, textField(body, QStringLiteral("name")));
    UINBOX_ASSIGN(input.phone, textField(body, QStringLiteral("phone")));
    UINBOX_ASSIGN(input.email, textField(body, QStringLiteral("email")));
    UINBOX_ASSIGN(input.timeZone, textField(body, QStringLiteral("timeZone")));
    UINBOX_ASSIGN(input.handles, objectField(body, QStringLiteral("socialHandles")));
    UINBOX_ASSIGN(input.metadata, objectField(body, QStringLiteral("metadata")));
    // null removes where absent keeps.
    if (body.value(QStringLiteral("phone")).isNull()) input.phone = QString();
    if (body.value(QStringLiteral("email")).isNull()) input.email = QString();
    if (input.timeZone && !input.timeZone->isEmpty() && !QTimeZone::isTimeZoneIdAvailable(input.timeZone->toUtf8()))
        return fail(ErrorKind::Invalid, "timeZone: Not a known IANA time zone.");
    return input;
}

void respondWith(const ApiCall& call, int status, const QFuture<Result<Contact>>& future)
{
    onFinished(future, call.context, [call, status](const Result<Contact>& contact) {
        call.respond(contact ? jsonResponse(status, toJson(*contact)) : errorResponse(contact.error()));
    });
}

}  // namespace

void listContacts(const ApiServices& services, const ApiCall& call)
{
    const auto parameters = ListParameters::parse(call.request.query, {QStringLiteral("search"), QStringLiteral("cursor")});
    if (!parameters) return call.respond(errorResponse(parameters.error()));
    ContactQuery query;
    query.search = parameters->value(QStringLiteral("search")).trimmed();
    query.limit = parameters->limit();
    if (const QString cursor = parameters->value(QStringLiteral("cursor")); !cursor.isEmpty()) {
        query.after = contactCursor(cursor.toLatin1());
        if (!query.after)
            return call.respond(errorResponse(Error{ErrorKind::Invalid, QStringLiteral("cursor: Not one of ours."), 0, {}}));
    }
    onFinished(services.contacts.list(query), call.context, [call](const Result<ContactPage>& page) {
        if (!page) return call.respond(errorResponse(page.error()));
        QJsonArray items;
        for (const Contact& contact : page->contacts) items.append(toJson(contact));
        call.respond(jsonResponse(200, toListJson(items, page->hasMore ? toCursor(page->contacts.back()) : QByteArray())));
    });
}

void createContact(const ApiServices& services, const ApiCall& call)
{
    const auto input = parseInput(call.request.body);
    if (!input) return call.respond(errorResponse(input.error()));
    respondWith(call, 201, services.contacts.create(*input));
}

void getContact(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    respondWith(call, 200, services.contacts.contact(*id));
}

void updateContact(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    const auto input = parseInput(call.request.body);
    if (!input) return call.respond(errorResponse(input.error()));
    respondWith(call, 200, services.contacts.update(*id, *input));
}

void deleteContact(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    onFinished(services.contacts.remove(*id), call.context, [call](const Result<>& done) {
        call.respond(done ? http::ServerResponse{204, {}, {}, {}} : errorResponse(done.error()));
    });
}

}  // namespace uinbox::api
