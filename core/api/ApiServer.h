// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoints.h"
#include "api/SlidingLimit.h"

#include <QObject>

#include <memory>

namespace uinbox::api {

/// The local REST API (API.md) on 127.0.0.1: bearer token, JSON only, own Host only, no cross-site request, limits. It never shares a
/// port with the tunnel. Requests are read in the listener's thread and handled in the main thread. Owned by the composition root.
class ApiServer final : public QObject {
    Q_OBJECT

public:
    explicit ApiServer(ApiServices services, QObject* parent = nullptr);
    ~ApiServer() override;

    /// The port it listens on; Network where it is taken.
    [[nodiscard]] Result<quint16> start(quint16 port);
    void stop();

private:
    [[nodiscard]] http::Route route(const char* method, const char* path, Role needs, Endpoint endpoint);
    void authorize(Role needs, Endpoint endpoint, http::ServerRequest request, http::Responder respond);

    ApiServices m_services;
    SlidingLimit m_limit;
    std::unique_ptr<http::HttpServer> m_server;
};

/// Whether a request may be looked at at all: its Host is this listener's own (a page of another site that rebinds its name cannot
/// have that), it comes from no other site, its body is JSON. The response to refuse it with, or nullopt. Pure.
[[nodiscard]] std::optional<http::ServerResponse> refusal(const http::ServerRequest& request, quint16 port);

}  // namespace uinbox::api
