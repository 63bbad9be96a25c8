// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiServer.h"

#include "api/ApiJson.h"

namespace uinbox::api {

namespace {

/// Tokens are for programs of the owner's own; the limit only stops one that runs away.
constexpr int kRequestsPerMinute = 6'000;

bool isOwnHost(const QByteArray& host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + suffix || host.toLower() == "localhost" + suffix;
}

std::optional<Secret> bearerToken(const http::ServerRequest& request)
{
    const QByteArray value = request.headers.value("authorization").value_or(QByteArray());
    constexpr QByteArrayView kScheme("bearer ");
    if (value.left(kScheme.size()).toLower() != kScheme) return std::nullopt;
    return Secret(value.mid(kScheme.size()).trimmed());
}

}  // namespace

QByteArray ApiCall::idSegment() const
{
    // "/api/<collection>/<id>[/action]"
    return request.path.split('/').value(3);
}

std::optional<http::ServerResponse> refusal(const http::ServerRequest& request, quint16 port)
{
    const auto forbidden = [](const char* reason) {
        return errorResponse(403, QStringLiteral("forbidden"), QString::fromUtf8(reason));
    };
    if (!isOwnHost(request.headers.value("host").value_or(QByteArray()), port)) return forbidden("Unknown host name.");
    const QByteArray site = request.headers.value("sec-fetch-site").value_or("none");
    if (site != "none" && site != "same-origin") return forbidden("Cross-site requests are refused.");
    if (const auto origin = request.headers.value("origin"))
        if (!origin->startsWith("http://") || !isOwnHost(origin->mid(7), port))
            return forbidden("Cross-site requests are refused.");
    if (!request.body.isEmpty()) {
        const QByteArray type = request.headers.value("content-type").value_or(QByteArray()).toLower();
        if (type.split(';').first().trimmed() != "application/json")
            return errorResponse(415, QStringLiteral("not_json"), QStringLiteral("The body must be application/json."));
    }
    return std::nullopt;
}

ApiServer::ApiServer(ApiServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_limit(kRequestsPerMinute, std::chrono::seconds(60))
{
    http::ServerPolicy policy;
    policy.singleHeaders = {"authorization", "origin", "content-type", "idempotency-key"};
    policy.replyDeadline = std::chrono::seconds(30);
    m_server = std::make_unique<http::HttpServer>(
        std::vector{
            route("GET", "/api/contacts", Role::Viewer, &listContacts),
            route("POST", "/api/contacts", Role::User, &createContact),
            route("GET", "/api/contacts/*", Role::Viewer, &getContact),
            route("PUT", "/api/contacts/*", Role::User, &updateContact),
            route("DELETE", "/api/contacts/*", Role::User, &deleteContact),
            route("GET", "/api/messages", Role::Viewer, &listMessages),
            route("POST", "/api/messages", Role::User, &createMessage),
            route("GET", "/api/messages/*", Role::Viewer, &getMessage),
            route("POST", "/api/messages/*/retry", Role::User, &retryMessage),
            route("GET", "/api/scheduled", Role::Viewer, &listScheduled),
            route("POST", "/api/scheduled", Role::User, &runScheduled),
            route("PUT", "/api/scheduled/*", Role::User, &changeScheduled),
            route("DELETE", "/api/scheduled/*", Role::User, &cancelScheduled),
            route("POST", "/api/scheduled/*/send", Role::User, &sendScheduled),
            route("GET", "/api/health", Role::Viewer, &getHealth),
        },
        policy);
}

ApiServer::~ApiServer()
{
    stop();
}

Result<quint16> ApiServer::start(quint16 port)
{
    return m_server->start(port);
}

void ApiServer::stop()
{
    m_server->stop();
}

http::Route ApiServer::route(const char* method, const char* path, Role needs, Endpoint endpoint)
{
    return {method, path, [this, needs, endpoint](http::ServerRequest request, http::Responder respond) {
                if (auto refused = refusal(request, m_server->port())) return respond(std::move(*refused));
                QMetaObject::invokeMethod(
                    this,
                    [=, this, request = std::move(request), respond = std::move(respond)] {
                        authorize(needs, endpoint, request, respond);
                    },
                    Qt::QueuedConnection);
            }};
}

void ApiServer::authorize(Role needs, Endpoint endpoint, http::ServerRequest request, http::Responder respond)
{
    const auto token = bearerToken(request);
    if (!token) return respond(errorResponse(Error{ErrorKind::Auth, {}, 0, {}}));
    onFinished(m_services.accounts.authenticate(*token), this, [=, this](const Result<Principal>& who) {
        if (!who) return respond(errorResponse(who.error()));
        if (const auto admitted = m_limit.admit(who->sessionId, m_services.clock.now()); !admitted)
            return respond(errorResponse(admitted.error()));
        if (who->role < needs)
            return respond(errorResponse(403, QStringLiteral("forbidden"), QStringLiteral("This token may only read.")));
        endpoint(m_services, {*who, request, respond, this});
    });
}

}  // namespace uinbox::api
