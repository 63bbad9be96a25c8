// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever looks around in the demo sees people, conversations, notes, messages and templates in all their states. A status of messages, or an
// approval of templates, that is added to the program is not in these tables: they no longer compile.
#include "DemoProfile.h"

#include "analytics/AnalyticsService.h"
#include "contacts/DuplicateFinder.h"
#include "contacts/PersonRepository.h"
#include "demo/DemoYear.h"
#include "notes/MentionRepository.h"

#include <algorithm>
#include <set>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// Where a state of a message is met: the outbox passes through the last ones in less than a second.
enum class Met { InDemo, InPassing };

Met whereMet(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled:
        case MessageStatus::Pending:
        case MessageStatus::Unknown:
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Failed:
        case MessageStatus::Canceled:
        case MessageStatus::Received: return Met::InDemo;
        case MessageStatus::Sending: return Met::InPassing;
    }
    return Met::InPassing;
}

constexpr std::array kStatuses{MessageStatus::Scheduled, MessageStatus::Pending,   MessageStatus::Sending, MessageStatus::Unknown,
                               MessageStatus::Sent,      MessageStatus::Delivered, MessageStatus::Read,    MessageStatus::Failed,
                               MessageStatus::Canceled,  MessageStatus::Received};

/// Counts whatever is true of something.
struct Counts {
    std::map<std::string, int> of;
    void add(const std::string& what, bool is) { of[what] += is ? 1 : 0; }
    void check() const
    {
        for (const auto& [what, count] : of) {
            INFO(what);
            CHECK(count > 0);
        }
    }
};

void countPerson(Counts& counts, const Contact& contact)
{
    counts.add("blocked", contact.blockedAt.has_value());
    counts.add("archived", contact.archivedAt.has_value());
    counts.add("without a name", contact.name.isEmpty());
    counts.add("another time zone", contact.timeZone.startsWith(QStringLiteral("Europe/")));
    counts.add("fields of one's own", !contact.metadata.isEmpty());
    counts.add("handles", !contact.handles.isEmpty());
    counts.add("several addresses", contact.addresses.size() > 2);
    for (const ContactAddress& address : contact.addresses) {
        counts.add("opted out", address.optedOutAt.has_value());
        counts.add("unreachable", address.unreachableAt.has_value());
        counts.add("consented", address.consentAt.has_value() && !address.consentSource.isEmpty());
        counts.add("labelled", !address.label.isEmpty());
        counts.add("by WhatsApp", address.kind == AddressKind::WhatsApp);
        counts.add("by e-mail", address.kind == AddressKind::Email);
    }
}

void countThread(Counts& counts, const DemoThread& thread)
{
    counts.add("unread", thread.unread > 0);
    counts.add("a draft", !thread.draft.isEmpty());
    counts.add("pinned", thread.marks.pinnedAt.has_value());
    counts.add("assigned", thread.marks.assigneeId.has_value());
    counts.add("snoozed", thread.marks.state == ThreadState::Snoozed);
    counts.add("archived conversation", thread.marks.state == ThreadState::Archived);
    counts.add("an edited note", !thread.edits.empty());
    for (const Note& note : thread.notes) {
        counts.add("a private note", note.visibility == NoteVisibility::Private);
        counts.add("a team's note", note.visibility == NoteVisibility::Team);
    }
    for (const DemoScheduled& scheduled : thread.scheduled) {
        counts.add("scheduled here", scheduled.state == OutboxState::Scheduled);
        counts.add("held by the provider", scheduled.state == OutboxState::Held);
        counts.add("asking", scheduled.state == OutboxState::Asking);
        counts.add("called off by an answer", scheduled.schedule.cancelOnReply);
    }
    for (const Message& message : thread.messages) {
        counts.add("a template", !message.envelope.templateSid.isEmpty());
        counts.add("a place", message.metadata.contains(QStringLiteral("Latitude")));
        for (const Attachment& file : message.attachments) {
            counts.add("a picture", file.contentType.startsWith(QStringLiteral("image/")));
            counts.add("a document", file.contentType == u"application/pdf");
        }
    }
}

}  // namespace

TEST_CASE("people, conversations, notes and messages are there in every state, whatever the seed")
{
    const quint32 seed = GENERATE(1u, 2u, 77u);
    CAPTURE(seed);
    const DemoWorld demo = makeDemo(seed, DemoClock::start());
    Counts counts;
    std::set<MessageStatus> statuses;
    for (const DemoThread& thread : demo.threads) {
        countPerson(counts, thread.contact);
        countThread(counts, thread);
        for (const Message& message : thread.messages) statuses.insert(message.status);
        for (const DemoScheduled& scheduled : thread.scheduled) statuses.insert(scheduled.message.status);
    }
    for (const Contact& person : demo.people) countPerson(counts, person);
    counts.check();
    for (const MessageStatus status : kStatuses) {
        INFO(statusName(status).toStdString());
        CHECK((statuses.count(status) > 0) == (whereMet(status) == Met::InDemo));
    }
    CHECK(demo.people.size() >= 25);
}

TEST_CASE("templates are there in every state of approval")
{
    std::set<TemplateApproval> approvals;
    for (const MessageTemplate& each : makeDemo(1, DemoClock::start()).templates) approvals.insert(each.approval);
    for (const TemplateApproval each : {TemplateApproval::Unsubmitted, TemplateApproval::Pending, TemplateApproval::Approved,
                                        TemplateApproval::Rejected, TemplateApproval::Paused, TemplateApproval::Disabled}) {
        INFO(static_cast<int>(each));
        CHECK(approvals.count(each) == 1);
    }
}

TEST_CASE("every channel has a year of conversations, failures of its own and answers of everybody in the team")
{
    const DemoWorld demo = makeDemo(GENERATE(1u, 5u), DemoClock::start());
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        std::set<int> months;
        std::set<UserId> writers;
        int failed = 0;
        for (const DemoThread& thread : demo.threads) {
            for (const Message& message : thread.messages) {
                if (message.channel != channel) continue;
                months.insert(QDateTime::fromMSecsSinceEpoch(toMillis(message.createdAt)).date().month());
                if (message.userId) writers.insert(*message.userId);
                if (message.status == MessageStatus::Failed) ++failed;
                // An e-mail has a subject, and texts alone have segments.
                CHECK(message.subject.isEmpty() == (channel != Channel::Email));
                if (message.direction == Direction::Outbound && message.status != MessageStatus::Canceled)
                    CHECK((message.segments > 0) == (channel == Channel::Sms));
            }
        }
        INFO(channelName(channel).toStdString());
        CHECK(months.size() >= 10);
        CHECK(writers.size() == 3);
        if (channel == Channel::Sms) CHECK(failed > 3);
    }
}

TEST_CASE("outside its window WhatsApp has a template, as it would have to be")
{
    const DemoWorld demo = makeDemo(1, DemoClock::start());
    int templates = 0;
    for (const DemoThread& thread : demo.threads) {
        std::optional<Timestamp> heard;
        for (const Message& message : thread.messages) {
            if (message.channel != Channel::WhatsApp) continue;
            if (message.direction == Direction::Inbound) {
                heard = message.createdAt;
                continue;
            }
            const bool isOpen = heard && message.createdAt - *heard <= 24h;
            if (!message.envelope.templateSid.isEmpty()) ++templates;
            CHECK((isOpen || !message.envelope.templateSid.isEmpty()));
        }
    }
    CHECK(templates > 0);
}

TEST_CASE("the demo's people are in their lists, and those who are likely one are found for every reason")
{
    DemoProfile profile;
    const DemoWorld demo = makeDemo(1, DemoClock::start());
    profile.seed(demo);
    std::set<DuplicateReason> reasons;
    const auto pairs =
        await(profile.database().read([](db::Connection& connection) { return DuplicateFinder(connection).all(50); }));
    REQUIRE(pairs);
    for (const DuplicatePair& pair : *pairs) reasons.insert(pair.likeness.reasons.begin(), pair.likeness.reasons.end());
    for (const DuplicateReason each : {DuplicateReason::SameNumber, DuplicateReason::MistypedNumber, DuplicateReason::SimilarNumber,
                                       DuplicateReason::SameEmail, DuplicateReason::SameName, DuplicateReason::SimilarName}) {
        INFO(static_cast<int>(each));
        CHECK(reasons.count(each) == 1);
    }
    // Who is blocked is in no list of conversations.
    for (const Thread& thread : profile.inbox()) CHECK(thread.contactAddress != u"+18885550177");
}

TEST_CASE("no two people have the same address, whatever the seed")
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const DemoWorld demo = makeDemo(seed, DemoClock::start());
        std::set<std::pair<AddressKind, QString>> addresses;
        const auto add = [&](const Contact& contact) {
            for (const ContactAddress& address : contact.addresses) {
                INFO("seed " << seed << ": " << address.value.toStdString() << " of " << contact.name.toStdString());
                REQUIRE(addresses.emplace(address.kind, address.value).second);
            }
        };
        for (const DemoThread& thread : demo.threads) add(thread.contact);
        for (const Contact& person : demo.people) add(person);
    }
}

TEST_CASE("some mentions of the owner are new, and some were seen")
{
    DemoProfile profile;
    const DemoWorld demo = makeDemo(1, DemoClock::start());
    profile.seed(demo);
    const auto unread = await(profile.database().read(
        [me = demo.users.front().id](db::Connection& connection) { return MentionRepository(connection).unreadCount(me); }));
    REQUIRE(unread);
    CHECK(*unread == 3);
    CHECK(demo.seen.size() == 1);
}
