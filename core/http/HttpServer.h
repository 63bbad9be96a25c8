// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/Headers.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace uinbox::http {

/// A request that passed the whole policy: what a handler sees.
struct ServerRequest {
    QByteArray method;  ///< "GET", "POST", …
    QByteArray path;    ///< as sent, before '?'; not percent-decoded
    QByteArray query;   ///< as sent, after the first '?'; empty where there is none
    bool hasQuery = false;
    Headers headers;
    QByteArray body;
};

struct ServerResponse {
    int status = 200;
    QByteArray contentType;  ///< empty: no Content-Type header
    QByteArray body;
    Headers extra;  ///< further header fields; values with CR, LF or NUL are dropped
};

/// Answers one request, once, from any thread. Destroyed without being called, it answers 500.
using Responder = std::function<void(ServerResponse)>;
/// Runs in the listener's thread and must not wait: hand the work on and answer later through the responder.
using Handler = std::function<void(ServerRequest, Responder)>;

/// One row of the route table. `path` is exact; one that ends in "/*" takes exactly one more non-empty segment, and one that ends in
/// "/**" any number of them.
struct Route {
    QByteArray method;
    QByteArray path;
    Handler handler;
};

/// What SECURITY.md demands of everything that listens. The defaults are those of the public listener.
struct ServerPolicy {
    qsizetype maxHeaderBytes = 16 * 1024;
    qsizetype maxBodyBytes = 1024 * 1024;
    std::chrono::milliseconds deadline{10'000};       ///< absolute, for the whole request from accept to its last byte
    std::chrono::milliseconds replyDeadline{15'000};  ///< for the handler's answer (then 503) and again for writing it
    int maxConnections = 1024;
    /// Header fields that may occur at most once (signatures). Host and Content-Length are always checked.
    std::vector<QByteArray> singleHeaders;
};

/// Counters since start, for the log and /api/health.
struct ServerStats {
    quint64 accepted = 0;  ///< connections
    quint64 handled = 0;   ///< requests that reached a handler
    quint64 refused = 0;   ///< requests the policy refused (4xx, or closed)
    quint64 timedOut = 0;
    quint64 overCapacity = 0;  ///< connections closed because maxConnections were open
};

/// An HTTP/1.1 listener on 127.0.0.1 with a route table and a strict policy, for exposure through a tunnel: HTTP/1.1 only,
/// origin-form target in the table (404; known path and other method 405), exactly one Host, exactly one decimal Content-Length on
/// POST and PUT (411 without), no Transfer-Encoding (501), no Expect (417), no bare LF, CR or NUL in the header, size limits (431,
/// 413), one absolute deadline (408), close after each reply. Everything malformed: 400 and closed.
/// Built on Boost.Beast, in one thread of its own. Thread-safe; owned by the composition root.
class HttpServer {
public:
    HttpServer(std::vector<Route> routes, ServerPolicy policy);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Binds 127.0.0.1:port (0 picks a free one) and starts the thread. The port it has. Network where the port is taken.
    [[nodiscard]] Result<quint16> start(quint16 port);
    /// Stops accepting, lets requests in work finish for up to `grace`, closes the rest, joins the thread. Idempotent.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(2000));
    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ServerStats stats() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace uinbox::http
