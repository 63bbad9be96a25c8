// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens over the window: popups, dialogs, questions, windows of their own.
#include "Tour.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "analytics/AnalyticsPage.h"
#include "analytics/RangeBar.h"
#include "common/AddressLink.h"
#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "composer/EmojiPicker.h"
#include "composer/LinkPopup.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "conversation/EmailBrowser.h"
#include "conversation/EmailParts.h"
#include "conversation/EmailView.h"
#include "conversation/EmailWindow.h"
#include "conversation/FileActions.h"
#include "conversation/MessageDetails.h"
#include "conversation/MessagePrinter.h"
#include "conversation/NoteHistory.h"
#include "conversation/PictureViewer.h"
#include "conversation/PrintChoice.h"
#include "gallery/GalleryPage.h"
#include "health/HealthDialog.h"
#include "help/HelpDesk.h"
#include "inbox/SnoozePopup.h"
#include "onboarding/OnboardingDialog.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "schedule/ScheduledView.h"
#include "settings/SettingsDialog.h"
#include "settings/SmsPage.h"
#include "settings/StoragePage.h"
#include "settings/UnsavedPages.h"
#include "shell/NewMessageDialog.h"
#include "shell/ShortcutSheet.h"
#include "shell/UnfinishedWork.h"
#include "shell/WindowDialogs.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>

namespace uinbox::test {

namespace {

Message readableEmail()
{
    Message mail;
    mail.channel = Channel::Email;
    mail.subject = QStringLiteral("Price list");
    mail.html = QStringLiteral(
        "<p>Hello, <a href=\"https://evil.example/x\">https://bank.example.com</a></p>"
        "<img src=\"https://example.com/a.png\">");
    mail.content = QStringLiteral("Hello");
    mail.id = MessageId::generate(fromMillis(1'772'442'000'000));
    return mail;
}

}  // namespace

void Tour::shownPopup(const char* name, const Visitor& visit, const std::function<void()>& open)
{
    INFO(name);
    open();
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() && QApplication::activePopupWidget()->isVisible(); }));
    const QPointer<QWidget> top = QApplication::activePopupWidget();
    visit(name, *top);
    if (top) top->close();
    REQUIRE(waitFor([] { return !QApplication::activePopupWidget(); }));
}

void Tour::visitPopups(const Visitor& visit)
{
    shown<ui::SnoozePopup>("snooze", visit, [this] { press(Qt::Key_H, kCtrlShift); });
    shown<ui::EmojiPicker>("emoji", visit, [this] { press(Qt::Key_J, kCtrlShift); });
    type("later");
    shown<ui::SendLaterPopup>("send later", visit, [this] { press(Qt::Key_Return, kCtrlShift); });
    press(Qt::Key_A, kCtrl);
    type(":smile");
    visit("completion", *window);
    press(Qt::Key_A, kCtrl);
    press(Qt::Key_Delete);
    composer().setChannel(Channel::Email);
    composer().focusField();
    shown<ui::LinkPopup>("link", visit, [this] { press(Qt::Key_K, kCtrlShift); });
    composer().setChannel(Channel::Sms);
    shown<QFrame>("go to a day", visit, [this] { press(Qt::Key_D, kCtrlShift); });
    shownFrom.insert(QStringLiteral("conversation/DayJump.cpp"));
    press(Qt::Key_4, kCtrl);
    REQUIRE(waitFor([&] { return window->analytics()->isReady(); }));
    chooseFigures("Days", static_cast<int>(ui::RangeBar::Days::Own));
    shownPopup("days of the figures", visit, [this] {
        window->analytics()->findChild<ui::DateTimeField*>()->setFocus();
        press(Qt::Key_F4);
    });
    chooseFigures("Days", static_cast<int>(ui::RangeBar::Days::Month));
    press(Qt::Key_1, kCtrl);
    shownPopup("menu", visit, [this] { press(Qt::Key_F10); });
    press(Qt::Key_K, kCtrl);
    visit("palette", *window);
    press(Qt::Key_Escape);
    press(Qt::Key_K, kCtrl);
    type(">");
    visit("palette of commands", *window);
    press(Qt::Key_Escape);
    composer().focusField();
}

void Tour::visitDialogs(const Visitor& visit)
{
    shown<ui::NewMessageDialog>("new message", visit, [this] { press(Qt::Key_N, kCtrl); });
    shown<ui::NewMessageDialog>("a link", visit, [this] {
        window->openLink(ui::parseAddressLink(QStringLiteral(
            "mailto:joe@example.com?subject=Your%20quote&cc=ann@example.com&body=Hello,%0A%0Awould%20Tuesday%20suit%20you?")));
    });
    shown<ui::ShortcutSheet>("shortcuts", visit, [this] { press(Qt::Key_Slash, kCtrl); });
    preferences.set(ui::kChecklistPutAway, false);
    press(Qt::Key_1, kCtrl);
    QCoreApplication::processEvents();
    visit("getting started", *window);
    preferences.set(ui::kChecklistPutAway, true);
    for (const auto step : ui::kSetUpSteps) {
        if (step == ui::SetUpStep::Contacts || step == ui::SetUpStep::FirstMessage) continue;
        shown<ui::OnboardingDialog>(qPrintable(ui::setUpTitle(step)), visit, [this, step] { window->dialogs().setUp(step); });
    }
    shown<ui::HelpWindow>("help", visit, [this] { window->dialogs().help().show({QStringLiteral("inbox")}); });
    shown<ui::HelpWindow>("help that is searched", visit, [this] {
        window->dialogs().help().show({QStringLiteral("errors"), QStringLiteral("code-30006")});
        window->dialogs().help().window()->search().setText(QStringLiteral("e"));
    });
    shown<ui::HealthDialog>("health", visit, [this] { window->showHealth(); });
    shown<ui::TemplatePicker>("templates", visit, [this] { Q_EMIT composer().templateRequested(); });
    shown<ui::PrintChoice>("print", visit, [this] { press(Qt::Key_P, kCtrl); });
    shown<ui::NoteHistory>("what a note said before", visit, [this] {
        const auto me = await(users.owner());
        const auto made = await(notes.add(threadId, me->id, QStringLiteral("Call her"), NoteVisibility::Private));
        REQUIRE(made);
        REQUIRE(await(notes.edit(*made, me->id, QStringLiteral("Call her on Monday"))));
        const auto note = await(notes.find({*made}, me->id));
        REQUIRE(note);
        const ui::NoteHistory* history = ui::showNoteHistory(makeContext(), note->front(), me->id, window.get());
        REQUIRE(waitFor([&] { return history->count() == 2; }));
    });
    shown<ui::PictureViewer>("picture", visit, [this] {
        PictureEntry entry;
        entry.file.fileName = QStringLiteral("picture.png");
        auto* viewer = new ui::PictureViewer(theme, nullptr, entry, window.get());
        viewer->show();
    });
    shown<QDialog>("message details", visit, [this] {
        Message message = outbound(QStringLiteral("Long ").repeated(3000), MessageStatus::Failed);
        message.errorCode = 30006;
        message.providerSid = QStringLiteral("SM00000000000000000000000000000001");
        ui::showMessageDetails(message, window.get(), theme, {}, {});
    });
    shownFrom.insert(QStringLiteral("conversation/MessageDetails.cpp"));
    if (window->scheduled()->model().rowCount() == 0) scheduleOne();
    press(Qt::Key_3, kCtrl);
    REQUIRE(waitFor([&] { return window->scheduled()->model().rowCount() > 0; }));
    shown<ui::ScheduledEditor>("a scheduled message", visit, [this] {
        window->scheduled()->focusList();
        press(Qt::Key_Return);
    });
    press(Qt::Key_1, kCtrl);
    visitPeople(visit);
    visitSettings(visit);
    visitEmail(visit);
    visitQuestions(visit);
    visitTransfers(visit);
    ui::GalleryPage gallery(theme);
    gallery.show();
    visit("gallery", gallery);
}

void Tour::visitSettings(const Visitor& visit)
{
    using Category = ui::SettingsDialog::Category;
    for (const auto category : {Category::Sms, Category::WhatsApp, Category::Email, Category::Sending, Category::AutoReply,
                                Category::Receiving, Category::Arrivals, Category::Appearance, Category::Shortcuts,
                                Category::Notifications, Category::Language, Category::Storage, Category::About})
        shown<ui::SettingsDialog>(qPrintable(ui::SettingsDialog::title(category)), visit,
                                  [this, category] { window->dialogs().showSettings(category); });
    shown<ui::SettingsDialog>("notifications with a desktop", visit, [this] {
        auto* settings = new ui::SettingsDialog(accounts, line, theme, &preferences, window.get());
        settings->addNotifications(preferences, &fakeDesktop);
        settings->choose(Category::Notifications);
        settings->open();
    });
    shown<ui::SettingsDialog>("settings that are searched", visit, [this] {
        window->dialogs().showSettings(Category::Appearance);
        window->dialogs().settings()->search().setText(QStringLiteral("e"));
    });
    ui::StoragePage copies(accounts, storage, profile.path(), theme, window.get());
    shown<QMessageBox>("older copies are removed", visit, [&] { copies.askToFree(StorageKind::Backups); });
    shownFrom.insert(QStringLiteral("settings/StoragePage.cpp"));
    ui::SmsPage typed(accounts, theme);
    typed.findChild<QLineEdit*>()->setText(QStringLiteral("AC01"));
    ui::UnsavedPages unsaved(*window);
    unsaved.add(typed, ui::SettingsDialog::title(Category::Sms));
    shown<QMessageBox>("settings that are not saved", visit, [&] { unsaved.ask(); });
    shownFrom.insert(QStringLiteral("settings/UnsavedPages.cpp"));
}

void Tour::visitEmail(const Visitor& visit)
{
    // Not modal: offscreen, without a window manager, the focus stays in the window behind it.
    Message mail = readableEmail();
    auto* reading = ui::openEmail(mail, QStringLiteral("Ann"), makeContext(), window.get());
    auto* browser = reading->findChild<ui::EmailBrowser*>();
    REQUIRE(waitFor([&] { return browser->toPlainText().contains(QStringLiteral("Hello")); }));
    visit("e-mail window", *reading);
    reading->findChild<ui::EmailView*>()->find();
    visit("find in the e-mail", *reading);
    reading->activateWindow();
    QTest::keyClick(reading->findChild<QLineEdit*>(), Qt::Key_Escape);
    browser->setFocus();
    REQUIRE(waitFor([&] { return browser->hasFocus(); }));
    browser->moveCursor(QTextCursor::Start);
    QTest::keyClick(browser, Qt::Key_Tab);
    shown<QMessageBox>("a link that lies", visit, [&] { QTest::keyClick(browser, Qt::Key_Return); });
    shownFrom.insert(QStringLiteral("conversation/EmailView.cpp"));
    Q_EMIT reading->findChild<ui::EmailView*>()->failed({ErrorKind::Storage, QStringLiteral("no room"), 0, {}});
    shown<QMessageBox>("an e-mail that could not be saved", visit, [] {});
    shownFrom.insert(QStringLiteral("conversation/EmailWindow.cpp"));
    reading->close();
    mail.html = QStringLiteral("<p>Some words that fill a long e-mail</p>").repeated(60'000);
    reading = ui::openEmail(mail, QStringLiteral("Ann"), makeContext(), window.get());
    REQUIRE(waitFor([&] { return reading->findChild<ui::EmailParts*>()->isVisible(); }, std::chrono::seconds(20)));
    visit("a long e-mail", *reading);
    reading->close();
    window->activateWindow();
}

void Tour::visitQuestions(const Visitor& visit)
{
    auto context = makeContext();
    ui::FileActions actions(context, window.get());
    Attachment program;
    program.contentHash = QByteArray(32, 'a');
    program.fileName = QStringLiteral("invoice.exe");
    program.contentType = QStringLiteral("application/octet-stream");
    shown<QMessageBox>("a file that may be a program", visit, [&] { actions.save(program); });
    Attachment large;
    large.fetchState = FetchState::Large;
    large.url = QStringLiteral("https://api.twilio.com/2010-04-01/x");
    shown<QMessageBox>("a file that lies elsewhere", visit, [&] { actions.open(large); });
    shownFrom.insert(QStringLiteral("conversation/FileActions.cpp"));
    ui::UndoStack stack;
    ui::UnfinishedWork unfinished(stack, *window);
    stack.tell(stack.begin([] {}), QStringLiteral("3,200 of 10,000 conversations are done"));
    shown<QMessageBox>("quitting during a long command", visit, [&] { unfinished.ask(); });
    shownFrom.insert(QStringLiteral("shell/Unfinished.cpp"));
    ui::saveEmailAsPdf(context, readableEmail(), QStringLiteral("Ann"), window.get());
    auto* where = opened<QFileDialog>();
    Q_EMIT where->fileSelected(QStringLiteral("/nowhere/at/all.pdf"));
    where->close();
    shown<QMessageBox>("what could not be printed", visit, [] {});
    shownFrom.insert(QStringLiteral("conversation/MessagePrinter.cpp"));
    context.isDemo = true;
    ui::ActionRegistry registry(*window);
    ui::Keymap keymap{QString()};
    ui::WindowDialogs demo(context, registry, keymap, *window);
    shown<QMessageBox>("settings in the demo", visit, [&] { demo.showSettings(); });
    shownFrom.insert(QStringLiteral("shell/WindowDialogs.cpp"));
}

}  // namespace uinbox::test
