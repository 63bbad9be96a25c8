// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoProfile.h"

#include "channels/Senders.h"
#include "demo/DemoSender.h"
#include "demo/DemoVisitors.h"
#include "demo/DemoYear.h"
#include "outbox/Outbox.h"
#include "outbox/SendService.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr DemoVisitors::Intervals kOnlyVisits{1ms, std::chrono::hours(1)};
constexpr DemoVisitors::Intervals kOnlyReplies{std::chrono::hours(1), 1ms};

const QString kSpaniard = QStringLiteral("+19155550126");
const QString kStranger = QStringLiteral("+13605550181");

Outbox::Options fast()
{
    Outbox::Options options;
    options.ratePerSecond = {{Channel::Sms, 100.0}};
    return options;
}

/// A seeded demo whose messages are delivered at once.
class Studio {
public:
    Studio()
        : m_world(makeDemoWorld(1, DemoClock::start())),
          m_service(m_profile.database(), m_senders, m_profile.clock()),
          m_outbox(m_profile.database(), m_senders, m_profile.clock(), fast())
    {
        m_profile.seed(m_world);
        m_senders.connectChannel(std::make_unique<DemoSender>(m_profile.database(), m_profile.clock(),
                                                              DemoScript::builtIn().businessPhone, DemoPace{1ms, 1ms, 1ms, 1ms}));
        m_outbox.start();
    }

    void send(const QString& phone, const QString& text)
    {
        OutgoingMessage message;
        for (const DemoThread& thread : m_world.threads)
            if (thread.contact.addresses.front().value == phone) message.contactId = thread.contact.id;
        message.content = text;
        REQUIRE(await(m_service.send(message)));
    }

    size_t writtenBy(const QString& phone) const
    {
        for (const DemoThread& thread : m_world.threads)
            if (thread.contact.addresses.front().value == phone) return thread.messages.size();
        return 0;
    }

    DemoProfile& profile() { return m_profile; }

private:
    DemoProfile m_profile;
    DemoWorld m_world;
    Senders m_senders;
    SendService m_service;
    Outbox m_outbox;
};

/// What came in since.
class Incoming {
public:
    explicit Incoming(DemoProfile& profile) : m_profile(profile)
    {
        QObject::connect(&profile.database(), &db::Database::committed, &m_context, [this](const db::ChangeSet& changes) {
            m_ids.insert(m_ids.end(), changes.inboundMessages.begin(), changes.inboundMessages.end());
        });
    }

    [[nodiscard]] size_t count() const { return m_ids.size(); }
    /// The messages, the first first: their ids only grow.
    [[nodiscard]] std::vector<Message> inOrder() const
    {
        auto found = await(m_profile.database().read(
            [ids = m_ids](db::Connection& connection) { return MessageRepository(connection).find(ids); }));
        REQUIRE(found);
        std::sort(found->begin(), found->end(), [](const Message& a, const Message& b) { return a.id < b.id; });
        return *found;
    }

private:
    DemoProfile& m_profile;
    std::vector<MessageId> m_ids;
    QObject m_context;
};

}  // namespace

TEST_CASE("visitors write what the script says, in its order, and begin again after its end")
{
    DemoProfile profile;
    Incoming incoming(profile);
    DemoScript script = DemoScript::builtIn();
    script.visits.resize(3);
    DemoVisitors visitors(profile.database(), profile.clock(), script, kOnlyVisits);
    visitors.start();
    REQUIRE(waitFor([&] { return incoming.count() >= 7; }));
    const auto messages = incoming.inOrder();
    for (size_t i = 0; i < 7; ++i) {
        CHECK(messages[i].content == script.visits[i % 3].text);
        CHECK(messages[i].fromAddress == script.visits[i % 3].from);
        CHECK(messages[i].toAddress == script.businessPhone);
        CHECK(messages[i].direction == Direction::Inbound);
        CHECK(messages[i].status == MessageStatus::Received);
    }
}

TEST_CASE("a visit goes to the conversation of the person, or makes one for somebody new")
{
    Studio studio;
    CHECK(studio.writtenBy(kStranger) == 0);
    DemoScript script = DemoScript::builtIn();
    Incoming incoming(studio.profile());
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), script, kOnlyVisits);
    visitors.start();
    REQUIRE(waitFor([&] { return incoming.count() >= script.visits.size(); }));
    // 120 are there; in this world four of those who write are new, and one who is blocked in the whole demo.
    CHECK(studio.profile().inbox().size() == 125);
    CHECK(studio.profile().messagesWith(kStranger).size() >= 2);
    CHECK(studio.profile().messagesWith(kSpaniard).size() > studio.writtenBy(kSpaniard));
}

TEST_CASE("whoever is written to answers once it is delivered, in their language")
{
    Studio studio;
    Incoming incoming(studio.profile());
    const DemoScript script = DemoScript::builtIn();
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), script, kOnlyReplies);
    visitors.start();
    studio.send(kSpaniard, QStringLiteral("El viernes a las 10 está bien"));
    REQUIRE(waitFor([&] { return incoming.count() == 1; }));
    const Message reply = incoming.inOrder().front();
    CHECK(reply.fromAddress == kSpaniard);
    CHECK(script.replies.value(QStringLiteral("es")).contains(reply.content));
    const auto messages = studio.profile().messagesWith(kSpaniard);
    CHECK(messages.size() == studio.writtenBy(kSpaniard) + 2);
    CHECK(messages.back().id == reply.id);
}

TEST_CASE("by WhatsApp and by e-mail they answer as they were written to")
{
    DemoProfile profile;
    const DemoWorld demo = makeDemo(1, DemoClock::start());
    profile.seed(demo);
    Senders senders;
    for (const Channel channel : {Channel::WhatsApp, Channel::Email})
        senders.connectChannel(std::make_unique<DemoSender>(profile.database(), profile.clock(), QStringLiteral("x"),
                                                            DemoPace{1ms, 1ms, 1ms, 1ms}, channel));
    SendService service(profile.database(), senders, profile.clock());
    Outbox outbox(profile.database(), senders, profile.clock(), fast());
    outbox.start();
    Incoming incoming(profile);
    DemoVisitors visitors(profile.database(), profile.clock(), DemoScript::builtIn(), kOnlyReplies);
    visitors.start();
    const auto idOf = [&demo](QStringView name) {
        return std::find_if(demo.threads.begin(), demo.threads.end(),
                            [name](const DemoThread& each) { return each.contact.name == name; })
            ->contact.id;
    };
    OutgoingMessage message;
    message.contactId = idOf(u"Noor Haddad");
    message.channel = Channel::WhatsApp;
    message.content = QStringLiteral("The second door on the left");
    REQUIRE(await(service.send(message)));
    REQUIRE(waitFor([&] { return incoming.count() == 1; }));
    message.contactId = idOf(u"Helen Whitcombe");
    message.channel = Channel::Email;
    message.subject = QStringLiteral("Servicing six clippers");
    REQUIRE(await(service.send(message)));
    REQUIRE(waitFor([&] { return incoming.count() == 2; }));
    const auto messages = incoming.inOrder();
    CHECK(messages[0].channel == Channel::WhatsApp);
    CHECK(messages[0].contactId == idOf(u"Noor Haddad"));
    CHECK(messages[1].channel == Channel::Email);
    CHECK(messages[1].contactId == idOf(u"Helen Whitcombe"));
    CHECK(messages[1].subject == u"Re: Servicing six clippers");
}

TEST_CASE("one message gets one answer, though it is reported several times")
{
    Studio studio;
    Incoming incoming(studio.profile());
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), DemoScript::builtIn(), kOnlyReplies);
    visitors.start();
    studio.send(kSpaniard, QStringLiteral("Uno"));
    REQUIRE(waitFor([&] { return studio.profile().messagesWith(kSpaniard).rbegin()[1].status == MessageStatus::Read; }));
    studio.send(QStringLiteral("+12025550174"), QStringLiteral("Two"));
    REQUIRE(waitFor([&] { return incoming.count() >= 2; }));
    CHECK(incoming.count() == 2);
    CHECK(incoming.inOrder().back().fromAddress == QStringLiteral("+12025550174"));
}

TEST_CASE("visitors are silent until they are started, and do not answer what was sent before")
{
    Studio studio;
    Incoming incoming(studio.profile());
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), DemoScript::builtIn(), {1ms, 1ms});
    studio.send(kSpaniard, QStringLiteral("Antes"));
    REQUIRE(waitFor([&] { return studio.profile().messagesWith(kSpaniard).back().status == MessageStatus::Read; }));
    CHECK(incoming.count() == 0);
}

TEST_CASE("a late report of what was sent before the start gets no answer")
{
    Studio studio;
    Incoming incoming(studio.profile());
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), DemoScript::builtIn(), kOnlyReplies);
    visitors.start();
    const auto messages = studio.profile().messagesWith(QStringLiteral("+14155550108"));
    const Message& old = messages.back();
    REQUIRE(old.status == MessageStatus::Delivered);
    const DeliveryReport report{old.providerSid, MessageStatus::Read, 0, {}, DemoClock::start()};
    REQUIRE(await(studio.profile().database().write(
        [report, id = old.id](db::WriteScope& scope) { return ThreadWrites(scope, report.receivedAt).report(report, id); })));
    studio.send(kSpaniard, QStringLiteral("Hola"));
    REQUIRE(waitFor([&] { return incoming.count() >= 1; }));
    CHECK(incoming.count() == 1);
    CHECK(incoming.inOrder().front().fromAddress == kSpaniard);
}

TEST_CASE("a number that cannot be reached does not answer")
{
    Studio studio;
    Incoming incoming(studio.profile());
    DemoVisitors visitors(studio.profile().database(), studio.profile().clock(), DemoScript::builtIn(), kOnlyReplies);
    visitors.start();
    const QString unreachable = QStringLiteral("+14255550199");
    studio.send(unreachable, QStringLiteral("Hello?"));
    REQUIRE(waitFor([&] { return studio.profile().messagesWith(unreachable).back().status == MessageStatus::Failed; }));
    studio.send(kSpaniard, QStringLiteral("Hola"));
    REQUIRE(waitFor([&] { return incoming.count() >= 1; }));
    CHECK(incoming.count() == 1);
    CHECK(incoming.inOrder().front().fromAddress == kSpaniard);
}
