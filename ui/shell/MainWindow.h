// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "shell/WindowMemory.h"
#include "threads/Thread.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace uinbox {
struct Error;
}

namespace uinbox::ui {

class ActionRegistry;
class AwayCard;
class Banner;
class ClockBanner;
class ConversationPane;
class EmptyState;
class ListPanel;
class NavigationRail;
class RailButton;
class ScheduledPage;
class SettingsDialog;
class SendingBanner;
struct SendingState;
class ThreadListModel;
class ThreadListView;

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
    [[nodiscard]] AwayCard& away() { return *m_away; }
    [[nodiscard]] ClockBanner& clockBanner() { return *m_clockBanner; }
    /// Opens a conversation of the list by its place; nothing where there are not so many.
    void openRow(int row);
    [[nodiscard]] ThreadListModel& threads() { return *m_threads; }
    [[nodiscard]] ConversationPane& pane() { return *m_pane; }
    [[nodiscard]] const ActionRegistry& actionRegistry() const { return *m_actions; }

Q_SIGNALS:
    void startAgainRequested();
    void demoRequested();     ///< "Look around with sample data"
    void connectRequested();  ///< in the demo: the real program
    void threadsLoaded();
    void sendingRetryRequested();  ///< "Try now": whatever waits is to be sent

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class Page { Inbox, Scheduled };

    void build();
    void addActions();
    void addPages();
    void addViewActions();
    void addLight();
    void describeKeys();
    /// `to`: what of the person is to be written to; absent: where they wrote last.
    void open(ThreadId thread, std::optional<AddressKind> to = {});
    void onOpened(const Thread& thread, std::optional<AddressKind> to);
    void onThreadsChanged();
    void onListFailed(const Error& error);
    void showDemoBanner();
    void showPage(Page page);
    void updateEmptyState();
    void keepAsDraft(ThreadId thread, Channel channel, const QString& text);
    void updateTitle();
    void showSettings();
    SettingsDialog* makeSettings();
    void offerOwnInbox();
    void showShortcuts();
    void startNewMessage();
    void nextPane(int step);

    AppContext m_context;
    WindowMemory m_memory;
    ActionRegistry* m_actions;
    ThreadListModel* m_threads;
    Banner* m_demoBanner;
    Banner* m_banner;
    SendingBanner* m_sending;
    NavigationRail* m_rail;
    QSplitter* m_panes;
    ListPanel* m_list;
    AwayCard* m_away = nullptr;
    ClockBanner* m_clockBanner = nullptr;
    ThreadListView* m_listView;
    QStackedWidget* m_content;
    ConversationPane* m_pane;
    ScheduledPage* m_scheduled = nullptr;
    QStackedWidget* m_pages;
    QAction* m_inboxAction = nullptr;
    QAction* m_scheduledAction = nullptr;
    EmptyState* m_firstRun;
    EmptyState* m_noneOpen;
    ThreadId m_wanted;  ///< the last one asked for: answers about others are too late
    Page m_page = Page::Inbox;
    bool m_loaded = false;
};

}  // namespace uinbox::ui
