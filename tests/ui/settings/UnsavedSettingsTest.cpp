// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shell/Window.h"
#include "OpenSettings.h"
#include "settings/SmsPage.h"
#include "shell/WindowDialogs.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

using Category = SettingsDialog::Category;

struct LeavingForms : OpenSettings {
    [[nodiscard]] QMessageBox* question() const
    {
        for (QMessageBox* box : dialog->findChildren<QMessageBox*>())
            if (box->isVisible()) return box;
        return nullptr;
    }
    void answer(const QString& text) const
    {
        QMessageBox* box = question();
        REQUIRE(box);
        for (QAbstractButton* button : box->buttons())
            if (button->text().remove(u'&') == text) return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << text.toStdString());
    }
    /// The categories that say that something is not saved, in the list and in the box above the page.
    [[nodiscard]] QStringList marked() const
    {
        QStringList all;
        const auto* list = dialog->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not saved")))
                all.append(list->item(row)->text());
        return all;
    }
    void escape() const { QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape); }
    [[nodiscard]] bool isClosed() const
    {
        return waitFor([this] { return !dialog || !dialog->isVisible(); });
    }
};

}  // namespace

TEST_CASE("settings in which nothing was typed close without a question")
{
    LeavingForms settings;
    settings.open();
    settings.field("Account SID").setFocus();
    settings.escape();
    CHECK(settings.isClosed());
}

TEST_CASE("what is typed on a page stays while another is seen, and its category says that it is not saved")
{
    LeavingForms settings;
    settings.open();
    settings.type("Account SID", kSid);
    CHECK(settings.marked() == QStringList{QStringLiteral("SMS")});
    settings.dialog->choose(Category::Email);
    settings.type("From", QStringLiteral("hello@example.com"));
    CHECK(settings.marked() == QStringList{QStringLiteral("SMS"), QStringLiteral("E-mail")});
    settings.dialog->choose(Category::Sms);
    CHECK(settings.field("Account SID").text() == kSid);
    settings.field("Account SID").clear();
    CHECK(settings.marked() == QStringList{QStringLiteral("E-mail")});
}

TEST_CASE("leaving what is not saved asks, and going on keeps all that was typed")
{
    LeavingForms settings;
    settings.open();
    settings.type("Account SID", kSid);
    settings.escape();
    REQUIRE(settings.question());
    CHECK(settings.question()->informativeText() == u"Not saved yet: SMS.");
    settings.answer(QStringLiteral("Keep editing"));
    CHECK(settings.dialog->isVisible());
    CHECK(settings.field("Account SID").text() == kSid);
    settings.dialog->close();
    REQUIRE(settings.question());
    // Esc at the question is no answer that loses anything.
    QTest::keyClick(settings.question(), Qt::Key_Escape);
    CHECK_FALSE(settings.question());
    CHECK(settings.dialog->isVisible());
    CHECK(settings.accounts.saved.empty());
}

TEST_CASE("what is thrown away is not saved, and the settings close")
{
    LeavingForms settings;
    settings.open();
    settings.type("Account SID", kSid);
    settings.escape();
    settings.answer(QStringLiteral("Don't save"));
    CHECK(settings.isClosed());
    CHECK(settings.accounts.saved.empty());
}

TEST_CASE("saving at the question saves every page that was changed, then closes")
{
    LeavingForms settings;
    settings.open();
    settings.fillIn();
    settings.dialog->choose(Category::Email);
    settings.type("API key", QStringLiteral("re_123456"));
    settings.type("From", QStringLiteral("hello@example.com"));
    settings.escape();
    settings.answer(QStringLiteral("Save"));
    CHECK(settings.isClosed());
    REQUIRE(waitFor([&] { return settings.accounts.saved.size() == 1; }));
    CHECK(settings.accounts.saved.front().accountSid == kSid);
    REQUIRE(settings.accounts.savedEmails.size() == 1);
}

TEST_CASE("where saving at the question finds something wrong its page is shown with the keyboard in that field")
{
    LeavingForms settings;
    settings.open();
    settings.fillIn();
    settings.type("Messaging Service", QStringLiteral("MG1"));
    settings.dialog->choose(Category::Email);
    int stayed = 0;
    QObject::connect(settings.dialog, &SettingsDialog::stayed, settings.dialog, [&stayed] { ++stayed; });
    settings.dialog->close();
    settings.answer(QStringLiteral("Save"));
    CHECK(stayed == 1);
    CHECK(settings.says(QStringLiteral("SMS with Twilio")));
    CHECK_FALSE(settings.problem("Messaging Service").isEmpty());
    CHECK(waitFor([&] { return settings.field("Messaging Service").hasFocus(); }));
    CHECK(settings.accounts.saved.empty());
}

TEST_CASE("where saving at the question is refused the settings stay and say why")
{
    LeavingForms settings;
    settings.accounts.refusal = Error{ErrorKind::Storage, QStringLiteral("keychain locked"), 0, std::chrono::seconds{0}};
    settings.open();
    settings.fillIn();
    settings.dialog->close();
    settings.answer(QStringLiteral("Save"));
    CHECK(waitFor([&] { return settings.says(QStringLiteral("Not saved.")); }));
    CHECK(settings.dialog->isVisible());
    CHECK(settings.field("Auth token").text() == kToken);
    CHECK(settings.marked() == QStringList{QStringLiteral("SMS")});
}

TEST_CASE("a text, a choice, a time of day or a check that is not saved asks as well")
{
    LeavingForms settings;
    settings.open(Category::AutoReply);
    const auto change = [&](auto* input, auto&& set) {
        REQUIRE(input);
        CHECK(settings.marked().isEmpty());
        set(*input);
        CHECK(settings.marked() == QStringList{QStringLiteral("Automatic answer")});
        settings.open(Category::AutoReply);
    };
    change(settings.dialog->findChild<QPlainTextEdit*>(),
           [](QPlainTextEdit& text) { text.setPlainText(QStringLiteral("Closed")); });
    change(settings.dialog->findChild<QTimeEdit*>(), [](QTimeEdit& time) { time.setTime(QTime(3, 33)); });
    settings.open(Category::Sending);
    const auto boxes = settings.dialog->findChildren<QComboBox*>();
    const auto shown =
        std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* box) { return box->isVisible() && box->count() == 5; });
    REQUIRE(shown != boxes.end());
    (*shown)->setCurrentIndex(0);
    CHECK(settings.marked() == QStringList{QStringLiteral("Sending")});
}

TEST_CASE("a program that is told to end does not ask")
{
    LeavingForms settings;
    settings.open();
    settings.type("Account SID", kSid);
    CHECK(settings.dialog->isUnsaved());
    settings.dialog->letGo();
    CHECK(settings.isClosed());
}

TEST_CASE("Save goes to the first field that is wrong, and what is right again is not red any more")
{
    LeavingForms settings;
    settings.open();
    settings.type("Account SID", kSid);
    settings.save();
    CHECK(waitFor([&] { return settings.field("Auth token").hasFocus(); }));
    CHECK_FALSE(settings.problem("Auth token").isEmpty());
    CHECK_FALSE(settings.problem("Your number").isEmpty());
    settings.type("Auth token", kToken);
    CHECK(settings.problem("Auth token").isEmpty());
    CHECK_FALSE(settings.problem("Your number").isEmpty());
    // A Messaging Service does instead of a number: the number's field is right without having been touched.
    settings.type("Messaging Service", kService);
    CHECK(settings.problem("Your number").isEmpty());
    CHECK(settings.problem("Messaging Service").isEmpty());
}

TEST_CASE("nobody is told off in the middle of a word")
{
    LeavingForms settings;
    settings.open();
    settings.save();
    REQUIRE_FALSE(settings.problem("Account SID").isEmpty());
    settings.type("Account SID", QStringLiteral("AC01"));
    CHECK(settings.problem("Account SID").isEmpty());
    settings.save();
    CHECK_FALSE(settings.problem("Account SID").isEmpty());
}

TEST_CASE("quitting waits for the answer about what is not saved, and forgets it where the person goes on")
{
    Window fixture;
    fixture.start();
    int ended = 0;
    QObject::connect(fixture.window.get(), &MainWindow::quitRequested, fixture.window.get(), [&ended] { ++ended; });
    fixture.window->dialogs().showSettings(Category::Sms);
    auto* settings = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(settings);
    settings->findChild<SmsPage*>()->findChild<QLineEdit*>()->setText(QStringLiteral("AC01"));
    const auto answer = [settings](const QString& text) {
        auto* box = settings->findChild<QMessageBox*>();
        REQUIRE(box);
        for (QAbstractButton* button : box->buttons())
            if (button->text().remove(u'&') == text) QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    fixture.window->quit();
    answer(QStringLiteral("Keep editing"));
    CHECK(settings->isVisible());
    fixture.window->quit();
    CHECK(ended == 0);
    answer(QStringLiteral("Don't save"));
    CHECK(waitFor([&ended] { return ended == 1; }));
    CHECK_FALSE(fixture.window->isVisible());
}
