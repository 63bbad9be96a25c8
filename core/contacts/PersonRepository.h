// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Person.h"
#include "db/Connection.h"

#include <functional>

namespace uinbox {

/// All SQL about people as lists and searches show them. Used within one transaction or read.
class PersonRepository {
public:
    explicit PersonRepository(db::Connection& connection) : m_connection(connection) {}

    /// By name. Of a search, those whose name begins with it come first, then who is found by another word, in the order they were made.
    [[nodiscard]] Result<std::vector<Person>> list(const PeopleQuery& query);
    /// All of them, whatever the limit, in the same order.
    [[nodiscard]] Result<std::vector<ContactId>> ids(PeopleQuery query);

    /// Along the lists' indexes.
    [[nodiscard]] Result<PeopleCounts> counts();

    /// What somebody is found by is as they are now. To be called with every change of name, addresses, fields or marks.
    [[nodiscard]] Result<> index(ContactId contact);
    /// The next `count` of those who were there before the index was. False: there was nobody left.
    [[nodiscard]] Result<bool> indexOlder(int count);
    /// How many of them at most are left.
    [[nodiscard]] Result<std::int64_t> older();
    /// The same for many at once that are not indexed yet: those behind `after`, up to `until`, both places in the table.
    [[nodiscard]] Result<> indexNew(std::int64_t after, std::int64_t until);
    /// Before the contact goes.
    [[nodiscard]] Result<> forget(ContactId contact);

private:
    [[nodiscard]] Result<> insert(std::int64_t seq, const QString& terms);
    [[nodiscard]] Result<> append(db::Query& query, const PeopleQuery& wanted, std::vector<Person>& people);
    /// What is done with the rows of a statement.
    using RowTaker = std::function<Result<>(db::Query& rows)>;
    [[nodiscard]] Result<> everybody(const PeopleQuery& wanted, const RowTaker& take);
    [[nodiscard]] Result<> found(const PeopleQuery& wanted, const RowTaker& take);

    db::Connection& m_connection;
};

}  // namespace uinbox
