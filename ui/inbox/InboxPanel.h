// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/User.h"
#include "base/Result.h"
#include "common/AppContext.h"
#include "inbox/Chosen.h"
#include "inbox/InboxFilter.h"
#include "threads/Thread.h"

#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace uinbox::ui {

class ActionRegistry;
class BulkBar;
class ConversationCommands;
class FilterBar;
class ListEmpty;
class ThreadListModel;
class ThreadListView;
class TitleLabel;

/// The inbox: heading, lists to choose from, what can be done with a selection, and the conversations. Main thread.
class InboxPanel final : public QWidget {
    Q_OBJECT

public:
    InboxPanel(const AppContext& context, ThreadListModel& model, ThreadListView& list, QAction& newMessage,
               QWidget* parent = nullptr);

    /// Something that stands between the heading and the list.
    void setCard(QWidget& card);
    /// Its commands. Single letters work in the list and in `conversation`.
    void addActions(ActionRegistry& registry, QWidget& conversation);

    void setFilter(InboxFilter filter);
    [[nodiscard]] InboxFilter filter() const { return m_filter; }
    void setChannel(std::optional<Channel> channel);
    [[nodiscard]] ConversationCommands& commands() { return *m_commands; }

    /// After something was sent there: this one, whatever is selected, and on to the next where it is the open one. Undoing it calls
    /// `takeBack` too.
    void archiveSent(ThreadId thread, const std::function<QString()>& takeBack);
    // What is meant is the selection, or the conversation that is open, in the list or not.
    void archiveOrReopen();
    void pinOrUnpin();
    void markRead();
    void markUnread();
    void snooze();
    void assign();
    void showMenu();

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// Enter or O: whoever opens a conversation wants to read and answer it.
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(QAction& newMessage);
    void listen(QAction& newMessage);
    void addBulk();
    void readUsers();
    void applyQuery();
    void applyTheme();
    void showChannels();
    void showAssign(const Chosen& threads, const QPoint& at);
    void showSnooze(const Chosen& threads, const QPoint& at);
    void fillAssign(QMenu& menu, const Chosen& threads);
    void updateEmpty();
    void addMoving(ActionRegistry& registry);
    void addMarking(ActionRegistry& registry, const std::vector<QWidget*>& reading);
    void addSelecting(ActionRegistry& registry);
    void addFilters(ActionRegistry& registry, const std::vector<QWidget*>& reading);
    using Use = std::function<void(const Chosen&)>;
    /// Gives what is meant, if anything is: at once, or when it has been read.
    void withMeant(const Use& use);
    void withOpen(ThreadId thread, const Use& use);
    void popUpMenu(const Chosen& threads);
    /// Where a popup of that command stands: below its button that was pressed, else at the conversation.
    [[nodiscard]] QPoint placeFor(const QAction* action) const;
    [[nodiscard]] QPoint placeOfCurrent() const;

    AppContext m_context;
    ThreadListModel& m_model;
    ThreadListView& m_list;
    ConversationCommands* m_commands;
    InboxFilter m_filter = InboxFilter::All;
    std::optional<Channel> m_channel;
    std::optional<UserId> m_me;
    std::vector<User> m_users;
    QAction* m_snooze = nullptr;
    QAction* m_assign = nullptr;
    QStackedWidget* m_top;
    QWidget* m_heading;
    TitleLabel* m_title;
    QToolButton* m_channels;
    QToolButton* m_new;
    FilterBar* m_filters;
    BulkBar* m_bulk;
    QStackedWidget* m_body;
    ListEmpty* m_empty;
    QVBoxLayout* m_layout;
};

}  // namespace uinbox::ui
