// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "channels/MessageSender.h"
#include "channels/Senders.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "composer/Composer.h"
#include "contacts/PhoneNumber.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/AwayCard.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "settings/AccountsGateway.h"
#include "settings/SettingsDialog.h"
#include "shell/ActionRegistry.h"
#include "shell/ClockBanner.h"
#include "shell/LineButton.h"
#include "shell/ListPanel.h"
#include "shell/NavigationRail.h"
#include "shell/NewMessageDialog.h"
#include "shell/RailButton.h"
#include "shell/SendingBanner.h"
#include "shell/ShortcutSheet.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace uinbox::ui {

MainWindow::MainWindow(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_memory(context.profileDir),
      m_actions(new ActionRegistry(*this)),
      m_threads(new ThreadListModel(context.threads, context.database, context.clock, this)),
      m_demoBanner(new Banner(context.theme, this)),
      m_banner(new Banner(context.theme, this)),
      m_sending(new SendingBanner(context.theme, this)),
      m_rail(new NavigationRail(context.theme, this)),
      m_panes(new QSplitter(this)),
      m_listView(new ThreadListView(*m_threads, context.theme)),
      m_content(new QStackedWidget(this)),
      m_pane(new ConversationPane(context)),
      m_pages(new QStackedWidget(this)),
      m_firstRun(new EmptyState(Icon::Inbox, context.theme)),
      m_noneOpen(new EmptyState(Icon::Sms, context.theme))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 420);
    addActions();
    build();
    connect(m_listView, &ThreadListView::opened, this, [this](ThreadId thread) { open(thread); });
    // Whoever clicks a conversation, or presses Enter on it, wants to write there.
    for (const auto chosen : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(m_listView, chosen, this, [this] { m_pane->composer().focusField(); });
    connect(m_threads, &ThreadListModel::loaded, this, &MainWindow::onThreadsChanged);
    connect(m_threads, &ThreadListModel::unreadChanged, m_list, &ListPanel::setUnread);
    connect(m_threads, &ThreadListModel::unreadChanged, this, &MainWindow::updateTitle);
    connect(m_threads, &ThreadListModel::failed, this, &MainWindow::onListFailed);
    connect(m_sending, &SendingBanner::settingsRequested, this, &MainWindow::showSettings);
    connect(m_sending, &SendingBanner::retryRequested, this, &MainWindow::sendingRetryRequested);
    connect(m_pane, &ConversationPane::settingsRequested, this, &MainWindow::showSettings);
    connect(m_pane, &ConversationPane::left, this, [this] { m_listView->setFocus(Qt::OtherFocusReason); });
    connect(&context.senders, &Senders::changed, this, &MainWindow::updateEmptyState);
    if (context.isDemo) showDemoBanner();
    updateTitle();
    m_memory.restore(*this, *m_panes);
    m_threads->reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_list = new ListPanel(*m_listView, *m_actions->entries().front().action, m_context.theme, this);
    m_away = new AwayCard(m_context.threads, m_context.clock, m_context.theme, m_context.isDemo ? QString() : m_context.profileDir,
                          this);
    m_list->setCard(*m_away);
    connect(m_threads, &ThreadListModel::unreadChanged, m_away, &AwayCard::refresh);
    connect(m_away, &AwayCard::opened, this, [this](ThreadId thread) {
        m_listView->select(thread);
        open(thread);
    });
    m_noneOpen->say(tr("Choose a conversation"), tr("Or begin a new one. Alt+Down and Alt+Up go from one to the next."));
    m_content->addWidget(m_noneOpen);
    m_content->addWidget(m_pane);
    m_panes->addWidget(m_list);
    m_panes->addWidget(m_content);
    m_panes->setStretchFactor(1, 1);
    m_panes->setChildrenCollapsible(false);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_scheduled);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_demoBanner);
    layout->addWidget(m_banner);
    m_clockBanner = new ClockBanner(m_context.theme, this);
    layout->addWidget(m_clockBanner);
    layout->addWidget(m_sending);
    layout->addLayout(row, 1);
}

void MainWindow::addActions()
{
    const QString general = tr("General");
    m_actions->add(general, tr("&New message"), {Qt::CTRL | Qt::Key_N}, [this] { startNewMessage(); });
    addPages();
    QAction& settings = m_actions->add(general, tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, [this] { showSettings(); });
    QAction& keys =
        m_actions->add(general, tr("&Keyboard shortcuts"), {Qt::CTRL | Qt::Key_Slash, Qt::Key_F1}, [this] { showShortcuts(); });
    m_actions->add(general, tr("Undo the last send"), {Qt::CTRL | Qt::Key_Z}, [this] { (void)m_pane->undoSend(); });
    m_actions->add(general, tr("Next part of the window"), {Qt::Key_F6}, [this] { nextPane(1); });
    m_actions->add(general, tr("Previous part of the window"), {Qt::SHIFT | Qt::Key_F6}, [this] { nextPane(-1); });
    m_actions->add(general, tr("Full screen"), {Qt::Key_F11}, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions->add(general, tr("Close the window"), {Qt::CTRL | Qt::Key_W}, [this] { close(); });
    m_actions->add(general, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { close(); });
    m_rail->add(keys, Icon::Info, NavigationRail::Place::Bottom);
    m_rail->add(settings, Icon::Settings, NavigationRail::Place::Bottom);
    addLight();
    addViewActions();
    describeKeys();
}

void MainWindow::addPages()
{
    const QString general = tr("General");
    auto* group = new QActionGroup(this);
    m_inboxAction = &m_actions->add(general, tr("&Inbox"), {Qt::CTRL | Qt::Key_1}, [this] { showPage(Page::Inbox); });
    m_rail->add(*m_inboxAction, Icon::Inbox, NavigationRail::Place::Top);
    m_inboxAction->setCheckable(true);
    m_inboxAction->setActionGroup(group);
    m_inboxAction->setChecked(true);
    m_scheduled = new ScheduledPage(m_context, m_context.scheduling);
    connect(m_pane, &ConversationPane::scheduledRequested, this, [this] { showPage(Page::Scheduled); });
    m_scheduledAction = &m_actions->add(general, tr("S&cheduled"), {Qt::CTRL | Qt::Key_3}, [this] { showPage(Page::Scheduled); });
    RailButton& button = m_rail->add(*m_scheduledAction, Icon::Schedule, NavigationRail::Place::Top);
    m_scheduledAction->setCheckable(true);
    m_scheduledAction->setActionGroup(group);
    connect(&m_scheduled->model(), &ScheduledListModel::askingChanged, &button,
            [&button](int asking) { button.setBadge(asking, askingText(asking)); });
    connect(m_scheduled, &ScheduledPage::newMessageRequested, this, &MainWindow::startNewMessage);
    connect(m_scheduled, &ScheduledPage::textReturned, this, &MainWindow::keepAsDraft);
    connect(m_scheduled, &ScheduledPage::conversationRequested, this, [this](ThreadId thread) {
        m_listView->select(thread);
        open(thread);
    });
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    QAction* action = page == Page::Inbox ? m_inboxAction : m_scheduledAction;
    action->setChecked(true);
    updateEmptyState();
    if (page == Page::Inbox)
        m_listView->setFocus(Qt::ShortcutFocusReason);
    else
        m_scheduled->focusList();
}

void MainWindow::addViewActions()
{
    using Among = ThreadListView::Among;
    const QString group = tr("Conversations");
    m_actions->add(group, tr("Next conversation"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown},
                   [this] { m_listView->go(1, Among::All); });
    m_actions->add(group, tr("Previous conversation"),
                   {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp},
                   [this] { m_listView->go(-1, Among::All); });
    m_actions->add(group, tr("Next unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down}, [this] { m_listView->go(1, Among::Unread); });
    m_actions->add(group, tr("Previous unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, [this] { m_listView->go(-1, Among::Unread); });
    m_actions->add(group, tr("Mark as read"), {Qt::CTRL | Qt::Key_R}, [this] { m_pane->markRead(); });
    m_actions->add(group, tr("Write"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { m_pane->composer().focusField(); });
    m_actions->add(group, tr("Jump to the newest message"), {Qt::CTRL | Qt::Key_J}, [this] { m_pane->view().jumpToLatest(); });
}

void MainWindow::describeKeys()
{
    const QString messages = tr("Messages");
    m_actions->describe(messages, tr("Previous or next message"), {Qt::Key_Up, Qt::Key_Down});
    m_actions->describe(messages, tr("Copy"), {Qt::CTRL | Qt::Key_C});
    m_actions->describe(messages, tr("Details"), {Qt::CTRL | Qt::Key_D});
    m_actions->describe(messages, tr("Send again, or open the link"), {Qt::Key_Return});
    const QString writing = tr("Writing");
    m_actions->describe(writing, tr("Send"), {Qt::CTRL | Qt::Key_Return});
    m_actions->describe(writing, tr("Send an SMS or WhatsApp message"), {Qt::Key_Return});
    m_actions->describe(writing, tr("Send later"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return});
    m_actions->describe(writing, tr("New line"), {Qt::SHIFT | Qt::Key_Return});
    m_actions->describe(writing, tr("Next channel"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    m_actions->describe(writing, tr("Attach files"), {Qt::CTRL | Qt::Key_U});
    m_actions->describe(writing, tr("Back to the list"), {Qt::Key_Escape});
}

void MainWindow::open(ThreadId thread, std::optional<AddressKind> to)
{
    m_wanted = thread;
    if (m_page != Page::Inbox) showPage(Page::Inbox);
    // At once where the list has it, so that whoever types on writes to the person they see.
    if (const int row = m_threads->rowOf(thread); row >= 0) return onOpened(m_threads->thread(row), to);
    onFinished(m_context.threads.threads({thread}), this, [this, thread, to](const Result<std::vector<Thread>>& found) {
        if (thread != m_wanted) return;
        if (!found) return onListFailed(found.error());
        if (found->empty()) return;
        onOpened(found->front(), to);
        m_pane->composer().focusField();
    });
}

void MainWindow::onOpened(const Thread& thread, std::optional<AddressKind> to)
{
    m_pane->open(thread);
    if (to) m_pane->writeTo(*to);
    m_content->setCurrentWidget(m_pane);
    updateEmptyState();
}

void MainWindow::openRow(int row)
{
    if (row < m_threads->rowCount()) m_listView->setCurrentIndex(m_threads->index(row));
}

void MainWindow::onThreadsChanged()
{
    m_loaded = true;
    const int row = m_threads->rowOf(m_pane->thread());
    if (row >= 0) m_pane->refresh(m_threads->thread(row));
    if (row < 0 && m_content->currentWidget() == m_pane && !m_threads->canFetchMore({})) m_content->setCurrentWidget(m_noneOpen);
    updateEmptyState();
    Q_EMIT threadsLoaded();
}

void MainWindow::onListFailed(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) return;
    m_banner->say(wordsFor(error).oneLine());
    m_banner->offer(tr("Try again"), [this] {
        m_banner->hide();
        m_threads->reload();
    });
}

void MainWindow::updateEmptyState()
{
    if (m_page == Page::Scheduled) return m_pages->setCurrentWidget(m_scheduled);
    const bool nothing = m_loaded && m_threads->rowCount() == 0;
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_firstRun) : m_panes);
    if (!nothing) return;
    using Weight = EmptyState::Weight;
    const AccountsGateway& accounts = m_context.gateway;
    const TwilioForm twilio = accounts.twilio();
    if (twilio.isConnected || accounts.whatsApp().isConnected || accounts.email().isConnected) {
        m_firstRun->say(
            tr("No messages yet"),
            twilio.phoneNumber.isEmpty()
                ? tr("Write to somebody, and the conversation is here.")
                : tr("Messages to %1 appear here as they arrive.").arg(PhoneNumber::formatInternational(twilio.phoneNumber)));
        m_firstRun->offer(tr("Write to somebody"), Weight::Main, [this] { startNewMessage(); });
        m_firstRun->offer(tr("Settings"), Weight::Side, [this] { showSettings(); });
        return;
    }
    m_firstRun->say(tr("Welcome to your inbox"),
                    tr("Connect Twilio for SMS and WhatsApp and Resend for e-mail, or look around first: nothing in the sample "
                       "data is real, and nothing is sent."));
    m_firstRun->offer(tr("Connect my accounts"), Weight::Main, [this] { showSettings(); });
    m_firstRun->offer(tr("Look around with sample data"), Weight::Side, [this] { Q_EMIT demoRequested(); });
}

void MainWindow::updateTitle()
{
    const int unread = m_threads->unreadThreads();
    const QString name = m_context.isDemo ? tr("Unified Inbox, sample data") : tr("Unified Inbox");
    setWindowTitle(unread > 0 ? QStringLiteral("(%1) %2").arg(unread).arg(name) : name);
}

void MainWindow::showDemoBanner()
{
    m_demoBanner->say(tr("Sample data: nothing is sent, nothing is kept."));
    m_demoBanner->offer(tr("Connect my accounts"), [this] { Q_EMIT connectRequested(); });
}

void MainWindow::showStartProblem(const QString& sentence)
{
    m_banner->say(sentence);
    m_banner->offer(tr("Try again"), [this] { Q_EMIT startAgainRequested(); });
    m_banner->offerClose();
}

void MainWindow::hideStartProblem()
{
    m_banner->hide();
}

void MainWindow::showSendingState(const SendingState& state)
{
    m_sending->setState(state);
    WaitingReasons reasons;
    for (const Channel channel : m_context.senders.connectedChannels()) {
        const MessageSender* sender = m_context.senders.sender(channel);
        if (const QString why = waitingText(state, sender->provider(), sender->from()); !why.isEmpty())
            reasons.emplace(channel, why);
    }
    m_pane->view().setWaitingFor(reasons);
}

void MainWindow::keepAsDraft(ThreadId thread, Channel channel, const QString& text)
{
    if (m_pane->thread() == thread) {
        showPage(Page::Inbox);
        OutgoingMessage message;
        message.channel = channel;
        message.content = text;
        m_pane->composer().giveBack(message);
        return m_pane->composer().focusField();
    }
    onFinished(m_context.threads.draft(thread), this, [=, this](const Result<std::optional<Draft>>& before) {
        if (!before) return onListFailed(before.error());
        const bool isMore = *before && !(*before)->content.trimmed().isEmpty();
        const QString whole = isMore ? text + QStringLiteral("\n\n") + (*before)->content : text;
        onFinished(m_context.threads.saveDraft(thread, channel, whole), this, [this, thread](const Result<>& saved) {
            if (!saved) return onListFailed(saved.error());
            m_listView->select(thread);
            open(thread);
        });
    });
}

void MainWindow::showSettings()
{
    if (m_context.isDemo) return offerOwnInbox();
    makeSettings();
}

SettingsDialog* MainWindow::makeSettings()
{
    auto* dialog = new SettingsDialog(m_context.gateway, m_context.line, m_context.theme, this);
    if (m_context.recorder) dialog->addArrivals(*m_context.recorder);
    dialog->open();
    return dialog;
}

void MainWindow::addLight()
{
    if (!m_context.line) return;
    auto* light = new LineButton(*m_context.line, m_context.theme, m_rail);
    m_rail->addAbove(*light);
    connect(light, &QToolButton::clicked, this, [this] { makeSettings()->choose(SettingsDialog::Category::Receiving); });
}

void MainWindow::offerOwnInbox()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Settings"),
                                     tr("Settings belong to your own inbox, and this is sample data. Open your own inbox now?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* own = question->addButton(tr("Open my inbox"), QMessageBox::AcceptRole);
    question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(own);
    connect(own, &QPushButton::clicked, this, &MainWindow::connectRequested);
    question->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutSheet(*m_actions, m_context.theme, this))->open();
}

void MainWindow::startNewMessage()
{
    auto* dialog = new NewMessageDialog(m_context.contacts, m_context.threads, m_context.theme, this);
    connect(dialog, &NewMessageDialog::ready, this, [this](ThreadId thread, AddressKind to) {
        m_listView->select(thread);
        open(thread, to);
        if (m_pane->thread() == thread) m_pane->composer().focusField();
    });
    dialog->open();
}

void MainWindow::nextPane(int step)
{
    const std::array<QWidget*, 3> parts{m_listView, &m_pane->view(), &m_pane->composer()};
    const QWidget* focused = focusWidget();
    int at = 0;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i)
        if (parts[static_cast<size_t>(i)] == focused || parts[static_cast<size_t>(i)]->isAncestorOf(focused)) at = i;
    const int count = m_content->currentWidget() == m_pane ? static_cast<int>(parts.size()) : 1;
    const int next = (at + step + count) % count;
    if (next == 2) return m_pane->composer().focusField();
    parts[static_cast<size_t>(next)]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Back at the window, what it shows is seen.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_pane->view().isAtEnd()) m_pane->markRead();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_pane->flushDraft();
    m_memory.store(*this, *m_panes);
    event->accept();
}

}  // namespace uinbox::ui
