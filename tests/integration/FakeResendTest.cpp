// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"
#include "LoopbackClient.h"
#include "Waiting.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

LoopbackReply ask(FakeProvider& provider, const QByteArray& method, const QByteArray& target, const QJsonObject& json = {},
                  const QByteArray& key = {})
{
    FakeHeaders headers{
        {"Authorization", "Bearer " + provider.resend().apiKey()}, {"User-Agent", "test/1"}, {"Content-Type", "application/json"}};
    if (!key.isEmpty()) headers.emplace_back("Idempotency-Key", key);
    const QByteArray body = json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson();
    return exchange(provider.port(), {method, target, headers, body, 5s});
}

QJsonObject hello(std::initializer_list<std::pair<const char*, QJsonValue>> more = {})
{
    QJsonObject json{{QStringLiteral("from"), QStringLiteral("Acme <hello@acme.example>")},
                     {QStringLiteral("to"), QJsonArray{QStringLiteral("ann@example.org")}},
                     {QStringLiteral("subject"), QStringLiteral("Grüße 👋")},
                     {QStringLiteral("text"), QStringLiteral("text")}};
    for (const auto& [name, value] : more) json[QString::fromLatin1(name)] = value;
    return json;
}

QByteArray idOf(const LoopbackReply& reply)
{
    return textOf(reply.json(), u"id");
}

QString inAMinute(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(60LL * minutes).toString(Qt::ISODateWithMs);
}

}  // namespace

TEST_CASE("the fake e-mail provider keeps what was sent and shows it as Resend does", "[integration][fake]")
{
    FakeProvider provider;
    const auto created = ask(provider, "POST", "/emails", hello());
    REQUIRE(created.status == 200);
    const auto email = ask(provider, "GET", "/emails/" + idOf(created)).json();
    CHECK(email[u"subject"] == QStringLiteral("Grüße 👋"));
    CHECK(email[u"text"] == QStringLiteral("text"));
    CHECK(email[u"last_event"] == QStringLiteral("sent"));
    CHECK(email[u"to"].toArray() == QJsonArray{QStringLiteral("ann@example.org")});
    const QJsonObject row = ask(provider, "GET", "/emails").json()[u"data"].toArray().first().toObject();
    CHECK(row[u"id"] == email[u"id"]);
    CHECK_FALSE(row.contains(u"text"));
    CHECK(ask(provider, "GET", "/emails/unknown").status == 404);
    const auto state = exchange(provider.port(), {"GET", "/__state", {}, {}, 5s}).json();
    CHECK(state[u"emails"].toArray().size() == 1);
}

TEST_CASE("the fake e-mail provider wants a key and a User-Agent", "[integration][fake]")
{
    FakeProvider provider;
    const QByteArray bearer = "Bearer " + provider.resend().apiKey();
    const auto with = [&](FakeHeaders headers) { return exchange(provider.port(), {"GET", "/emails", headers, {}, 5s}); };
    CHECK(with({{"Authorization", bearer}}).status == 403);
    CHECK(textOf(with({{"User-Agent", "x"}}).json(), u"name") == "missing_api_key");
    CHECK(textOf(with({{"User-Agent", "x"}, {"Authorization", "Bearer re_no"}}).json(), u"name") == "invalid_api_key");
    CHECK(with({{"User-Agent", "x"}, {"Authorization", bearer}}).status == 200);
    provider.resend().setSendingOnly(true);
    CHECK(textOf(with({{"User-Agent", "x"}, {"Authorization", bearer}}).json(), u"name") == "restricted_api_key");
    CHECK(ask(provider, "POST", "/emails", hello()).status == 200);
}

TEST_CASE("a key makes an e-mail once, and belongs to its first request", "[integration][fake]")
{
    FakeProvider provider;
    const auto first = ask(provider, "POST", "/emails", hello(), "key-1");
    const auto again = ask(provider, "POST", "/emails", hello(), "key-1");
    CHECK(again.status == 200);
    CHECK(idOf(again) == idOf(first));
    const auto other = ask(provider, "POST", "/emails", hello({{"text", QStringLiteral("other")}}), "key-1");
    CHECK(other.status == 409);
    CHECK(textOf(other.json(), u"name") == "invalid_idempotent_request");
    CHECK(provider.resend().emails().size() == 1);
    CHECK(idOf(ask(provider, "POST", "/emails", hello(), "key-2")) != idOf(first));
    CHECK(textOf(ask(provider, "POST", "/emails", hello(), QByteArray(257, 'k')).json(), u"name") == "invalid_idempotency_key");
    // A request that was refused keeps no key.
    CHECK(ask(provider, "POST", "/emails", hello({{"to", QStringLiteral("nobody")}}), "key-3").status == 422);
    CHECK(ask(provider, "POST", "/emails", hello(), "key-3").status == 200);
    provider.resend().setKeyLife(0ms);
    REQUIRE(waitFor([&] { return idOf(ask(provider, "POST", "/emails", hello(), "key-1")) != idOf(first); }));
}

TEST_CASE("an e-mail that is carried out late and asked for again is one e-mail", "[integration][fake]")
{
    FakeProvider provider;
    provider.script(Operation::Create, Fault::acceptLate(1h));
    CHECK(ask(provider, "POST", "/emails", hello(), "key").status == 0);
    CHECK(ask(provider, "GET", "/emails").json()[u"data"].toArray().isEmpty());
    const auto again = ask(provider, "POST", "/emails", hello(), "key");
    CHECK(again.status == 200);
    CHECK(ask(provider, "GET", "/emails").json()[u"data"].toArray().size() == 1);
    CHECK(provider.resend().emails().size() == 1);
}

TEST_CASE("the fake e-mail provider goes wrong in Resend's words", "[integration][fake]")
{
    FakeProvider provider;
    provider.script(Operation::Create, Fault::errorAfterAccept(500));
    provider.script(Operation::Create, Fault::rateLimited(7s));
    provider.script(Operation::Create, Fault::dropReply());
    const auto failed = ask(provider, "POST", "/emails", hello());
    CHECK(failed.status == 500);
    CHECK(textOf(failed.json(), u"name") == "application_error");
    const auto limited = ask(provider, "POST", "/emails", hello());
    CHECK(textOf(limited.json(), u"name") == "rate_limit_exceeded");
    CHECK(limited.header("Retry-After") == QByteArray("7"));
    CHECK(ask(provider, "POST", "/emails", hello()).status == 0);
    CHECK(provider.resend().emails().size() == 2);
}

TEST_CASE("the fake e-mail provider refuses each wrong e-mail by name", "[integration][fake]")
{
    FakeProvider provider;
    const auto file = [](std::initializer_list<std::pair<QString, QJsonValue>> fields) { return QJsonArray{QJsonObject(fields)}; };
    const QString content = QStringLiteral("content");
    const QString filename = QStringLiteral("filename");
    QJsonArray many;
    for (int i = 0; i < 51; ++i) many.append(QStringLiteral("a%1@example.org").arg(i));
    for (const auto& [name, value, expected] : std::initializer_list<std::tuple<const char*, QJsonValue, const char*>>{
             {"from", QStringLiteral("nobody"), "invalid_from_address"},
             {"from", QStringLiteral("A <a@b.example"), "invalid_from_address"},
             {"to", QJsonArray{}, "missing_required_field"},
             {"to", QStringLiteral("a@b.example, c@d.example"), "validation_error"},
             {"to", many, "validation_error"},
             {"cc", 5, "validation_error"},
             {"subject", QJsonValue::Null, "missing_required_field"},
             {"colour", QStringLiteral("red"), "validation_error"},
             {"headers", QJsonObject{{QStringLiteral("X"), 1}}, "validation_error"},
             {"tags", file({{QStringLiteral("name"), QStringLiteral("a b")}, {QStringLiteral("value"), QStringLiteral("c")}}),
              "validation_error"},
             {"attachments", file({{content, QStringLiteral("x")}}), "invalid_attachment"},
             {"attachments", file({{content, QStringLiteral("not base64!")}, {filename, QStringLiteral("a")}}),
              "invalid_attachment"},
             {"attachments", file({{filename, QStringLiteral("a")}}), "invalid_attachment"},
             {"attachments", file({{QStringLiteral("path"), QStringLiteral("/etc/passwd")}}), "invalid_attachment"},
             {"scheduled_at", QStringLiteral("2020-01-01T00:00:00Z"), "validation_error"},
             {"scheduled_at", inAMinute(31 * 24 * 60), "validation_error"},
         }) {
        CAPTURE(name, expected);
        const auto reply = ask(provider, "POST", "/emails", hello({{name, value}}));
        CHECK(reply.status == 422);
        CHECK(textOf(reply.json(), u"name") == expected);
    }
    QJsonObject empty = hello();
    empty.remove(QStringLiteral("text"));
    CHECK(textOf(ask(provider, "POST", "/emails", empty).json(), u"name") == "validation_error");
    CHECK(provider.resend().emails().empty());
}

TEST_CASE("the fake e-mail provider knows domains, quotas and a rate", "[integration][fake]")
{
    FakeProvider provider;
    provider.resend().setVerifiedDomains({QStringLiteral("other.example")});
    const auto unverified = ask(provider, "POST", "/emails", hello());
    CHECK(unverified.status == 403);
    CHECK(unverified.json()[u"message"].toString().contains(QStringLiteral("domain is not verified")));
    provider.resend().setVerifiedDomains({QStringLiteral("acme.example")});
    provider.resend().setDailyQuota(1);
    CHECK(ask(provider, "POST", "/emails", hello()).status == 200);
    CHECK(textOf(ask(provider, "POST", "/emails", hello()).json(), u"name") == "daily_quota_exceeded");
    provider.resend().setRateLimit(1);
    LoopbackReply limited;
    REQUIRE(waitFor([&] { return (limited = ask(provider, "GET", "/emails")).status == 429; }));
    CHECK(textOf(limited.json(), u"name") == "rate_limit_exceeded");
    CHECK(limited.header("retry-after") == QByteArray("1"));
    CHECK(limited.header("ratelimit-remaining") == QByteArray("0"));
}

TEST_CASE("a scheduled e-mail can be moved and taken back until it has left", "[integration][fake]")
{
    FakeProvider provider;
    const auto created = ask(provider, "POST", "/emails", hello({{"scheduled_at", inAMinute(60)}}));
    const QByteArray path = "/emails/" + idOf(created);
    const auto event = [&] { return textOf(ask(provider, "GET", path).json(), u"last_event"); };
    CHECK(event() == "scheduled");
    CHECK(ask(provider, "PATCH", path, {{QStringLiteral("scheduled_at"), inAMinute(90)}}).status == 200);
    CHECK(ask(provider, "PATCH", path, {{QStringLiteral("scheduled_at"), QStringLiteral("soon")}}).status == 422);
    CHECK(ask(provider, "POST", path + "/cancel").status == 200);
    CHECK(event() == "canceled");
    CHECK(ask(provider, "POST", path + "/cancel").status == 422);
    CHECK(ask(provider, "PATCH", path, {{QStringLiteral("scheduled_at"), inAMinute(90)}}).status == 422);
    CHECK(ask(provider, "GET", path + "/cancel").status == 405);
    CHECK(ask(provider, "POST", "/emails/unknown/cancel").status == 404);

    FakeEmail due;
    due.to = {QStringLiteral("ann@example.org")};
    due.lastEvent = QStringLiteral("scheduled");
    due.scheduledAt = 1;
    const FakeEmail stored = provider.resend().add(due);
    CHECK(textOf(ask(provider, "GET", "/emails/" + stored.id.toLatin1()).json(), u"last_event") == "sent");
    CHECK(ask(provider, "POST", "/emails/" + stored.id.toLatin1() + "/cancel").status == 422);
}

TEST_CASE("the fake e-mail provider's list is newest first, in pages", "[integration][fake]")
{
    FakeProvider provider;
    std::vector<QString> ids;
    for (int i = 0; i < 7; ++i) {
        FakeEmail email;
        email.to = {QStringLiteral("ann@example.org")};
        email.createdAt = 1000 + i;
        ids.insert(ids.begin(), provider.resend().add(email).id);
    }
    std::vector<QString> seen;
    for (QByteArray query = "limit=3"; !query.isEmpty();) {
        const auto page = ask(provider, "GET", "/emails?" + query).json();
        for (const QJsonValue row : page[u"data"].toArray()) seen.push_back(row[u"id"].toString());
        query = page[u"has_more"].toBool() ? "limit=3&after=" + seen.back().toLatin1() : QByteArray();
    }
    CHECK(seen == ids);
    const auto before = ask(provider, "GET", "/emails?limit=3&before=" + ids.at(5).toLatin1()).json()[u"data"].toArray();
    CHECK(before.first()[u"id"] == ids.at(2));
    CHECK(before.size() == 3);
    for (const char* query : {"limit=0", "limit=101", "limit=x", "after=a&before=b"})
        CHECK(ask(provider, "GET", QByteArray("/emails?") + query).status == 422);
    provider.resend().setListLag(1h);
    CHECK(ask(provider, "POST", "/emails", hello()).status == 200);
    CHECK(ask(provider, "GET", "/emails").json()[u"data"].toArray().size() == 7);
}
