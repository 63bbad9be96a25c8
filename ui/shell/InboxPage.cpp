// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/InboxPage.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"
#include "channels/MessageSender.h"
#include "channels/Senders.h"
#include "common/BackButton.h"
#include "common/EmptyState.h"
#include "common/SendingState.h"
#include "common/SendingText.h"
#include "composer/Composer.h"
#include "contacts/PersonDetails.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/AwayCard.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "onboarding/ChecklistCard.h"
#include "people/PeopleService.h"
#include "shell/ConversationActions.h"
#include "shell/Panes.h"
#include "shell/Welcome.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <array>

namespace uinbox::ui {

InboxPage::InboxPage(const AppContext& context, QAction& newMessage, QWidget* parent)
    : QStackedWidget(parent),
      m_context(context),
      m_threads(new ThreadListModel(context.threads, context.database, context.clock, this)),
      m_list(new ThreadListView(*m_threads, context.theme)),
      m_panel(new InboxPanel(context, *m_threads, *m_list, newMessage, this)),
      m_away(new AwayCard(context.threads, context.clock, context.theme, context.isDemo ? QString() : context.profileDir, this)),
      m_checklist(new ChecklistCard(context, this)),
      m_content(new QStackedWidget(this)),
      m_noneOpen(new EmptyState(Icon::Sms, context.theme)),
      m_coming(new QWidget(this)),
      m_pane(new ConversationPane(context)),
      m_details(new PersonDetails(context, PersonDetails::Place::BesideConversation)),
      m_panes(nullptr),
      m_welcome(new EmptyState(Icon::Inbox, context.theme))
{
    build();
    listenToList();
    listenToConversation();
    connect(&context.senders, &Senders::changed, this, &InboxPage::updateEmpty);
    connect(&context.theme, &Theme::changed, this, &InboxPage::applyTheme);
}

void InboxPage::build()
{
    m_panel->setCard(*m_checklist);
    m_panel->setCard(*m_away);
    m_noneOpen->say(tr("Choose a conversation"), tr("Or begin a new one."));
    // It has the keyboard meanwhile: what is typed goes to nobody it is not meant for.
    m_coming->setFocusPolicy(Qt::StrongFocus);
    m_coming->setAccessibleName(tr("The conversation is being opened"));
    m_content->addWidget(m_noneOpen);
    m_content->addWidget(m_coming);
    m_content->addWidget(m_pane);
    m_panes = new Panes(*m_panel, *m_content, *m_details, m_context.theme, this);
    m_pane->header().setBack(m_panes->back());
    addWidget(m_panes);
    addWidget(m_welcome);
}

void InboxPage::listenToList()
{
    connect(m_list, &ThreadListView::opened, this, [this](ThreadId thread) { read({thread, {}, {}, Opening::Attention::None}); });
    // Whoever clicks a conversation, or presses Enter on it, wants to write there.
    const auto write = [this] {
        if (m_list->isSelecting()) return;
        m_panes->showContent();
        m_pane->composer().focusField();
    };
    for (const auto chosen : {&QAbstractItemView::clicked, &QAbstractItemView::activated}) connect(m_list, chosen, this, write);
    connect(m_panel, &InboxPanel::openRequested, this, write);
    connect(m_panel, &InboxPanel::failed, this, &InboxPage::failed);
    connect(m_list, &ThreadListView::leftEmpty, this, &InboxPage::showNothing);
    connect(m_threads, &ThreadListModel::loaded, this, &InboxPage::onLoaded);
    connect(m_threads, &ThreadListModel::countsChanged, this, &InboxPage::updateEmpty);
    connect(m_threads, &ThreadListModel::unreadChanged, m_away, &AwayCard::refresh);
    connect(m_threads, &ThreadListModel::failed, this, &InboxPage::failed);
    connect(m_checklist, &ChecklistCard::stepWanted, this, &InboxPage::setUpRequested);
    connect(m_away, &AwayCard::opened, this, [this](ThreadId thread) { open({thread}); });
}

void InboxPage::listenToConversation()
{
    connect(m_pane, &ConversationPane::settingsRequested, this, &InboxPage::settingsRequested);
    connect(m_pane, &ConversationPane::archiveRequested, m_panel, [this](ThreadId thread) {
        m_panel->archiveSent(thread, [this, thread] {
            const bool isInTime = m_pane->canTakeBack(thread);
            // Into its field, which has to be there first.
            connect(
                this, &InboxPage::opened, m_pane, [this, thread] { m_pane->takeBackSent(thread); }, Qt::SingleShotConnection);
            open({thread});
            //: A message was sent and its conversation archived; now that is taken back
            return isInTime ? tr("Not sent, and moved back to the inbox") : tr("Already sent; moved back to the inbox");
        });
    });
    connect(m_panes, &Panes::leftContent, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &PersonDetails::writeRequested, this, &InboxPage::openPerson);
    connect(m_details, &PersonDetails::entryRequested, this, &InboxPage::openAt);
}

void InboxPage::addActions(ActionRegistry& registry)
{
    addConversationActions(registry, *m_list, *m_pane);
    m_pane->composer().addActions(registry);
    m_panel->addActions(registry, m_pane->view());
    m_headerActions = {{registry.action(u"conversation.archive"), Icon::Archive},
                       {registry.action(u"conversation.snooze"), Icon::Snooze},
                       {registry.action(u"conversation.assign"), Icon::Assign}};
    applyTheme();
    QList<QAction*> actions;
    for (const auto& [action, icon] : m_headerActions) actions.append(action);
    m_pane->header().setActions(actions);
    connect(&registry, &ActionRegistry::changed, this, [this, &registry] { nameMovingKeys(registry); });
    nameMovingKeys(registry);
}

void InboxPage::nameMovingKeys(const ActionRegistry& registry)
{
    const QKeySequence next = registry.action(u"conversation.next")->shortcut();
    const QKeySequence previous = registry.action(u"conversation.previous")->shortcut();
    const bool hasKeys = !next.isEmpty() && !previous.isEmpty();
    m_noneOpen->say(tr("Choose a conversation"),
                    hasKeys ? tr("Or begin a new one. %1 and %2 go from one to the next.").arg(keyText(next), keyText(previous))
                            : tr("Or begin a new one."));
}

void InboxPage::applyTheme()
{
    const Tokens& tokens = m_context.theme.tokens();
    for (const auto& [action, icon] : m_headerActions) action->setIcon(makeIcon(icon, tokens.textMuted, tokens.fieldLine));
}

void InboxPage::open(const Opening& what)
{
    m_list->select(what.thread);
    read(what);
}

void InboxPage::read(const Opening& what)
{
    m_wanted = what.thread;
    // At once where the list has it, so that whoever types on writes to the person they see.
    if (const int row = m_threads->rowOf(what.thread); row >= 0) return bring(m_threads->thread(row), what);
    if (isVisible() && m_pane->thread() != what.thread) {
        m_content->setCurrentWidget(m_coming);
        if (what.attention == Opening::Attention::Wanted) m_coming->setFocus(Qt::OtherFocusReason);
    }
    onFinished(m_context.threads.threads({what.thread}), this, [this, what](const Result<std::vector<Thread>>& found) {
        if (what.thread != m_wanted) return;
        if (found && !found->empty()) return bring(found->front(), what);
        showNothing();
        found ? Q_EMIT said(tr("This conversation is not in the inbox any more.")) : Q_EMIT failed(found.error());
    });
}

void InboxPage::bring(const Thread& thread, const Opening& what)
{
    what.entry ? m_pane->openAt(thread, *what.entry) : m_pane->open(thread);
    if (what.to) m_pane->writeTo(*what.to);
    if (what.entry) tellWhereMissing(*what.entry);
    m_content->setCurrentWidget(m_pane);
    m_details->setPerson(thread.contactId, thread.id);
    m_panes->showContent();
    updateEmpty();
    Q_EMIT opened();
    if (what.attention == Opening::Attention::None) return;
    Q_EMIT wantedNow();
    what.entry ? m_pane->view().setFocus(Qt::OtherFocusReason) : m_pane->composer().focusField();
}

void InboxPage::tellWhereMissing(EntryId entry)
{
    const ConversationModel& model = m_pane->view().model();
    if (model.rowOf(entry) >= 0) return;
    connect(
        &model, &ConversationModel::opened, this,
        [this, entry, &model, thread = m_pane->thread()] {
            if (model.thread() != thread || model.rowOf(entry) >= 0) return;
            Q_EMIT said(tr("The message of this link was removed. This is the end of its conversation."));
        },
        Qt::SingleShotConnection);
}

void InboxPage::showNothing()
{
    m_wanted = {};
    m_content->setCurrentWidget(m_noneOpen);
    // Where they take turns, there is nothing to see without a conversation, and no way back.
    if (m_panes->isFolded()) m_panes->showList();
}

void InboxPage::openPerson(ContactId contact, std::optional<AddressKind> to)
{
    onFinished(m_context.threads.openWith(contact), this, [this, to](const Result<ThreadId>& thread) {
        if (!thread) return Q_EMIT failed(thread.error());
        open({*thread, to});
    });
}

void InboxPage::openRow(int row)
{
    if (row < m_threads->rowCount()) m_list->setCurrentIndex(m_threads->index(row));
}

void InboxPage::onLoaded()
{
    m_isLoaded = true;
    const int row = m_threads->rowOf(m_pane->thread());
    if (row >= 0) m_pane->refresh(m_threads->thread(row));
    if (row < 0 && m_content->currentWidget() == m_pane) followElsewhere(m_pane->thread());
    updateEmpty();
    Q_EMIT loaded();
}

/// The open conversation is in another list than the one that is shown.
void InboxPage::followElsewhere(ThreadId thread)
{
    onFinished(m_context.threads.threads({thread}), this, [this, thread](const Result<std::vector<Thread>>& found) {
        if (!found || m_pane->thread() != thread || m_content->currentWidget() != m_pane) return;
        found->empty() ? followMerge(thread) : m_pane->refresh(found->front());
    });
}

/// The open conversation is gone: where its person was made one with another, it goes on in that one's.
void InboxPage::followMerge(ThreadId thread)
{
    if (!m_context.people || m_details->person().isNull()) return showNothing();
    onFinished(m_context.people->mergeOf(m_details->person()), this,
               [this, thread](const Result<std::optional<MergeRecord>>& merge) {
                   if (m_pane->thread() != thread || m_content->currentWidget() != m_pane) return;
                   if (!merge || !*merge) return showNothing();
                   followPerson(thread, (*merge)->kept);
               });
}

void InboxPage::followPerson(ThreadId from, ContactId kept)
{
    onFinished(m_context.threads.openWith(kept), this, [this, from](const Result<ThreadId>& thread) {
        if (m_pane->thread() != from || m_content->currentWidget() != m_pane) return;
        if (!thread) return showNothing();
        m_list->select(*thread);
        read({*thread, {}, {}, Opening::Attention::None});
    });
}

void InboxPage::updateEmpty()
{
    const bool nothing = m_isLoaded && m_threads->rowCount() == 0 && m_threads->counts().isEmpty;
    const QWidget* focused = window()->focusWidget();
    const bool hasFocus = !focused || isAncestorOf(focused);
    setCurrentWidget(nothing ? static_cast<QWidget*>(m_welcome) : m_panes);
    if (!nothing) return;
    welcome(*m_welcome, m_context.gateway,
            {[this] { Q_EMIT newMessageRequested(); }, [this] { Q_EMIT settingsRequested(); },
             [this] { Q_EMIT setUpRequested(SetUpStep::Texts); }, [this] { Q_EMIT demoRequested(); }});
    if (hasFocus) m_welcome->focusMain();
}

void InboxPage::keepAsDraft(ThreadId thread, Channel channel, const QString& text)
{
    if (m_pane->thread() == thread && m_content->currentWidget() == m_pane) {
        OutgoingMessage message;
        message.channel = channel;
        message.content = text;
        m_pane->composer().giveBack(message);
        Q_EMIT wantedNow();
        return m_pane->composer().focusField();
    }
    Draft added;
    added.threadId = thread;
    added.channel = channel;
    added.content = text;
    onFinished(m_context.threads.giveBack(added), this, [this, thread](const Result<>& kept) {
        if (!kept) return Q_EMIT failed(kept.error());
        m_pane->drafts().takeUp(thread);
        open({thread});
    });
}

void InboxPage::focusList()
{
    if (currentWidget() == m_welcome) return m_welcome->focusMain();
    if (m_panes->isFolded() && m_panes->isContentShown()) return m_pane->composer().focusField();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void InboxPage::focusNext(int step)
{
    const std::array<QWidget*, 3> parts{m_list, &m_pane->view(), &m_pane->composer()};
    const QWidget* focused = window()->focusWidget();
    int at = 0;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i)
        if (parts[static_cast<size_t>(i)] == focused || parts[static_cast<size_t>(i)]->isAncestorOf(focused)) at = i;
    const int count = m_content->currentWidget() == m_pane ? static_cast<int>(parts.size()) : 1;
    const int next = (at + step + count) % count;
    if (next == 2) return m_pane->composer().focusField();
    parts[static_cast<size_t>(next)]->setFocus(Qt::ShortcutFocusReason);
}

void InboxPage::showWaiting(const SendingState& state)
{
    WaitingReasons reasons;
    for (const Channel channel : m_context.senders.connectedChannels()) {
        const MessageSender* sender = m_context.senders.sender(channel);
        if (const QString why = waitingText(state, sender->provider(), sender->from()); !why.isEmpty())
            reasons.emplace(channel, why);
    }
    m_pane->view().setWaitingFor(reasons);
}

}  // namespace uinbox::ui
