// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Person.h"
#include "db/ChangeSet.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QTimer>

namespace uinbox::ui {

/// The people of a list, by name: a page at a time, or those a search finds. Read anew soon after somebody changed. Main thread.
class ContactListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ContactListModel(const AppContext& context, PeopleState state = PeopleState::Active, QObject* parent = nullptr);

    /// Empty for everybody. The answer to an earlier search that comes late is not shown.
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_search; }
    void setState(PeopleState state);
    [[nodiscard]] PeopleState state() const { return m_state; }
    /// Only whom an import put in or changed, whatever list they are in; absent: those of the list.
    void setImported(std::optional<ImportId> import);
    [[nodiscard]] std::optional<ImportId> imported() const { return m_imported; }
    [[nodiscard]] const PeopleCounts& counts() const { return m_counts; }
    [[nodiscard]] const Person& person(int row) const { return m_people[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(ContactId contact) const;
    /// There are more than are loaded; those of a search are never loaded.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// The rows are those of what was searched for before.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// All of the list, those that are not loaded included.
    [[nodiscard]] QFuture<Result<std::vector<ContactId>>> everyId() const;
    /// Somebody to be shown beside the list though they are not among those that are loaded; until the list or the search is another.
    void setElsewhere(ContactId contact) { m_elsewhere = contact; }
    [[nodiscard]] bool isKnownElsewhere(ContactId contact) const { return !contact.isNull() && contact == m_elsewhere; }
    [[nodiscard]] const Clock& clock() const { return m_context.clock; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void countsChanged();
    void failed(const uinbox::Error& error);

private:
    void beginAnew();
    void reload();
    void readCounts();
    void onPage(const Result<PeoplePage>& page, bool isFirst);

    AppContext m_context;
    PeopleState m_state;
    std::optional<ImportId> m_imported;
    PeopleCounts m_counts;
    QString m_search;
    ContactId m_elsewhere;
    std::vector<Person> m_people;
    bool m_hasMore = false;
    bool m_loading = false;
    quint64 m_generation = 0;
    QTimer m_soon;
};

}  // namespace uinbox::ui
