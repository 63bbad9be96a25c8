// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does all day, in the whole window, each seen in the database and on the screen.
#include "Typist.h"

#include "composer/AttachmentStrip.h"
#include "composer/SendLaterPopup.h"
#include "inbox/SnoozePopup.h"
#include "inbox/ThreadListView.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"

#include <QFile>
#include <QLineEdit>
#include <QMimeData>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// Ann's conversation is open and the keyboard is in the field.
struct Work : Typist {
    void open()
    {
        (void)inbound(QStringLiteral("Do you have it in blue?"));
        begin();
        window->openRow(0);
        REQUIRE(opens(threadId));
        REQUIRE(waitFor([&] { return composer().choices().size() == 3 && !composer().choices()[2].address.isEmpty(); }));
        composer().focusField();
    }
    void send(const char* text)
    {
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        QPushButton* found = nullptr;
        (void)waitFor([&] {
            for (QPushButton* each : window->findChildren<QPushButton*>())
                if (each->isVisible() && each->text() == text) found = each;
            return found != nullptr;
        });
        return found;
    }
    /// Clicks what the last message offers.
    void clickTarget(int row)
    {
        ConversationView& view = pane().view();
        std::vector<BubbleTarget> targets;
        REQUIRE(waitFor([&] { return !(targets = view.targets(row)).empty(); }));
        view.activate(model().entry(row).id(), targets.front());
    }
};

}  // namespace

TEST_CASE("a day's work: what is written and sent reaches the provider once, and the screen says how far it is")
{
    Work work;
    work.open();
    work.send("Yes, in two blues.");
    CHECK(work.counts("SELECT count(*) FROM outbox WHERE state = 'queued'", 1));
    REQUIRE(work.shows({QStringLiteral("Yes, in two blues.")}));
    CHECK(work.composer().text().isEmpty());
    CHECK(work.sms->sent.empty());
    work.afterUndo();
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE direction = 'outbound' AND status = 'sent'", 1));
    CHECK(work.sms->sent.size() == 1);
    CHECK(work.sms->sent.front().content == u"Yes, in two blues.");
    CHECK(work.shows({QStringLiteral("Yes, in two blues."), QStringLiteral("Sent")}));
    CHECK(work.lists({QStringLiteral("Ann"), QStringLiteral("Yes, in two blues.")}));
}

TEST_CASE("a day's work: what comes in stands in the open conversation, and counts where another is open")
{
    Work work;
    work.open();
    (void)work.inbound(QStringLiteral("And in green?"));
    REQUIRE(work.shows({QStringLiteral("And in green?")}));
    REQUIRE(waitFor([&] { return work.thread().unread == 0; }));
    (void)work.person(QStringLiteral("Ben"), QStringLiteral("+14155550101"), {QStringLiteral("Hello there")});
    REQUIRE(work.lists({QStringLiteral("Ben"), QStringLiteral("Hello there"), QStringLiteral("1 unread")}));
    CHECK(waitFor([&] { return work.window->windowTitle() == u"(1) Unified Inbox"; }));
    CHECK(work.counts("SELECT count(*) FROM thread WHERE unread > 0", 1));
}

TEST_CASE("a day's work: Ctrl+Tab goes from one conversation to the next and selects none beside it")
{
    Work work;
    work.open();
    for (const char* name : {"Ben", "Cleo", "Dora"})
        (void)work.person(QLatin1String(name), QStringLiteral("+14155550%1").arg(100 + name[0]), {QStringLiteral("Hello")});
    auto* list = work.window->findChild<ThreadListView*>();
    REQUIRE(list);
    REQUIRE(waitFor([&] { return work.window->threads().rowCount() == 4; }));
    list->select(work.window->threads().thread(0).id);
    // As a keyboard does it: the key is held while the command runs.
    for (int row = 1; row < 4; ++row) {
        QTest::keyClick(work.window->windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return list->currentIndex().row() == row; }));
        CHECK(list->selectionModel()->selectedIndexes().size() == 1);
        CHECK_FALSE(list->isSelecting());
    }
}

TEST_CASE("a day's work: what the provider refuses says so, and goes out when it is sent again")
{
    Work work;
    work.open();
    work.sms->onSend = [](const OutboundMessage&) { return refusedAs(Refusal::Final, 30006); };
    work.send("One moment");
    work.afterUndo();
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE status = 'failed' AND error_code = 30006", 1));
    REQUIRE(work.shows({QStringLiteral("One moment"), QStringLiteral("Not sent")}));
    CHECK(work.lists({QStringLiteral("Ann"), QStringLiteral("One moment")}));
    work.sms->onSend = [](const OutboundMessage&) { return acceptedAs(7); };
    const int row = work.model().rowCount() - 1;
    work.clickTarget(row);
    work.afterUndo();
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE status = 'failed'", 0));
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE direction = 'outbound' AND status = 'sent'", 1));
    CHECK(work.shows({QStringLiteral("One moment"), QStringLiteral("Sent")}));
    CHECK(work.sms->sent.size() == 2);
}

TEST_CASE("a day's work: what is scheduled waits on its page, leaves at its time, and another is cancelled in time")
{
    Work work;
    work.open();
    for (const char* text : {"See you tomorrow", "Bring the papers"}) {
        work.type(text);
        work.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        (void)work.opened<SendLaterPopup>();
        work.tabTo(QStringLiteral("Tomorrow"));
        work.press(Qt::Key_Space);
        work.tabTo(QStringLiteral("Schedule"));
        work.press(Qt::Key_Space);
        REQUIRE(work.isClosed<SendLaterPopup>());
        REQUIRE(waitFor([&] { return work.composer().text().isEmpty(); }));
    }
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE status = 'scheduled'", 2));
    work.press(Qt::Key_3, Qt::ControlModifier);
    ScheduledPage& page = *work.window->scheduled();
    REQUIRE(waitFor([&] { return page.isVisible() && page.model().rowCount() == 2; }));
    work.press(Qt::Key_Delete);
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE status = 'scheduled'", 1));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 1; }));
    CHECK(work.sms->sent.empty());
    // Its hour tomorrow is a full one.
    for (int hour = 0; hour < 30 && work.database.count("SELECT count(*) FROM message WHERE status = 'scheduled'") > 0; ++hour)
        work.later(1h);
    REQUIRE(waitFor([&] { return work.sms->sent.size() == 1; }));
    REQUIRE(work.counts("SELECT count(*) FROM message WHERE status = 'sent'", 1));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 0; }));
    work.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(work.shows({work.sms->sent.front().content, QStringLiteral("Sent")}));
}

TEST_CASE("a day's work: a snoozed conversation leaves the list, and what the person writes brings it back")
{
    Work work;
    work.open();
    work.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    (void)work.opened<SnoozePopup>();
    work.type("next tuesday 3pm");
    work.press(Qt::Key_Return);
    REQUIRE(work.counts("SELECT count(*) FROM thread WHERE state = 'snoozed'", 1));
    REQUIRE(waitFor([&] { return work.window->threads().rowCount() == 0; }));
    (void)work.inbound(QStringLiteral("Never mind"));
    REQUIRE(work.counts("SELECT count(*) FROM thread WHERE state = 'open'", 1));
    REQUIRE(work.lists({QStringLiteral("Ann"), QStringLiteral("Never mind")}));
}

TEST_CASE("a day's work: a note stands among the messages, never leaves, and is taken back and written again")
{
    Work work;
    work.open();
    work.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    work.type("is in a hurry");
    work.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(work.counts("SELECT count(*) FROM note WHERE removed_at IS NULL", 1));
    REQUIRE(work.shows({QStringLiteral("Internal note"), QStringLiteral("is in a hurry")}));
    CHECK(work.database.count("SELECT count(*) FROM outbox") == 0);
    work.pane().view().setFocus();
    work.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(work.counts("SELECT count(*) FROM note WHERE removed_at IS NULL", 0));
    REQUIRE(waitFor([&] { return work.model().rowCount() == 1; }));
    work.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(work.counts("SELECT count(*) FROM note WHERE removed_at IS NULL", 1));
    CHECK(work.shows({QStringLiteral("Internal note"), QStringLiteral("is in a hurry")}));
}

TEST_CASE("a day's work: undo brings a message back into the field before it leaves, and the archive gives back")
{
    Work work;
    work.open();
    work.send("Too early");
    REQUIRE(work.shows({QStringLiteral("Too early")}));
    work.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(work.counts("SELECT count(*) FROM outbox WHERE state = 'queued'", 0));
    REQUIRE(waitFor([&] { return work.composer().text() == u"Too early" && work.model().rowCount() == 1; }));
    work.afterUndo();
    CHECK(work.sms->sent.empty());
    work.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(work.counts("SELECT count(*) FROM thread WHERE state = 'archived'", 1));
    REQUIRE(waitFor([&] { return work.window->threads().rowCount() == 0; }));
    REQUIRE(waitFor([&] { return work.undo.canUndo(); }));
    work.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(work.counts("SELECT count(*) FROM thread WHERE state = 'open'", 1));
    CHECK(work.lists({QStringLiteral("Ann")}));
}

TEST_CASE("a day's work: a file that is dropped goes along with an e-mail and is kept in the profile")
{
    Work work;
    Message mail;
    mail.channel = Channel::Email;
    mail.subject = QStringLiteral("Price list");
    mail.content = QStringLiteral("Could you send it?");
    mail.fromAddress = QStringLiteral("ann@example.com");
    (void)work.add(std::move(mail));
    const QString path = work.profile.filePath(QStringLiteral("prices.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("blue 3\n");
    file.close();
    work.begin();
    work.window->openRow(0);
    REQUIRE(work.opens(work.threadId));
    REQUIRE(waitFor([&] { return work.composer().channel() == Channel::Email && work.composer().blocked().isEmpty(); }));
    work.composer().focusField();
    work.type("Here it is");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto* field = work.composer().findChild<ComposerCard*>();
    REQUIRE(field);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(field, &drop);
    REQUIRE(waitFor([&] { return work.composer().findChild<AttachmentStrip*>()->isVisible(); }));
    CHECK(work.says(QStringLiteral("prices.txt")));
    work.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(work.counts("SELECT count(*) FROM attachment WHERE file_name = 'prices.txt'", 1));
    REQUIRE(work.shows({QStringLiteral("Here it is"), QStringLiteral("prices.txt")}));
    work.afterUndo();
    REQUIRE(waitFor([&] { return work.email->sent.size() == 1; }));
    CHECK(work.shows({QStringLiteral("Here it is"), QStringLiteral("Sent")}));
}
