// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A night: the program is off, people write, and what went out before is delivered with nobody to tell.

#include "RunningInbox.h"
#include "TestScale.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <random>
#include <thread>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPages = 4;

/// What the two sides say of one message.
struct Side {
    QByteArray direction;
    QByteArray status;
    QByteArray body;
    QByteArray from;

    friend bool operator==(const Side&, const Side&) = default;
};

/// Twilio's word for a status in the API's.
QByteArray ourWord(const QByteArray& status)
{
    return status == "undelivered" ? "failed" : status;
}

std::map<QByteArray, Side> atProvider(FakeProvider& provider)
{
    std::map<QByteArray, Side> all;
    for (const FakeMessage& message : provider.twilio().messages()) {
        const bool isInbound = message.direction == "inbound";
        all[message.sid] = {isInbound ? "inbound" : "outbound", ourWord(message.status), message.body.toUtf8(),
                            message.from.startsWith("whatsapp:") ? message.from.mid(9) : message.from};
    }
    return all;
}

std::map<QByteArray, Side> inDatabase(const InboxClient& client)
{
    const auto rows = client.all("/api/messages");
    REQUIRE(rows);
    std::map<QByteArray, Side> all;
    for (const QJsonObject& row : *rows) {
        const QByteArray sid = textOf(row, u"providerSid");
        CHECK(all.count(sid) == 0);
        all[sid] = {textOf(row, u"direction"), textOf(row, u"status"), textOf(row, u"content"), textOf(row, u"from")};
    }
    return all;
}

/// Half of the people write by SMS, half by WhatsApp, over the last day and a half: across the border of two GMT days at least.
std::vector<FakeMessage> peopleWrite(FakeProvider& provider, int count)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 span = std::chrono::milliseconds(36h).count();
    std::vector<FakeMessage> written;
    for (int i = 0; i < count; ++i) {
        const bool isWhatsApp = i % 2 == 1;
        FakeMessage message;
        message.from = (isWhatsApp ? "whatsapp:+1415556" : "+1415555") + QByteArray::number(1000 + i % 400);
        message.to = (isWhatsApp ? "whatsapp:" : "") + kOwnNumber;
        message.body = QStringLiteral("message %1 – ✓").arg(i);
        message.direction = "inbound";
        message.status = "received";
        message.createdAt = now - span + span * i / count;
        written.push_back(provider.twilio().add(message));
    }
    return written;
}

int deliver(const InboxClient& client, const FakeMessage& message)
{
    return client.deliver({message.sid, message.from, message.body.toUtf8()});
}

}  // namespace

TEST_CASE("after a night the database equals the provider", "[integration]")
{
    const int count = scaleOf("UINBOX_NIGHT", 3000);
    RunningInbox inbox({QStringLiteral("UINBOX_RATE_PER_SECOND=1000")});
    inbox.provider.twilio().setMostPerPage((count / 2 + kPages - 1) / kPages);
    // In the evening: what goes out, and the callbacks are lost.
    for (int i = 0; i < 60; ++i) (void)inbox.send("sms", QStringLiteral("outgoing %1").arg(i));
    REQUIRE(waitFor([&] { return inbox.sentTexts().size() == 60; }));
    REQUIRE(waitFor([&] {
        return letPass(50ms), inbox.client().all("/api/messages", "status=sent").value_or(std::vector<QJsonObject>()).size() == 60;
    }));
    const auto written = peopleWrite(inbox.provider, count);
    std::vector<FakeMessage> live;
    std::mt19937 random(20261130);
    std::sample(written.begin(), written.end(), std::back_inserter(live), written.size() / 2, random);
    std::shuffle(live.begin(), live.end(), random);
    const auto isBeforeNight = live.size() / 2;
    for (size_t i = 0; i < isBeforeNight; ++i) REQUIRE(deliver(inbox.client(), live[i]) == 200);
    inbox.daemon.kill();

    int turn = 0;
    for (const FakeMessage& message : inbox.provider.twilio().messages())
        if (message.direction != "inbound") {
            const bool fails = ++turn % 7 == 0;
            REQUIRE(inbox.provider.twilio().setStatus(message.sid, fails ? "undelivered" : "delivered", fails ? 30005 : 0));
        }

    // In the morning: webhooks come again while the lists are read.
    inbox.start();
    const InboxClient client = inbox.client();
    int refused = 0;
    std::thread webhooks([&] {
        for (size_t i = isBeforeNight; i < live.size(); ++i) refused += deliver(client, live[i]) == 200 ? 0 : 1;
    });
    const bool isComplete = waitFor(
        [&] {
            letPass(200ms);
            const auto health = client.get("/api/health").json()[u"line"].toObject()[u"backfill"].toObject();
            return !health[u"running"].toBool() && health.contains(u"lastSuccess");
        },
        120s);
    webhooks.join();
    CHECK(isComplete);
    CHECK(refused == 0);

    const auto provider = atProvider(inbox.provider);
    const auto database = inDatabase(client);
    int missing = 0;
    int different = 0;
    for (const auto& [sid, side] : provider) {
        const auto ours = database.find(sid);
        missing += ours == database.end() ? 1 : 0;
        different += ours != database.end() && !(ours->second == side) ? 1 : 0;
    }
    std::printf("night: %d written, %zu also delivered live, %zu at the provider, %zu here, %d missing, %d different\n", count,
                live.size(), provider.size(), database.size(), missing, different);
    CHECK(missing == 0);
    CHECK(different == 0);
    CHECK(database.size() == provider.size());
}

TEST_CASE("without any public address the inbox works by looking into the lists alone", "[integration]")
{
    RunningInbox inbox({QStringLiteral("PUBLIC_BASE_URL=")});
    FakeMessage message;
    message.from = kAnnsPhone;
    message.to = kOwnNumber;
    message.body = QStringLiteral("anybody there?");
    message.direction = "inbound";
    message.status = "received";
    (void)inbox.provider.twilio().add(message);
    CHECK(waitFor(
        [&] {
            return letPass(200ms),
                   inbox.client().all("/api/messages", "direction=inbound").value_or(std::vector<QJsonObject>()).size() == 1;
        },
        60s));
    const QByteArray reply = inbox.send("sms", QStringLiteral("yes"));
    CHECK(inbox.becomes(reply, "sent"));
}
