// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactListModel.h"

#include "base/Async.h"
#include "contacts/ContactService.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "db/Database.h"

#include <algorithm>
#include <chrono>

namespace uinbox::ui {

namespace {

constexpr int kPage = 100;
/// Many changes at once (an import) are one.
constexpr std::chrono::milliseconds kSoon{200};

}  // namespace

ContactListModel::ContactListModel(const AppContext& context, PeopleState state, QObject* parent)
    : QAbstractListModel(parent), m_context(context), m_state(state)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ContactListModel::reload);
    connect(&context.database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (!changes.contacts.isEmpty() && !m_soon.isActive()) m_soon.start();
    });
    reload();
}

void ContactListModel::setSearch(const QString& search)
{
    if (search == m_search) return;
    m_search = search;
    m_elsewhere = {};
    reload();
}

void ContactListModel::setState(PeopleState state)
{
    if (state == m_state) return;
    m_state = state;
    beginAnew();
}

void ContactListModel::setImported(std::optional<ImportId> import)
{
    if (import == m_imported) return;
    m_imported = import;
    beginAnew();
}

/// Another list begins at its top.
void ContactListModel::beginAnew()
{
    m_elsewhere = {};
    beginResetModel();
    m_people.clear();
    m_hasMore = false;
    endResetModel();
    reload();
}

QFuture<Result<std::vector<ContactId>>> ContactListModel::everyId() const
{
    return m_context.contacts.ids({m_search, {}, kPage, m_state, m_imported});
}

void ContactListModel::readCounts()
{
    onFinished(m_context.contacts.counts(), this, [this](const Result<PeopleCounts>& counts) {
        if (!counts || *counts == m_counts) return;
        m_counts = *counts;
        Q_EMIT countsChanged();
    });
}

void ContactListModel::reload()
{
    m_loading = true;
    readCounts();
    // As many as are there already: who scrolled down stays where they are.
    const int limit = m_search.isEmpty() ? qMax(kPage, rowCount()) : kPage;
    onFinished(m_context.contacts.people({m_search, {}, limit, m_state, m_imported}), this,
               [this, generation = ++m_generation](const Result<PeoplePage>& page) {
                   if (generation == m_generation) onPage(page, true);
               });
}

bool ContactListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading && m_search.isEmpty() && !m_people.empty();
}

void ContactListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    m_loading = true;
    const Contact& last = m_people.back().contact;
    onFinished(m_context.contacts.people({{}, std::pair(last.name, last.id), kPage, m_state, m_imported}), this,
               [this, generation = m_generation](const Result<PeoplePage>& page) {
                   if (generation == m_generation) onPage(page, false);
               });
}

void ContactListModel::onPage(const Result<PeoplePage>& page, bool isFirst)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    if (isFirst) {
        beginResetModel();
        m_people = page->people;
        m_hasMore = page->hasMore;
        endResetModel();
    } else {
        const auto first = static_cast<int>(m_people.size());
        m_hasMore = page->hasMore;
        if (!page->people.empty()) {
            beginInsertRows({}, first, first + static_cast<int>(page->people.size()) - 1);
            m_people.insert(m_people.end(), page->people.begin(), page->people.end());
            endInsertRows();
        }
    }
    Q_EMIT loaded();
}

int ContactListModel::rowOf(ContactId contact) const
{
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [contact](const Person& person) { return person.contact.id == contact; });
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Contact& contact = person(index.row()).contact;
    if (role == Qt::DisplayRole) return shownName(contact);
    if (role != Qt::AccessibleTextRole) return {};
    QStringList words{shownName(contact)};
    if (const QString state = PersonText::state(contact); !state.isEmpty()) words.append(state);
    for (const ContactAddress& address : contact.addresses) words.append(address.value);
    return words.join(QStringLiteral(", "));
}

}  // namespace uinbox::ui
