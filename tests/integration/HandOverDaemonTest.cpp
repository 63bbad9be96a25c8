// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider's own scheduler holds, seen from outside the whole program.

#include "RunningInbox.h"

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A program that ends give what is scheduled away.
struct HandingOver : RunningInbox {
    HandingOver() : RunningInbox({QStringLiteral("TWILIO_MESSAGING_SERVICE_SID=MG00000000000000000000000000000001")}) {}

    /// Ends the program, which hands over, and starts it again while the provider gives nothing back.
    void restartHeld(int messages = 1)
    {
        REQUIRE(daemon.stop() == 0);
        REQUIRE(scheduledThere() == messages);
        provider.setMode(Operation::Update, Fault::error(503), 1.0, 1);
        start();
        REQUIRE(waitFor([&] { return requestsOf(Operation::Update) >= messages; }));
    }
    [[nodiscard]] int scheduledThere()
    {
        int count = 0;
        for (const FakeMessage& message : provider.twilio().messages()) count += message.status == "scheduled" ? 1 : 0;
        for (const FakeEmail& email : provider.resend().emails()) count += email.lastEvent == u"scheduled" ? 1 : 0;
        return count;
    }
    [[nodiscard]] QJsonObject waiting(const QByteArray& id) const
    {
        const auto items = client().all("/api/scheduled");
        REQUIRE(items);
        for (const QJsonObject& item : *items)
            if (textOf(item, u"id") == id) return item;
        return {};
    }
    [[nodiscard]] bool becomesState(const QByteArray& id, const QByteArray& state) const
    {
        return waitFor([&] { return letPass(20ms), textOf(waiting(id), u"state") == state; });
    }
};

}  // namespace

TEST_CASE("at its end the program gives what is scheduled to the provider, and takes it back at the next start", "[integration]")
{
    HandingOver inbox;
    inbox.annWrites("hello", true);
    const char* channel = GENERATE("sms", "whatsapp", "email");
    CAPTURE(channel);
    const QByteArray id = inbox.sendIn(channel, QStringLiteral("see you"), 1h);
    const QJsonObject before = inbox.waiting(id);
    CHECK(textOf(before, u"state") == "waiting");
    CHECK(before[u"heldBy"].isNull());
    inbox.restartHeld();
    const QJsonObject held = inbox.waiting(id);
    CHECK(textOf(held, u"status") == "scheduled");
    CHECK(textOf(held, u"state") == "recalling");
    CHECK(textOf(held, u"heldBy") == (channel == QByteArray("email") ? "Resend" : "Twilio"));
    CHECK(held[u"dueAt"] == before[u"dueAt"]);
    inbox.provider.clearFaults();
    REQUIRE(inbox.becomesState(id, "waiting"));
    CHECK(inbox.waiting(id)[u"heldBy"].isNull());
    CHECK(inbox.waiting(id)[u"dueAt"] == before[u"dueAt"]);
    CHECK(inbox.scheduledThere() == 0);
    CHECK(inbox.sentTexts().isEmpty());
}

TEST_CASE("a message the provider holds is changed, canceled or sent only once the provider has given it back", "[integration]")
{
    HandingOver inbox;
    const QByteArray changed = inbox.sendIn("sms", QStringLiteral("old text"), 1h);
    const QByteArray canceled = inbox.sendIn("sms", QStringLiteral("never mind"), 1h);
    const QByteArray sent = inbox.sendIn("sms", QStringLiteral("now after all"), 1h);
    const QByteArray email = inbox.sendIn("email", QStringLiteral("an e-mail now"), 1h);
    inbox.restartHeld(4);
    const auto client = inbox.client();
    CHECK(client.put("/api/scheduled/" + changed, {{QStringLiteral("content"), QStringLiteral("new text")}}).status == 200);
    CHECK(client.remove("/api/scheduled/" + canceled).status == 202);
    CHECK(client.post("/api/scheduled/" + sent + "/send", {}).status == 202);
    CHECK(client.post("/api/scheduled/" + email + "/send", {}).status == 202);
    const int cancels = inbox.requestsOf(Operation::Update);
    REQUIRE(waitFor([&] { return inbox.requestsOf(Operation::Update) >= cancels + 4; }));
    CHECK(inbox.sentTexts().isEmpty());
    CHECK(inbox.requestsOf(Operation::Create) == 4);  // the hand-over's
    CHECK(textOf(inbox.waiting(changed), u"content") == "new text");
    for (const QByteArray& id : {changed, canceled, sent, email}) CHECK(textOf(inbox.waiting(id), u"state") == "recalling");

    inbox.provider.clearFaults();
    CHECK(inbox.becomes(sent, "sent"));
    CHECK(inbox.becomes(email, "sent"));
    CHECK(inbox.becomes(canceled, "canceled"));
    CHECK(inbox.becomesState(changed, "waiting"));
    CHECK(inbox.sentTexts() == QStringList{QStringLiteral("now after all"), QStringLiteral("an e-mail now")});
    CHECK(inbox.scheduledThere() == 0);
    CHECK(client.post("/api/scheduled/" + changed + "/send", {}).status < 300);
    CHECK(inbox.becomes(changed, "sent"));
    CHECK(inbox.sentTexts().contains(QStringLiteral("new text")));
    CHECK_FALSE(inbox.sentTexts().contains(QStringLiteral("old text")));
}

TEST_CASE("a reply and a STOP cancel what the provider holds, once it has given it back", "[integration]")
{
    HandingOver inbox;
    const bool isStop = GENERATE(false, true);
    CAPTURE(isStop);
    const QByteArray polite = inbox.sendIn("sms", QStringLiteral("unless you write"), 1h);
    const QByteArray plain = inbox.sendIn("sms", QStringLiteral("in any case"), 1h);
    inbox.restartHeld(2);
    CHECK(inbox.client().put("/api/scheduled/" + polite, {{QStringLiteral("cancelOnReply"), true}}).status == 200);
    inbox.annWrites(isStop ? "STOP" : "thanks");
    letPass(200ms);
    CHECK(inbox.statusOf(polite) == "scheduled");
    CHECK(inbox.sentTexts().isEmpty());
    inbox.provider.clearFaults();
    CHECK(inbox.becomes(polite, "canceled"));
    if (isStop) CHECK(inbox.becomes(plain, "canceled"));
    if (!isStop) CHECK(inbox.becomesState(plain, "waiting"));
    CHECK(inbox.scheduledThere() == 0);
    CHECK(inbox.sentTexts().isEmpty());
    if (isStop) CHECK(inbox.post("sms", QStringLiteral("more")).status == 422);
}

TEST_CASE("what is to be canceled by a reply stays here when the program ends", "[integration]")
{
    HandingOver inbox;
    const QByteArray polite =
        inbox.sendIn("sms", QStringLiteral("unless you write"), 1h, {{QStringLiteral("cancelOnReply"), true}});
    REQUIRE(inbox.daemon.stop() == 0);
    CHECK(inbox.requestsOf(Operation::Create) == 0);
    inbox.start();
    CHECK(textOf(inbox.waiting(polite), u"state") == "waiting");
    inbox.annWrites("thanks");
    CHECK(inbox.becomes(polite, "canceled"));
}

TEST_CASE("what the provider sent while the program was off is sent, and not sent again", "[integration]")
{
    HandingOver inbox;
    const QByteArray id = inbox.sendIn("sms", QStringLiteral("see you"), 1h);
    const QByteArray later = inbox.sendIn("sms", QStringLiteral("and again"), 3h);
    REQUIRE(inbox.daemon.stop() == 0);
    REQUIRE(inbox.scheduledThere() == 2);
    inbox.provider.twilio().advanceTo(QDateTime::currentDateTimeUtc().addSecs(2 * 3600).toMSecsSinceEpoch());
    inbox.start();
    CHECK(inbox.becomes(id, "sent"));
    CHECK(inbox.becomesState(later, "waiting"));
    CHECK(inbox.waiting(id).isEmpty());
    CHECK(inbox.client().post("/api/scheduled/" + id + "/send", {}).status == 409);
    CHECK(inbox.sentTexts() == QStringList{QStringLiteral("see you")});
}

TEST_CASE("what nobody can give away waits here, and the program ends all the same", "[integration]")
{
    HandingOver inbox;
    const QByteArray id = inbox.sendIn("sms", QStringLiteral("see you"), 1h);
    Fault refused = Fault::error(400);
    refused.reply = twilioError(400, 35118, "scripted");
    inbox.provider.setMode(Operation::Create, refused, 1.0, 1);
    CHECK(inbox.daemon.stop() == 0);
    CHECK(inbox.requestsOf(Operation::Create) == 1);
    inbox.start();
    CHECK(textOf(inbox.waiting(id), u"state") == "waiting");
    CHECK(inbox.waiting(id)[u"heldBy"].isNull());
}
