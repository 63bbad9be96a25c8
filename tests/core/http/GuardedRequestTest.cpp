// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpClient.h"

#include "FakeHttpServer.h"
#include "SilentListener.h"
#include "Waiting.h"

#include <atomic>
#include <mutex>

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// A server on this computer that must not be found by guarded requests.
struct Inside {
    std::atomic<int> asked{0};
    std::mutex mutex;
    std::vector<FakeRequest> requests;
    FakeReply reply;
    http::HttpClient client;
    FakeHttpServer server;

    Inside() : server([this](const FakeRequest& request) { return answer(request); }) {}

    FakeReply answer(const FakeRequest& request)
    {
        ++asked;
        const std::lock_guard lock(mutex);
        requests.push_back(request);
        return reply;
    }
    [[nodiscard]] QByteArray authority() const { return "127.0.0.1:" + QByteArray::number(server.port()); }
    [[nodiscard]] http::ClientRequest guarded(const QString& url) const
    {
        http::ClientRequest request;
        request.url = QUrl(url);
        request.reach = http::Reach::PublicOnly;
        request.user = "AC1";
        request.password = Secret("token");
        request.connectTimeout = std::chrono::seconds(3);
        request.timeout = std::chrono::seconds(5);
        return request;
    }
    [[nodiscard]] QString url(const QString& scheme, const QString& host) const
    {
        return QStringLiteral("%1://%2:%3/x").arg(scheme, host).arg(server.port());
    }
};

}  // namespace

TEST_CASE("a guarded request reaches no address of this computer, however it is written")
{
    Inside inside;
    SilentListener everywhere;
    const auto url = [&](const char* scheme, const char* host) {
        return QStringLiteral("%1://%2:%3/x").arg(QLatin1String(scheme), QLatin1String(host)).arg(everywhere.port());
    };
    int refusals = 0;
    for (const char* host : {"127.0.0.1",
                             "127.0.0.2",
                             "127.1",
                             "127.0.1",
                             "0177.0.0.1",
                             "0x7f.0.0.1",
                             "0x7f.1",
                             "0x7f000001",
                             "2130706433",
                             "017700000001",
                             "0",
                             "0.0.0.0",
                             "localhost",
                             "LOCALHOST",
                             "localhost.",
                             "[::1]",
                             "[::]",
                             "[::ffff:127.0.0.1]",
                             "[::ffff:7f00:1]",
                             "[::127.0.0.1]",
                             "[0:0:0:0:0:ffff:127.0.0.1]",
                             "user:pass@127.0.0.1",
                             "127.0.0.1.",
                             "%31%32%37.0.0.1",
                             "127%2e0%2e0%2e1",
                             "10.0.0.1",
                             "192.168.1.1",
                             "169.254.169.254",
                             "100.64.0.1",
                             "[fe80::1]",
                             "[fd00::1]",
                             "[64:ff9b::7f00:1]",
                             "[2002:7f00:1::]",
                             "[2001:0:7f00:1::]",
                             "224.0.0.1",
                             "255.255.255.255"}) {
        for (const char* scheme : {"https", "http"}) {
            CAPTURE(host, scheme);
            const auto result = await(inside.client.send(inside.guarded(url(scheme, host))));
            REQUIRE_FALSE(result);
            CHECK_FALSE(result.error().mayHaveArrived);
            CHECK((result.error().error.kind == ErrorKind::Rejected || result.error().error.kind == ErrorKind::Invalid ||
                   result.error().error.kind == ErrorKind::Network));
            refusals += result.error().error.kind == ErrorKind::Rejected ? 1 : 0;
        }
    }
    CHECK(refusals > 20);
    CHECK(everywhere.connections() == 0);
    // It would have been seen.
    auto free = inside.guarded(url("https", "127.0.0.1"));
    free.reach = http::Reach::Anywhere;
    free.timeout = std::chrono::milliseconds(300);
    CHECK_FALSE(await(inside.client.send(free)));
    CHECK(everywhere.connections() == 1);
}

TEST_CASE("a name that leads to public addresses only at first is refused at the one that is connected to")
{
    Inside inside;
    SilentListener everywhere;
    // What was resolved when the address was judged does not matter: this is what is about to be connected to.
    for (const char* address :
         {"127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "127.0.0.1,[::1],10.1.2.3"}) {
        CAPTURE(address);
        auto request = inside.guarded(QStringLiteral("https://mms.twiliocdn.com:%1/x").arg(everywhere.port()));
        request.resolved = "mms.twiliocdn.com:" + QByteArray::number(everywhere.port()) + ':' + address;
        const auto result = await(inside.client.send(request));
        REQUIRE_FALSE(result);
        CHECK(result.error().error.kind == ErrorKind::Rejected);
        CHECK_FALSE(result.error().mayHaveArrived);
    }
    CHECK(everywhere.connections() == 0);
}

TEST_CASE("a connection that another request left open is not used by a guarded one")
{
    Inside inside;
    auto free = inside.guarded(inside.url(QStringLiteral("http"), QStringLiteral("127.0.0.1")));
    free.reach = http::Reach::Anywhere;
    REQUIRE(await(inside.client.send(free)));
    auto guarded = free;
    guarded.reach = http::Reach::PublicOnly;
    CHECK_FALSE(await(inside.client.send(guarded)));
    guarded.allowedLoopback = {"127.0.0.1:1"};
    CHECK_FALSE(await(inside.client.send(guarded)));
    CHECK(inside.asked == 1);
    guarded.allowedLoopback = {inside.authority()};
    CHECK(await(inside.client.send(guarded)));
    // And what it used is no way in for the next.
    guarded.allowedLoopback.clear();
    CHECK_FALSE(await(inside.client.send(guarded)));
    CHECK(inside.asked == 2);
}

TEST_CASE("a stand-in on this computer is reached by the very name and port it was named by")
{
    Inside inside;
    auto request = inside.guarded(inside.url(QStringLiteral("http"), QStringLiteral("localhost")));
    request.allowedLoopback = {inside.authority()};
    CHECK_FALSE(await(inside.client.send(request)));
    request.allowedLoopback = {"localhost:" + QByteArray::number(inside.server.port())};
    CHECK(await(inside.client.send(request)));
    request.url.setPort(1);
    CHECK_FALSE(await(inside.client.send(request)));
    CHECK(inside.asked == 1);
}

TEST_CASE("a guarded request asks no proxy")
{
    Inside inside;
    SilentListener proxy;
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    qputenv("https_proxy", address);
    qputenv("http_proxy", address);
    auto request = inside.guarded(QStringLiteral("https://mms.twiliocdn.com/x"));
    request.resolved = "mms.twiliocdn.com:443:127.0.0.1";
    const auto result = await(inside.client.send(request));
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
    REQUIRE_FALSE(result);
    CHECK(result.error().error.kind == ErrorKind::Rejected);
    CHECK(proxy.connections() == 0);
}

TEST_CASE("an answer that is too long is given up at its announced length, or where it passes the limit")
{
    Inside inside;
    inside.reply.body = QByteArray(2'000'000, 'x');
    auto request = inside.guarded(inside.url(QStringLiteral("http"), QStringLiteral("127.0.0.1")));
    request.allowedLoopback = {inside.authority()};
    request.maxBodyBytes = 1'000'000;
    const auto announced = await(inside.client.send(request));
    REQUIRE_FALSE(announced);
    CHECK(announced.error().error.code == http::kAnswerTooLong);
    CHECK(announced.error().announced == 2'000'000);
    request.maxBodyBytes = 2'000'000;
    CHECK(await(inside.client.send(request))->body.size() == 2'000'000);
}
