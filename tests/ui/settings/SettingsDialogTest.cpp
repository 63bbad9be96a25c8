// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AccountsDialog.h"

#include "FakeAccounts.h"
#include "Waiting.h"
#include "theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const QString kSid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
const QString kService = QStringLiteral("MG0123456789abcdef0123456789abcdef");
const QString kToken = QStringLiteral("00112233445566778899aabbccddeeff");

struct Settings {
    FakeAccounts accounts;
    Theme theme{*qApp, Appearance::Light};
    QPointer<AccountsDialog> dialog;

    ~Settings() { delete dialog.data(); }

    /// Opens the dialog on what is stored.
    void open()
    {
        delete dialog.data();
        dialog = new AccountsDialog(accounts, theme);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
    }
    /// The field beside a caption, mnemonics aside.
    [[nodiscard]] QLineEdit& field(const char* caption)
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->buddy() && QString(label->text()).remove(u'&') == QLatin1String(caption))
                return *qobject_cast<QLineEdit*>(label->buddy());
        FAIL("no field " << caption);
        return *dialog->findChild<QLineEdit*>();
    }
    void set(const char* caption, const QString& text) { field(caption).setText(text); }
    void fillIn()
    {
        set("Account SID", kSid);
        set("Auth token", kToken);
        set("Your number", QStringLiteral("+1 415 555 2671"));
    }
    void save()
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == u"Save") QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// What is said to be wrong with a field: seen below it, and told to the screen reader.
    [[nodiscard]] QString problem(const char* caption)
    {
        const QLineEdit& edit = field(caption);
        QString seen;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty() && label->text() == edit.accessibleDescription()) {
                CHECK(label->geometry().top() >= edit.geometry().bottom());
                CHECK(label->geometry().left() == edit.geometry().left());
                seen = label->text();
            }
        CHECK(seen == edit.accessibleDescription());
        return seen;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

}  // namespace

TEST_CASE("an account that is right is saved as it was typed")
{
    Settings settings;
    settings.open();
    settings.fillIn();
    settings.set("Messaging Service", kService);
    settings.set("Public address", QStringLiteral("https://inbox.example.org"));
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    const TwilioInput& saved = settings.accounts.saved.front();
    CHECK(saved.accountSid == kSid);
    CHECK(saved.authToken.expose() == kToken.toLatin1());
    CHECK(saved.phoneNumber == u"+14155552671");
    CHECK(saved.messagingServiceSid == kService);
    CHECK(saved.publicBaseUrl == u"https://inbox.example.org");
    CHECK(settings.says(QStringLiteral("https://inbox.example.org/api/webhooks/twilio")));
}

TEST_CASE("what is pasted is cleaned of blanks, line ends and a last slash")
{
    Settings settings;
    settings.open();
    settings.set("Account SID", QStringLiteral("  ") + kSid + QStringLiteral(" \n"));
    settings.set("Auth token", QStringLiteral("\t") + kToken + QStringLiteral(" "));
    settings.set("Your number", QStringLiteral("  +1 (415) 555-2671 "));
    settings.set("Public address", QStringLiteral(" https://inbox.example.org// "));
    settings.save();
    REQUIRE(settings.accounts.saved.size() == 1);
    const TwilioInput& saved = settings.accounts.saved.front();
    CHECK(saved.accountSid == kSid);
    CHECK(saved.authToken.expose() == kToken.toLatin1());
    CHECK(saved.phoneNumber == u"+14155552671");
    CHECK(saved.publicBaseUrl == u"https://inbox.example.org");
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
        {"Your number", QString()},
        {"Your number", QStringLiteral("555 2671")},
        {"Your number", QStringLiteral("+1 415")},
        {"Your number", QStringLiteral("Ann")},
        {"Messaging Service", QStringLiteral("AC0123456789abcdef0123456789abcdef")},
        {"Messaging Service", QStringLiteral("MG01")},
        {"Public address", QStringLiteral("http://inbox.example.org")},
        {"Public address", QStringLiteral("inbox.example.org")},
        {"Public address", QStringLiteral("https://")},
    };
    Settings settings;
    for (const Case& wrong : cases) {
        INFO(wrong.field << ": " << wrong.value.toStdString());
        settings.open();
        settings.fillIn();
        settings.set(wrong.field, wrong.value);
        settings.save();
        REQUIRE(settings.accounts.saved.empty());
        CHECK_FALSE(settings.problem(wrong.field).isEmpty());
        for (const char* other : {"Account SID", "Auth token", "Your number", "Messaging Service", "Public address"})
            if (QLatin1String(other) != QLatin1String(wrong.field)) CHECK(settings.problem(other).isEmpty());
    }
}

TEST_CASE("all that is wrong is said at once, and goes when it is right")
{
    Settings settings;
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
    Settings settings;
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
    Settings settings;
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
    Settings settings;
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
    Settings settings;
    settings.open();
    settings.fillIn();
    QTest::keyClick(&settings.field("Your number"), Qt::Key_Return);
    CHECK(settings.accounts.saved.size() == 1);
}

TEST_CASE("when it cannot be saved the reason is said and what was typed stays")
{
    Settings settings;
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
    Settings settings;
    settings.accounts.form.accountSid = kSid;
    settings.accounts.form.fromEnvironment = {QStringLiteral("TWILIO_ACCOUNT_SID")};
    settings.open();
    CHECK_FALSE(settings.field("Account SID").isEnabled());
    CHECK(settings.field("Account SID").toolTip().contains(QStringLiteral("TWILIO_ACCOUNT_SID")));
    CHECK(settings.field("Your number").isEnabled());
}

TEST_CASE("the dialog says what is still missing to send and to receive")
{
    Settings settings;
    settings.open();
    CHECK(settings.says(QStringLiteral("not connected yet")));
    settings.accounts.form.isConnected = true;
    settings.accounts.form.webhookPort = 8787;
    Q_EMIT settings.accounts.changed();
    CHECK(settings.says(QStringLiteral("127.0.0.1:8787")));
}
