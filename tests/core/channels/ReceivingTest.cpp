// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/ErrorCode.h"
#include "channels/resend/ReceivingApi.h"

#include "ManualClock.h"
#include "ScriptedTransport.h"
#include "Waiting.h"

#include <QUrlQuery>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using resend::parseReceived;
using resend::parseReceivedPage;
using resend::ReceivingApi;

namespace {

const Timestamp kNow = fromMillis(1772442000000);  // 2026-03-02 09:00 UTC

resend::Account account()
{
    return {Secret("re_key"), QStringLiteral("Acme <hello@acme.example>"), QUrl(QStringLiteral("https://api.example"))};
}

http::ClientResponse ok(const QByteArray& body, http::Headers headers = {})
{
    return {200, std::move(headers), body};
}

QByteArray row(const QByteArray& id, const QByteArray& at)
{
    return R"({"id":")" + id + R"(","created_at":")" + at + R"("})";
}

QByteArray page(const QByteArray& rows, bool more)
{
    return R"({"object":"list","has_more":)" + QByteArray(more ? "true" : "false") + R"(,"data":[)" + rows + "]}";
}

QString valueOf(const resend::ReceivedEmail& email, QStringView name)
{
    for (const auto& header : email.headers)
        if (header.name == name) return header.value;
    return {};
}

/// An API that answers from a script.
struct Desk {
    ScriptedTransport transport;
    ManualClock clock;
    ReceivingApi api{account(), transport, clock};
};

}  // namespace

TEST_CASE("requests for received e-mails name their path and are signed in")
{
    const auto list = resend::listReceivedRequest(account(), QStringLiteral("e-9"));
    CHECK(list.url.toString() == QStringLiteral("https://api.example/emails/receiving?limit=100&after=e-9"));
    CHECK(list.headers.value("Authorization") == QByteArray("Bearer re_key"));
    CHECK(list.headers.value("User-Agent"));
    CHECK(resend::fetchReceivedRequest(account(), QStringLiteral("e-1")).url.path() == QStringLiteral("/emails/receiving/e-1"));
    CHECK(resend::locateFileRequest(account(), QStringLiteral("e-1"), QStringLiteral("f-1")).url.path() ==
          QStringLiteral("/emails/receiving/e-1/attachments/f-1"));
}

TEST_CASE("a received e-mail is read with everything it has")
{
    const auto email = parseReceived(
        ok(R"({"object":"email","id":"e-1","from":"Ann <ann@example.org>","to":["hello@acme.example"],)"
           R"("cc":null,"reply_to":["x@y.example"],"subject":"Grüße","message_id":"<1@x>","text":"\ufeffa","html":null,)"
           R"("headers":{"X-One":"1","received":["a","b"],"X-Number":5},"created_at":"2026-03-02T09:00:00.000Z",)"
           R"("attachments":[{"id":"f-1","filename":null,"content_type":"image/png","content_id":"<c>","size":12}]})"));
    REQUIRE(email);
    CHECK(email->id == QStringLiteral("e-1"));
    CHECK(email->to == QStringList{QStringLiteral("hello@acme.example")});
    CHECK(email->cc.isEmpty());
    CHECK(email->replyTo == QStringList{QStringLiteral("x@y.example")});
    CHECK(email->subject == QStringLiteral("Grüße"));
    CHECK(email->text == QStringLiteral("\ufeffa"));
    CHECK(email->receivedAt == kNow);
    CHECK(valueOf(*email, u"X-One") == QStringLiteral("1"));
    CHECK(valueOf(*email, u"X-Number") == QStringLiteral("5"));
    CHECK(std::count_if(email->headers.begin(), email->headers.end(), [](auto& h) { return h.name == u"received"; }) == 2);
    REQUIRE(email->files.size() == 1);
    CHECK(email->files[0].fileName.isEmpty());
    CHECK(email->files[0].size == 12);
}

TEST_CASE("headers that come as a list of pairs are headers too, and bytes that are no text are replaced, not dropped")
{
    const auto pairs = parseReceived(ok(R"({"id":"e","headers":[{"name":"X-A","value":"1"},{"name":"X-B","value":["2","3"]}]})"));
    REQUIRE(pairs);
    CHECK(pairs->headers.size() == 3);
    const auto broken = parseReceived(ok("{\"id\":\"e\",\"subject\":\"caf\xe9\",\"text\":\"a\xff\xfe z\"}"));
    REQUIRE(broken);
    CHECK(broken->subject == QStringLiteral("caf\ufffd"));
    CHECK(broken->text == QStringLiteral("a\ufffd\ufffd z"));
    CHECK(broken->raw.contains("caf\xe9"));
}

TEST_CASE("what is no received e-mail is an error of its kind")
{
    for (const QByteArray& body :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"id":"../../etc"})"), QByteArray("<html>")})
        CHECK(parseReceived(ok(body)).error().kind == ErrorKind::Corrupt);
    CHECK(parseReceived({404, {}, R"({"name":"not_found"})"}).error().kind == ErrorKind::NotFound);
    const auto restricted = parseReceived({401, {}, R"({"name":"restricted_api_key"})"});
    CHECK(restricted.error().kind == ErrorKind::Auth);
    CHECK(restricted.error().code == resend::kRestrictedApiKey);
    CHECK(parseReceived({500, {}, {}}).error().kind == ErrorKind::Network);
}

TEST_CASE("a page ends where something is older than what is asked for")
{
    const QByteArray rows = row("e-3", "2026-03-02T08:59:00Z") + ',' + row("e-2", "2026-03-02T08:30:00Z");
    const auto first = parseReceivedPage(ok(page(rows, true)), kNow - 1h, kNow);
    REQUIRE(first);
    CHECK(first->emails.size() == 2);
    CHECK(first->next == QStringLiteral("e-2"));
    const auto last = parseReceivedPage(ok(page(rows, true)), kNow - 10min, kNow);
    REQUIRE(last);
    CHECK(last->emails.size() == 1);
    CHECK(last->next.isEmpty());
    CHECK(parseReceivedPage(ok(page(rows, false)), kNow - 1h, kNow)->next.isEmpty());
    const auto timeless = parseReceivedPage(ok(page(row("e-1", "yesterday"), true)), kNow - 1h, kNow);
    CHECK(timeless->emails.at(0).receivedAt == kNow);
    CHECK(timeless->next == QStringLiteral("e-1"));
    CHECK_FALSE(parseReceivedPage(ok(page({}, true)), kNow, kNow));
    // One that makes no sense does not keep the others away.
    const auto odd = parseReceivedPage(ok(R"({"data":[{"id":"a/b"},{"id":null},{"id":"e1"}]})"), kNow, kNow);
    REQUIRE(odd);
    CHECK(odd->emails.size() == 1);
    CHECK_FALSE(parseReceivedPage(ok("{}"), kNow, kNow));
}

TEST_CASE("a clock that is an hour ahead does not hide what came in a moment ago")
{
    const http::Headers date{{"Date", "Mon, 02 Mar 2026 08:00:00 GMT"}};
    const auto read = parseReceivedPage(ok(page(row("e-1", "2026-03-02T07:59:30Z"), false), date), kNow - 5min, kNow);
    REQUIRE(read);
    REQUIRE(read->emails.size() == 1);
    CHECK(read->emails[0].receivedAt == kNow - 30s);
}

TEST_CASE("a file's address is an address")
{
    const auto location = resend::parseFileLocation(
        ok(R"({"id":"f","download_url":"https://cdn.example/x?Signature=a%2Bb","expires_at":"2026-03-02T10:00:00Z","size":5})"));
    REQUIRE(location);
    CHECK(location->url.toEncoded() == "https://cdn.example/x?Signature=a%2Bb");
    CHECK(location->expiresAt == kNow + 1h);
    CHECK(location->size == 5);
    CHECK_FALSE(resend::parseFileLocation(ok(R"({"download_url":""})")));
    CHECK_FALSE(resend::parseFileLocation(ok(R"({"download_url":"not a url"})")));
}

TEST_CASE("a list is read page after page, waits for the next window and repeats what was refused for the rate")
{
    Desk desk;
    desk.transport.willAnswer(200, page(row("e-3", "2026-03-02T08:59:00Z"), true),
                              {{"ratelimit-remaining", "0"}, {"ratelimit-reset", "0.05"}});
    desk.transport.willAnswer(429, R"({"name":"rate_limit_exceeded"})", {{"retry-after", "0"}});
    desk.transport.willAnswer(200, page(row("e-2", "2026-03-02T08:58:00Z"), false));
    const auto list = await(desk.api.list(kNow - 1h));
    REQUIRE(list);
    REQUIRE(list->size() == 2);
    CHECK(list->at(1).id == QStringLiteral("e-2"));
    REQUIRE(desk.transport.requests.size() == 3);
    CHECK(desk.transport.requests[1].url == desk.transport.requests[2].url);
    CHECK(QUrlQuery(desk.transport.requests[2].url).queryItemValue(QStringLiteral("after")) == QStringLiteral("e-3"));
}

TEST_CASE("a list that cannot be read to its end is no list")
{
    Desk desk;
    desk.transport.willAnswer(200, page(row("e-3", "2026-03-02T08:59:00Z"), true));
    desk.transport.willAnswer(200, page(row("e-3", "2026-03-02T08:59:00Z"), true));
    CHECK(await(desk.api.list(kNow - 1h)).error().kind == ErrorKind::Network);
    desk.transport.willAnswer(200, page(row("e-3", "2026-03-02T08:59:00Z"), true));
    desk.transport.willFail(ErrorKind::Timeout, true);
    CHECK(await(desk.api.list(kNow - 1h)).error().kind == ErrorKind::Timeout);
    desk.transport.willAnswer(429, R"({"name":"daily_quota_exceeded"})", {{"Date", "Mon, 02 Mar 2026 09:00:00 GMT"}});
    CHECK(await(desk.api.list(kNow - 1h)).error().retryAfter == 15h);
    desk.transport.willAnswer(401, R"({"name":"restricted_api_key"})");
    CHECK(await(desk.api.list(kNow - 1h)).error().code == resend::kRestrictedApiKey);
}

TEST_CASE("every answer's header is told on, and ids that are none are never asked for")
{
    Desk desk;
    std::vector<QByteArray> dates;
    desk.api.setAnswerListener([&](const http::Headers& headers, Timestamp asked) {
        CHECK(asked == desk.clock.now());
        dates.push_back(headers.value("Date").value_or(QByteArray()));
    });
    desk.transport.willAnswer(200, R"({"id":"e-1"})", {{"Date", "one"}});
    CHECK(await(desk.api.fetch(QStringLiteral("e-1"))));
    desk.transport.willAnswer(404, {}, {{"Date", "two"}});
    CHECK(await(desk.api.locate(QStringLiteral("e-1"), QStringLiteral("f"))).error().kind == ErrorKind::NotFound);
    CHECK(dates == std::vector<QByteArray>{"one", "two"});
    CHECK_FALSE(await(desk.api.fetch(QStringLiteral("../domains"))));
    CHECK_FALSE(await(desk.api.locate(QStringLiteral("e-1"), QStringLiteral("a/b"))));
    CHECK(desk.transport.requests.size() == 2);
}
