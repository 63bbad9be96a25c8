// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Finding.h"

#include "actions/ActionRegistry.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationPane.h"
#include "conversation/SeenMentions.h"
#include "mentions/MentionListModel.h"
#include "mentions/MentionsPage.h"
#include "search/SearchPage.h"
#include "shell/InboxPage.h"
#include "shell/NavigationRail.h"
#include "shell/Pages.h"
#include "shell/RailButton.h"
#include "shell/WayBack.h"

#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

const QString kSearch = QStringLiteral("search");
const QString kMentions = QStringLiteral("mentions");
const QString kInbox = QStringLiteral("inbox");
const QString kContacts = QStringLiteral("contacts");

}  // namespace

Finding::Finding(const AppContext& context, const FindingPlaces& places, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(places.pages),
      m_inbox(places.inbox),
      m_contacts(places.contacts),
      m_wayBack(&places.wayBack),
      m_mentions(new MentionsPage(context, this)),
      m_page(places.pages.current())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_wayBack);
    column->addWidget(&m_pages, 1);
    addMentions(places);
    if (context.search) addSearch(places);
    m_wayBack->addActions(places.actions);
    new SeenMentions(context, m_inbox.pane().view(), this);
    connect(&m_pages, &QStackedWidget::currentChanged, this, &Finding::onPage);
    // Another conversation than the one that was led to is another matter; the command still leads back.
    connect(&m_inbox, &InboxPage::opened, this, [this] {
        if (m_inbox.wanted() != m_shown) m_wayBack->hide();
    });
}

void Finding::addSearch(const FindingPlaces& places)
{
    m_search = new SearchPage(m_context, *m_context.search, this);
    PageSpec spec{
        kSearch,   tr("Search e&verything"),     {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)}, Icon::Search,
        *m_search, [this] { m_search->begin(); }};
    spec.command = QStringLiteral("search.everything");
    spec.hint = tr("Find people, messages, notes and files");
    // Where a page has a list of its own to search the keys are for that.
    spec.within = {&places.inbox, &places.rail, m_search, m_mentions};
    for (QWidget* page : places.others)
        if (page) spec.within.push_back(page);
    m_pages.add(spec);
    connect(m_search, &SearchPage::entryRequested, this, &Finding::showEntry);
    connect(m_search, &SearchPage::personRequested, this, &Finding::showPerson);
    connect(m_search, &SearchPage::left, this, &Finding::leaveSearch);
}

void Finding::addMentions(const FindingPlaces& places)
{
    MentionListModel& model = m_mentions->model();
    PageSpec spec{kMentions, tr("&Mentions"), {QKeySequence(Qt::CTRL | Qt::Key_5), QKeySequence(Qt::Key_G, Qt::Key_N)},
                  Icon::At,  *m_mentions,     [this] { m_mentions->focusList(); }};
    spec.hint = tr("Where somebody of your team names you in a note");
    spec.isOffered = [&model] { return model.isOfUse(); };
    RailButton& button = m_pages.add(spec);
    m_mentions->addActions(places.actions);
    connect(m_mentions, &MentionsPage::entryRequested, this, &Finding::showEntry);
    connect(m_mentions, &MentionsPage::failed, this, &Finding::failed);
    connect(&model, &MentionListModel::unreadChanged, this, [this, &button](int unread) { showUnread(button, unread); });
    // Who works alone is named by nobody.
    button.setVisible(model.isOfUse());
    connect(&model, &MentionListModel::useChanged, &button, &QWidget::setVisible);
    connect(&model, &MentionListModel::useChanged, &places.rail, &NavigationRail::fit);
}

void Finding::showUnread(RailButton& button, int unread)
{
    //: Mentions of the reader
    button.setBadge(unread, tr("%n unread", nullptr, unread));
}

void Finding::onPage()
{
    const QString page = m_pages.current();
    if (page == kSearch && m_page != kSearch) m_before = m_page;
    m_page = page;
    if (page == kSearch || page == kMentions) m_wayBack->hide();
}

void Finding::offerWayBack()
{
    const QString from = m_page;
    const auto isThere = [this, from] { return m_pages.isCurrent(from); };
    if (from == kMentions)
        return m_wayBack->offer(
            tr("Back to the mentions"), [this] { m_pages.open(kMentions); }, isThere);
    if (from != kSearch) return;
    const QString query = m_search->shownQuery();
    m_wayBack->offer(
        query.isEmpty() ? tr("Back to the search") : tr("Back to the results for %1").arg(query),
        [this] {
            m_pages.open(kSearch);
            m_search->resume();
        },
        isThere);
}

void Finding::showEntry(ThreadId thread, EntryId entry)
{
    offerWayBack();
    m_shown = thread;
    m_inbox.open({thread, {}, entry});
}

void Finding::showPerson(const Contact& contact)
{
    offerWayBack();
    m_shown = {};
    m_pages.open(kContacts);
    m_contacts.showPerson(contact.id);
}

void Finding::leaveSearch()
{
    m_pages.open(m_before.isEmpty() || m_before == kSearch ? kInbox : m_before);
}

}  // namespace uinbox::ui
