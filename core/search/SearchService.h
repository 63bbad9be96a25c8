// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "contacts/Person.h"
#include "search/SearchHit.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

namespace db {
class Database;
}

/// Finds people, messages, notes and files: by an index, in milliseconds among a million. What a search cannot be is never an error.
/// Main thread; owned by the composition root.
class SearchService final : public QObject {
    Q_OBJECT

public:
    explicit SearchService(db::Database& database, QObject* parent = nullptr);

    /// `kind`: Messages, Notes or Files. `before`: SearchAnswer::next of the page before. `reader` sees their own private notes.
    [[nodiscard]] QFuture<Result<SearchAnswer>> find(SearchKind kind, SearchQuery query, UserId reader,
                                                     std::optional<std::int64_t> before = {}, int limit = 100);
    /// Messages from then on can be found; absent where all can.
    [[nodiscard]] QFuture<Result<std::optional<Timestamp>>> indexedSince();
    /// Who has all the words in name and addresses.
    [[nodiscard]] QFuture<Result<PeoplePage>> people(const SearchQuery& query, int limit);

private:
    db::Database& m_database;
};

}  // namespace uinbox
