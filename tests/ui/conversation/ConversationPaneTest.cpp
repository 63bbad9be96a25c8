// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shell/Window.h"
#include "EmailAddress.h"

#include "common/Avatar.h"
#include "common/TimePhraseField.h"
#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "composer/SendLaterPopup.h"
#include "composer/SubjectLine.h"
#include "composer/TemplatePicker.h"
#include "contacts/PhoneNumber.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationHeader.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "conversation/NoteEditor.h"
#include "conversation/ScheduledStrip.h"
#include "outbox/HandOverWrites.h"
#include "scheduler/ScheduleWrites.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// A person with a phone and an e-mail address, and all channels connected.
struct Everything : Window {
    Everything()
    {
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
            auto sender = std::make_unique<ScriptedSender>();
            sender->itsChannel = channel;
            if (channel == Channel::Email) sender->itsFrom = QStringLiteral("us@example.com");
            senders.connectChannel(std::move(sender));
        }
        (void)giveEmail(*this);
    }
    Message received(Channel channel, const QString& content, const QString& subject = {})
    {
        Message message;
        message.channel = channel;
        message.content = content;
        message.subject = subject;
        message.fromAddress = channel == Channel::Email ? QStringLiteral("ann@example.com") : address.value;
        clock.advance(1min);
        return add(std::move(message));
    }
    void open()
    {
        accounts.form.isConnected = true;
        show();
        window->openRow(0);
        REQUIRE(waitFor([&] { return pane().thread() == threadId && pane().isVisible(); }));
        REQUIRE(waitFor([&] { return composer().choices().size() == 3 && !composer().choices()[2].address.isEmpty(); }));
    }
    [[nodiscard]] ConversationPane& pane() const { return window->pane(); }
    [[nodiscard]] Composer& composer() const { return pane().composer(); }
    [[nodiscard]] ConversationModel& model() const { return pane().view().model(); }
    [[nodiscard]] ScheduledStrip& strip() const { return *pane().findChild<ScheduledStrip*>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) const
    {
        composer().focusField();
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
};

}  // namespace

TEST_CASE("the header shows the address of the channel that was last used")
{
    Everything inbox;
    const Channel channel = GENERATE(Channel::Sms, Channel::WhatsApp, Channel::Email);
    inbox.received(channel, QStringLiteral("Hello"), channel == Channel::Email ? QStringLiteral("Opening hours") : QString());
    inbox.open();
    const QString phone = PhoneNumber::formatInternational(inbox.address.value);
    const bool isEmail = channel == Channel::Email;
    const QString said = inbox.pane().findChild<ConversationHeader*>()->accessibleName();
    INFO(said.toStdString());
    CHECK(said.contains(channelTitle(channel)));
    CHECK(said.contains(QLatin1String("ann@example.com")) == isEmail);
    CHECK(said.contains(phone) != isEmail);
}

TEST_CASE("an answer begins on the channel the person wrote last on, with the subject of the last e-mail")
{
    Everything inbox;
    inbox.received(Channel::Email, QStringLiteral("quote?"), QStringLiteral("Kitchen"));
    inbox.open();
    const auto* subject = inbox.composer().findChild<SubjectLine*>();
    REQUIRE(waitFor([&] { return inbox.composer().channel() == Channel::Email && subject->subject() == u"Re: Kitchen"; }));
    inbox.type("here it is");
    inbox.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2; }));
    const Message sent = inbox.model().message(1);
    CHECK(sent.channel == Channel::Email);
    CHECK(sent.subject == u"Re: Kitchen");
    CHECK(sent.toAddress == u"ann@example.com");
}

TEST_CASE("a draft comes back on its channel with its subject, and is gone once it was sent")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    REQUIRE(await(inbox.threads.saveDraft(inbox.threadId, Channel::Email, QStringLiteral("dear Ann"), QStringLiteral("Kitchen"))));
    inbox.open();
    REQUIRE(waitFor([&] { return inbox.composer().text() == u"dear Ann"; }));
    CHECK(inbox.composer().channel() == Channel::Email);
    CHECK(inbox.composer().draft().subject == u"Kitchen");
    inbox.composer().focusField();
    inbox.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2; }));
    CHECK(inbox.model().message(1).subject == u"Kitchen");
    CHECK(inbox.database.count("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("another channel is remembered with what is written")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    inbox.open();
    inbox.type("hi");
    inbox.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(inbox.composer().channel() == Channel::WhatsApp);
    inbox.pane().drafts().flush();
    REQUIRE(waitFor(
        [&] { return inbox.database.count("SELECT count(*) FROM draft WHERE channel = 'whatsapp' AND content = 'hi'") == 1; }));
}

TEST_CASE("WhatsApp is closed to somebody who never wrote there, and opens when they do")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    inbox.open();
    inbox.type("hi");
    inbox.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    const auto says = [&](const QString& part) {
        const auto labels = inbox.composer().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* l) { return l->isVisible() && l->text().contains(part); });
    };
    REQUIRE(waitFor([&] { return says(QStringLiteral("The 24-hour window is closed")); }));
    inbox.received(Channel::WhatsApp, QStringLiteral("hola"));
    REQUIRE(waitFor([&] { return says(QStringLiteral("You can write freely for another")); }));
    inbox.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 3; }));
    CHECK(inbox.model().message(2).channel == Channel::WhatsApp);
}

TEST_CASE("Ctrl+Shift+Enter schedules, and a strip says what waits and leads to it")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    inbox.open();
    CHECK_FALSE(inbox.strip().isVisible());
    inbox.type("see you tomorrow");
    inbox.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = inbox.pane().findChild<SendLaterPopup*>();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(waitFor([&] { return inbox.strip().isVisible(); }));
    CHECK(inbox.strip().text() == u"1 message is scheduled · next: Today, 12:15 PM");
    CHECK(inbox.composer().text().isEmpty());
    CHECK(inbox.model().rowCount() == 1);
    CHECK_FALSE(inbox.pane().undoSend());
    QSignalSpy show(&inbox.pane(), &ConversationPane::scheduledRequested);
    inbox.strip().findChild<QPushButton*>()->click();
    CHECK(show.count() == 1);
}

TEST_CASE("what was scheduled is told with its day; undo puts it back beside what was written since, redo schedules it again")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    inbox.open();
    const auto scheduled = [&] { return inbox.database.count("SELECT count(*) FROM outbox WHERE state = 'scheduled'"); };
    const auto says = [&](const char* words) {
        return waitFor([&] {
            const auto labels = inbox.window->toasts().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->isVisible() && label->text() == QLatin1String(words); });
        });
    };
    inbox.type("see you on tuesday");
    inbox.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = inbox.pane().findChild<SendLaterPopup*>();
    REQUIRE(popup);
    QTest::keyClicks(&popup->findChild<TimePhraseField*>()->line(), QStringLiteral("next tuesday 3pm"));
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(says("Scheduled for Tuesday 10 March, 3:00 PM"));
    REQUIRE(scheduled() == 1);
    inbox.window->activateWindow();
    REQUIRE(waitFor([] { return QApplication::focusWidget() != nullptr; }));
    SECTION("by the key, with nothing written since")
    {
        inbox.key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(waitFor([&] { return inbox.composer().text() == u"see you on tuesday"; }));
        CHECK(says("Not scheduled any more: what you wrote is a draft again"));
        CHECK(scheduled() == 0);
        // Durable without another key.
        CHECK(waitFor([&] { return inbox.database.count("SELECT count(*) FROM draft") == 1; }));
        REQUIRE(inbox.undo.redo());
        CHECK(waitFor([&] { return scheduled() == 1 && inbox.composer().text().isEmpty(); }));
        CHECK(waitFor([&] { return inbox.database.count("SELECT count(*) FROM draft") == 0; }));
        CHECK(inbox.database.count("SELECT count(*) FROM outbox") == 1);
        REQUIRE(waitFor([&] { return inbox.undo.canUndo(); }));
        REQUIRE(inbox.undo.undo());
        CHECK(waitFor([&] { return scheduled() == 0 && inbox.composer().text() == u"see you on tuesday"; }));
    }
    SECTION("beside what was written since, which stays when it is scheduled again")
    {
        inbox.type("and one more thing");
        REQUIRE(inbox.undo.undo());
        CHECK(waitFor([&] { return inbox.composer().text() == u"see you on tuesday\nand one more thing"; }));
        REQUIRE(waitFor([&] { return inbox.undo.canRedo(); }));
        REQUIRE(inbox.undo.redo());
        CHECK(waitFor([&] { return scheduled() == 1; }));
        CHECK(inbox.composer().text() == u"see you on tuesday\nand one more thing");
    }
    SECTION("held by the provider, nothing is said to be so before that has answered")
    {
        const auto listed = await(inbox.scheduling.list(std::nullopt, 5));
        REQUIRE(listed);
        REQUIRE(listed->size() == 1);
        const MessageId id = listed->front().message.id;
        const auto rowOf = [&] {
            const auto row =
                inbox.database.read([id](db::Connection& connection) { return OutboxRepository(connection).findByMessage(id); });
            REQUIRE(row);
            return **row;
        };
        OutboxRow held = rowOf();
        held.state = OutboxState::Held;
        REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(held); }));
        REQUIRE(inbox.undo.undo());
        CHECK(says("The provider is asked to give it back"));
        CHECK(rowOf().state == OutboxState::Recalling);
        CHECK(inbox.composer().text().isEmpty());
        const auto answers = [&](MessageStatus status) {
            RemoteMessage remote;
            remote.sid = QStringLiteral("SM1");
            remote.status = status;
            REQUIRE(inbox.database.write(
                [&](db::WriteScope& scope) { return HandOverWrites(scope, inbox.clock.now(), {}).recalled(held.id, remote, 0); }));
        };
        SECTION("it gives it back")
        {
            answers(MessageStatus::Canceled);
            CHECK(says("Not scheduled any more: what you wrote is a draft again"));
            CHECK(inbox.composer().text() == u"see you on tuesday");
            CHECK(waitFor([&] { return inbox.database.count("SELECT count(*) FROM draft") == 1; }));
        }
        SECTION("it has sent it")
        {
            answers(MessageStatus::Sent);
            CHECK(says("It has left already, or was cancelled elsewhere: there is nothing to take back."));
            CHECK(inbox.composer().text().isEmpty());
            CHECK(inbox.database.count("SELECT count(*) FROM draft") == 0);
        }
    }
    SECTION("when it has left meanwhile, nothing comes back and that is said")
    {
        inbox.clock.advance(24h * 8 + 6h);
        REQUIRE(inbox.database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto released, ScheduleWrites(scope, inbox.clock.now()).release(10));
            return released.left.size() == 1 ? Result<>() : fail(ErrorKind::Internal, "not due");
        }));
        REQUIRE(inbox.undo.undo());
        CHECK(says("It has left already, or was cancelled elsewhere: there is nothing to take back."));
        CHECK(inbox.composer().text().isEmpty());
    }
}

TEST_CASE("a failed message comes back into the composer as it was, to be sent as a new one")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    Message failed;
    failed.channel = Channel::Email;
    failed.direction = Direction::Outbound;
    failed.status = MessageStatus::Failed;
    failed.subject = QStringLiteral("Kitchen");
    failed.content = QStringLiteral("the offer");
    failed.envelope.cc = QStringList{QStringLiteral("bob@example.com")};
    const Message stored = inbox.add(failed);
    inbox.open();
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2 && inbox.composer().channel() == Channel::Sms; }));
    Q_EMIT inbox.pane().view().actionRequested(stored.id, MessageAction::EditAsNew);
    CHECK(inbox.composer().text() == u"the offer");
    CHECK(inbox.composer().channel() == Channel::Email);
    CHECK(inbox.composer().draft().subject == u"Kitchen");
    CHECK(inbox.message(stored.id).status == MessageStatus::Failed);
}

TEST_CASE("a template picker closes when another conversation is opened")
{
    Everything inbox;
    inbox.received(Channel::WhatsApp, QStringLiteral("hola"));
    inbox.open();
    Q_EMIT inbox.composer().templateRequested();
    QPointer<TemplatePicker> picker = inbox.pane().findChild<TemplatePicker*>();
    REQUIRE(picker);
    Thread other = inbox.thread();
    other.id = ThreadId::generate(inbox.clock.now());
    inbox.pane().open(other);
    REQUIRE(waitFor([&] { return picker.isNull(); }));
}

TEST_CASE("a note that was written can be taken back and written again, and is never sent")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("Hello"));
    inbox.open();
    REQUIRE(waitFor([&] { return !inbox.model().reader().isNull(); }));
    inbox.pane().addNote(QStringLiteral("is in a hurry"), NoteVisibility::Team, {});
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2 && inbox.undo.canUndo(); }));
    CHECK(inbox.model().entry(1).note()->content == u"is in a hurry");
    CHECK(inbox.database.count("SELECT count(*) FROM outbox") == 0);
    REQUIRE(inbox.undo.undo());
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 1 && inbox.undo.canRedo(); }));
    REQUIRE(inbox.undo.redo());
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2; }));
}

TEST_CASE("a note is changed in its place: Ctrl+Enter keeps it, undo brings back what it said, and deleting can be undone")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("Hello"));
    inbox.open();
    REQUIRE(waitFor([&] { return !inbox.model().reader().isNull(); }));
    inbox.pane().addNote(QStringLiteral("one"), NoteVisibility::Private, {});
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2; }));
    ConversationView& view = inbox.pane().view();
    view.setFocus();
    view.focusRow(1);
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.findChild<NoteEditor*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral(" two"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return inbox.model().entry(1).content() == u"one two" && inbox.undo.canUndo(); }));
    CHECK_FALSE(editor->isVisible());
    REQUIRE(inbox.undo.undo());
    REQUIRE(waitFor([&] { return inbox.model().entry(1).content() == u"one"; }));
    view.focusRow(1);
    view.perform(ViewDeed::RemoveNote);
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 1; }));
    REQUIRE(waitFor([&] { return inbox.undo.canUndo(); }));
    REQUIRE(inbox.undo.undo());
    REQUIRE(waitFor([&] { return inbox.model().rowCount() == 2; }));
}

TEST_CASE("quoting puts the message after \"> \" into the answer, below what is written already")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("first\nsecond"));
    inbox.open();
    inbox.type("Hi");
    inbox.pane().view().focusRow(0);
    inbox.pane().view().perform(ViewDeed::Quote);
    CHECK(inbox.composer().text() == u"Hi\n> first\n> second\n\n");
}

TEST_CASE("a note that is taken back waits in its box, and does not when it is added again")
{
    Everything inbox;
    inbox.received(Channel::Sms, QStringLiteral("hello"));
    inbox.start();
    inbox.window->openRow(0);
    REQUIRE(waitFor([&] { return inbox.pane().thread() == inbox.threadId; }));
    inbox.pane().addNote(QStringLiteral("call her"), NoteVisibility::Team, {});
    REQUIRE(waitFor([&] { return inbox.undo.canUndo(); }));
    REQUIRE(inbox.undo.undo());
    REQUIRE(waitFor([&] { return inbox.composer().draft().note == u"call her"; }));
    SECTION("as it was")
    {
        REQUIRE(inbox.undo.redo());
        CHECK(waitFor([&] { return inbox.composer().draft().note.isEmpty(); }));
        CHECK(inbox.composer().mode() == WritingMode::Message);
    }
    SECTION("but what was changed in it stays")
    {
        inbox.composer().giveBackNote(QStringLiteral("now"), NoteVisibility::Team);
        const QString changed = inbox.composer().draft().note;
        REQUIRE(inbox.undo.redo());
        CHECK(waitFor([&] { return inbox.database.count("SELECT count(*) FROM note WHERE removed_at IS NULL") == 1; }));
        CHECK(inbox.composer().draft().note == changed);
    }
}

TEST_CASE("somebody who has only an e-mail address is marked so before the first e-mail")
{
    Everything inbox;
    ThreadId id;
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto eve, ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("eve@example.com"),
                                                                   QStringLiteral("Eve"), inbox.clock.now()));
        UINBOX_ASSIGN(id, ThreadWrites(scope, inbox.clock.now()).threadOf(eve.contactId));
        return {};
    }));
    inbox.start();
    const auto shown = [&] {
        for (int row = 0; row < inbox.window->threads().rowCount(); ++row)
            if (inbox.window->threads().thread(row).id == id) return row;
        return -1;
    };
    REQUIRE(waitFor([&] { return shown() >= 0; }));
    CHECK(inbox.window->threads().thread(shown()).lastChannel == Channel::Email);
    inbox.window->openRow(shown());
    REQUIRE(waitFor([&] { return inbox.pane().thread() == id; }));
    CHECK(waitFor([&] { return inbox.composer().channel() == Channel::Email; }));
}
