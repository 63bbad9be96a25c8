// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "actions/ActionRegistry.h"
#include "actions/Keymap.h"
#include "analytics/AnalyticsPage.h"
#include "common/AppearancePreferences.h"
#include "common/ErrorText.h"
#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "db/Database.h"
#include "health/HealthGateway.h"
#include "health/HealthText.h"
#include "help/HelpDesk.h"
#include "inbox/AwayCard.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListModel.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"
#include "shell/Closing.h"
#include "shell/Finding.h"
#include "shell/HealthLight.h"
#include "shell/InboxPage.h"
#include "shell/KeysBanner.h"
#include "shell/LinkOpener.h"
#include "shell/MainMenu.h"
#include "shell/NavigationRail.h"
#include "shell/Pages.h"
#include "shell/Panes.h"
#include "shell/RailButton.h"
#include "shell/SendingBanner.h"
#include "shell/SessionKeeper.h"
#include "shell/ToastPlace.h"
#include "shell/UndoCommands.h"
#include "shell/WayBack.h"
#include "shell/WidgetKeys.h"
#include "shell/WindowBanners.h"
#include "shell/WindowClosing.h"
#include "shell/WindowCommands.h"
#include "shell/WindowDialogs.h"
#include "shell/WindowTransfers.h"
#include "theme/Theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

const QString kInbox = QStringLiteral("inbox");
const QString kContacts = QStringLiteral("contacts");
const QString kScheduled = QStringLiteral("scheduled");
const QString kAnalytics = QStringLiteral("analytics");
constexpr QSize kSmallest{480, 420};
constexpr QSize kSmallestScreen{640, 480};
constexpr int kShort = 500;  ///< a window lower than this has room for one line across it

}  // namespace

MainWindow::MainWindow(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_actions(new ActionRegistry(*this)),
      m_keymap(new Keymap(context.isDemo ? QString() : QDir(context.profileDir).filePath(QStringLiteral("keys.json")), this)),
      m_dialogs(new WindowDialogs(context, *m_actions, *m_keymap, *this)),
      m_banners(new WindowBanners(context.theme, this)),
      m_rail(new NavigationRail(context.theme, this)),
      m_pages(new Pages(*m_actions, *m_rail, this)),
      m_wayBack(new WayBack(context.theme, this)),
      m_inbox(new InboxPage(context, *m_actions->action(u"app.newMessage"), this)),
      m_contacts(new ContactsPage(context)),
      m_scheduled(new ScheduledPage(context, context.scheduling)),
      m_toasts(new ToastArea(context.theme, this)),
      m_transfers(makeTransfers(context, *this)),
      m_undo(new UndoCommands(context.undo, m_inbox->pane(), *m_toasts, *this)),
      m_light(new HealthLight(context, *this)),
      m_session(new SessionKeeper(context.profileDir, *this, *m_inbox, *m_pages)),
      m_links(makeLinks()),
      m_closing(makeClosing(context, *this))
{
    setWindowIcon(applicationIcon());
    connect(&context.theme, &Theme::changed, this, &MainWindow::fitSize);
    fitSize();
    m_undo->addActions(*m_actions);
    if (context.analytics) m_analytics = new AnalyticsPage(context, *context.analytics, this);
    addPages();
    addWindowActions();
    build();
    listenToInbox();
    listenToPages();
    listenToDialogs();
    bindKeys();
    new ToastPlace(*m_toasts, context.theme, {*m_rail, *m_pages, m_inbox->panel(), pane()});
    if (context.isDemo) m_banners->showDemo([this] { Q_EMIT connectRequested(); });
    updateTitle();
    m_session->restoreWindow();
    m_inbox->focusList();
    m_dialogs->help().tellNewVersion(*m_toasts, QCoreApplication::applicationVersion());
    threads().reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    const auto keys = [](Qt::Key number, Qt::Key letter) {
        return QList<QKeySequence>{QKeySequence(Qt::CTRL | number), QKeySequence(Qt::Key_G, letter)};
    };
    m_pages->add({kInbox, tr("&Inbox"), keys(Qt::Key_1, Qt::Key_I), Icon::Inbox, *m_inbox, [this] { m_inbox->focusList(); }});
    m_pages->add(
        {kContacts, tr("C&ontacts"), keys(Qt::Key_2, Qt::Key_C), Icon::Contacts, *m_contacts, [this] { m_contacts->focusList(); }});
    RailButton& scheduled = m_pages->add({kScheduled, tr("S&cheduled"), keys(Qt::Key_3, Qt::Key_S), Icon::Schedule, *m_scheduled,
                                          [this] { m_scheduled->focusList(); }});
    connect(&m_scheduled->model(), &ScheduledListModel::askingChanged, &scheduled,
            [&scheduled](int asking) { scheduled.setBadge(asking, askingText(asking)); });
    if (m_analytics)
        m_pages->add({kAnalytics, tr("&Analytics"), keys(Qt::Key_4, Qt::Key_A), Icon::Analytics, *m_analytics,
                      [this] { m_analytics->focusFigures(); }});
    m_finding = new Finding(m_context, {*m_pages, *m_wayBack, *m_rail, *m_inbox, *m_contacts, *m_actions, {m_analytics}}, this);
}

void MainWindow::addWindowActions()
{
    addWindowCommands(*m_actions, *this,
                      {[this] {
                           m_undo->say(tr("Asking the providers for new messages…"), std::chrono::seconds(3));
                           Q_EMIT syncRequested();
                       },
                       [this](int step) { m_inbox->focusNext(step); },
                       [this] { panes().setDetailsWanted(!panes().areDetailsWanted()); }, [this] { quit(); }});
    addTextSizeCommands(*m_actions, m_context.preferences);
    new MainMenu(*m_actions, *this);
    for (const auto& [id, icon] : {std::pair(u"app.menu", Icon::Menu), std::pair(u"app.settings", Icon::Settings)})
        m_rail->add(*m_actions->action(id), icon, NavigationRail::Place::Bottom);
    m_light->addTo(*m_rail, *m_actions);
    m_inbox->addActions(*m_actions);
    m_contacts->addActions(*m_actions);
    addTransferCommands(*m_transfers, *m_actions);
    m_scheduled->addActions(*m_actions);
    if (m_analytics) m_analytics->addActions(*m_actions);
    describeWidgetKeys(*m_actions, pane().composer());
}

void MainWindow::build()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_finding, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addLayout(row, 1);
}

std::unique_ptr<LinkOpener> MainWindow::makeLinks()
{
    LinkWindow window{.widget = *this};
    window.open = [this](ThreadId thread, std::optional<AddressKind> to) {
        openConversation(thread, to);
        pane().drafts().takeUp(thread);
    };
    window.openAt = [this](ThreadId thread, EntryId entry) { m_inbox->open({thread, {}, entry}); };
    window.shown = [this] { return pane().isVisible() ? pane().thread() : ThreadId(); };
    window.giveBack = [this](const OutgoingMessage& message) { pane().composer().giveBack(message); };
    window.say = [this](const QString& sentence) { say(sentence); };
    window.unsay = [this] { m_banners->unsay(); };
    window.asked = [this](QWidget& question) { question.addAction(m_actions->action(u"app.quit")); };
    return std::make_unique<LinkOpener>(m_context, std::move(window));
}

void MainWindow::bindKeys()
{
    m_keymap->bind(*m_actions);
    m_actions->setSingleKeys(m_context.preferences.get(kSingleKeys));
    connect(&m_context.preferences, &Preferences::changed, m_actions,
            [this] { m_actions->setSingleKeys(m_context.preferences.get(kSingleKeys)); });
    m_actions->refresh();
    const auto change = [this] { m_dialogs->showSettings(SettingsDialog::Category::Shortcuts); };
    (new KeysBanner(*m_keymap, *m_banners, change, this))->sayWrongKeys();
}

ThreadListModel& MainWindow::threads()
{
    return m_inbox->threads();
}

ConversationPane& MainWindow::pane()
{
    return m_inbox->pane();
}

Panes& MainWindow::panes()
{
    return m_inbox->panes();
}

AwayCard& MainWindow::away()
{
    return m_inbox->away();
}

ClockBanner& MainWindow::clockBanner()
{
    return m_banners->clock();
}

void MainWindow::openConversation(ThreadId thread, std::optional<AddressKind> to)
{
    m_inbox->open({thread, to});
}

void MainWindow::openRow(int row)
{
    m_inbox->openRow(row);
}

void MainWindow::openLink(const AddressResult& link)
{
    m_links->open(link);
}

void MainWindow::startNewMessage()
{
    m_dialogs->startNewMessage();
}

void MainWindow::showHealth()
{
    m_light->showPage();
}

void MainWindow::onListFailed(const Error& error)
{
    // What is damaged has a banner of its own, and reading it once more mends nothing.
    if (error.kind == ErrorKind::Cancelled || (error.kind == ErrorKind::Corrupt && m_context.database.damage())) return;
    const auto again = [this] {
        m_banners->hideProblem();
        threads().reload();
    };
    m_banners->showProblem(wordsFor(error).oneLine(), again, WindowBanners::Closing::ByProgram);
}

void MainWindow::showStartProblem(const QString& sentence)
{
    m_banners->showProblem(
        sentence, [this] { Q_EMIT startAgainRequested(); }, WindowBanners::Closing::ByPerson);
}

void MainWindow::hideStartProblem()
{
    m_banners->hideProblem();
}

void MainWindow::showSendingState(const SendingState& state)
{
    m_banners->sending().setState(state);
    m_inbox->showWaiting(state);
}

void MainWindow::say(const QString& sentence)
{
    m_banners->say(sentence);
}

void MainWindow::goTo(HealthAction place)
{
    if (place == HealthAction::Rescue) return rescue();
    if (place == HealthAction::OpenScheduled) return m_pages->open(kScheduled);
    if (place == HealthAction::OpenFailed) {
        const auto& latest = m_context.health->facts().failures.latest;
        return latest ? openConversation(*latest) : void();
    }
    using Category = SettingsDialog::Category;
    if (place == HealthAction::OpenReceiving) m_dialogs->showSettings(Category::Receiving);
    if (place == HealthAction::OpenSms || place == HealthAction::ConnectAccount) m_dialogs->showSettings(Category::Sms);
    if (place == HealthAction::OpenEmail) m_dialogs->showSettings(Category::Email);
}

void MainWindow::updateTitle()
{
    const int unread = threads().unreadThreads();
    const QString name = m_context.isDemo ? tr("Unified Inbox, sample data") : tr("Unified Inbox");
    setWindowTitle(unread > 0 ? QStringLiteral("(%1) %2").arg(unread).arg(name) : name);
}

void MainWindow::fitSize()
{
    // Larger words need more of the screen, which has 640 x 480 at least.
    setMinimumSize((kSmallest * m_context.theme.textScale()).expandedTo(kSmallest).boundedTo(kSmallestScreen));
    m_banners->setBrief(height() < m_context.theme.scaled(kShort));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSize();
}

void MainWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Back at the window, what it shows is seen.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && pane().view().isAtEnd()) pane().markRead();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_session->keep();
    event->setAccepted(m_closing->isSettled(ClosingPurpose::Quit, [this] { close(); }));
}

void MainWindow::quit()
{
    if (!m_closing->isSettled(ClosingPurpose::Quit, [this] { quit(); })) return;
    Q_EMIT quitRequested();
    close();
}

void MainWindow::rescue()
{
    if (m_closing->isSettled(ClosingPurpose::Repair, [this] { rescue(); })) Q_EMIT rescueRequested();
}

void MainWindow::whenSettled(std::function<void()> go)
{
    if (m_closing->isSettled(ClosingPurpose::Language, go)) go();
}

void MainWindow::letGo()
{
    m_session->keep();
    pane().drafts().leave();
    if (UnsavedDialog* forms = m_dialogs->forms()) forms->letGo();
    m_closing->letGo();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // What nobody inside wanted.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return goBack();
    QWidget::keyPressEvent(event);
}

void MainWindow::goBack()
{
    if (!m_pages->isCurrent(kInbox)) return m_pages->open(kInbox);
    panes().showList();
    m_inbox->focusList();
}

}  // namespace uinbox::ui
