// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountRepository.h"
#include "api/ApiJson.h"
#include "api/Endpoints.h"
#include "api/MessageInput.h"

#include <QJsonArray>

namespace uinbox::api {

namespace {

/// How long POST /api/scheduled waits for what it let go. The listener gives up after 30 s.
constexpr std::chrono::seconds kPatience{20};

std::optional<MessageId> idOf(const ApiCall& call)
{
    return MessageId::fromString(QString::fromLatin1(call.idSegment()));
}

void notFound(const ApiCall& call)
{
    call.respond(errorResponse(Error{ErrorKind::NotFound, QStringLiteral("scheduled message"), 0, {}}));
}

/// The messages as JSON, with the names of who wrote them.
QFuture<Result<QJsonArray>> withNames(const ApiServices& services, std::vector<ScheduledMessage> messages)
{
    return services.database.read([messages = std::move(messages)](db::Connection& connection) -> Result<QJsonArray> {
        QHash<UserId, QString> names;
        QJsonArray items;
        for (const ScheduledMessage& scheduled : messages) {
            QString name;
            if (const auto& id = scheduled.message.userId) {
                if (!names.contains(*id)) {
                    UINBOX_ASSIGN(const auto user, AccountRepository(connection).user(*id));
                    names.insert(*id, user ? user->name : QString());
                }
                name = names.value(*id);
            }
            items.append(toJson(scheduled, name));
        }
        return items;
    });
}

/// The message where it still waits, with `status`; otherwise what `gone` answers.
template <class Gone>
void respondWithWaiting(const ApiServices& services, const ApiCall& call, MessageId id, int status, Gone gone)
{
    onFinished(services.schedule.find(id), call.context, [=, &services](const Result<ScheduledMessage>& found) {
        if (!found) return found.error().kind == ErrorKind::NotFound ? gone() : call.respond(errorResponse(found.error()));
        onFinished(withNames(services, {*found}), call.context, [=](const Result<QJsonArray>& items) {
            call.respond(items ? jsonResponse(status, items->at(0).toObject()) : errorResponse(items.error()));
        });
    });
}

Result<std::optional<MessageId>> parseCursor(const ListParameters& parameters)
{
    const QString cursor = parameters.value(QStringLiteral("cursor"));
    if (cursor.isEmpty()) return std::nullopt;
    const auto id = MessageId::fromString(cursor);
    if (!id) return fail(ErrorKind::Invalid, "cursor: Not one of ours.");
    return id;
}

}  // namespace

void listScheduled(const ApiServices& services, const ApiCall& call)
{
    const auto parameters = ListParameters::parse(call.request.query, {QStringLiteral("cursor")});
    if (!parameters) return call.respond(errorResponse(parameters.error()));
    const auto after = parseCursor(*parameters);
    if (!after) return call.respond(errorResponse(after.error()));
    const int limit = parameters->limit();
    onFinished(services.schedule.list(*after, limit + 1), call.context,
               [&services, call, limit](const Result<std::vector<ScheduledMessage>>& listed) {
                   if (!listed && listed.error().kind == ErrorKind::NotFound)
                       return call.respond(errorResponse(
                           Error{ErrorKind::Invalid, QStringLiteral("cursor: That message is gone. Start again."), 0, {}}));
                   if (!listed) return call.respond(errorResponse(listed.error()));
                   auto page = *listed;
                   const bool hasMore = page.size() > static_cast<size_t>(limit);
                   if (hasMore) page.pop_back();
                   const QByteArray next = hasMore ? page.back().message.id.toString().toLatin1() : QByteArray();
                   onFinished(withNames(services, std::move(page)), call.context, [call, next](const Result<QJsonArray>& items) {
                       call.respond(items ? jsonResponse(200, toListJson(*items, next)) : errorResponse(items.error()));
                   });
               });
}

void runScheduled(const ApiServices& services, const ApiCall& call)
{
    if (!call.request.body.trimmed().isEmpty()) {
        const auto body = parseBody(call.request.body);
        const auto nothing = body ? onlyFields(*body, {}) : Result<>(fail(body.error()));
        if (!nothing) return call.respond(errorResponse(nothing.error()));
    }
    onFinished(services.schedule.runDue(kPatience), call.context, [call](const Result<DueRun>& run) {
        if (!run) return call.respond(errorResponse(run.error()));
        call.respond(jsonResponse(200, {{QStringLiteral("processed"), run->processed},
                                        {QStringLiteral("sent"), run->sent},
                                        {QStringLiteral("failed"), run->failed}}));
    });
}

void changeScheduled(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    const auto body = parseBody(call.request.body);
    if (!body) return call.respond(errorResponse(body.error()));
    const auto apply = [&services, call, id = *id, body = *body](const Schedule& current) {
        const auto change = scheduleChange(body, current);
        if (!change) return call.respond(errorResponse(change.error()));
        onFinished(services.schedule.change(id, *change), call.context, [&services, call, id](const Result<>& changed) {
            if (!changed) return call.respond(errorResponse(changed.error()));
            respondWithWaiting(services, call, id, 200, [call] { notFound(call); });
        });
    };
    onFinished(services.schedule.find(*id), call.context, [call, apply](const Result<ScheduledMessage>& found) {
        // One that has left is for change() to refuse: it knows why.
        if (!found && found.error().kind != ErrorKind::NotFound) return call.respond(errorResponse(found.error()));
        apply(found ? found->schedule : Schedule{});
    });
}

void cancelScheduled(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    onFinished(services.schedule.cancel(*id), call.context, [&services, call, id = *id](const Result<QString>& canceled) {
        if (!canceled) return call.respond(errorResponse(canceled.error()));
        // 202: the provider holds it, and was only asked to give it back.
        respondWithWaiting(services, call, id, 202, [call] { call.respond(http::ServerResponse{204, {}, {}, {}}); });
    });
}

void sendScheduled(const ApiServices& services, const ApiCall& call)
{
    const auto id = idOf(call);
    if (!id) return notFound(call);
    onFinished(services.schedule.sendNow(*id), call.context, [&services, call, id = *id](const Result<>& sent) {
        if (!sent) return call.respond(errorResponse(sent.error()));
        respondWithWaiting(services, call, id, 202, [&services, call] { getMessage(services, call); });
    });
}

}  // namespace uinbox::api
