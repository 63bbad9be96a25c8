// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about people, and the menus that offer them.

#include "actions/ActionRegistry.h"
#include "common/Folding.h"
#include "contacts/ContactDesk.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "contacts/PeopleListView.h"
#include "contacts/PeopleStateBar.h"
#include "contacts/PersonDetails.h"
#include "contacts/PersonPicture.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

bool isArchived(const Contact& contact)
{
    return contact.archivedAt.has_value();
}

bool isBlocked(const Contact& contact)
{
    return contact.blockedAt.has_value();
}

}  // namespace

void ContactsPage::addActions(ActionRegistry& registry)
{
    addListActions(registry);
    addMakingActions(registry);
    if (m_context.people) addMarkingActions(registry);
    m_registry = &registry;
    m_desk->setKeys({registry.action(u"app.quit"), registry.action(u"app.help")});
    QAction* make = registry.action(u"contacts.new");
    m_new->setToolTip(make->toolTip());
    connect(m_new, &QToolButton::clicked, make, &QAction::trigger);
    connect(make, &QAction::changed, m_new, [this, make] { m_new->setToolTip(make->toolTip()); });
}

void ContactsPage::addListActions(ActionRegistry& registry)
{
    const QString group = tr("Contacts");
    registry.add({.id = QStringLiteral("contacts.search"),
                  .group = group,
                  .text = tr("Search contacts"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)},
                  .run =
                      [this] {
                          showDetails(false);
                          m_search->setFocus(Qt::ShortcutFocusReason);
                          m_search->selectAll();
                      },
                  .within = {this},
                  .hint = tr("Narrow the list by name, number or e-mail")});
    registry.add({.id = QStringLiteral("contacts.write"),
                  .group = group,
                  .text = tr("&Write to the chosen person"),
                  .keys = {Qt::Key_Return, Qt::Key_Enter},
                  .run = [this] { write(); },
                  .within = {m_list, m_search},
                  .hint = tr("Open the conversation with them"),
                  .canRun = [this] { return !m_list->currentPerson().isNull(); },
                  .isOffered = [this] { return isVisible(); }});
    registry.add({.id = QStringLiteral("contacts.selectAll"),
                  .group = group,
                  .text = tr("Select all"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_A)},
                  .run = [this] { m_list->selectWhole(); },
                  .within = {m_list},
                  .hint = tr("Everybody of this list, those further down too"),
                  .canRun = [this] { return m_model->rowCount() > 0; },
                  .isOffered = [this] { return isVisible(); }});
}

void ContactsPage::addMakingActions(ActionRegistry& registry)
{
    const QString group = tr("Contacts");
    registry.add({.id = QStringLiteral("contacts.new"),
                  .group = group,
                  .text = tr("New &person…"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                  .run = [this] { m_desk->makeNew(); },
                  .icon = Icon::Plus,
                  .hint = tr("Add somebody with their addresses")});
    registry.add({.id = QStringLiteral("contacts.edit"),
                  .group = group,
                  .text = tr("&Edit the chosen person…"),
                  .keys = {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_E)},
                  .run = [this] { m_desk->edit(m_list->currentPerson()); },
                  .within = {m_list, m_details},
                  .icon = Icon::Edit,
                  .hint = tr("Change their name, addresses and what is known of them"),
                  .canRun = [this] { return !m_list->currentPerson().isNull(); },
                  .isOffered = [this] { return isVisible(); }});
    if (!m_context.people) return;
    registry.add({.id = QStringLiteral("contacts.duplicates"),
                  .group = group,
                  .text = tr("&Duplicates…"),
                  .run = [this] { m_desk->showDuplicates(); },
                  .icon = Icon::Users,
                  .hint = tr("Find people who are there twice, and make them one")});
    registry.add({.id = QStringLiteral("contacts.merge"),
                  .group = group,
                  .text = tr("&Merge with…"),
                  .run = [this] { m_desk->merge(m_list->currentPerson()); },
                  .within = {this},
                  .hint = tr("Make the chosen person and another one"),
                  .canRun = [this] { return !m_list->currentPerson().isNull(); },
                  .isOffered = [this] { return isVisible() && m_list->selecting() == 0; }});
}

void ContactsPage::addMarkingActions(ActionRegistry& registry)
{
    const QString group = tr("Contacts");
    const auto isMeant = [this] { return isAnyChosen(); };
    registry.add({.id = QStringLiteral("contacts.archive"),
                  .group = group,
                  .text = tr("&Archive, or bring back"),
                  .keys = {QKeySequence(Qt::Key_Delete)},
                  .run = [this] { archiveOrBringBack(); },
                  .within = {m_list},
                  .icon = Icon::Archive,
                  .hint = tr("Out of the list of active people; nothing is deleted"),
                  .canRun = isMeant,
                  .isOffered = [this] { return isVisible() && isAnyChosen(); }});
    registry.add({.id = QStringLiteral("contacts.block"),
                  .group = group,
                  .text = tr("&Block, or unblock"),
                  .run = [this] { blockOrUnblock(); },
                  .within = {this},
                  .icon = Icon::Shield,
                  .hint = tr("Nothing of theirs is shown or answered, and nothing goes to them"),
                  .canRun = isMeant,
                  .isOffered = [this] { return isVisible() && isAnyChosen(); }});
    for (const PeopleState state : {PeopleState::Active, PeopleState::Archived, PeopleState::Blocked, PeopleState::Everybody})
        registry.add({.id = QStringLiteral("contacts.show.") + peopleStateName(state),
                      .group = group,
                      //: A list of people: "Show people: Archived"
                      .text = tr("Show people: %1").arg(peopleStateTitle(state)),
                      .run = [this, state] { setState(state); },
                      .within = {this},
                      .hint = tr("Which list of people is seen"),
                      .isOffered = [this] { return isVisible(); }});
}

bool ContactsPage::isAnyChosen() const
{
    return m_list->selecting() > 0 || !m_list->currentPerson().isNull();
}

/// Of those who are loaded; of others it is not known here.
std::vector<Contact> ContactsPage::chosen() const
{
    // By Ctrl+click nobody of the list can be selected, though the current one is shown beside it.
    auto loaded = m_list->currentIndex().isValid() ? m_list->chosenLoaded() : std::vector<Contact>();
    if (loaded.empty() && !m_details->contact().id.isNull()) loaded.push_back(m_details->contact());
    return loaded;
}

bool ContactsPage::areAllChosen(bool (*is)(const Contact&)) const
{
    const auto people = chosen();
    return std::all_of(people.begin(), people.end(), is);
}

/// Whom a command is about.
PeopleCommands::Meant ContactsPage::chosenPeople() const
{
    const auto people = chosen();
    if (people.empty()) return {};
    PeopleCommands::Meant meant{m_list->chosen(), shownName(people.front())};
    if (!m_list->currentIndex().isValid() || meant.ids.empty()) meant.ids = {people.front().id};
    return meant;
}

/// They are about to leave the list, and are not selected any more.
void ContactsPage::letGo(const PeopleCommands::Meant& people)
{
    if (m_model->state() != PeopleState::Everybody) m_list->advanceFrom(people.ids);
    m_list->stopSelecting();
}

void ContactsPage::archiveOrBringBack()
{
    const bool isBack = areAllChosen(&isArchived);
    const auto meant = chosenPeople();
    if (meant.ids.empty()) return;
    letGo(meant);
    isBack ? m_desk->commands().unarchive(meant) : m_desk->commands().archive(meant);
}

void ContactsPage::blockOrUnblock()
{
    const bool isBack = areAllChosen(&isBlocked);
    const auto meant = chosenPeople();
    if (meant.ids.empty()) return;
    if (!isBack) return m_desk->block(meant, [this, meant] { letGo(meant); });
    letGo(meant);
    m_desk->commands().unblock(meant);
}

void ContactsPage::fillMore()
{
    m_moreMenu->clear();
    for (const char16_t* id : {u"contacts.new", u"contacts.import", u"contacts.export", u"contacts.duplicates"})
        if (QAction* action = m_registry ? m_registry->action(id) : nullptr) m_moreMenu->addAction(action);
}

void ContactsPage::showRowMenu(const QPoint& at)
{
    if (!m_registry || !m_list->indexAt(at).isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& id, const QString& words) {
        const auto* entry = m_registry->find(id);
        if (!entry || !entry->isOffered()) return;
        auto* action = menu->addAction(words, entry->action, &QAction::trigger);
        action->setShortcut(entry->action->shortcut());
    };
    const bool isOne = m_list->selecting() == 0;
    if (isOne) {
        add(QStringLiteral("contacts.write"), tr("&Write"));
        add(QStringLiteral("contacts.edit"), tr("&Edit…"));
        add(QStringLiteral("contacts.merge"), tr("&Merge with…"));
        menu->addSeparator();
    }
    add(QStringLiteral("contacts.archive"), areAllChosen(&isArchived) ? tr("B&ring back") : tr("&Archive"));
    add(QStringLiteral("contacts.block"), areAllChosen(&isBlocked) ? tr("Un&block") : tr("&Block"));
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

}  // namespace uinbox::ui
