// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineProof.h"

#include "LoopbackClient.h"
#include "ScriptedTransport.h"
#include "Standin.h"

#include "http/HttpClient.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// A listener with nothing but the health route.
struct Listener {
    HealthRoute health;
    http::HttpServer server;

    Listener() : server({health.route()}, {}) { REQUIRE(server.start(0)); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port())); }
    [[nodiscard]] LoopbackReply get(const QByteArray& target) const
    {
        LoopbackRequest request;
        request.target = target;
        return exchange(server.port(), request);
    }
};

struct Watched {
    LineProof proof;
    int passes = 0;
    std::vector<LineProblem> failures;

    Watched(const HealthRoute& health, http::HttpTransport& transport) : proof(health, transport, quick<LineTiming>())
    {
        QObject::connect(&proof, &LineProof::passed, [this] { ++passes; });
        QObject::connect(&proof, &LineProof::failed, [this](const LineProblem& problem) { failures.push_back(problem); });
    }
    void watch(const QUrl& url, std::chrono::milliseconds first = {}) { proof.watch(url, first, quick<LineTiming>().proofGreen); }
};

LineCause causeOf(const http::TransportResult& answer)
{
    const auto problem = proofProblem(answer, "ok 1\n");
    return problem ? problem->cause : LineCause::None;
}

http::TransportResult failure(int code)
{
    return tl::unexpected(http::TransportFailure{{ErrorKind::Network, QStringLiteral("x"), code, std::chrono::seconds{0}}, false});
}

}  // namespace

TEST_CASE("without a nonce the health route says ok, as it does with one that is none")
{
    const Listener listener;
    CHECK(listener.get("/healthz").body == "ok\n");
    CHECK(listener.get("/healthz?nonce=short").body == "ok\n");
    CHECK(listener.get("/healthz?nonce=" + QByteArray(65, 'a')).body == "ok\n");
    CHECK(listener.get("/healthz?nonce=0123456789abcdef%0d%0a").body == "ok\n");
    CHECK(listener.get("/healthz").status == 200);
}

TEST_CASE("a nonce is signed with a key that no other start has")
{
    const Listener one;
    const Listener other;
    const QByteArray target = "/healthz?nonce=0123456789abcdef0123";
    const LoopbackReply reply = one.get(target);
    CHECK(reply.body == one.health.answerTo("0123456789abcdef0123"));
    CHECK(reply.body.size() == 3 + 64 + 1);
    CHECK(reply.header("Cache-Control") == QByteArray("no-store"));
    CHECK(other.get(target).body != reply.body);
    CHECK(one.health.answerTo("0123456789abcdef0124") != reply.body);
}

TEST_CASE("the line is proven through the public address, again and again")
{
    const Listener listener;
    http::HttpClient http;
    Watched watched(listener.health, http);
    watched.watch(listener.url());
    CHECK(waitFor([&] { return watched.passes >= 3; }));
    CHECK(watched.failures.empty());
}

TEST_CASE("another server at the address, even another of our kind, is no proof")
{
    const Listener ours;
    const Listener other;
    http::HttpClient http;
    Watched watched(ours.health, http);
    watched.watch(other.url());
    REQUIRE(waitFor([&] { return !watched.failures.empty(); }));
    CHECK(watched.failures.front().cause == LineCause::WrongAnswer);
    CHECK(watched.passes == 0);
}

TEST_CASE("a listener that comes back is noticed")
{
    auto listener = std::make_unique<Listener>();
    http::HttpClient http;
    const HealthRoute& health = listener->health;
    Watched watched(health, http);
    const quint16 port = listener->server.port();
    const QUrl url = listener->url();
    listener->server.stop();
    watched.watch(url);
    REQUIRE(waitFor([&] { return watched.failures.size() >= 2; }));
    CHECK(watched.failures.front().cause == LineCause::NotReached);
    REQUIRE(waitFor([&] { return listener->server.start(port).has_value(); }));
    CHECK(waitFor([&] { return watched.passes > 0; }));
    watched.proof.stop();
}

TEST_CASE("what an answer says is told apart")
{
    CHECK(causeOf(http::ClientResponse{200, {}, "ok 1\n"}) == LineCause::None);
    CHECK(causeOf(http::ClientResponse{200, {}, "ok 2\n"}) == LineCause::WrongAnswer);
    CHECK(causeOf(http::ClientResponse{200, {}, "ok\n"}) == LineCause::WrongAnswer);
    CHECK(causeOf(http::ClientResponse{301, {{"Location", "https://x"}}, {}}) == LineCause::WrongAnswer);
    CHECK(causeOf(http::ClientResponse{404, {{"Ngrok-Error-Code", "ERR_NGROK_3200"}}, {}}) == LineCause::NotReached);
    CHECK(causeOf(http::ClientResponse{502, {}, {}}) == LineCause::NotReached);
    CHECK(causeOf(failure(6)) == LineCause::NameNotFound);
    CHECK(causeOf(failure(7)) == LineCause::NotReached);
    CHECK(causeOf(failure(28)) == LineCause::NotReached);
    CHECK(causeOf(failure(60)) == LineCause::CertificateRefused);
    CHECK(proofProblem(http::ClientResponse{404, {{"Ngrok-Error-Code", "ERR_NGROK_3200"}}, {}}, "x")->detail ==
          QStringLiteral("HTTP 404 ERR_NGROK_3200"));
}

TEST_CASE("a proof asks for what no cache has, under the whole public address")
{
    const auto request = proofRequest(QUrl(QStringLiteral("https://in.example.com/inbox")), "abc-_123");
    CHECK(request.url == QUrl(QStringLiteral("https://in.example.com/inbox/healthz?nonce=abc-_123")));
    CHECK(request.repeatable == http::Repeatable::Once);
}

TEST_CASE("an answer to an address that is no longer watched counts for nothing")
{
    const HealthRoute health;
    ScriptedTransport transport;
    Watched watched(health, transport);
    watched.watch(QUrl(QStringLiteral("https://a.example")));
    watched.watch(QUrl(QStringLiteral("https://b.example")));
    REQUIRE(transport.requests.size() == 2);
    CHECK(transport.requests[0].url.query() != transport.requests[1].url.query());
    transport.answerNext(http::ClientResponse{200, {}, "wrong"});
    transport.answerNext(http::ClientResponse{200, {}, *health.answerTo(transport.requests[1].url.query().mid(6).toLatin1())});
    REQUIRE(waitFor([&] { return watched.passes == 1; }));
    CHECK(watched.failures.empty());
}

TEST_CASE("a name that is new is not looked up at once")
{
    const HealthRoute health;
    ScriptedTransport transport;
    Watched watched(health, transport);
    watched.watch(QUrl(QStringLiteral("https://a.example")), std::chrono::milliseconds(30));
    CHECK(transport.requests.empty());
    CHECK(waitFor([&] { return transport.requests.size() == 1; }));
}
