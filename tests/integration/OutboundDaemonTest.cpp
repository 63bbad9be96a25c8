// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out, what is refused and what waits, seen from outside the whole program.

#include "RunningInbox.h"

#include <map>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kApproved = "HX00000000000000000000000000000001";
const QByteArray kPending = "HX00000000000000000000000000000002";

FakeTemplate makeTemplate(const QByteArray& sid, const char* approval)
{
    FakeTemplate made;
    made.sid = sid;
    made.name = QString::fromLatin1(sid.right(1));
    made.body = QStringLiteral("Hello {{1}}, your table is ready.");
    made.approval = QString::fromLatin1(approval);
    return made;
}

QJsonObject useOf(const QByteArray& sid, const QJsonObject& variables)
{
    return {{QStringLiteral("templateSid"), QString::fromLatin1(sid)}, {QStringLiteral("variables"), variables}};
}

/// Refused without being carried out, by everybody who asks for that operation.
Fault refusal(int status, int code)
{
    Fault fault = Fault::error(status);
    fault.reply = twilioError(status, code, "scripted");
    return fault;
}

}  // namespace

TEST_CASE("STOP cancels what is queued and scheduled for that number, and the API refuses more", "[integration]")
{
    RunningInbox inbox;
    inbox.provider.script(Operation::Create, Fault::rateLimited(60s));
    const QByteArray queued = inbox.send("sms", QStringLiteral("queued"));
    REQUIRE(waitFor([&] { return inbox.requestsOf(Operation::Create) == 1; }));
    const QByteArray later = inbox.sendIn("sms", QStringLiteral("later"), 1h);
    const QByteArray byEmail = inbox.sendIn("email", QStringLiteral("by e-mail"), 1h);
    inbox.annWrites(" stop ");
    CHECK(inbox.becomes(queued, "canceled"));
    CHECK(inbox.becomes(later, "canceled"));
    CHECK(inbox.statusOf(byEmail) == "scheduled");
    const auto refused = inbox.post("sms", QStringLiteral("more"));
    CHECK(refused.status == 422);
    const auto refusedLater =
        inbox.post("sms", QStringLiteral("more"), {{QStringLiteral("scheduledAt"), QStringLiteral("2099-01-01T10:00:00")}});
    CHECK(refusedLater.status >= 400);
    CHECK(inbox.sentTexts().isEmpty());
    inbox.annWrites("START");
    CHECK(inbox.becomes(inbox.send("email", QStringLiteral("an e-mail")), "sent"));
}

TEST_CASE("the provider's word that somebody said STOP counts like STOP", "[integration]")
{
    RunningInbox inbox;
    inbox.provider.twilio().markStopped(kAnnsPhone);
    const QByteArray later = inbox.sendIn("sms", QStringLiteral("later"), 1h);
    const QByteArray refused = inbox.send("sms", QStringLiteral("now"));
    REQUIRE(inbox.becomes(refused, "failed"));
    CHECK(inbox.client().get("/api/messages/" + refused).json()[u"errorCode"].toInt() == 21610);
    CHECK(inbox.becomes(later, "canceled"));
    CHECK(inbox.post("sms", QStringLiteral("more")).status == 422);
    CHECK(inbox.requestsOf(Operation::Create) == 1);
}

TEST_CASE("WhatsApp text is refused until the person writes", "[integration]")
{
    RunningInbox inbox;
    CHECK(inbox.post("whatsapp", QStringLiteral("too early")).status == 422);
    inbox.annWrites("an SMS opens nothing");
    CHECK(inbox.post("whatsapp", QStringLiteral("too early")).status == 422);
    inbox.annWrites("hello", true);
    CHECK(inbox.becomes(inbox.send("whatsapp", QStringLiteral("welcome")), "sent"));
    CHECK(inbox.sentTexts() == QStringList{QStringLiteral("welcome")});
    CHECK(inbox.provider.twilio().messages().front().to == "whatsapp:" + kAnnsPhone);
}

TEST_CASE("outside the window an approved template goes with all its variables, and nothing else", "[integration]")
{
    RunningInbox inbox;
    inbox.provider.twilio().addTemplate(makeTemplate(kApproved, "approved"));
    inbox.provider.twilio().addTemplate(makeTemplate(kPending, "pending"));
    const QJsonObject name{{QStringLiteral("1"), QStringLiteral("Ann")}};
    const auto wrong = inbox.post("whatsapp", {}, useOf(kApproved, {{QStringLiteral("2"), QStringLiteral("Ann")}}));
    CHECK(wrong.status == 400);
    CHECK(fieldsOf(wrong) == QStringList{QStringLiteral("variables")});
    const auto none = inbox.post("whatsapp", {}, useOf(kApproved, {}));
    CHECK(fieldsOf(none) == QStringList{QStringLiteral("variables")});
    const auto pending = inbox.post("whatsapp", {}, useOf(kPending, name));
    CHECK(pending.status == 400);
    CHECK(fieldsOf(pending) == QStringList{QStringLiteral("templateSid")});
    const auto unknown = inbox.post("whatsapp", {}, useOf("HX0000000000000000000000000000000f", name));
    CHECK(unknown.status == 400);
    CHECK(fieldsOf(unknown) == QStringList{QStringLiteral("templateSid")});
    CHECK(inbox.client().all("/api/messages")->empty());
    CHECK(inbox.becomes(inbox.send("whatsapp", {}, useOf(kApproved, name)), "sent"));
    CHECK(inbox.sentTexts() == QStringList{QStringLiteral("Hello Ann, your table is ready.")});
}

TEST_CASE("an e-mail without a subject and a time that is none are refused by their field, and nothing is stored", "[integration]")
{
    const RunningInbox inbox;
    const auto check = [&](const char* channel, const QJsonObject& more, const char* field) {
        const auto reply = inbox.post(channel, QStringLiteral("text"), more);
        INFO(reply.body.toStdString());
        CHECK(reply.status == 400);
        CHECK(fieldsOf(reply) == QStringList{QString::fromLatin1(field)});
    };
    const QString at = QStringLiteral("scheduledAt");
    check("email", {}, "subject");
    check("email", {{QStringLiteral("subject"), QStringLiteral(" ")}}, "subject");
    check("sms", {{at, QStringLiteral("2020-01-01T10:00:00Z")}}, "scheduledAt");
    check("sms", {{at, QStringLiteral("tomorrow")}}, "scheduledAt");
    check("sms", {{at, QStringLiteral("2099-02-30T10:00:00")}}, "scheduledAt");
    check("sms", {{at, QStringLiteral("2099-01-01T10:00:00")}, {QStringLiteral("timeZone"), QStringLiteral("Mars/Base")}},
          "timeZone");
    CHECK(inbox.client().all("/api/messages")->empty());
    CHECK(inbox.client().all("/api/scheduled")->empty());
}

TEST_CASE("while the provider refuses our sign-in everything waits, and later leaves once", "[integration]")
{
    RunningInbox inbox;
    inbox.provider.setMode(Operation::Create, refusal(401, 20003), 1.0, 1);
    QByteArrayList ids;
    QStringList texts;
    for (int i = 0; i < 10; ++i) {
        const QString person =
            inbox.client().addContact("Person " + QByteArray::number(i), "+1415555" + QByteArray::number(3000 + i));
        texts.append(QStringLiteral("Text %1").arg(i));
        ids.append(inbox.send("sms", texts.last(), {{QStringLiteral("contactId"), person}}));
    }
    REQUIRE(waitFor([&] { return letPass(20ms), !inbox.stopped().isEmpty(); }));
    const QJsonObject reason = inbox.stopped().first().toObject();
    CHECK(textOf(reason, u"provider") == "Twilio");
    CHECK(textOf(reason, u"from").isEmpty());
    CHECK(reason[u"code"].toInt() == 20003);
    CHECK(textOf(reason, u"reason") == "Auth");
    CHECK(QDateTime::fromString(reason[u"nextTry"].toString(), Qt::ISODateWithMs).isValid());
    letPass(300ms);
    // Those that were under way together, and none after them.
    CHECK(inbox.requestsOf(Operation::Create) <= 8);
    for (const QByteArray& id : ids) CHECK(inbox.statusOf(id) == "pending");
    // By itself it tries again after a minute; a start does at once.
    inbox.provider.clearFaults();
    CHECK(inbox.daemon.stop() == 0);
    inbox.start();
    for (const QByteArray& id : ids) CHECK(inbox.becomes(id, "sent"));
    CHECK(inbox.stopped().isEmpty());
    QStringList sent = inbox.sentTexts();
    sent.sort();
    CHECK(sent == texts);
}

TEST_CASE("a carrier that blocks our number stops that number alone", "[integration]")
{
    RunningInbox inbox;
    inbox.annWrites("hello", true);
    REQUIRE(inbox.becomes(inbox.send("sms", QStringLiteral("blocked")), "sent"));
    CHECK(inbox.provider.postStatus(inbox.provider.twilio().messages().front().sid, "undelivered", 30034) == 204);
    REQUIRE(waitFor([&] { return letPass(20ms), !inbox.stopped().isEmpty(); }));
    REQUIRE(inbox.stopped().size() == 1);
    const QJsonObject reason = inbox.stopped().first().toObject();
    CHECK(textOf(reason, u"from") == kOwnNumber);
    CHECK(reason[u"code"].toInt() == 30034);
    const QByteArray waiting = inbox.send("sms", QStringLiteral("waits"));
    // The same digits on WhatsApp are another sender. To Bob: in Ann's conversation nothing overtakes what waits.
    const QString bob = inbox.client().addContact("Bob", "+14155552672", "bob@example.org");
    CHECK(inbox.becomes(inbox.send("email", QStringLiteral("an e-mail"), {{QStringLiteral("contactId"), bob}}), "sent"));
    inbox.provider.twilio().openWindow("all");
    REQUIRE(inbox.client().deliver({makeSid(8, 1), "whatsapp:+14155552672", "hi"}) == 200);
    CHECK(inbox.becomes(inbox.send("whatsapp", QStringLiteral("on WhatsApp"), {{QStringLiteral("contactId"), bob}}), "sent"));
    CHECK(inbox.statusOf(waiting) == "pending");
}

TEST_CASE("without a network messages wait in order, and leave by themselves once it is back", "[integration]")
{
    const quint16 port = FakeProvider().port();
    DaemonProcess daemon({"http://127.0.0.1:" + QByteArray::number(port), "https://inbox.example.com", 300, {}, true});
    REQUIRE(daemon.start());
    const InboxClient client(daemon);
    std::map<QString, QStringList> expected;
    for (const char* channel : {"sms", "whatsapp", "email"}) {
        const QByteArray number = QByteArray::number(expected.size());
        const QByteArray phone = "+1415555200" + number;
        const QString person = client.addContact("Person " + number, phone, "person" + number + "@example.org");
        if (channel == QByteArray("whatsapp")) REQUIRE(client.deliver({makeSid(8, 1), "whatsapp:" + phone, "hi"}) == 200);
        for (int i = 0; i < 4; ++i) {
            QJsonObject body{{QStringLiteral("contactId"), person},
                             {QStringLiteral("channel"), QString::fromLatin1(channel)},
                             {QStringLiteral("content"), QStringLiteral("%1 %2").arg(QLatin1String(channel)).arg(i)}};
            if (channel == QByteArray("email")) body[u"subject"] = QStringLiteral("About it");
            REQUIRE(client.post("/api/messages", body).status == 201);
            expected[QString::fromLatin1(channel)].append(body[u"content"].toString());
        }
    }
    REQUIRE(waitFor([&] { return letPass(20ms), client.get("/api/health").json()[u"stopped"].toArray().size() == 2; }));
    for (const QJsonValue reason : client.get("/api/health").json()[u"stopped"].toArray())
        CHECK(textOf(reason.toObject(), u"reason") == "Network");
    const auto waiting = client.all("/api/messages", "direction=outbound");
    REQUIRE(waiting);
    for (const QJsonObject& message : *waiting) CHECK(textOf(message, u"status") == "pending");

    FakeProvider provider({}, port);
    provider.twilio().openWindow("all");
    REQUIRE(provider.port() == port);
    CHECK(waitFor(
        [&] { return letPass(50ms), client.all("/api/messages", "status=sent").value_or(std::vector<QJsonObject>()).size() == 12; },
        60s));
    std::map<QString, QStringList> sent;
    for (const FakeMessage& message : provider.twilio().messages()) sent[message.body.section(u' ', 0, 0)].append(message.body);
    for (const FakeEmail& email : provider.resend().emails()) sent[QStringLiteral("email")].append(email.text.value_or(QString()));
    CHECK(sent == expected);
}
