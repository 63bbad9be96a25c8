// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailFetcher.h"

#include "channels/resend/ErrorCode.h"
#include "inbound/EmailWrites.h"

#include "Conversation.h"
#include "ScriptedTransport.h"

#include <QUrlQuery>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

EmailFetcher::Options quick()
{
    EmailFetcher::Options options;
    options.pace = 0ms;
    options.lookUps = 3;
    return options;
}

resend::Account account(const char* key = "re_key")
{
    return {Secret(QByteArray(key)), QStringLiteral("Acme <hello@acme.example>"), QUrl(QStringLiteral("https://api.example"))};
}

QByteArray email(const QByteArray& id, const QByteArray& from = "Bob <bob@example.org>")
{
    return R"({"id":")" + id + R"(","from":")" + from +
           R"(","to":["hello@acme.example"],"subject":"hi","text":"hello","created_at":"2026-03-02T08:00:00Z","attachments":[{"id":"f-1"}]})";
}

QByteArray listOf(std::initializer_list<const char*> ids, bool more = false)
{
    QByteArray rows;
    for (const char* id : ids)
        rows += (rows.isEmpty() ? "" : ",") + QByteArray(R"({"id":")") + id + R"(","created_at":"2026-03-02T08:30:00Z"})";
    return R"({"has_more":)" + QByteArray(more ? "true" : "false") + R"(,"data":[)" + rows + "]}";
}

/// A fetcher on a transport that answers from a script.
struct Office : Conversation {
    explicit Office(EmailFetcher::Options options = quick()) : fetcher(*database, transport, clock, options) {}

    void await(const char* id)
    {
        REQUIRE(database.write(
            [&](db::WriteScope& scope) { return EmailWrites(scope, clock.now()).await(QString::fromLatin1(id), clock.now()); }));
    }
    void begin()
    {
        fetcher.setAccount(account());
        fetcher.start();
    }
    bool asked(size_t count)
    {
        return waitFor([&] { return transport.requests.size() >= count; });
    }
    bool has(int messages)
    {
        return waitFor([&] { return inbound() == messages; });
    }
    int inbound() { return database.count("SELECT count(*) FROM message WHERE direction = 'inbound'"); }
    int awaited() { return database.count("SELECT count(*) FROM received_email"); }
    int postponed(int fetches)
    {
        return database.count("SELECT count(*) FROM received_email WHERE fetches = " + QByteArray::number(fetches));
    }
    /// Lets whatever it would do happen.
    void settle()
    {
        for (int i = 0; i < 5; ++i) (void)database.write([](db::WriteScope&) -> Result<> { return {}; });
        QCoreApplication::processEvents();
    }
    /// And all that it has begun end.
    void rest()
    {
        settle();
        REQUIRE(waitFor([&] { return fetcher.isWaiting(); }));
    }

    ScriptedTransport transport;
    EmailFetcher fetcher;
};

}  // namespace

TEST_CASE("what is awaited at the start is fetched and stored with its files still to be fetched")
{
    Office office;
    office.await("e-1");
    office.transport.willAnswer(200, email("e-1"));
    office.begin();
    REQUIRE(office.has(1));
    CHECK(office.awaited() == 0);
    CHECK(office.database.count("SELECT count(*) FROM attachment WHERE remote_id = 'e-1/f-1' AND fetch_state = 'wanted'") == 1);
    CHECK(office.database.count(
              "SELECT count(*) FROM message WHERE created_at = 1772438400000 AND from_address = 'bob@example.org'") == 1);
    CHECK(office.database.count("SELECT count(*) FROM webhook_event WHERE outcome = 'stored' AND via = 'list'") == 1);
    CHECK(office.transport.requests.size() == 1);
}

TEST_CASE("what a commit makes known is fetched at once, a few at a time")
{
    Office office;
    office.begin();
    for (const char* id : {"e-1", "e-2", "e-3"}) office.await(id);
    REQUIRE(office.asked(2));
    office.settle();
    CHECK(office.transport.requests.size() == 2);
    office.transport.answerNext(http::ClientResponse{200, {}, email("e-1")});
    REQUIRE(office.asked(3));
    office.transport.answerNext(http::ClientResponse{200, {}, email("e-2")});
    office.transport.answerNext(http::ClientResponse{200, {}, email("e-3")});
    REQUIRE(office.has(3));
    CHECK(office.awaited() == 0);
    CHECK(office.transport.requests.size() == 3);
}

TEST_CASE("two requests are apart by the pace")
{
    auto options = quick();
    options.pace = 1h;
    Office office(options);
    office.await("e-1");
    office.await("e-2");
    office.transport.willAnswer(200, email("e-1"));
    office.begin();
    REQUIRE(office.has(1));
    office.rest();
    CHECK(office.transport.requests.size() == 1);
    office.transport.willAnswer(200, email("e-2"));
    office.clock.advance(1h);
    office.await("e-3");  // any reason to look
    REQUIRE(office.has(2));
}

TEST_CASE("what cannot be had now is asked for again later, and never given up")
{
    Office office;
    office.await("e-1");
    office.begin();
    int fetches = 0;
    for (int round = 0; round < 4; ++round) {
        office.transport.willAnswer(503, {});
        office.transport.willFail(ErrorKind::Timeout, true);
        for (int i = 0; i < 2; ++i) {
            office.fetcher.poke();
            ++fetches;
            REQUIRE(waitFor([&] { return office.postponed(fetches) == 1; }));
            office.rest();
            office.clock.advance(1h);
        }
    }
    CHECK(office.database.count("SELECT count(*) FROM received_email WHERE fetch_at IS NOT NULL AND reason <> ''") == 1);
    office.transport.willAnswer(200, email("e-1"));
    office.fetcher.poke();
    CHECK(office.has(1));
}

TEST_CASE("the waits become longer up to an hour")
{
    Office office;
    office.await("e-1");
    office.transport.willAnswer(500, {});
    office.begin();
    const auto wait = [&](int fetches) {
        REQUIRE(waitFor([&] { return office.postponed(fetches) == 1; }));
        office.rest();
        const auto rows = office.database.read([](db::Connection& connection) { return EmailRepository(connection).next(1); });
        return *rows->at(0).fetchAt - office.clock.now();
    };
    CHECK(wait(1) == 5s);
    std::vector<std::chrono::milliseconds> waits;
    for (int i = 2; i <= 12; ++i) {
        office.clock.advance(1h);
        office.transport.willAnswer(500, {});
        office.fetcher.poke();
        waits.push_back(wait(i));
    }
    CHECK(waits.front() == 10s);
    CHECK(waits.back() == 1h);
    CHECK(std::is_sorted(waits.begin(), waits.end()));
}

TEST_CASE("one that the provider does not know, or that cannot be read, is given up with its reason")
{
    ExpectedWarnings expected(QStringLiteral("given up"));
    for (const bool isKnown : {false, true}) {
        Office office;
        office.await("e-1");
        office.begin();
        for (int i = 1; i <= 3; ++i) {
            if (isKnown)
                office.transport.willAnswer(200, i == 1 ? email("another") : QByteArray("<html>"));
            else
                office.transport.willAnswer(404, R"({"name":"not_found"})");
            office.fetcher.poke();
            REQUIRE(waitFor([&] { return office.postponed(i) == 1; }));
            office.rest();
            office.clock.advance(1h);
        }
        CHECK(office.database.count("SELECT count(*) FROM received_email WHERE fetch_at IS NULL AND reason <> ''") == 1);
        office.fetcher.poke();
        office.rest();
        CHECK(office.transport.requests.size() == 3);
        CHECK(office.inbound() == 0);
    }
}

TEST_CASE("a refused key is told, nothing is asked until it is another, and nothing is lost")
{
    Office office;
    int changes = 0;
    QObject::connect(&office.fetcher, &EmailFetcher::obstacleChanged, [&] { ++changes; });
    office.await("e-1");
    office.await("e-2");
    office.transport.willAnswer(401, R"({"name":"restricted_api_key"})");
    office.transport.willAnswer(401, R"({"name":"restricted_api_key"})");
    office.begin();
    REQUIRE(waitFor([&] { return office.fetcher.obstacle().has_value(); }));
    CHECK(office.fetcher.obstacle()->code == resend::kRestrictedApiKey);
    office.rest();
    const auto asked = office.transport.requests.size();
    CHECK(asked <= 2);
    office.await("e-3");
    office.rest();
    CHECK(office.transport.requests.size() == asked);
    CHECK(office.postponed(0) == 3);
    for (const char* id : {"e-1", "e-2", "e-3"}) office.transport.willAnswer(200, email(id));
    office.fetcher.setAccount(account("re_full"));
    CHECK(office.has(3));
    CHECK_FALSE(office.fetcher.obstacle());
    CHECK(changes == 2);
}

TEST_CASE("a refusal for the rate pauses all, as long as it says")
{
    Office office;
    office.await("e-1");
    office.transport.willAnswer(429, R"({"name":"rate_limit_exceeded"})", {{"retry-after", "30"}});
    office.begin();
    REQUIRE(office.asked(1));
    office.rest();
    office.clock.advance(29s);
    office.await("e-2");
    office.rest();
    CHECK(office.transport.requests.size() == 1);
    CHECK(office.postponed(0) == 2);
    office.clock.advance(1s);
    office.transport.willAnswer(200, email("e-1"));
    office.transport.willAnswer(200, email("e-2"));
    office.await("e-3");
    CHECK(office.has(2));
}

TEST_CASE("another account in the middle of an answer asks anew")
{
    Office office;
    office.await("e-1");
    office.begin();
    REQUIRE(office.asked(1));
    office.fetcher.setAccount(account("re_other"));
    REQUIRE(office.asked(2));
    office.transport.answerNext(http::ClientResponse{200, {}, email("e-1", "old@example.org")});
    office.transport.answerNext(http::ClientResponse{200, {}, email("e-1", "new@example.org")});
    REQUIRE(office.has(1));
    CHECK(office.database.count("SELECT count(*) FROM message WHERE from_address = 'new@example.org'") == 1);
    office.fetcher.setAccount(account(""));
    CHECK_FALSE(office.fetcher.api());
    office.await("e-2");
    office.settle();
    CHECK(office.transport.requests.size() == 2);
}

TEST_CASE("our own e-mail that comes in makes nobody")
{
    Office office;
    office.await("e-1");
    office.await("e-2");
    office.transport.willAnswer(200, email("e-1", "Acme <HELLO@acme.example>"));
    office.transport.willAnswer(200, email("e-2", "sales@acme.example"));
    office.fetcher.setAccount(account(), {QStringLiteral("sales@acme.example")});
    office.fetcher.start();
    REQUIRE(waitFor([&] { return office.awaited() == 0; }));
    CHECK(office.inbound() == 0);
    CHECK(office.database.count("SELECT count(*) FROM contact") == 1);
    CHECK(office.database.count("SELECT count(*) FROM webhook_event WHERE outcome = 'own'") == 2);
}

TEST_CASE("catching up finds what no webhook told of, and only that")
{
    Office office;
    office.begin();
    office.transport.willAnswer(200, listOf({"e-3", "e-2"}, true));
    office.transport.willAnswer(200, listOf({"e-1"}));
    const auto found = test::await(office.fetcher.catchUp(office.clock.now() - 1h));
    REQUIRE(found);
    CHECK(*found == 3);
    REQUIRE(office.asked(4));
    for (int i = 0; i < 3; ++i) {
        REQUIRE(office.asked(static_cast<size_t>(3 + i)));
        const QString path = office.transport.requests[static_cast<size_t>(2 + i)].url.path();
        office.transport.answerNext(http::ClientResponse{200, {}, email(path.section(u'/', -1).toLatin1())});
        REQUIRE(office.has(i + 1));
    }
    office.transport.willAnswer(200, listOf({"e-3", "e-2", "e-1"}));
    CHECK(test::await(office.fetcher.catchUp(office.clock.now() - 1h)) == Result<int>(0));
    CHECK(office.awaited() == 0);
}

TEST_CASE("a key that may only send is told as such, and a list that breaks off changes nothing")
{
    Office office;
    CHECK(test::await(office.fetcher.catchUp(office.clock.now())).error().kind == ErrorKind::Auth);
    office.fetcher.setAccount(account());
    office.transport.willAnswer(401, R"({"name":"restricted_api_key"})");
    const auto refused = test::await(office.fetcher.catchUp(office.clock.now() - 1h));
    CHECK(refused.error().kind == ErrorKind::Auth);
    CHECK(refused.error().code == resend::kRestrictedApiKey);
    CHECK(office.fetcher.obstacle());
    office.transport.willAnswer(200, listOf({"e-1"}, true));
    office.transport.willFail(ErrorKind::Network, true);
    CHECK(test::await(office.fetcher.catchUp(office.clock.now() - 1h)).error().kind == ErrorKind::Network);
    CHECK(office.awaited() == 0);
    CHECK(office.fetcher.obstacle());
}
