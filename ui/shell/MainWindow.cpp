// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "analytics/AnalyticsPage.h"
#include "channels/MessageSender.h"
#include "channels/Senders.h"
#include "common/AppearancePreferences.h"
#include "common/Banner.h"
#include "common/EmptyState.h"
#include "common/ErrorText.h"
#include "composer/Composer.h"
#include "contacts/ContactsPage.h"
#include "contacts/PersonDetails.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "health/HealthDialog.h"
#include "health/HealthGateway.h"
#include "health/HealthPage.h"
#include "inbox/AwayCard.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "settings/SettingsDialog.h"
#include "shell/ClockBanner.h"
#include "shell/ConversationActions.h"
#include "shell/ConversationCommands.h"
#include "shell/LineButton.h"
#include "shell/NavigationRail.h"
#include "shell/Panes.h"
#include "shell/RailButton.h"
#include "shell/ReadingPlace.h"
#include "shell/SendingBanner.h"
#include "shell/UndoCommands.h"
#include "shell/Welcome.h"
#include "shell/WindowCommands.h"
#include "shell/WindowDialogs.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
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
      m_keymap(new Keymap(context.isDemo ? QString() : QDir(context.profileDir).filePath(QStringLiteral("keys.json")), this)),
      m_dialogs(new WindowDialogs(context, *m_actions, *m_keymap, *this)),
      m_threads(new ThreadListModel(context.threads, context.database, context.clock, this)),
      m_demoBanner(new Banner(context.theme, this)),
      m_banner(new Banner(context.theme, this)),
      m_keysBanner(new Banner(context.theme, this)),
      m_undoLine(new Banner(context.theme, this)),
      m_sending(new SendingBanner(context.theme, this)),
      m_rail(new NavigationRail(context.theme, this)),
      m_listView(new ThreadListView(*m_threads, context.theme)),
      m_content(new QStackedWidget(this)),
      m_pane(new ConversationPane(context)),
      m_details(new PersonDetails(context)),
      m_panes(nullptr),
      m_undo(new UndoCommands(context.undo, *m_pane, *m_undoLine, *this)),
      m_contacts(new ContactsPage(context)),
      m_scheduled(new ScheduledPage(context, context.scheduling)),
      m_pages(new QStackedWidget(this)),
      m_pageGroup(new QActionGroup(this)),
      m_firstRun(new EmptyState(Icon::Inbox, context.theme)),
      m_noneOpen(new EmptyState(Icon::Sms, context.theme))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(480, 420);
    if (context.analytics) m_analytics = new AnalyticsPage(context, *context.analytics, this);
    addActions();
    build();
    listen();
    bindKeys();
    if (context.isDemo) showDemoBanner();
    updateTitle();
    m_memory.restore(*this, m_panes->splitter());
    m_panes->setDetailsWanted(m_memory.session().details);
    m_threads->reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::listen()
{
    connect(m_listView, &ThreadListView::opened, this, [this](ThreadId thread) { open(thread); });
    // Whoever clicks a conversation, or presses Enter on it, wants to write there.
    for (const auto chosen : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(m_listView, chosen, this, [this] {
            if (m_listView->isSelecting()) return;
            m_panes->showContent();
            m_pane->composer().focusField();
        });
    connect(m_threads, &ThreadListModel::loaded, this, &MainWindow::onThreadsChanged);
    connect(m_threads, &ThreadListModel::countsChanged, this, &MainWindow::updateEmptyState);
    connect(m_list, &InboxPanel::failed, this, &MainWindow::onListFailed);
    connect(m_list, &InboxPanel::openRequested, this, [this] {
        m_panes->showContent();
        m_pane->composer().focusField();
    });
    connect(m_listView, &ThreadListView::leftEmpty, this, [this] { m_content->setCurrentWidget(m_noneOpen); });
    connect(m_threads, &ThreadListModel::unreadChanged, this, &MainWindow::updateTitle);
    connect(m_threads, &ThreadListModel::unreadChanged, m_away, &AwayCard::refresh);
    connect(m_threads, &ThreadListModel::failed, this, &MainWindow::onListFailed);
    connect(m_sending, &SendingBanner::settingsRequested, m_dialogs, qOverload<>(&WindowDialogs::showSettings));
    connect(m_sending, &SendingBanner::retryRequested, this, &MainWindow::sendingRetryRequested);
    connect(m_pane, &ConversationPane::settingsRequested, m_dialogs, qOverload<>(&WindowDialogs::showSettings));
    connect(m_pane, &ConversationPane::left, this, &MainWindow::goBack);
    connect(m_pane, &ConversationPane::scheduledRequested, this, [this] { showPage(Page::Scheduled); });
    connect(&m_context.senders, &Senders::changed, this, &MainWindow::updateEmptyState);
    connect(m_panes, &Panes::leftContent, m_listView, [this] { m_listView->setFocus(Qt::OtherFocusReason); });
    const auto show = [this](ThreadId thread, std::optional<AddressKind> to) {
        m_listView->select(thread);
        open(thread, to);
        if (m_pane->thread() == thread) m_pane->composer().focusField();
    };
    connect(m_away, &AwayCard::opened, this, [show](ThreadId thread) { show(thread, {}); });
    connect(m_dialogs, &WindowDialogs::conversationChosen, this, show);
    connect(m_dialogs, &WindowDialogs::connectRequested, this, &MainWindow::connectRequested);
    connect(m_dialogs, &WindowDialogs::personChosen, this, [this](ContactId contact) { openPerson(contact, {}); });
    connect(m_contacts, &ContactsPage::writeRequested, this, &MainWindow::openPerson);
    connect(m_contacts, &ContactsPage::newMessageRequested, m_dialogs, &WindowDialogs::startNewMessage);
    connect(m_contacts, &ContactsPage::failed, this, &MainWindow::onListFailed);
    connect(m_details, &PersonDetails::writeRequested, this, &MainWindow::openPerson);
    connect(m_scheduled, &ScheduledPage::newMessageRequested, m_dialogs, &WindowDialogs::startNewMessage);
    connect(m_scheduled, &ScheduledPage::textReturned, this, &MainWindow::keepAsDraft);
    connect(m_scheduled, &ScheduledPage::conversationRequested, this, [show](ThreadId thread) { show(thread, {}); });
}

void MainWindow::build()
{
    m_list = new InboxPanel(m_context, *m_threads, *m_listView, *m_actions->action(u"app.newMessage"), this);
    m_list->addActions(*m_actions, m_pane->view());
    m_away = new AwayCard(m_context.threads, m_context.clock, m_context.theme, m_context.isDemo ? QString() : m_context.profileDir,
                          this);
    m_list->setCard(*m_away);
    m_noneOpen->say(tr("Choose a conversation"), tr("Or begin a new one. Alt+Down and Alt+Up go from one to the next."));
    m_content->addWidget(m_noneOpen);
    m_content->addWidget(m_pane);
    m_panes = new Panes(*m_list, *m_content, *m_details, m_context.theme, this);
    m_pages->addWidget(m_panes);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_contacts);
    m_pages->addWidget(m_scheduled);
    if (m_analytics) m_pages->addWidget(m_analytics);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_demoBanner);
    layout->addWidget(m_banner);
    layout->addWidget(m_keysBanner);
    m_clockBanner = new ClockBanner(m_context.theme, this);
    layout->addWidget(m_clockBanner);
    layout->addWidget(m_sending);
    layout->addLayout(row, 1);
    layout->addWidget(m_undoLine);
}

void MainWindow::addActions()
{
    m_dialogs->addActions();
    m_undo->addActions(*m_actions);
    addPages();
    addWindowActions();
    m_rail->add(*m_actions->action(u"app.palette"), Icon::Search, NavigationRail::Place::Bottom);
    m_rail->add(*m_actions->action(u"app.shortcuts"), Icon::Info, NavigationRail::Place::Bottom);
    m_rail->add(*m_actions->action(u"app.settings"), Icon::Settings, NavigationRail::Place::Bottom);
    addLight();
    addConversationCommands(*m_actions, *m_listView, *m_pane);
    addConversationActions(*m_actions, *m_pane);
    m_pane->composer().addActions(*m_actions);
    m_contacts->addActions(*m_actions);
    if (m_analytics) m_analytics->addActions(*m_actions);
    describeOwnKeys(*m_actions, *m_pane, *m_scheduled);
}

void MainWindow::addPage(Page page, const char* id, const QString& text, const QList<QKeySequence>& keys, Icon icon)
{
    QAction& action = m_actions->add({.id = QLatin1String(id),
                                      .group = tr("Go to"),
                                      .text = text,
                                      .keys = keys,
                                      .run = [this, page] { showPage(page); },
                                      .icon = icon,
                                      .hint = tr("Show this page")});
    action.setCheckable(true);
    action.setActionGroup(m_pageGroup);
    m_pageActions[static_cast<size_t>(page)] = &action;
    RailButton& button = m_rail->add(action, icon, NavigationRail::Place::Top);
    if (page == Page::Scheduled)
        connect(&m_scheduled->model(), &ScheduledListModel::askingChanged, &button,
                [&button](int asking) { button.setBadge(asking, askingText(asking)); });
}

void MainWindow::addPages()
{
    const auto then = [](Qt::Key second) { return QKeySequence(Qt::Key_G, second); };
    addPage(Page::Inbox, "page.inbox", tr("&Inbox"), {QKeySequence(Qt::CTRL | Qt::Key_1), then(Qt::Key_I)}, Icon::Inbox);
    addPage(Page::Contacts, "page.contacts", tr("C&ontacts"), {QKeySequence(Qt::CTRL | Qt::Key_2), then(Qt::Key_C)},
            Icon::Contacts);
    addPage(Page::Scheduled, "page.scheduled", tr("S&cheduled"), {QKeySequence(Qt::CTRL | Qt::Key_3), then(Qt::Key_S)},
            Icon::Schedule);
    if (m_context.analytics)
        addPage(Page::Analytics, "page.analytics", tr("&Analytics"), {QKeySequence(Qt::CTRL | Qt::Key_4), then(Qt::Key_A)},
                Icon::Analytics);
    m_pageActions[0]->setChecked(true);
}

void MainWindow::addWindowActions()
{
    addWindowCommands(*m_actions, *this,
                      {[this] {
                           m_undo->say(tr("Asking the providers for new messages…"), std::chrono::seconds(3));
                           Q_EMIT syncRequested();
                       },
                       [this](int step) { nextPane(step); }, [this] { m_panes->setDetailsWanted(!m_panes->areDetailsWanted()); },
                       [this] {
                           Q_EMIT quitRequested();
                           close();
                       }});
    addTextSizeCommands(*m_actions, m_context.preferences);
}

void MainWindow::bindKeys()
{
    m_keymap->bind(*m_actions);
    m_actions->setSingleKeys(m_context.preferences.get(kSingleKeys));
    connect(&m_context.preferences, &Preferences::changed, m_actions,
            [this] { m_actions->setSingleKeys(m_context.preferences.get(kSingleKeys)); });
    m_actions->refresh();
    if (m_keymap->problems().empty()) return;
    QStringList lines;
    for (const KeymapProblem& problem : m_keymap->problems())
        lines.append(problem.line > 0 ? tr("line %1: %2").arg(problem.line).arg(problem.what) : problem.what);
    m_keysBanner->say(tr("Not all of your own keys count. In %1, %2").arg(m_keymap->path(), lines.join(u' ')));
    m_keysBanner->offer(tr("Shortcuts"), [this] { m_dialogs->showSettings(SettingsDialog::Category::Shortcuts); });
    m_keysBanner->offerClose();
}

void MainWindow::showPage(Page page)
{
    m_page = page;
    m_pageActions[static_cast<size_t>(page)]->setChecked(true);
    updateEmptyState();
    switch (page) {
        case Page::Inbox: return m_listView->setFocus(Qt::ShortcutFocusReason);
        case Page::Contacts: return m_contacts->focusList();
        case Page::Scheduled: return m_scheduled->focusList();
        case Page::Analytics: return m_analytics->focusFigures();
    }
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
    m_details->setPerson(thread.contactId, thread.id);
    m_panes->showContent();
    m_actions->refresh();
    updateEmptyState();
}

void MainWindow::openPerson(ContactId contact, std::optional<AddressKind> to)
{
    onFinished(m_context.threads.openWith(contact), this, [this, to](const Result<ThreadId>& thread) {
        if (!thread) return onListFailed(thread.error());
        m_listView->select(*thread);
        open(*thread, to);
        if (m_pane->thread() == *thread) m_pane->composer().focusField();
    });
}

void MainWindow::openRow(int row)
{
    if (row < m_threads->rowCount()) m_listView->setCurrentIndex(m_threads->index(row));
}

void MainWindow::onThreadsChanged()
{
    const bool isFirst = !std::exchange(m_loaded, true);
    const int row = m_threads->rowOf(m_pane->thread());
    if (row >= 0) m_pane->refresh(m_threads->thread(row));
    if (row < 0 && m_content->currentWidget() == m_pane) followElsewhere(m_pane->thread());
    updateEmptyState();
    if (isFirst) restoreSession();
    Q_EMIT threadsLoaded();
}

void MainWindow::followElsewhere(ThreadId thread)
{
    onFinished(m_context.threads.threads({thread}), this, [this, thread](const Result<std::vector<Thread>>& found) {
        if (!found || m_pane->thread() != thread) return;
        found->empty() ? m_content->setCurrentWidget(m_noneOpen) : m_pane->refresh(found->front());
    });
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
    if (m_page == Page::Contacts) return m_pages->setCurrentWidget(m_contacts);
    if (m_page == Page::Analytics) return m_pages->setCurrentWidget(m_analytics);
    const bool nothing = m_loaded && m_threads->rowCount() == 0 && m_threads->counts().isEmpty;
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget*>(m_firstRun) : m_panes);
    if (!nothing) return;
    welcome(*m_firstRun, m_context.gateway,
            {[this] { m_dialogs->startNewMessage(); }, [this] { m_dialogs->showSettings(); }, [this] { Q_EMIT demoRequested(); }});
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

void MainWindow::addLight()
{
    if (!m_context.health) return;
    auto* light = new LineButton(*m_context.health, m_context.theme, m_rail);
    m_rail->addAbove(*light);
    connect(light, &QToolButton::clicked, this, &MainWindow::showHealth);
    m_actions->add({.id = QStringLiteral("app.health"),
                    .group = tr("General"),
                    .text = tr("&Line and health"),
                    .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
                    .run = [this] { showHealth(); },
                    .hint = tr("Says of every part of the program whether it works, and what to do")});
}

void MainWindow::showHealth()
{
    if (!m_context.health) return;
    if (auto* open = findChild<HealthDialog*>()) return open->activateWindow();
    auto* dialog = new HealthDialog(*m_context.health, m_context.clock, m_context.theme, m_context.profileDir, this);
    connect(&dialog->page(), &HealthPage::placeRequested, this, [this, dialog](HealthAction place) {
        dialog->close();
        goTo(place);
    });
    dialog->show();
}

void MainWindow::goTo(HealthAction place)
{
    if (place == HealthAction::OpenScheduled) return showPage(Page::Scheduled);
    if (place == HealthAction::OpenFailed) {
        const auto& latest = m_context.health->facts().failures.latest;
        return latest ? openConversation(*latest) : void();
    }
    using Category = SettingsDialog::Category;
    if (place == HealthAction::OpenReceiving) m_dialogs->showSettings(Category::Receiving);
    if (place == HealthAction::OpenSms) m_dialogs->showSettings(Category::Sms);
    if (place == HealthAction::OpenEmail) m_dialogs->showSettings(Category::Email);
}

void MainWindow::openConversation(ThreadId thread, std::optional<AddressKind> to)
{
    m_listView->select(thread);
    open(thread, to);
}

void MainWindow::say(const QString& sentence)
{
    m_banner->say(sentence);
    m_banner->offerClose();
}

void MainWindow::startNewMessage()
{
    m_dialogs->startNewMessage();
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
    m_memory.store(*this, m_panes->splitter());
    m_memory.storeSession(currentSession());
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // What nobody inside wanted.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return goBack();
    QWidget::keyPressEvent(event);
}

void MainWindow::goBack()
{
    if (m_page != Page::Inbox) return showPage(Page::Inbox);
    m_panes->showList();
    m_listView->setFocus(Qt::OtherFocusReason);
}

WindowSession MainWindow::currentSession() const
{
    static constexpr std::array kNames{"inbox", "contacts", "scheduled", "analytics"};
    WindowSession session;
    session.page = QLatin1String(kNames[static_cast<size_t>(m_page)]);
    session.details = m_panes->areDetailsWanted();
    if (m_content->currentWidget() != m_pane || m_pane->thread().isNull()) return session;
    session.thread = m_pane->thread();
    storePlace(m_pane->view(), session);
    return session;
}

void MainWindow::restoreSession()
{
    const WindowSession session = m_memory.session();
    if (session.thread && m_pane->thread().isNull()) {
        if (session.topMessage)
            connect(
                &m_pane->view().model(), &ConversationModel::opened, this, [this, session] { restorePlace(*m_pane, session); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_listView->select(*session.thread);
        open(*session.thread);
    }
    if (session.page == u"contacts") showPage(Page::Contacts);
    if (session.page == u"scheduled") showPage(Page::Scheduled);
    if (session.page == u"analytics" && m_analytics) showPage(Page::Analytics);
}

}  // namespace uinbox::ui
