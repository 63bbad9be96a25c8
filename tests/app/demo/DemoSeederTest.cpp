// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoProfile.h"

#include "channels/Senders.h"
#include "demo/DemoSender.h"
#include "outbox/SendService.h"

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

namespace {

DemoWorld world()
{
    return makeDemoWorld(1, DemoClock::start());
}

/// The first last message of a conversation with that status.
Message lastWith(const DemoWorld& demo, MessageStatus status)
{
    for (const DemoThread& thread : demo.threads)
        if (thread.messages.back().status == status && !thread.contact.addresses.front().optedOutAt) return thread.messages.back();
    FAIL("no such message");
    return {};
}

}  // namespace

TEST_CASE("a seeded inbox lists the world: order, names, unread, drafts, last words")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    const auto inbox = profile.inbox();
    REQUIRE(inbox.size() == 120);
    int unread = 0;
    for (size_t i = 0; i < inbox.size(); ++i) {
        const DemoThread& expected = demo.threads[i];
        INFO(i << " " << expected.contact.name.toStdString());
        CHECK(inbox[i].id == expected.id);
        CHECK(inbox[i].contactName == expected.contact.name);
        CHECK(inbox[i].contactAddress == expected.contact.addresses.front().value);
        CHECK(inbox[i].unread == expected.unread);
        CHECK(inbox[i].draft == expected.draft);
        CHECK(inbox[i].lastMessageAt == expected.messages.back().createdAt);
        CHECK(inbox[i].lastStatus == expected.messages.back().status);
        CHECK(inbox[i].lastDirection == expected.messages.back().direction);
        CHECK(expected.messages.back().content.startsWith(inbox[i].preview.left(40)));
        unread += inbox[i].unread;
    }
    CHECK(unread == 4);
}

TEST_CASE("every seeded message is there, byte for byte, and each that went out has its outbox row")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    for (size_t i = 0; i < 15; ++i) {
        const auto stored = profile.messagesWith(demo.threads[i].contact.addresses.front().value);
        REQUIRE(stored.size() == demo.threads[i].messages.size());
        for (size_t m = 0; m < stored.size(); ++m) {
            const Message& expected = demo.threads[i].messages[m];
            CHECK(stored[m].id == expected.id);
            CHECK(stored[m].content == expected.content);
            CHECK(stored[m].status == expected.status);
            CHECK(stored[m].errorCode == expected.errorCode);
            CHECK(stored[m].errorMessage == expected.errorMessage);
            CHECK(stored[m].attachments.size() == expected.attachments.size());
            CHECK(profile.outboxRow(expected.id).has_value() == (expected.direction == Direction::Outbound));
        }
    }
}

TEST_CASE("seeding is one commit in which nothing has just come in")
{
    DemoProfile profile;
    QObject context;
    std::vector<db::ChangeSet> commits;
    QObject::connect(&profile.database(), &db::Database::committed, &context,
                     [&](const db::ChangeSet& changes) { commits.push_back(changes); });
    profile.seed(world());
    REQUIRE(waitFor([&] { return !commits.empty(); }));
    CHECK(commits.size() == 1);
    CHECK(commits.front().threads.size() == 120);
    CHECK(commits.front().contacts.size() == 120);
    CHECK(commits.front().inboundMessages.isEmpty());
}

TEST_CASE("seeding twice is a conflict that changes nothing")
{
    DemoProfile profile;
    profile.seed(world());
    const auto again = await(seedDemo(profile.database(), world()));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(profile.inbox().size() == 120);
}

TEST_CASE("seeded messages can be tried again, taken back or confirmed")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    Senders senders;
    senders.connectChannel(std::make_unique<DemoSender>(profile.database(), profile.clock(), DemoScript::builtIn().businessPhone));
    SendService sending(profile.database(), senders, profile.clock());

    const Message pending = lastWith(demo, MessageStatus::Pending);
    const auto row = profile.outboxRow(pending.id);
    REQUIRE(row);
    CHECK(row->state == OutboxState::Queued);
    CHECK(row->attempt > 0);
    CHECK(row->notBefore == pending.nextAttemptAt);
    CHECK(await(sending.retry(pending.id)).has_value());
    const auto takenBack = await(sending.cancel(pending.id));
    REQUIRE(takenBack);
    CHECK(*takenBack == pending.content);

    const Message failed = lastWith(demo, MessageStatus::Failed);
    const auto retried = await(sending.retry(failed.id));
    REQUIRE(retried);
    CHECK(retried->status == MessageStatus::Pending);
    CHECK(retried->errorCode == 0);

    const Message unknown = lastWith(demo, MessageStatus::Unknown);
    CHECK(profile.outboxRow(unknown.id)->state == OutboxState::Unsure);
    CHECK(await(sending.confirmSent(unknown.id)).has_value());

    const auto delivered = await(sending.retry(lastWith(demo, MessageStatus::Delivered).id));
    REQUIRE_FALSE(delivered);
    CHECK(delivered.error().kind == ErrorKind::Conflict);
}

TEST_CASE("somebody who opted out cannot be written to in the demo either")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    Senders senders;
    senders.connectChannel(std::make_unique<DemoSender>(profile.database(), profile.clock(), DemoScript::builtIn().businessPhone));
    SendService sending(profile.database(), senders, profile.clock());
    for (const DemoThread& thread : demo.threads) {
        if (!thread.contact.addresses.front().optedOutAt) continue;
        OutgoingMessage message;
        message.contactId = thread.contact.id;
        message.content = QStringLiteral("Hello");
        const auto sent = await(sending.send(message));
        REQUIRE_FALSE(sent);
        CHECK(sent.error().kind == ErrorKind::Rejected);
        return;
    }
    FAIL("nobody opted out");
}
