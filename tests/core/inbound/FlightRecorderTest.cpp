// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/FlightRecorder.h"

#include "FakeHttp.h"
#include "Mailroom.h"
#include "inbound/TwilioEvents.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Tape : Mailroom {
    FlightRecorder recorder{*database, clock, {24h, 1000}};

    Tape()
    {
        recorder.setReplay(QStringLiteral("twilio"), [](db::WriteScope& scope, Timestamp now, const WebhookEvent& event) {
            return TwilioEvents(scope, now).replay(event);
        });
    }
    void keep(const QByteArray& body, const QString& kind = QStringLiteral("message"),
              const QString& provider = QStringLiteral("twilio"))
    {
        WebhookEvent event{0, provider, kind, {}, {}, body, clock.now()};
        REQUIRE(database.write([&](db::WriteScope& scope) { return InboundWrites(scope, clock.now()).record(event); }));
    }
    std::vector<WebhookEvent> all()
    {
        const auto events = await(recorder.list({}, 100));
        REQUIRE(events);
        return *events;
    }
    static QByteArray formOf(int sid, const QByteArray& body)
    {
        return encodeForm({{"MessageSid", sidOf(sid).toLatin1()},
                           {"AccountSid", "AC00000000000000000000000000000001"},
                           {"From", "+14155552671"},
                           {"To", "+15005550006"},
                           {"Body", body}});
    }
};

}  // namespace

TEST_CASE("what came is listed newest first, page by page, and one event is shown with all its bytes")
{
    Tape tape;
    const QByteArray bytes("a\0\xff b", 5);
    for (int i = 0; i < 5; ++i) tape.keep(bytes + QByteArray::number(i));
    const auto first = await(tape.recorder.list({}, 3));
    REQUIRE(first);
    REQUIRE(first->size() == 3);
    CHECK(first->front().seq > first->back().seq);
    CHECK(first->front().body.isEmpty());
    const auto rest = await(tape.recorder.list(first->back().seq, 3));
    REQUIRE(rest);
    CHECK(rest->size() == 2);
    const auto one = await(tape.recorder.event(rest->back().seq));
    REQUIRE(one);
    CHECK(one->body == bytes + '0');
    CHECK(one->via == Via::Webhook);
    const auto none = await(tape.recorder.event(999));
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::NotFound);
}

TEST_CASE("what is too old goes, and so do the oldest where all together are too large")
{
    Tape tape;
    tape.keep("old");
    tape.clock.advance(25h);
    for (int i = 0; i < 8; ++i) tape.keep(QByteArray(200, 'x'));
    tape.recorder.start();
    CHECK(waitFor([&] { return tape.all().size() == 5; }));
    CHECK(tape.all().front().seq == 9);
}

TEST_CASE("a recorded message is carried out once more, and nothing of it twice")
{
    Tape tape;
    tape.keep(Tape::formOf(5, "lost"));
    CHECK(tape.database.count("SELECT count(*) FROM message") == 0);
    const auto seq = tape.all().front().seq;
    REQUIRE(await(tape.recorder.replay(seq)));
    REQUIRE(await(tape.recorder.replay(seq)));
    CHECK(tape.database.count("SELECT count(*) FROM message") == 1);
}

TEST_CASE("a recorded status is carried out once more on a message that was not known then")
{
    Tape tape;
    tape.keep(encodeForm({{"MessageSid", sidOf(6).toLatin1()}, {"MessageStatus", "delivered"}}), QStringLiteral("status"));
    Message message = tape.outbound(QStringLiteral("hi"), MessageStatus::Sent);
    message.providerSid = sidOf(6);
    REQUIRE(tape.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, tape.clock.now()).update(message); }));
    REQUIRE(await(tape.recorder.replay(tape.all().front().seq)));
    CHECK(tape.message(message.id).status == MessageStatus::Delivered);
}

TEST_CASE("everything about a message is found: how it came and what was reported")
{
    Tape tape;
    const auto apply = [&](const QString& kind, const QByteArray& body) {
        WebhookEvent event{0, QStringLiteral("twilio"), kind, {}, {}, body, tape.clock.now()};
        REQUIRE(tape.database.write([&](db::WriteScope& scope) { return TwilioEvents(scope, tape.clock.now()).replay(event); }));
    };
    apply(QStringLiteral("message"), Tape::formOf(7, "hello"));
    apply(QStringLiteral("message"), Tape::formOf(8, "other"));
    const auto found =
        tape.database.read([](db::Connection& connection) { return MessageRepository(connection).findBySid(sidOf(7)); });
    REQUIRE(found);
    const auto about = await(tape.recorder.about(**found, sidOf(7)));
    REQUIRE(about);
    REQUIRE(about->size() == 1);
    CHECK(about->front().outcome == QStringLiteral("stored"));
    CHECK(about->front().body.contains("hello"));
}

TEST_CASE("what nobody can carry out is refused")
{
    Tape tape;
    tape.keep("x", QStringLiteral("message"), QStringLiteral("pigeon"));
    tape.keep("not=a%form");
    for (const auto& event : tape.all()) {
        const auto replayed = await(tape.recorder.replay(event.seq));
        REQUIRE_FALSE(replayed);
        CHECK(replayed.error().kind == ErrorKind::Invalid);
    }
}
