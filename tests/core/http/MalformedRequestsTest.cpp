// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of another parser's test suite, over a socket, against a listener that takes every path: what that suite calls an error
// must not reach a handler, neither as it is nor with what a lenient server might miss in it made good.

#include "http/HttpServer.h"

#include "LoopbackClient.h"
#include "SharedData.h"
#include "catch.h"

#include <atomic>

using namespace uinbox;
using namespace uinbox::http;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A listener that takes any path by any usual method, and counts what got through.
class OpenServer {
public:
    OpenServer()
    {
        std::vector<Route> routes;
        for (const char* method : {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
            for (const char* path : {"/", "/**"})
                routes.push_back({method, path, [this](ServerRequest, Responder respond) {
                                      ++m_handled;
                                      respond({200, "text/plain", "accepted\n", {}});
                                  }});
        ServerPolicy policy;
        policy.deadline = 200ms;  // for those that say less than they promise
        m_server = std::make_unique<HttpServer>(std::move(routes), policy);
        const auto port = m_server->start(0);
        REQUIRE(port);
        m_port = *port;
    }

    [[nodiscard]] QByteArray exchange(const QByteArray& bytes) const { return exchangeRaw(m_port, bytes, 10s); }
    [[nodiscard]] int handled() const { return m_handled; }

private:
    std::atomic<int> m_handled{0};
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

/// The request with a Host after its first line, where it has none: most of the suite leaves it out, and would be refused for that.
QByteArray withHost(const QByteArray& request)
{
    if (request.toLower().contains("\r\nhost:")) return request;
    const qsizetype end = request.indexOf("\r\n");
    return end < 0 ? request : request.left(end + 2) + "Host: inbox.example\r\n" + request.mid(end + 2);
}

int statusOf(const QByteArray& reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

}  // namespace

TEST_CASE("the listener of these tests takes a good request")
{
    const OpenServer server;
    CHECK(statusOf(server.exchange("GET /any/path HTTP/1.1\r\nHost: a\r\n\r\n")) == 200);
    CHECK(statusOf(server.exchange("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")) == 200);
    CHECK(statusOf(server.exchange(withHost("PUT /url HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"))) == 200);
    CHECK(server.handled() == 3);
}

TEST_CASE("of the malformed requests of another parser's suite none is accepted")
{
    const auto rows = sharedJsonLines(QStringLiteral("data/llhttp_cases.jsonl"));
    if (!rows) return;
    const OpenServer server;
    int tried = 0;
    for (const QJsonDocument& row : *rows) {
        if (row[u"expect"].toString() != u"error") continue;
        const QByteArray request = QByteArray::fromBase64(row[u"payload"].toString().toLatin1());
        for (const QByteArray& variant : {request, withHost(request)}) {
            ++tried;
            const int before = server.handled();
            const int status = statusOf(server.exchange(variant));
            CAPTURE(row[u"title"].toString(), variant, status);
            CHECK(server.handled() == before);
            CHECK((status == 0 || (status >= 400 && status != 500)));
        }
    }
    CHECK(tried >= 58);
    CHECK(server.handled() == 0);
}

TEST_CASE("the rest of that suite is answered too, with one whole answer or none")
{
    const auto rows = sharedJsonLines(QStringLiteral("data/llhttp_cases.jsonl"));
    if (!rows) return;
    const OpenServer server;
    for (const QJsonDocument& row : *rows) {
        if (row[u"expect"].toString() == u"error") continue;
        const QByteArray reply = server.exchange(withHost(QByteArray::fromBase64(row[u"payload"].toString().toLatin1())));
        CAPTURE(row[u"title"].toString(), reply);
        CHECK(reply.count("Connection: close\r\n") <= 1);
        CHECK(statusOf(reply) != 500);
    }
}

TEST_CASE("a second request in the same bytes is not carried out")
{
    const OpenServer server;
    const QByteArray one = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
    CHECK(statusOf(server.exchange(one + one)) == 400);
    CHECK(statusOf(server.exchange("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /evil HTTP/1.1\r\nHost: a\r\n\r\n")) == 400);
    CHECK(server.handled() == 0);
}

TEST_CASE("a request that does not end is closed at its deadline")
{
    const OpenServer server;
    CHECK(statusOf(server.exchange("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 30\r\n\r\nabc")) == 408);
    CHECK(statusOf(server.exchange("GET / HTTP/1.1\r\nHost: a\r\n")) == 408);
    CHECK(statusOf(server.exchange("G")) == 408);
    CHECK(statusOf(server.exchange("")) == 408);
}

TEST_CASE("headers and bodies that are too long are refused as such")
{
    const OpenServer server;
    CHECK(statusOf(server.exchange("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17 * 1024, 'x') + "\r\n\r\n")) == 431);
    CHECK(statusOf(server.exchange("GET /" + QByteArray(40 * 1024, 'x'))) == 431);
    CHECK(statusOf(server.exchange("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n")) == 413);
    CHECK(server.handled() == 0);
}
