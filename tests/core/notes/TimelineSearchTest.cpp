// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/TimelineSearch.h"

#include "NotedConversation.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Searched : NotedConversation {
    Timeline timeline{*database};

    /// What is found, newest first.
    [[nodiscard]] QStringList find(const QString& words, std::optional<UserId> reader = std::nullopt)
    {
        TimelineSearch search(timeline, threadId, reader.value_or(sam), words);
        search.start();
        REQUIRE(waitFor([&] { return search.isFinished(); }));
        QStringList texts;
        for (const EntryCursor& hit : search.hits()) {
            const auto page = await(timeline.around(threadId, sam, hit.id, 0));
            REQUIRE(page);
            texts.append(page->entries.front().content());
        }
        return texts;
    }
};

}  // namespace

TEST_CASE("words are found in messages and notes, newest first, whatever the case and the accents")
{
    Searched chat;
    (void)chat.later(QStringLiteral("Ein Stück KUCHEN"));
    (void)chat.note(QStringLiteral("mag kuchen"));
    (void)chat.later(QStringLiteral("nothing"));
    (void)chat.later(QStringLiteral("Küchen sind teuer"));
    CHECK(chat.find(QStringLiteral("kuchen")) ==
          QStringList{QStringLiteral("Küchen sind teuer"), QStringLiteral("mag kuchen"), QStringLiteral("Ein Stück KUCHEN")});
    CHECK(chat.find(QStringLiteral("  STUCK ")) == QStringList{QStringLiteral("Ein Stück KUCHEN")});
    CHECK(chat.find(QStringLiteral("cake")).isEmpty());
    CHECK(chat.find(QStringLiteral("   ")).isEmpty());
}

TEST_CASE("a percent sign and a quote are looked for as they are")
{
    Searched chat;
    (void)chat.later(QStringLiteral("100 % sure"));
    (void)chat.later(QStringLiteral("it's"));
    CHECK(chat.find(QStringLiteral("%")) == QStringList{QStringLiteral("100 % sure")});
    CHECK(chat.find(QStringLiteral("'s")) == QStringList{QStringLiteral("it's")});
    CHECK(chat.find(QStringLiteral("_")).isEmpty());
}

TEST_CASE("subjects and names of files are looked through; what was taken back before it left is not")
{
    Searched chat;
    Message mail;
    mail.channel = Channel::Email;
    mail.subject = QStringLiteral("Offer for the kitchen");
    mail.content = QStringLiteral("see there");
    (void)chat.add(mail);
    Message file;
    file.content = QStringLiteral("here");
    Attachment plan;
    plan.id = AttachmentId::generate(chat.clock.now());
    plan.fileName = QStringLiteral("Plan_Küche.pdf");
    file.attachments.push_back(plan);
    chat.clock.advance(std::chrono::minutes(1));
    (void)chat.add(file);
    chat.clock.advance(std::chrono::minutes(1));
    (void)chat.outbound(QStringLiteral("kitchen, secretly"), MessageStatus::Canceled);
    CHECK(chat.find(QStringLiteral("KITCHEN")) == QStringList{QStringLiteral("see there")});
    CHECK(chat.find(QStringLiteral("kuche.PDF")) == QStringList{QStringLiteral("here")});
}

TEST_CASE("another one's private note is not found")
{
    Searched chat;
    (void)chat.note(QStringLiteral("secret"), NoteVisibility::Private);
    CHECK(chat.find(QStringLiteral("secret")).size() == 1);
    CHECK(chat.find(QStringLiteral("secret"), chat.stranger).isEmpty());
}

TEST_CASE("a long conversation is looked through in parts, and the first finds come before the last")
{
    Searched chat;
    REQUIRE(chat.database.write([&](db::WriteScope& scope) -> Result<> {
        for (int i = 0; i < 6'000; ++i) {
            Message message;
            message.id = MessageId::generate(chat.clock.now());
            message.threadId = chat.threadId;
            message.contactId = chat.address.contactId;
            message.createdAt = chat.clock.now();
            message.content = i % 100 == 0 ? QStringLiteral("needle") : QStringLiteral("hay");
            UINBOX_TRY(ThreadWrites(scope, chat.clock.now()).add(message));
            chat.clock.advance(std::chrono::seconds(1));
        }
        return {};
    }));
    TimelineSearch search(chat.timeline, chat.threadId, chat.sam, QStringLiteral("needle"));
    std::vector<size_t> counts;
    std::vector<bool> ends;
    QObject::connect(&search, &TimelineSearch::found, &search, [&] {
        counts.push_back(search.hits().size());
        ends.push_back(search.isFinished());
    });
    search.start();
    REQUIRE(waitFor([&] { return search.isFinished(); }));
    CHECK(search.hits().size() == 60);
    REQUIRE(counts.size() > 1);
    CHECK(counts.front() < 60);
    CHECK_FALSE(ends.front());
    CHECK(std::is_sorted(search.hits().rbegin(), search.hits().rend()));
}

TEST_CASE("a search that is destroyed says nothing more")
{
    Searched chat;
    (void)chat.later(QStringLiteral("hello"));
    bool said = false;
    {
        TimelineSearch search(chat.timeline, chat.threadId, chat.sam, QStringLiteral("hello"));
        QObject::connect(&search, &TimelineSearch::found, [&said] { said = true; });
        search.start();
    }
    REQUIRE(chat.database.read([](db::Connection&) -> Result<> { return {}; }));
    QCoreApplication::processEvents();
    CHECK_FALSE(said);
}
