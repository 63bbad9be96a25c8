// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeHttpServer.h"
#include "FakeProvider.h"
#include "LoopbackClient.h"
#include "SharedData.h"
#include "TwilioSigning.h"
#include "Waiting.h"

#include <QDateTime>
#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kMessages = "/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages";

FakeHeaders signIn(const FakeProvider& provider)
{
    const FakeCredentials& c = provider.credentials();
    return {{"Authorization", "Basic " + (c.accountSid + ':' + c.authToken).toBase64()}};
}

LoopbackReply get(const FakeProvider& provider, const QByteArray& target)
{
    return exchange(provider.port(), {"GET", target, signIn(provider), {}, 5s});
}

LoopbackReply post(const FakeProvider& provider, const QByteArray& target, const FormPairs& form)
{
    FakeHeaders headers = signIn(provider);
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return exchange(provider.port(), {"POST", target, headers, encodeForm(form), 5s});
}

LoopbackReply send(const FakeProvider& provider, const QByteArray& body, FormPairs more = {})
{
    FormPairs form{{"To", "+15005550010"}, {"From", "+15005550006"}, {"Body", body}};
    form.insert(form.end(), more.begin(), more.end());
    return post(provider, kMessages + ".json", form);
}

qsizetype listed(const FakeProvider& provider, const QByteArray& query = {})
{
    return get(provider, kMessages + ".json?" + query).json()[u"messages"].toArray().size();
}

}  // namespace

TEST_CASE("the fake provider keeps what was sent and shows it as Twilio does", "[integration][fake]")
{
    const FakeProvider provider;
    REQUIRE(provider.port() != 0);
    const auto created = send(provider, "Hé 👋 & = + %");
    REQUIRE(created.status == 201);
    const QJsonObject message = created.json();
    const QByteArray sid = message[u"sid"].toString().toLatin1();
    CHECK(sid.startsWith("SM"));
    CHECK(sid.size() == 34);
    CHECK(message[u"body"].toString() == QStringLiteral("Hé 👋 & = + %"));
    CHECK(textOf(message, u"status") == "queued");
    CHECK(textOf(message, u"num_segments") == "1");
    CHECK(message[u"price"].isNull());
    CHECK(QDateTime::fromString(message[u"date_created"].toString(), Qt::RFC2822Date).isValid());
    CHECK(get(provider, kMessages + '/' + sid + ".json").json() == message);
    CHECK(get(provider, kMessages + ".json").json()[u"messages"].toArray().at(0).toObject() == message);
    CHECK(get(provider, kMessages + "/SM00000000000000000000000000009999.json").status == 404);
}

TEST_CASE("the fake provider refuses wrong credentials with 20003", "[integration][fake]")
{
    const FakeProvider provider;
    const auto reply = exchange(provider.port(), {"GET", kMessages + ".json", {{"Authorization", "Basic eDp5"}}, {}, 5s});
    CHECK(reply.status == 401);
    CHECK(reply.json()[u"code"] == 20003);
    CHECK(exchange(provider.port(), {"GET", kMessages + ".json", {}, {}, 5s}).status == 401);
    const FakeCredentials& c = provider.credentials();
    const FakeHeaders key{{"Authorization", "Basic " + (c.apiKeySid + ':' + c.apiKeySecret).toBase64()}};
    CHECK(exchange(provider.port(), {"GET", kMessages + ".json", key, {}, 5s}).status == 200);
}

TEST_CASE("the fake provider refuses each wrong form with Twilio's code", "[integration][fake]")
{
    FakeProvider provider;
    provider.twilio().markStopped("+15005550099");
    const std::pair<QByteArray, QByteArray> to{"To", "+15005550010"};
    const std::pair<QByteArray, QByteArray> from{"From", "+15005550006"};
    const std::pair<QByteArray, QByteArray> body{"Body", "x"};
    FormPairs eleven{to, from};
    for (int i = 0; i < 11; ++i) eleven.emplace_back("MediaUrl", "https://example.com/" + QByteArray::number(i));
    const std::vector<std::pair<FormPairs, int>> cases{
        {{from, body}, 21604},
        {{to, body}, 21603},
        {{to, from}, 21602},
        {{to, from, {"Body", QByteArray(1601, 'x')}}, 21617},
        {{{"To", "5005550010"}, from, body}, 21211},
        {{{"To", "+15005550001"}, from, body}, 21211},
        {{{"To", "+15005550007"}, from, body}, 21612},
        {{{"To", "+15005550099"}, from, body}, 21610},
        {{to, {"From", "me"}, body}, 21212},
        {{to, from, body, {"Colour", "red"}}, 20001},
        {{to, from, body, {"Body", "y"}}, 20001},
        {{to, from, body, {"StatusCallback", "https://my_host/x"}}, 21609},
        {{to, from, {"MediaUrl", "file:///etc/passwd"}}, 21620},
        {{to, from, {"ContentSid", "HX0"}, {"ContentVariables", "nonsense"}}, 21656},
        {{to, from, {"ContentSid", "HX0"}}, 21655},
        {{to, from, body, {"ContentSid", "HX0"}}, 20001},
        {{to, from, body, {"ContentVariables", "{}"}}, 21656},
        {{to, from, body, {"ValidityPeriod", "36001"}}, 20001},
        {{{"To", "whatsapp:+15005550010"}, from, body}, 63007},
        {{to, from, body, {"ScheduleType", "fixed"}, {"SendAt", "2040-01-01T00:00:00Z"}}, 35118},
        {eleven, 21623},
    };
    for (const auto& [form, code] : cases) {
        const auto reply = post(provider, kMessages + ".json", form);
        CHECK(reply.status == 400);
        CHECK(reply.json()[u"code"].toInt() == code);
        CHECK(reply.json()[u"status"].toInt() == 400);
    }
    CHECK(provider.twilio().messages().empty());
}

TEST_CASE("lists filter by address and day and are read page by page", "[integration][fake]")
{
    FakeProvider provider;
    for (int i = 0; i < 25; ++i) REQUIRE(send(provider, "n" + QByteArray::number(i)).status == 201);
    FakeMessage old;
    old.from = "+15005550011";
    old.to = "+15005550006";
    old.direction = "inbound";
    old.status = "received";
    old.createdAt = QDateTime(QDate(2026, 3, 1), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch();
    provider.twilio().add(old);

    CHECK(listed(provider, "PageSize=1000") == 26);
    CHECK(listed(provider, "PageSize=1000&From=%2B15005550006") == 25);
    CHECK(listed(provider, "DateSent=2026-03-01") == 1);
    CHECK(listed(provider, "DateSent%3E=2026-03-02&PageSize=100") == 25);
    CHECK(listed(provider, "DateSent<=2026-03-01") == 1);
    CHECK(listed(provider, "DateSent<=2026-02-28") == 0);

    QStringList bodies;
    QString next = QString::fromLatin1(kMessages + ".json?PageSize=10&To=%2B15005550010");
    while (!next.isEmpty()) {
        const QJsonObject page = get(provider, next.toLatin1()).json();
        for (const QJsonValue row : page[u"messages"].toArray()) bodies.append(row[u"body"].toString());
        // What arrives meanwhile shifts nothing.
        if (bodies.size() == 10) REQUIRE(send(provider, "late").status == 201);
        next = page[u"next_page_uri"].toString();
    }
    CHECK(bodies.size() == 25);
    CHECK(bodies.front() == u"n24");
    CHECK(bodies.back() == u"n0");
    CHECK(bodies.removeDuplicates() == 0);
}

TEST_CASE("a message is cancelled, redacted and deleted", "[integration][fake]")
{
    const FakeProvider provider;
    const QByteArray sid =
        send(provider, "secret", {{"MediaUrl", "https://example.com/a.png"}}).json()[u"sid"].toString().toLatin1();
    REQUIRE(sid.startsWith("MM"));
    const QByteArray self = kMessages + '/' + sid;
    const QJsonArray media = get(provider, self + "/Media.json").json()[u"media_list"].toArray();
    REQUIRE(media.size() == 1);
    const QByteArray file = self + "/Media/" + media.at(0)[u"sid"].toString().toLatin1();
    CHECK(textOf(get(provider, file + ".json").json(), u"content_type") == "image/png");
    CHECK(get(provider, file).body == "file at https://example.com/a.png");
    CHECK(textOf(post(provider, self + ".json", {{"Status", "canceled"}}).json(), u"status") == "canceled");
    CHECK(post(provider, self + ".json", {{"Status", "canceled"}}).status == 400);
    CHECK(textOf(post(provider, self + ".json", {{"Body", ""}}).json(), u"body") == "");
    CHECK(exchange(provider.port(), {"DELETE", self + ".json", signIn(provider), {}, 5s}).status == 204);
    CHECK(get(provider, self + ".json").status == 404);
}

TEST_CASE("each fault does to state and answer what its name says", "[integration][fake]")
{
    FakeProvider provider;
    const auto countAfter = [&](const Fault& fault, int expectedStatus) {
        provider.script(Operation::Create, fault);
        CHECK(send(provider, "x").status == expectedStatus);
        return listed(provider);
    };
    CHECK(countAfter(Fault::dropReply(), 0) == 1);
    CHECK(countAfter(Fault::reset(), 0) == 2);
    CHECK(countAfter(Fault::errorAfterAccept(503), 503) == 3);
    CHECK(countAfter(Fault::error(500), 500) == 3);
    CHECK(countAfter(Fault::rateLimited(2s), 429) == 3);
    CHECK(countAfter(Fault::garbage(), 201) == 4);
    CHECK(countAfter(Fault::acceptLate(150ms), 0) == 4);
    CHECK(waitFor([&] { return listed(provider) == 5; }));
    provider.twilio().setListLag(150ms);
    const QByteArray sid = send(provider, "y").json()[u"sid"].toString().toLatin1();
    CHECK(get(provider, kMessages + '/' + sid + ".json").status == 200);
    CHECK(listed(provider) == 5);
    CHECK(waitFor([&] { return listed(provider) == 6; }));
    const auto start = std::chrono::steady_clock::now();
    provider.script(Operation::List, Fault::delayed(100ms));
    CHECK(listed(provider) == 6);
    CHECK(std::chrono::steady_clock::now() - start >= 100ms);
}

TEST_CASE("a mode strikes as often as its probability says, the same way for the same seed", "[integration][fake]")
{
    const auto strikes = [](quint32 seed) {
        FaultScript script;
        script.setMode(Operation::Create, Fault::dropReply(), 0.3, seed);
        QByteArray pattern;
        for (int i = 0; i < 1000; ++i) pattern += script.next(Operation::Create) ? '1' : '0';
        return pattern;
    };
    CHECK(strikes(7) == strikes(7));
    CHECK(strikes(7) != strikes(8));
    CHECK(strikes(7).count('1') > 250);
    CHECK(strikes(7).count('1') < 350);
}

TEST_CASE("one connection serves several requests", "[integration][fake]")
{
    const FakeProvider provider;
    const QByteArray request = "GET /__state HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray last = "GET /__state HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    CHECK(exchangeRaw(provider.port(), request + request + last, 5s).count("HTTP/1.1 200 OK") == 3);
}

TEST_CASE("status callbacks come signed, in the order the script says", "[integration][fake]")
{
    FakeProvider provider;
    std::mutex mutex;
    std::vector<FakeRequest> got;
    const FakeHttpServer listener([&](const FakeRequest& request) {
        const std::lock_guard lock(mutex);
        got.push_back(request);
        FakeReply reply;
        reply.status = 204;
        return reply;
    });
    provider.setTunnel("https://inbox.example.com", listener.port());
    provider.setCallbackScript({"delivered", "sent"});
    const QByteArray url = "https://inbox.example.com/status?outbox=1";
    const QByteArray sid = send(provider, "x", {{"StatusCallback", url}}).json()[u"sid"].toString().toLatin1();
    REQUIRE(waitFor([&] {
        const std::lock_guard lock(mutex);
        return got.size() == 2;
    }));
    CHECK(provider.postStatus(sid, "failed", 30003) == 204);
    const std::vector<QByteArray> statuses{"delivered", "sent", "failed"};
    REQUIRE(got.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        const FormPairs form = parseForm(got[i].body);
        CHECK(std::count(form.begin(), form.end(), FormPairs::value_type("MessageStatus", statuses[i])) == 1);
        CHECK(got[i].target == "/status?outbox=1");
        CHECK(got[i].header("X-Twilio-Signature") == twilioSignature(provider.credentials().authToken, url, form));
    }
    CHECK(get(provider, kMessages + '/' + sid + ".json").json()[u"error_code"] == 30003);
}

TEST_CASE("the tests' own signatures agree with the vendor's vectors", "[integration][fake]")
{
    const auto vectors = sharedJsonLines(QStringLiteral("data/twilio_signature_vectors.jsonl"));
    int checked = 0;
    for (const QJsonDocument& row : vectors.value_or(std::vector<QJsonDocument>())) {
        FormPairs params;
        const QJsonObject given = row[u"params"].toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it->isArray())
                for (const QJsonValue value : it->toArray()) params.emplace_back(it.key().toUtf8(), value.toString().toUtf8());
            else
                params.emplace_back(it.key().toUtf8(), it->toString().toUtf8());
        }
        CHECK(twilioSignature(row[u"token"].toString().toUtf8(), row[u"url"].toString().toUtf8(), params) ==
              row[u"sig"].toString().toUtf8());
        ++checked;
    }
    WARN(checked << " vectors");
}

TEST_CASE("segments are counted as the vendor's calculator counts them", "[integration][fake]")
{
    const auto rows = sharedJsonLines(QStringLiteral("data/sms_segment_cases.jsonl"));
    int wrong = 0;
    for (const QJsonDocument& row : rows.value_or(std::vector<QJsonDocument>()))
        if (segmentCount(row[u"text"].toString()) != row[u"segments"].toInt()) ++wrong;
    CHECK(wrong == 0);
}
