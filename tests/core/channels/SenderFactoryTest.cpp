// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SenderFactory.h"

#include "channels/Senders.h"
#include "outbox/Outbox.h"
#include "outbox/SendService.h"

#include "Conversation.h"
#include "ScriptedTransport.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// A channel of its own: all that a folder in core/channels has to have.
class PigeonSender final : public MessageSender {
public:
    explicit PigeonSender(http::HttpTransport& transport) : m_transport(transport) {}
    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString from() const override { return QStringLiteral("loft"); }
    [[nodiscard]] QString provider() const override { return QStringLiteral("Pigeons"); }
    [[nodiscard]] double ratePerSecond() const override { return 1000.0; }
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override
    {
        http::ClientRequest request;
        request.body = message.to.toUtf8() + ": " + message.content.toUtf8();
        (void)m_transport.send(std::move(request));
        RemoteMessage taken;
        taken.sid = QStringLiteral("pigeon 1");
        return makeReady(SendOutcome(Accepted{taken}));
    }
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery&) override
    {
        return makeReady(Result<std::vector<RemoteMessage>>(fail(ErrorKind::Network, "pigeons keep no list")));
    }
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString&) override { return gone(); }
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString&) override { return gone(); }

private:
    static QFuture<Result<RemoteMessage>> gone()
    {
        return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "it has flown")));
    }
    http::HttpTransport& m_transport;
};

SenderSettings signedIn()
{
    SenderSettings settings;
    settings.twilio.accountSid = QStringLiteral("AC1");
    settings.twilio.authToken = Secret(QByteArrayLiteral("token"));
    return settings;
}

Error errorOf(Channel channel, const SenderSettings& settings)
{
    ScriptedTransport transport;
    const auto made = SenderFactory::builtIn().make(channel, settings, transport);
    REQUIRE_FALSE(made);
    return made.error();
}

}  // namespace

TEST_CASE("a channel is a folder and a line: one that nobody knew sends through the outbox")
{
    const SenderFactory factory({
        {Channel::Sms,
         [](const SenderSettings&, http::HttpTransport& transport) -> Result<std::unique_ptr<MessageSender>> {
             return std::make_unique<PigeonSender>(transport);
         }},
    });
    Conversation conversation;
    ScriptedTransport transport;
    Senders senders;
    auto sender = factory.make(Channel::Sms, {}, transport);
    REQUIRE(sender);
    senders.connectChannel(*std::move(sender));
    SendService service(*conversation.database, senders, conversation.clock);
    Outbox outbox(*conversation.database, senders, conversation.clock, {});
    outbox.start();

    OutgoingMessage coo;
    coo.contactId = conversation.address.contactId;
    coo.content = QStringLiteral("coo");
    const auto receipt = await(service.send(coo));
    REQUIRE(receipt);
    const MessageId id = receipt->message.id;
    REQUIRE(waitFor([&] { return conversation.message(id).status == MessageStatus::Sent; }));
    CHECK(conversation.message(id).providerSid == QStringLiteral("pigeon 1"));
    REQUIRE(transport.requests.size() == 1);
    CHECK(transport.requests[0].body == "+14155552671: coo");
}

TEST_CASE("the program knows SMS and WhatsApp by Twilio")
{
    SenderSettings settings = signedIn();
    settings.twilio.phoneNumber = QStringLiteral("+15005550006");
    settings.twilio.whatsAppNumber = QStringLiteral("+15005550007");
    ScriptedTransport transport;
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
        const auto sender = SenderFactory::builtIn().make(channel, settings, transport);
        REQUIRE(sender);
        CHECK((*sender)->channel() == channel);
        CHECK((*sender)->provider() == QStringLiteral("Twilio"));
    }
}

TEST_CASE("a channel that is not set up names the missing setting")
{
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
        SenderSettings settings;
        CHECK(errorOf(channel, settings).detail == QStringLiteral("TWILIO_ACCOUNT_SID: missing"));
        settings.twilio.accountSid = QStringLiteral("AC1");
        CHECK(errorOf(channel, settings).detail == QStringLiteral("TWILIO_AUTH_TOKEN: missing"));
        settings.twilio.apiKeySid = QStringLiteral("SK1");
        CHECK(errorOf(channel, settings).detail == QStringLiteral("TWILIO_AUTH_TOKEN: missing"));
        CHECK(errorOf(channel, settings).kind == ErrorKind::Auth);
    }
    CHECK(errorOf(Channel::Sms, signedIn()).detail == QStringLiteral("TWILIO_PHONE_NUMBER: missing"));
    CHECK(errorOf(Channel::WhatsApp, signedIn()).detail == QStringLiteral("TWILIO_WHATSAPP_NUMBER: missing"));
    SenderSettings service = signedIn();
    service.twilio.messagingServiceSid = QStringLiteral("MG1");
    CHECK(errorOf(Channel::WhatsApp, service).detail == QStringLiteral("TWILIO_WHATSAPP_NUMBER: missing"));
}

TEST_CASE("a factory without a channel says so")
{
    ScriptedTransport transport;
    CHECK(SenderFactory({}).make(Channel::Sms, {}, transport).error().kind == ErrorKind::NotFound);
}
