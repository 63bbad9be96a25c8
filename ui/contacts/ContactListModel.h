// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Person.h"
#include "db/ChangeSet.h"

#include <QAbstractListModel>
#include <QTimer>

namespace uinbox::ui {

/// The people of a list, by name: a page at a time, or those a search finds. Read anew soon after somebody changed. Main thread.
class ContactListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ContactListModel(const AppContext& context, QObject* parent = nullptr);

    /// Empty for everybody. The answer to an earlier search that comes late is not shown.
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_search; }
    [[nodiscard]] const Person& person(int row) const { return m_people[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(ContactId contact) const;
    /// A search found more than are shown.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const Clock& clock() const { return m_context.clock; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const uinbox::Error& error);

private:
    void reload();
    void onPage(const Result<PeoplePage>& page, bool isFirst);

    AppContext m_context;
    QString m_search;
    std::vector<Person> m_people;
    bool m_hasMore = false;
    bool m_loading = false;
    quint64 m_generation = 0;
    QTimer m_soon;
};

}  // namespace uinbox::ui
