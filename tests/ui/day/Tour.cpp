// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own pages, and what is said across it.
#include "Tour.h"

#include "analytics/AnalyticsPage.h"
#include "analytics/ChartCard.h"
#include "analytics/RangeBar.h"
#include "analytics/ReportView.h"
#include "common/SendingState.h"
#include "composer/AttachmentStrip.h"
#include "composer/DropArea.h"
#include "composer/UndoSendStrip.h"
#include "conversation/JumpButton.h"
#include "conversation/NoteEditor.h"
#include "conversation/ScheduledStrip.h"
#include "inbound/WebhookEventRepository.h"
#include "inbox/AwayCard.h"
#include "inbox/FilterBar.h"
#include "inbox/InboxPanel.h"
#include "index/EntryIndex.h"
#include "mentions/MentionListModel.h"
#include "mentions/MentionsPage.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "search/SearchField.h"
#include "search/SearchPage.h"
#include "search/SearchSession.h"
#include "shell/ClockBanner.h"
#include "shell/Finding.h"
#include "shell/WayBack.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QWindow>

namespace uinbox::test {

using namespace std::chrono_literals;

Tour::Tour()
{
    health = &fakeHealth;
    line = &fakeLine;
    recorder = &flightRecorder;
    fakeLine.lineState = askingState();
    // Enough to be scrolled.
    for (int i = 0; i < 40; ++i) (void)outbound(QStringLiteral("Line %1 of what was said before").arg(i), MessageStatus::Delivered);
    clock.advance(10min);
    (void)inbound(QStringLiteral("Do you have it in blue?"));
    (void)person(QStringLiteral("Ben"), QStringLiteral("+14155550102"), {QStringLiteral("Thank you")});
    QFile lastSeen(profile.filePath(QStringLiteral("last-seen")));
    REQUIRE(lastSeen.open(QIODevice::WriteOnly));
    lastSeen.write(QByteArray::number(static_cast<qlonglong>(toMillis(clock.now() - 12h))));
    lastSeen.close();
    keepArrivals();
    clock.advance(1min);
    begin();
    window->resize(1280, 860);
    window->openRow(window->threads().rowOf(threadId));
    REQUIRE(opens(threadId));
    REQUIRE(waitFor([&] { return composer().choices().size() == 3 && !composer().choices()[2].address.isEmpty(); }));
    composer().focusField();
}

void Tour::keepArrivals()
{
    WebhookEvent event;
    event.provider = QStringLiteral("twilio");
    event.kind = QStringLiteral("message");
    event.body = "From=%2B14155550102&Body=Thank+you";
    event.receivedAt = clock.now();
    event.outcome = QStringLiteral("stored");
    REQUIRE(database.write([&](db::WriteScope& scope) { return WebhookEventRepository(scope.connection()).add(event); }));
}

void Tour::visitAll(const Visitor& visit)
{
    visitPages(visit);
    visitPopups(visit);
    visitDialogs(visit);
}

void Tour::visitPages(const Visitor& visit)
{
    visit("inbox", *window);
    press(Qt::Key_F9);
    visit("details", *window);
    visitWriting(visit);
    visitConversation(visit);
    visitSending(visit);
    visitList(visit);
    visitContacts(visit);
    visitScheduled(visit);
    visitAnalytics(visit);
    press(Qt::Key_1, kCtrl);
    visitSearch(visit);
    visitMentions(visit);
    visitBanners(visit);
    visitNarrow(visit);
    composer().focusField();
}

void Tour::visitNarrow(const Visitor& visit)
{
    const QSize before = window->size();
    composer().focusField();
    window->resize(window->minimumSize());
    QCoreApplication::processEvents();
    visit("the smallest window", *window);
    press(Qt::Key_2, kCtrl);
    visit("contacts in the smallest window", *window);
    press(Qt::Key_1, kCtrl);
    window->resize(before);
    QCoreApplication::processEvents();
}

void Tour::visitWriting(const Visitor& visit)
{
    press(Qt::Key_N, kCtrlShift);
    visit("note", *window);
    press(Qt::Key_N, kCtrlShift);
    type("to be sent as it is costs two segments, \x7e or so");
    visit("a text", *window);
    press(Qt::Key_A, kCtrl);
    press(Qt::Key_Delete);
    press(Qt::Key_X, kCtrlShift);
    visit("WhatsApp", *window);
    press(Qt::Key_X, kCtrlShift);
    REQUIRE(waitFor([&] { return composer().channel() == Channel::Email; }));
    const QString path = profile.filePath(QStringLiteral("price list.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("1.20") == 4);
    file.close();
    Draft draft;
    draft.channel = Channel::Email;
    draft.subject = QStringLiteral("Prices");
    draft.content = QStringLiteral("As you asked");
    draft.files = {path};
    composer().setDraft(draft);
    REQUIRE(waitFor([&] { return window->findChild<ui::AttachmentStrip*>()->isVisible(); }));
    visit("e-mail with a file", *window);
    QMimeData held;
    held.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(pane().mapTo(window.get(), pane().rect().center()), Qt::CopyAction, &held, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(window->windowHandle(), &enter);
    auto& drops = *window->findChild<ui::DropArea*>();
    REQUIRE(drops.isVisible());
    // What it covers is not to be read meanwhile.
    visit("a file is held over the conversation", drops);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window->windowHandle(), &leave);
    composer().setDraft({});
    composer().setChannel(Channel::Sms);
    composer().focusField();
}

void Tour::visitSending(const Visitor& visit)
{
    type("Yes, in two blues");
    press(Qt::Key_Return, kCtrl);
    REQUIRE(waitFor([&] { return window->findChild<ui::UndoSendStrip*>()->isVisible(); }));
    visit("what was sent can be taken back", *window);
    afterUndo();
    REQUIRE(counts("SELECT count(*) FROM message WHERE status = 'sent'", 1));
    scheduleOne();
    REQUIRE(waitFor([&] { return window->findChild<ui::ScheduledStrip*>()->isVisible(); }));
    visit("something leaves later", *window);
}

void Tour::scheduleOne()
{
    OutgoingMessage later;
    later.contactId = address.contactId;
    later.content = QStringLiteral("See you on Sunday");
    later.channel = Channel::Sms;
    later.schedule = Schedule{wallTimeOf(clock.now() + 48h, "UTC").value(), false};
    REQUIRE(await(sending.send(later)));
}

void Tour::visitConversation(const Visitor& visit)
{
    press(Qt::Key_F, kCtrlShift);
    type("before");
    visit("find bar", *window);
    press(Qt::Key_Escape);
    pane().addNote(QStringLiteral("She is a friend of Ben"), NoteVisibility::Team, {});
    REQUIRE(shows({QStringLiteral("She is a friend of Ben")}));
    pane().view().setFocus();
    pane().view().focusRow(model().rowCount() - 1);
    press(Qt::Key_F2);
    REQUIRE(waitFor([&] { return window->findChild<ui::NoteEditor*>() != nullptr; }));
    visit("a note is changed", *window);
    window->findChild<ui::NoteEditor*>()->setFocus();
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return window->findChild<ui::NoteEditor*>() == nullptr; }));
    pane().view().setFocus();
    press(Qt::Key_Home);
    REQUIRE(waitFor([&] { return window->findChild<ui::JumpButton*>()->isVisible(); }));
    visit("older messages", *window);
    press(Qt::Key_End);
    composer().focusField();
}

void Tour::visitList(const Visitor& visit)
{
    auto* list = window->findChild<ui::ThreadListView*>();
    auto* panel = window->findChild<ui::InboxPanel*>();
    list->setFocus();
    press(Qt::Key_A, kCtrl);
    visit("bulk bar", *window);
    press(Qt::Key_Escape);
    window->away().check();
    REQUIRE(waitFor([&] { return window->away().isVisible(); }));
    visit("while you were away", *window);
    window->away().hide();
    panel->setFilter(ui::InboxFilter::Snoozed);
    REQUIRE(waitFor([&] { return window->threads().rowCount() == 0; }));
    visit("nothing is snoozed", *window);
    panel->setFilter(ui::InboxFilter::All);
    REQUIRE(waitFor([&] { return window->threads().rowCount() == 2; }));
}

void Tour::visitScheduled(const Visitor& visit)
{
    press(Qt::Key_3, kCtrl);
    REQUIRE(waitFor([&] { return window->scheduled()->model().rowCount() > 0; }));
    visit("scheduled", *window);
    auto* words = window->scheduled()->findChild<QLineEdit*>();
    words->setText(QStringLiteral("xyzzy"));
    Q_EMIT words->textEdited(words->text());
    REQUIRE(waitFor([&] { return window->scheduled()->model().rowCount() == 0; }));
    QCoreApplication::processEvents();
    visit("nothing of these words is scheduled", *window);
    words->clear();
    Q_EMIT words->textEdited(QString());
    REQUIRE(waitFor([&] { return window->scheduled()->model().rowCount() > 0; }));
}

void Tour::visitAnalytics(const Visitor& visit)
{
    press(Qt::Key_4, kCtrl);
    ui::AnalyticsPage& page = *window->analytics();
    REQUIRE(waitFor([&] { return page.isReady(); }));
    page.focusFigures();
    visit("analytics", *window);
    page.findChild<ui::ReportView*>()->messages().showTable(true);
    visit("analytics as a table", *window);
    chooseFigures("Days", static_cast<int>(ui::RangeBar::Days::Own));
    visit("analytics of own days", *window);
    chooseFigures("Days", static_cast<int>(ui::RangeBar::Days::Month));
    chooseFigures("Channel", 3);
    visit("analytics without figures", *window);
    chooseFigures("Channel", 0);
}

void Tour::lookFor(const char* words)
{
    ui::SearchPage& page = *window->finding().search();
    press(Qt::Key_F, kCtrl);
    press(Qt::Key_A, kCtrl);
    press(Qt::Key_Delete);
    type(words);
    REQUIRE(waitFor([&] { return page.session().typed() == page.field().text() && !page.session().isUnderWay(); }));
    QCoreApplication::processEvents();
}

void Tour::visitSearch(const Visitor& visit)
{
    const auto indexed = [this] {
        const auto wasMore = database.write([](db::WriteScope& scope) { return EntryIndex(scope.connection()).addNewer(400); });
        REQUIRE(wasMore);
        return !*wasMore;
    };
    while (!indexed()) continue;
    window->findChild<ui::ThreadListView*>()->setFocus();
    press(Qt::Key_F, kCtrl);
    visit("search", *window);
    lookFor("said");
    visit("search that found something", *window);
    lookFor("said in:");
    visit("search with values that are offered", *window);
    press(Qt::Key_Escape);
    lookFor("zebra in:fax has:link ");
    visit("search that found nothing", *window);
    lookFor("said");
    press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return window->finding().wayBack().isVisible() && pane().isVisible(); }));
    visit("what was found in its place", *window);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Escape);
    press(Qt::Key_1, kCtrl);
}

void Tour::visitMentions(const Visitor& visit)
{
    press(Qt::Key_5, kCtrl);
    visit("nobody is mentioned", *window);
    const User kim{UserId::generate(clock.now() + 2s), QStringLiteral("Kim Lee"), Role::User, clock.now() + 2s};
    REQUIRE(database.write([&](db::WriteScope& scope) { return AccountRepository(scope.connection()).insertUser(kim); }));
    const auto me = await(users.owner());
    REQUIRE(me);
    REQUIRE(await(notes.add(threadId, kim.id, QStringLiteral("Please look at this"), NoteVisibility::Team, {me->id})));
    ui::MentionsPage& page = window->finding().mentions();
    REQUIRE(waitFor([&] { return page.model().unread() == 1 && page.model().rowCount() == 1; }));
    page.focusList();
    visit("mentions", *window);
    press(Qt::Key_1, kCtrl);
}

void Tour::chooseFigures(const char* which, int row)
{
    const QString name = ui::RangeBar::tr(which);
    for (auto* choice : window->analytics()->findChild<ui::RangeBar*>()->findChildren<QComboBox*>())
        if (choice->accessibleName() == name) choice->setCurrentIndex(row);
    REQUIRE(waitFor([&] { return window->analytics()->isReady(); }));
}

void Tour::visitBanners(const Visitor& visit)
{
    ui::SendingState state;
    state.waiting = 3;
    state.stops.push_back({QStringLiteral("Twilio"), {}, {ErrorKind::Auth, {}, 0, {}}, {}});
    window->showSendingState(state);
    window->clockBanner().setAhead(40min);
    window->showStartProblem(QStringLiteral("The listener could not be started."));
    window->say(QStringLiteral("Somebody is blocked."));
    visit("banners", *window);
    window->showSendingState({});
    window->clockBanner().setAhead({});
    window->hideStartProblem();
}

}  // namespace uinbox::test
