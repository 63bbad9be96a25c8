// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "db/Connection.h"

#include <QStringList>

namespace uinbox {

/// What an export reads. Used within one read.
class ExportRepository {
public:
    explicit ExportRepository(db::Connection& connection) : m_connection(connection) {}

    /// The next contacts behind a place in the table, with their addresses, in the order in which they were made; `after` moves on.
    [[nodiscard]] Result<std::vector<Contact>> after(std::int64_t& place, int limit);
    /// Those of them that are there, in that order.
    [[nodiscard]] Result<std::vector<Contact>> these(const std::vector<ContactId>& contacts);
    /// The names of all custom fields, those that most people have first.
    [[nodiscard]] Result<QStringList> fieldNames(int limit);
    [[nodiscard]] Result<std::int64_t> count();

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
