// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "db/Connection.h"

#include <functional>
#include <set>

namespace uinbox {

/// All SQL about people who may be one, and about those of whom a person said that they are two. Used within one transaction or read.
class DuplicateRepository {
public:
    explicit DuplicateRepository(db::Connection& connection) : m_connection(connection) {}

    /// A person with one of their addresses; one without any comes once, with an empty value.
    struct Row {
        ContactId id;
        QString name;
        AddressKind kind = AddressKind::Phone;
        QString value;
    };
    /// Calls `each` for all people, the rows of one person together.
    [[nodiscard]] Result<> everybody(const std::function<void(const Row&)>& each);
    /// Who is found by that expression of FTS5.
    [[nodiscard]] Result<std::vector<ContactId>> matching(const QString& expression, int limit);

    /// The lower id first.
    using Pair = std::pair<ContactId, ContactId>;
    [[nodiscard]] static Pair pairOf(ContactId a, ContactId b) { return a < b ? Pair(a, b) : Pair(b, a); }
    [[nodiscard]] Result<std::set<Pair>> distinct();
    [[nodiscard]] Result<bool> areDistinct(ContactId a, ContactId b);
    /// False where it was said already.
    [[nodiscard]] Result<bool> addDistinct(ContactId a, ContactId b, Timestamp now);
    /// False where it was not said.
    [[nodiscard]] Result<bool> removeDistinct(ContactId a, ContactId b);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
