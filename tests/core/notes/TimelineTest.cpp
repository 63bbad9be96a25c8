// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotedConversation.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Reading : NotedConversation {
    Timeline timeline{*database};

    [[nodiscard]] EntryPage older(std::optional<EntryCursor> before, int limit)
    {
        auto page = await(timeline.older(threadId, sam, before, limit));
        REQUIRE(page);
        return std::move(*page);
    }
    [[nodiscard]] EntryPage newer(EntryCursor after, int limit)
    {
        auto page = await(timeline.newer(threadId, sam, after, limit));
        REQUIRE(page);
        return std::move(*page);
    }
};

}  // namespace

TEST_CASE("messages and notes come in one order, page by page, in both directions, each once")
{
    Reading chat;
    QStringList written;
    for (int i = 0; i < 40; ++i) {
        const QString text = QString::number(i);
        // Runs of notes longer than a page, too.
        if (i % 3 == 1 || (i > 20 && i < 30))
            (void)chat.note(text);
        else
            (void)chat.later(text);
        written.append(text);
    }
    QStringList read;
    std::optional<EntryCursor> before;
    bool more = true;
    while (more) {
        const EntryPage page = chat.older(before, 7);
        REQUIRE_FALSE(page.entries.empty());
        CHECK(page.hasNewer == before.has_value());
        read = Reading::contents(page.entries) + read;
        before = page.entries.front().cursor();
        more = page.hasOlder;
    }
    CHECK(read == written);
    EntryPage page = chat.newer(*before, 7);
    QStringList again{written.front()};
    while (true) {
        again += Reading::contents(page.entries);
        CHECK(page.hasOlder);
        if (!page.hasNewer) break;
        page = chat.newer(page.entries.back().cursor(), 7);
    }
    CHECK(again == written);
}

TEST_CASE("a conversation of nothing but notes is read")
{
    Reading chat;
    for (const char* text : {"a", "b", "c"}) (void)chat.note(QString::fromLatin1(text));
    const EntryPage page = chat.older(std::nullopt, 2);
    CHECK(Reading::contents(page.entries) == QStringList{QStringLiteral("b"), QStringLiteral("c")});
    CHECK(page.hasOlder);
}

TEST_CASE("somebody else's private notes and those taken away are on no page")
{
    Reading chat;
    (void)chat.note(QStringLiteral("team"));
    (void)chat.note(QStringLiteral("mine"), NoteVisibility::Private);
    const NoteId gone = chat.note(QStringLiteral("gone"));
    REQUIRE(await(chat.notes.remove(gone, chat.sam)));
    const auto texts = [&](UserId reader) {
        const auto page = await(chat.timeline.older(chat.threadId, reader, std::nullopt, 10));
        REQUIRE(page);
        return Reading::contents(page->entries).join(u' ');
    };
    CHECK(texts(chat.sam) == u"team mine");
    CHECK(texts(chat.stranger) == u"team");
    CHECK(texts(UserId()) == u"team");
}

TEST_CASE("the part around an entry has it in the middle, be it a message or a note")
{
    Reading chat;
    std::vector<EntryId> ids;
    for (int i = 0; i < 20; ++i)
        ids.push_back(i % 2 ? entryId(chat.note(QString::number(i))) : entryId(chat.later(QString::number(i)).id));
    for (const int middle : {9, 10}) {
        const auto page = await(chat.timeline.around(chat.threadId, chat.sam, ids[static_cast<size_t>(middle)], 3));
        REQUIRE(page);
        REQUIRE(page->entries.size() == 7);
        CHECK(page->entries[3].content() == QString::number(middle));
        CHECK(page->entries.front().content() == QString::number(middle - 3));
        CHECK(page->hasOlder);
        CHECK(page->hasNewer);
    }
    const auto first = await(chat.timeline.around(chat.threadId, chat.sam, ids.front(), 3));
    REQUIRE(first);
    CHECK_FALSE(first->hasOlder);
    const auto none = await(chat.timeline.around(chat.threadId, chat.sam, EntryId::generate(chat.clock.now()), 3));
    CHECK(none.error().kind == ErrorKind::NotFound);
}

TEST_CASE("only those that are there are found anew")
{
    Reading chat;
    const Message message = chat.later(QStringLiteral("hello"));
    const NoteId kept = chat.note(QStringLiteral("kept"));
    const NoteId gone = chat.note(QStringLiteral("gone"));
    REQUIRE(await(chat.notes.remove(gone, chat.sam)));
    const auto found = await(chat.timeline.find({message.id}, {kept, gone}, chat.sam));
    REQUIRE(found);
    CHECK(Reading::contents(*found) == QStringList{QStringLiteral("hello"), QStringLiteral("kept")});
}
