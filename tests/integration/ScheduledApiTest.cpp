// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that leave later, by the API of the whole program.

#include "InboxClient.h"
#include "TestScale.h"

#include <QDateTime>
#include <QTimeZone>

#include <atomic>
#include <cstdio>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A running program with one contact.
struct Office {
    FakeProvider provider;
    DaemonProcess daemon{{provider.baseUrl()}};
    QString contact;

    Office()
    {
        REQUIRE(daemon.start());
        contact = client().addContact("Ann", "+14155552671");
        REQUIRE_FALSE(contact.isEmpty());
    }
    [[nodiscard]] InboxClient client() const { return InboxClient(daemon); }
    [[nodiscard]] static QString in(std::chrono::milliseconds wait)
    {
        return QDateTime::currentDateTimeUtc().addMSecs(wait.count()).toString(Qt::ISODateWithMs);
    }
    [[nodiscard]] LoopbackReply schedule(const QString& content, QJsonObject more) const
    {
        more.insert(QStringLiteral("contactId"), contact);
        more.insert(QStringLiteral("channel"), QStringLiteral("sms"));
        more.insert(QStringLiteral("content"), content);
        return client().post("/api/messages", more);
    }
    /// The path of a message that was taken.
    [[nodiscard]] QByteArray scheduled(const QString& content, std::chrono::milliseconds wait, QJsonObject more = {}) const
    {
        more.insert(QStringLiteral("scheduledAt"), in(wait));
        const auto reply = schedule(content, more);
        INFO(reply.body.toStdString());
        REQUIRE(reply.status == 201);
        CHECK(textOf(reply.json(), u"status") == "scheduled");
        return "/api/scheduled/" + textOf(reply.json(), u"id");
    }
    [[nodiscard]] QStringList atProvider()
    {
        QStringList bodies;
        for (const FakeMessage& message : provider.twilio().messages()) bodies.append(message.body);
        return bodies;
    }
    [[nodiscard]] bool arrive(const QStringList& bodies)
    {
        return waitFor([&] { return letPass(5ms), atProvider() == bodies; });
    }
    [[nodiscard]] bool nothingWaits() const
    {
        const auto items = client().all("/api/scheduled");
        REQUIRE(items);
        return items->empty();
    }
    [[nodiscard]] QByteArray stateOf(const QByteArray& path) const
    {
        const auto items = client().all("/api/scheduled");
        REQUIRE(items);
        for (const QJsonObject& item : *items)
            if (path.endsWith(textOf(item, u"id"))) return textOf(item, u"state");
        return {};
    }
};

QByteArray fieldOf(const LoopbackReply& reply)
{
    return reply.json()[u"error"].toObject()[u"fields"].toObject().keys().join(u',').toUtf8();
}

}  // namespace

TEST_CASE("a scheduled message is listed until its time, leaves at it, and stands in the conversation where it left",
          "[integration]")
{
    Office office;
    const QByteArray path = office.scheduled(QStringLiteral("later"), 1500ms);
    CHECK(office.stateOf(path) == "waiting");
    CHECK(office.atProvider().isEmpty());
    REQUIRE(office.arrive({QStringLiteral("later")}));
    REQUIRE(waitFor([&] { return letPass(5ms), office.stateOf(path).isEmpty(); }));
    const auto message = office.client().get("/api/messages/" + path.mid(15)).json();
    const auto createdAt = QDateTime::fromString(message[u"createdAt"].toString(), Qt::ISODateWithMs);
    const auto dueAt = QDateTime::fromString(message[u"scheduledAt"].toString(), Qt::ISODateWithMs);
    CHECK(createdAt >= dueAt);
    CHECK(office.client().remove(path).status == 409);
    CHECK(office.client().remove("/api/scheduled/nonsense").status == 404);
}

TEST_CASE("a time that passed, a zone nobody knows and fields that are none are refused before anything is stored", "[integration]")
{
    const Office office;
    const QString tomorrow = Office::in(24h);
    const std::pair<QJsonObject, const char*> wrong[] = {
        {{{QStringLiteral("scheduledAt"), Office::in(-1min)}}, "scheduledAt"},
        {{{QStringLiteral("scheduledAt"), QStringLiteral("tomorrow")}}, "scheduledAt"},
        {{{QStringLiteral("scheduledAt"), tomorrow}, {QStringLiteral("timeZone"), QStringLiteral("Mars/Olympus")}}, "timeZone"},
        {{{QStringLiteral("timeZone"), QStringLiteral("UTC")}}, "timeZone"},
        {{{QStringLiteral("scheduledAt"), tomorrow}, {QStringLiteral("mediaUrl"), QStringLiteral("http://x.org/1.png")}},
         "mediaUrl"},
        {{{QStringLiteral("scheduledAt"), tomorrow}, {QStringLiteral("lateLimitSeconds"), -1}}, "lateLimitSeconds"}};
    for (const auto& [more, field] : wrong) {
        const auto reply = office.schedule(QStringLiteral("hi"), more);
        INFO(reply.body.toStdString());
        CHECK(reply.status == 400);
        CHECK(fieldOf(reply) == field);
    }
    CHECK(office.client().all("/api/messages")->empty());
}

TEST_CASE("what is scheduled can be changed, canceled and sent now", "[integration]")
{
    Office office;
    const QByteArray changed = office.scheduled(QStringLiteral("old"), 24h);
    const QByteArray canceled = office.scheduled(QStringLiteral("never"), 24h);
    const QByteArray now = office.scheduled(QStringLiteral("now"), 24h);
    CHECK(office.client().remove(canceled).status == 204);
    CHECK(office.client().post(now + "/send", {}).status == 200);
    REQUIRE(office.arrive({QStringLiteral("now")}));
    const auto reply = office.client().put(
        changed, {{QStringLiteral("content"), QStringLiteral("new")}, {QStringLiteral("scheduledAt"), Office::in(1200ms)}});
    CHECK(reply.status == 200);
    CHECK(textOf(reply.json(), u"content") == "new");
    REQUIRE(office.arrive({QStringLiteral("now"), QStringLiteral("new")}));
    CHECK(office.client().put(changed, {{QStringLiteral("content"), QStringLiteral("x")}}).status == 409);
    CHECK(office.nothingWaits());
}

TEST_CASE("what came due while the program was off leaves late, or asks where it may not be late", "[integration]")
{
    Office office;
    const QByteArray late = office.scheduled(QStringLiteral("late"), 1s);
    const QByteArray asks = office.scheduled(QStringLiteral("asks"), 1s, {{QStringLiteral("lateLimitSeconds"), 0}});
    office.daemon.kill();
    letPass(3500ms);
    REQUIRE(office.daemon.start());
    REQUIRE(office.arrive({QStringLiteral("late")}));
    REQUIRE(waitFor([&] { return letPass(5ms), office.stateOf(asks) == "asking"; }));
    CHECK(office.client().post(asks + "/send", {}).status == 200);
    REQUIRE(office.arrive({QStringLiteral("late"), QStringLiteral("asks")}));
    CHECK(office.nothingWaits());
}

TEST_CASE("a reply cancels what was to leave only without one", "[integration]")
{
    Office office;
    const QByteArray canceled = office.scheduled(QStringLiteral("reminder"), 24h, {{QStringLiteral("cancelOnReply"), true}});
    const QByteArray stays = office.scheduled(QStringLiteral("invoice"), 24h);
    CHECK(office.client().deliver({makeSid(9, 1), "+14155552671", "I will come"}) == 200);
    REQUIRE(waitFor([&] { return letPass(5ms), office.stateOf(canceled).isEmpty(); }));
    CHECK(textOf(office.client().get("/api/messages/" + canceled.mid(15)).json(), u"status") == "canceled");
    CHECK(office.stateOf(stays) == "waiting");
}

TEST_CASE("POST /api/scheduled by many callers at once, while the scheduler works, sends each message once", "[integration]")
{
    Office office;
    constexpr int kMessages = 60;
    // A whole second, so that all are due at once.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime due = now.addMSecs(3000 - now.time().msec());
    QStringList contents;
    for (int i = 0; i < kMessages; ++i) {
        contents.append(QStringLiteral("text %1").arg(i));
        const auto reply = office.schedule(contents.last(), {{QStringLiteral("scheduledAt"), due.toString(Qt::ISODateWithMs)}});
        REQUIRE(reply.status == 201);
    }
    letPass(std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(due) - 200)));
    std::atomic<int> wrong = 0;
    std::atomic<int> released = 0;
    std::atomic<int> calls = 0;
    inThreads(4, [&](int) {
        const InboxClient client(office.daemon);
        // From before until after the moment at which all are due; the API admits 6,000 requests a minute.
        const QDeadlineTimer end(2s);
        for (int call = 0; call < 1300 && !end.hasExpired(); ++call) {
            const auto reply = client.post("/api/scheduled", {});
            const QJsonObject run = reply.json();
            if (reply.status != 200 || run[u"processed"].toInt() < run[u"sent"].toInt() + run[u"failed"].toInt()) ++wrong;
            released += run[u"processed"].toInt();
            ++calls;
        }
    });
    std::printf("%d calls, which let go %d of %d messages; the scheduler the others\n", calls.load(), released.load(), kMessages);
    CHECK(wrong == 0);
    REQUIRE(waitFor([&] { return letPass(5ms), office.atProvider().size() == kMessages; }));
    QStringList arrived = office.atProvider();
    arrived.sort();
    contents.sort();
    CHECK(arrived == contents);
    CHECK(office.nothingWaits());
}
