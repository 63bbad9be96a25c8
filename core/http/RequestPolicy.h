// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpServer.h"

namespace uinbox::http {

/// A refusal: the status, and a few words for the body.
struct PolicyRefusal {
    int status = 400;
    const char* reason = "";
    QByteArray allow;  ///< of a 405
};

/// A request line and header fields that a parser has read, and what the policy found in them.
struct RequestHead {
    QByteArray method;
    QByteArray target;
    int version = 11;  ///< 10 or 11
    Headers headers;
};

/// The route a request goes to, with how long its body is.
struct Admitted {
    const Route* route = nullptr;
    QByteArray path;
    QByteArray query;
    bool hasQuery = false;
    bool isHead = false;
    qsizetype contentLength = 0;
};

/// Applies the policy of SECURITY.md to a request's head. Pure: no socket, no parser.
[[nodiscard]] tl::expected<Admitted, PolicyRefusal> admit(const RequestHead& head, const std::vector<Route>& routes,
                                                          const ServerPolicy& policy);

/// True where `path` is what `pattern` says: exact; a segment "*" is any one non-empty segment; a last "**" any rest.
[[nodiscard]] bool pathMatches(QByteArrayView pattern, QByteArrayView path);

}  // namespace uinbox::http
