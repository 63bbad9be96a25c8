// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AddressLink.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "threads/Thread.h"

#include <QWidget>

namespace uinbox {
struct Error;
}

namespace uinbox::ui {

class ActionRegistry;
class AnalyticsPage;
class AwayCard;
class ClockBanner;
class Closing;
class ContactsPage;
class ConversationPane;
class Finding;
enum class HealthAction;
class HealthLight;
class InboxPage;
class Keymap;
class LinkOpener;
class NavigationRail;
class Pages;
class Panes;
class ScheduledPage;
struct SendingState;
class SessionKeeper;
class ThreadListModel;
class ToastArea;
class Transfers;
class UndoCommands;
class WayBack;
class WindowBanners;
class WindowDialogs;

/// The window: rail, pages, what is said across it. Puts its parts together and routes between them; each does its own work. How it stands
/// is kept all the time; what ends when it closes is for the program to decide. Main thread; owned by the program.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const AppContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Says across the window what does not work and why, and offers to try again.
    void showStartProblem(const QString& sentence);
    void hideStartProblem();
    /// Says across the window, and beside what waits, what keeps messages from leaving; nothing where nothing does.
    void showSendingState(const SendingState& state);
    /// A sentence across the window, until it is put away.
    void say(const QString& sentence);

    /// Shows a conversation, of the list or not. `to`: what of the person is to be written to; absent: where they wrote last.
    void openConversation(ThreadId thread, std::optional<AddressKind> to = {});
    /// Opens a conversation of the list by its place; nothing where there are not so many.
    void openRow(int row);
    /// What an address from outside leads to.
    void openLink(const AddressResult& link);
    /// A dialog that asks for whom.
    void startNewMessage();
    /// The page of how the program is; nothing where nobody gathers it.
    void showHealth();
    /// Ends the program, once what would be lost is settled: see Closing. quitRequested() follows, unless the person wants to stay.
    void quit();
    /// Calls `go`, which changes the language, once nothing would be lost without this window; asks the person where something would.
    void whenSettled(std::function<void()> go);
    /// The system ends the program: nothing is asked any more.
    void letGo();

    [[nodiscard]] ThreadListModel& threads();
    [[nodiscard]] ConversationPane& pane();
    [[nodiscard]] Panes& panes();
    [[nodiscard]] AwayCard& away();
    [[nodiscard]] ClockBanner& clockBanner();
    [[nodiscard]] const ActionRegistry& actionRegistry() const { return *m_actions; }
    [[nodiscard]] Keymap& keymap() { return *m_keymap; }
    [[nodiscard]] WindowDialogs& dialogs() { return *m_dialogs; }
    [[nodiscard]] ContactsPage& contacts() { return *m_contacts; }
    [[nodiscard]] ScheduledPage* scheduled() { return m_scheduled; }
    /// Null where nobody counts.
    [[nodiscard]] AnalyticsPage* analytics() { return m_analytics; }
    [[nodiscard]] Finding& finding() { return *m_finding; }
    [[nodiscard]] ToastArea& toasts() { return *m_toasts; }
    [[nodiscard]] Transfers& transfers() { return *m_transfers; }

Q_SIGNALS:
    void startAgainRequested();
    void demoRequested();     ///< "Look around with sample data"
    void connectRequested();  ///< in the demo: the real program
    void threadsLoaded();
    void sendingRetryRequested();  ///< "Try now": whatever waits is to be sent
    void syncRequested();          ///< F5: look at the providers' lists now
    void quitRequested();          ///< the program is to end, also where it would stay behind its closed window
    void rescueRequested();        ///< the database is damaged: it is to be closed, and a person asked what takes its place

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPages();
    void addWindowActions();
    void build();
    void listenToInbox();
    void listenToPages();
    void listenToDialogs();
    void bindKeys();
    [[nodiscard]] std::unique_ptr<LinkOpener> makeLinks();
    void goTo(HealthAction place);
    void rescue();
    void onListFailed(const Error& error);
    void updateTitle();
    void fitSize();
    void goBack();

    AppContext m_context;
    ActionRegistry* m_actions;
    Keymap* m_keymap;
    WindowDialogs* m_dialogs;
    WindowBanners* m_banners;
    NavigationRail* m_rail;
    Pages* m_pages;
    WayBack* m_wayBack;  ///< made before the pages: Tab comes to it before them
    InboxPage* m_inbox;
    ContactsPage* m_contacts;
    ScheduledPage* m_scheduled;
    AnalyticsPage* m_analytics = nullptr;
    Finding* m_finding = nullptr;
    ToastArea* m_toasts;
    Transfers* m_transfers;
    UndoCommands* m_undo;
    HealthLight* m_light;
    SessionKeeper* m_session;
    std::unique_ptr<LinkOpener> m_links;
    Closing* m_closing;
    bool m_isLoaded = false;
};

}  // namespace uinbox::ui
