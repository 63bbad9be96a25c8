// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "notes/Entry.h"
#include "onboarding/SetUp.h"
#include "theme/Icons.h"

#include <QStackedWidget>

class QAction;

namespace uinbox::ui {

class ActionRegistry;
class AwayCard;
class ChecklistCard;
class ConversationPane;
class EmptyState;
class InboxPanel;
class Panes;
class PersonDetails;
struct SendingState;
class ThreadListModel;
class ThreadListView;

/// A conversation to be shown, of the list or not.
struct Opening {
    ThreadId thread;
    std::optional<AddressKind> to{};  ///< what of the person is to be written to; absent: where they wrote last
    std::optional<EntryId> entry{};   ///< a message or a note to be shown, and marked for a moment
    /// Whether the page is brought to the person, with the keyboard where they go on.
    enum class Attention { Wanted, None };
    Attention attention = Attention::Wanted;
};

/// The page of conversations: the list, the one that is open, who it is with; where there is none at all, a welcome. What is open before is
/// never seen, nor written to, while another one is on its way. Main thread; a page of the window.
class InboxPage final : public QStackedWidget {
    Q_OBJECT

public:
    InboxPage(const AppContext& context, QAction& newMessage, QWidget* parent = nullptr);

    /// The commands about list, conversation and composer, and those of them that the conversation's header offers.
    void addActions(ActionRegistry& registry);

    void open(const Opening& what);
    void openAt(ThreadId thread, EntryId entry) { open({thread, {}, entry}); }
    void openPerson(ContactId contact, std::optional<AddressKind> to);
    /// By its place in the list; nothing where there are not so many.
    void openRow(int row);
    /// Puts a text that did not leave into the composer of that conversation, which is opened, beside what is written there.
    void keepAsDraft(ThreadId thread, Channel channel, const QString& text);
    /// The one that is open or on its way; null for none.
    [[nodiscard]] ThreadId wanted() const { return m_wanted; }

    void focusList();
    /// From list to messages to message field, or back.
    void focusNext(int step);
    /// What keeps messages from leaving, beside what waits.
    void showWaiting(const SendingState& state);

    [[nodiscard]] ThreadListModel& threads() { return *m_threads; }
    [[nodiscard]] InboxPanel& panel() { return *m_panel; }
    [[nodiscard]] ConversationPane& pane() { return *m_pane; }
    [[nodiscard]] Panes& panes() { return *m_panes; }
    [[nodiscard]] AwayCard& away() { return *m_away; }
    /// Who the conversation is with.
    [[nodiscard]] PersonDetails& details() { return *m_details; }

Q_SIGNALS:
    void loaded();     ///< the list
    void opened();     ///< a conversation is on the screen
    void wantedNow();  ///< the page is to be seen: what somebody asked for is on it
    void failed(const uinbox::Error& error);
    void said(const QString& sentence);
    void newMessageRequested();
    void settingsRequested();
    /// A step of the setting up.
    void setUpRequested(uinbox::ui::SetUpStep step);
    void demoRequested();

private:
    void build();
    void nameMovingKeys(const ActionRegistry& registry);
    void listenToList();
    void listenToConversation();
    void read(const Opening& what);
    void bring(const Thread& thread, const Opening& what);
    void tellWhereMissing(EntryId entry);
    void showNothing();
    void onLoaded();
    void followElsewhere(ThreadId thread);
    void followMerge(ThreadId thread);
    void followPerson(ThreadId from, ContactId kept);
    void updateEmpty();
    void applyTheme();

    AppContext m_context;
    ThreadListModel* m_threads;
    ThreadListView* m_list;
    InboxPanel* m_panel;
    AwayCard* m_away;
    ChecklistCard* m_checklist;
    QStackedWidget* m_content;
    EmptyState* m_noneOpen;
    QWidget* m_coming;  ///< while a conversation is read that the list does not have
    ConversationPane* m_pane;
    PersonDetails* m_details;
    Panes* m_panes;
    EmptyState* m_welcome;
    std::vector<std::pair<QAction*, Icon>> m_headerActions;
    ThreadId m_wanted;  ///< the last one asked for: answers about others are too late
    bool m_isLoaded = false;
};

}  // namespace uinbox::ui
