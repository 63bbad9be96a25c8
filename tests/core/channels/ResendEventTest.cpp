// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Event.h"

#include "SharedData.h"
#include "catch.h"

#include <QJsonObject>

using namespace uinbox;
using namespace uinbox::test;
using resend::BounceType;
using resend::Event;
using resend::EventType;

namespace {

QByteArray event(const QByteArray& type, const QByteArray& data)
{
    return R"({"type":")" + type + R"(","created_at":"2026-03-02T09:00:00.500Z","data":)" + data + '}';
}

Event read(const QByteArray& type, const QByteArray& data)
{
    const auto parsed = Event::parse(event(type, data));
    REQUIRE(parsed);
    return *parsed;
}

}  // namespace

TEST_CASE("every example of the vendor's is read as the type it is")
{
    const auto file = sharedFile(QStringLiteral("specs/resend_webhook_examples.json"));
    if (!file) return;
    const QJsonObject examples = QJsonDocument::fromJson(*file).object();
    CHECK(examples.size() == 17);
    for (auto it = examples.begin(); it != examples.end(); ++it) {
        INFO(it.key().toStdString());
        const auto parsed = Event::parse(QJsonDocument(it->toObject()).toJson());
        REQUIRE(parsed);
        CHECK(parsed->name == it.key());
        CHECK(parsed->type != EventType::Unknown);
        CHECK(resend::eventTypeFromName(it.key()) == parsed->type);
        CHECK(parsed->subjectId == QStringLiteral("string"));
        CHECK(parsed->at == fromMillis(1696636076678));
    }
}

TEST_CASE("an event says whom it concerns, how an e-mail came back and what was clicked")
{
    const Event bounced = read("email.bounced", R"({"email_id":"e-1","to":["Ann <ANN@Example.org>","nobody"],"bounce":)"
                                                R"({"type":"Permanent","subType":"NoEmail","message":"user unknown"}})");
    CHECK(bounced.to == QStringList{QStringLiteral("ann@example.org")});
    CHECK(bounced.bounceType == BounceType::Permanent);
    CHECK(bounced.bounceSubType == QStringLiteral("NoEmail"));
    CHECK(bounced.words == QStringLiteral("user unknown"));
    CHECK(bounced.at == fromMillis(1772442000500));
    CHECK(read("email.bounced", R"({"email_id":"e","bounce":{"type":"Transient"}})").bounceType == BounceType::Transient);
    CHECK(read("email.bounced", R"({"email_id":"e","bounce":{"type":"Fancy"}})").bounceType == BounceType::Undetermined);
    CHECK(read("email.clicked", R"({"email_id":"e","click":{"link":"https://x.example/?a=1"}})").link ==
          QStringLiteral("https://x.example/?a=1"));
    CHECK(read("email.failed", R"({"email_id":"e","failed":{"reason":"reached_daily_quota"}})").words ==
          QStringLiteral("reached_daily_quota"));
    CHECK(read("email.suppressed", R"({"email_id":"e","suppressed":{"reason":"previous_complaint"}})").isComplaintOnRecord);
    CHECK_FALSE(read("email.suppressed", R"({"email_id":"e","suppressed":{"reason":"previous_bounce"}})").isComplaintOnRecord);
    CHECK(read("email.delivered", R"({"email_id":"e","message_id":" <1@x> "})").messageId == QStringLiteral("<1@x>"));
}

TEST_CASE("a type that nobody knows yet is kept, what is no event is refused")
{
    const Event unknown = read("email.teleported", R"({"email_id":"e-1"})");
    CHECK(unknown.type == EventType::Unknown);
    CHECK(unknown.subjectId == QStringLiteral("e-1"));
    CHECK(Event::parse(R"({"type":"other.thing"})"));
    for (const QByteArray& body :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("null"), QByteArray("{\"type\":"),
          QByteArray(R"({"type":5,"data":{}})"), event("email.delivered", "{}"), event("email.delivered", R"({"email_id":"../x"})"),
          event("email.delivered", R"({"email_id":7})"), event("email.received", "null"),
          event("domain.created", R"({"name":"x"})"), event(QByteArray(100, 'x'), "{}")}) {
        INFO(body.toStdString());
        CHECK_FALSE(Event::parse(body));
    }
}
