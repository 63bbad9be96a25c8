// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../settings/FakeAccounts.h"
#include "Conversation.h"
#include "ScriptedSender.h"

#include "accounts/AccountService.h"
#include "analytics/AnalyticsService.h"
#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "common/AppContext.h"
#include "common/Preferences.h"
#include "common/UndoStack.h"
#include "contacts/ContactTransfer.h"
#include "inbox/ThreadListModel.h"
#include "media/ProfileStorage.h"
#include "notes/NoteService.h"
#include "onboarding/OnboardingPreferences.h"
#include "outbox/SendService.h"
#include "people/PeopleService.h"
#include "scheduler/ScheduleService.h"
#include "search/SearchService.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QApplication>
#include <QTest>

namespace uinbox::test {

/// The whole window over real services; only accounts and sender are fakes. Main thread.
struct Window : Conversation {
    ThreadService threads{*database, clock};
    ContactService contacts{*database, clock};
    AccountService users{*database, clock};
    Senders senders;
    SendService sending{*database, senders, clock};
    TemplateService templates{*database, clock};
    ScheduleService scheduling{*database, senders, clock};
    FakeAccounts accounts;
    ui::LineGateway* line = nullptr;      ///< borrowed
    ui::HealthGateway* health = nullptr;  ///< borrowed
    FlightRecorder* recorder = nullptr;   ///< borrowed
    NoteService notes{*database, clock};
    SearchService search{*database};
    IndexBuilder* index = nullptr;  ///< borrowed
    AnalyticsService analytics{*database, clock};
    ContactTransfer addressBooks{*database, clock};
    PeopleService people{*database, clock};
    ui::Preferences preferences;
    ui::UndoStack undo;
    ui::Theme theme{*qApp, ui::Appearance::Light};
    QTemporaryDir profile;
    ProfileStorage storage{*database, profile.path()};
    QString folder{};  ///< of the profile where it is to outlive the window; else a temporary one
    std::unique_ptr<ui::MainWindow> window;

    /// As after the start of a program that is connected.
    void start()
    {
        // Where that is not what is tested.
        preferences.set(ui::kChecklistPutAway, true);
        senders.connectChannel(std::make_unique<ScriptedSender>());
        accounts.form.isConnected = true;
        show();
    }
    [[nodiscard]] ui::AppContext makeContext()
    {
        ui::AppContext context{*database, clock,       users,     contacts,   threads,
                               sending,   senders,     templates, scheduling, accounts,
                               notes,     preferences, undo,      theme,      folder.isEmpty() ? profile.path() : folder};
        context.line = line;
        context.health = health;
        context.analytics = &analytics;
        context.search = &search;
        context.index = index;
        context.addressBooks = &addressBooks;
        context.people = &people;
        context.recorder = recorder;
        context.storage = &storage;
        return context;
    }
    void show()
    {
        window = std::make_unique<ui::MainWindow>(makeContext());
        bool loaded = false;
        QObject::connect(window.get(), &ui::MainWindow::threadsLoaded, window.get(), [&] { loaded = true; });
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(waitFor([&] { return loaded; }));
        window->disconnect(window.get());
    }
};

}  // namespace uinbox::test
