// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when its pages and dialogs say something.
#include "shell/MainWindow.h"

#include "actions/ActionRegistry.h"
#include "common/AddressLink.h"
#include "composer/Composer.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationPane.h"
#include "inbox/ThreadListModel.h"
#include "schedule/ScheduledPage.h"
#include "shell/Finding.h"
#include "shell/HealthLight.h"
#include "shell/InboxPage.h"
#include "shell/LinkOpener.h"
#include "shell/Pages.h"
#include "shell/SendingBanner.h"
#include "shell/SessionKeeper.h"
#include "shell/WindowBanners.h"
#include "shell/WindowDialogs.h"

#include <QUrl>

#include <utility>

namespace uinbox::ui {

void MainWindow::listenToInbox()
{
    connect(m_inbox, &InboxPage::loaded, this, [this] {
        if (!std::exchange(m_isLoaded, true)) {
            m_session->restoreSession();
            // While the list was read it was hidden, and the focus went on to whatever came next.
            const QWidget* focused = focusWidget();
            const bool isWriting = focused && pane().composer().isAncestorOf(focused);
            if (m_pages->isCurrent(u"inbox") && !isWriting) m_inbox->focusList();
        }
        Q_EMIT threadsLoaded();
    });
    connect(m_inbox, &InboxPage::opened, m_actions, &ActionRegistry::refresh);
    connect(m_inbox, &InboxPage::wantedNow, m_pages, [this] { m_pages->bring(u"inbox"); });
    connect(m_inbox, &InboxPage::failed, this, &MainWindow::onListFailed);
    connect(m_inbox, &InboxPage::said, this, &MainWindow::say);
    connect(m_inbox, &InboxPage::newMessageRequested, m_dialogs, &WindowDialogs::startNewMessage);
    connect(m_inbox, &InboxPage::settingsRequested, this, [this] { m_dialogs->showSettings(SettingsDialog::Category::Sms); });
    connect(m_inbox, &InboxPage::setUpRequested, m_dialogs, &WindowDialogs::setUp);
    connect(m_inbox, &InboxPage::demoRequested, this, &MainWindow::demoRequested);
    connect(&threads(), &ThreadListModel::unreadChanged, this, &MainWindow::updateTitle);
    connect(&pane(), &ConversationPane::left, this, &MainWindow::goBack);
    connect(&pane(), &ConversationPane::scheduledRequested, this, [this] { m_pages->open(u"scheduled"); });
    connect(&pane(), &ConversationPane::writeRequested, this,
            [this](const QUrl& address) { m_links->write(parseAddressLink(QString::fromLatin1(address.toEncoded()))); });
}

void MainWindow::listenToPages()
{
    connect(m_contacts, &ContactsPage::writeRequested, m_inbox, &InboxPage::openPerson);
    connect(m_contacts, &ContactsPage::newMessageRequested, m_dialogs, &WindowDialogs::startNewMessage);
    connect(m_contacts, &ContactsPage::failed, this, &MainWindow::onListFailed);
    connect(m_contacts, &ContactsPage::entryRequested, m_inbox, &InboxPage::openAt);
    connect(m_contacts, &ContactsPage::wantedNow, m_pages, [this] { m_pages->bring(u"contacts"); });
    m_contacts->serve(m_inbox->details());
    connect(m_scheduled, &ScheduledPage::newMessageRequested, m_dialogs, &WindowDialogs::startNewMessage);
    connect(m_scheduled, &ScheduledPage::textReturned, m_inbox, &InboxPage::keepAsDraft);
    connect(m_scheduled, &ScheduledPage::conversationRequested, m_inbox, [this](ThreadId thread) { m_inbox->open({thread}); });
    connect(m_finding, &Finding::failed, this, &MainWindow::onListFailed);
    connect(m_light, &HealthLight::placeRequested, this, &MainWindow::goTo);
    connect(m_light, &HealthLight::damageFound, m_banners, [this] { m_banners->showDamage([this] { rescue(); }); });
}

void MainWindow::listenToDialogs()
{
    connect(m_dialogs, &WindowDialogs::conversationChosen, this, &MainWindow::openConversation);
    connect(m_dialogs, &WindowDialogs::personChosen, m_inbox, [this](ContactId contact) { m_inbox->openPerson(contact, {}); });
    connect(m_dialogs, &WindowDialogs::connectRequested, this, &MainWindow::connectRequested);
    connect(&m_banners->sending(), &SendingBanner::settingsRequested, m_dialogs, qOverload<>(&WindowDialogs::showSettings));
    connect(&m_banners->sending(), &SendingBanner::retryRequested, this, &MainWindow::sendingRetryRequested);
}

}  // namespace uinbox::ui
