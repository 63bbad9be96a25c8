// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "shell/WindowMemory.h"
#include "theme/Icons.h"
#include "threads/Thread.h"

#include <QKeySequence>
#include <QWidget>

#include <array>

class QActionGroup;
class QAction;
class QStackedWidget;

namespace uinbox {
struct Error;
}

namespace uinbox::ui {

class ActionRegistry;
class AnalyticsPage;
class AwayCard;
class Banner;
class ClockBanner;
class ContactsPage;
class ConversationPane;
class EmptyState;
class Keymap;
class InboxPanel;
class NavigationRail;
class Panes;
class PersonDetails;
class RailButton;
enum class HealthAction;
class ScheduledPage;
class SendingBanner;
struct SendingState;
class ThreadListModel;
class ThreadListView;
class UndoCommands;
class WindowDialogs;

/// The window: navigation, list, conversation. Puts its parts together and routes between them; each does its own work.
/// Closing it stores how it stood; what ends then is for the program to decide. Main thread; owned by the program.
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
    [[nodiscard]] ScheduledPage* scheduled() { return m_scheduled; }
    /// Null where nobody counts.
    [[nodiscard]] AnalyticsPage* analytics() { return m_analytics; }
    [[nodiscard]] AwayCard& away() { return *m_away; }
    [[nodiscard]] ClockBanner& clockBanner() { return *m_clockBanner; }
    /// Shows a conversation, of the list or not. `to`: what of the person is to be written to; absent: where they wrote last.
    void openConversation(ThreadId thread, std::optional<AddressKind> to = {});
    /// A dialog that asks for whom.
    void startNewMessage();
    /// The page of how the program is; nothing where nobody gathers it.
    void showHealth();
    /// A sentence across the window, until it is put away.
    void say(const QString& sentence);
    /// Opens a conversation of the list by its place; nothing where there are not so many.
    void openRow(int row);
    [[nodiscard]] ThreadListModel& threads() { return *m_threads; }
    [[nodiscard]] ConversationPane& pane() { return *m_pane; }
    [[nodiscard]] const ActionRegistry& actionRegistry() const { return *m_actions; }
    [[nodiscard]] Keymap& keymap() { return *m_keymap; }
    [[nodiscard]] WindowDialogs& dialogs() { return *m_dialogs; }
    [[nodiscard]] ContactsPage& contacts() { return *m_contacts; }
    [[nodiscard]] Panes& panes() { return *m_panes; }

Q_SIGNALS:
    void startAgainRequested();
    void demoRequested();     ///< "Look around with sample data"
    void connectRequested();  ///< in the demo: the real program
    void threadsLoaded();
    void sendingRetryRequested();  ///< "Try now": whatever waits is to be sent
    void syncRequested();          ///< F5: look at the providers' lists now
    void quitRequested();          ///< the program is to end, also where it would stay behind its closed window

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Page { Inbox, Contacts, Scheduled, Analytics };

    void build();
    void listen();
    void addActions();
    void addPage(Page page, const char* id, const QString& text, const QList<QKeySequence>& keys, Icon icon);
    void addPages();
    void addWindowActions();
    void addLight();
    void goTo(HealthAction place);
    void bindKeys();
    /// `to`: what of the person is to be written to; absent: where they wrote last.
    void open(ThreadId thread, std::optional<AddressKind> to = {});
    void openPerson(ContactId contact, std::optional<AddressKind> to);
    void onOpened(const Thread& thread, std::optional<AddressKind> to);
    void onThreadsChanged();
    /// The open conversation is in another list than the one that is shown.
    void followElsewhere(ThreadId thread);
    void onListFailed(const Error& error);
    void showDemoBanner();
    void showPage(Page page);
    void updateEmptyState();
    void keepAsDraft(ThreadId thread, Channel channel, const QString& text);
    void updateTitle();
    void nextPane(int step);
    void goBack();
    void restoreSession();
    [[nodiscard]] WindowSession currentSession() const;

    AppContext m_context;
    WindowMemory m_memory;
    ActionRegistry* m_actions;
    Keymap* m_keymap;
    WindowDialogs* m_dialogs;
    ThreadListModel* m_threads;
    Banner* m_demoBanner;
    Banner* m_banner;
    Banner* m_keysBanner;
    Banner* m_undoLine;
    SendingBanner* m_sending;
    NavigationRail* m_rail;
    InboxPanel* m_list = nullptr;
    AwayCard* m_away = nullptr;
    ClockBanner* m_clockBanner = nullptr;
    ThreadListView* m_listView;
    QStackedWidget* m_content;
    ConversationPane* m_pane;
    PersonDetails* m_details;
    Panes* m_panes;
    UndoCommands* m_undo;
    ContactsPage* m_contacts;
    ScheduledPage* m_scheduled;
    AnalyticsPage* m_analytics = nullptr;
    QStackedWidget* m_pages;
    QActionGroup* m_pageGroup;
    std::array<QAction*, 4> m_pageActions{};
    EmptyState* m_firstRun;
    EmptyState* m_noneOpen;
    ThreadId m_wanted;  ///< the last one asked for: answers about others are too late
    Page m_page = Page::Inbox;
    bool m_loaded = false;
};

}  // namespace uinbox::ui
