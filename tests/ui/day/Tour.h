// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../health/FakeHealth.h"
#include "../settings/FakeDesktop.h"
#include "../settings/FakeLine.h"
#include "Typist.h"

#include "composer/EmojiPicker.h"
#include "composer/SendLaterPopup.h"
#include "composer/TemplatePicker.h"
#include "contacts/ContactsPage.h"
#include "conversation/EmailWindow.h"
#include "conversation/PictureViewer.h"
#include "gallery/GalleryPage.h"
#include "health/HealthDialog.h"
#include "inbox/InboxPanel.h"
#include "inbox/SnoozePopup.h"
#include "schedule/ScheduledEditor.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "settings/SettingsDialog.h"
#include "shell/NewMessageDialog.h"
#include "shell/ShortcutSheet.h"
#include "shell/WindowDialogs.h"

#include <functional>

namespace uinbox::test {

/// Goes through every page, dialog and popup there is and shows each to a visitor. Health and line are there. Main thread.
struct Tour : Typist {
    using Visitor = std::function<void(const char* name, QWidget& top)>;
    using Category = ui::SettingsDialog::Category;

    FakeHealth fakeHealth;
    FakeLine fakeLine;
    FakeDesktop fakeDesktop;

    Tour()
    {
        health = &fakeHealth;
        line = &fakeLine;
        (void)inbound(QStringLiteral("Do you have it in blue?"));
        (void)person(QStringLiteral("Ben"), QStringLiteral("+14155550102"), {QStringLiteral("Thank you")});
        begin();
        window->resize(1280, 860);
        const int row = window->threads().rowOf(threadId);
        window->openRow(row);
        REQUIRE(opens(threadId));
        REQUIRE(waitFor([&] { return composer().choices().size() == 3 && !composer().choices()[2].address.isEmpty(); }));
        composer().focusField();
    }

    void visitPages(const Visitor& visit)
    {
        visit("inbox", *window);
        press(Qt::Key_F9);
        visit("details", *window);
        press(Qt::Key_N, kCtrlShift);
        visit("note", *window);
        press(Qt::Key_N, kCtrlShift);
        press(Qt::Key_X, kCtrlShift);
        visit("WhatsApp", *window);
        press(Qt::Key_X, kCtrlShift);
        REQUIRE(waitFor([&] { return composer().channel() == Channel::Email; }));
        visit("e-mail", *window);
        press(Qt::Key_X, kCtrlShift);
        press(Qt::Key_F, kCtrlShift);
        visit("find bar", *window);
        press(Qt::Key_Escape);
        window->findChild<ui::ThreadListView*>()->setFocus();
        press(Qt::Key_A, kCtrl);
        visit("bulk bar", *window);
        press(Qt::Key_Escape);
        press(Qt::Key_2, kCtrl);
        visit("contacts", *window);
        press(Qt::Key_3, kCtrl);
        visit("scheduled", *window);
        press(Qt::Key_1, kCtrl);
        composer().focusField();
    }
    void visitPopups(const Visitor& visit)
    {
        shown<ui::SnoozePopup>("snooze", visit, [this] { press(Qt::Key_H, kCtrlShift); });
        shown<ui::EmojiPicker>("emoji", visit, [this] { press(Qt::Key_J, kCtrlShift); });
        type("later");
        shown<ui::SendLaterPopup>("send later", visit, [this] { press(Qt::Key_Return, kCtrlShift); });
        press(Qt::Key_K, kCtrl);
        visit("palette", *window);
        press(Qt::Key_Escape);
    }
    void visitDialogs(const Visitor& visit)
    {
        shown<ui::NewMessageDialog>("new message", visit, [this] { press(Qt::Key_N, kCtrl); });
        shown<ui::ShortcutSheet>("shortcuts", visit, [this] { press(Qt::Key_Slash, kCtrl); });
        shown<ui::HealthDialog>("health", visit, [this] { window->showHealth(); });
        shown<ui::TemplatePicker>("templates", visit, [this] { Q_EMIT composer().templateRequested(); });
        shown<ui::PictureViewer>("picture", visit, [this] {
            PictureEntry entry;
            entry.file.fileName = QStringLiteral("picture.png");
            auto* viewer = new ui::PictureViewer(theme, nullptr, entry, window.get());
            viewer->show();
        });
        for (const auto category : {Category::Sms, Category::WhatsApp, Category::Email, Category::Sending, Category::AutoReply,
                                    Category::Receiving, Category::Appearance, Category::Shortcuts, Category::Notifications})
            shown<ui::SettingsDialog>(qPrintable(ui::SettingsDialog::title(category)), visit,
                                      [this, category] { window->dialogs().showSettings(category); });
        shown<ui::SettingsDialog>("notifications with a desktop", visit, [this] {
            auto* settings = new ui::SettingsDialog(accounts, line, theme, &preferences, window.get());
            settings->addNotifications(preferences, &fakeDesktop);
            settings->choose(Category::Notifications);
            settings->open();
        });
        Message mail;
        mail.channel = Channel::Email;
        mail.subject = QStringLiteral("Price list");
        mail.html = QStringLiteral("<p>Hello</p><img src=\"https://example.com/a.png\">");
        mail.content = QStringLiteral("Hello");
        // Not modal: offscreen, without a window manager, the focus stays in the window behind it.
        auto* reading = ui::openEmail(mail, QStringLiteral("Ann"), makeContext(), window.get());
        visit("e-mail window", *reading);
        reading->close();
        ui::GalleryPage gallery(theme);
        gallery.show();
        visit("gallery", gallery);
    }
    void visitAll(const Visitor& visit)
    {
        visitPages(visit);
        visitPopups(visit);
        visitDialogs(visit);
    }

    static constexpr auto kCtrl = Qt::ControlModifier;
    static constexpr auto kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

private:
    template <class Kind>
    void shown(const char* name, const Visitor& visit, const std::function<void()>& open)
    {
        INFO(name);
        open();
        Kind* top = opened<Kind>();
        visit(name, *top);
        top->close();
        REQUIRE(isClosed<Kind>());
        window->activateWindow();
        REQUIRE(waitFor([&] { return window->isActiveWindow(); }));
    }
};

}  // namespace uinbox::test
