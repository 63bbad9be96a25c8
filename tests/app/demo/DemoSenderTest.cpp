// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoProfile.h"

#include "channels/twilio/Webhook.h"
#include "contacts/ContactService.h"
#include "demo/DemoSender.h"
#include "outbox/Outbox.h"
#include "outbox/SendService.h"

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QString kFrom = QStringLiteral("+12065550100");
const QString kReachable = QStringLiteral("+12065550111");
const QString kUnreachable = QStringLiteral("+12065550199");

/// A profile that sends by a demo sender in a hurry.
class Sending {
public:
    explicit Sending(DemoPace pace = {1ms, 1ms, 1ms, 1ms})
        : m_service(m_profile.database(), m_senders, m_profile.clock()),
          m_outbox(m_profile.database(), m_senders, m_profile.clock(), options())
    {
        m_senders.connectChannel(std::make_unique<DemoSender>(m_profile.database(), m_profile.clock(), kFrom, pace));
        m_outbox.start();
    }

    MessageId send(const QString& phone, const QString& text)
    {
        const auto now = m_profile.clock().now();
        const auto address = await(m_profile.database().write([=](db::WriteScope& scope) {
            return ContactService::findOrCreate(scope, AddressKind::Phone, phone, QStringLiteral("Ann"), now);
        }));
        REQUIRE(address);
        OutgoingMessage message;
        message.contactId = address->contactId;
        message.content = text;
        const auto receipt = await(m_service.send(message));
        REQUIRE(receipt);
        return receipt->message.id;
    }

    Message find(MessageId id)
    {
        const auto found =
            await(m_profile.database().read([id](db::Connection& connection) { return MessageRepository(connection).find(id); }));
        REQUIRE(found);
        REQUIRE(*found);
        return **found;
    }

    bool reaches(MessageId id, MessageStatus status)
    {
        return waitFor([&] { return find(id).status == status; });
    }

    std::vector<RemoteMessage> listed(const QString& to, Timestamp since)
    {
        const auto list = await(m_senders.sender(Channel::Sms)->list({to, since}));
        REQUIRE(list);
        return *list;
    }

    DemoProfile& profile() { return m_profile; }
    Senders& senders() { return m_senders; }

private:
    static Outbox::Options options()
    {
        Outbox::Options options;
        options.ratePerSecond = {{Channel::Sms, 100.0}};
        return options;
    }

    DemoProfile m_profile;
    Senders m_senders;
    SendService m_service;
    Outbox m_outbox;
};

}  // namespace

TEST_CASE("a message sent in the demo is delivered, every other one is read")
{
    Sending sending;
    const MessageId first = sending.send(kReachable, QStringLiteral("See you at ten"));
    CHECK(sending.reaches(first, MessageStatus::Read));
    const Message message = sending.find(first);
    CHECK(twilio::isMessageSid(message.providerSid));
    CHECK(message.fromAddress == kFrom);
    CHECK(message.sentAt.has_value());
    CHECK(message.segments == 1);
    CHECK(sending.profile().outboxRow(first)->state == OutboxState::Done);

    const MessageId second = sending.send(kReachable, QStringLiteral("And bring the scissors"));
    CHECK(sending.reaches(second, MessageStatus::Delivered));
    const MessageId third = sending.send(kReachable, QStringLiteral("All three"));
    CHECK(sending.reaches(third, MessageStatus::Read));
    CHECK(sending.find(second).status == MessageStatus::Delivered);
}

TEST_CASE("a message passes through sent on its way")
{
    Sending sending({1ms, 1ms, std::chrono::hours(1), 1ms});
    const MessageId id = sending.send(kReachable, QStringLiteral("Hello"));
    CHECK(sending.reaches(id, MessageStatus::Sent));
}

TEST_CASE("a number that ends in 0199 cannot be reached")
{
    Sending sending;
    const MessageId id = sending.send(kUnreachable, QStringLiteral("Hello"));
    CHECK(sending.reaches(id, MessageStatus::Failed));
    const Message message = sending.find(id);
    CHECK(message.errorCode == 30006);
    CHECK(message.errorMessage == QStringLiteral("Landline or unreachable carrier"));
    CHECK(message.providerSid.isEmpty());
    CHECK(sending.profile().outboxRow(id)->state == OutboxState::Failed);
    CHECK(sending.listed(kUnreachable, Timestamp{}).empty());
}

TEST_CASE("the demo sender lists what it took, by recipient and time")
{
    Sending sending;
    const Timestamp start = sending.profile().clock().now();
    const MessageId id = sending.send(kReachable, QStringLiteral("Hello"));
    REQUIRE(sending.reaches(id, MessageStatus::Read));
    const auto found = sending.listed(kReachable, start);
    REQUIRE(found.size() == 1);
    CHECK(found.front().sid == sending.find(id).providerSid);
    CHECK(found.front().body == QStringLiteral("Hello"));
    CHECK(found.front().status == MessageStatus::Read);
    CHECK(sending.listed(kReachable, start + 1ms).empty());
    CHECK(sending.listed(QStringLiteral("+12065550112"), start).empty());
}

TEST_CASE("a demo sender that goes away gives no outcome for what it had not answered")
{
    DemoProfile profile;
    auto sender =
        std::make_unique<DemoSender>(profile.database(), profile.clock(), kFrom, DemoPace{std::chrono::hours(1), 1ms, 1ms, 1ms});
    OutboundMessage message;
    message.outboxId = OutboxId::generate(profile.clock().now());
    message.to = kReachable;
    message.content = QStringLiteral("Hello");
    const auto outcome = sender->send(message);
    CHECK_FALSE(outcome.isFinished());
    sender.reset();
    CHECK(outcome.isFinished());
    CHECK(outcome.resultCount() == 0);
}
