// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"

#include "../ui/settings/FakeAccounts.h"
#include "PlainDatabase.h"

#include "ScriptedSender.h"
#include "accounts/AccountService.h"
#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "common/AppContext.h"
#include "common/Preferences.h"
#include "common/UndoStack.h"
#include "contacts/ContactService.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "notes/NoteService.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

namespace uinbox::bench {

namespace {

constexpr int kPatienceMs = 20'000;

}  // namespace

class OpenWindow::Private {
public:
    explicit Private(db::Database& database)
        : users(database, clock),
          contacts(database, clock),
          threads(database, clock),
          sending(database, senders, clock),
          templates(database, clock),
          scheduling(database, senders, clock),
          notes(database, clock)
    {
        senders.connectChannel(std::make_unique<test::ScriptedSender>());
        accounts.form.isConnected = true;
        window =
            std::make_unique<ui::MainWindow>(ui::AppContext{database, clock, users, contacts, threads, sending, senders, templates,
                                                            scheduling, accounts, notes, preferences, undo, theme, profile.path()});
        window->show();
        bool isLoaded = false;
        QObject::connect(window.get(), &ui::MainWindow::threadsLoaded, window.get(), [&] { isLoaded = true; });
        waitUntil("the list", [&] { return isLoaded; });
        window->disconnect();
        window->openRow(0);
        waitUntil("the conversation", [&] { return window->pane().view().model().rowCount() > 0; });
    }

    template <class Condition>
    static void waitUntil(const char* what, Condition condition)
    {
        const QDeadlineTimer deadline(kPatienceMs);
        while (!condition()) {
            if (deadline.hasExpired()) throw CannotMeasure(std::string(what) + " did not come");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
    }

    SystemClock clock;
    QTemporaryDir profile;
    Senders senders;
    AccountService users;
    ContactService contacts;
    ThreadService threads;
    SendService sending;
    TemplateService templates;
    ScheduleService scheduling;
    NoteService notes;
    ui::Preferences preferences;
    ui::UndoStack undo;
    test::FakeAccounts accounts;
    ui::Theme theme{*qApp, ui::Appearance::Light};
    std::unique_ptr<ui::MainWindow> window;
};

OpenWindow::OpenWindow(db::Database& database) : m_d(std::make_unique<Private>(database)) {}

OpenWindow::~OpenWindow() = default;

ui::MainWindow& OpenWindow::window()
{
    return *m_d->window;
}

ThreadId OpenWindow::thread()
{
    return m_d->window->pane().thread();
}

}  // namespace uinbox::bench
