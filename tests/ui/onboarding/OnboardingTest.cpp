// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../settings/FakeLine.h"
#include "../shell/Window.h"

#include "onboarding/ChecklistCard.h"
#include "onboarding/OnboardingDialog.h"
#include "onboarding/SetUpProgress.h"
#include "settings/SmsPage.h"
#include "shell/WindowDialogs.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const QString kSid = QStringLiteral("AC0123456789abcdef0123456789abcdef");
const QString kToken = QStringLiteral("00112233445566778899aabbccddeeff");

/// The first day: nothing is connected.
struct FirstDay : Window {
    FakeLine fakeLine;

    FirstDay()
    {
        line = &fakeLine;
        show();
    }
    ~FirstDay() { window.reset(); }
    [[nodiscard]] ChecklistCard& card() const { return *window->findChild<ChecklistCard*>(); }
    OnboardingDialog& dialog(SetUpStep step)
    {
        window->dialogs().setUp(step);
        auto* found = window->findChild<OnboardingDialog*>();
        REQUIRE(found);
        REQUIRE(waitFor([&] { return found->isVisible(); }));
        return *found;
    }
    static QPushButton* button(const QWidget& where, const char* begin)
    {
        for (QPushButton* each : where.findChildren<QPushButton*>())
            if (QString(each->text()).remove(u'&').startsWith(QLatin1String(begin)) && each->isVisible()) return each;
        return nullptr;
    }
    static QLineEdit& field(const QWidget& where, const char* name)
    {
        for (QLineEdit* each : where.findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String(name) && each->isVisible()) return *each;
        FAIL("no field " << name);
        return *where.findChild<QLineEdit*>();
    }
};

}  // namespace

TEST_CASE("setting up tells what is done from accounts, line, people and messages")
{
    FakeAccounts accounts;
    FakeLine line;
    SetUp none = setUpOf(accounts, &line);
    for (const SetUpStep step : kSetUpSteps) CHECK_FALSE(none.isDone(step));
    accounts.form.isConnected = true;
    accounts.emailForm.isConnected = true;
    const SetUp some = setUpOf(accounts, nullptr);
    CHECK(some.texts);
    CHECK(some.email);
    CHECK_FALSE(some.receiving);
    CHECK_FALSE(some.isComplete());
    SetUp all = some;
    all.receiving = all.hours = all.contacts = all.firstMessage = true;
    CHECK(all.isComplete());
    for (const SetUpStep step : kSetUpSteps) CHECK_FALSE(setUpTitle(step).isEmpty());
}

TEST_CASE("the steps that are not done stand above the list until they are, or are put away")
{
    FirstDay day;
    REQUIRE(waitFor([&] { return day.card().progress().isKnown(); }));
    // Ann is known already.
    CHECK(day.card().progress().setUp().contacts);
    CHECK_FALSE(day.card().progress().setUp().firstMessage);
    day.outbound(QStringLiteral("Hello"), MessageStatus::Sent);
    CHECK(waitFor([&] { return day.card().progress().setUp().firstMessage; }));
    QPushButton* next = nullptr;
    for (QPushButton* each : day.card().findChildren<QPushButton*>())
        if (!each->isHidden() && each->text() == u"Connect text messages") next = each;
    REQUIRE(next);
    CHECK_FALSE(day.card().isHidden());
    next->click();
    auto* dialog = day.window->findChild<OnboardingDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->step() == SetUpStep::Texts);
    dialog->letGo();
    day.card().findChild<QToolButton*>()->click();
    CHECK(day.card().isHidden());
}

TEST_CASE("a wrong key keeps the step, and corrected it goes on to the next")
{
    FirstDay day;
    OnboardingDialog& dialog = day.dialog(SetUpStep::Texts);
    FirstDay::field(dialog, "Account SID").setText(kSid);
    FirstDay::field(dialog, "Auth token").setText(kToken);
    FirstDay::field(dialog, "Your number").setText(QStringLiteral("+1 415 555 2671"));
    twilio::ProbedAccount wrong;
    wrong.fault = twilio::SignInFault::Token;
    day.accounts.probed = wrong;
    QPushButton* save = FirstDay::button(dialog, "Save and go on");
    REQUIRE(save);
    save->click();
    REQUIRE(waitFor([&] { return !FirstDay::field(dialog, "Auth token").accessibleDescription().isEmpty() && save->isEnabled(); }));
    CHECK(dialog.step() == SetUpStep::Texts);
    CHECK(FirstDay::field(dialog, "Auth token").accessibleDescription().contains(u"does not accept this SID with this token"));
    day.accounts.probed = twilio::ProbedAccount{};
    save->click();
    REQUIRE(waitFor([&] { return dialog.step() == SetUpStep::WhatsApp; }));
    CHECK(day.accounts.saved.size() == 1);
}

TEST_CASE("a step can be left out, and what was typed there is neither lost nor stored")
{
    FirstDay day;
    OnboardingDialog& dialog = day.dialog(SetUpStep::Texts);
    CHECK_FALSE(FirstDay::button(dialog, "Not now"));
    FirstDay::field(dialog, "Account SID").setText(kSid);
    FirstDay::button(dialog, "Not now")->click();
    CHECK(dialog.step() == SetUpStep::WhatsApp);
    FirstDay::button(dialog, "Back")->click();
    CHECK(FirstDay::field(dialog, "Account SID").text() == kSid);
    CHECK(day.accounts.saved.empty());
    dialog.reject();
    CHECK(dialog.isVisible());
    REQUIRE(waitFor([&] { return dialog.findChild<QMessageBox*>() != nullptr; }));
    CHECK(dialog.isUnsaved());
    dialog.letGo();
}

TEST_CASE("without anything typed the steps lead to their end")
{
    FirstDay day;
    OnboardingDialog& dialog = day.dialog(SetUpStep::Texts);
    for (int i = 0; i < 6; ++i) {
        QPushButton* next = FirstDay::button(dialog, "Next");
        REQUIRE(next);
        next->click();
    }
    CHECK(dialog.step() == SetUpStep::FirstMessage);
    QPushButton* end = FirstDay::button(dialog, "Finish");
    REQUIRE(end);
    end->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(day.accounts.saved.empty());
}
