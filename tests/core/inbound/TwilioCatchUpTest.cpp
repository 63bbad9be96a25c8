// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/TwilioCatchUp.h"

#include "FakeTransport.h"
#include "FakeTwilio.h"
#include "InboxView.h"
#include "Mailroom.h"
#include "inbound/TwilioEvents.h"

#include <QDateTime>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using twilio::ListDepth;

namespace {

const QByteArray kOurs = "+15005550006";

twilio::Account accountOf(const FakeCredentials& credentials)
{
    twilio::Account account;
    account.accountSid = QString::fromLatin1(credentials.accountSid);
    account.authToken = Secret(credentials.authToken);
    account.phoneNumber = QString::fromLatin1(kOurs);
    account.whatsAppNumber = QStringLiteral("+14155238886");
    return account;
}

/// An inbox whose provider has what nobody told it of.
struct Night : Mailroom {
    FakeTwilio provider{FakeCredentials{}};
    FakeTransport transport{[this](const FakeRequest& request) { return provider.handle(request, 0ms); }};
    TwilioCatchUp catchUp{*database, clock, accountOf(provider.credentials()), transport};

    FakeMessage arrived(Timestamp at, const QString& body, const QByteArray& from = "+14155552671", const QByteArray& to = kOurs)
    {
        FakeMessage message;
        message.from = from;
        message.to = to;
        message.body = body;
        message.direction = "inbound";
        message.status = "received";
        message.createdAt = toMillis(at);
        return provider.add(message);
    }
    Result<CaughtUp> run(ListDepth depth = ListDepth::All) { return await(catchUp.run(depth, 7 * 24h)); }
    int received(ListDepth depth = ListDepth::All)
    {
        const auto result = run(depth);
        REQUIRE(result);
        return result->received;
    }
    QStringList texts()
    {
        return textsIn(*database, "SELECT content FROM message WHERE direction = 'inbound' ORDER BY created_at, id");
    }
};

}  // namespace

TEST_CASE("what nobody told us of is fetched once, in the order in which it was written, at the time it came")
{
    Night night;
    const Timestamp now = night.clock.now();
    night.arrived(now - 3h, QStringLiteral("first"));
    night.arrived(now - 2h, QStringLiteral("second"));
    night.arrived(now - 2h, QStringLiteral("third"));
    CHECK(night.received() == 3);
    CHECK(night.texts() == QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
    CHECK(night.database.count("SELECT created_at / 1000 FROM message ORDER BY created_at LIMIT 1") == toMillis(now - 3h) / 1000);
    CHECK(night.thread().unread == 3);
    CHECK(night.database.count("SELECT count(*) FROM webhook_event WHERE via = 'list' AND message_id IS NOT NULL") == 3);
    CHECK(night.received() == 0);
    CHECK(night.texts().size() == 3);
}

TEST_CASE("a message that a webhook brought is not fetched again, nor the other way round")
{
    Night night;
    const auto live = night.arrived(night.clock.now() - 1min, QStringLiteral("live"));
    twilio::Form form;
    form.add("MessageSid", QString::fromLatin1(live.sid));
    form.add("AccountSid", QString::fromLatin1(live.accountSid));
    form.add("From", QString::fromLatin1(live.from));
    form.add("To", QString::fromLatin1(live.to));
    form.add("Body", live.body);
    const auto webhook = [&] {
        WebhookEvent event{0, QStringLiteral("twilio"), QStringLiteral("message"), {}, {}, form.encode(), night.clock.now()};
        REQUIRE(night.database.write([&](db::WriteScope& scope) {
            return TwilioEvents(scope, night.clock.now()).message(*twilio::InboundSms::parse(form), event);
        }));
    };
    webhook();
    CHECK(night.received() == 0);
    night.arrived(night.clock.now(), QStringLiteral("missed"));
    CHECK(night.received() == 1);
    webhook();
    CHECK(night.texts() == QStringList{QStringLiteral("live"), QStringLiteral("missed")});
}

TEST_CASE("the days of Twilio's list are GMT days: nothing is lost at their border, nor on a later page")
{
    Night night;
    // A little after midnight GMT; the last look was a little before it.
    night.clock.set(fromMillis(QDateTime(QDate(2026, 3, 10), QTime(0, 20), Qt::UTC).toMSecsSinceEpoch()));
    CHECK(night.received() == 0);
    const Timestamp start = night.clock.now();
    for (int i = 0; i < 2500; ++i)
        night.arrived(start - 25min + i * 1s, QString::number(i), "+1415555" + QByteArray::number(1000 + i % 90));
    night.clock.advance(1h);
    night.transport.requests.clear();
    CHECK(night.received() == 2500);
    CHECK(night.transport.requests.size() >= 4);  // three pages of texts, one of WhatsApp
    CHECK(night.transport.requests.front().target.contains("DateSent%3E=2026-03-07"));
    CHECK(night.database.count("SELECT count(*) FROM message") == 2500);
}

TEST_CASE("a message that the list has later than its time says is found by the next look")
{
    Night night;
    CHECK(night.received() == 0);
    night.clock.advance(30min);
    night.arrived(night.clock.now() - 40min, QStringLiteral("late in the list"));
    CHECK(night.received() == 1);
}

TEST_CASE("a short look stops where everything is known, and a whole one finds what it left out")
{
    Night night;
    for (int i = 0; i < 450; ++i) night.arrived(night.clock.now() - 80min + i * 10s, QString::number(i));
    CHECK(night.received(ListDepth::Newest) == 450);  // the very first look is whole
    night.clock.advance(1min);
    night.arrived(night.clock.now(), QStringLiteral("new"));
    night.transport.requests.clear();
    CHECK(night.received(ListDepth::Newest) == 1);
    CHECK(night.transport.requests.size() == 2);  // one page of texts, one of WhatsApp
    night.arrived(night.clock.now() - 90min, QStringLiteral("listed late"));
    CHECK(night.received(ListDepth::Newest) == 0);
    CHECK(night.received(ListDepth::All) == 1);
}

TEST_CASE("all files of a message are found, and a message whose files cannot be listed waits for the next look")
{
    Night night;
    FakeMessage message;
    message.from = "+14155552671";
    message.to = kOurs;
    message.direction = "inbound";
    message.status = "received";
    message.createdAt = toMillis(night.clock.now() - 1h);
    for (int i = 0; i < 3; ++i) message.media.push_back({{}, "image/png", "bytes"});
    const auto stored = night.provider.add(message);
    night.arrived(night.clock.now() - 30min, QStringLiteral("plain"));
    bool isBroken = true;
    FakeTransport flaky([&](const FakeRequest& request) {
        return isBroken && request.path().endsWith("/Media.json") ? twilioError(503, 20503, "later")
                                                                  : night.provider.handle(request, 0ms);
    });
    TwilioCatchUp catchUp(*night.database, night.clock, accountOf(night.provider.credentials()), flaky);
    const auto failed = await(catchUp.run(ListDepth::All, 24h));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Network);
    CHECK(night.texts() == QStringList{QStringLiteral("plain")});
    CHECK(night.database.count("SELECT count(*) FROM backfill") == 0);
    isBroken = false;
    const auto done = await(catchUp.run(ListDepth::All, 24h));
    REQUIRE(done);
    CHECK(done->received == 1);
    CHECK(night.database.count(
              "SELECT count(*) FROM attachment WHERE fetch_state = 'wanted' AND url LIKE 'https://api.twilio.com/%/Media/ME%'"
              " AND url NOT LIKE '%.json'") == 3);
    CHECK(stored.media.size() == 3);
}

TEST_CASE("what was sent meanwhile and nobody reported on is brought up to date")
{
    Night night;
    const auto sendOne = [&](const QString& body, const QByteArray& status, int error) {
        Message message = night.outbound(body, MessageStatus::Sent);
        FakeMessage remote;
        remote.from = kOurs;
        remote.to = "+14155552671";
        remote.body = body;
        remote.status = status;
        remote.errorCode = error;
        remote.createdAt = toMillis(night.clock.now());
        message.providerSid = QString::fromLatin1(night.provider.add(remote).sid);
        REQUIRE(
            night.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, night.clock.now()).update(message); }));
        return message.id;
    };
    const MessageId delivered = sendOne(QStringLiteral("a"), "delivered", 0);
    const MessageId failed = sendOne(QStringLiteral("b"), "undelivered", 30003);
    const MessageId sent = sendOne(QStringLiteral("c"), "sent", 0);
    night.clock.advance(9h);
    const auto result = night.run();
    REQUIRE(result);
    CHECK(result->reports == 2);
    CHECK(night.message(delivered).status == MessageStatus::Delivered);
    CHECK(night.message(failed).status == MessageStatus::Failed);
    CHECK(night.message(failed).errorCode == 30003);
    CHECK(night.message(sent).status == MessageStatus::Sent);
}

TEST_CASE("what came for another number of the account is left alone")
{
    Night night;
    night.arrived(night.clock.now(), QStringLiteral("for somebody else"), "+14155552671", "+15005550099");
    night.arrived(night.clock.now(), QStringLiteral("by WhatsApp"), "whatsapp:+14155552671", "whatsapp:+14155238886");
    night.arrived(night.clock.now(), QStringLiteral("by another WhatsApp"), "whatsapp:+14155552671", "whatsapp:+14155230000");
    CHECK(night.received() == 1);
    CHECK(night.texts() == QStringList{QStringLiteral("by WhatsApp")});
}

TEST_CASE("a STOP that is found late stops, unless its sender has said something else since")
{
    Night night;
    const Timestamp now = night.clock.now();
    night.arrived(now - 5h, QStringLiteral("STOP"));
    CHECK(night.received() == 1);
    CHECK(night.isOptedOut());
    night.arrived(now - 4h, QStringLiteral("START"));
    night.arrived(now - 3h, QStringLiteral("Stop"));
    night.arrived(now - 2h, QStringLiteral("start"));
    CHECK(night.received() == 3);
    CHECK_FALSE(night.isOptedOut());
    night.arrived(now - 210min, QStringLiteral("STOP"));
    CHECK(night.received() == 1);
    CHECK_FALSE(night.isOptedOut());
}

TEST_CASE("with a clock that is wrong by hours nothing is lost, and times are by this computer's clock")
{
    Night night;
    const Timestamp truth = night.clock.now();
    const auto setTrueTime = [&](Timestamp time) {
        night.transport.setDate(QLocale::c()
                                    .toString(QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                    .toLatin1());
    };
    night.clock.set(truth + 30h);
    setTrueTime(truth);
    CHECK(night.received() == 0);
    night.arrived(truth + 10min, QStringLiteral("while the clock was ahead"));
    night.clock.set(truth + 20min);
    setTrueTime(truth + 20min);
    CHECK(night.received() == 1);
}

TEST_CASE("a refused sign-in, a page that cannot be read, a page elsewhere: an error, and no part is taken for the whole")
{
    Night night;
    night.arrived(night.clock.now() - 1h, QStringLiteral("hello"));
    const auto errorOf = [&](const FakeReply& reply) {
        FakeTransport transport([&](const FakeRequest&) { return reply; });
        TwilioCatchUp catchUp(*night.database, night.clock, accountOf(night.provider.credentials()), transport);
        const auto result = await(catchUp.run(ListDepth::All, 24h));
        REQUIRE_FALSE(result);
        return result.error().kind;
    };
    CHECK(errorOf(twilioError(401, 20003, "Authenticate")) == ErrorKind::Auth);
    CHECK(errorOf(twilioError(429, 20429, "Too many")) == ErrorKind::RateLimited);
    FakeReply garbage;
    garbage.body = "<html>";
    CHECK(errorOf(garbage) == ErrorKind::Network);
    FakeReply elsewhere;
    elsewhere.body = R"({"messages":[],"next_page_uri":"https://evil.example/next"})";
    CHECK(errorOf(elsewhere) == ErrorKind::Network);
    CHECK(night.database.count("SELECT count(*) FROM backfill") == 0);
    CHECK(night.received() == 1);
}

TEST_CASE("what Twilio says did not reach us is told, and not being told so is no failure")
{
    Night night;
    const qint64 now = toMillis(night.clock.now());
    night.provider.addAlert(11200, "https://inbox.example.com/api/webhooks/twilio", now - 3'600'000);
    night.provider.addAlert(11205, "https://inbox.example.com/api/webhooks/twilio/status?outbox=1", now - 60'000);
    night.provider.addAlert(11200, "https://somebody.example.com/sms", now - 30'000);
    night.provider.addAlert(30003, "https://inbox.example.com/api/webhooks/twilio", now - 20'000);
    const auto result = night.run();
    REQUIRE(result);
    CHECK(result->unreached.count == 2);
    CHECK(result->unreached.code == 11205);
    CHECK(result->unreached.host == QStringLiteral("inbox.example.com"));
    FakeTransport limited([&](const FakeRequest& request) {
        return request.path() == "/v1/Alerts" ? twilioError(401, 20003, "Authenticate") : night.provider.handle(request, 0ms);
    });
    TwilioCatchUp catchUp(*night.database, night.clock, accountOf(night.provider.credentials()), limited);
    CHECK(await(catchUp.run(ListDepth::All, 24h)));
}

TEST_CASE("what a person who was deleted wrote does not come back from the list")
{
    Night night;
    night.arrived(night.clock.now() - 1h, QStringLiteral("forget me"));
    CHECK(night.received() == 1);
    ContactService contacts(*night.database, night.clock);
    REQUIRE(await(contacts.remove(night.address.contactId)));
    CHECK(night.received() == 0);
    CHECK(night.texts().isEmpty());
    // What they write from now on is a new conversation.
    night.arrived(night.clock.now(), QStringLiteral("me again"));
    CHECK(night.received() == 1);
}

TEST_CASE("with a key that may not list files a message comes without them, and says so")
{
    Night night;
    FakeMessage message;
    message.from = "+14155552671";
    message.to = kOurs;
    message.body = QStringLiteral("look");
    message.direction = "inbound";
    message.status = "received";
    message.createdAt = toMillis(night.clock.now());
    message.media = {{{}, "image/png", "a"}, {{}, "image/png", "b"}};
    (void)night.provider.add(message);
    FakeTransport limited([&](const FakeRequest& request) {
        return request.path().endsWith("/Media.json") ? twilioError(403, 20003, "Authenticate")
                                                      : night.provider.handle(request, 0ms);
    });
    TwilioCatchUp catchUp(*night.database, night.clock, accountOf(night.provider.credentials()), limited);
    REQUIRE(await(catchUp.run(ListDepth::All, 24h)));
    CHECK(night.texts() == QStringList{QStringLiteral("look")});
    CHECK(night.database.count("SELECT count(*) FROM attachment WHERE fetch_state = 'failed' AND fetch_at IS NULL") == 2);
}

TEST_CASE("who wrote a moment ago is answered by the program also where only the list told of it")
{
    Night night;
    auto rule = std::make_shared<AutoReplyRule>();
    rule->when = AutoReplyWhen::Always;
    rule->text = QStringLiteral("Soon.");
    rule->senders = {{Channel::Sms, QString::fromLatin1(kOurs)}};
    night.arrived(night.clock.now() - 1min, QStringLiteral("hello?"));
    night.arrived(night.clock.now() - 3h, QStringLiteral("hours ago"), "+14155550009");
    TwilioCatchUp catchUp(*night.database, night.clock, accountOf(night.provider.credentials()), night.transport, rule);
    REQUIRE(await(catchUp.run(ListDepth::All, 24h)));
    CHECK(textsIn(*night.database, "SELECT to_address FROM message WHERE direction = 'outbound'") ==
          QStringList{QStringLiteral("+14155552671")});
}
