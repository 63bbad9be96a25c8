// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Utf8.h"

#include "catch.h"
#include "channels/twilio/Messages.h"
#include "channels/twilio/Webhook.h"
#include "db/Connection.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace uinbox;

namespace {

const QByteArray kMark = "\xef\xbb\xbf";
const QByteArray kMarked = kMark + "hello " + kMark;

}  // namespace

TEST_CASE("text that begins with U+FEFF keeps it")
{
    CHECK(textFromUtf8(kMarked).toUtf8() == kMarked);
    CHECK(textFromUtf8(kMark + kMark).toUtf8() == kMark + kMark);
    CHECK(textFromUtf8(kMark).size() == 1);
    CHECK(textFromUtf8("\xef\xbb").contains(QChar::ReplacementCharacter));
    CHECK(textFromUtf8({}).isEmpty());
}

TEST_CASE("a string in JSON that begins with U+FEFF keeps it")
{
    const QByteArray odd = "\\\"" + kMark;  // in a string: an escaped quote, then a mark
    const QJsonObject json = parseJson("{\"" + kMarked + "\": [\"" + kMarked + "\", \"" + odd + "\", \"\\ufeff\"]}").object();
    REQUIRE(json.keys() == QStringList{textFromUtf8(kMarked)});
    const QJsonArray values = json.begin().value().toArray();
    CHECK(values.at(0).toString().toUtf8() == kMarked);
    CHECK(values.at(1).toString().toUtf8() == '"' + kMark);
    CHECK(values.at(2).toString().toUtf8() == kMark);
    QJsonParseError error;
    CHECK(parseJson("{\"a\"" + kMark + ": 1}", &error).isNull());
    CHECK(error.error != QJsonParseError::NoError);
}

TEST_CASE("a provider's list gives a text that begins with U+FEFF as it was sent, or it would be sent again")
{
    http::ClientResponse response;
    response.status = 200;
    response.body = "{\"messages\": [{\"direction\": \"outbound-api\", \"body\": \"" + kMarked + "\"}]}";
    const auto page = twilio::parsePage(response);
    REQUIRE(page);
    REQUIRE(page->messages.size() == 1);
    CHECK(page->messages.front().body.toUtf8() == kMarked);
}

TEST_CASE("a text message that begins with U+FEFF is read whole from the webhook")
{
    const auto form = twilio::Form::decode(
        "MessageSid=SM0123456789abcdef0123456789abcdef&To=%2B15005550006&From=%2B14155550100&"
        "AccountSid=AC0123456789abcdef0123456789abcdef&Body=" +
        kMarked + "&Other=" + kMarked);
    REQUIRE(form);
    const auto sms = twilio::InboundSms::parse(*form);
    REQUIRE(sms);
    CHECK(sms->body.toUtf8() == kMarked);
    CHECK(sms->extra.value(QStringLiteral("Other")).toString().toUtf8() == kMarked);
}

TEST_CASE("text that begins with U+FEFF comes out of the database as it went in")
{
    const QTemporaryDir dir;
    const auto connection = db::Connection::open(dir.filePath(QStringLiteral("test.db")), db::OpenMode::ReadWrite);
    REQUIRE(connection);
    auto query = (*connection)->prepare("SELECT :text");
    REQUIRE(query);
    query->bind(":text", textFromUtf8(kMarked));
    REQUIRE(query->next().value_or(false));
    CHECK(query->text(0).toUtf8() == kMarked);
}
