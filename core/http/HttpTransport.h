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
#include <vector>

namespace uinbox::http {

/// Whether the request may be carried out twice without harm. `Once` uses a fresh connection: on a re-used one that the peer just
/// closed, libcurl sends a request again by itself, and the peer may have carried out the first.
enum class Repeatable { Yes, Once };

/// Where a request may end up. `PublicOnly` is for addresses that somebody else chose: each address is looked at when it is about to be
/// connected to, so after the name was resolved, and only public ones are (PublicAddress.h). Such a request uses no proxy, which would hide
/// the address, and no connection but its own, which it does not leave behind either.
enum class Reach { Anywhere, PublicOnly };

/// TransportFailure::error.code where the answer is longer than `maxBodyBytes`.
inline constexpr int kAnswerTooLong = 63;

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
    Reach reach = Reach::Anywhere;
    /// "127.0.0.1:8080": what PublicOnly may reach all the same, and by plain http: a provider's stand-in on this computer.
    std::vector<QByteArray> allowedLoopback{};
    /// "host:port:address[,address]": these in place of what the resolver says. For tests.
    QByteArray resolved{};
};

struct ClientResponse {
    int status = 0;
    Headers headers;
    QByteArray body;
};

/// No complete answer came. `mayHaveArrived` is false only where it is certain that no byte of the request left this computer
/// (name not found, connection refused, TLS failed): then it is safe to send again. Rejected: PublicOnly found no address it may use.
struct TransportFailure {
    Error error;
    bool mayHaveArrived = true;
    std::int64_t announced = 0;  ///< how long the answer said it is; 0 where it did not
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
