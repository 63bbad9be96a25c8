// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTeam.h"

#include "DemoProfile.h"

#include "accounts/AccountService.h"
#include "demo/DemoChannels.h"
#include "notes/NoteService.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

DemoWorld world()
{
    DemoWorld made = makeDemoWorld(1, DemoClock::start());
    addOtherChannels(made, DemoClock::start(), demoSenders(QStringLiteral("+12065550100")));
    addTeam(made, DemoClock::start());
    return made;
}

std::vector<Note> notesOf(const DemoWorld& demo)
{
    std::vector<Note> notes;
    for (const DemoThread& thread : demo.threads) notes.insert(notes.end(), thread.notes.begin(), thread.notes.end());
    return notes;
}

}  // namespace

TEST_CASE("the demo's team is three people, and who looks is the owner")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    AccountService accounts(profile.database(), profile.clock());
    const auto users = await(accounts.users());
    REQUIRE(users);
    REQUIRE(users->size() == 3);
    const auto owner = await(accounts.owner());
    REQUIRE(owner);
    CHECK(owner->id == demo.users.front().id);
    CHECK(owner->role == Role::Admin);
}

TEST_CASE("notes of the demo speak to the owner by name, and one is private to the owner")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    NoteService service(profile.database(), profile.clock());
    int spoken = 0;
    int privateOnes = 0;
    for (const Note& note : notesOf(demo)) {
        const auto owners = await(service.find({note.id}, demo.users[0].id));
        REQUIRE(owners);
        REQUIRE(owners->size() == 1);
        QString content = note.content;
        for (const DemoThread& thread : demo.threads)
            for (const DemoNoteEdit& edit : thread.edits)
                if (edit.note == note.id) content = edit.content;
        CHECK(owners->front().content == content);
        CHECK_FALSE(owners->front().userName.isEmpty());
        const bool names = content.contains(u'@' + demo.users[0].name);
        CHECK(names == (owners->front().mentions == std::vector<UserId>{demo.users[0].id}));
        spoken += names ? 1 : 0;
        if (note.visibility == NoteVisibility::Team) continue;
        ++privateOnes;
        const auto others = await(service.find({note.id}, demo.users[1].id));
        REQUIRE(others);
        CHECK(others->empty());
    }
    CHECK(spoken == 4);
    CHECK(privateOnes == 1);
}

TEST_CASE("no note of the demo is written before the conversation it stands in, or in the future")
{
    for (const DemoThread& thread : world().threads)
        for (const Note& note : thread.notes) {
            CHECK(note.createdAt > thread.messages.front().createdAt);
            CHECK(note.createdAt < DemoClock::start());
        }
}

TEST_CASE("the demo's lists have something in them: pinned, mine, snoozed, archived")
{
    DemoProfile profile;
    const DemoWorld demo = world();
    profile.seed(demo);
    ThreadService threads(profile.database(), profile.clock());
    const auto counts = await(threads.counts(demo.users.front().id));
    REQUIRE(counts);
    CHECK(counts->mine == 4);
    CHECK(counts->snoozed == 2);
    CHECK(counts->archived == 3);
    CHECK(counts->unread == 3);
    const auto inbox = profile.inbox();
    CHECK(inbox.size() == demo.threads.size() - 5);
    CHECK(std::count_if(inbox.begin(), inbox.end(), [](const Thread& thread) { return thread.pinnedAt.has_value(); }) == 2);
    REQUIRE(inbox.size() > 2);
    CHECK(inbox[0].pinnedAt);
    CHECK(inbox[1].pinnedAt);
    const auto snoozed = await(threads.inbox({ThreadState::Snoozed}, std::nullopt, 10));
    REQUIRE(snoozed);
    REQUIRE(snoozed->threads.size() == 2);
    for (const Thread& thread : snoozed->threads) CHECK(thread.snoozedUntil.value() > DemoClock::start());
}

TEST_CASE("what the demo's team did is the same each time, ids included")
{
    const DemoWorld one = world();
    const DemoWorld two = world();
    CHECK(notesOf(one) == notesOf(two));
    for (size_t i = 0; i < one.users.size(); ++i) CHECK(one.users[i].id == two.users[i].id);
    for (size_t i = 0; i < one.threads.size(); ++i) CHECK(one.threads[i].marks == two.threads[i].marks);
}

TEST_CASE("a world without the people of the script gets its team and nothing else")
{
    DemoWorld nobody;
    addTeam(nobody, DemoClock::start());
    CHECK(nobody.users.size() == 3);
    CHECK(nobody.threads.empty());
}
