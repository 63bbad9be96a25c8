// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestPolicy.h"

#include "http/HeaderScan.h"

#include "SharedData.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::http;
using namespace uinbox::test;

namespace {

using Verdict = HeaderScan::Verdict;

const std::vector<Route> kRoutes{{"POST", "/hook", {}}, {"PUT", "/hook", {}}, {"GET", "/healthz", {}}, {"GET", "/media/*", {}}};

RequestHead post()
{
    return {"POST", "/hook", 11, {{"Host", "inbox.example"}, {"Content-Length", "5"}}};
}

RequestHead get(const QByteArray& target)
{
    return {"GET", target, 11, {{"Host", "inbox.example"}}};
}

ServerPolicy policy()
{
    ServerPolicy policy;
    policy.singleHeaders = {"x-signature"};
    return policy;
}

/// The status of the refusal; 0 where the request is admitted.
int refusalOf(const RequestHead& head)
{
    const auto admitted = admit(head, kRoutes, policy());
    return admitted ? 0 : admitted.error().status;
}

RequestHead with(RequestHead head, const QByteArray& name, const QByteArray& value)
{
    head.headers.add(name, value);
    return head;
}

RequestHead withLength(const QByteArray& length)
{
    return {"POST", "/hook", 11, {{"Host", "inbox.example"}, {"Content-Length", length}}};
}

}  // namespace

TEST_CASE("a header section is complete with its empty line, and only then")
{
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nX: b\tc\r\n\r\n";
    for (qsizetype i = 0; i < head.size(); ++i) CHECK(scanHeader(head.first(i)).verdict == Verdict::Incomplete);
    CHECK(scanHeader(head).verdict == Verdict::Complete);
    CHECK(scanHeader(head).length == head.size());
    CHECK(scanHeader(head + "body\n\xff").length == head.size());
}

TEST_CASE("bare line ends, folded lines, control and non-ASCII bytes make a header malformed")
{
    for (const QByteArray& bytes :
         {QByteArray("GET / HTTP/1.1\nHost: a\n\n"), QByteArray("GET / HTTP/1.1\r\nHost: a\n\r\n"),
          QByteArray("GET / HTTP/1.1\r\nA: 1\rB: 2\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\r\n"),
          QByteArray("GET / HTTP/1.1\r\nA: 1\r\n B: 2\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\n\tA: 1\r\n\r\n"),
          QByteArray(" GET / HTTP/1.1\r\n\r\n"), QByteArray("\r\nGET / HTTP/1.1\r\n\r\n"),
          QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 20), QByteArray("GET / HTTP/1.1\r\nA: \x7f\r\n\r\n"),
          QByteArray("GET / HTTP/1.1\r\nA: \x0b\r\n\r\n"), QByteArray("GET /\xc3\xa9 HTTP/1.1\r\n\r\n"), QByteArray("\n"),
          QByteArray("\x16\x03\x01\x02")}) {
        CAPTURE(bytes);
        CHECK(scanHeader(bytes).verdict == Verdict::Malformed);
    }
}

TEST_CASE("every byte that no header may have is refused wherever it stands")
{
    const QByteArray head = "POST /hook HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n";
    int accepted = 0;
    for (int value = 0; value < 256; ++value) {
        const bool isBad = (value < 0x20 && value != '\t' && value != '\r') || value > 0x7e;
        if (!isBad) continue;
        for (qsizetype at = 0; at < head.size(); ++at) {
            QByteArray bytes = head;
            bytes.insert(at, static_cast<char>(value));
            accepted += scanHeader(bytes).length == bytes.size() ? 1 : 0;
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("a request as providers send it is admitted, with its path, query and length")
{
    RequestHead head = post();
    head.target = "/hook?a=1?b&c=%20";
    const auto admitted = admit(head, kRoutes, policy());
    REQUIRE(admitted);
    CHECK(admitted->route == kRoutes.data());
    CHECK(admitted->path == "/hook");
    CHECK(admitted->query == "a=1?b&c=%20");
    CHECK(admitted->hasQuery);
    CHECK(admitted->contentLength == 5);
    CHECK_FALSE(admitted->isHead);
    head.target = "/hook?";
    CHECK(admit(head, kRoutes, policy())->hasQuery);
    CHECK(refusalOf(get("/healthz")) == 0);
    CHECK(admit({"HEAD", "/healthz", 11, {{"host", "a"}}}, kRoutes, policy())->isHead);
    CHECK(refusalOf(with(get("/healthz"), "Content-Length", "0")) == 0);
}

TEST_CASE("only HTTP/1.1 with a path as its target is admitted")
{
    RequestHead old = post();
    old.version = 10;
    CHECK(refusalOf(old) == 505);
    for (const char* target : {"*", "", "hook", "http://inbox.example/hook", "inbox.example:443", "/hook#fragment"}) {
        CAPTURE(target);
        RequestHead head = post();
        head.target = target;
        CHECK(refusalOf(head) == 400);
    }
}

TEST_CASE("exactly one well-formed Host is needed")
{
    CHECK(refusalOf({"GET", "/healthz", 11, {}}) == 400);
    CHECK(refusalOf(with(post(), "HOST", "inbox.example")) == 400);
    for (const char* host : {"", "a b", "a/b", "a,b", "a@b", "a\"b", "a?b", "a#b", "a\\b"}) {
        CAPTURE(host);
        CHECK(refusalOf({"GET", "/healthz", 11, {{"Host", host}}}) == 400);
    }
    for (const char* host : {"inbox.example", "127.0.0.1:3000", "[::1]:80"})
        CHECK(refusalOf({"GET", "/healthz", 11, {{"Host", host}}}) == 0);
    CHECK(refusalOf({"GET", "/healthz", 11, {{"Host", QByteArray(256, 'a')}}}) == 400);
}

TEST_CASE("a body has exactly one decimal length")
{
    CHECK(refusalOf({"POST", "/hook", 11, {{"Host", "a"}}}) == 411);
    CHECK(refusalOf({"PUT", "/hook", 11, {{"Host", "a"}}}) == 411);
    CHECK(refusalOf(with(post(), "content-length", "5")) == 400);
    for (const char* length :
         {"", "-1", "+5", "5, 5", "5,5", "0x5", "5 5", " 5", "5 ", "five", "1e3", "5.0", "99999999999", "18446744073709551621"}) {
        CAPTURE(length);
        CHECK(refusalOf(withLength(length)) == 400);
    }
    CHECK(refusalOf(withLength("0005")) == 0);
    CHECK(refusalOf(withLength("1048576")) == 0);
    CHECK(refusalOf(withLength("1048577")) == 413);
    CHECK(refusalOf(withLength("9999999999")) == 413);
    CHECK(refusalOf(with(get("/healthz"), "Content-Length", "1")) == 400);
}

TEST_CASE("what makes two servers disagree about a request is refused")
{
    for (const char* coding : {"chunked", "identity", "", "gzip, chunked", "xchunked"}) {
        CHECK(refusalOf(with(post(), "Transfer-Encoding", coding)) == 501);
        CHECK(refusalOf(with(get("/healthz"), "transfer-encoding", coding)) == 501);
    }
    CHECK(refusalOf(with(post(), "Expect", "100-continue")) == 417);
    CHECK(refusalOf(with(get("/healthz"), "Upgrade", "websocket")) == 400);
}

TEST_CASE("a header field that must be single is refused twice, in any case")
{
    CHECK(refusalOf(with(post(), "X-Signature", "a")) == 0);
    CHECK(refusalOf(with(with(post(), "X-Signature", "a"), "x-SIGNATURE", "a")) == 400);
}

TEST_CASE("an unknown path is 404, a known one with another method 405 and says which")
{
    CHECK(refusalOf(get("/nothing")) == 404);
    CHECK(refusalOf(get("/")) == 404);
    const auto refused = admit(get("/hook"), kRoutes, policy());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().status == 405);
    CHECK(refused.error().allow == "POST, PUT");
    for (const char* method : {"post", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"}) {
        RequestHead head = post();
        head.method = method;
        CHECK(refusalOf(head) == 405);
    }
}

TEST_CASE("paths are compared as they are, never decoded or tidied")
{
    for (const char* target : {"/hook/", "//hook", "/./hook", "/x/../hook", "/%68ook", "/HOOK", "/hook%00", "/hook;a", "/hook/x"}) {
        CAPTURE(target);
        RequestHead head = post();
        head.target = target;
        CHECK(refusalOf(head) == 404);
    }
}

TEST_CASE("a star in a route is one segment that is not empty, two are any rest")
{
    CHECK(pathMatches("/media/*", "/media/token"));
    CHECK_FALSE(pathMatches("/media/*", "/media/"));
    CHECK_FALSE(pathMatches("/media/*", "/media"));
    CHECK_FALSE(pathMatches("/media/*", "/media/a/b"));
    CHECK_FALSE(pathMatches("/media/*", "/media/a/"));
    CHECK(pathMatches("/a/*/c", "/a/b/c"));
    CHECK_FALSE(pathMatches("/a/*/c", "/a//c"));
    CHECK_FALSE(pathMatches("/a/*/c", "/a/b/d"));
    CHECK(pathMatches("/a/**", "/a/b"));
    CHECK(pathMatches("/a/**", "/a/b/c/"));
    CHECK_FALSE(pathMatches("/a/**", "/a"));
    CHECK_FALSE(pathMatches("/a/**", "/b/c"));
    CHECK(pathMatches("/", "/"));
    CHECK_FALSE(pathMatches("/", "/a"));
}
