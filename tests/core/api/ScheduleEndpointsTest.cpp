// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Outbox.h"

#include "Api.h"

#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::api;
using namespace uinbox::test;
using namespace std::chrono_literals;

TEST_CASE("GET /api/scheduled lists what waits, page by page, with where and until when")
{
    Api api;
    const Message waits = api.schedule(QStringLiteral("waits"),
                                       {*wallTimeFromText(QStringLiteral("2026-03-29T02:30:00"), "Europe/Berlin"), true, 90s});
    const Message held = api.hold(QStringLiteral("held"), {Diary::utc(api.clock.now() + 1h)});
    const Message asks = api.scheduleIn(QStringLiteral("asks"), 2h);
    api.setState(asks.id, OutboxState::Asking);
    const Answer all = api.call(&listScheduled, "/api/scheduled");
    REQUIRE(all.status == 200);
    const QJsonArray items = all.body.value(u"items").toArray();
    REQUIRE(items.size() == 3);
    CHECK(items.at(0).toObject().value(u"state") == QStringLiteral("asking"));
    CHECK(items.at(1).toObject().value(u"state") == QStringLiteral("held"));
    CHECK(items.at(1).toObject().value(u"heldBy") == QStringLiteral("Scripted"));
    const QJsonObject last = items.at(2).toObject();
    CHECK(last.value(u"id") == waits.id.toString());
    CHECK(last.value(u"status") == QStringLiteral("scheduled"));
    CHECK(last.value(u"state") == QStringLiteral("waiting"));
    CHECK(last.value(u"heldBy").isNull());
    CHECK(last.value(u"dueAt") == QStringLiteral("2026-03-29T01:30:00.000Z"));
    CHECK(last.value(u"localTime") == QStringLiteral("2026-03-29T02:30:00"));
    CHECK(last.value(u"timeZone") == QStringLiteral("Europe/Berlin"));
    CHECK(last.value(u"cancelOnReply") == true);
    CHECK(last.value(u"lateLimitSeconds") == 90);
    CHECK(last.value(u"contact").toObject().value(u"name") == QStringLiteral("Ann"));
    CHECK(all.body.value(u"nextCursor").isNull());

    QStringList ids;
    QByteArray query = "limit=1";
    for (int page = 0; page < 4; ++page) {
        const Answer one = api.call(&listScheduled, "/api/scheduled", {}, query);
        REQUIRE(one.status == 200);
        ids.append(one.body.value(u"items").toArray().at(0).toObject().value(u"id").toString());
        if (one.body.value(u"nextCursor").isNull()) break;
        query = "limit=1&cursor=" + one.text("nextCursor").toLatin1();
    }
    CHECK(ids == QStringList{asks.id.toString(), held.id.toString(), waits.id.toString()});
    CHECK(api.call(&listScheduled, "/api/scheduled", {}, "cursor=nonsense").errorField("cursor") != QString());
    CHECK(api.call(&listScheduled, "/api/scheduled", {}, "limit=0").status == 400);
    const QByteArray gone = MessageId::generate(api.clock.now()).toString().toLatin1();
    CHECK(api.call(&listScheduled, "/api/scheduled", {}, "cursor=" + gone).status == 400);
}

TEST_CASE("PUT /api/scheduled/{id} changes what is given and answers with the message as it is")
{
    Api api;
    const Message message = api.scheduleIn(QStringLiteral("old"), 1h);
    const Answer changed = api.call(&changeScheduled, api.pathOf(message.id),
                                    R"({"content":"new","scheduledAt":"2026-04-01T09:00:00","timeZone":"Asia/Kathmandu"})");
    CHECK(changed.status == 200);
    CHECK(changed.text("content") == QStringLiteral("new"));
    CHECK(changed.text("dueAt") == QStringLiteral("2026-04-01T03:15:00.000Z"));
    CHECK(changed.text("scheduledAt") == QStringLiteral("2026-04-01T03:15:00.000Z"));
    CHECK(api.call(&changeScheduled, api.pathOf(message.id), R"({"cancelOnReply":true})").text("localTime") ==
          QStringLiteral("2026-04-01T09:00:00"));
    const std::pair<const char*, const char*> wrong[] = {{R"({"scheduledAt":"2020-01-01T00:00:00Z"})", "scheduledAt"},
                                                         {R"({"timeZone":"Mars/Olympus"})", "timeZone"},
                                                         {R"({"content":""})", "content"},
                                                         {R"({"lateLimitSeconds":"x"})", "lateLimitSeconds"},
                                                         {R"({"colour":"x"})", "colour"}};
    for (const auto& [body, field] : wrong) {
        const Answer refused = api.call(&changeScheduled, api.pathOf(message.id), body);
        CAPTURE(body);
        CHECK(refused.status == 400);
        CHECK_FALSE(refused.errorField(field).isEmpty());
    }
    CHECK(api.message(message.id).content == QStringLiteral("new"));
}

TEST_CASE("DELETE /api/scheduled/{id} is done at once, or asked of the provider")
{
    Api api;
    const Message here = api.scheduleIn(QStringLiteral("here"), 1h);
    const Message there = api.hold(QStringLiteral("there"), {Diary::utc(api.clock.now() + 1h)});
    CHECK(api.call(&cancelScheduled, api.pathOf(here.id)).status == 204);
    CHECK(api.message(here.id).status == MessageStatus::Canceled);
    const Answer asked = api.call(&cancelScheduled, api.pathOf(there.id));
    CHECK(asked.status == 202);
    CHECK(asked.text("state") == QStringLiteral("recalling"));
    CHECK(asked.text("heldBy") == QStringLiteral("Scripted"));
}

TEST_CASE("what has left is a conflict and what never was is not found, whatever is asked")
{
    Api api;
    const Message left = api.scheduleIn(QStringLiteral("left"), 1h);
    CHECK(api.call(&sendScheduled, api.pathOf(left.id, "/send")).text("status") == QStringLiteral("pending"));
    CHECK(api.call(&cancelScheduled, api.pathOf(left.id)).status == 409);
    CHECK(api.call(&sendScheduled, api.pathOf(left.id, "/send")).status == 409);
    for (const char* body : {R"({"content":"x"})", R"({"timeZone":"UTC"})", R"({"scheduledAt":"2027-01-01T00:00:00Z"})"})
        CHECK(api.call(&changeScheduled, api.pathOf(left.id), body).status == 409);
    for (const MessageId id : {MessageId::generate(api.clock.now()), api.queue(QStringLiteral("plain")).id}) {
        CHECK(api.call(&cancelScheduled, api.pathOf(id)).status == 404);
        CHECK(api.call(&sendScheduled, api.pathOf(id, "/send")).status == 404);
        CHECK(api.call(&changeScheduled, api.pathOf(id), R"({"content":"x"})").status == 404);
    }
    CHECK(api.call(&cancelScheduled, "/api/scheduled/nonsense").status == 404);
}

TEST_CASE("POST /api/scheduled lets go what is due, and two callers at once share it")
{
    Api api;
    Outbox outbox(*api.database, api.senders, api.clock, {});
    outbox.start();
    CHECK(api.call(&runScheduled, "/api/scheduled").body.value(u"processed") == 0);
    api.scheduleIn(QStringLiteral("due"), 1min);
    api.scheduleIn(QStringLiteral("not due"), 1h);
    api.clock.advance(1min);
    int processed = 0;
    int sent = 0;
    int answered = 0;
    for (int caller = 0; caller < 2; ++caller) {
        http::ServerRequest request;
        request.path = "/api/scheduled";
        request.body = caller == 0 ? "" : "{}";
        runScheduled(api.services, {{},
                                    request,
                                    [&](const http::ServerResponse& response) {
                                        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
                                        processed += body.value(u"processed").toInt();
                                        sent += body.value(u"sent").toInt();
                                        ++answered;
                                    },
                                    &api.context});
    }
    REQUIRE(waitFor([&] { return answered == 2; }));
    CHECK(processed == 1);
    CHECK(sent == 1);
    CHECK(api.sids == 1);
    CHECK(api.call(&runScheduled, "/api/scheduled", R"({"all":true})").status == 400);
}
