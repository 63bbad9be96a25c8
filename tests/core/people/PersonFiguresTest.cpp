// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PersonFigures.h"

#include "Conversation.h"
#include "people/PeopleService.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Profile : Conversation {
    PeopleService people{*database, clock};

    PersonFigures figures()
    {
        const auto figures = await(people.figures(address.contactId));
        REQUIRE(figures);
        return *figures;
    }
    void automatic()
    {
        Message message;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Delivered;
        message.envelope.isAutomatic = true;
        add(std::move(message));
    }
};

}  // namespace

TEST_CASE("a profile tells what went in and out on which channel, since when, and until when")
{
    Profile profile;
    CHECK_FALSE(profile.figures().firstAt);
    const Timestamp first = profile.clock.now();
    profile.inbound(QStringLiteral("Hello"));
    profile.clock.advance(10min);
    profile.outbound(QStringLiteral("Hi"), MessageStatus::Delivered);
    profile.clock.advance(1h);
    Message email;
    email.channel = Channel::Email;
    profile.add(std::move(email));
    const Timestamp last = profile.clock.now();
    profile.clock.advance(1h);
    profile.outbound(QStringLiteral("Taken back"), MessageStatus::Canceled);
    const PersonFigures figures = profile.figures();
    CHECK(figures.received == std::array{1, 0, 1});
    CHECK(figures.sent == std::array{1, 0, 0});
    CHECK(figures.firstAt == first);
    CHECK(figures.lastAt == last);
    CHECK(figures.scheduled == 0);
    CHECK_FALSE(figures.nextScheduledAt);
}

TEST_CASE("a person waits from the first message of a conversation to the first answer a person gives")
{
    Profile profile;
    for (const auto wait : {10min, 30min, 50min}) {
        profile.inbound(QStringLiteral("Hello"));
        profile.automatic();
        profile.clock.advance(5min);
        profile.inbound(QStringLiteral("Still there?"));
        profile.clock.advance(wait - 5min);
        profile.outbound(QStringLiteral("Yes"), MessageStatus::Delivered);
        profile.clock.advance(48h);
    }
    CHECK(profile.figures().responses.median == std::chrono::milliseconds(30min));
    CHECK(profile.figures().responses.answered == 3);
    profile.inbound(QStringLiteral("And now?"));
    CHECK(profile.figures().responses.waiting == 1);
    CHECK(await(profile.people.figures(ContactId::generate(profile.clock.now()))).error().kind == ErrorKind::NotFound);
}
