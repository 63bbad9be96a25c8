// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/DraftKeeper.h"

#include "Conversation.h"

#include "threads/ThreadService.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Drafts : Conversation {
    ThreadService service{*database, clock};
    DraftKeeper keeper{service};
    QSignalSpy failed{&keeper, &DraftKeeper::failed};

    void write(const QString& text) { keeper.edited({threadId, Channel::Sms, text}); }
    /// What is on the disk.
    [[nodiscard]] QString stored() { return stored(threadId); }
    [[nodiscard]] QString stored(ThreadId thread)
    {
        const auto draft = await(service.draft(thread));
        REQUIRE(draft);
        return *draft ? (*draft)->content : QString();
    }
    /// Waits until everything given to the disk is there.
    void settle(ThreadId thread)
    {
        REQUIRE(waitFor([&] { return !keeper.unsaved(thread); }));
    }
};

QString textOf(const std::optional<Draft>& draft)
{
    return draft ? draft->content : QString();
}

}  // namespace

TEST_CASE("a draft is on the disk after it is flushed, and until then is known to be unsaved")
{
    Drafts drafts;
    CHECK_FALSE(drafts.keeper.unsaved(drafts.threadId));
    drafts.write(QStringLiteral("he"));
    drafts.write(QStringLiteral("hello"));
    CHECK(textOf(drafts.keeper.unsaved(drafts.threadId)) == QStringLiteral("hello"));
    CHECK(drafts.stored().isEmpty());
    drafts.keeper.flush();
    CHECK(textOf(drafts.keeper.unsaved(drafts.threadId)) == QStringLiteral("hello"));
    drafts.settle(drafts.threadId);
    CHECK(drafts.stored() == u"hello");
    CHECK(drafts.thread().draft == u"hello");
    CHECK(drafts.failed.isEmpty());
}

TEST_CASE("a draft is kept by itself soon after the last key")
{
    Drafts drafts;
    drafts.write(QStringLiteral("hello"));
    REQUIRE(waitFor([&] { return drafts.stored() == u"hello"; }));
}

TEST_CASE("who writes on and on has no key away from the disk for longer than a second")
{
    Drafts drafts;
    QTimer keys;
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, [&] { drafts.write(QStringLiteral("x").repeated(++typed)); });
    QElapsedTimer since;
    since.start();
    keys.start(50);
    REQUIRE(waitFor([&] { return !drafts.stored().isEmpty(); }));
    CHECK(since.elapsed() <= 1000);
    keys.stop();
    REQUIRE(waitFor([&] { return drafts.stored().size() == typed; }));
}

TEST_CASE("flushing what was not changed writes nothing")
{
    Drafts drafts;
    drafts.write(QStringLiteral("hello"));
    drafts.keeper.flush();
    drafts.settle(drafts.threadId);
    (void)drafts.database.takeCommitCount();
    drafts.keeper.flush();
    drafts.keeper.flush();
    CHECK(drafts.database.takeCommitCount() == 0);
}

TEST_CASE("what was sent is no draft any more")
{
    Drafts drafts;
    drafts.write(QStringLiteral("hello"));
    drafts.keeper.forget(drafts.threadId);
    CHECK_FALSE(drafts.keeper.unsaved(drafts.threadId));
    drafts.keeper.flush();
    CHECK(drafts.stored().isEmpty());
}

TEST_CASE("a draft that the disk refused is known to be unsaved, and is no draft any more once it is sent")
{
    const ExpectedWarnings full(QStringLiteral("commit failed|full"));
    Drafts drafts;
    const auto limit = [&drafts](const char* sql) {
        REQUIRE(drafts.database.write([sql](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    limit("PRAGMA max_page_count = 1");
    drafts.write(QStringLiteral("dear Ann ").repeated(20'000));
    drafts.keeper.flush();
    CHECK(drafts.keeper.isSaving());
    REQUIRE(waitFor([&] { return drafts.failed.size() == 1; }));
    CHECK_FALSE(drafts.keeper.isSaving());
    CHECK(drafts.keeper.unsaved().size() == 1);
    limit("PRAGMA max_page_count = 1000000");
    SECTION("tried again")
    {
        drafts.keeper.retry();
        drafts.settle(drafts.threadId);
        CHECK(drafts.stored().size() == 180'000);
    }
    SECTION("sent")
    {
        drafts.keeper.forget(ThreadId());
        CHECK(drafts.keeper.unsaved().size() == 1);
        drafts.keeper.forget(drafts.threadId);
        CHECK(drafts.keeper.unsaved().empty());
        drafts.keeper.retry();
        CHECK(drafts.stored().isEmpty());
    }
}

TEST_CASE("an emptied draft is removed, one of blanks too")
{
    Drafts drafts;
    for (const QString& empty : {QString(), QStringLiteral(" \n")}) {
        drafts.write(QStringLiteral("hello"));
        drafts.keeper.flush();
        drafts.settle(drafts.threadId);
        REQUIRE(drafts.stored() == u"hello");
        drafts.write(empty);
        drafts.keeper.flush();
        drafts.settle(drafts.threadId);
        CHECK(drafts.database.count("SELECT count(*) FROM draft") == 0);
    }
}

TEST_CASE("writing in another conversation keeps the draft of the first at once")
{
    Drafts drafts;
    ThreadId other;
    REQUIRE(drafts.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto bob, ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155550102"),
                                                                   QStringLiteral("Bob"), drafts.clock.now()));
        UINBOX_ASSIGN(other, ThreadWrites(scope, drafts.clock.now()).threadOf(bob.contactId));
        return {};
    }));
    drafts.write(QStringLiteral("for Ann"));
    drafts.keeper.edited({other, Channel::Sms, QStringLiteral("for Bob")});
    CHECK(textOf(drafts.keeper.unsaved(drafts.threadId)) == QStringLiteral("for Ann"));
    CHECK(textOf(drafts.keeper.unsaved(other)) == QStringLiteral("for Bob"));
    drafts.settle(drafts.threadId);
    CHECK(drafts.stored() == u"for Ann");
    drafts.keeper.flush();
    drafts.settle(other);
    CHECK(drafts.stored(other) == u"for Bob");
    CHECK(drafts.stored() == u"for Ann");
}

TEST_CASE("of several drafts that are being written the last one stays")
{
    Drafts drafts;
    for (int i = 0; i < 20; ++i) {
        drafts.write(QStringLiteral("text %1").arg(i));
        drafts.keeper.flush();
    }
    CHECK(textOf(drafts.keeper.unsaved(drafts.threadId)) == QStringLiteral("text 19"));
    drafts.settle(drafts.threadId);
    CHECK(drafts.stored() == u"text 19");
}

TEST_CASE("a draft keeps the channel it is written for, and its subject")
{
    Drafts drafts;
    drafts.keeper.edited({drafts.threadId, Channel::Email, QStringLiteral("hello"), {}, QStringLiteral("Quote")});
    drafts.keeper.flush();
    drafts.settle(drafts.threadId);
    const auto draft = await(drafts.service.draft(drafts.threadId));
    REQUIRE((draft && *draft));
    CHECK((*draft)->channel == Channel::Email);
    CHECK((*draft)->subject == u"Quote");
    CHECK((*draft)->content == u"hello");
}
