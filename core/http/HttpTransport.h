// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "http/Headers.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <chrono>

namespace uinbox::http {

/// Whether the request may be carried out twice without harm. `Once` uses a fresh connection: on a re-used one that the peer just
/// closed, libcurl sends a request again by itself, and the peer may have carried out the first.
enum class Repeatable { Yes, Once };

/// A request going out.
struct ClientRequest {
    QByteArray method = "GET";
    QUrl url;  ///< https; plain http only to a loopback address, anything else is Invalid
    Headers headers;
    QByteArray body;
    QByteArray user;  ///< HTTP Basic (RFC 7617) where not empty
    Secret password;
    Repeatable repeatable = Repeatable::Yes;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{30'000};
    qsizetype maxBodyBytes = 8 * 1024 * 1024;  ///< a longer answer is an error
};

struct ClientResponse {
    int status = 0;
    Headers headers;
    QByteArray body;
};

/// No complete answer came. `mayHaveArrived` is false only where it is certain that no byte of the request left this computer
/// (name not found, connection refused, TLS failed): then it is safe to send again.
struct TransportFailure {
    Error error;
    bool mayHaveArrived = true;
};

using TransportResult = tl::expected<ClientResponse, TransportFailure>;

/// The way out to HTTP servers. An interface so that tests can script it.
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// Any status code is a result; redirects are results too and never followed. Thread-safe, never blocks.
    [[nodiscard]] virtual QFuture<TransportResult> send(ClientRequest request) = 0;
};

}  // namespace uinbox::http
