// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopPresence.h"

#include "actions/ActionRegistry.h"
#include "bus/SessionBus.h"
#include "common/DesktopPreferences.h"
#include "composer/Composer.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationPane.h"
#include "inbox/ThreadListModel.h"
#include "shell/FreedesktopNotifications.h"
#include "shell/MainWindow.h"
#include "shell/MentionNotifier.h"
#include "shell/Notifier.h"
#include "shell/PortalNotifications.h"
#include "shell/TrayNotifications.h"

#include <QApplication>
#include <QCloseEvent>
#include <QTimer>

namespace uinbox::app {

namespace {

/// How long the tray may need to be found before the window is shown all the same.
constexpr std::chrono::seconds kTrayPatience{3};

std::unique_ptr<ui::NotificationOutlet> makeOutlet(ui::SessionBus& bus)
{
    if (ui::isSandboxed()) return std::make_unique<ui::PortalNotifications>(bus);
    return std::make_unique<ui::FreedesktopNotifications>(bus);
}

}  // namespace

DesktopPresence::DesktopPresence(ui::SessionBus& bus, ui::Preferences& preferences, QObject* parent)
    : DesktopGateway(parent),
      m_preferences(preferences),
      m_host(bus),
      m_tray(m_host, preferences),
      m_badge(bus),
      m_desktopOutlet(makeOutlet(bus)),
      m_outlet(std::make_unique<ui::TrayNotifications>(*m_desktopOutlet, m_tray))
{
    connect(m_outlet.get(), &ui::NotificationOutlet::availabilityChanged, this, &DesktopGateway::changed);
    connect(&m_host, &ui::TrayHost::changed, this, &DesktopGateway::changed);
    connect(&m_tray, &ui::Tray::openRequested, this, [this] { present({}); });
    connect(&m_tray, &ui::Tray::newMessageRequested, this, [this] { compose({}); });
    connect(&m_tray, &ui::Tray::quitRequested, this, &DesktopPresence::quitRequested);
}

DesktopPresence::~DesktopPresence()
{
    if (m_window) m_window->removeEventFilter(this);
}

void DesktopPresence::attach(ui::MainWindow& window, const ui::AppContext& context)
{
    m_window = &window;
    makeNotifier(context);
    listen();
}

void DesktopPresence::listen()
{
    m_window->installEventFilter(this);
    const auto count = [this](int threads) {
        m_badge.setCount(threads);
        m_tray.setUnread(threads);
    };
    connect(&m_window->threads(), &ui::ThreadListModel::unreadChanged, this, count);
    count(m_window->threads().unreadThreads());
    connect(&m_window->pane(), &ui::ConversationPane::opened, m_notifier.get(), &ui::Notifier::windowChanged);
    // A window in a tray that is gone could not be found again.
    connect(&m_tray, &ui::Tray::shownChanged, this, [this] {
        if (!m_tray.isShown() && !m_window->isVisible() && !m_isEnding) m_window->show();
    });
}

void DesktopPresence::makeNotifier(const ui::AppContext& context)
{
    ui::NotifierWindow window;
    window.isRead = [this](ThreadId thread) { return isRead(thread); };
    window.open = [this](ThreadId thread, const QString& token) {
        present(token);
        m_window->openConversation(thread);
    };
    window.write = [this](ThreadId thread, const QString& token) {
        present(token);
        m_window->openConversation(thread);
        m_window->pane().composer().focusField();
    };
    window.showInbox = [this](const QString& token) { present(token); };
    m_notifier = std::make_unique<ui::Notifier>(context, *m_outlet, std::move(window), ui::Notifier::Timing{});
    ui::MentionWindow mentions;
    mentions.isRead = [this](ThreadId thread) { return isRead(thread); };
    mentions.open = [this](ThreadId thread, NoteId note, const QString& token) {
        present(token);
        m_window->openLink(ui::parseAddressLink(ui::linkTo(thread, entryId(note))));
    };
    mentions.showAll = [this](const QString& token) {
        present(token);
        m_window->actionRegistry().action(u"page.mentions")->trigger();
    };
    m_mentions = std::make_unique<ui::MentionNotifier>(context, *m_outlet, std::move(mentions));
}

void DesktopPresence::showFirst()
{
    if (!m_preferences.get(ui::kStartHidden) || !m_preferences.get(ui::kTrayIcon)) return m_window->show();
    QTimer::singleShot(kTrayPatience, this, [this] {
        if (!m_tray.isShown()) m_window->show();
    });
}

void DesktopPresence::present(const QString& token)
{
    if (!m_window || m_isEnding) return;
    // Qt's Wayland platform takes it from there when the window asks to be activated.
    if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // A question that is open stays before the window it asks about.
    if (QWidget* question = QApplication::activeModalWidget()) {
        question->raise();
        question->activateWindow();
    }
}

void DesktopPresence::compose(const QString& token)
{
    if (!m_window || m_isEnding) return;
    present(token);
    m_window->startNewMessage();
}

void DesktopPresence::open(const StartRequest& request)
{
    if (!m_window || m_isEnding) return;
    present(request.token);
    ui::AddressLink files;
    for (const QString& word : request.words) {
        const ui::AddressResult link = ui::parseArgument(word, request.folder);
        // Files that are given together go into one message.
        if (link && !link->files.isEmpty())
            files.files += link->files;
        else
            m_window->openLink(link);
    }
    if (!files.files.isEmpty()) m_window->openLink(files);
}

bool DesktopPresence::isInTray() const
{
    return m_window && !m_isEnding && !m_window->isVisible() && m_tray.isShown();
}

bool DesktopPresence::isRead(ThreadId thread) const
{
    const bool isSeen = m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow();
    return isSeen && m_window->pane().isVisible() && m_window->pane().thread() == thread;
}

bool DesktopPresence::canNotify() const
{
    return m_outlet->isThere();
}

bool DesktopPresence::showTestNotification()
{
    return m_notifier && m_notifier->showTest();
}

bool DesktopPresence::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Close && !m_isEnding && m_tray.isShown() &&
        m_preferences.get(ui::kTrayKeep)) {
        m_window->pane().drafts().flush();
        event->ignore();
        m_window->hide();
        return true;
    }
    if (watched == m_window && event->type() == QEvent::WindowActivate) m_notifier->windowChanged();
    return DesktopGateway::eventFilter(watched, event);
}

}  // namespace uinbox::app
