// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's first day: nothing but a phone number, two keys and a spreadsheet. The whole program, its keychain and its line; the
// providers are FakeProvider. After each step there is a picture in first-day/, to be looked at. Run by
// tests/support/keyring.sh, which gives it a keyring: `ctest -R first_day`.

#include "InboxClient.h"
#include "Waiting.h"
#include "catch.h"

#include "composer/Composer.h"
#include "composer/SendLaterPopup.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "desktop/DesktopProgram.h"
#include "inbox/ThreadListModel.h"
#include "onboarding/ChecklistCard.h"
#include "onboarding/OnboardingDialog.h"
#include "onboarding/SetUpProgress.h"
#include "search/SearchPage.h"
#include "search/SearchResultModel.h"
#include "shell/MainWindow.h"
#include "shell/NewMessageDialog.h"
#include "transfer/ImportDialog.h"
#include "transfer/ImportReportPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

#include <iostream>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

constexpr int kPeople = 1'000;
const QString kNumber = QStringLiteral("+14155550199");
const QString kWhatsApp = QStringLiteral("+14155550188");
const QByteArray kMarta = "+14155552001";

quint16 freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

/// A shop's customers, as a spreadsheet writes them: every tenth without an e-mail address, one row of no use.
QString customers(const QDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("customers.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Customer;Mobile;E-mail;Favourite\r\n");
    for (int i = 1; i <= kPeople; ++i) {
        const QByteArray number = QByteArray::number(2000 + i);
        file.write("Customer " + number + ";(415) 555-" + number + ';' +
                   (i % 10 == 0 ? QByteArray() : "customer" + number + "@example.com") + ";tea\r\n");
    }
    file.write("Nobody;call me;;coffee\r\n");
    return file.fileName();
}

/// Who sits before the program: looks for what is seen, clicks it and types.
class FirstDay {
public:
    FirstDay() : m_pictures(QStringLiteral(UINBOX_PICTURES "/first-day"))
    {
        QDir(m_pictures).removeRecursively();
        REQUIRE(QDir().mkpath(m_pictures.path()));
        provider.numbers().addNumber(kNumber, {});
        provider.numbers().addWhatsAppSender(kWhatsApp, {});
        provider.resend().setVerifiedDomains({QStringLiteral("juniper.example")});
        const auto set = [](const char* name, const QByteArray& value) { qputenv(name, value); };
        for (const char* base : {"TWILIO_API_BASE", "TWILIO_MESSAGING_BASE", "TWILIO_CONTENT_BASE", "TWILIO_MONITOR_BASE"})
            set(base, provider.baseUrl());
        set("RESEND_API_BASE", provider.baseUrl());
        set("PORT", QByteArray::number(port));
        app::DesktopOptions options;
        options.profileDir = folder.filePath(QStringLiteral("profile"));
        options.appearance = Appearance::Light;
        options.language = QStringLiteral("en");
        m_clock.start();
        m_program = std::make_unique<app::DesktopProgram>(*qApp, options);
        REQUIRE_FALSE(m_program->start().has_value());
        window().resize(1280, 800);
        REQUIRE(waitFor([&] { return window().isActiveWindow(); }));
    }

    [[nodiscard]] MainWindow& window() { return *m_program->window(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    [[nodiscard]] QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

    /// What is on the screen: the dialog in front, else the window.
    [[nodiscard]] QWidget& front()
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* dialog = QApplication::activeModalWidget();
        return popup ? *popup : dialog ? *dialog : static_cast<QWidget&>(window());
    }
    void step(const char* words)
    {
        QTest::qWait(150);
        const QString name = QStringLiteral("%1 %2.png").arg(++m_step, 2, 10, QLatin1Char('0')).arg(QLatin1String(words));
        REQUIRE(front().grab().save(m_pictures.filePath(name)));
        std::cout << "first day, " << m_clock.elapsed() / 1000.0 << " s: " << words << std::endl;
    }
    void click(const QString& words)
    {
        QAbstractButton* found = nullptr;
        const bool isThere = waitFor(
            [&] {
                for (QAbstractButton* each : front().findChildren<QAbstractButton*>())
                    if (each->isVisible() && each->isEnabled() && QString(each->text()).remove(u'&').startsWith(words))
                        found = each;
                return found != nullptr;
            },
            10s);
        INFO("no button " << words.toStdString());
        REQUIRE(isThere);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void write(const QString& field, const QString& text)
    {
        QLineEdit* found = nullptr;
        for (QLineEdit* each : front().findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == field) found = each;
        INFO("no field " << field.toStdString());
        REQUIRE(found);
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
    }
    void choose(const QString& field, const QString& words)
    {
        QComboBox* found = nullptr;
        for (QComboBox* each : front().findChildren<QComboBox*>())
            if (each->isVisible() && each->accessibleName() == field) found = each;
        INFO("no choice " << field.toStdString());
        REQUIRE(found);
        found->setFocus();
        const int index = found->findText(words, Qt::MatchStartsWith);
        INFO(words.toStdString());
        REQUIRE(index >= 0);
        found->setCurrentIndex(index);
        Q_EMIT found->activated(index);
    }
    [[nodiscard]] bool says(const QString& words)
    {
        return waitFor(
            [&] {
                for (const QLabel* each : front().findChildren<QLabel*>())
                    if (each->isVisible() && each->text().contains(words)) return true;
                return false;
            },
            20s);
    }
    [[nodiscard]] QString valueOf(const QString& field)
    {
        for (const QLineEdit* each : front().findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == field) return each->text();
        return {};
    }
    /// A window manager gives the keyboard back to the window behind a dialog.
    void toWindow()
    {
        REQUIRE(waitFor([&] { return &front() == &window(); }));
        window().activateWindow();
        REQUIRE(waitFor([&] { return window().isActiveWindow(); }));
    }
    void say(const QString& text)
    {
        toWindow();
        window().pane().composer().focusField();
        QTest::keyClicks(window().pane().composer().findChild<QPlainTextEdit*>(), text);
    }
    [[nodiscard]] Message last()
    {
        const ConversationModel& model = window().pane().view().model();
        return model.rowCount() > 0 ? model.message(model.rowCount() - 1) : Message();
    }
    /// Twilio posts to where the number leads now, signed.
    [[nodiscard]] int arrives(const QByteArray& from, const QByteArray& text)
    {
        const QString number = QString::fromLatin1(QByteArray(numberSid()));
        if (!provider.numbers().text(number, QStringLiteral("sms_url")).startsWith(base())) return 0;
        const InboundText inbound{makeSid(1, 1), from, text};
        auto form = inboundForm(provider.credentials(), inbound);
        for (auto& [name, value] : form)
            if (name == "To") value = kNumber.toLatin1();
        return exchange(port, signedWebhook(provider.credentials(), base().toLatin1(), "/api/webhooks/twilio", form)).status;
    }

    FakeProvider provider;
    QTemporaryDir folder;
    quint16 port = freePort();

private:
    [[nodiscard]] QByteArray numberSid() const { return "PN" + QByteArray(31, '0') + '1'; }

    QDir m_pictures;
    QElapsedTimer m_clock;
    int m_step = 0;
    std::unique_ptr<app::DesktopProgram> m_program;
};

void connectTexts(FirstDay& day)
{
    const FakeCredentials& keys = day.provider.credentials();
    day.step("welcome");
    day.click(QStringLiteral("Connect my accounts"));
    REQUIRE(waitFor([&] { return qobject_cast<OnboardingDialog*>(&day.front()) != nullptr; }));
    day.step("setting up begins");
    day.write(QStringLiteral("Account SID"), QString::fromLatin1(keys.accountSid));
    day.write(QStringLiteral("Auth token"), QStringLiteral("ffffffffffffffffffffffffffffffff"));
    day.click(QStringLiteral("Try"));
    REQUIRE(day.says(QStringLiteral("does not accept this SID with this token")));
    day.step("a wrong token");
    day.write(QStringLiteral("Auth token"), QString::fromLatin1(keys.authToken));
    day.click(QStringLiteral("Try"));
    REQUIRE(waitFor([&] { return day.valueOf(QStringLiteral("Your number")).remove(u' ').remove(u'-') == kNumber; }));
    day.step("the number is found");
    day.click(QStringLiteral("Save and go on"));
    REQUIRE(day.says(QStringLiteral("WhatsApp with Twilio")));
    day.step("WhatsApp");
}

void connectWhatsApp(FirstDay& day)
{
    // Its senders are looked for by themselves.
    REQUIRE(waitFor([&] {
        const auto boxes = day.front().findChildren<QComboBox*>();
        return std::any_of(boxes.begin(), boxes.end(),
                           [](const QComboBox* box) { return box->isVisible() && box->accessibleName() == u"Found there"; });
    }));
    day.choose(QStringLiteral("Found there"), QStringLiteral("+1 415-555-0188"));
    CHECK(day.valueOf(QStringLiteral("WhatsApp number")) == u"+1 415-555-0188");
    day.step("the WhatsApp sender is found");
    day.click(QStringLiteral("Save and go on"));
}

void connectEmail(FirstDay& day)
{
    REQUIRE(day.says(QStringLiteral("E-mail with Resend")));
    day.write(QStringLiteral("API key"), QString::fromLatin1(day.provider.resend().apiKey()));
    day.write(QStringLiteral("From"), QStringLiteral("Juniper <hello@juniper.example>"));
    day.step("e-mail");
    day.click(QStringLiteral("Save and go on"));
}

void proveLine(FirstDay& day)
{
    REQUIRE(day.says(QStringLiteral("For messages to arrive at once")));
    day.choose(QStringLiteral("They reach it by"), QStringLiteral("At an address of my own"));
    day.write(QStringLiteral("Public address"), day.base());
    day.step("an address of one's own");
    day.click(QStringLiteral("Save and go on"));
    REQUIRE(day.says(QStringLiteral("Automatic answer")));
    day.click(QStringLiteral("Back"));
    REQUIRE(day.says(QStringLiteral("Messages arrive at once")));
    day.step("the line is proven");
    day.click(QStringLiteral("Next"));
}

void bringPeople(FirstDay& day)
{
    day.step("business hours");
    day.click(QStringLiteral("Next"));
    day.step("contacts are next");
    const QString path = customers(QDir(day.folder.path()));
    day.click(QStringLiteral("Import contacts"));
    REQUIRE(waitFor([&] { return qobject_cast<ImportDialog*>(&day.front()) != nullptr; }));
    auto& dialog = *qobject_cast<ImportDialog*>(&day.front());
    // What a file dialog would give.
    dialog.bringBack(path);
    REQUIRE(waitFor([&] { return dialog.step() == ImportDialog::Step::Preview; }));
    day.step("what was understood of the spreadsheet");
    day.click(QStringLiteral("Import"));
    REQUIRE(waitFor([&] { return dialog.step() == ImportDialog::Step::Report; }, 20s));
    CHECK(dialog.report().report().counts.made == kPeople);
    CHECK(dialog.report().report().counts.notTaken == 1);
    CHECK(day.says(QStringLiteral("1,000 people imported")));
    day.step("what came of the import");
    day.click(QStringLiteral("Close"));
    REQUIRE(waitFor([&] { return qobject_cast<OnboardingDialog*>(&day.front()) != nullptr; }));
}

void writeFirst(FirstDay& day)
{
    day.click(QStringLiteral("Next"));
    day.step("the first message is next");
    day.click(QStringLiteral("Write a message"));
    REQUIRE(waitFor([&] { return qobject_cast<NewMessageDialog*>(&day.front()) && day.front().focusWidget(); }));
    QTest::keyClicks(day.front().focusWidget(), QString::fromLatin1(kMarta));
    day.step("to whom");
    QTest::keyClick(day.front().focusWidget(), Qt::Key_Return);
    day.toWindow();
    REQUIRE(waitFor([&] { return day.window().pane().composer().isVisible(); }));
    day.say(QStringLiteral("Hello, this is Juniper. Your order is ready."));
    day.step("the first message is typed");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return day.last().status == MessageStatus::Sent; }, 20s));
    REQUIRE(day.provider.twilio().messages().size() == 1);
    CHECK(day.provider.twilio().messages().front().to == kMarta);
    CHECK(day.provider.postStatus(day.last().providerSid.toLatin1(), "delivered") == 204);
    REQUIRE(waitFor([&] { return day.last().status == MessageStatus::Delivered; }));
    day.step("the first message is delivered");
}

void hearBack(FirstDay& day)
{
    REQUIRE(day.arrives(kMarta, "Thank you! May I fetch the lavender soap on Thursday?") == 200);
    REQUIRE(waitFor([&] { return day.last().direction == Direction::Inbound; }));
    day.step("the first answer");
}

void sendLater(FirstDay& day)
{
    day.say(QStringLiteral("Of course. See you on Thursday!"));
    for (QPushButton* each : day.window().findChildren<QPushButton*>())
        if (each->isVisible() && each->accessibleName() == u"Send later") QTest::mouseClick(each, Qt::LeftButton);
    REQUIRE(waitFor([&] {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (qobject_cast<SendLaterPopup*>(top) && top->isVisible()) return true;
        return false;
    }));
    day.step("when it is to leave");
    day.click(QStringLiteral("Schedule"));
    day.toWindow();
    QTest::keyClick(&day.window(), Qt::Key_3, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        const auto views = day.window().findChildren<QAbstractItemView*>();
        return std::any_of(views.begin(), views.end(), [](const QAbstractItemView* view) {
            return view->isVisible() && view->inherits("uinbox::ui::ScheduledView") && view->model()->rowCount() == 1;
        });
    }));
    day.step("it is scheduled");
    CHECK(day.provider.twilio().messages().size() == 1);
}

void findIt(FirstDay& day)
{
    QTest::keyClick(&day.window(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&day.window(), Qt::Key_F, Qt::ControlModifier);
    auto* page = day.window().findChild<SearchPage*>();
    REQUIRE(page);
    REQUIRE(waitFor([&] { return page->isVisible() && QApplication::focusWidget(); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lavend"));
    REQUIRE(waitFor([&] { return page->model().rowCount() > 0; }));
    day.step("a search");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return day.window().pane().isVisible(); }));
    day.step("found in its place");
}

}  // namespace

TEST_CASE("a newcomer with a phone number, two keys and a spreadsheet is at work", "[first-day]")
{
    FirstDay day;
    connectTexts(day);
    connectWhatsApp(day);
    connectEmail(day);
    proveLine(day);
    bringPeople(day);
    writeFirst(day);
    hearBack(day);
    sendLater(day);
    findIt(day);
    const SetUp& done = day.window().findChild<ChecklistCard*>()->progress().setUp();
    CHECK(done.texts);
    CHECK(done.whatsApp);
    CHECK(done.email);
    CHECK(done.receiving);
    CHECK(done.contacts);
    CHECK(done.firstMessage);
    QTest::keyClick(&day.window(), Qt::Key_2, Qt::ControlModifier);
    day.step("the contacts at the end of the day");
    // Ten minutes are a person's; the program takes less than one.
    CHECK(day.elapsed() < 1min);
}
