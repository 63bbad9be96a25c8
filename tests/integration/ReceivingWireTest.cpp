// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// E-mail in, over real connections: the provider on loopback posts signed webhooks and is asked for what it has.
#include "channels/resend/ErrorCode.h"
#include "http/HttpClient.h"
#include "inbound/ClockWatch.h"
#include "inbound/EmailFetcher.h"
#include "inbound/ResendWebhooks.h"
#include "inbound/TwilioWebhooks.h"
#include "threads/MessageRepository.h"

#include "FakeProvider.h"
#include "LoopbackClient.h"
#include "SvixSigning.h"
#include "TestDatabase.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray kPublic = "https://inbox.example";
const QByteArray kPath = "/api/webhooks/resend";

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

EmailFetcher::Options quick()
{
    EmailFetcher::Options options;
    options.pace = 0ms;
    options.firstRetry = 5ms;
    options.longestRetry = 50ms;
    options.atOnce = 4;
    return options;
}

http::ServerPolicy policy()
{
    http::ServerPolicy policy = TwilioWebhooks::policy();
    for (const QByteArray& name : ResendWebhooks::singleHeaders()) policy.singleHeaders.push_back(name);
    return policy;
}

/// A provider, and everything of ours that has to do with what it receives.
struct Line {
    Line()
    {
        webhooks.setSigningSecret(Secret(kSecret));
        webhooks.setClockListener([this](std::chrono::seconds ahead) { watch.heardWebhook(ahead); });
        listener = std::make_unique<http::HttpServer>(webhooks.routes(), policy());
        const auto port = listener->start(0);
        REQUIRE(port);
        provider.setTunnel(kPublic, *port);
        provider.setResendWebhook(kPublic + kPath, kSecret);
        fetcher.setAnswerListener([this](const http::Headers& headers, Timestamp asked) { watch.heardAnswer(headers, asked); });
        signIn();
        fetcher.start();
    }
    ~Line() { listener->stop(); }

    void signIn()
    {
        fetcher.setAccount(
            {Secret(provider.resend().apiKey()), utf8("Acme <hello@acme.example>"), QUrl(QString::fromLatin1(provider.baseUrl()))});
    }
    int count(const QByteArray& sql) { return database.count(sql); }
    bool has(int messages)
    {
        return waitFor([&] { return count("SELECT count(*) FROM message") == messages; });
    }
    Message only()
    {
        const auto found = database.read([](db::Connection& connection) -> Result<std::optional<Message>> {
            UINBOX_ASSIGN(const auto list, MessageRepository(connection).list({}));
            UINBOX_ASSIGN(auto message, MessageRepository(connection).find(list.at(0).message.id));
            return message;
        });
        REQUIRE(found);
        return **found;
    }

    FakeProvider provider;
    TestDatabase database;
    SystemClock clock;
    ClockWatch watch{clock};
    ResendWebhooks webhooks{*database, clock};
    std::unique_ptr<http::HttpServer> listener;
    http::HttpClient client;
    EmailFetcher fetcher{*database, client, clock, quick()};
    ExpectedWarnings refusals{QStringLiteral("refused")};
};

FakeReceived letter(int number)
{
    FakeReceived email;
    email.from = utf8("Person %1 <person%1@example.org>").arg(number);
    email.to = {utf8("hello@acme.example")};
    email.subject = utf8("No. %1").arg(number);
    email.text = utf8("Text %1 ✉").arg(number);
    return email;
}

}  // namespace

TEST_CASE("an e-mail that comes in is told, fetched and stored, and its files can be had", "[integration]")
{
    Line line;
    FakeReceived email = letter(1);
    email.text.reset();
    email.html = utf8("<p>Grüße 👋 <img src='cid:logo'></p>");
    email.headers = {{utf8("References"), utf8("<0@x>")}, {utf8("X-Autoreply"), utf8("yes")}};
    QByteArray bytes(300'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7);
    email.files = {{{}, utf8("Übersicht.pdf"), utf8("application/pdf"), {}, bytes},
                   {{}, utf8("logo.png"), utf8("image/png"), utf8("<logo>"), "png"}};
    CHECK(line.provider.receiveEmail(email) == 200);
    REQUIRE(line.has(1));
    const Message message = line.only();
    CHECK(message.fromAddress == utf8("person1@example.org"));
    CHECK(message.content == utf8("Grüße 👋"));
    CHECK(message.html == email.html);
    CHECK(message.providerSid == email.id);
    CHECK(message.envelope.messageId == email.messageId);
    CHECK(toMillis(message.createdAt) == email.createdAt);
    CHECK(message.metadata.value(utf8("automatic")).toBool());
    REQUIRE(message.attachments.size() == 2);
    CHECK(message.attachments[0].size == bytes.size());
    CHECK(message.attachments[1].contentId == utf8("logo"));
    CHECK(line.count("SELECT count(*) FROM webhook_event WHERE message_id IS NOT NULL AND via = 'webhook'") == 2);

    const auto location = await(line.fetcher.api()->locate(message.attachments[0].remoteId.section(u'/', 0, 0),
                                                           message.attachments[0].remoteId.section(u'/', 1)));
    REQUIRE(location);
    http::ClientRequest download;
    download.url = location->url;
    const auto got = await(line.client.send(download));
    REQUIRE(got);
    CHECK(got->status == 200);
    CHECK(got->body == bytes);
}

TEST_CASE("what no webhook told of is found by catching up, and afterwards all is as the provider has it", "[integration]")
{
    Line line;
    constexpr int kEmails = 230;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int told = 0;
    for (int i = 0; i < kEmails; ++i) {
        FakeReceived email = letter(i);
        email.createdAt = now - 12LL * 3600'000 + i * 60'000LL;
        if (i % 2 == 0) {
            told += line.provider.receiveEmail(email) == 200 ? 1 : 0;
        } else {
            (void)line.provider.resend().receiving().add(email);
        }
    }
    FakeReceived old = letter(999);
    old.createdAt = now - 48LL * 3600'000;
    (void)line.provider.resend().receiving().add(old);
    CHECK(told == kEmails / 2);
    const auto found = await(line.fetcher.catchUp(fromMillis(now) - 24h));
    REQUIRE(found);
    CHECK(*found == kEmails / 2);
    REQUIRE(line.has(kEmails));
    CHECK(line.count("SELECT count(DISTINCT provider_sid) FROM message") == kEmails);
    CHECK(line.count("SELECT count(*) FROM received_email") == 0);
    CHECK(line.count("SELECT count(*) FROM webhook_event WHERE kind = 'email' AND via = 'list'") == kEmails / 2);
    CHECK(await(line.fetcher.catchUp(fromMillis(now) - 24h)) == Result<int>(0));
    for (const FakeReceived& email : line.provider.resend().receiving().emails()) {
        const auto id =
            line.database.read([&](db::Connection& connection) { return MessageRepository(connection).findBySid(email.id); });
        CHECK(id->has_value() == (email.id != line.provider.resend().receiving().emails().back().id));
    }
}

TEST_CASE("whatever goes wrong on the way, every e-mail arrives once", "[integration]")
{
    Line line;
    int seed = 1;
    for (const Fault& fault : {Fault::reset(), Fault::dropReply(), Fault::error(503), Fault::rateLimited(0s), Fault::garbage()}) {
        // What cannot be read is given up after a while; three tries in four go well.
        line.provider.setMode(Operation::Fetch, fault, 0.25, static_cast<quint32>(seed));
        const int before = line.count("SELECT count(*) FROM message");
        for (int i = 0; i < 10; ++i) {
            FakeReceived email = letter(seed * 100 + i);
            CHECK(line.provider.receiveEmail(email) == 200);
        }
        ++seed;
        for (int i = 0; i < 2000 && line.count("SELECT count(*) FROM message") < before + 10; ++i) line.fetcher.poke();
        REQUIRE(line.has(before + 10));
    }
    CHECK(line.count("SELECT count(*) FROM received_email") == 0);
}

TEST_CASE("a key that may only send cannot read, which is told, and the right one makes good for it", "[integration]")
{
    Line line;
    line.provider.resend().setSendingOnly(true);
    const auto refused = await(line.fetcher.catchUp(line.clock.now() - 1h));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Auth);
    CHECK(refused.error().code == resend::kRestrictedApiKey);
    FakeReceived email = letter(1);
    CHECK(line.provider.receiveEmail(email) == 200);
    CHECK(waitFor([&] { return line.fetcher.obstacle().has_value(); }));
    line.provider.resend().setSendingOnly(false);
    line.signIn();
    CHECK(line.has(1));
    CHECK_FALSE(line.fetcher.obstacle());
}

TEST_CASE("a webhook by another clock is refused over the wire, and the watch says whose is wrong", "[integration]")
{
    Line line;
    std::vector<std::optional<std::chrono::seconds>> said;
    QObject::connect(&line.watch, &ClockWatch::changed, [&](std::optional<std::chrono::seconds> ahead) { said.push_back(ahead); });
    const QJsonObject data{{utf8("email_id"), utf8("e-1")}};
    CHECK(line.provider.postResendEvent("email.sent", data, 3600s) == 400);
    REQUIRE(waitFor([&] { return said.size() == 1; }));
    CHECK(said.front().has_value());
    CHECK(std::chrono::abs(said.front().value_or(0s) + 3600s) < 10s);
    CHECK(line.provider.postResendEvent("email.sent", data) == 200);
    CHECK(waitFor([&] { return said.size() == 2 && !said.back(); }));
    CHECK(line.count("SELECT count(*) FROM webhook_event") == 1);
}

TEST_CASE("a signature that comes twice, a wrong method and a wrong path are refused before anything is looked at", "[integration]")
{
    Line line;
    const QByteArray body = R"({"type":"email.sent","data":{"email_id":"e-1"}})";
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    const FakeHeaders good{{"Content-Type", "application/json"},
                           {"webhook-id", "msg_1"},
                           {"webhook-timestamp", now},
                           {"webhook-signature", svixSignature(kSecret, "msg_1", now, body)}};
    const quint16 port = line.listener->port();
    for (const char* const name : {"webhook-id", "webhook-timestamp", "webhook-signature", "svix-signature"}) {
        FakeHeaders twice = good;
        twice.emplace_back(name, "x");
        if (QByteArray(name).startsWith("svix")) twice.emplace_back(name, "x");
        CHECK(exchange(port, {"POST", kPath, twice, body, 5s}).status == 400);
    }
    CHECK(exchange(port, {"PUT", kPath, good, body, 5s}).status == 405);
    CHECK(exchange(port, {"POST", kPath + "/", good, body, 5s}).status == 404);
    CHECK(line.count("SELECT count(*) FROM webhook_event") == 0);
    CHECK(exchange(port, {"POST", kPath, good, body, 5s}).status == 200);
    CHECK(line.count("SELECT count(*) FROM webhook_event") == 1);
}
