// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/DraftWrites.h"

#include "Conversation.h"

#include "threads/ThreadRepository.h"
#include "threads/ThreadService.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Desk : Conversation {
    ThreadService service{*database, clock};

    [[nodiscard]] Draft draft(const QString& content) const { return {threadId, Channel::Email, content}; }
    [[nodiscard]] Draft stored()
    {
        const auto found = await(service.draft(threadId));
        REQUIRE(found);
        return found->value_or(Draft());
    }
    [[nodiscard]] std::vector<ReturnedDraft> returned()
    {
        const auto found = await(service.returned(threadId));
        REQUIRE(found);
        return *found;
    }
    void save(const Draft& draft) { REQUIRE(await(service.saveDraft(draft))); }
    /// An e-mail with everything in it.
    [[nodiscard]] Draft scheduled() const
    {
        Draft draft{threadId, Channel::Email, QStringLiteral("Hello")};
        draft.subject = QStringLiteral("Kitchen");
        draft.cc = QStringList{QStringLiteral("boss@example.com")};
        draft.html = QStringLiteral("<p><b>Hello</b></p>");
        draft.files = QStringList{QStringLiteral("/nowhere/offer.pdf")};
        return draft;
    }
};

}  // namespace

TEST_CASE("what came back is not undone by a save that was made without it, before or after")
{
    Desk desk;
    desk.save(desk.draft(QStringLiteral("one more")));
    REQUIRE(await(desk.service.giveBack(desk.scheduled())));
    CHECK(desk.stored().content == u"Hello\n\none more");
    // A save of the field, which has not heard of it.
    desk.save(desk.draft(QStringLiteral("one more thing")));
    CHECK(desk.stored().content == u"Hello\n\none more thing");
    CHECK(desk.stored().cc == QStringList{QStringLiteral("boss@example.com")});
    CHECK(desk.stored().files == QStringList{QStringLiteral("/nowhere/offer.pdf")});
    // Even one that empties the field.
    desk.save(desk.draft({}));
    CHECK(desk.stored().content == u"Hello");
    CHECK(desk.stored().html == u"<p><b>Hello</b></p>");
    CHECK(desk.stored().subject == u"Kitchen");
}

TEST_CASE("what came back is given once: a save that has it is what counts from there")
{
    Desk desk;
    REQUIRE(await(desk.service.giveBack(desk.scheduled())));
    const auto pieces = desk.returned();
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().draft == desk.scheduled());
    Draft field = desk.stored();
    CHECK(field.returned == QStringList{pieces.front().id});
    field.content = QStringLiteral("Hello Ann");
    desk.save(field);
    CHECK(desk.returned().empty());
    CHECK(desk.stored().content == u"Hello Ann");
    field.content.clear();
    field.subject.clear();
    field.cc.clear();
    field.html.clear();
    field.files.clear();
    desk.save(field);
    CHECK(desk.database.count("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("two that come back at once are both there, and a save that has one of them is given the other")
{
    Desk desk;
    REQUIRE(await(desk.service.giveBack(desk.draft(QStringLiteral("first")))));
    const QStringList known = desk.stored().returned;
    REQUIRE(await(desk.service.giveBack(desk.draft(QStringLiteral("second")))));
    CHECK(desk.stored().content == u"second\n\nfirst");
    Draft field = desk.draft(QStringLiteral("first, changed"));
    field.returned = known;
    desk.save(field);
    CHECK(desk.stored().content == u"second\n\nfirst, changed");
    CHECK(desk.returned().size() == 1);
}

TEST_CASE("what came back while another message left stays, and so does the note beside it")
{
    Desk desk;
    Draft before = desk.draft(QStringLiteral("leaves now"));
    before.note = QStringLiteral("call her");
    desk.save(before);
    REQUIRE(await(desk.service.giveBack(desk.scheduled())));
    REQUIRE(desk.database.write(
        [&](db::WriteScope& scope) { return DraftWrites(scope, desk.clock.now()).forgetMessage(desk.threadId); }));
    CHECK(desk.stored().content == u"Hello");
    CHECK(desk.stored().cc == QStringList{QStringLiteral("boss@example.com")});
    CHECK(desk.stored().note == u"call her");
}
