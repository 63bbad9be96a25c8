// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SessionKeeper.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "shell/InboxPage.h"
#include "shell/Pages.h"
#include "shell/Panes.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>

namespace uinbox::ui {

SessionKeeper::SessionKeeper(const QString& profileDir, QWidget& window, InboxPage& inbox, Pages& pages)
    : QObject(&window), m_memory(profileDir), m_window(window), m_inbox(inbox), m_pages(pages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::keep);
}

void SessionKeeper::restoreWindow()
{
    m_memory.restore(m_window, m_inbox.panes().splitter());
    if (!m_memory.session().details) return;
    // Widths of three panes are none of two: those of before hold once the details are there, too.
    connect(
        &m_inbox.panes(), &Panes::detailsShown, this, [this] { m_memory.restorePanes(m_inbox.panes().splitter()); },
        Qt::SingleShotConnection);
    m_inbox.panes().setDetailsWanted(true);
}

void SessionKeeper::restoreSession()
{
    const WindowSession session = m_memory.session();
    m_isRestored = true;
    listen();
    if (session.thread && m_inbox.wanted().isNull()) {
        if (session.topEntry)
            connect(
                &m_inbox.pane().view().model(), &ConversationModel::opened, this, [this, session] { restorePlace(session); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_inbox.open({*session.thread, {}, {}, Opening::Attention::None});
    }
    // Whoever has gone to another page already stays there.
    const bool isAtFirst = m_pages.currentIndex() == 0 && !QApplication::activePopupWidget() && !QApplication::activeModalWidget();
    if (isAtFirst && session.page != m_pages.current()) m_pages.open(session.page);
}

void SessionKeeper::restorePlace(const WindowSession& session)
{
    if (m_inbox.pane().thread() != session.thread || !session.topEntry) return;
    ConversationView& view = m_inbox.pane().view();
    const ViewAnchor place{*session.topEntry, session.topShown};
    if (view.model().rowOf(place.entry) >= 0) return view.restore(place);
    // Further back than what is loaded at first. Where it is gone the end is shown.
    connect(
        &view.model(), &ConversationModel::opened, &view, [&view, place] { view.restore(place); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    view.model().openAt(*session.thread, place.entry);
}

void SessionKeeper::listen()
{
    m_window.installEventFilter(this);
    connect(&m_inbox.panes().splitter(), &QSplitter::splitterMoved, this, &SessionKeeper::onChanged);
    connect(&m_inbox.panes(), &Panes::detailsWantedChanged, this, &SessionKeeper::onChanged);
    connect(&m_inbox.pane().view(), &ConversationView::moved, this, &SessionKeeper::onChanged);
    connect(&m_inbox, &InboxPage::opened, this, &SessionKeeper::onChanged);
    connect(&m_pages, &QStackedWidget::currentChanged, this, &SessionKeeper::onChanged);
}

void SessionKeeper::onChanged()
{
    // Not begun anew with each change: who scrolls all the time is remembered all the same.
    if (!m_soon.isActive()) m_soon.start();
}

WindowSession SessionKeeper::current() const
{
    // Closed before there was anything to bring back.
    if (!m_isRestored) return m_memory.session();
    WindowSession session;
    session.page = m_pages.current();
    session.details = m_inbox.panes().areDetailsWanted();
    if (m_inbox.wanted().isNull()) return session;
    session.thread = m_inbox.wanted();
    const ConversationView& view = m_inbox.pane().view();
    if (m_inbox.pane().thread() != session.thread || view.isAtEnd()) return session;
    if (const auto place = view.anchor()) {
        session.topEntry = place->entry;
        session.topShown = place->shown;
    }
    return session;
}

void SessionKeeper::keep()
{
    m_memory.store(m_window, m_inbox.panes().splitter(), current());
}

bool SessionKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange) onChanged();
    return QObject::eventFilter(watched, event);
}

}  // namespace uinbox::ui
