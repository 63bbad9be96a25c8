// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One whole day's work by the keyboard alone: keys arrive as from the platform, nothing is clicked and nothing is called.
#include "Typist.h"

#include "common/AppearancePreferences.h"
#include "composer/EmojiPicker.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "inbox/SnoozePopup.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "settings/SettingsDialog.h"
#include "shell/CommandPalette.h"
#include "shell/NewMessageDialog.h"
#include "shell/ShortcutSheet.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto kAltShift = Qt::AltModifier | Qt::ShiftModifier;

/// Three who wrote over night, and one who did not.
struct Morning : Typist {
    ThreadId dora = person(QStringLiteral("Dora"), QStringLiteral("+14155550104"), {QStringLiteral("The old invoice")});
    ThreadId cleo;
    ThreadId ben;

    Morning()
    {
        REQUIRE(await(threads.markRead(dora)));
        Message yesterday;
        yesterday.channel = Channel::WhatsApp;
        yesterday.content = QStringLiteral("Is it ready?");
        yesterday.fromAddress = address.value;
        (void)add(std::move(yesterday));
        clock.advance(30h);
        cleo = person(QStringLiteral("Cleo"), QStringLiteral("+14155550103"),
                      {QStringLiteral("Do you open on Sunday?"), QStringLiteral("We are four")});
        ben = person(QStringLiteral("Ben"), QStringLiteral("+14155550102"), {QStringLiteral("Thank you")});
        templates.setSource([this] {
            MessageTemplate ready;
            ready.sid = QStringLiteral("HX00000000000000000000000000000001");
            ready.name = QStringLiteral("order_ready");
            ready.language = QStringLiteral("en");
            ready.kind = QStringLiteral("twilio/text");
            ready.body = QStringLiteral("Hello {{1}}, your order is ready.");
            ready.variables = {{QStringLiteral("1"), QStringLiteral("Ann")}};
            ready.approval = TemplateApproval::Approved;
            ready.fetchedAt = clock.now();
            return makeReady(Result<std::vector<MessageTemplate>>({ready}));
        });
        begin();
    }

    void answer();
    void answerByTemplate();
    void writeNote();
    void schedule();
    void snoozeAndArchive();
    void goElsewhere();
    void changeScheduled();
    void useSettings();
    void findAndClose();
};

void Morning::answer()
{
    press(Qt::Key_Down, kAltShift);
    REQUIRE(opens(ben));
    CHECK(counts("SELECT count(*) FROM thread WHERE unread > 0", 2));
    press(Qt::Key_T, kCtrlShift);
    type("With pleasure ");
    press(Qt::Key_J, kCtrlShift);
    (void)opened<EmojiPicker>();
    type("waving hand");
    press(Qt::Key_Return);
    REQUIRE(isClosed<EmojiPicker>());
    REQUIRE(composer().text() == QStringLiteral("With pleasure 👋"));
    press(Qt::Key_Return);
    REQUIRE(shows({QStringLiteral("With pleasure 👋")}));
    afterUndo();
    REQUIRE(counts("SELECT count(*) FROM message WHERE status = 'sent'", 1));
    CHECK(sms->sent.back().content == QStringLiteral("With pleasure 👋"));
}

void Morning::answerByTemplate()
{
    press(Qt::Key_K, kCtrl);
    type("@Ann");
    REQUIRE(offers(QStringLiteral("Ann")));
    press(Qt::Key_Return);
    REQUIRE(opens(threadId));
    REQUIRE(waitFor([&] { return composer().channel() == Channel::WhatsApp; }));
    tabTo(QStringLiteral("emplate"));
    press(Qt::Key_Space);
    (void)opened<TemplatePicker>();
    REQUIRE(says(QStringLiteral("Hello Ann, your order is ready.")));
    tabTo(QStringLiteral("Use this template"));
    press(Qt::Key_Space);
    REQUIRE(isClosed<TemplatePicker>());
    press(Qt::Key_Return, kCtrl);
    REQUIRE(shows({QStringLiteral("Hello Ann, your order is ready.")}));
    afterUndo();
    REQUIRE(waitFor([&] { return whatsApp->sent.size() == 1; }));
    CHECK(whatsApp->sent.front().envelope.templateSid == u"HX00000000000000000000000000000001");
}

void Morning::writeNote()
{
    press(Qt::Key_N, kCtrlShift);
    type("ask @sam");
    press(Qt::Key_Return);
    type("about the price");
    press(Qt::Key_Return, kCtrl);
    REQUIRE(shows({QStringLiteral("Internal note"), QStringLiteral("ask @Sam Ode about the price")}));
    CHECK(counts("SELECT count(*) FROM note_mention", 1));
}

void Morning::schedule()
{
    press(Qt::Key_Down, kAltShift);
    REQUIRE(opens(cleo));
    press(Qt::Key_T, kCtrlShift);
    type("On Sunday from ten");
    press(Qt::Key_Return, kCtrlShift);
    (void)opened<SendLaterPopup>();
    type("tomorrow 9:00");
    press(Qt::Key_Return);
    if (QApplication::activePopupWidget()) press(Qt::Key_Return);
    REQUIRE(isClosed<SendLaterPopup>());
    REQUIRE(counts("SELECT count(*) FROM message WHERE status = 'scheduled' AND content = 'On Sunday from ten'", 1));
}

void Morning::snoozeAndArchive()
{
    press(Qt::Key_H, kCtrlShift);
    (void)opened<SnoozePopup>();
    type("next tuesday 3pm");
    press(Qt::Key_Return);
    REQUIRE(isClosed<SnoozePopup>());
    REQUIRE(counts("SELECT count(*) FROM thread WHERE state = 'snoozed'", 1));
    REQUIRE(waitFor([&] { return pane().thread() != cleo; }));
    press(Qt::Key_A, kCtrlShift);
    REQUIRE(counts("SELECT count(*) FROM thread WHERE state = 'archived'", 1));
    REQUIRE(waitFor([&] { return undo.canUndo(); }));
    press(Qt::Key_Z, kCtrl);
    REQUIRE(counts("SELECT count(*) FROM thread WHERE state = 'archived'", 0));
    // And what was snoozed comes back by the same key.
    press(Qt::Key_Z, kCtrl);
    REQUIRE(counts("SELECT count(*) FROM thread WHERE state = 'snoozed'", 0));
    press(Qt::Key_Z, kCtrlShift);
    REQUIRE(counts("SELECT count(*) FROM thread WHERE state = 'snoozed'", 1));
}

void Morning::goElsewhere()
{
    press(Qt::Key_2, kCtrl);
    REQUIRE(window->contacts().isVisible());
    press(Qt::Key_Slash);
    type("dora");
    REQUIRE(waitFor([&] { return window->contacts().model().rowCount() == 1; }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(opens(dora));
    press(Qt::Key_N, kCtrl);
    (void)opened<NewMessageDialog>();
    type("+14155550104");
    press(Qt::Key_Return);
    REQUIRE(isClosed<NewMessageDialog>());
    REQUIRE(opens(dora));
    type("Your invoice is paid");
    REQUIRE(composer().text() == u"Your invoice is paid");
}

void Morning::changeScheduled()
{
    press(Qt::Key_3, kCtrl);
    REQUIRE(waitFor([&] { return window->scheduled()->isVisible() && window->scheduled()->model().rowCount() == 1; }));
    press(Qt::Key_Return);
    (void)opened<ScheduledEditor>();
    press(Qt::Key_A, kCtrl);
    type("On Sunday from eleven");
    tabTo(QStringLiteral("Save"));
    press(Qt::Key_Space);
    REQUIRE(isClosed<ScheduledEditor>());
    REQUIRE(counts("SELECT count(*) FROM message WHERE status = 'scheduled' AND content = 'On Sunday from eleven'", 1));
    press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return pane().isVisible(); }));
    // What was begun is still there.
    REQUIRE(composer().text() == u"Your invoice is paid");
}

void Morning::useSettings()
{
    press(Qt::Key_Comma, kCtrl);
    auto* settings = opened<SettingsDialog>();
    REQUIRE(settings);
    const bool before = preferences.get(kSingleKeys);
    for (int i = 0; i < 12 && !focusName().contains(QStringLiteral("ategor")); ++i) press(Qt::Key_Backtab, Qt::ShiftModifier);
    type("Shortcuts");
    REQUIRE(says(QStringLiteral("Single &letters")));
    tabTo(QStringLiteral("Single letters"));
    tabTo(QStringLiteral("Single letters"));
    press(Qt::Key_Space);
    CHECK(preferences.get(kSingleKeys) != before);
    press(Qt::Key_Space);
    CHECK(preferences.get(kSingleKeys) == before);
    press(Qt::Key_Escape);
    REQUIRE(isClosed<SettingsDialog>());
    press(Qt::Key_Slash, kCtrl);
    (void)opened<ShortcutSheet>();
    press(Qt::Key_Escape);
    REQUIRE(isClosed<ShortcutSheet>());
}

void Morning::findAndClose()
{
    press(Qt::Key_K, kCtrl);
    type("@Cleo");
    REQUIRE(offers(QStringLiteral("Cleo")));
    press(Qt::Key_Return);
    REQUIRE(opens(cleo));
    press(Qt::Key_F, kCtrlShift);
    type("sunday");
    REQUIRE(says(QStringLiteral("1 of ")));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_F6);
    press(Qt::Key_F6);
    QTest::keyClick(QGuiApplication::focusWindow(), Qt::Key_W, kCtrl);
    REQUIRE(waitFor([&] { return !window->isVisible(); }));
    // Closing kept what was being written.
    CHECK(counts("SELECT count(*) FROM draft WHERE content = 'Your invoice is paid'", 1));
}

}  // namespace

TEST_CASE("a whole day's work is done by the keyboard alone, and the focus is never lost")
{
    Morning day;
    REQUIRE(Typist::focus());
    day.answer();
    day.answerByTemplate();
    day.writeNote();
    day.schedule();
    day.snoozeAndArchive();
    day.goElsewhere();
    day.changeScheduled();
    day.useSettings();
    day.findAndClose();
}
