// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back unsent while a person writes on, or goes somewhere else: neither text is lost, in whatever order things happen.
#include "../shell/Window.h"
#include "EmailAddress.h"

#include "composer/Composer.h"
#include "composer/MessageEdit.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "scheduler/ScheduleService.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// A conversation by e-mail that is open, and another one of the same person's.
struct Desk : Window {
    Thread first;
    Thread other;

    Desk()
    {
        auto sender = std::make_unique<ScriptedSender>();
        sender->itsChannel = Channel::Email;
        sender->itsFrom = QStringLiteral("us@example.com");
        senders.connectChannel(std::move(sender));
        Message message;
        message.channel = Channel::Email;
        message.content = QStringLiteral("hello");
        message.subject = QStringLiteral("Kitchen");
        message.fromAddress = giveEmail(*this);
        (void)add(std::move(message));
        accounts.form.isConnected = true;
    }
    void open()
    {
        show();
        window->openRow(0);
        REQUIRE(waitFor([&] { return pane().thread() == threadId && pane().isVisible(); }));
        REQUIRE(waitFor([&] { return composer().channel() == Channel::Email && composer().draft().subject.isEmpty(); }));
        REQUIRE(waitFor([&] { return composer().blocked().isEmpty(); }));
        first = thread();
        other = first;
        other.id = ThreadId::generate(clock.now());
    }
    [[nodiscard]] ConversationPane& pane() const { return window->pane(); }
    [[nodiscard]] Composer& composer() const { return pane().composer(); }
    void type(const QString& text) const { composer().field().insertPlainText(text); }
    /// "Hello" with a copy to the boss, for tomorrow; the field is empty then.
    void schedule()
    {
        Draft draft{threadId, Channel::Email, QStringLiteral("Hello")};
        draft.subject = QStringLiteral("Plans");
        draft.cc = QStringList{QStringLiteral("boss@example.com")};
        composer().setDraft(draft);
        Schedule tomorrow;
        tomorrow.when = *wallTimeOf(clock.now() + 24h, "UTC");
        composer().sendAt(tomorrow);
        REQUIRE(waitFor([&] { return scheduled() == 1 && undo.canUndo(); }));
        REQUIRE(composer().text().isEmpty());
    }
    [[nodiscard]] int scheduled() { return database.count("SELECT count(*) FROM outbox WHERE state = 'scheduled'"); }
    /// What is on the disk when all that was given to the writer is there.
    [[nodiscard]] Draft stored()
    {
        REQUIRE(database.write([](db::WriteScope&) -> Result<> { return {}; }));
        const auto draft = await(threads.draft(threadId));
        REQUIRE(draft);
        return draft->value_or(Draft());
    }
    void takesItAll(const QString& since)
    {
        const Draft draft = stored();
        CHECK(draft.content.contains(u"Hello"));
        CHECK(draft.content.contains(since));
        CHECK(draft.content.count(u"Hello") == 1);
        CHECK(draft.cc == QStringList{QStringLiteral("boss@example.com")});
    }
};

}  // namespace

TEST_CASE("what is taken back is there when another conversation is opened before the answer comes")
{
    Desk desk;
    desk.open();
    desk.schedule();
    desk.type(QStringLiteral("something else"));
    REQUIRE(desk.undo.undo());
    SECTION("and that one stays open")
    {
        desk.pane().open(desk.other);
        REQUIRE(waitFor([&] { return desk.undo.canRedo(); }));
        desk.takesItAll(QStringLiteral("something else"));
    }
    SECTION("and the first one is opened again at once")
    {
        desk.pane().open(desk.other);
        desk.pane().open(desk.first);
    }
    SECTION("and what was written is sent meanwhile")
    {
        desk.composer().submit();
        REQUIRE(waitFor([&] { return desk.undo.canRedo(); }));
        REQUIRE(waitFor([&] { return desk.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1; }));
        REQUIRE(waitFor([&] { return desk.composer().text() == u"Hello"; }));
        CHECK(desk.composer().draft().cc == QStringList{QStringLiteral("boss@example.com")});
        CHECK(desk.stored().content == u"Hello");
        return;
    }
    REQUIRE(waitFor([&] { return desk.undo.canRedo(); }));
    CHECK(desk.scheduled() == 0);
    desk.pane().open(desk.first);
    REQUIRE(
        waitFor([&] { return desk.composer().text().contains(u"Hello") && desk.composer().text().contains(u"something else"); }));
    CHECK(desk.composer().draft().cc == QStringList{QStringLiteral("boss@example.com")});
    desk.type(QStringLiteral("!"));
    desk.pane().drafts().flush();
    desk.takesItAll(QStringLiteral("something else"));
}

TEST_CASE("what begins as the taken back text does is not taken for it")
{
    Desk desk;
    desk.open();
    desk.schedule();
    desk.type(QStringLiteral("Hello Ann, one more"));
    REQUIRE(desk.undo.undo());
    REQUIRE(waitFor([&] { return desk.composer().text() == u"Hello\nHello Ann, one more"; }));
    CHECK(desk.composer().draft().cc == QStringList{QStringLiteral("boss@example.com")});
    CHECK(desk.composer().draft().subject == u"Plans");
    desk.type(QStringLiteral("!"));
    desk.pane().drafts().flush();
    CHECK(desk.stored().content == u"Hello\nHello Ann, one more!");
    CHECK(desk.stored().cc == QStringList{QStringLiteral("boss@example.com")});
}

TEST_CASE("a send that is undone comes back where it was written, with what was written since, also when that was left")
{
    Desk desk;
    desk.open();
    Draft draft{desk.threadId, Channel::Email, QStringLiteral("Hello")};
    draft.subject = QStringLiteral("Plans");
    draft.cc = QStringList{QStringLiteral("boss@example.com")};
    desk.composer().setDraft(draft);
    desk.composer().submit();
    REQUIRE(waitFor([&] { return desk.pane().canTakeBack(desk.threadId); }));
    desk.type(QStringLiteral("since"));
    REQUIRE(desk.pane().undoSend());
    desk.pane().open(desk.other);
    REQUIRE(waitFor([&] { return desk.database.count("SELECT count(*) FROM outbox WHERE state = 'canceled'") == 1; }));
    desk.takesItAll(QStringLiteral("since"));
    desk.pane().open(desk.first);
    CHECK(waitFor([&] { return desk.composer().text().contains(u"Hello") && desk.composer().text().contains(u"since"); }));
}

TEST_CASE("who writes before the stored draft is read has both")
{
    Desk desk;
    desk.open();
    Draft draft{desk.threadId, Channel::Email, QStringLiteral("Hello")};
    draft.cc = QStringList{QStringLiteral("boss@example.com")};
    desk.pane().open(desk.other);
    REQUIRE(await(desk.threads.saveDraft(draft)));
    desk.pane().open(desk.first);
    desk.type(QStringLiteral("since"));
    SECTION("in the field")
    {
        REQUIRE(waitFor([&] { return desk.composer().text() == u"Hello\nsince"; }));
        desk.pane().drafts().flush();
    }
    SECTION("and on the disk, where it is left before that")
    {
        desk.pane().open(desk.other);
    }
    desk.takesItAll(QStringLiteral("since"));
}

TEST_CASE("what is written before the stored draft is read is there once, whenever it was to be saved")
{
    Desk desk;
    desk.open();
    desk.pane().open(desk.other);
    desk.pane().open(desk.first);
    desk.type(QStringLiteral("early"));
    SECTION("at once, while one writes on")
    {
        desk.pane().drafts().flush();
        REQUIRE(waitFor([&] { return desk.stored().content == u"early"; }));
        CHECK(desk.composer().text() == u"early");
    }
    SECTION("when the window is closed")
    {
        desk.window->close();
        REQUIRE(waitFor([&] { return !desk.stored().content.isEmpty(); }));
        // What was read for the field comes when there is nobody to write there.
        REQUIRE(await(desk.threads.draft(desk.threadId)));
        CHECK(desk.stored().content == u"early");
    }
}
