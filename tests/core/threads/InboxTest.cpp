// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of conversations, and what people do with them.

#include "People.h"

#include <QElapsedTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

using Ids = std::vector<ThreadId>;

ThreadMarks marksOf(const Thread& thread)
{
    return {thread.state, thread.snoozedUntil, thread.pinnedAt, thread.assigneeId, thread.unread};
}

ThreadChanges done(const Result<ThreadChanges>& changes)
{
    REQUIRE(changes);
    return *changes;
}

}  // namespace

TEST_CASE("pinned conversations stand above the others, by pages of any size")
{
    People people;
    const Ids t = people.write(9);
    done(await(people.service.pin({t[2], t[5]})));
    const Ids expected{t[5], t[2], t[8], t[7], t[6], t[4], t[3], t[1], t[0]};
    for (const int page : {1, 2, 3, 9, 100}) CHECK(people.list({}, page) == expected);
    done(await(people.service.unpin({t[5]})));
    CHECK(people.list().front() == t[2]);
    people.clock.advance(1min);
    people.add(t[0], Direction::Inbound);
    CHECK(people.list()[1] == t[0]);
}

TEST_CASE("a list read from its end is the same list, by pages of any size")
{
    People people;
    const UserId me = people.user(QStringLiteral("Me"));
    const Ids t = people.write(9);
    const Ids mail = people.write(3, Channel::Email);
    done(await(people.service.pin({t[2], t[5], mail[1]})));
    done(await(people.service.markRead(Ids{t[0], t[2], t[7]})));
    done(await(people.service.assign({t[0], t[2], t[6], mail[0]}, me)));
    done(await(people.service.archive({t[3]})));
    done(await(people.service.snooze({t[1]}, people.clock.now() + 2h)));
    done(await(people.service.snooze({t[4]}, people.clock.now() + 1h)));
    const std::vector<InboxQuery> lists{{},
                                        {.unreadOnly = true},
                                        {.assignee = me},
                                        {.channel = Channel::Email},
                                        {.unreadOnly = true, .assignee = me},
                                        {.state = ThreadState::Archived},
                                        {.state = ThreadState::Snoozed}};
    for (const InboxQuery& query : lists) {
        const Ids expected = people.list(query);
        REQUIRE_FALSE(expected.empty());
        for (const int page : {1, 2, 3, 100}) CHECK(people.listUp(query, page) == expected);
        CHECK(await(people.service.wholeInbox(query)).value() == expected);
    }
}

TEST_CASE("each list has what belongs to it, and the counts agree")
{
    People people;
    const UserId me = people.user(QStringLiteral("Me"));
    const Ids t = people.write(4);
    const Ids mail = people.write(2, Channel::Email);
    done(await(people.service.markRead(Ids{t[0], t[1], mail[0]})));
    done(await(people.service.assign({t[0], t[2], mail[1]}, me)));
    done(await(people.service.archive({t[3]})));
    CHECK(people.list({.unreadOnly = true}) == Ids{mail[1], t[2]});
    CHECK(people.list({.unreadOnly = true, .channel = Channel::Email}) == Ids{mail[1]});
    CHECK(people.list({.channel = Channel::Sms}) == Ids{t[2], t[1], t[0]});
    CHECK(people.list({.assignee = me}) == Ids{mail[1], t[2], t[0]});
    CHECK(people.list({.unreadOnly = true, .assignee = me}) == Ids{mail[1], t[2]});
    CHECK(people.list({.channel = Channel::Email, .assignee = me}) == Ids{mail[1]});
    CHECK(people.list({.state = ThreadState::Archived}) == Ids{t[3]});
    done(await(people.service.snooze({t[1]}, people.clock.now() + 2h)));
    done(await(people.service.snooze({mail[0]}, people.clock.now() + 1h)));
    for (const int page : {1, 5}) CHECK(people.list({.state = ThreadState::Snoozed}, page) == Ids{mail[0], t[1]});
    CHECK(await(people.service.counts(me)).value() == InboxCounts{2, 3, 2, 1, false});
    CHECK(await(people.service.counts(std::nullopt)).value() == InboxCounts{2, 0, 2, 1, false});
    CHECK(await(People().service.counts(me)).value() == InboxCounts{0, 0, 0, 0, true});
    CHECK(people.thread(t[0]).assigneeName == u"Me");
}

TEST_CASE("each command is one commit, and is taken back exactly")
{
    People people;
    const UserId me = people.user(QStringLiteral("Me"));
    const Ids t = people.write(6);
    done(await(people.service.archive({t[0]})));
    done(await(people.service.snooze({t[1]}, people.clock.now() + 1h)));
    done(await(people.service.pin({t[2]})));
    done(await(people.service.assign({t[3]}, me)));
    done(await(people.service.markRead(Ids{t[4]})));
    std::vector<ThreadMarks> before;
    for (const ThreadId id : t) before.push_back(marksOf(people.thread(id)));
    people.clock.advance(1min);
    ThreadService& s = people.service;
    const int command = GENERATE(range(0, 9));
    const auto run = [&] {
        switch (command) {
            case 0: return s.archive(t);
            case 1: return s.reopen(t);
            case 2: return s.snooze(t, people.clock.now() + 3h);
            case 3: return s.unsnooze(t);
            case 4: return s.pin(t);
            case 5: return s.unpin(t);
            case 6: return s.assign(t, std::nullopt);
            case 7: return s.markRead(t);
            default: return s.markUnread(t);
        }
    };
    CAPTURE(command);
    (void)people.database.takeCommitCount();
    const ThreadChanges changes = done(await(run()));
    CHECK_FALSE(changes.isEmpty());
    CHECK(people.database.takeCommitCount() == 1);
    REQUIRE(await(s.restore(changes)));
    CHECK(people.database.takeCommitCount() == 1);
    for (size_t i = 0; i < t.size(); ++i) CHECK(marksOf(people.thread(t[i])) == before[i]);
    // Done again, it is as it was after the first time.
    const ThreadChanges again = done(await(run()));
    REQUIRE(again.rows.size() == changes.rows.size());
    for (size_t i = 0; i < again.rows.size(); ++i) CHECK(again.rows[i].after == changes.rows[i].after);
}

TEST_CASE("a command that changes nothing commits nothing, and one for those who are gone leaves them out")
{
    People people;
    const Ids t = people.write(2);
    CHECK(done(await(people.service.reopen(t))).isEmpty());
    CHECK(people.database.takeCommitCount() == 0);
    CHECK(done(await(people.service.archive({t[0], ThreadId::generate(people.clock.now())}))).rows.size() == 1);
    CHECK(done(await(people.service.unsnooze({t[0]}))).isEmpty());
}

TEST_CASE("what came in meanwhile wins over taking back")
{
    People people;
    const Ids t = people.write(4);
    done(await(people.service.archive({t[1]})));
    const auto archived = done(await(people.service.archive({t[0]})));
    const auto reopened = done(await(people.service.reopen({t[1]})));
    const auto read = done(await(people.service.markRead(Ids{t[2]})));
    done(await(people.service.markRead(Ids{t[3]})));
    const auto unread = done(await(people.service.markUnread({t[3]})));
    people.clock.advance(1min);
    for (const ThreadId id : t) people.add(id, Direction::Inbound);
    for (const ThreadChanges& changes : {archived, reopened, read, unread}) REQUIRE(await(people.service.restore(changes)));
    CHECK(people.thread(t[0]).state == ThreadState::Open);
    CHECK(people.thread(t[1]).state == ThreadState::Open);
    CHECK(people.thread(t[2]).unread == 2);
    CHECK(people.thread(t[3]).unread == 1);
}

TEST_CASE("what was set anew meanwhile stays when an earlier command is taken back")
{
    People people;
    const UserId me = people.user(QStringLiteral("Me"));
    const UserId other = people.user(QStringLiteral("Other"));
    const Ids t = people.write(1);
    const auto archived = done(await(people.service.archive(t)));
    const auto assigned = done(await(people.service.assign(t, me)));
    const Timestamp until = people.clock.now() + 1h;
    done(await(people.service.snooze(t, until)));
    done(await(people.service.assign(t, other)));
    REQUIRE(await(people.service.restore(archived)));
    REQUIRE(await(people.service.restore(assigned)));
    CHECK(people.thread(t[0]).state == ThreadState::Snoozed);
    CHECK(people.thread(t[0]).snoozedUntil == until);
    CHECK(people.thread(t[0]).assigneeId == other);
}

TEST_CASE("an answer that went out does not keep an archived conversation from being taken back")
{
    People people;
    const Ids t = people.write(1);
    const auto archived = done(await(people.service.archive(t)));
    people.add(t[0], Direction::Outbound);
    CHECK(people.thread(t[0]).state == ThreadState::Archived);
    REQUIRE(await(people.service.restore(archived)));
    CHECK(people.thread(t[0]).state == ThreadState::Open);
}

TEST_CASE("snoozing until the past and assigning to a stranger are refused")
{
    People people;
    const Ids t = people.write(1);
    const auto late = await(people.service.snooze(t, people.clock.now()));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Invalid);
    const auto stranger = await(people.service.assign(t, UserId::generate(people.clock.now())));
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().kind == ErrorKind::NotFound);
    CHECK(people.thread(t[0]).state == ThreadState::Open);
}

TEST_CASE("ten thousand conversations are archived and taken back as one")
{
    People people;
    const Ids t = people.write(10'000);
    QElapsedTimer timer;
    timer.start();
    const auto archived = done(await(people.service.archive(t)));
    const auto forth = timer.restart();
    CHECK(people.database.takeCommitCount() == 1);
    timer.restart();
    REQUIRE(await(people.service.restore(archived)));
    const auto back = timer.restart();
    const auto counts = await(people.service.counts(std::nullopt));
    const auto counted = timer.restart();
    INFO("archived in " << forth << " ms, back in " << back << " ms, counted in " << counted << " ms");
    CHECK(counts.value().unread == 10'000);
    CHECK(forth < 5'000);
    CHECK(back < 5'000);
    CHECK(counted < 500);
}

TEST_CASE("everybody with a seat is listed, the owner first")
{
    People people;
    const UserId owner = await(people.accounts.owner())->id;
    const UserId second = people.user(QStringLiteral("Ana"));
    const auto users = await(people.accounts.users());
    REQUIRE(users);
    REQUIRE(users->size() == 2);
    CHECK((*users)[0].id == owner);
    CHECK((*users)[1].id == second);
}
