// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <QJsonArray>

namespace uinbox {

/// Of which tables rows are kept whole until a merge is taken back.
enum class WholeRow { Contact, Thread, Draft };

/// All SQL about rows that are kept whole (RowCopy) until a merge is taken back. Used within one transaction.
class WholeRowRepository {
public:
    explicit WholeRowRepository(db::Connection& connection) : m_connection(connection) {}

    /// An empty one where it is not there. A draft is named by its conversation.
    [[nodiscard]] Result<QJsonArray> row(WholeRow table, const Uuid& id);
    /// Puts a row back, under another number where somebody else has its own by now.
    [[nodiscard]] Result<> insertRow(WholeRow table, const QJsonArray& row);
    [[nodiscard]] Result<> updateRow(WholeRow table, const QJsonArray& row);
    [[nodiscard]] Result<> removeRow(WholeRow table, const Uuid& id);

    /// With whom a person said this one is not one.
    [[nodiscard]] Result<QJsonArray> distinctRows(ContactId contact);
    /// Those of people who are there.
    [[nodiscard]] Result<> insertDistinct(const QJsonArray& rows);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
