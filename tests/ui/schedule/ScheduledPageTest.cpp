// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledPage.h"

#include "common/Preferences.h"
#include "common/SendingPreferences.h"
#include "common/UndoStack.h"
#include "notes/NoteService.h"

#include "ScheduledConversation.h"

#include "../settings/FakeAccounts.h"
#include "accounts/AccountService.h"
#include "channels/TemplateService.h"
#include "common/AppContext.h"
#include "outbox/SendService.h"
#include "schedule/ScheduleForm.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledView.h"
#include "scheduler/ScheduleWrites.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Page : ScheduledConversation {
    TemplateService templates{*database, clock};
    ThreadService threads{*database, clock};
    ContactService contacts{*database, clock};
    AccountService users{*database, clock};
    SendService sending{*database, senders, clock};
    FakeAccounts accounts;
    NoteService notes{*database, clock};
    Preferences preferences;
    UndoStack undo;
    Theme theme{*qApp, Appearance::Light};
    std::unique_ptr<ScheduledPage> page;
    ScheduledView* view = nullptr;

    void open(int rows)
    {
        page = std::make_unique<ScheduledPage>(AppContext{*database,
                                                          clock,
                                                          users,
                                                          contacts,
                                                          threads,
                                                          sending,
                                                          senders,
                                                          templates,
                                                          service,
                                                          accounts,
                                                          notes,
                                                          preferences,
                                                          undo,
                                                          theme,
                                                          {}},
                                               service);
        page->resize(900, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        view = page->findChild<ScheduledView*>();
        REQUIRE(waitFor([&] { return page->model().isLoaded() && page->model().rowCount() == rows; }));
        page->focusList();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == text) return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
    [[nodiscard]] ScheduledEditor* editor() const { return page->findChild<ScheduledEditor*>(); }
    void press(QWidget& in, const QString& text) const
    {
        for (QPushButton* each : in.findChildren<QPushButton*>())
            if (each->text() == text) QTest::mouseClick(each, Qt::LeftButton);
    }
};

}  // namespace

TEST_CASE("with nothing scheduled the page says so and offers to write")
{
    Page p;
    p.open(0);
    CHECK(p.says(QStringLiteral("Nothing is waiting")));
    int asked = 0;
    QObject::connect(p.page.get(), &ScheduledPage::newMessageRequested, [&] { ++asked; });
    REQUIRE(p.button(QStringLiteral("Write a message")));
    QTest::mouseClick(p.button(QStringLiteral("Write a message")), Qt::LeftButton);
    CHECK(asked == 1);
}

TEST_CASE("Delete cancels, and the text goes back to its conversation when asked")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.stateOf(message.id) == OutboxState::Canceled && p.says(QStringLiteral("is not sent")); }));
    QString text;
    QObject::connect(p.page.get(), &ScheduledPage::textReturned,
                     [&](ThreadId thread, Channel, const QString& given) { text = thread == p.threadId ? given : QString(); });
    REQUIRE(waitFor([&] { return p.button(QStringLiteral("Keep as draft")) != nullptr; }));
    QTest::mouseClick(p.button(QStringLiteral("Keep as draft")), Qt::LeftButton);
    CHECK(text == u"See you");
    CHECK_FALSE(p.says(QStringLiteral("is not sent")));
}

TEST_CASE("a cancellation is reported once, and taken back it is scheduled again, the same, and chosen in the list")
{
    Page p;
    const Message first = p.later(QStringLiteral("one"), 4h);
    const Message second = p.later(QStringLiteral("two"), 5h);
    p.open(2);
    std::chrono::milliseconds offered{-1};
    QString said;
    QObject::connect(&p.undo, &UndoStack::pushed, [&](const QString&, std::chrono::milliseconds time) { offered = time; });
    QObject::connect(&p.undo, &UndoStack::undone, [&](const QString&, const QString& now) { said = now; });
    p.view->setCurrentIndex(p.page->model().index(1));
    QTest::keyClick(p.view, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.says(QStringLiteral("is not sent")) && p.page->model().rowCount() == 1; }));
    // The banner says it; no toast does.
    CHECK(offered == 0ms);
    REQUIRE(p.button(QStringLiteral("Undo")));
    QTest::mouseClick(p.button(QStringLiteral("Undo")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return p.page->model().rowCount() == 2; }));
    // Said when it is so.
    CHECK(waitFor([&] { return said == u"Scheduled again for Monday 2 March, 2:00 PM"; }));
    CHECK_FALSE(p.says(QStringLiteral("is not sent")));
    CHECK(p.stateOf(second.id) == OutboxState::Scheduled);
    CHECK(p.view->currentIndex().row() == p.page->model().rowOf(second.id));
    REQUIRE(p.undo.redo());
    CHECK(waitFor([&] { return p.stateOf(second.id) == OutboxState::Canceled; }));
    CHECK(p.stateOf(first.id) == OutboxState::Scheduled);
}

TEST_CASE("another time is told with its day and can be taken back and done again")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QString done;
    QString said;
    QObject::connect(&p.undo, &UndoStack::pushed, [&](const QString& what, std::chrono::milliseconds) { done = what; });
    QObject::connect(&p.undo, &UndoStack::undone, [&](const QString&, const QString& now) { said = now; });
    QTest::keyClick(p.view, Qt::Key_Return);
    REQUIRE(p.editor());
    auto* form = p.editor()->findChild<ScheduleForm*>();
    Schedule later = form->schedule();
    later.when = WallTime{{2026, 3, 17}, {15, 0}, "UTC"};
    form->setSchedule(later);
    p.press(*p.editor(), QStringLiteral("Save"));
    REQUIRE(waitFor([&] { return p.undo.canUndo(); }));
    CHECK(done == u"Scheduled for Tuesday 17 March, 3:00 PM");
    REQUIRE(p.undo.undo());
    CHECK(waitFor([&] { return said == u"Scheduled again for Monday 2 March, 1:00 PM"; }));
    CHECK(p.message(message.id).scheduledAt == message.scheduledAt);
    REQUIRE(p.undo.redo());
    CHECK(waitFor([&] { return p.message(message.id).scheduledAt == momentOf(later.when).value(); }));
}

TEST_CASE("Ctrl+Enter sends now, and for the moment of a sent message that can be taken back")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return p.message(message.id).scheduledAt == p.clock.now() + 5s; }));
    REQUIRE(waitFor([&] { return p.undo.canUndo(); }));
    REQUIRE(p.undo.undo());
    CHECK(waitFor([&] { return p.message(message.id).scheduledAt == message.scheduledAt; }));
    QTest::keyClick(p.view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return p.message(message.id).scheduledAt == p.clock.now() + 5s && p.undo.canUndo(); }));
    p.clock.advance(5s);
    REQUIRE(p.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto released, ScheduleWrites(scope, p.clock.now()).release(10));
        return released.left.size() == 1 ? Result<>() : fail(ErrorKind::Internal, "not due");
    }));
    QString refused;
    QObject::connect(&p.undo, &UndoStack::refused, [&](const QString& sentence) { refused = sentence; });
    REQUIRE(p.undo.undo());
    CHECK(waitFor([&] { return refused.contains(QStringLiteral("left already")); }));
}

TEST_CASE("Ctrl+Enter sends at once where nothing sent can be taken back")
{
    Page p;
    p.preferences.set(kUndoSeconds, 0);
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return p.stateOf(message.id) == OutboxState::Queued; }));
}

TEST_CASE("Enter opens the message to change it, and only what changed is stored")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Return);
    ScheduledEditor* editor = p.editor();
    REQUIRE(editor);
    editor->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("See you soon"));
    p.press(*editor, QStringLiteral("Save"));
    REQUIRE(waitFor([&] { return p.message(message.id).content == u"See you soon"; }));
    CHECK(p.page->model().at(0).schedule.when == wallTimeOf(p.clock.now() + 4h, "UTC").value());
}

TEST_CASE("one that asks is edited with its hour on the next day it can leave")
{
    Page p;
    p.later(QStringLiteral("See you"), -20h, OutboxState::Asking);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Return);
    REQUIRE(p.editor());
    auto* form = p.editor()->findChild<ScheduleForm*>();
    CHECK(form->schedule().when == WallTime{{2026, 3, 2}, {13, 0}, "UTC"});
    CHECK(form->check());
}

TEST_CASE("a text that is emptied is not stored, and the editor says why")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    QTest::keyClick(p.view, Qt::Key_Return);
    p.editor()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("  "));
    p.press(*p.editor(), QStringLiteral("Save"));
    CHECK(p.editor()->isVisible());
    CHECK(p.says(QStringLiteral("nothing to send")));
    CHECK(p.message(message.id).content == u"See you");
}

TEST_CASE("one that asks is answered by the buttons on it")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), -20h, OutboxState::Asking);
    p.open(1);
    CHECK(p.says(QStringLiteral("1 need")));
    const QRect row = p.view->visualRect(p.page->model().index(0));
    std::vector<ScheduledAction> asked;
    QObject::connect(p.view, &ScheduledView::actionRequested, [&](MessageId, ScheduledAction action) { asked.push_back(action); });
    p.view->disconnect(p.page.get());
    for (int x = row.left(); x < row.right(); x += 8)
        QTest::mouseClick(p.view->viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - 24));
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    CHECK(asked == std::vector{ScheduledAction::SendNow, ScheduledAction::Edit, ScheduledAction::Cancel});
    CHECK(p.stateOf(message.id) == OutboxState::Asking);
}

TEST_CASE("what is being taken back takes no orders")
{
    Page p;
    const Message message = p.later(QStringLiteral("See you"), 4h, OutboxState::Recalling);
    p.open(1);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Return}) QTest::keyClick(p.view, key);
    QTest::keyClick(p.view, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(p.stateOf(message.id) == OutboxState::Recalling);
    CHECK_FALSE(p.editor());
}

TEST_CASE("what leaves later stands by day, and what needs an answer is on top")
{
    Page p;
    (void)p.later(QStringLiteral("in days"), 24h * 5);
    (void)p.later(QStringLiteral("tomorrow"), 24h);
    (void)p.later(QStringLiteral("late"), -1h, OutboxState::Asking);
    (void)p.later(QStringLiteral("also tomorrow"), 25h);
    p.open(4);
    auto& model = p.page->model();
    CHECK(model.at(0).message.content == u"late");
    CHECK(model.sectionOf(0) == u"Needs your answer");
    CHECK(model.sectionOf(1) == u"Tomorrow");
    CHECK(model.sectionOf(2).isEmpty());
    CHECK_FALSE(model.sectionOf(3).isEmpty());
    // The heading belongs to the row, not to its buttons.
    CHECK(p.view->visualRect(model.index(1)).height() > p.view->visualRect(model.index(2)).height());
}

TEST_CASE("the page is filtered by person and channel, and says where nothing is left")
{
    Page p;
    (void)p.later(QStringLiteral("See you"), 4h);
    p.open(1);
    auto* words = p.page->findChild<QLineEdit*>();
    REQUIRE(words);
    QTest::keyClicks(words, QStringLiteral("an"));
    CHECK(p.page->model().rowCount() == 1);
    QTest::keyClicks(words, QStringLiteral("x"));
    CHECK(p.page->model().rowCount() == 0);
    CHECK(p.says(QStringLiteral("Nothing of that is waiting")));
    QTest::mouseClick(p.button(QStringLiteral("Show all")), Qt::LeftButton);
    CHECK(p.page->model().rowCount() == 1);
    auto* channel = p.page->findChild<QComboBox*>();
    REQUIRE(channel);
    channel->setCurrentIndex(2);
    CHECK(p.page->model().rowCount() == 0);
    channel->setCurrentIndex(1);
    CHECK(p.page->model().rowCount() == 1);
}

TEST_CASE("several that are chosen are cancelled at once, and one undo schedules them again")
{
    Page p;
    const Message first = p.later(QStringLiteral("one"), 4h);
    const Message second = p.later(QStringLiteral("two"), 5h);
    const Message third = p.later(QStringLiteral("three"), 6h);
    p.open(3);
    p.view->setCurrentIndex(p.page->model().index(0));
    QTest::keyClick(p.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(p.view, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.says(QStringLiteral("not sent.")) && p.page->model().rowCount() == 1; }));
    CHECK(p.stateOf(first.id) == OutboxState::Canceled);
    CHECK(p.stateOf(second.id) == OutboxState::Canceled);
    CHECK(p.stateOf(third.id) == OutboxState::Scheduled);
    REQUIRE(p.undo.canUndo());
    REQUIRE(p.undo.undo());
    REQUIRE(waitFor([&] { return p.page->model().rowCount() == 3; }));
    CHECK(p.page->model().at(0).message.content == u"one");
}

TEST_CASE("of several that are cancelled again, those that can be have their way back, and what stayed is said")
{
    Page p;
    const std::vector<Message> all{p.later(QStringLiteral("one"), 4h), p.later(QStringLiteral("two"), 5h),
                                   p.later(QStringLiteral("three"), 6h)};
    p.open(3);
    QString said;
    QObject::connect(&p.undo, &UndoStack::undone, [&](const QString&, const QString& now) { said = now; });
    QObject::connect(&p.undo, &UndoStack::redone, [&](const QString& now) { said = now; });
    QObject::connect(&p.undo, &UndoStack::refused, [&](const QString& now) { said = now; });
    p.view->setCurrentIndex(p.page->model().index(0));
    for (int i = 0; i < 2; ++i) QTest::keyClick(p.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(p.view, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.page->model().rowCount() == 0 && p.undo.canUndo(); }));
    REQUIRE(p.undo.undo());
    REQUIRE(waitFor([&] { return said == u"3 messages are scheduled again" && p.page->model().rowCount() == 3; }));
    SECTION("one has left meanwhile")
    {
        REQUIRE(await(p.service.sendNow(all[2].id)));
        REQUIRE(p.undo.redo());
        REQUIRE(waitFor([&] { return said == u"2 of 3 are not sent. The others have left, or are cancelled already."; }));
    }
    SECTION("the disk refuses one")
    {
        const auto alter = [&](const QByteArray& sql) {
            REQUIRE(p.database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
        };
        alter(
            "CREATE TRIGGER broken BEFORE UPDATE ON message WHEN OLD.content = 'three' BEGIN SELECT RAISE(ABORT, 'scripted'); END");
        REQUIRE(p.undo.redo());
        REQUIRE(waitFor([&] { return said == u"2 of 3 are not sent. The others could not be cancelled, and stay scheduled."; }));
        alter("DROP TRIGGER broken");
    }
    CHECK(p.stateOf(all[0].id) == OutboxState::Canceled);
    CHECK(p.stateOf(all[1].id) == OutboxState::Canceled);
    REQUIRE(p.undo.undo());
    CHECK(waitFor([&] { return said == u"2 messages are scheduled again"; }));
    CHECK(p.stateOf(all[0].id) == OutboxState::Scheduled);
    CHECK(p.stateOf(all[1].id) == OutboxState::Scheduled);
}

TEST_CASE("of several that are scheduled again, those that the disk refuses are so by the next undo")
{
    Page p;
    const Message one = p.later(QStringLiteral("one"), 4h);
    const Message two = p.later(QStringLiteral("two"), 5h);
    p.open(2);
    QString said;
    QObject::connect(&p.undo, &UndoStack::undone, [&](const QString&, const QString& now) { said = now; });
    QObject::connect(&p.undo, &UndoStack::refused, [&](const QString& now) { said = now; });
    p.view->setCurrentIndex(p.page->model().index(0));
    QTest::keyClick(p.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(p.view, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return p.page->model().rowCount() == 0 && p.undo.canUndo(); }));
    const auto alter = [&](const QByteArray& sql) {
        REQUIRE(p.database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    alter("CREATE TRIGGER broken BEFORE UPDATE ON message WHEN OLD.content = 'two' BEGIN SELECT RAISE(ABORT, 'scripted'); END");
    REQUIRE(p.undo.undo());
    REQUIRE(waitFor([&] { return said.startsWith(QLatin1String("1 of 2 are scheduled again.")); }));
    alter("DROP TRIGGER broken");
    REQUIRE(p.undo.undo());
    REQUIRE(waitFor([&] { return p.stateOf(two.id) == OutboxState::Scheduled && p.undo.canRedo(); }));
    CHECK(p.stateOf(one.id) == OutboxState::Scheduled);
    // And both are cancelled again.
    REQUIRE(p.undo.redo());
    CHECK(waitFor([&] { return p.stateOf(one.id) == OutboxState::Canceled && p.stateOf(two.id) == OutboxState::Canceled; }));
}

TEST_CASE("the fields above the list end where its rows end, beside a scroll bar too, in either direction")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const int rows = GENERATE(1, 12);
    Page p;
    for (int i = 0; i < rows; ++i) p.later(QStringLiteral("message %1").arg(i), std::chrono::hours(4 + i));
    p.open(rows);
    p.page->setLayoutDirection(direction);
    p.page->resize(420, 420);
    QCoreApplication::processEvents();
    CAPTURE(rows, direction);
    const bool isScrolled = p.view->verticalScrollBar()->isVisible();
    CHECK(isScrolled == (rows > 1));
    const auto* channel = p.page->findChild<QComboBox*>();
    const auto* words = p.page->findChild<QLineEdit*>();
    const auto placeOf = [&](const QWidget& widget) { return QRect(widget.mapTo(p.page.get(), QPoint(0, 0)), widget.size()); };
    const QRect viewport = placeOf(*p.view->viewport()).adjusted(space::kL, 0, -space::kL, 0);
    const QRect fields = placeOf(*channel).united(placeOf(*words));
    CHECK(fields.left() >= viewport.left());
    CHECK(fields.right() <= viewport.right());
    CHECK((direction == Qt::LeftToRight ? fields.right() == viewport.right() : fields.left() == viewport.left()));
}
