// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Provenance.h"

#include "catch.h"

using namespace uinbox;
using namespace uinbox::ui;

namespace {

WebhookEvent eventOf(const QString& kind, const QByteArray& body, Via via = Via::Webhook)
{
    WebhookEvent event;
    event.provider = QStringLiteral("twilio");
    event.kind = kind;
    event.body = body;
    event.via = via;
    event.receivedAt = fromMillis(1772442000000);
    return event;
}

}  // namespace

TEST_CASE("a message says how it came, with its bytes and what was reported since")
{
    const auto rows = provenanceRows(
        {eventOf(QStringLiteral("message"), "From=%2B1415&Body=a%0Ab"),
         eventOf(QStringLiteral("status"), "MessageSid=SM00000000000000000000000000000001&MessageStatus=delivered")});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].value.contains(QStringLiteral("Twilio sent it here")));
    CHECK(rows[1].value == QStringLiteral("From: +1415\nBody: a\nb"));
    CHECK(rows[2].value.startsWith(QStringLiteral("Delivered, ")));
}

TEST_CASE("one that no webhook brought says that it was found in the list")
{
    const auto rows = provenanceRows({eventOf(QStringLiteral("message"), R"({"sid":"SM1"})", Via::List)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].value.contains(QStringLiteral("Found in Twilio's list")));
    CHECK(rows[1].value.contains(QStringLiteral("\"sid\": \"SM1\"")));
}

TEST_CASE("bytes that are no text are shown with replacement characters, and very long ones are cut")
{
    CHECK(rawText(QByteArray("\xff\xfe", 2)).contains(QChar::ReplacementCharacter));
    CHECK(rawText("Body=%FF%FE&x=1").contains(QChar::ReplacementCharacter));
    CHECK(rawText(QByteArray(100'000, 'x')).size() <= 16 * 1024);
    CHECK(provenanceRows({}).empty());
}
