// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/WhatsAppSender.h"

#include "channels/twilio/Form.h"

#include "ScriptedTransport.h"
#include "Waiting.h"

using namespace uinbox;
using namespace uinbox::test;
using uinbox::twilio::Account;
using uinbox::twilio::Form;
using uinbox::twilio::WhatsAppSender;

namespace {

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC00000000000000000000000000000001");
    account.authToken = Secret(QByteArrayLiteral("token"));
    account.whatsAppNumber = QStringLiteral("+15005550007");
    account.apiBase = QUrl(QStringLiteral("https://api.example"));
    return account;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.to = QStringLiteral("+14155552671");
    message.content = QStringLiteral("Hello");
    return message;
}

const QByteArray kMessage =
    R"({"sid":"SM00000000000000000000000000000001","status":"read","direction":"outbound-api","body":"Hello",)"
    R"("from":"whatsapp:+15005550007","to":"whatsapp:+14155552671"})";

}  // namespace

TEST_CASE("a WhatsApp message comes back with plain addresses")
{
    ScriptedTransport transport;
    transport.willAnswer(201, kMessage);
    transport.willAnswer(200, kMessage);
    transport.willAnswer(200, R"({"messages":[)" + kMessage + "]}");
    WhatsAppSender sender(account(), transport);
    const SendOutcome outcome = await(sender.send(hello()));
    const auto fetched = await(sender.fetch(QStringLiteral("SM00000000000000000000000000000001")));
    const auto listed = await(sender.list({QStringLiteral("+14155552671"), {}}));
    REQUIRE(std::holds_alternative<Accepted>(outcome));
    REQUIRE(fetched);
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    for (const RemoteMessage& message : {std::get<Accepted>(outcome).message, *fetched, listed->front()}) {
        CHECK(message.from == QStringLiteral("+15005550007"));
        CHECK(message.to == QStringLiteral("+14155552671"));
        CHECK(message.status == MessageStatus::Read);
    }
    CHECK(transport.requests.at(2).url.query(QUrl::FullyEncoded) == QStringLiteral("To=whatsapp%3A%2B14155552671&PageSize=500"));
}

TEST_CASE("a sender of WhatsApp says who it is and what it may")
{
    ScriptedTransport transport;
    const WhatsAppSender sender(account(), transport);
    CHECK(sender.channel() == Channel::WhatsApp);
    CHECK(sender.provider() == QStringLiteral("Twilio"));
    CHECK(sender.from() == QStringLiteral("+15005550007"));
    CHECK(sender.ratePerSecond() == 80.0);
    CHECK_FALSE(sender.handOver());
    Account other = account();
    other.messagingServiceSid = QStringLiteral("MG1");
    CHECK(WhatsAppSender(other, transport).from() == QStringLiteral("+15005550007"));
    CHECK(WhatsAppSender(other, transport).handOver());
}

TEST_CASE("a second file would be dropped without a word, so it is refused")
{
    ScriptedTransport transport;
    WhatsAppSender sender(account(), transport);
    OutboundMessage message = hello();
    message.files = {{QStringLiteral("https://m.example/1"), {}, {}, {}}, {QStringLiteral("https://m.example/2"), {}, {}, {}}};
    const SendOutcome outcome = await(sender.send(message));
    REQUIRE(std::holds_alternative<Refused>(outcome));
    CHECK(std::get<Refused>(outcome).refusal == Refusal::Final);
    CHECK(transport.requests.empty());
}

TEST_CASE("a closed window refuses this message only")
{
    ScriptedTransport transport;
    transport.willAnswer(400, R"({"code":63016,"message":"the provider's words"})");
    WhatsAppSender sender(account(), transport);
    const auto refused = std::get<Refused>(await(sender.send(hello())));
    CHECK(refused.refusal == Refusal::Final);
    CHECK(refused.error.code == 63016);
}
