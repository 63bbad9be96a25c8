// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/SmsSender.h"

#include "channels/twilio/Form.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using uinbox::twilio::Account;
using uinbox::twilio::Form;
using uinbox::twilio::SmsSender;

namespace {

const QString kSid = QStringLiteral("SM00000000000000000000000000000001");

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC00000000000000000000000000000001");
    account.authToken = Secret(QByteArrayLiteral("token"));
    account.phoneNumber = QStringLiteral("+15005550006");
    account.apiBase = QUrl(QStringLiteral("https://api.example"));
    return account;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.to = QStringLiteral("+14155552671");
    message.content = QStringLiteral("2 + 2 = 4 & so on 👍");
    return message;
}

QByteArray created(const QString& sid, const QString& status = QStringLiteral("queued"))
{
    return QJsonDocument(QJsonObject{{QStringLiteral("sid"), sid},
                                     {QStringLiteral("status"), status},
                                     {QStringLiteral("to"), QStringLiteral("+14155552671")},
                                     {QStringLiteral("num_segments"), QStringLiteral("2")},
                                     {QStringLiteral("error_code"), QJsonValue::Null},
                                     {QStringLiteral("date_created"), QStringLiteral("Mon, 02 Mar 2026 09:00:00 +0000")}})
        .toJson();
}

QByteArray refusal(int code)
{
    return QByteArrayLiteral(R"({"message":"the provider's words","code":)") + QByteArray::number(code) + '}';
}

/// What one attempt comes to when the provider answers so.
SendOutcome outcomeOf(int status, const QByteArray& body, const http::Headers& headers = {})
{
    ScriptedTransport transport;
    transport.willAnswer(status, body, headers);
    SmsSender sender(account(), transport);
    return await(sender.send(hello()));
}

SendOutcome outcomeOfFailure(ErrorKind kind, bool mayHaveArrived)
{
    ScriptedTransport transport;
    transport.willFail(kind, mayHaveArrived, 28);
    SmsSender sender(account(), transport);
    return await(sender.send(hello()));
}

QByteArray page(const QStringList& sids, const QString& next, const QString& direction = QStringLiteral("outbound-api"))
{
    QJsonArray messages;
    for (const QString& sid : sids)
        messages.append(QJsonObject{{QStringLiteral("sid"), sid},
                                    {QStringLiteral("direction"), direction},
                                    {QStringLiteral("status"), QStringLiteral("delivered")},
                                    {QStringLiteral("body"), QStringLiteral("body of ") + sid}});
    QJsonObject json{{QStringLiteral("messages"), messages}, {QStringLiteral("next_page_uri"), QJsonValue::Null}};
    if (!next.isEmpty()) json.insert(QStringLiteral("next_page_uri"), next);
    return QJsonDocument(json).toJson();
}

}  // namespace

TEST_CASE("a message is posted once, signed in, as a form that says what it must")
{
    ScriptedTransport transport;
    transport.willAnswer(201, created(kSid));
    SmsSender sender(account(), transport);
    OutboundMessage message = hello();
    message.files = {{QStringLiteral("https://m.example/1"), {}, {}, {}}, {QStringLiteral("https://m.example/2"), {}, {}, {}}};
    message.statusCallback = QUrl(QStringLiteral("https://inbox.example/status?o=1"));
    (void)await(sender.send(message));

    REQUIRE(transport.requests.size() == 1);
    const http::ClientRequest& request = transport.requests.front();
    CHECK(request.method == "POST");
    CHECK(request.url ==
          QUrl(QStringLiteral("https://api.example/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json")));
    CHECK(request.user == "AC00000000000000000000000000000001");
    CHECK(request.password.equals(Secret(QByteArrayLiteral("token"))));
    CHECK(request.repeatable == http::Repeatable::Once);
    CHECK(request.headers.value("content-type") == QByteArray("application/x-www-form-urlencoded"));
    const auto form = Form::decode(request.body);
    REQUIRE(form);
    const std::vector<std::pair<QByteArray, QByteArray>> expected{{"To", "+14155552671"},
                                                                  {"From", "+15005550006"},
                                                                  {"Body", "2 + 2 = 4 & so on \xf0\x9f\x91\x8d"},
                                                                  {"MediaUrl", "https://m.example/1"},
                                                                  {"MediaUrl", "https://m.example/2"},
                                                                  {"StatusCallback", "https://inbox.example/status?o=1"}};
    CHECK(form->fields() == expected);
}

TEST_CASE("a Messaging Service takes the place of the number, and an API key that of the token")
{
    Account other = account();
    other.messagingServiceSid = QStringLiteral("MG1");
    other.apiKeySid = QStringLiteral("SK1");
    other.apiKeySecret = Secret(QByteArrayLiteral("key"));
    ScriptedTransport transport;
    transport.willAnswer(201, created(kSid));
    SmsSender sender(other, transport);
    CHECK(sender.from() == QStringLiteral("MG1"));
    (void)await(sender.send(hello()));
    const auto form = Form::decode(transport.requests.at(0).body);
    REQUIRE(form);
    CHECK(form->text("MessagingServiceSid") == QStringLiteral("MG1"));
    CHECK_FALSE(form->value("From"));
    CHECK(transport.requests.at(0).user == "SK1");
    CHECK(transport.requests.at(0).password.equals(Secret(QByteArrayLiteral("key"))));
}

TEST_CASE("a key without its secret is not used with the account's token")
{
    Account other = account();
    other.apiKeySid = QStringLiteral("SK1");
    ScriptedTransport transport;
    transport.willAnswer(201, created(kSid));
    SmsSender sender(other, transport);
    (void)await(sender.send(hello()));
    CHECK(transport.requests.at(0).user == account().accountSid.toUtf8());
}

TEST_CASE("any 2xx with a sid is accepted")
{
    for (const int status : {200, 201, 202}) {
        CAPTURE(status);
        const SendOutcome outcome = outcomeOf(status, created(kSid));
        REQUIRE(std::holds_alternative<Accepted>(outcome));
        const RemoteMessage& message = std::get<Accepted>(outcome).message;
        CHECK(message.sid == kSid);
        CHECK(message.status == MessageStatus::Sending);
        CHECK(message.segments == 2);
        CHECK(message.errorCode == 0);
        CHECK(message.createdAt == fromMillis(1772442000000));
    }
}

TEST_CASE("a 2xx without a sid leaves the outcome open")
{
    for (const QByteArray& body :
         {QByteArray(), QByteArray("<html>"), QByteArray("{}"), QByteArray("[]"), created(QStringLiteral("AC1"))}) {
        CAPTURE(body);
        CHECK(std::holds_alternative<Uncertain>(outcomeOf(200, body)));
    }
}

TEST_CASE("a 4xx is refused with the provider's code and words")
{
    for (const int status : {400, 402, 403, 404, 405, 410, 413, 414, 422}) {
        CAPTURE(status);
        const SendOutcome outcome = outcomeOf(status, refusal(21620));
        REQUIRE(std::holds_alternative<Refused>(outcome));
        const Refused& refused = std::get<Refused>(outcome);
        CHECK(refused.refusal == Refusal::Final);
        CHECK(refused.error.kind == ErrorKind::Rejected);
        CHECK(refused.error.code == 21620);
        CHECK(refused.message == QStringLiteral("the provider's words"));
    }
}

TEST_CASE("a 4xx without a code is refused all the same")
{
    const SendOutcome outcome = outcomeOf(400, "<html>Bad Request</html>");
    REQUIRE(std::holds_alternative<Refused>(outcome));
    CHECK(std::get<Refused>(outcome).error.code == 0);
}

TEST_CASE("a 429 was not carried out and may go later, when the provider says")
{
    const SendOutcome outcome = outcomeOf(429, refusal(20429), {{"Retry-After", "7"}});
    REQUIRE(std::holds_alternative<Refused>(outcome));
    const Refused& refused = std::get<Refused>(outcome);
    CHECK(refused.refusal == Refusal::Later);
    CHECK(refused.error.kind == ErrorKind::RateLimited);
    CHECK(refused.error.retryAfter == 7s);
    CHECK(std::get<Refused>(outcomeOf(429, "")).refusal == Refusal::Later);
}

TEST_CASE("a Retry-After that is no number of seconds, or an absurd one, does not stop the queue")
{
    const auto retryAfter = [](const char* value) {
        return std::get<Refused>(outcomeOf(429, refusal(20429), {{"Retry-After", value}})).error.retryAfter;
    };
    CHECK(retryAfter("soon") == 0s);
    CHECK(retryAfter("-5") == 0s);
    CHECK(retryAfter("99999999") == 3600s);
    CHECK(retryAfter("Wed, 21 Oct 2026 07:28:00 GMT") == 0s);
}

TEST_CASE("after 408, 409, a redirect or a 5xx nobody knows whether the message left")
{
    for (const int status : {100, 301, 302, 307, 408, 409, 500, 502, 503, 504, 599}) {
        CAPTURE(status);
        CHECK(std::holds_alternative<Uncertain>(outcomeOf(status, refusal(0))));
    }
}

TEST_CASE("after a time-out or a broken connection nobody knows whether the message left")
{
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Network, ErrorKind::Cancelled}) {
        const SendOutcome outcome = outcomeOfFailure(kind, true);
        REQUIRE(std::holds_alternative<Uncertain>(outcome));
        CHECK(std::get<Uncertain>(outcome).error.kind == kind);
        CHECK(std::get<Uncertain>(outcome).error.code == 0);
    }
}

TEST_CASE("where no byte left this computer the message may go later")
{
    for (const ErrorKind kind : {ErrorKind::Timeout, ErrorKind::Network}) {
        const SendOutcome outcome = outcomeOfFailure(kind, false);
        REQUIRE(std::holds_alternative<Refused>(outcome));
        CHECK(std::get<Refused>(outcome).refusal == Refusal::Later);
        CHECK(std::get<Refused>(outcome).error.code == 0);
    }
}

TEST_CASE("a transport that goes away may have sent")
{
    ScriptedTransport transport;
    SmsSender sender(account(), transport);
    const auto future = sender.send(hello());
    transport.abandonAll();
    CHECK(std::holds_alternative<Uncertain>(await(future)));
}

TEST_CASE("a list asks for the recipient alone, so that what is not sent yet is in it, and follows every page")
{
    ScriptedTransport transport;
    const QString path = QStringLiteral("/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json");
    transport.willAnswer(200, page({QStringLiteral("SM1"), QStringLiteral("SM2")}, path + QStringLiteral("?Page=1")));
    transport.willAnswer(200, page({QStringLiteral("SM3")}, QString()));
    SmsSender sender(account(), transport);
    const auto found = await(sender.list({QStringLiteral("+14155552671"), fromMillis(1772442000000)}));
    REQUIRE(found);
    REQUIRE(found->size() == 3);
    CHECK(found->at(2).sid == QStringLiteral("SM3"));
    CHECK(found->at(2).status == MessageStatus::Delivered);
    CHECK(found->at(2).body == QStringLiteral("body of SM3"));

    REQUIRE(transport.requests.size() == 2);
    CHECK(transport.requests[0].method == "GET");
    const QByteArray query = transport.requests[0].url.query(QUrl::FullyEncoded).toLatin1();
    CHECK(query == "To=%2B14155552671&PageSize=500");
    CHECK(transport.requests[1].url == QUrl(QStringLiteral("https://api.example") + path + QStringLiteral("?Page=1")));
    CHECK(transport.requests[1].user == transport.requests[0].user);
}

TEST_CASE("a list keeps only what went out")
{
    ScriptedTransport transport;
    transport.willAnswer(200, page({QStringLiteral("SM1")}, QString(), QStringLiteral("inbound")));
    SmsSender sender(account(), transport);
    const auto found = await(sender.list({QStringLiteral("+14155552671"), fromMillis(1772442000000)}));
    REQUIRE(found);
    CHECK(found->empty());
}

TEST_CASE("a list leaves out what is older than asked for, with a day to spare for clocks")
{
    ScriptedTransport transport;
    const auto row = [](const char* sid, const char* date) {
        return QJsonObject{{QStringLiteral("sid"), QLatin1String(sid)},
                           {QStringLiteral("direction"), QStringLiteral("outbound-api")},
                           {QStringLiteral("date_created"), QLatin1String(date)}};
    };
    const QJsonArray rows{row("SM1", "Mon, 02 Mar 2026 09:00:01 +0000"), row("SM2", "Sun, 01 Mar 2026 09:00:01 +0000"),
                          row("SM3", "Sun, 01 Mar 2026 08:59:59 +0000"), row("SM4", "no date at all")};
    transport.willAnswer(200, QJsonDocument(QJsonObject{{QStringLiteral("messages"), rows}}).toJson());
    SmsSender sender(account(), transport);
    const auto found = await(sender.list({QStringLiteral("+14155552671"), fromMillis(1772442000000)}));
    REQUIRE(found);
    QStringList sids;
    for (const RemoteMessage& message : *found) sids.append(message.sid);
    CHECK(sids == QStringList{QStringLiteral("SM1"), QStringLiteral("SM2"), QStringLiteral("SM4")});
}

TEST_CASE("the times of a list are by our clock, however wrong that is")
{
    const QJsonObject row{{QStringLiteral("sid"), QStringLiteral("SM1")},
                          {QStringLiteral("direction"), QStringLiteral("outbound-api")},
                          {QStringLiteral("date_created"), QStringLiteral("Mon, 02 Mar 2026 09:00:00 +0000")}};
    ScriptedTransport transport;
    http::Headers headers;
    headers.add("Date", "Mon, 02 Mar 2026 09:05:00 GMT");
    transport.willAnswer(200, QJsonDocument(QJsonObject{{QStringLiteral("messages"), QJsonArray{row}}}).toJson(), headers);
    SmsSender sender(account(), transport);
    // Ours is three days ahead: what was sent a moment ago must not pass for something old, and be sent again.
    const Timestamp now = fromMillis(1772442000000) + 72h + 5min;
    const auto found = await(sender.list({QStringLiteral("+14155552671"), now - 6min, now}));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().createdAt == now - 5min);
}

TEST_CASE("a list that is cut short is an error, never a shorter list")
{
    const auto listed = [](const std::function<void(ScriptedTransport&)>& script) {
        ScriptedTransport transport;
        transport.willAnswer(200, page({QStringLiteral("SM1")}, QStringLiteral("/next")));
        script(transport);
        SmsSender sender(account(), transport);
        return await(sender.list({QStringLiteral("+14155552671"), fromMillis(1772442000000)}));
    };
    CHECK_FALSE(listed([](auto& transport) { transport.willFail(ErrorKind::Timeout, true); }));
    CHECK_FALSE(listed([](auto& transport) { transport.willAnswer(500, ""); }));
    CHECK_FALSE(listed([](auto& transport) { transport.willAnswer(200, "<html>"); }));
    CHECK(listed([](auto& transport) { transport.willAnswer(401, refusal(20003)); }).error().kind == ErrorKind::Auth);
    CHECK_FALSE(listed([](auto& transport) {
        for (int i = 0; i < 100; ++i) transport.willAnswer(200, page({}, QStringLiteral("/next")));
    }));
}

TEST_CASE("a page cannot lead the credentials to another address")
{
    for (const char* elsewhere : {"https://evil.example/next", "//evil.example/next", "http://api.example/next",
                                  "https://api.example:444/", "https://api.example@evil.example/"}) {
        CAPTURE(elsewhere);
        ScriptedTransport transport;
        transport.willAnswer(200, page({}, QString::fromLatin1(elsewhere)));
        SmsSender sender(account(), transport);
        CHECK_FALSE(await(sender.list({QStringLiteral("+14155552671"), fromMillis(1772442000000)})));
        CHECK(transport.requests.size() == 1);
    }
}

TEST_CASE("one message is fetched by its sid, with its price")
{
    ScriptedTransport transport;
    transport.willAnswer(200, R"({"sid":"SM00000000000000000000000000000001","status":"delivered","from":"+15005550006",)"
                              R"("price":"-0.00750","price_unit":"USD","num_segments":"1"})");
    SmsSender sender(account(), transport);
    const auto message = await(sender.fetch(kSid));
    REQUIRE(message);
    CHECK(message->status == MessageStatus::Delivered);
    CHECK(message->priceMicros == 7500);
    CHECK(message->priceUnit == QStringLiteral("USD"));
    CHECK(transport.requests.at(0).method == "GET");
    CHECK(transport.requests.at(0).url.path().endsWith(QStringLiteral("/Messages/") + kSid + QStringLiteral(".json")));
}

TEST_CASE("a fetch tells apart what is not there, who may not ask and what cannot be said")
{
    const auto kindFor = [](int status) {
        ScriptedTransport transport;
        transport.willAnswer(status, refusal(1));
        SmsSender sender(account(), transport);
        const auto message = await(sender.fetch(kSid));
        REQUIRE_FALSE(message);
        return message.error().kind;
    };
    CHECK(kindFor(404) == ErrorKind::NotFound);
    CHECK(kindFor(401) == ErrorKind::Auth);
    CHECK(kindFor(429) == ErrorKind::RateLimited);
    CHECK(kindFor(500) == ErrorKind::Network);
    CHECK(kindFor(302) == ErrorKind::Network);
    CHECK(kindFor(200) == ErrorKind::Network);
}

TEST_CASE("what is no sid never becomes part of a path")
{
    ScriptedTransport transport;
    SmsSender sender(account(), transport);
    for (const char* sid : {"", "SM1", "../Calls", "SM0000000000000000000000000000000/"}) {
        CAPTURE(sid);
        CHECK(await(sender.fetch(QString::fromLatin1(sid))).error().kind == ErrorKind::NotFound);
        CHECK(await(sender.cancel(QString::fromLatin1(sid))).error().kind == ErrorKind::NotFound);
    }
    CHECK(transport.requests.empty());
}

TEST_CASE("a message is taken back from the scheduler and is then as the provider says")
{
    ScriptedTransport transport;
    transport.willAnswer(200, created(kSid, QStringLiteral("canceled")));
    SmsSender sender(account(), transport);
    const auto message = await(sender.cancel(kSid));
    REQUIRE(message);
    CHECK(message->status == MessageStatus::Canceled);
    REQUIRE(transport.requests.size() == 1);
    CHECK(transport.requests[0].method == "POST");
    CHECK(transport.requests[0].body == "Status=canceled");
    CHECK(transport.requests[0].url.path().endsWith(kSid + QStringLiteral(".json")));
}

TEST_CASE("a message that has left before it was taken back is given as it is")
{
    ScriptedTransport transport;
    transport.willAnswer(400, refusal(30409));
    transport.willAnswer(200, created(kSid, QStringLiteral("sent")));
    SmsSender sender(account(), transport);
    const auto message = await(sender.cancel(kSid));
    REQUIRE(message);
    CHECK(message->status == MessageStatus::Sent);
    REQUIRE(transport.requests.size() == 2);
    CHECK(transport.requests[1].method == "GET");
}

TEST_CASE("a cancellation that settles nothing is an error")
{
    const auto kindFor = [](const std::function<void(ScriptedTransport&)>& script) {
        ScriptedTransport transport;
        script(transport);
        SmsSender sender(account(), transport);
        const auto message = await(sender.cancel(kSid));
        REQUIRE_FALSE(message);
        return message.error().kind;
    };
    const QByteArray waiting = created(kSid, QStringLiteral("scheduled"));
    CHECK(kindFor([](auto& transport) { transport.willAnswer(404, refusal(20404)); }) == ErrorKind::NotFound);
    CHECK(kindFor([](auto& transport) { transport.willAnswer(503, ""); }) == ErrorKind::Network);
    CHECK(kindFor([](auto& transport) { transport.willAnswer(401, refusal(20003)); }) == ErrorKind::Auth);
    CHECK(kindFor([](auto& transport) { transport.willFail(ErrorKind::Timeout, true); }) == ErrorKind::Timeout);
    CHECK(kindFor([&](auto& transport) { transport.willAnswer(200, waiting); }) == ErrorKind::Conflict);
    CHECK(kindFor([&](auto& transport) {
              transport.willAnswer(400, refusal(20001));
              transport.willAnswer(200, waiting);
          }) == ErrorKind::Conflict);
    CHECK(kindFor([](auto& transport) {
              transport.willAnswer(400, refusal(30409));
              transport.willFail(ErrorKind::Network, true);
          }) == ErrorKind::Network);
}

TEST_CASE("a sender of SMS says who it is and what it may")
{
    ScriptedTransport transport;
    const SmsSender plain(account(), transport);
    CHECK(plain.channel() == Channel::Sms);
    CHECK(plain.provider() == QStringLiteral("Twilio"));
    CHECK(plain.from() == QStringLiteral("+15005550006"));
    CHECK_FALSE(plain.handOver());
    Account other = account();
    other.messagingServiceSid = QStringLiteral("MG1");
    const SmsSender service(other, transport);
    REQUIRE(service.handOver());
    CHECK(service.handOver()->least == 16min);
    CHECK(service.handOver()->most == 35 * 24h - 1min);
}

TEST_CASE("only a Messaging Service keeps messages for later")
{
    OutboundMessage message = hello();
    message.sendAt = fromMillis(1772442000000);
    ScriptedTransport transport;
    SmsSender sender(account(), transport);
    CHECK(std::get<Refused>(await(sender.send(message))).refusal == Refusal::Final);
    CHECK(transport.requests.empty());
}
