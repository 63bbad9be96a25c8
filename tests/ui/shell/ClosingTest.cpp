// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the window open, and how it closes in the end.
#include "shell/Closing.h"

#include "Window.h"
#include "composer/Composer.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationPane.h"
#include "outbox/OutboxWrites.h"
#include "settings/SettingsDialog.h"
#include "settings/SmsPage.h"
#include "shell/WindowDialogs.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Ending : Window {
    int quits = 0;

    void open()
    {
        inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && composer().blocked().isEmpty(); }));
        QObject::connect(window.get(), &MainWindow::quitRequested, window.get(), [this] { ++quits; });
    }
    [[nodiscard]] Composer& composer() const { return window->pane().composer(); }
    void write(const QString& text) const
    {
        Draft draft;
        draft.content = text;
        composer().setDraft(draft);
        Q_EMIT composer().edited();
    }
    void send(const QString& text) const
    {
        composer().focusField();
        QTest::keyClicks(QApplication::focusWidget(), text);
        composer().submit();
    }
    /// The disk takes nothing more, or takes it again.
    void setFull(bool isFull)
    {
        const char* sql = isFull ? "PRAGMA max_page_count = 1" : "PRAGMA max_page_count = 1000000";
        REQUIRE(database.write([sql](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    }
    /// In the window that has the keyboard then.
    void ctrlQ(QWidget* where = nullptr) const
    {
        QWidget* active = where ? where : window.get();
        active->activateWindow();
        REQUIRE(waitFor([active] { return QApplication::activeWindow() == active; }));
        QTest::keyClick(active, Qt::Key_Q, Qt::ControlModifier);
    }
    [[nodiscard]] QMessageBox* question() const
    {
        for (QMessageBox* box : window->findChildren<QMessageBox*>())
            if (box->isVisible()) return box;
        return nullptr;
    }
    [[nodiscard]] QMessageBox& asked() const
    {
        REQUIRE(waitFor([this] { return question() != nullptr; }));
        return *question();
    }
    void answer(const QString& text) const
    {
        for (QAbstractButton* button : asked().buttons())
            if (button->text().remove(u'&') == text) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << text.toStdString());
    }
    [[nodiscard]] bool isClosed() const
    {
        return waitFor([this] { return !window->isVisible(); });
    }
    /// What the outbox does with what is due: it goes to the provider.
    [[nodiscard]] size_t claim()
    {
        const auto claimed = database.write([this](db::WriteScope& scope) {
            return OutboxWrites(scope, clock.now(), {}).claim(Channel::Sms, 10, {}, QStringLiteral("+15005550006"));
        });
        REQUIRE(claimed);
        return claimed->size();
    }
};

/// More than fits into what is free within the file.
const QString kLong = QStringLiteral("dear Ann ").repeated(20'000);

}  // namespace

TEST_CASE("a draft that the disk does not take keeps the window, with the name of the person and the way to save the text")
{
    const ExpectedWarnings full(QStringLiteral("commit failed|full"));
    Ending leaving;
    leaving.open();
    leaving.setFull(true);
    leaving.write(kLong);
    leaving.window->close();
    CHECK(leaving.window->isVisible());
    CHECK(leaving.asked().text() == u"What you wrote to Ann is not saved.");
    CHECK(leaving.asked().defaultButton()->text() == u"Keep open");
    QTest::keyClick(leaving.question(), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !leaving.question(); }));
    CHECK(leaving.window->isVisible());
    CHECK(leaving.composer().text() == kLong);
    // By the other way the same is asked.
    leaving.ctrlQ();
    CHECK(leaving.asked().text().contains(QStringLiteral("Ann")));
    leaving.answer(QStringLiteral("Copy text and quit"));
    CHECK(leaving.isClosed());
    CHECK(leaving.quits == 1);
    CHECK(QApplication::clipboard()->text() == kLong);
    leaving.setFull(false);
}

TEST_CASE("a draft that the disk takes after all needs no answer any more")
{
    const ExpectedWarnings full(QStringLiteral("commit failed|full"));
    Ending leaving;
    leaving.open();
    leaving.setFull(true);
    leaving.write(kLong);
    leaving.ctrlQ();
    (void)leaving.asked();
    leaving.setFull(false);
    leaving.window->pane().drafts().retry();
    CHECK(leaving.isClosed());
    CHECK(leaving.quits == 1);
    CHECK_FALSE(leaving.question());
    CHECK(leaving.thread().draft.startsWith(QStringLiteral("dear Ann")));
}

TEST_CASE("a draft that the disk takes is on it before the window closes, and nobody is asked")
{
    Ending leaving;
    leaving.open();
    leaving.write(QStringLiteral("dear Ann"));
    leaving.window->close();
    CHECK(leaving.isClosed());
    CHECK(leaving.thread().draft == u"dear Ann");
}

TEST_CASE("with nothing unfinished the window closes at once")
{
    Ending leaving;
    leaving.open();
    leaving.ctrlQ();
    CHECK(leaving.quits == 1);
    CHECK_FALSE(leaving.window->isVisible());
}

TEST_CASE("what is being done to many conversations is asked about, with how far it is")
{
    Ending leaving;
    leaving.open();
    int stopped = 0;
    const UndoStack::Id work = leaving.undo.begin([&stopped] { ++stopped; });
    leaving.undo.tell(work, QStringLiteral("3,200 of 10,000 conversations are done"));
    leaving.ctrlQ();
    CHECK(leaving.asked().informativeText().startsWith(QStringLiteral("3,200 of 10,000 conversations are done.")));
    CHECK(leaving.window->isVisible());
    leaving.undo.tell(work, QStringLiteral("3,700 of 10,000 conversations are done"));
    CHECK(leaving.asked().informativeText().startsWith(QStringLiteral("3,700")));
    SECTION("kept open it goes on")
    {
        leaving.answer(QStringLiteral("Keep open"));
        leaving.undo.end(work, {.done = QStringLiteral("10,000 conversations archived")});
        QCoreApplication::processEvents();
        CHECK(leaving.window->isVisible());
        CHECK(stopped == 0);
    }
    SECTION("waited for, the window closes at its end")
    {
        leaving.answer(QStringLiteral("Wait, then quit"));
        QCoreApplication::processEvents();
        CHECK(leaving.window->isVisible());
        CHECK_FALSE(leaving.question());
        CHECK(stopped == 0);
        leaving.undo.end(work, {.done = QStringLiteral("10,000 conversations archived")});
        CHECK(leaving.isClosed());
        CHECK(leaving.quits == 1);
    }
    SECTION("stopped, the step that is under way ends first")
    {
        leaving.answer(QStringLiteral("Stop and quit"));
        CHECK(stopped == 1);
        QCoreApplication::processEvents();
        CHECK(leaving.window->isVisible());
        leaving.undo.end(work, {.done = QStringLiteral("3,700 conversations archived")});
        CHECK(leaving.isClosed());
    }
    SECTION("ended meanwhile, the question goes and the window closes")
    {
        leaving.undo.end(work, {.done = QStringLiteral("10,000 conversations archived")});
        CHECK(leaving.isClosed());
        CHECK_FALSE(leaving.question());
    }
}

TEST_CASE("what is done in a moment is not asked about")
{
    Ending leaving;
    leaving.open();
    const UndoStack::Id work = leaving.undo.begin({});
    leaving.ctrlQ();
    CHECK(leaving.window->isVisible());
    leaving.undo.end(work);
    CHECK(leaving.isClosed());
    CHECK_FALSE(leaving.question());
}

TEST_CASE("a message that can still be taken back is asked about, and does what the person says")
{
    Ending leaving;
    leaving.open();
    leaving.send(QStringLiteral("good morning"));
    REQUIRE(waitFor([&] { return leaving.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1; }));
    (void)leaving.database.takeChanges();
    leaving.ctrlQ();
    CHECK(leaving.asked().text() == u"Your message to Ann has not left yet.");
    CHECK(leaving.asked().defaultButton()->text() == u"Send now and quit");
    CHECK(leaving.window->isVisible());
    SECTION("back to a draft")
    {
        leaving.answer(QStringLiteral("Back to draft and quit"));
        CHECK(leaving.isClosed());
        CHECK(leaving.quits == 1);
        CHECK(leaving.database.count("SELECT count(*) FROM outbox WHERE state = 'canceled'") == 1);
        CHECK(waitFor([&] { return leaving.thread().draft == u"good morning"; }));
    }
    SECTION("sent now, the window closes once it has left")
    {
        CHECK(leaving.claim() == 0);
        leaving.answer(QStringLiteral("Send now and quit"));
        size_t claimed = 0;
        REQUIRE(waitFor([&] { return (claimed += leaving.claim()) == 1; }));
        CHECK(leaving.isClosed());
        CHECK(leaving.quits == 1);
        CHECK_FALSE(leaving.question());
    }
    SECTION("kept open nothing is changed")
    {
        leaving.answer(QStringLiteral("Keep open"));
        CHECK(leaving.window->isVisible());
        CHECK(leaving.claim() == 0);
        CHECK(leaving.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1);
    }
    SECTION("it leaves while it is asked about")
    {
        leaving.clock.advance(std::chrono::seconds(6));
        CHECK(leaving.claim() == 1);
        CHECK(leaving.isClosed());
        CHECK_FALSE(leaving.question());
    }
}

TEST_CASE("a program that the system ends asks nothing")
{
    Ending leaving;
    leaving.open();
    (void)leaving.undo.begin([] {});
    leaving.ctrlQ();
    leaving.window->letGo();
    CHECK(leaving.window->close());
    CHECK_FALSE(leaving.question());
}

TEST_CASE("Ctrl+Q ends the program from the settings, and asks first about a form that is not saved")
{
    Ending leaving;
    leaving.open();
    leaving.window->dialogs().showSettings(SettingsDialog::Category::Sms);
    auto* settings = leaving.window->findChild<SettingsDialog*>();
    REQUIRE(settings);
    REQUIRE(QTest::qWaitForWindowActive(settings));
    SECTION("nothing typed")
    {
        leaving.ctrlQ(settings);
        CHECK(leaving.quits == 1);
        CHECK_FALSE(leaving.window->isVisible());
    }
    SECTION("something typed")
    {
        settings->findChild<SmsPage*>()->findChild<QLineEdit*>()->setText(QStringLiteral("AC01"));
        leaving.ctrlQ(settings);
        CHECK(leaving.asked().text() == u"Save what you changed?");
        CHECK(leaving.quits == 0);
        leaving.answer(QStringLiteral("Keep editing"));
        CHECK(settings->isVisible());
        leaving.ctrlQ(settings);
        leaving.answer(QStringLiteral("Don't save"));
        CHECK(leaving.isClosed());
        CHECK(leaving.quits == 1);
    }
}

TEST_CASE("a new message that is not addressed yet is asked about, whether a person or a link began it")
{
    Ending leaving;
    leaving.open();
    leaving.window->openLink(parseAddressLink(QStringLiteral("sms:+12065550100?body=hello")));
    leaving.window->openLink(parseAddressLink(QStringLiteral("tel:+12065550101")));
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    leaving.ctrlQ(dialog);
    // The number alone is no message.
    CHECK(leaving.asked().text() == u"A new message is not begun yet.");
    leaving.answer(QStringLiteral("Keep open"));
    CHECK(leaving.window->isVisible());
    CHECK(dialog->isVisible());
    leaving.ctrlQ(dialog);
    leaving.answer(QStringLiteral("Quit without it"));
    CHECK(leaving.isClosed());
    CHECK(leaving.quits == 1);
}
