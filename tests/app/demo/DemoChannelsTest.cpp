// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoChannels.h"

#include "DemoProfile.h"

#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "demo/DemoSender.h"
#include "scheduler/ScheduleService.h"

#include <QSet>

#include <map>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

DemoWorld other()
{
    DemoWorld world;
    addOtherChannels(world, DemoClock::start(), demoSenders(QStringLiteral("+12065550100")));
    return world;
}

}  // namespace

TEST_CASE("the demo has a WhatsApp window that is open and one that is closed")
{
    int open = 0;
    int closed = 0;
    for (const DemoThread& thread : other().threads) {
        std::optional<Timestamp> last;
        for (const Message& message : thread.messages)
            if (message.channel == Channel::WhatsApp && message.direction == Direction::Inbound) last = message.createdAt;
        if (!last) continue;
        (DemoClock::start() - *last < 24h ? open : closed) += 1;
    }
    CHECK(open == 1);
    CHECK(closed == 1);
}

TEST_CASE("the demo has an e-mail with subject and file, and an answer to it")
{
    QString asked;
    QString answered;
    for (const DemoThread& thread : other().threads)
        for (const Message& message : thread.messages) {
            if (message.channel != Channel::Email) continue;
            CHECK_FALSE(message.subject.isEmpty());
            if (!message.attachments.empty()) {
                CHECK(message.attachments.front().size > 1000);
                asked = message.envelope.messageId;
            }
            if (message.direction == Direction::Outbound) answered = message.envelope.inReplyTo;
        }
    CHECK_FALSE(asked.isEmpty());
    CHECK(asked == answered);
}

TEST_CASE("messages of the demo leave later from here and from the provider, and one asks")
{
    std::map<OutboxState, int> states;
    QSet<Channel> channels;
    for (const DemoThread& thread : other().threads)
        for (const DemoScheduled& scheduled : thread.scheduled) {
            ++states[scheduled.state];
            channels.insert(scheduled.message.channel);
            const auto due = momentOf(scheduled.schedule.when);
            REQUIRE(due);
            CHECK(*due == scheduled.message.scheduledAt.value());
            CHECK((*due < DemoClock::start()) == (scheduled.state == OutboxState::Asking));
            CHECK_FALSE(scheduled.message.toAddress.isEmpty());
            // Such a message is never handed over.
            CHECK_FALSE((scheduled.state == OutboxState::Held && scheduled.schedule.cancelOnReply));
            CHECK(scheduled.message.status == MessageStatus::Scheduled);
        }
    CHECK(states[OutboxState::Scheduled] == 2);
    CHECK(states[OutboxState::Held] == 1);
    CHECK(states[OutboxState::Asking] == 1);
    CHECK(channels.size() == 3);
}

TEST_CASE("templates of the demo fit their samples, and one is not approved yet")
{
    int approved = 0;
    const DemoWorld world = other();
    for (const MessageTemplate& each : world.templates) {
        CHECK(each.check(each.variables));
        CHECK(each.sid.size() == 34);
        approved += each.approval == TemplateApproval::Approved ? 1 : 0;
    }
    CHECK(world.templates.size() == 7);
    CHECK(approved == 2);
}

TEST_CASE("what the other channels of the demo say is the same each time, ids included")
{
    const DemoWorld one = other();
    const DemoWorld two = other();
    QSet<MessageId> ids;
    int messages = 0;
    for (size_t i = 0; i < one.threads.size(); ++i) {
        CHECK(one.threads[i].id == two.threads[i].id);
        for (size_t j = 0; j < one.threads[i].messages.size(); ++j) {
            CHECK(one.threads[i].messages[j].id == two.threads[i].messages[j].id);
            ids.insert(one.threads[i].messages[j].id);
            ++messages;
        }
    }
    CHECK(ids.size() == messages);
}

TEST_CASE("what leaves later in the demo is listed, and what the provider holds can be taken back")
{
    DemoProfile profile;
    profile.seed(other());
    Senders senders;
    senders.connectChannel(std::make_unique<DemoSender>(profile.database(), profile.clock(), QStringLiteral("+12065550101"),
                                                        DemoPace{}, Channel::WhatsApp));
    ScheduleService service(profile.database(), senders, profile.clock());
    const auto list = await(service.list(std::nullopt, 100));
    REQUIRE(list);
    REQUIRE(list->size() == 4);
    CHECK(list->front().state == OutboxState::Asking);
    CHECK(list->back().state == OutboxState::Held);
    CHECK(list->back().heldBy == u"Twilio");
    const auto given = await(senders.sender(Channel::WhatsApp)->cancel(list->back().message.providerSid));
    REQUIRE(given);
    CHECK(given->status == MessageStatus::Canceled);
    const auto templates = await(TemplateService(profile.database(), profile.clock()).list());
    REQUIRE(templates);
    CHECK(templates->size() == 7);
}
