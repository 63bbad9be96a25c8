// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestPolicy.h"

#include <algorithm>

namespace uinbox::http {

namespace {

using Refused = tl::unexpected<PolicyRefusal>;

Refused refuse(int status, const char* reason)
{
    return Refused(PolicyRefusal{status, reason, {}});
}

bool takesBody(const QByteArray& method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

/// "example.com:3000", "127.0.0.1", "[::1]:80": what a Host may be made of (RFC 9112 section 3.2).
bool isHost(QByteArrayView host)
{
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~%!$&'()*+;=:[]").contains(c);
    });
}

/// Digits only: no sign, no list, no white space, no overflow.
std::optional<qsizetype> parseLength(const QByteArray& text)
{
    if (text.isEmpty() || text.size() > 10 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}

tl::expected<qsizetype, PolicyRefusal> bodyLength(const RequestHead& head, const ServerPolicy& policy)
{
    const int count = head.headers.count("content-length");
    if (count > 1) return refuse(400, "more than one Content-Length");
    if (count == 0) {
        if (takesBody(head.method)) return refuse(411, "Content-Length is needed");
        return 0;
    }
    const auto length = parseLength(*head.headers.value("content-length"));
    if (!length) return refuse(400, "Content-Length is not a number");
    if (*length > policy.maxBodyBytes) return refuse(413, "the body is too long");
    if (*length > 0 && !takesBody(head.method)) return refuse(400, "this method takes no body");
    return *length;
}

tl::expected<void, PolicyRefusal> checkHeaders(const Headers& headers, const ServerPolicy& policy)
{
    if (headers.count("host") != 1) return refuse(400, "exactly one Host is needed");
    if (!isHost(*headers.value("host"))) return refuse(400, "Host is malformed");
    if (headers.count("transfer-encoding") > 0) return refuse(501, "Transfer-Encoding is not accepted");
    if (headers.count("expect") > 0) return refuse(417, "Expect is not accepted");
    if (headers.count("upgrade") > 0) return refuse(400, "Upgrade is not accepted");
    for (const QByteArray& name : policy.singleHeaders)
        if (headers.count(name) > 1) return refuse(400, "a header field was repeated");
    return {};
}

tl::expected<const Route*, PolicyRefusal> findRoute(const QByteArray& method, const QByteArray& path,
                                                    const std::vector<Route>& routes)
{
    QByteArray allow;
    for (const Route& route : routes) {
        if (!pathMatches(route.path, path)) continue;
        if (route.method == method || (method == "HEAD" && route.method == "GET")) return &route;
        allow += (allow.isEmpty() ? "" : ", ") + route.method;
    }
    if (allow.isEmpty()) return refuse(404, "not found");
    return Refused(PolicyRefusal{405, "method not allowed", allow});
}

}  // namespace

bool pathMatches(QByteArrayView pattern, QByteArrayView path)
{
    for (;;) {
        const qsizetype wanted = std::min(pattern.indexOf('/', 1) < 0 ? pattern.size() : pattern.indexOf('/', 1), pattern.size());
        const qsizetype given = std::min(path.indexOf('/', 1) < 0 ? path.size() : path.indexOf('/', 1), path.size());
        const QByteArrayView segment = pattern.first(wanted);
        if (segment == "/**") return path.startsWith('/');
        const bool matches = segment == "/*" ? given > 1 && path.startsWith('/') : segment == path.first(given);
        if (!matches) return false;
        pattern = pattern.sliced(wanted);
        path = path.sliced(given);
        if (pattern.isEmpty() || path.isEmpty()) return pattern.isEmpty() && path.isEmpty();
    }
}

tl::expected<Admitted, PolicyRefusal> admit(const RequestHead& head, const std::vector<Route>& routes, const ServerPolicy& policy)
{
    if (head.version != 11) return refuse(505, "HTTP/1.1 is needed");
    if (!head.target.startsWith('/') || head.target.contains('#')) return refuse(400, "the target must be a path");
    if (const auto checked = checkHeaders(head.headers, policy); !checked) return Refused(checked.error());

    Admitted admitted;
    const qsizetype question = head.target.indexOf('?');
    admitted.hasQuery = question >= 0;
    admitted.path = admitted.hasQuery ? head.target.left(question) : head.target;
    if (admitted.hasQuery) admitted.query = head.target.mid(question + 1);
    admitted.isHead = head.method == "HEAD";
    const auto route = findRoute(head.method, admitted.path, routes);
    if (!route) return Refused(route.error());
    admitted.route = *route;
    const auto length = bodyLength(head, policy);
    if (!length) return Refused(length.error());
    admitted.contentLength = *length;
    return admitted;
}

}  // namespace uinbox::http
