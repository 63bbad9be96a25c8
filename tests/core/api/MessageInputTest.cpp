// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/MessageInput.h"

#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::api;
using namespace std::chrono_literals;

namespace {

QJsonObject json(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject with(const char* more, const char* channel = "sms")
{
    QJsonObject body{{QStringLiteral("contactId"), QStringLiteral("019cadc6-9a80-72dc-8203-aa4c18e94131")},
                     {QStringLiteral("channel"), QString::fromUtf8(channel)},
                     {QStringLiteral("content"), QStringLiteral("hi")}};
    const QJsonObject extra = json(more);
    for (auto it = extra.begin(); it != extra.end(); ++it) body.insert(it.key(), it.value());
    return body;
}

QString refusedField(const Result<OutgoingMessage>& parsed)
{
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == ErrorKind::Invalid);
    return parsed.error().detail.section(u':', 0, 0);
}

QString shown(const Result<WallTime>& wall)
{
    REQUIRE(wall);
    return toText(*wall) + u' ' + QString::fromUtf8(wall->zone);
}

}  // namespace

TEST_CASE("an e-mail has everything an e-mail can have")
{
    const auto message = outgoingMessage(with(R"({"subject":"S","html":"<b>hi</b>","cc":["a@x.org","b@x.org"],"bcc":"c@x.org",
        "replyTo":"d@x.org","mediaUrl":["https://x.org/1.png","https://x.org/2.png"]})",
                                              "email"));
    REQUIRE(message);
    CHECK(message->subject == QStringLiteral("S"));
    CHECK(message->html == QStringLiteral("<b>hi</b>"));
    CHECK(message->envelope.cc == QStringList{QStringLiteral("a@x.org"), QStringLiteral("b@x.org")});
    CHECK(message->envelope.bcc == QStringList{QStringLiteral("c@x.org")});
    CHECK(message->envelope.replyTo == QStringLiteral("d@x.org"));
    CHECK(message->mediaUrls.size() == 2);
    CHECK_FALSE(message->schedule);
}

TEST_CASE("a WhatsApp message has its template and variables")
{
    const auto message = outgoingMessage(with(R"({"templateSid":"HX1","variables":{"1":"Ann","2":"9:00"}})", "whatsapp"));
    REQUIRE(message);
    CHECK(message->envelope.templateSid == QStringLiteral("HX1"));
    CHECK(message->envelope.variables.value(QStringLiteral("2")) == QStringLiteral("9:00"));
}

TEST_CASE("one media address needs no array, and null is as good as nothing")
{
    const auto message = outgoingMessage(with(R"({"mediaUrl":"https://x.org/1.png","subject":null,"scheduledAt":null,"cc":null})"));
    REQUIRE(message);
    CHECK(message->mediaUrls == std::vector{QStringLiteral("https://x.org/1.png")});
    CHECK_FALSE(message->schedule);
}

TEST_CASE("what is wrong with a message is said by its field")
{
    const std::pair<const char*, const char*> wrong[] = {
        {R"({"contactId":"7"})", "contactId"},
        {R"({"channel":"fax"})", "channel"},
        {R"({"content":7})", "content"},
        {R"({"mediaUrl":[7]})", "mediaUrl"},
        {R"({"mediaUrl":{}})", "mediaUrl"},
        {R"({"subject":"S"})", "subject"},
        {R"({"html":"<b>"})", "html"},
        {R"({"cc":"a@x.org"})", "cc"},
        {R"({"templateSid":"HX1"})", "templateSid"},
        {R"({"variables":{"1":"a"}})", "variables"},
        {R"({"channel":"whatsapp","variables":{"1":2}})", "variables"},
        {R"({"channel":"whatsapp","variables":["a"]})", "variables"},
        {R"({"channel":"email","replyTo":["a@x.org","b@x.org"]})", "replyTo"},
        {R"({"scheduledAt":"soon"})", "scheduledAt"},
        {R"({"scheduledAt":"2026-02-30T10:00:00Z"})", "scheduledAt"},
        {R"({"scheduledAt":"2026-02-30T10:00:00"})", "scheduledAt"},
        {R"({"scheduledAt":1772442000})", "scheduledAt"},
        {R"({"scheduledAt":"2026-03-30T10:00:00","timeZone":"Mars/Olympus"})", "timeZone"},
        {R"({"scheduledAt":"2026-03-30T10:00:00","timeZone":""})", "timeZone"},
        {R"({"scheduledAt":"2026-03-30T10:00:00Z","cancelOnReply":"yes"})", "cancelOnReply"},
        {R"({"scheduledAt":"2026-03-30T10:00:00Z","lateLimitSeconds":-1})", "lateLimitSeconds"},
        {R"({"scheduledAt":"2026-03-30T10:00:00Z","lateLimitSeconds":1.5})", "lateLimitSeconds"},
        {R"({"scheduledAt":"2026-03-30T10:00:00Z","lateLimitSeconds":1e300})", "lateLimitSeconds"},
        {R"({"timeZone":"Europe/Berlin"})", "timeZone"},
        {R"({"cancelOnReply":true})", "cancelOnReply"},
        {R"({"lateLimitSeconds":5})", "lateLimitSeconds"},
        {R"({"sheduledAt":"2026-03-30T10:00:00Z"})", "sheduledAt"}};
    for (const auto& [more, field] : wrong) {
        CAPTURE(more);
        CHECK(refusedField(outgoingMessage(with(more))) == QString::fromUtf8(field));
    }
}

TEST_CASE("a schedule has its wall time, zone and what goes with it")
{
    const auto message = outgoingMessage(with(R"({"scheduledAt":"2026-03-29T02:30:00","timeZone":"Europe/Berlin",
        "cancelOnReply":true,"lateLimitSeconds":90})"));
    REQUIRE(message);
    REQUIRE(message->schedule);
    CHECK(shown(message->schedule->when) == QStringLiteral("2026-03-29T02:30:00 Europe/Berlin"));
    CHECK(message->schedule->cancelOnReply);
    CHECK(message->schedule->lateLimit == 90s);
}

TEST_CASE("a time with an offset is a moment, one without is on the wall of its zone")
{
    const QByteArray berlin = "Europe/Berlin";
    const auto of = [](const char* text, const std::optional<QByteArray>& zone) {
        return shown(wallTime(QString::fromUtf8(text), zone));
    };
    CHECK(of("2026-07-01T10:00:00Z", std::nullopt) == QStringLiteral("2026-07-01T10:00:00 UTC"));
    CHECK(of("2026-07-01T10:00:00+02:00", std::nullopt) == QStringLiteral("2026-07-01T08:00:00 UTC"));
    CHECK(of("2026-07-01T10:00:00-05:30", berlin) == QStringLiteral("2026-07-01T17:30:00 Europe/Berlin"));
    CHECK(of("2026-07-01T10:00:00Z", berlin) == QStringLiteral("2026-07-01T12:00:00 Europe/Berlin"));
    CHECK(of("2026-07-01T10:00", berlin) == QStringLiteral("2026-07-01T10:00:00 Europe/Berlin"));
    CHECK(of("2026-07-01T10:00:00.000Z", std::nullopt) == QStringLiteral("2026-07-01T10:00:00 UTC"));
    CHECK(of("2026-07-01T10:00:00.250Z", std::nullopt) == QStringLiteral("2026-07-01T10:00:01 UTC"));
    CHECK(wallTime(QStringLiteral("2026-07-01T10:00:00"), std::nullopt)->zone == localTimeZone());
    for (const char* wrong :
         {"", "2026-07-01", "2026-07-01 10:00:00", "2026-7-1T10:00:00", "2026-07-01T10:00.5", "2026-07-01T25:00:00Z",
          "2026-07-01T10:00:00+0200", "2026-07-01T10:00:00z", " 2026-07-01T10:00:00Z", "2026-07-01T10:00:00Z\n"})
        CHECK_FALSE(wallTime(QString::fromUtf8(wrong), berlin));
}

TEST_CASE("a moment in the second of two equal hours stays that moment")
{
    const auto first = wallTime(QStringLiteral("2026-11-01T05:30:00Z"), "America/New_York");
    CHECK(shown(first) == QStringLiteral("2026-11-01T01:30:00 America/New_York"));
    const auto second = wallTime(QStringLiteral("2026-11-01T06:30:00Z"), "America/New_York");
    CHECK(shown(second) == QStringLiteral("2026-11-01T06:30:00 UTC"));
    CHECK(*momentOf(*second) - *momentOf(*first) == 1h);
}

TEST_CASE("a change says only what is another")
{
    const Schedule current{*wallTimeFromText(QStringLiteral("2026-07-01T10:00:00"), "Europe/Berlin"), true, 5min};
    const auto none = scheduleChange(json(R"({})"), current);
    REQUIRE(none);
    CHECK_FALSE(none->schedule);
    CHECK_FALSE(none->content);
    const auto text = scheduleChange(json(R"({"content":"x","subject":"y"})"), current);
    REQUIRE(text);
    CHECK(text->content == QStringLiteral("x"));
    CHECK(text->subject == QStringLiteral("y"));
    CHECK_FALSE(text->schedule);
    const auto zone = scheduleChange(json(R"({"timeZone":"Asia/Kathmandu"})"), current);
    REQUIRE(zone);
    CHECK(shown(zone->schedule->when) == QStringLiteral("2026-07-01T10:00:00 Asia/Kathmandu"));
    CHECK(zone->schedule->cancelOnReply);
    CHECK(zone->schedule->lateLimit == 5min);
    const auto time = scheduleChange(json(R"({"scheduledAt":"2026-07-02T10:00:00","cancelOnReply":false})"), current);
    REQUIRE(time);
    CHECK(shown(time->schedule->when) == QStringLiteral("2026-07-02T10:00:00 Europe/Berlin"));
    CHECK_FALSE(time->schedule->cancelOnReply);
    CHECK_FALSE(scheduleChange(json(R"({"channel":"sms"})"), current));
    CHECK_FALSE(scheduleChange(json(R"({"timeZone":"Mars/Olympus"})"), current));
}
