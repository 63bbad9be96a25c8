// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageFacts.h"

#include "catch.h"
#include "shell/ClockBanner.h"

using namespace uinbox;
using namespace uinbox::ui;

namespace {

Message whatsApp(const QJsonObject& parameters)
{
    Message message;
    message.channel = Channel::WhatsApp;
    message.metadata = parameters;
    return message;
}

}  // namespace

TEST_CASE("a place, a forward, an answer, a button and an ad are said above the text")
{
    CHECK(messageFacts(whatsApp({{QStringLiteral("Latitude"), QStringLiteral("37.8")},
                                 {QStringLiteral("Longitude"), QStringLiteral("-122.4")},
                                 {QStringLiteral("Label"), QStringLiteral("Pier 39")}})) ==
          QStringLiteral("Location: Pier 39 · 37.8, -122.4"));
    CHECK(messageFacts(whatsApp({{QStringLiteral("Forwarded"), QStringLiteral("true")}})) == QStringLiteral("Forwarded"));
    CHECK(messageFacts(whatsApp({{QStringLiteral("FrequentlyForwarded"), QStringLiteral("true")},
                                 {QStringLiteral("Forwarded"), QStringLiteral("true")}})) ==
          QStringLiteral("Forwarded many times"));
    CHECK(messageFacts(whatsApp({{QStringLiteral("OriginalRepliedMessageSid"), QStringLiteral("SM1")},
                                 {QStringLiteral("ButtonText"), QStringLiteral("Yes")}})) ==
          QStringLiteral("Answer to an earlier message\nChosen by a button"));
    CHECK(messageFacts(whatsApp({{QStringLiteral("ReferralHeadline"), QStringLiteral("Summer <b>sale</b>")}})) ==
          QStringLiteral("Came from your ad: Summer <b>sale</b>"));
}

TEST_CASE("of most messages there is nothing to say")
{
    CHECK(messageFacts(
              whatsApp({{QStringLiteral("WaId"), QStringLiteral("1415")}, {QStringLiteral("Latitude"), QStringLiteral("1")}}))
              .isEmpty());
    Message sms;
    sms.metadata = {{QStringLiteral("Forwarded"), QStringLiteral("true")}};
    CHECK(messageFacts(sms).isEmpty());
}

TEST_CASE("what the program answered by itself says so")
{
    Message message;
    message.direction = Direction::Outbound;
    CHECK(messageFacts(message).isEmpty());
    message.envelope.isAutomatic = true;
    CHECK(messageFacts(message) == QStringLiteral("Automatic answer"));
}

TEST_CASE("a wrong clock is said in words, whichever way it is wrong")
{
    CHECK(clockText(std::chrono::minutes(25)).startsWith(QStringLiteral("This computer's clock is 25 min ahead.")));
    CHECK(clockText(-std::chrono::hours(3)).startsWith(QStringLiteral("This computer's clock is 3 h behind.")));
}
