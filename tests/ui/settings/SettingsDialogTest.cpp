// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "OpenSettings.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("an account that is right is saved as it was typed")
{
    OpenSettings settings;
    settings.open();
    settings.fillIn();
    settings.set("Messaging Service", kService);
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    const TwilioInput& saved = settings.accounts.saved.front();
    CHECK(saved.accountSid == kSid);
    CHECK(saved.authToken.expose() == kToken.toLatin1());
    CHECK(saved.phoneNumber == u"+14155552671");
    CHECK(saved.messagingServiceSid == kService);
    CHECK(settings.says(QStringLiteral("ready to send")));
}

TEST_CASE("what is pasted is cleaned of blanks and line ends")
{
    OpenSettings settings;
    settings.open();
    settings.set("Account SID", QStringLiteral("  ") + kSid + QStringLiteral(" \n"));
    settings.set("Auth token", QStringLiteral("\t") + kToken + QStringLiteral(" "));
    settings.set("Your number", QStringLiteral("  +1 (415) 555-2671 "));
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    const TwilioInput& saved = settings.accounts.saved.front();
    CHECK(saved.accountSid == kSid);
    CHECK(saved.authToken.expose() == kToken.toLatin1());
    CHECK(saved.phoneNumber == u"+14155552671");
}

TEST_CASE("a wrong value is said beside its field and nothing is saved")
{
    struct Case {
        const char* field;
        QString value;
    };
    const Case cases[] = {
        {"Account SID", QString()},
        {"Account SID", QStringLiteral("AC0123")},
        {"Account SID", QStringLiteral("MG0123456789abcdef0123456789abcdef")},
        {"Account SID", QStringLiteral("AC0123456789abcdef0123456789abcdeg")},
        {"Account SID", kSid + u'0'},
        {"Auth token", QString()},
        {"Auth token", QStringLiteral("short")},
        {"Your number", QString()},
        {"Your number", QStringLiteral("555 2671")},
        {"Your number", QStringLiteral("+1 415")},
        {"Your number", QStringLiteral("Ann")},
        {"Messaging Service", QStringLiteral("AC0123456789abcdef0123456789abcdef")},
        {"Messaging Service", QStringLiteral("MG01")},
    };
    OpenSettings settings;
    for (const Case& wrong : cases) {
        INFO(wrong.field << ": " << wrong.value.toStdString());
        settings.open();
        settings.fillIn();
        settings.set(wrong.field, wrong.value);
        settings.save();
        REQUIRE(settings.accounts.saved.empty());
        CHECK_FALSE(settings.problem(wrong.field).isEmpty());
        for (const char* other : {"Account SID", "Auth token", "Your number", "Messaging Service"})
            if (QLatin1String(other) != QLatin1String(wrong.field)) CHECK(settings.problem(other).isEmpty());
    }
}

TEST_CASE("all that is wrong is said at once, and goes when it is right")
{
    OpenSettings settings;
    settings.open();
    settings.save();
    for (const char* field : {"Account SID", "Auth token", "Your number"}) CHECK_FALSE(settings.problem(field).isEmpty());
    settings.fillIn();
    settings.save();
    for (const char* field : {"Account SID", "Auth token", "Your number"}) CHECK(settings.problem(field).isEmpty());
    CHECK(settings.accounts.saved.size() == 1);
}

TEST_CASE("a Messaging Service is enough without a number")
{
    OpenSettings settings;
    settings.open();
    settings.fillIn();
    settings.set("Your number", QString());
    settings.set("Messaging Service", kService);
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    CHECK(settings.accounts.saved.front().phoneNumber.isEmpty());
}

TEST_CASE("an empty token keeps the one that is stored, which is never shown")
{
    OpenSettings settings;
    settings.accounts.form.accountSid = kSid;
    settings.accounts.form.phoneNumber = QStringLiteral("+14155552671");
    settings.accounts.form.hasAuthToken = true;
    settings.open();
    CHECK(settings.field("Account SID").text() == kSid);
    CHECK(settings.field("Auth token").text().isEmpty());
    CHECK(settings.field("Auth token").placeholderText().contains(QStringLiteral("stored")));
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    CHECK(settings.accounts.saved.front().authToken.isEmpty());
    CHECK(settings.accounts.saved.front().accountSid == kSid);
}

TEST_CASE("a typed token is hidden until asked for, and gone once it is saved")
{
    OpenSettings settings;
    settings.open();
    settings.fillIn();
    QLineEdit& token = settings.field("Auth token");
    CHECK(token.echoMode() == QLineEdit::Password);
    REQUIRE(token.actions().size() == 1);
    token.actions().front()->trigger();
    CHECK(token.echoMode() == QLineEdit::Normal);
    token.actions().front()->trigger();
    CHECK(token.echoMode() == QLineEdit::Password);
    settings.save();
    REQUIRE(waitFor([&] { return token.text().isEmpty(); }));
}

TEST_CASE("Enter in a field saves")
{
    OpenSettings settings;
    settings.open();
    settings.fillIn();
    QTest::keyClick(&settings.field("Your number"), Qt::Key_Return);
    CHECK(waitFor([&] { return settings.accounts.saved.size() == 1; }));
}

TEST_CASE("when it cannot be saved the reason is said and what was typed stays")
{
    OpenSettings settings;
    settings.accounts.refusal = Error{ErrorKind::Storage, QStringLiteral("keychain locked"), 0, std::chrono::seconds{0}};
    settings.open();
    settings.fillIn();
    settings.save();
    REQUIRE(waitFor([&] { return settings.says(QStringLiteral("Not saved.")); }));
    CHECK(settings.field("Auth token").text() == kToken);
    settings.accounts.refusal.reset();
    settings.save();
    CHECK(settings.accounts.saved.size() == 2);
}

TEST_CASE("what the environment sets cannot be changed here")
{
    OpenSettings settings;
    settings.accounts.form.accountSid = kSid;
    settings.accounts.form.fromEnvironment = {QStringLiteral("TWILIO_ACCOUNT_SID")};
    settings.open();
    CHECK_FALSE(settings.field("Account SID").isEnabled());
    CHECK(settings.field("Account SID").toolTip().contains(QStringLiteral("TWILIO_ACCOUNT_SID")));
    CHECK(settings.field("Your number").isEnabled());
}

TEST_CASE("the dialog says what is still missing to send and to receive")
{
    OpenSettings settings;
    settings.open();
    CHECK(settings.says(QStringLiteral("not connected yet")));
    settings.accounts.form.isConnected = true;
    Q_EMIT settings.accounts.changed();
    CHECK(settings.says(QStringLiteral("on the page Receiving")));
}

TEST_CASE("the categories lead to the pages, by keys too")
{
    OpenSettings settings;
    settings.open();
    auto* list = settings.dialog->findChild<QListWidget*>();
    REQUIRE(list);
    REQUIRE(list->count() == 5);
    CHECK(settings.says(QStringLiteral("SMS with Twilio")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(settings.says(QStringLiteral("WhatsApp with Twilio")));
    CHECK_FALSE(settings.says(QStringLiteral("SMS with Twilio")));
    QTest::keyClick(list, Qt::Key_End);
    CHECK(settings.says(QStringLiteral("Automatic answer")));
    CHECK_FALSE(settings.says(QStringLiteral("SMS with Twilio")));
}

TEST_CASE("Tab goes down each page as it lies there")
{
    OpenSettings settings;
    settings.open();
    auto* list = settings.dialog->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const auto* area = qobject_cast<QScrollArea*>(settings.dialog->findChild<QStackedWidget*>()->currentWidget());
        REQUIRE(area);
        const QWidget* page = area->widget();
        int last = -1;
        int stops = 0;
        for (const QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
            if (!page->isAncestorOf(next) || !(next->focusPolicy() & Qt::TabFocus) || !next->isVisible()) continue;
            if (next->parentWidget()->focusProxy() == next && qobject_cast<const QAbstractSpinBox*>(next->parentWidget())) continue;
            const int top = next->mapTo(page, QPoint(0, 0)).y();
            INFO("row " << row << ", stop " << stops << ": " << next->metaObject()->className() << ' '
                        << next->accessibleName().toStdString());
            CHECK(top >= last - next->height() / 2);
            last = top;
            ++stops;
        }
        CHECK(stops > 0);
    }
}

TEST_CASE("what Twilio is to do with a text is kept with the account")
{
    OpenSettings settings;
    settings.open();
    settings.fillIn();
    for (QCheckBox* box : settings.dialog->findChildren<QCheckBox*>())
        if (box->isVisible()) box->setChecked(true);
    for (QComboBox* box : settings.dialog->findChildren<QComboBox*>())
        if (box->isVisible()) box->setCurrentIndex(box->findData(3600));
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    CHECK(settings.accounts.saved.front().smartEncoding);
    CHECK(settings.accounts.saved.front().validityPeriod == std::chrono::seconds{3600});
}

TEST_CASE("a WhatsApp number is saved as it is dialled, and an empty one disconnects")
{
    OpenSettings settings;
    settings.accounts.whatsAppForm.hasAccount = true;
    settings.open(SettingsDialog::Category::WhatsApp);
    settings.set("WhatsApp number", QStringLiteral(" +1 (415) 555-2671 "));
    settings.save();
    CHECK(settings.accounts.savedNumbers == std::vector{QStringLiteral("+14155552671")});
    REQUIRE(waitFor([&] { return settings.says(QStringLiteral("ready to send")); }));
    settings.set("WhatsApp number", QStringLiteral("415"));
    settings.save();
    CHECK_FALSE(settings.problem("WhatsApp number").isEmpty());
    CHECK(settings.accounts.savedNumbers.size() == 1);
    settings.set("WhatsApp number", QString());
    settings.save();
    CHECK(settings.accounts.savedNumbers.back().isEmpty());
}

TEST_CASE("the sandbox says how somebody joins, and copies an invitation")
{
    OpenSettings settings;
    settings.open(SettingsDialog::Category::WhatsApp);
    CHECK_FALSE(settings.says(QStringLiteral("This is the sandbox")));
    settings.set("WhatsApp number", QStringLiteral("+1 415 523 8886"));
    CHECK(settings.says(QStringLiteral("This is the sandbox")));
    for (QPushButton* button : settings.dialog->findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&') == u"Copy an invitation") QTest::mouseClick(button, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("join")));
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("523")));
}

TEST_CASE("templates are counted and fetched, and what went wrong is said")
{
    OpenSettings settings;
    settings.accounts.whatsAppForm.isConnected = true;
    settings.accounts.templates = 3;
    settings.accounts.fetchedTemplates = 5;
    settings.open(SettingsDialog::Category::WhatsApp);
    REQUIRE(waitFor([&] { return settings.says(QStringLiteral("3 template")); }));
    const auto fetch = [&] {
        for (QPushButton* button : settings.dialog->findChildren<QPushButton*>())
            if (QString(button->text()).remove(u'&') == u"Fetch templates") QTest::mouseClick(button, Qt::LeftButton);
    };
    fetch();
    REQUIRE(waitFor([&] { return settings.says(QStringLiteral("5 template")); }));
    settings.accounts.refusal = Error{ErrorKind::Network, {}, 0, std::chrono::seconds{0}};
    fetch();
    REQUIRE(waitFor([&] { return settings.says(QStringLiteral("No connection.")); }));
}

TEST_CASE("an e-mail account is saved, its key hidden and never shown again")
{
    OpenSettings settings;
    settings.open(SettingsDialog::Category::Email);
    CHECK(settings.field("API key").echoMode() == QLineEdit::Password);
    settings.set("API key", QStringLiteral(" re_123456 "));
    settings.set("From", QStringLiteral(" Juniper  Studio <hello@example.com> "));
    settings.save();
    REQUIRE(settings.accounts.savedEmails.size() == 1);
    CHECK(settings.accounts.savedEmails.front().apiKey.expose() == "re_123456");
    CHECK(settings.accounts.savedEmails.front().from == u"Juniper Studio <hello@example.com>");
    REQUIRE(waitFor([&] { return settings.field("API key").text().isEmpty(); }));
    CHECK(settings.field("API key").placeholderText().contains(QStringLiteral("stored")));
    CHECK(settings.says(QStringLiteral("Full access")));
}

TEST_CASE("a wrong e-mail account is said beside its field and nothing is saved")
{
    struct Case {
        const char* field;
        QString value;
    };
    const Case cases[] = {{"API key", QString()},
                          {"API key", QStringLiteral("SG.123")},
                          {"From", QString()},
                          {"From", QStringLiteral("Juniper")},
                          {"From", QStringLiteral("a@b, c@d")}};
    OpenSettings settings;
    for (const Case& wrong : cases) {
        INFO(wrong.field << ": " << wrong.value.toStdString());
        settings.open(SettingsDialog::Category::Email);
        settings.set("API key", QStringLiteral("re_123456"));
        settings.set("From", QStringLiteral("hello@example.com"));
        settings.set(wrong.field, wrong.value);
        settings.save();
        CHECK(settings.accounts.savedEmails.empty());
        CHECK_FALSE(settings.problem(wrong.field).isEmpty());
    }
}

TEST_CASE("how messages leave is kept")
{
    OpenSettings settings;
    settings.open(SettingsDialog::Category::Sending);
    for (QCheckBox* box : settings.dialog->findChildren<QCheckBox*>())
        if (box->isVisible()) {
            CHECK(box->isChecked());
            box->setChecked(false);
        }
    for (QComboBox* box : settings.dialog->findChildren<QComboBox*>())
        if (box->isVisible()) {
            CHECK(box->currentData().toInt() == 5000);
            CHECK(box->count() == 5);
            box->setCurrentIndex(box->findData(30000));
        }
    settings.save();
    CHECK_FALSE(settings.accounts.sendingForm.handOver);
    CHECK(settings.accounts.sendingForm.undoWindow == std::chrono::seconds{30});
}

TEST_CASE("what the environment sets of the other channels cannot be changed either")
{
    OpenSettings settings;
    settings.accounts.whatsAppForm.fromEnvironment = {QStringLiteral("TWILIO_WHATSAPP_NUMBER")};
    settings.accounts.emailForm.fromEnvironment = {QStringLiteral("RESEND_API_KEY")};
    settings.accounts.sendingForm.fromEnvironment = {QStringLiteral("UINBOX_HAND_OVER")};
    settings.open();
    CHECK_FALSE(settings.field("WhatsApp number").isEnabled());
    CHECK_FALSE(settings.field("API key").isEnabled());
    CHECK(settings.field("From").isEnabled());
    settings.dialog->choose(SettingsDialog::Category::Sending);
    for (const QCheckBox* box : settings.dialog->findChildren<QCheckBox*>())
        if (box->isVisible()) CHECK_FALSE(box->isEnabled());
}

TEST_CASE("with large letters in a small window nothing of a page is beyond its edge, and all of it can be scrolled to")
{
    OpenSettings settings;
    settings.theme.setTextScale(2.0);
    for (const auto category : {SettingsDialog::Category::Sms, SettingsDialog::Category::WhatsApp, SettingsDialog::Category::Email,
                                SettingsDialog::Category::AutoReply}) {
        settings.open(category);
        settings.save();
        settings.dialog->setMaximumSize(480, 420);
        settings.dialog->resize(480, 420);
        auto* area = qobject_cast<QScrollArea*>(settings.dialog->findChild<QStackedWidget*>()->currentWidget());
        REQUIRE(area);
        INFO(SettingsDialog::title(category).toStdString());
        CHECK(waitFor([area] { return area->widget()->width() <= area->viewport()->width(); }));
        CHECK(area->widget()->height() >= area->widget()->layout()->minimumHeightForWidth(area->widget()->width()));
    }
}
