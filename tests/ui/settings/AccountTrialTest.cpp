// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenSettings.h"

#include "schedule/ZoneBox.h"

#include <QComboBox>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Trial : OpenSettings {
    void press(const char* begin)
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (QString(button->text()).remove(u'&').startsWith(QLatin1String(begin)) && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        FAIL("no button " << begin);
    }
    [[nodiscard]] QComboBox* found() const
    {
        for (QComboBox* box : dialog->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Found there" && box->isVisible()) return box;
        return nullptr;
    }
    void typeKeys()
    {
        set("Account SID", kSid);
        set("Auth token", kToken);
    }
};

twilio::ProbedAccount shop()
{
    twilio::ProbedAccount account;
    account.name = QStringLiteral("Shop");
    account.numbers = {{QStringLiteral("+14155552671"), QStringLiteral("Desk"), true}};
    return account;
}

}  // namespace

TEST_CASE("a wrong token is said at its field and nothing is stored; corrected, it is")
{
    Trial t;
    t.open();
    t.fillIn();
    twilio::ProbedAccount wrong;
    wrong.fault = twilio::SignInFault::Token;
    t.accounts.probed = wrong;
    t.save();
    CHECK(t.problem("Auth token").contains(u"does not accept this SID with this token"));
    CHECK(t.problem("Account SID").isEmpty());
    CHECK(t.accounts.saved.empty());
    REQUIRE(t.accounts.tried.size() == 1);
    CHECK(t.accounts.tried.front().authToken.expose() == kToken.toLatin1());
    // To store keys it is enough that they are accepted.
    CHECK(t.accounts.depths.front() == twilio::ProbeDepth::SignIn);
    CHECK(t.field("Auth token").hasFocus());

    t.accounts.probed = shop();
    t.save();
    REQUIRE(t.accounts.saved.size() == 1);
    CHECK(t.problem("Auth token").isEmpty());
}

TEST_CASE("each fault of an account is said at the field it is in")
{
    struct Case {
        twilio::SignInFault fault;
        const char* field;
        const char* says;
    };
    for (const Case& each : {Case{twilio::SignInFault::Sid, "Account SID", "no account with this SID"},
                             Case{twilio::SignInFault::Token, "Auth token", "does not accept this SID with this token"},
                             Case{twilio::SignInFault::TestKeys, "Auth token", "pair for tests"},
                             Case{twilio::SignInFault::Inactive, "Account SID", "suspended or closed"}}) {
        Trial t;
        t.open();
        t.typeKeys();
        twilio::ProbedAccount wrong;
        wrong.fault = each.fault;
        t.accounts.probed = wrong;
        t.press("Try");
        CHECK(t.problem(each.field).contains(QLatin1String(each.says)));
    }
}

TEST_CASE("the numbers of an account are found before one is typed, and taken by a choice")
{
    Trial t;
    t.open();
    t.typeKeys();
    twilio::ProbedAccount account = shop();
    account.isTrial = true;
    account.numbers.push_back({QStringLiteral("+442071838750"), {}, false});
    account.services = {{kService, QStringLiteral("Both")}};
    t.accounts.probed = account;
    t.press("Try");
    CHECK(t.says(QStringLiteral("account “Shop”")));
    CHECK(t.says(QStringLiteral("trial")));
    QComboBox* found = t.found();
    REQUIRE(found);
    REQUIRE(found->count() == 4);
    CHECK(t.field("Your number").text().isEmpty());
    found->setCurrentIndex(2);
    Q_EMIT found->activated(2);
    CHECK(t.field("Your number").text() == u"+44 20 7183 8750");
    Q_EMIT found->activated(3);
    CHECK(t.field("Messaging Service").text() == kService);
    t.save();
    REQUIRE(t.accounts.saved.size() == 1);
    CHECK(t.accounts.saved.front().phoneNumber == u"+442071838750");
}

TEST_CASE("the only number of an account is filled in, and one that was typed stays")
{
    Trial t;
    t.open();
    t.typeKeys();
    t.accounts.probed = shop();
    t.press("Try");
    CHECK(t.field("Your number").text() == u"+1 415-555-2671");
    t.set("Your number", QStringLiteral("+1 415 555 0000"));
    t.press("Try");
    CHECK(t.field("Your number").text() == u"+1 415 555 0000");
}

TEST_CASE("without a connection keys are stored untried, and what is stored already is not tried again")
{
    Trial t;
    t.open();
    t.fillIn();
    t.accounts.probed = fail(ErrorKind::Network, "no route");
    t.save();
    CHECK(t.accounts.saved.size() == 1);
    CHECK(t.says(QStringLiteral("could not be tried")));

    Trial stored;
    stored.accounts.form.accountSid = kSid;
    stored.accounts.form.hasAuthToken = true;
    stored.open();
    stored.set("Your number", QStringLiteral("+1 415 555 2671"));
    stored.save();
    CHECK(stored.accounts.saved.size() == 1);
    CHECK(stored.accounts.tried.empty());
}

TEST_CASE("a wrong key of Resend is said at its field, and the domains of a right one are named")
{
    Trial t;
    t.open(SettingsDialog::Category::Email);
    t.set("API key", QStringLiteral("re_wrong"));
    t.set("From", QStringLiteral("Shop <hello@shop.example>"));
    resend::ProbedKey wrong;
    wrong.isWrong = true;
    t.accounts.probedKey = wrong;
    t.save();
    CHECK(t.problem("API key").contains(u"does not accept this key"));
    CHECK(t.accounts.savedEmails.empty());

    resend::ProbedKey right;
    right.domains = {{QStringLiteral("shop.example"), true, true}, {QStringLiteral("new.example"), false, false}};
    t.accounts.probedKey = right;
    t.press("Try");
    CHECK(t.says(QStringLiteral("You can write from shop.example.")));
    t.save();
    CHECK(t.accounts.savedEmails.size() == 1);

    resend::ProbedKey sendOnly;
    sendOnly.maySendOnly = true;
    t.accounts.probedKey = sendOnly;
    t.set("API key", QStringLiteral("re_send"));
    t.press("Try");
    CHECK(t.says(QStringLiteral("may only send")));
}

TEST_CASE("the WhatsApp senders of the account are looked for by themselves and offered")
{
    Trial t;
    t.accounts.form.isConnected = true;
    t.accounts.form.accountSid = kSid;
    twilio::ProbedAccount account = shop();
    account.whatsApp = {{QStringLiteral("XE1"), QStringLiteral("+14155550188"), QStringLiteral("ONLINE"), {}, {}}};
    t.accounts.probed = account;
    t.open(SettingsDialog::Category::WhatsApp);
    t.settle();
    REQUIRE(t.found());
    // Who looks has typed nothing. Asked for by the button, the only one is taken, and stored once one says so.
    CHECK(t.field("WhatsApp number").text().isEmpty());
    t.press("Find my senders");
    CHECK(t.field("WhatsApp number").text() == u"+1 415-555-0188");
    CHECK(t.accounts.whatsAppForm.number.isEmpty());
    REQUIRE(t.accounts.tried.size() == 2);
    CHECK(t.accounts.tried.front().accountSid == kSid);
    CHECK(t.accounts.depths.front() == twilio::ProbeDepth::Lists);
    t.save();
    CHECK(t.accounts.whatsAppForm.number == u"+14155550188");
}

TEST_CASE("of several WhatsApp senders one is chosen, and those that are offline say so")
{
    Trial t;
    t.accounts.form.isConnected = true;
    t.accounts.probed->whatsApp = {{QStringLiteral("XE1"), QStringLiteral("+14155550188"), QStringLiteral("ONLINE"), {}, {}},
                                   {QStringLiteral("XE2"), QStringLiteral("+14155550189"), QStringLiteral("OFFLINE"), {}, {}}};
    t.open(SettingsDialog::Category::WhatsApp);
    t.settle();
    REQUIRE(t.found());
    CHECK(t.field("WhatsApp number").text().isEmpty());
    CHECK(t.found()->itemText(2) == u"+1 415-555-0189 (offline)");
    t.found()->setCurrentIndex(1);
    Q_EMIT t.found()->activated(1);
    CHECK(t.field("WhatsApp number").text() == u"+1 415-555-0188");
}

TEST_CASE("an account without WhatsApp senders says where to get one, and nobody is asked without an account")
{
    Trial t;
    t.open(SettingsDialog::Category::WhatsApp);
    CHECK(t.accounts.tried.empty());
    t.accounts.form.isConnected = true;
    t.accounts.probed = shop();
    t.open(SettingsDialog::Category::WhatsApp);
    t.settle();
    CHECK(t.says(QStringLiteral("has no WhatsApp sender yet")));
    CHECK_FALSE(t.found());
}

TEST_CASE("business hours are of a time zone, which is stored with them")
{
    Trial t;
    t.accounts.autoReplyForm.when = AutoReplyWhen::OutsideHours;
    t.accounts.autoReplyForm.text = QStringLiteral("Later");
    t.accounts.autoReplyForm.timeZone = "America/New_York";
    t.open(SettingsDialog::Category::AutoReply);
    auto* zone = t.dialog->findChild<ZoneBox*>();
    REQUIRE(zone);
    CHECK(zone->zone() == "America/New_York");
    zone->setEditText(QStringLiteral("nowhere"));
    t.save();
    CHECK(t.accounts.autoReplyForm.timeZone == "America/New_York");
    CHECK(t.says(QStringLiteral("Choose a place from the list")));
    zone->setZone("Europe/Berlin");
    t.save();
    CHECK(t.accounts.autoReplyForm.timeZone == "Europe/Berlin");
}
